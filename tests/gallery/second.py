"""The second display beside an order."""

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from kiosk.app.looks import Looks
from kiosk.checkout.checkout import Checkout
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from kiosk.journey import FACES
from kiosk.settings.model import ScreenSettings, Settings
from kiosk.ui.language import speak
from kiosk.ui.second.display import SecondDisplay
from tests.gallery.render import LAYOUTS, Shelf, SilentLine, Way, nothing


def second(kiosk: Kiosk, way: Way) -> QPixmap:
    """The whole of it. Needs the application, no loop."""
    speak(way.language)
    settings = replace(Settings(), screen=ScreenSettings(languages=(way.language,), motion=False))
    checkout = Checkout(SilentLine, kiosk.journey, House())
    checkout.kiosk = kiosk
    display = SecondDisplay(checkout, Shelf(nothing), settings, Looks(settings), FACES)
    display.resize(QSize(*LAYOUTS[way.layout]))
    display.show()
    display.present(kiosk)
    QApplication.processEvents()
    picture = display.grab()
    display.close()
    display.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return picture
