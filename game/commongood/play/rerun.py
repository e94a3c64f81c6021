"""The same decisions on another setting: under another lens, another strength, or with some of them left out."""

from collections.abc import Sequence
from dataclasses import dataclass

from commongood.play.commands import Answer, AnyCommand
from commongood.play.planning import Draft, carry_out, draft, free_money
from commongood.play.setting import Setting
from commongood.town.batches import Entry
from commongood.town.scoring import score
from commongood.town.state import State


@dataclass(frozen=True, slots=True)
class Rerun:
    """How the decisions went: the scores of each turn, the town at the end, and what was not possible there."""

    scores: tuple[dict[str, float], ...]
    end: State
    dropped: tuple[tuple[int, AnyCommand], ...]


def rerun(setting: Setting, decisions: Sequence[Sequence[AnyCommand]]) -> Rerun:
    """Carry out each turn's decisions as the boards let them pass; what is illegal in this setting is dropped and told."""
    state, line = setting.opening, []
    dropped: list[tuple[int, AnyCommand]] = []
    for turn, commands in enumerate(decisions, start=1):
        state = setting.engine.settle(setting.world, state, None)
        for command in commands:
            if not _carried(setting, state, command):
                dropped.append((turn, command))
        state = setting.engine.resolve(setting.world, state, None)
        line.append(score(setting.world, state).first())
    return Rerun(tuple(line), state, tuple(dropped))


def _carried(setting: Setting, state: State, command: AnyCommand) -> bool:
    if isinstance(command, Answer):
        return answer_dilemma(setting, state, command)
    made = draft(setting, state, command, free_money(setting, state))
    if isinstance(made, Draft):
        carry_out(setting, state, None, made)
    return isinstance(made, Draft)


def answer_dilemma(setting: Setting, state: State, command: Answer) -> bool:
    """Set a dilemma's answer; False if it does not run, or has no such answer."""
    event = setting.library.event.get(command.event)
    if event is None or command.answer not in [answer.id for answer in event.answers]:
        return False
    if float(state["event_left"][0, setting.world.index("e", command.event)]) <= 0.0:
        return False
    entry = answer_entry(setting, command)
    state.data[0, entry.cell] = entry.value
    return True


def answer_entry(setting: Setting, command: Answer) -> Entry:
    """What an answer, which the event must have, does to a state's numbers."""
    place = [answer.id for answer in setting.library.event[command.event].answers].index(command.answer)
    return Entry("answer", setting.world.layout.cell("event_answer", setting.world.index("e", command.event)), float(place))
