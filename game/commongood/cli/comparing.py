"""Two games side by side, for `commongood replay GAME --compare OTHER`."""

import argparse

import msgspec

from commongood.cli.main import DONE
from commongood.cli.opening import print_json, sentences
from commongood.cli.words import say
from commongood.session import Session


def compared(session: Session, other: Session, given: argparse.Namespace) -> int:
    """Two games side by side: the scores turn by turn, and what was decided in one alone."""
    with sentences():
        found = session.compared_with(other)
    if given.json:
        print_json({"save": given.save, "other": given.compare, **msgspec.to_builtins(found)})
        return DONE
    names = list(found.names)
    wide = max(len(name) for name in found.names.values()) + 2
    print(say("compare_head", here=given.save, other=given.compare))
    print("".join([say("compare_turn").ljust(6), *(found.names[name].rjust(wide * 2 + 8) for name in names)]))
    for turn, (here, there) in enumerate(zip(found.here, found.other, strict=False), start=1):
        cells = [f"{here[n]:.1f} {there[n]:6.1f} {here[n] - there[n]:+6.1f}".rjust(wide * 2 + 8) for n in names]
        print("".join([str(turn).ljust(6), *cells]))
    for made in found.decisions:
        key = "compare_here" if made.here else "compare_other"
        title = say("compare_at", title=made.title, place=made.place) if made.place else made.title
        print(say(key, turn=made.turn, title=title))
    if not found.decisions:
        print(say("compare_same"))
    return DONE
