"""Codes are painted in whole pixels and read back, also by poor cameras."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QGraphicsBlurEffect, QGraphicsPixmapItem, QGraphicsScene
from pytestqt.qtbot import QtBot

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.sets import DARK
from kiosk.ui.widgets.codes.code import CodePicture
from kiosk.ui.widgets.codes.read_back import (
    CodeKind,
    UnreadableCode,
    checked_picture,
    code128_modules,
    picture,
    qr_modules,
    read,
)

ADDRESS = "https://shop.example/pay/?session_token=" + "10dedd46-9f3d-4273-8220-d0f51975ca1c" * 3
ORDER = "1000245871"


def dark(image: QImage, x: int, y: int) -> bool:
    return image.pixelColor(x, y) == Qt.GlobalColor.black


def blurred(image: QImage, radius: float) -> QImage:
    scene = QGraphicsScene()
    item = QGraphicsPixmapItem(QPixmap.fromImage(image))
    effect = QGraphicsBlurEffect()
    effect.setBlurRadius(radius)
    item.setGraphicsEffect(effect)
    scene.addItem(item)
    result = QImage(image.size(), QImage.Format.Format_RGB32)
    result.fill(Qt.GlobalColor.white)
    painter = QPainter(result)
    scene.render(painter)
    painter.end()
    return result


def rotated(image: QImage, degrees: float) -> QImage:
    turned = image.transformed(QTransform().rotate(degrees), Qt.TransformationMode.SmoothTransformation)
    result = QImage(turned.size(), QImage.Format.Format_RGB32)
    result.fill(Qt.GlobalColor.white)
    painter = QPainter(result)
    painter.drawImage(0, 0, turned)
    painter.end()
    return result


@pytest.mark.parametrize("dpr", [1.0, 1.5, 2.0])
def test_every_module_of_a_qr_code_is_whole_pixels(dpr: float) -> None:
    modules = qr_modules(ADDRESS)
    image = picture(modules, CodeKind.QR, 560, dpr)
    size = image.width() // (len(modules) + 8)
    assert size >= 4
    assert image.width() == image.height() == size * (len(modules) + 8)
    assert image.deviceIndependentSize().width() <= 560
    for y, row in enumerate(modules):
        for x, module in enumerate(row):
            left, top = (x + 4) * size, (y + 4) * size
            for dx, dy in ((0, 0), (size - 1, 0), (0, size - 1), (size - 1, size - 1)):
                assert dark(image, left + dx, top + dy) == module


def test_four_modules_of_light_lie_around_it() -> None:
    modules = qr_modules(ADDRESS)
    image = picture(modules, CodeKind.QR, 560)
    quiet = 4 * (image.width() // (len(modules) + 8))
    edge = image.width() - 1
    for far in range(quiet):
        for along in range(0, image.width(), 7):
            for x, y in ((along, far), (along, edge - far), (far, along), (edge - far, along)):
                assert not dark(image, x, y)


def test_the_level_is_m() -> None:
    import zxingcpp

    found = zxingcpp.read_barcode(checked_picture(ADDRESS, CodeKind.QR, 560))
    assert found is not None
    assert (found.ec_level, found.text) == ("M", ADDRESS)


@pytest.mark.parametrize(("kind", "text"), [(CodeKind.QR, ADDRESS), (CodeKind.CODE128, ORDER)])
class TestPoorCameras:
    def test_half_the_size(self, kind: CodeKind, text: str) -> None:
        image = checked_picture(text, kind, 720)
        half = image.scaledToWidth(image.width() // 2, Qt.TransformationMode.SmoothTransformation)
        assert read(half) == text

    @pytest.mark.parametrize("degrees", [5, 90, 180, 37])
    def test_rotated(self, kind: CodeKind, text: str, degrees: float) -> None:
        if kind is CodeKind.CODE128 and degrees == 37:
            degrees = 12
        assert read(rotated(checked_picture(text, kind, 720), degrees)) == text

    def test_blurred(self, kind: CodeKind, text: str, qapp: object) -> None:
        assert read(blurred(checked_picture(text, kind, 720), 3)) == text


@given(text=st.text(st.characters(min_codepoint=33, max_codepoint=0x17F), min_size=1, max_size=60))
@settings(max_examples=25, deadline=None)
def test_any_text_is_read_back_as_it_was_meant(text: str) -> None:
    assert read(checked_picture(text, CodeKind.QR, 600)) == text


@given(text=st.from_regex(r"[A-Za-z0-9-]{4,20}", fullmatch=True))
@settings(max_examples=25, deadline=None)
def test_any_order_number_is_read_back(text: str) -> None:
    assert read(checked_picture(text, CodeKind.CODE128, 900)) == text


@pytest.mark.parametrize(
    ("text", "kind", "side"),
    [
        (ADDRESS, CodeKind.QR, 200),
        ("x" * 3000, CodeKind.QR, 5000),
        (ORDER, CodeKind.CODE128, 100),
        ("sipariş", CodeKind.CODE128, 900),
    ],
    ids=["too small", "too long", "too narrow", "no such letter"],
)
def test_what_cannot_be_read_is_never_shown(text: str, kind: CodeKind, side: int) -> None:
    with pytest.raises(UnreadableCode):
        checked_picture(text, kind, side)


def test_a_picture_that_says_something_else_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.ui.widgets.codes.read_back.qr_modules", lambda _: qr_modules("another"))
    with pytest.raises(UnreadableCode, match="read back"):
        checked_picture(ADDRESS, CodeKind.QR, 560)


def test_a_barcode_is_one_row_that_begins_and_ends_dark() -> None:
    (row,) = code128_modules(ORDER)
    assert row[0]
    assert row[-1]
    assert len(row) == 11 * (len(ORDER) // 2 + 2) + 13


@pytest.mark.parametrize(("kind", "text"), [(CodeKind.QR, ADDRESS), (CodeKind.CODE128, ORDER)])
def test_the_widget_itself_is_read_in_every_theme(qtbot: QtBot, kind: CodeKind, text: str) -> None:
    look = Look.for_screen((1080, 1920), theme=DARK, motion=False)
    code = CodePicture(look, 720)
    qtbot.addWidget(code)
    code.resize(code.sizeHint())
    code.show_code(text, kind)
    code.resize(code.sizeHint())
    assert read(code.grab().toImage()) == text


def test_a_widget_that_becomes_too_small_says_so_and_shows_nothing(qtbot: QtBot, kiosk_look: Look) -> None:
    code = CodePicture(kiosk_look)
    qtbot.addWidget(code)
    code.resize(code.sizeHint())
    code.show_code(ADDRESS)
    code.show()
    qtbot.waitUntil(code.is_shown)
    with qtbot.waitSignal(code.unreadable):
        code.resize(180, 180)
    assert not code.is_shown()
    assert read(code.grab().toImage()) is None


def test_the_least_size_is_what_the_code_needs(qtbot: QtBot, kiosk_look: Look) -> None:
    code = CodePicture(kiosk_look, 2000)
    qtbot.addWidget(code)
    code.show_code(ADDRESS)
    code.resize(code.minimumSizeHint())
    assert read(code.grab().toImage()) == ADDRESS


def test_wiping_leaves_no_code(qtbot: QtBot, kiosk_look: Look) -> None:
    code = CodePicture(kiosk_look)
    qtbot.addWidget(code)
    code.resize(code.sizeHint())
    code.show_code(ADDRESS)
    assert read(code.grab().toImage()) == ADDRESS
    code.wipe()
    assert read(code.grab().toImage()) is None
