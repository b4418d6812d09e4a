"""One state as a picture: the real shell, a line that sends no request, no motion."""

from dataclasses import dataclass
from functools import cache

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from kiosk.api.reply import NotSent, Reply
from kiosk.api.request import Request
from kiosk.app.looks import Looks
from kiosk.checkout.checkout import Checkout
from kiosk.flow.shop_rules import House
from kiosk.journey import SCREENS
from kiosk.paths import RESOURCES
from kiosk.settings.defaults import Language
from kiosk.settings.model import ScreenSettings, Settings, ShopSettings
from kiosk.ui.pictures import Pictures
from kiosk.ui.shell.shell import Shell
from tests.gallery.goods import PICTURE
from tests.gallery.states import State

LAYOUTS = {"portrait": (1080, 1920), "landscape": (1280, 800)}
LANGUAGES: tuple[Language, ...] = ("tr", "en")


@dataclass(frozen=True)
class Way:
    """How a state is to be seen."""

    layout: str = "portrait"
    language: Language = "tr"
    theme: str = "light"
    easier: bool = False

    def name(self, state: State) -> str:
        """The picture's file name, without its ending."""
        seen = (state.step, state.name, self.layout, self.language)
        theme = () if self.theme == "light" else (self.theme,)
        return "-".join((*seen, *theme, *(("easier",) if self.easier else ())))


class SilentLine:
    """A line that sends no request."""

    language = "tr"

    def __init__(self) -> None:
        self.cookies: dict[str, str] = {}

    async def send(self, _request: Request) -> Reply:
        return NotSent()

    async def close(self) -> None:
        """Does nothing: there is no connection."""


class Shelf(Pictures):
    """The catalogue's own pictures, at once."""

    def get(self, address: str | None) -> QPixmap | None:
        return _picture(address.removeprefix(PICTURE)) if address else None


@cache
def _picture(sku: str) -> QPixmap:
    return QPixmap(str(RESOURCES / "catalogue" / "pictures" / f"{sku}.png"))


def render(state: State, way: Way) -> QPixmap:
    """The whole window. Needs the application, no loop."""
    others = tuple(language for language in LANGUAGES if language != way.language)
    screen = ScreenSettings(languages=(way.language, *others), motion=False, theme=way.theme)  # type: ignore[arg-type]
    settings = replace(Settings(), screen=screen, shop=ShopSettings(url="https://www.modaev.example/"))
    checkout = Checkout(SilentLine, state.kiosk.journey, House())
    shell = Shell(checkout, SCREENS, Shelf(nothing), settings, Looks(settings))
    shell.resize(QSize(*LAYOUTS[way.layout]))
    shell.show()
    if way.easier:
        shell.toggle_easier()
    _show(shell, state)
    picture = shell.grab()
    _drop(shell)
    return picture


def _show(shell: Shell, state: State) -> None:
    shell.checkout.kiosk = state.kiosk
    shell.present(state.kiosk)
    QApplication.processEvents()
    if state.typed:
        shell.current().restore(state.typed)
        shell.present(state.kiosk)
    state.then(shell)
    QApplication.processEvents()


def _drop(shell: Shell) -> None:
    shell._idle.rest()
    shell.close()
    shell.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


async def nothing(_address: str) -> bytes | None:
    """No picture ever comes."""
    return None
