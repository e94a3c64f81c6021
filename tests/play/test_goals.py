"""Players answer for three goals of their own choice; the choice is kept with the game and changes nothing in the town."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from commongood.content.reading import ContentError
from commongood.hookspecs import hookimpl
from commongood.play.goals import MEASURES
from commongood.plugins import Catalogue, open_door
from commongood.session import Session, SessionError
from commongood.town.scoring import SCORES

CHOSEN = ("trust", "helping-hands", "word-kept")


def test_players_who_choose_nothing_answer_for_the_scores_of_the_level(new_game: Callable[..., Session]) -> None:
    session = new_game("first-steps")
    goals = session.setting.level.file.goals
    assert [(g.id, g.wanted) for g in session.view().goals] == [(s, getattr(goals, s)) for s in SCORES]


def test_the_chosen_goals_decide_the_verdict_and_nothing_else(new_game: Callable[..., Session]) -> None:
    plain = new_game("first-steps", turns=1)
    chosen = plain.answering(CHOSEN)
    for session in (plain, chosen):
        list(session.play_bot("nothing"))
    assert chosen.game.records[-1].digest == plain.game.records[-1].digest
    seen = chosen.view()
    assert [row[0] for row in seen.end.goals] == [goal.title for goal in seen.goals]
    assert [goal.id for goal in seen.goals] == list(CHOSEN)
    met = sum(goal.met for goal in seen.goals)
    assert seen.end.verdict == chosen.setting.text(f"verdict.{met}")


def test_a_save_keeps_the_choice_and_one_of_the_scores_goals_is_written_as_ever(
    door: Catalogue, new_game: Callable[..., Session], tmp_path: Path
) -> None:
    plain, chosen = tmp_path / "plain.json", tmp_path / "chosen.json"
    new_game("first-steps").save(plain)
    new_game("first-steps").answering(CHOSEN).save(chosen)
    assert '"goals"' not in plain.read_text()
    assert Session.load(plain, door).setting.goals == SCORES
    assert Session.load(chosen, door).setting.goals == CHOSEN


@pytest.mark.parametrize("goals", [(), ("trust",), ("trust", "trust", "equity"), ("equity", "quality", "trust", "word-kept")])
def test_players_answer_for_three_different_goals(new_game: Callable[..., Session], goals: tuple[str, ...]) -> None:
    with pytest.raises(SessionError, match="3 different goals"):
        new_game("first-steps").answering(goals)


def test_a_goal_that_the_level_does_not_offer_is_named(new_game: Callable[..., Session]) -> None:
    with pytest.raises(SessionError, match="'short-queues'"):
        new_game("first-steps").answering(("trust", "equity", "short-queues"))


def test_every_level_offers_more_than_three_goals_and_the_start_of_each_can_be_measured(
    door: Catalogue, new_game: Callable[..., Session]
) -> None:
    used = set()
    for level in door.level_folders:
        goals = new_game(level).goals_offered()
        assert len(goals) > 8, level
        assert all("{" not in text for g in goals for text in (g.now_text, g.wanted_text, g.said))
        used |= {goal.id for goal in goals}
    assert used == set(door.library.goal)
    assert {goal.measure for goal in door.library.goal.values()} == set(MEASURES)


def test_doing_nothing_meets_few_of_the_goals(new_game: Callable[..., Session]) -> None:
    session = new_game("first-steps")
    list(session.play_bot("nothing"))
    met = [goal.id for goal in session.goals_offered() if goal.met]
    assert met == ["money-put-by"]


def test_how_far_a_goal_is_counts_from_the_side_that_is_better(new_game: Callable[..., Session]) -> None:
    goals = {goal.id: goal for goal in new_game("seaside-town").goals_offered()}
    queue, care = goals["short-queues"], goals["no-district-behind"]
    assert queue.met == (queue.now <= queue.wanted)
    assert care.met == (care.now >= care.wanted)
    assert queue.spare == pytest.approx(queue.wanted - queue.now)
    assert "At most" in queue.wanted_text


def test_a_hair_is_called_a_hair_and_never_nought(new_game: Callable[..., Session]) -> None:
    session = new_game("first-steps")
    file = session.setting.level.file
    trust = session.view().scores[2].value
    for gap, words in ((0.01, "just missed"), (-0.01, "only just"), (0.4, "0.4 away"), (-7, "7 to spare")):
        goals = msgspec.structs.replace(file.goals, trust=trust + gap)
        level = replace(session.setting.level, file=msgspec.structs.replace(file, goals=goals))
        seen = Session(session.catalogue, replace(session.setting, level=level)).view().goals[2]
        assert words in seen.said, (gap, seen.said)
        assert seen.met == (gap <= 0)


def test_a_goal_that_measures_what_is_not_there_is_refused(tmp_path: Path) -> None:
    class Odd:
        @hookimpl
        def commongood_content(self) -> Path:
            return tmp_path

    (tmp_path / "goals.toml").write_text(
        '[[goal]]\nid = "odd"\ntitle = "Odd"\ntext = "Odd."\nmeasure = "luck"\nbetter = "more"\nunit = "points"\n'
    )
    with pytest.raises(ContentError, match="'odd' measures 'luck'"):
        open_door([Odd()], installed=False)
