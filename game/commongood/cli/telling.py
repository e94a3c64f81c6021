"""A claim and the notes on it, as text for a terminal."""

from collections.abc import Iterable

from commongood.cli.words import say
from commongood.play.view import NoteView


def claim_told(claim: str, title: str, notes: Iterable[NoteView]) -> str:
    """A claim's title, then each note with its lines set in below it."""
    lines = [say("claim_title", claim=claim, title=title)]
    for note in notes:
        lines.append(say("note_title", title=note.title))
        lines += [say("note_line", line=line) for line in note.lines]
    return "\n".join(lines)
