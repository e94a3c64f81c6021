"""The notes of the claims: what each one's source says, and what contests it."""

import re

from commongood.plugins import Catalogue

LONGEST = 25
"""Words of a sentence that a reader of thirteen still follows."""
FIGURE = re.compile(r"\d[\d,.]*\d|\d")


def test_each_note_of_a_claim_is_two_short_sentences(door: Catalogue) -> None:
    for claim in door.library.claim.values():
        for text in (claim.says, claim.disputed_by):
            sentences = re.split(r"(?<=[.?!])\s+", text)
            assert len(sentences) == 2, (claim.id, text)
            assert max(len(sentence.split()) for sentence in sentences) <= LONGEST, (claim.id, text)


def test_a_claim_says_that_evidence_contests_it_just_where_a_verified_row_does(door: Catalogue) -> None:
    for claim in door.library.claim.values():
        told = "Evidence contests the" in claim.disputed_by
        assert told == bool(door.library.contesting(claim.id)), claim.id


def test_every_figure_against_a_claim_stands_in_a_verified_row_about_it(door: Catalogue) -> None:
    for claim in door.library.claim.values():
        rows = door.library.contesting(claim.id) + door.library.supporting(claim.id)
        known = {figure for row in rows for figure in FIGURE.findall(row.figure)}
        assert set(FIGURE.findall(claim.disputed_by)) <= known, claim.id
