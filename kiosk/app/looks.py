"""How a window looks under these settings."""

from PySide6.QtCore import QSize

from kiosk.settings.errors import WrongSetting
from kiosk.settings.model import Settings
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.sets import dressed
from kiosk.ui.theme.theme import Theme


class Looks:
    """Fits colours and sizes to a window. WrongSetting for a colour without enough contrast."""

    def __init__(self, settings: Settings) -> None:
        self._screen = settings.screen
        self._theme = _theme(settings)

    def __call__(self, size: QSize, easier: bool = False) -> Look:  # noqa: FBT001, FBT002
        """The look of a window of that size; `easier` has larger words."""
        return Look.for_screen(
            (size.width(), size.height()),
            self._screen.diagonal_inch,
            easier=easier,
            theme=self._theme,
            motion=self._screen.motion,
        )


def _theme(settings: Settings) -> Theme:
    screen = settings.screen
    try:
        return dressed(screen.theme, screen.colour)
    except ValueError as error:
        raise WrongSetting(f"screen.colour = {screen.colour!r}: {error}.") from error
