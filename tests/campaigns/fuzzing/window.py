"""The real window, painted into a small picture, without requests and motion."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

from PySide6.QtCore import QEvent, QMessageLogContext, QPoint, QSize, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from kiosk.app.looks import Looks
from kiosk.checkout.checkout import Checkout
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from kiosk.journey import SCREENS
from kiosk.settings.defaults import Language
from kiosk.settings.model import ScreenSettings, Settings, ShopSettings
from kiosk.ui.shell.shell import Shell
from tests.gallery.render import LANGUAGES, LAYOUTS, Shelf, SilentLine

SMALLER = 8
WAYS = tuple((layout, language) for layout in LAYOUTS for language in LANGUAGES)
_ALWAYS_SAID = "propagateSizeHints"


@contextmanager
def opened(layout: str, language: Language, kiosk: Kiosk) -> Iterator[Shell]:
    """A shell of that layout and language, with this snapshot on it."""
    screen = ScreenSettings(languages=(language,), motion=False)
    settings = Settings(screen=screen, shop=ShopSettings(url="https://shop.example/"))
    checkout = Checkout(SilentLine, kiosk.journey, House())
    shell = Shell(checkout, SCREENS, Shelf(_nothing), settings, Looks(settings))
    shell.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    shell.resize(QSize(*LAYOUTS[layout]))
    shell.show()
    try:
        shown(shell, kiosk)
        yield shell
    finally:
        shell.rest()
        shell.close()
        shell.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shown(shell: Shell, kiosk: Kiosk) -> None:
    """Presents a snapshot as the checkout would, and lets Qt do what it put off."""
    shell.checkout.kiosk = kiosk
    shell.present(kiosk)
    shell.rest()
    QApplication.sendPostedEvents()


def painted(shell: Shell) -> QImage:
    """All of the window, at an eighth of its size."""
    picture = QImage(shell.size() / SMALLER, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    painter.scale(1 / SMALLER, 1 / SMALLER)
    shell.render(painter, QPoint())
    painter.end()
    return picture


@contextmanager
def overheard() -> Iterator[list[str]]:
    """What Qt warns of, and the exceptions that end in a slot or an event, as they come."""
    said: list[str] = []

    def warned(_kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
        if _ALWAYS_SAID not in text:
            said.append(f"Qt: {text}")

    def failed(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        said.append(f"{kind.__name__}: {error} at {_last(trace)}")

    handler, hook = qInstallMessageHandler(warned), sys.excepthook
    sys.excepthook = failed
    try:
        yield said
    finally:
        sys.excepthook = hook
        qInstallMessageHandler(handler)


def _last(trace: TracebackType | None) -> str:
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_qualname}:{trace.tb_lineno}" if trace else "nowhere"


async def _nothing(_address: str) -> bytes | None:
    return None
