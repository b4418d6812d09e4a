"""The curtain: the shop's name on the brand's colour."""

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from kiosk.ui.shell.curtain import Curtain
from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.brand import Brand
from tests.ui.widgets.pixels import at, colours, picture


def test_it_shows_the_brand_in_the_upper_corner_and_in_its_ink(qtbot: QtBot, kiosk_look: Look) -> None:
    curtain = Curtain(kiosk_look, "Moda Ev")
    qtbot.addWidget(curtain)
    image = picture(curtain, (1080, 1920))
    brand = curtain.findChild(Brand)
    assert isinstance(brand, Brand)
    side = kiosk_look.either(72, 48)
    assert brand.pos() == QPoint(side, side)
    ink = kiosk_look.colour("brand_ink").name()
    assert ink in colours(image.copy(brand.geometry()))
    assert at(image, QPoint(1079, 0)) == kiosk_look.colour(kiosk_look.theme.brand).name()
    words = image.copy(brand.geometry().adjusted(brand.height(), 0, 0, 0))
    assert ink in colours(words)
