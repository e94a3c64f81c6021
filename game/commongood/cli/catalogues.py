"""What is there: commands, levels, plugins."""

import argparse
import sys
from pathlib import Path

import msgspec

from commongood.authoring import new_level
from commongood.cli.main import DONE, FAILED, BadArgument
from commongood.cli.opening import door, new_session, print_json, sentences
from commongood.cli.words import language, say
from commongood.content.level import read_level
from commongood.content.reading import ContentError
from commongood.content.speaking import speak_level
from commongood.play.commands import as_data, command_schema
from commongood.plugins import own_levels


def commands(given: argparse.Namespace) -> int:
    """`commongood commands`: the schema of every command, and those that are legal at the start of a level."""
    session = new_session(given.level, "evidence", 1)
    legal = [as_data(command) for command in session.legal()]
    if given.json:
        print_json({"schema": command_schema(), "legal": legal})
        return DONE
    for command in legal:
        print("  ".join(f"{key}={value}" for key, value in command.items()))
    return DONE


def levels(given: argparse.Namespace) -> int:
    """`commongood levels`, with LEVEL for all about one, `check PATH` or `new PATH --from WARDS.CSV`."""
    if given.act == "new":
        return _new(given)
    if given.act == "check":
        if not given.path:
            raise BadArgument(say("bad_levels_check"))
        folder = Path(given.path)
        if not folder.is_dir():
            raise BadArgument(say("bad_folder", folder=given.path))
        library = door().library
        try:
            level = read_level(folder, library)
        except ContentError as error:
            if given.json:
                print_json({"ok": False, "faults": error.faults})
            for fault in error.faults:
                print(f"commongood: {fault}", file=sys.stderr)
            return FAILED
        if given.json:
            print_json({"id": level.id, "ok": True, "faults": []})
        else:
            counts = {"districts": len(level.file.district), "services": len(level.file.service), "turns": level.turns}
            print(say("level_sound", level=level.id, **counts))
        return DONE
    if given.act is not None:
        return _one(given)
    rows = []
    for name in sorted(door().level_folders):
        with sentences():
            level = speak_level(door().level(name), door().tongue(language()))
        rows.append({"id": name, "name": level.file.name, "title": level.file.title, "teaches": level.file.teaches})
    if given.json:
        print_json(rows)
    else:
        for row in rows:
            print(say("level", **row))
    return DONE


def _one(given: argparse.Namespace) -> int:
    """Tell what a level is, and the goals among which its players choose."""
    session = new_session(given.act, "evidence", 1)
    file, goals = session.setting.level.file, session.goals_offered()
    if given.json:
        about = {"id": file.id, "name": file.name, "title": file.title, "text": file.text, "teaches": file.teaches}
        print_json({**about, "turns": session.setting.turns, "goals": [msgspec.structs.asdict(goal) for goal in goals]})
        return DONE
    print(say("level_about", name=file.name, title=file.title.lower(), text=file.text))
    print(say("level_teaches", teaches=file.teaches))
    print(say("level_goals"))
    for goal in goals:
        print(say("level_goal", id=goal.id, title=goal.title, text=goal.text, wanted=goal.wanted_text, now=goal.now_text))
    return DONE


def _new(given: argparse.Namespace) -> int:
    """Make a level from a table of wards."""
    if not given.path or not given.wards:
        raise BadArgument(say("bad_levels_new"))
    # a bare name goes among this user's levels, where every verb finds it
    folder = Path(given.path) if Path(given.path).name != given.path else own_levels() / given.path
    try:
        level = new_level(door(), Path(given.wards), folder, given.name or folder.name.replace("-", " ").title())
    except ContentError as error:
        for fault in error.faults:
            print(f"commongood: {fault}", file=sys.stderr)
        return FAILED
    if given.json:
        print_json({"id": level.id, "folder": str(folder), "districts": len(level.file.district), "turns": level.turns})
    else:
        print(say("new_level", name=level.file.name, folder=folder, level=given.path))
    return DONE


def plugins(given: argparse.Namespace) -> int:
    """`commongood plugins`: the installed plugins by name."""
    names = list(door().plugins)
    if given.json:
        print_json(names)
    else:
        print("\n".join(names) if names else say("no_plugins"))
    return DONE
