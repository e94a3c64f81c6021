"""When a lever or a proposal comes: content says it, and a level may say otherwise."""

from collections.abc import Mapping

from commongood.play.setting import Setting

WHO_GOVERNS = "governance"
"""The topic of what changes who governs."""


def proposal_comes(setting: Setting, proposal: str) -> int:
    """The turn from which a proposal is there."""
    first = setting.library.proposal[proposal].from_turn
    return _comes(setting.level.file.introduces, proposal, setting.library.topic_of(proposal), first)


def lever_comes(setting: Setting, lever: str) -> int:
    """The turn from which a lever can be set by itself."""
    return _comes(setting.level.file.introduces, lever, setting.library.lever[lever].group, 1)


def conversion_comes(setting: Setting) -> int:
    """The turn from which any model may be chosen to govern a service."""
    return setting.level.file.introduces.get(WHO_GOVERNS, 1)


def _comes(introduces: Mapping[str, int], own: str, topic: str, first: int) -> int:
    """A level's word on the thing itself stands; its word on the whole topic only puts things off."""
    return introduces[own] if own in introduces else max(first, introduces.get(topic, 1))
