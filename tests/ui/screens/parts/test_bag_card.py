"""A bag's card: where its picture stands, and the words on one that is on the order."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPixmap
from pytestqt.qtbot import QtBot

from kiosk.ui.screens.parts.bag_card import BagCard
from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.choice import ChoiceCard
from tests.ui.widgets.pixels import at, colours, picture

MAGENTA = "#ff00ff"
HIGH, WIDE, LOW = (460, 420), (700, 420), (700, 130)


@pytest.fixture
def bag() -> QPixmap:
    made = QPixmap(100, 100)
    made.fill(Qt.GlobalColor.magenta)
    return made


def drawn(image: QImage, colour: str) -> QRect:
    """The least rectangle that holds all of a colour."""
    spots = [
        QPoint(x, y)
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
        if at(image, QPoint(x, y)) == colour
    ]
    across, down = [spot.x() for spot in spots], [spot.y() for spot in spots]
    return QRect(QPoint(min(across), min(down)), QPoint(max(across), max(down))) if spots else QRect()


@pytest.mark.parametrize("size", [HIGH, WIDE, (300, 420)])
def test_its_picture_is_as_large_as_there_is_room_over_the_words(
    size: tuple[int, int], bag: QPixmap, kiosk_look: Look, qtbot: QtBot
) -> None:
    card = BagCard(kiosk_look, "A", "Bag", bag, "₺1")
    qtbot.addWidget(card)
    spot = drawn(picture(card, size), MAGENTA)
    pad, words = 36, card._words_height()
    side = min(size[1] - 2 * pad - 20 - words, size[0] - 2 * pad)
    assert abs(spot.left() - pad) <= 3
    assert abs(spot.top() - pad) <= 3
    assert abs(spot.width() - side) <= 4
    assert abs(spot.height() - side) <= 4
    assert spot.bottom() < size[1] - pad - words


def test_on_a_low_card_it_stands_beside_the_words(bag: QPixmap, kiosk_look: Look, qtbot: QtBot) -> None:
    card = BagCard(kiosk_look, "A", "Bag", bag, "₺1")
    qtbot.addWidget(card)
    spot = drawn(picture(card, LOW), MAGENTA)
    assert spot.top() >= 0
    assert 0 < spot.height() <= LOW[1]


def test_in_a_script_from_the_right_it_stands_there(bag: QPixmap, kiosk_look: Look, qtbot: QtBot) -> None:
    card = BagCard(kiosk_look, "A", "Bag", bag, "₺1")
    qtbot.addWidget(card)
    card.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    spot = drawn(picture(card, WIDE), MAGENTA)
    assert abs(WIDE[0] - spot.right() - 36) <= 4


def test_without_a_picture_a_sign_stands_on_a_plate(kiosk_look: Look, qtbot: QtBot) -> None:
    card = BagCard(kiosk_look, "A", "Bag")
    qtbot.addWidget(card)
    plate, soft, brand = (kiosk_look.colour(name).name() for name in ("plate", "soft", "brand"))
    shown = picture(card, HIGH)
    area, sign = drawn(shown, plate), drawn(shown.copy(0, 0, HIGH[0], 300), soft)
    assert area.contains(sign)
    assert 0.2 < sign.width() / area.width() < 0.5
    card.setChecked(True)
    checked = card.grab().toImage().copy(0, 40, HIGH[0], 260).copy(40, 0, 300, 260)
    assert brand in colours(checked)
    assert soft not in colours(checked)


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_one_on_the_order_says_so_at_its_corner(
    way: Qt.LayoutDirection, kiosk_look: Look, qtbot: QtBot
) -> None:
    card = BagCard(kiosk_look, "A", "Bag", price="₺1", taken="On your order")
    qtbot.addWidget(card)
    card.setLayoutDirection(way)
    assert (card.isEnabled(), card.accessibleDescription()) == (False, "On your order")
    shown = picture(card, HIGH)
    pill = drawn(shown, kiosk_look.colour("tint").name())
    right = pill.right() if way is Qt.LayoutDirection.LeftToRight else HIGH[0] - 1 - pill.left()
    assert abs(HIGH[0] - 1 - right - 24) <= 3
    assert abs(pill.top() - 24) <= 3
    assert abs(pill.height() - 28 - 24) <= 3
    words = drawn(shown, kiosk_look.colour("brand").name())
    assert pill.contains(words)
    assert words.width() > 0.6 * pill.width()


def test_its_words_stay_on_a_narrow_card(kiosk_look: Look, qtbot: QtBot) -> None:
    card = BagCard(kiosk_look, "A", "Bag", taken="On your order " * 6)
    qtbot.addWidget(card)
    pill = drawn(picture(card, HIGH), kiosk_look.colour("tint").name())
    assert (pill.left() >= 22, pill.right() <= HIGH[0] - 22) == (True, True)


def test_a_free_one_can_be_chosen(look: Look, qtbot: QtBot) -> None:
    card = BagCard(look, "A", "Bag", price="₺1")
    qtbot.addWidget(card)
    assert (card.isEnabled(), card.accessibleDescription(), card.key) == (True, "₺1", "A")
    assert kiosk_tint(look) not in colours(picture(card, HIGH), 4)


def kiosk_tint(look: Look) -> str:
    return look.colour("tint").name()


def test_a_picture_stands_closer_to_its_words_than_an_icon(look: Look, bag: QPixmap, qtbot: QtBot) -> None:
    card, usual = BagCard(look, "A", "Bag", bag), ChoiceCard(look, "tag", "Bag", picture=bag)
    for one in (card, usual):
        qtbot.addWidget(one)
    assert usual.sizeHint().height() - card.sizeHint().height() == look.px(14)
