"""What players read can be read at about thirteen, by the formula of Flesch and Kincaid over all English texts."""

import re

import numpy as np
import pytest

from commongood.translating import own_texts, templates

AGE, HARDEST = 13.0, 14.5
"""The reading age, in years, that the middle text of a catalogue has at most, and all but one in twenty."""
SHORTEST = 12
"""Shorter texts are labels: the formula says nothing about a few words."""
CITED = ("evidence", "forms")
"""Catalogues that are not judged: what studies found, in their terms; names and forms."""
TEXTS = templates(own_texts())


def syllables(word: str) -> int:
    """The groups of vowels in a word, less a silent e at its end or in -es and -ed: right for nine words in ten."""
    bare = re.sub(r"(?<=[^laeiouy])e$|(?<=[^aeiouylscgxz])es$|(?<=[^tdl])ed$", "", word.lower().removesuffix("'s"))
    return max(1, len(re.findall(r"[aeiouy]+", bare)))


def reading_age(text: str) -> float:
    """The age at which English-speaking pupils read a text: the grade by J. P. Kincaid and others, 1975, and five."""
    plain = re.sub(r"\{[^}]*\}", "this", text)
    words = re.findall(r"[A-Za-z’'-]+|\d[\d.,]*", plain)
    sentences = max(1, len(re.findall(r"[.!?:;](?=\s|$|[”\"])", plain)))
    return 0.39 * len(words) / sentences + 11.8 * sum(map(syllables, words)) / len(words) - 15.59 + 5


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("house", 1),
        ("council", 2),
        ("people", 2),
        ("services", 3),
        ("carried", 2),
        ("started", 2),
        ("hoped", 1),
        ("community", 4),
    ],
)
def test_syllables_are_counted_as_they_are_spoken(word: str, count: int) -> None:
    assert syllables(word) == count


def test_a_hard_text_has_a_higher_age_than_an_easy_one() -> None:
    easy = reading_age("The hall is shut. The old men who met there now sit at home.")
    hard = reading_age(
        "Conditional commissioning arrangements institutionalise accountability throughout municipal organisations."
    )
    assert easy < 9 < 20 < hard


@pytest.mark.parametrize("domain", [domain for domain in TEXTS if domain not in CITED])
def test_texts_can_be_read_at_about_thirteen(domain: str) -> None:
    texts = [str(m.id) for m in TEXTS[domain] if m.id and len(str(m.id).split()) >= SHORTEST]
    if not texts:
        return
    ages = {text: reading_age(text) for text in texts}
    hardest = sorted(ages, key=lambda text: -ages[text])[:10]
    told = "\n".join(f"{ages[text]:.1f} {text}" for text in hardest)
    assert np.median(list(ages.values())) <= AGE, told
    assert np.percentile(list(ages.values()), 95) <= HARDEST, told
