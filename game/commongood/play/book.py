"""The source book: every claim with its source, who contests it, and how it stands in this game; and all words."""

from commongood.content.library import Library, strength_name
from commongood.play.notes import claim_notes
from commongood.play.plain import Plain
from commongood.play.setting import Setting
from commongood.play.view import NoteView


class ClaimView(Plain, frozen=True):
    """A claim. kind, lens: what it is and whose, by their ids and in words. levers: what acts on it, in words.

    strength: how strongly it holds in this game, or None where it has no rules of its own. notes: words, source and figures.
    """

    id: str
    title: str
    kind: str
    kind_text: str
    lens: str
    lens_text: str
    notes: tuple[NoteView, ...]
    levers: tuple[str, ...]
    strength: float | None


class TermView(Plain, frozen=True):
    """A word of the game. measure, claim: where it leads to, or nothing."""

    id: str
    title: str
    text: str
    measure: str
    claim: str


class BookView(Plain, frozen=True):
    """All of it. lens: the name of the one that holds in this game. kinds, lenses: (id, words), in the order of the content."""

    lens: str
    kinds: tuple[tuple[str, str], ...]
    lenses: tuple[tuple[str, str], ...]
    claims: tuple[ClaimView, ...]
    terms: tuple[TermView, ...]


KINDS = ("mechanism", "scoring", "level", "lens")
"""Every kind of claim, in the order in which they are offered."""


def book(setting: Setting) -> BookView:
    """The book as it stands in a game."""
    library = setting.library
    graded = set(library.graded())
    claims = tuple(
        ClaimView(
            claim.id,
            claim.title,
            claim.kind,
            setting.text(f"kind.{claim.kind}"),
            claim.lens,
            library.lens[claim.lens].name,
            claim_notes(library, claim.id),
            tuple(lever_words(library, name) for name in claim.levers),
            setting.world.parameters[strength_name(claim.id)] if claim.id in graded else None,
        )
        for claim in library.claim.values()
    )
    named = {claim.lens for claim in claims}
    return BookView(
        library.lens[setting.lens].name,
        tuple((kind, setting.text(f"kind.{kind}")) for kind in KINDS),
        tuple((lens.id, lens.name) for lens in library.lens.values() if lens.id in named),
        claims,
        tuple(TermView(term.id, term.title, term.text, term.measure, term.claim) for term in library.term.values()),
    )


def lever_words(library: Library, name: str) -> str:
    """What a claim names as acting on it, in words: a lever, or a command."""
    lever = library.lever.get(name)
    return lever.title if lever else library.text.get(f"acts.{name}", name.replace("_", " ").replace("-", " "))
