"""The library: the built-in content is whole, plain and sourced, and faulty content is refused."""

import re
from pathlib import Path

import pytest

from commongood.content.library import read_library
from commongood.content.reading import ContentError
from commongood.plugins import Catalogue

CLAIMS = {
    "governance": [f"G{n:02d}" for n in range(1, 24)],
    "people": [f"P{n:02d}" for n in range(1, 19)],
    "money": [f"M{n:02d}" for n in (1, 2, 3, 4, 5, 6, 7, 8, 9)],
    "fairness": [f"E{n:02d}" for n in range(1, 13)],
    "trust": ["T01", "T02", "T03", "T06", "T07", "T08", "T09"],
    "the other side": [f"C{n:02d}" for n in range(1, 14)],
}


def test_the_library_holds_all_that_the_mission_names(door: Catalogue) -> None:
    library = door.library
    assert len(library.service) == 11
    assert len(library.governance) == 7
    assert len(library.lens) == 8
    assert len(library.proposal) >= 30
    assert len(library.event) >= 16
    assert len(library.letter) >= 16
    assert sorted(library.claim) == sorted(claim for claims in CLAIMS.values() for claim in claims)


def test_every_flow_has_words_for_a_rise_and_a_fall(door: Catalogue) -> None:
    flows = [rule.name for rule in door.model.rules if rule.kind in ("flow", "transfer")]
    assert [name for name in flows if name not in door.library.label] == []


def test_no_label_is_left_without_its_rule(door: Catalogue) -> None:
    remembered = {"promise_kept", "promise_broken", "vote_lost", "amendment_kept", "cut_over_their_heads"}
    causes = {rule.name for rule in door.model.rules} | remembered | {"plan"}
    assert sorted(set(door.library.label) - causes) == []


def test_every_parameter_is_read_by_a_rule_and_lies_in_its_range(door: Catalogue) -> None:
    read = {name for rule in door.model.rules for name in rule.reads}
    for name, parameter in door.library.parameter.items():
        assert name in read, name
        assert parameter.low <= parameter.value <= parameter.high, name
        assert door.library.source(parameter), name


def test_every_strength_is_read_by_a_rule(door: Catalogue) -> None:
    read = {name for rule in door.model.rules for name in rule.reads}
    strengths = set(door.library.parameters("evidence")) - set(door.library.parameter)
    assert sorted(strengths - read) == []


def test_every_lever_moves_a_rule(door: Catalogue) -> None:
    for lever in door.library.lever:
        assert door.model.reaches([lever]) or lever == "adviser", lever


def test_every_event_and_promise_names_stocks_that_are_there(door: Catalogue) -> None:
    stocks = {v.name for v in door.model.variables if v.kind == "stock"}
    levers = {v.name for v in door.model.variables if v.kind == "lever"}
    for event in door.library.event.values():
        effects = [*event.effects, *(e for a in event.answers for e in a.effects)]
        assert {e.stock for e in effects} <= stocks, event.id
        assert {t.stock for t in event.terms} <= stocks | levers, event.id
    assert {p.stock for p in door.library.promise.values()} <= stocks
    assert {t.stock for letter in door.library.letter.values() for t in letter.tests} <= stocks


def test_money_that_an_event_brings_or_takes_stays_in_the_books(door: Catalogue) -> None:
    accounts = {"money": 1, "reserves": 1, "paid": 1, "profit": 1, "received": -1}
    for event in door.library.event.values():
        for rows in [event.effects, *(answer.effects for answer in event.answers)]:
            total = sum(accounts.get(row.stock, 0) * row.amount * row.turns for row in rows)
            assert abs(total) < 1e-12, event.id


def player_texts(door: Catalogue) -> dict[str, str]:
    library = door.library
    texts = {f"proposal {p.id}": f"{p.title}. {p.text}" for p in library.proposal.values()}
    texts |= {f"event {e.id}": f"{e.title}. {e.text}" for e in library.event.values()}
    texts |= {f"letter {x.id}": x.text for x in library.letter.values()}
    texts |= {f"promise {p.id}": f"{p.title}. {p.text}" for p in library.promise.values()}
    texts |= {f"claim {c.id}": f"{c.says} {c.disputed_by}" for c in library.claim.values()}
    return texts


def test_player_text_is_short_and_plain(door: Catalogue) -> None:
    for where, text in player_texts(door).items():
        sentences = [s for s in re.split(r"(?<=[.?!;:])\s+", text) if s]
        longest = max(len(s.split()) for s in sentences)
        assert longest <= 32, (where, longest)
        letters = sum(len(w) for w in text.split()) / len(text.split())
        assert letters <= 6.5, (where, letters)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[[service]]\nid = 'ferry'\n", ["own.toml", "service 1"]),
        ("[[service]]\nid = 'Ferry!'\n", ["own.toml", "service 1"]),
        ("[[castle]]\nid = 'keep'\n", ["own.toml", "castle"]),
        ("this is not toml", ["own.toml", "TOML"]),
        ("[[group]]\nid = 'cats'\nname = 'Cats'\narticulate = inf\n", ["own.toml", "finite"]),
        ("[[group]]\nid = 'cats'\nname = 'Cats'\narticulate = 2.0\n", ["own.toml", "articulate"]),
    ],
)
def test_faulty_content_is_refused_with_its_file_and_place(tmp_path: Path, text: str, words: list[str]) -> None:
    (tmp_path / "own.toml").write_text(text)
    with pytest.raises(ContentError) as caught:
        read_library([tmp_path])
    for word in words:
        assert word in str(caught.value)


def test_a_topic_that_is_not_there_and_a_proposal_that_ends_before_it_begins_are_refused(tmp_path: Path) -> None:
    proposal = '[[proposal]]\nid = "later"\ntitle = "Later"\ntext = "Later."\n'
    for more, words in (('group = "magic"', "magic"), ('group = "money"\nfrom_turn = 4\nuntil_turn = 3', "before it begins")):
        topic = '[[topic]]\nid = "money"\ntitle = "Money"\ntext = "Budgets."\n'
        (tmp_path / "own.toml").write_text(topic + proposal + more)
        with pytest.raises(ContentError, match=words):
            read_library([tmp_path])


def test_what_is_wrong_with_a_service_is_told_by_stocks_that_are_there(door: Catalogue) -> None:
    stocks = {variable.name for variable in door.model.variables}
    assert {trouble.test.stock for trouble in door.library.trouble.values()} <= stocks


EVIDENCE = """
[[evidence]]
id = "E900"
topic = "ferries"
figure = "Ferries are late."
cite = "The timetable"
strength = "survey"
"""


def _tuned(grade: str, rows: str = "") -> str:
    return f'[parameter.delay]\nvalue = 1.0\nlow = 0.0\nhigh = 2.0\nunit = "hours"\ngrade = "{grade}"\nevidence = [{rows}]\n'


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (_tuned("measured", '"E901"'), ["'delay'", "evidence", "'E901'"]),
        (EVIDENCE + 'supports = ["Z99"]', ["'E900'", "claim", "'Z99'"]),
        (EVIDENCE + 'contests = ["Z99"]', ["'E900'", "claim", "'Z99'"]),
        (EVIDENCE + _tuned("judgement", '"E900"'), ["'delay'", "a judgement names no evidence"]),
        (EVIDENCE + _tuned("inferred"), ["'delay'", "every other grade names some"]),
        (
            '[[calibration]]\nid = "delays"\ntitle = "Delays"\nlow = 0.0\ncentral = 1.0\nhigh = 2.0\nunit = "hours"\n'
            'evidence = ["E901"]\n',
            ["'delays'", "evidence", "'E901'"],
        ),
    ],
    ids=[
        "unknown row",
        "supports no claim",
        "contests no claim",
        "judgement with rows",
        "grade without rows",
        "span without row",
    ],
)
def test_a_fault_in_the_register_of_evidence_is_refused(tmp_path: Path, text: str, words: list[str]) -> None:
    (tmp_path / "own.toml").write_text(text)
    with pytest.raises(ContentError) as caught:
        read_library([tmp_path])
    for word in words:
        assert word in str(caught.value)


def test_what_is_right_in_the_register_of_evidence_is_taken(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text(EVIDENCE + _tuned("inferred", '"E900"'))
    library = read_library([tmp_path])
    assert library.source(library.parameter["delay"]) == "The timetable"


def test_a_claim_without_rules_has_no_strength(tmp_path: Path) -> None:
    lens = '[[lens]]\nid = "plain"\nname = "Plain"\ntext = "Plain."\nauthor = "Nobody"\ndefault = 0.5\n'
    held, none = "[lens.strengths]\nZ99 = 1.0\n", "[lens.strengths]\n"
    claim = (
        '[[claim]]\nid = "Z99"\nkind = "level"\ntitle = "Two ports"\ncite = "A pilot"\nstance = "asserts"\n'
        'says = "Ports differ."\ndisputed_by = "Others."\nlens = "plain"\nlevers = []\n'
    )
    (tmp_path / "own.toml").write_text(lens + none + claim)
    assert read_library([tmp_path]).parameters("plain") == {}
    (tmp_path / "own.toml").write_text(lens + none + claim + "[claim.strengths]\nplain = 1.0\n")
    with pytest.raises(ContentError, match="'Z99': it has strengths"):
        read_library([tmp_path])
    (tmp_path / "own.toml").write_text(lens + held + claim)
    with pytest.raises(ContentError, match="'plain' names the claim with rules 'Z99'"):
        read_library([tmp_path])
