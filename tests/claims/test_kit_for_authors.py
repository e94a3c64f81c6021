"""The kit for authors finds what a plugin does not keep to."""

from collections.abc import Sequence

import pytest

from commongood.hookspecs import hookimpl
from commongood.testing import ConformanceError, check_plugin
from commongood.town.rules import Rule, flow


@flow("morale", "s", "share a turn", claim="G01")
def everyone_is_cheered(morale: float) -> float:
    return 0.01 * (1.0 - morale)


@flow("morale", "s", "share a turn")
def powers_are_no_arithmetic_of_ours(morale: float) -> float:
    return 0.0 * morale**2


class Cheerful:
    """A rule with a claim that heeds no strength, and without a label; and one that cannot be compiled."""

    @hookimpl
    def commongood_rules(self) -> Sequence[Rule]:
        return [everyone_is_cheered, powers_are_no_arithmetic_of_ours]


def test_an_unlabelled_rule_and_a_strength_without_effect_are_named() -> None:
    with pytest.raises(ConformanceError) as caught:
        check_plugin(Cheerful())
    assert "'everyone_is_cheered' moves a stock and has no label" in str(caught.value)
    assert "'powers_are_no_arithmetic_of_ours' cannot be compiled" in str(caught.value)
    assert "'everyone_is_cheered' enters something though its claim's strength is zero" in str(caught.value)


def test_a_plugin_that_adds_nothing_keeps_to_everything() -> None:
    check_plugin(object())
