"""Draws the pictures into a folder: `python -m tests.gallery DIR`; `--help` says how to choose."""

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from kiosk.settings.defaults import Language
from tests.gallery.contact import contact_sheet
from tests.gallery.paper import foreign_papers, paper, papers_in_currencies
from tests.gallery.render import LANGUAGES, LAYOUTS, Way, render
from tests.gallery.second import second
from tests.gallery.states import State, in_currencies, states


def main() -> int:
    options = _options()
    options.folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    pictures = {}
    for layout, language, theme in product(options.layout, options.lang, options.theme):
        way = Way(layout, language, theme, options.easier)
        for state in _wanted(options.only):
            picture = pictures[way.name(state)] = render(state, way)
            picture.save(str(options.folder / f"{way.name(state)}.png"))
    seconds = _seconds(options) if "second" in (options.only or ["second"]) else {}
    for name, picture in seconds.items():
        picture.save(str(options.folder / f"{name}.png"))
    pictures |= seconds
    papers = _papers(options.lang) if "receipt" in (options.only or ["receipt"]) else {}
    for name, picture in papers.items():
        picture.save(str(options.folder / f"{name}.png"))
    pictures |= papers
    if not pictures:
        sys.stderr.write("there is no such screen or state; screens are named in kiosk/journey.py\n")
        return 2
    contact_sheet(pictures).save(str(options.folder / "contact.png"))
    print(f"{len(pictures)} pictures and contact.png in {options.folder}")
    del app
    return 0


def _papers(languages: tuple[Language, ...]) -> dict[str, QPixmap]:
    plain = {f"receipt-{language}": paper(language) for language in languages}
    return plain | papers_in_currencies() | foreign_papers()


def _seconds(options: argparse.Namespace) -> dict[str, QPixmap]:
    """The second display before a payment and after it."""
    return {
        f"second-{way.name(state)}": second(state.kiosk, way)
        for layout, language in product(options.layout, options.lang)
        for way in (Way(layout, language),)
        for state in (*(state for state in states() if state.name == "offered"), *in_currencies())
        if state.step in ("pay_phone", "thank_you")
    }


def _wanted(names: list[str]) -> Iterator[State]:
    every = (*states(), *in_currencies())
    return (state for state in every if not names or {state.step, f"{state.step}-{state.name}"} & set(names))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m tests.gallery", description="Every screen in every state.")
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument(
        "--only", nargs="+", default=[], metavar="NAME", help="steps, step-state, receipt, or second"
    )
    parser.add_argument("--lang", type=_several(LANGUAGES), default=LANGUAGES)
    parser.add_argument("--layout", type=_several(tuple(LAYOUTS)), default=tuple(LAYOUTS))
    parser.add_argument("--theme", type=_several(("light", "dark", "contrast")), default=("light",))
    parser.add_argument("--easier", action="store_true", help="in the easier view")
    return parser.parse_args()


def _several(known: tuple[str, ...]) -> Callable[[str], tuple[str, ...]]:
    def parsed(text: str) -> tuple[str, ...]:
        chosen = tuple(text.split(","))
        if set(chosen) - set(known):
            raise argparse.ArgumentTypeError(f"{text!r}: choose from {', '.join(known)}")
        return chosen

    return parsed


if __name__ == "__main__":
    sys.exit(main())
