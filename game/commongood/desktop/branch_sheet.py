"""Going back to a turn and playing on from there, and the run that was left beside the new one."""

from commongood.assets.draw.palette import INK, MUTE
from commongood.desktop.desk import Desk
from commongood.desktop.page import Pen
from commongood.desktop.sheets import Sheet
from commongood.desktop.transitions import Follow, Press, Transition
from commongood.desktop.words import figure, say, signed
from commongood.play.comparing import ComparedView


def branch_sheet(desk: Desk, size: tuple[int, int], turn: int) -> Sheet:
    """What going back to a turn would do, and the way to do it."""

    def go() -> Transition:
        desk.branch(turn)
        return Follow()

    def write(pen: Pen) -> None:
        pen.para(say("branch.what", turn=turn), 18)
        pen.gap(8)
        pen.para(say("branch.kept"), 16, MUTE)
        pen.gap(16)
        pen.button("go", say("branch.go", turn=turn), go, pen.x, pen.y, chief=True, busy=say("busy.back"))
        pen.y += pen.button_height() + 3

    return Sheet(desk, size, say("branch.title", turn=turn), write, 760, "undo")


def compare_sheet(desk: Desk, size: tuple[int, int]) -> Sheet:
    """This run beside the one from which it was branched: each score by turn, and what was decided in one alone."""
    found = desk.game.compared()

    def write(pen: Pen) -> None:
        if found is not None:
            _scores(pen, found)
            _decisions(pen, found)

    return Sheet(desk, size, say("compare.title"), write, 980, "ledger")


def scores_beside(pen: Pen, found: ComparedView) -> None:
    """The scores of the last turn that both runs have come through: here, there, and the difference; goes down."""
    turn = min(len(found.here), len(found.other))
    columns = (0.62, 0.8, 1.0)
    for words, at in zip(("compare.here", "compare.other", "compare.gap"), columns, strict=True):
        pen.put(say(words), pen.x + pen.w * at, pen.y, 15, MUTE, anchor="r")
    pen.y += pen.m.lead(15) + pen.u(2)
    for score, name in found.names.items():
        here, other = found.here[turn - 1][score], found.other[turn - 1][score]
        pen.put(name, pen.x, pen.y, 16)
        cells = (figure(here, 1), figure(other, 1), signed(here - other))
        for text, at in zip(cells, columns, strict=True):
            pen.put(text, pen.x + pen.w * at, pen.y, 16, INK, "bold", "r")
        pen.y += pen.m.lead(16) + pen.u(3)


def compare_press(desk: Desk) -> Press:
    """Open the comparison."""
    from commongood.desktop import acts

    return acts.push(lambda size: compare_sheet(desk, size))


def _scores(pen: Pen, found: ComparedView) -> None:
    m = pen.m
    pen.para(say("compare.note"), 16, MUTE)
    pen.gap(10)
    wide = pen.w / len(found.names) * 0.86
    start = pen.w - wide * len(found.names)
    columns = (0.36, 0.66, 0.97)
    for i, name in enumerate(found.names.values()):
        pen.put(name, pen.x + start + wide * (i + 0.97), pen.y, 17, INK, "bold", "r")
    pen.y += m.lead(17)
    for i in range(len(found.names)):
        for words, at in zip(("compare.here", "compare.other", "compare.gap"), columns, strict=True):
            pen.put(say(words), pen.x + start + wide * (i + at), pen.y, 15, MUTE, anchor="r")
    pen.y += m.lead(15) + m.u(4)
    for turn in range(max(len(found.here), len(found.other))):
        pen.put(say("look.turn", turn=turn + 1), pen.x, pen.y, 16, INK, "bold" if turn + 1 == found.parted else "body")
        for i, score in enumerate(found.names):
            here = found.here[turn][score] if turn < len(found.here) else None
            other = found.other[turn][score] if turn < len(found.other) else None
            gap = signed(here - other) if here is not None and other is not None else ""
            cells = ("" if here is None else figure(here, 1), "" if other is None else figure(other, 1), gap)
            for text, at, face in zip(cells, columns, ("body", "body", "bold"), strict=True):
                pen.put(text, pen.x + start + wide * (i + at), pen.y, 16, INK, face, "r")
        pen.y += m.lead(16) + m.u(5)


def _decisions(pen: Pen, found: ComparedView) -> None:
    for here, key in ((True, "compare.only_here"), (False, "compare.only_other")):
        rows = [made for made in found.decisions if made.here == here]
        pen.heading(say(key))
        if not rows:
            pen.para(say("compare.nothing"), 16, MUTE)
        for made in rows:
            words = say("end.decided_at" if made.place else "end.decided", turn=made.turn, place=made.place)
            pen.para(made.title, 16, INK, "bold")
            pen.para(words, 15, MUTE)
            pen.gap(4)
