"""What is there: commands, levels, plugins."""

import argparse
import sys
from pathlib import Path

from commongood.cli.main import DONE, FAILED, BadArgument
from commongood.cli.opening import door, new_session, print_json, sentences
from commongood.content.level import read_level
from commongood.content.reading import ContentError
from commongood.play.commands import as_data, command_schema


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
    """`commongood levels` and `commongood levels check PATH`."""
    if given.check:
        if not given.path:
            raise BadArgument("levels check needs the path of a level's folder.")
        folder = Path(given.path)
        if not folder.is_dir():
            raise BadArgument(f"There is no folder {given.path!r}.")
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
            print(
                f"{level.id}: sound. {len(level.file.district)} districts, {len(level.file.service)} services, "
                f"{level.turns} turns."
            )
        return DONE
    rows = []
    for name in sorted(door().level_folders):
        with sentences():
            level = door().level(name)
        rows.append({"id": name, "name": level.file.name, "title": level.file.title, "teaches": level.file.teaches})
    if given.json:
        print_json(rows)
    else:
        for row in rows:
            print(f"{row['id']}: {row['name']}, {row['title'].lower()}. {row['teaches']}")
    return DONE


def plugins(given: argparse.Namespace) -> int:
    """`commongood plugins`: the installed plugins by name."""
    names = list(door().plugins)
    if given.json:
        print_json(names)
    else:
        print("\n".join(names) if names else "No plugins are installed.")
    return DONE
