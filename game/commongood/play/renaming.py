"""Say anew, in the language of a setting, what a game's decisions are called."""

from collections.abc import Iterable
from dataclasses import replace

from commongood.play.boards import Meeting
from commongood.play.naming import title_of
from commongood.play.planning import Draft
from commongood.play.records import Record
from commongood.play.setting import Setting


def renamed(
    setting: Setting, drafts: Iterable[Draft], meetings: Iterable[Meeting], records: Iterable[Record]
) -> tuple[list[Draft], list[Meeting], list[Record]]:
    """All that a game keeps with names in it."""
    return drafts_renamed(setting, drafts), _meetings(setting, meetings), _records(setting, records)


def drafts_renamed(setting: Setting, drafts: Iterable[Draft]) -> list[Draft]:
    """Drafts with the names of their decisions."""
    return [
        replace(made, quote=replace(made.quote, title=title_of(setting, made.command, made.terms.asked))) for made in drafts
    ]


def _meetings(setting: Setting, meetings: Iterable[Meeting]) -> list[Meeting]:
    """Meetings whose amendments have the names of their decisions."""

    def anew(drafts: Iterable[Draft]) -> tuple[Draft, ...]:
        return tuple(drafts_renamed(setting, drafts))

    found = []
    for meeting in meetings:
        asked = (replace(one, drafts=anew(one.drafts), extra=anew(one.extra)) for one in meeting.amendments)
        found.append(replace(meeting, amendments=tuple(asked)))
    return found


def _records(setting: Setting, records: Iterable[Record]) -> list[Record]:
    """Records with the names of what was carried."""
    return [
        replace(
            record,
            carried=tuple(replace(made, title=title_of(setting, made.command, made.terms.asked)) for made in record.carried),
        )
        for record in records
    ]
