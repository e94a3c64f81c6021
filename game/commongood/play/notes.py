"""What a reader is told about a claim: its words, its source, what contests it, and the checked figures on either side."""

from commongood.content.library import Library
from commongood.content.schema import Evidence
from commongood.play.view import NoteView


def claim_notes(library: Library, claim: str) -> tuple[NoteView, ...]:
    """The notes on a claim in the order in which they are read; only verified rows of evidence are among them."""
    found, text = library.claim[claim], library.text

    def rows(evidence: list[Evidence]) -> tuple[str, ...]:
        lines = tuple(text["note.row"].format(figure=row.figure, cite=row.cite) for row in evidence)
        return lines or (text["note.no_rows"],)

    return (
        NoteView(text["note.says"], (found.says,)),
        NoteView(text["note.cite"], (found.cite,)),
        NoteView(text["note.disputed"], (found.disputed_by,)),
        NoteView(text["note.supports"], rows(library.supporting(claim))),
        NoteView(text["note.contests"], rows(library.contesting(claim))),
    )
