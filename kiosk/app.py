"""The composition root: settings → client → checkout → shell. The only file that knows everyone."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from kiosk.api.picture_line import PictureLine
from kiosk.checkout import Checkout
from kiosk.devices.scanner import Scanner
from kiosk.journey import SCREENS, journey
from kiosk.pictures import Pictures
from kiosk.settings import Settings, WrongSetting
from kiosk.ui.shell import Shell
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.theme import CONTRAST, DARK, LIGHT, Theme
from kiosk.wiring import account, connect, house

_THEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}


@dataclass
class Program:
    """The parts of a running kiosk."""

    checkout: Checkout
    shell: Shell
    scanner: Scanner
    pictures: Pictures
    picture_line: PictureLine

    def begin(self) -> None:
        """Listens to the scanner and opens the first session."""
        app = QApplication.instance()
        assert app is not None  # noqa: S101 - the shell is a widget
        self.scanner.listen(cast("QApplication", app))
        self.scanner.scanned.connect(self.shell.scanned)
        self.checkout.open()

    async def end(self) -> None:
        """Hangs up everywhere."""
        self.scanner.stop()
        await self.checkout.close()
        await self.pictures.close()
        await self.picture_line.close()


def compose(settings: Settings) -> Program:
    """Everything wired, nothing shown and nothing sent yet."""
    steps = journey(settings.steps)
    checkout = Checkout(connect(settings), steps, house(settings), account(settings))
    picture_line = PictureLine(plain_http=settings.payment.plain_http)
    pictures = Pictures(picture_line.fetch)
    shell = Shell(checkout, SCREENS, pictures, settings, look(settings))
    return Program(checkout, shell, Scanner(), pictures, picture_line)


def look(settings: Settings) -> Callable[[QSize, bool], Look]:
    """How a window of a size looks under these settings."""
    chosen = theme(settings)

    def for_size(size: QSize, easier: bool) -> Look:  # noqa: FBT001
        return Look.for_screen(
            (size.width(), size.height()),
            settings.screen.diagonal_inch,
            easier=easier,
            theme=chosen,
            motion=settings.screen.motion,
        )

    return for_size


def theme(settings: Settings) -> Theme:
    """The shop's colour in the set it chose. WrongSetting where it could not be read on paper.

    In the dark and the high-contrast set the nearest shade that can be read takes its place.
    """
    screen = settings.screen
    colours = _THEMES[screen.theme]
    try:
        brand = screen.colour if colours is LIGHT else colours.nearest_brand(screen.colour)
        return colours.branded(brand)
    except ValueError as error:
        raise WrongSetting(f"screen.colour = {screen.colour!r}: {error}.") from error
