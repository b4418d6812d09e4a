"""Sketches every screen in its states and both layouts.

`python -m tests.ui.screens.sketches` writes them anew into
sketches.txt, so that a change of what is shown where is seen in a diff.
"""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import create_autospec

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from kiosk.checkout.checkout import Checkout
from kiosk.checkout.finding import Finding
from kiosk.journey import FACES, SCREENS
from kiosk.settings.model import Settings, ShopSettings
from kiosk.ui.language import speak
from kiosk.ui.screens.base import Screen
from kiosk.ui.stage import Stage
from kiosk.ui.theme.look import Look
from tests.gallery.render import LAYOUTS, Shelf
from tests.gallery.states import State, press_main, read_to_the_end, states
from tests.ui.conftest import ROOM
from tests.ui.screens.sketch import sketch

KEPT = Path(__file__).with_name("sketches.txt")

_BY_HAND = (State.then, press_main, read_to_the_end)
_LEFT_OUT = {"busy", "offline", "sent"}
"""They look like others, or count seconds."""


class Drawing(NamedTuple):
    """A state in a layout."""

    state: State
    layout: str

    @property
    def name(self) -> str:
        return f"{self.state.step} {self.state.name} {self.layout}"


def drawings() -> list[Drawing]:
    """All that are kept."""
    kept = (state for state in states() if state.then in _BY_HAND)
    return [Drawing(state, layout) for state in kept if _is_kept(state) for layout in LAYOUTS]


def shown(drawing: Drawing) -> Screen:
    """The screen in that state. Whoever asks for it closes it."""
    state, look = drawing.state, Look.for_screen(LAYOUTS[drawing.layout], motion=False)
    screen = SCREENS[state.step](_stage(state, look))
    screen.resize(*ROOM[look.portrait])
    screen.present(state.kiosk)
    screen.show()
    screen.setFocus()
    if state.typed:
        screen.restore(state.typed)
        screen.present(state.kiosk)
    state.then(_Shell(lambda: screen))  # type: ignore[arg-type]
    QApplication.processEvents()
    return screen


def kept() -> dict[str, str]:
    """The sketches by the names of their drawings."""
    blocks = (block.partition("\n") for block in KEPT.read_text("utf-8").strip().split("\n\n"))
    return {name: drawn for name, _, drawn in blocks}


def main() -> None:
    """Writes them anew."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv)
    speak("en")
    KEPT.write_text("\n\n".join(_drawn()) + "\n", "utf-8")
    del app


class _Shell(NamedTuple):
    """As much of a shell as a hand needs."""

    current: Callable[[], Screen]


def _is_kept(state: State) -> bool:
    return state.name not in _LEFT_OUT or state.step == "welcome"


def _stage(state: State, look: Look) -> Stage:
    checkout = create_autospec(Checkout, instance=True)
    checkout.kiosk = state.kiosk
    checkout.finding = create_autospec(Finding, instance=True)
    settings = replace(Settings(), shop=ShopSettings(url="https://www.modaev.example/"))
    return Stage(look, checkout, Shelf(_nothing), settings, "en", FACES)


async def _nothing(_address: str) -> Any:
    return None


def _drawn() -> Iterator[str]:
    for drawing in drawings():
        screen = shown(drawing)
        yield f"{drawing.name}\n{sketch(screen)}"
        screen.close()


if __name__ == "__main__":
    main()
