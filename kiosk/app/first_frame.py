"""What the first frame shows of the settings, read before they are checked."""

from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QSize

from kiosk.settings.defaults import BRAND, COLOUR, LANGUAGES, LARGEST
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.sets import LIGHT, dressed
from kiosk.ui.theme.theme import Theme


class FirstSight(NamedTuple):
    """The brand. Wrong values are ignored here: the check of the settings names them."""

    brand: str = BRAND
    colour: str = COLOUR
    theme: str = "light"
    languages: tuple[str, ...] = LANGUAGES

    @classmethod
    def of(cls, path: Path | None) -> "FirstSight":
        """From a settings file; the default for what is missing or wrong."""
        told = _screen(path) if path else {}
        texts = {name: told[name] for name in cls._fields if isinstance(told.get(name), str)}
        return cls(**texts | {"languages": _languages(told.get("languages"))})

    def look(self, size: QSize) -> Look:
        """Sizes and colours for a window of that size."""
        return Look.for_screen((size.width(), size.height()), theme=self._theme(), motion=False)

    def _theme(self) -> Theme:
        try:
            return dressed(self.theme, self.colour)
        except (KeyError, ValueError):
            return LIGHT


def _screen(path: Path) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - only where there is a file

    try:
        with path.open("rb") as file:
            screen = tomllib.loads(file.read(LARGEST).decode()).get("screen")
    except (OSError, ValueError, RecursionError):
        return {}
    return screen if isinstance(screen, dict) else {}


def _languages(told: Any) -> tuple[str, ...]:
    """The file's languages that the kiosk speaks, in its order."""
    named = told if isinstance(told, list) else []
    return tuple(name for name in named if name in LANGUAGES) or LANGUAGES
