"""Draw everything that is committed: python assets/build.py [--only tiles|sprites|maps|sounds] [--check]"""

import argparse
import os
import sys
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

import pygame
from commongood.assets.make.outputs import KINDS, differs, outputs

ROOT = Path(__file__).resolve().parent.parent


def main(argv: list[str] | None = None) -> int:
    """Write what differs from what the code draws, or only name it; 1 if --check found something."""
    parser = argparse.ArgumentParser(description="Make the game's pictures, tilesets, maps and sounds.")
    parser.add_argument("--only", choices=KINDS, help="draw this part alone")
    parser.add_argument("--check", action="store_true", help="write nothing; name the files that differ")
    args = parser.parse_args(argv)
    changed = 0
    for name, make in outputs((args.only,) if args.only else KINDS).items():
        path, made = ROOT / name, make()
        if not differs(path, made):
            continue
        changed += 1
        print(name)
        if args.check:
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(made, str):
            path.write_text(made, encoding="utf-8", newline="\n")
        elif isinstance(made, bytes):
            path.write_bytes(made)
        else:
            pygame.image.save(made, path)
    print(f"{changed} {'differ' if args.check else 'written'}")
    return 1 if args.check and changed else 0


if __name__ == "__main__":
    sys.exit(main())
