"""One of several cards is chosen, by touch or by arrows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QPixmap
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.ui.screens.parts.bag_card import BagCard
from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.choice import ChoiceCard, Choices
from tests.ui.widgets.pixels import colours, picture


@pytest.fixture
def choices(qtbot: QtBot, look: Look) -> Choices:
    cards = [
        ChoiceCard(look, "gift", title, key=key) for title, key in (("Yes", "y"), ("No", "n"), ("Later", "l"))
    ]
    group = Choices(look, cards)
    qtbot.addWidget(group)
    group.show()
    return group


def heard(choices: Choices) -> list[str]:
    seen: list[str] = []
    choices.chosen.connect(seen.append)
    return seen


def test_nothing_is_chosen_at_first(choices: Choices) -> None:
    assert choices.key() is None


def test_a_touch_chooses_one_and_only_one(choices: Choices) -> None:
    seen = heard(choices)
    for card in choices.cards[:2]:
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert seen == ["y", "n"]
    assert [card.isChecked() for card in choices.cards] == [False, True, False]


def test_the_program_chooses_without_a_signal(choices: Choices) -> None:
    seen = heard(choices)
    choices.choose("l")
    assert choices.key() == "l"
    choices.choose(None)
    assert choices.key() is None
    assert seen == []


@pytest.mark.parametrize(
    ("key", "direction", "expected"),
    [
        (Qt.Key.Key_Right, Qt.LayoutDirection.LeftToRight, "n"),
        (Qt.Key.Key_Down, Qt.LayoutDirection.LeftToRight, "n"),
        (Qt.Key.Key_Left, Qt.LayoutDirection.LeftToRight, "l"),
        (Qt.Key.Key_Left, Qt.LayoutDirection.RightToLeft, "n"),
        (Qt.Key.Key_Down, Qt.LayoutDirection.RightToLeft, "n"),
    ],
)
def test_arrows_move_and_choose(
    qtbot: QtBot, choices: Choices, key: Qt.Key, direction: Qt.LayoutDirection, expected: str
) -> None:
    choices.setLayoutDirection(direction)
    seen = heard(choices)
    with qtbot.waitActive(choices):
        choices.show()
    choices.cards[0].setFocus()
    QTest.keyClick(choices.cards[0], key)
    assert seen == [expected]
    assert next(card for card in choices.cards if card.key == expected).ringed


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_keys_choose(choices: Choices, key: Qt.Key) -> None:
    QTest.keyClick(choices.cards[2], key)
    assert choices.key() == "l"


def test_the_whole_card_can_be_touched(choices: Choices) -> None:
    card = choices.cards[1]
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.rect().bottomRight())
    assert choices.key() == "n"


def test_the_chosen_one_is_tinted_with_a_brand_edge(choices: Choices, look: Look) -> None:
    choices.choose("y")
    chosen, other = (card.grab().toImage() for card in choices.cards[:2])
    assert {look.theme.tint, look.theme.brand} <= colours(chosen, 2)
    assert look.theme.tint not in colours(other, 2)


def test_a_screen_reader_hears_what_it_is_and_costs(qtbot: QtBot, look: Look) -> None:
    card = ChoiceCard(look, None, "Large bag", "paper", price="₺2,50")
    qtbot.addWidget(card)
    told = QAccessible.queryAccessibleInterface(card)
    assert told.role() == QAccessible.Role.RadioButton
    assert told.text(QAccessible.Text.Name) == "Large bag"
    assert told.text(QAccessible.Text.Description) == "paper ₺2,50"


def test_a_picture_stands_in_for_the_icon(qtbot: QtBot, look: Look) -> None:
    red = QPixmap(90, 60)
    red.fill(look.colour("#ff0000"))
    card = ChoiceCard(look, "gift", "Bag", picture=red)
    qtbot.addWidget(card)
    assert "#ff0000" in colours(picture(card), 3)
    low = picture(card, (look.px(400), card.minimumSizeHint().height()))
    assert "#ff0000" in colours(low, 3)


PRICES = ["₺2,50", "KWD\N{NO-BREAK SPACE}999,999,999.999", "−999.999.999,999\N{NO-BREAK SPACE}KWD"]


@pytest.mark.parametrize("price", PRICES)
@pytest.mark.parametrize("wide", [250, 310, 470, 960])
@pytest.mark.parametrize("card_of", [ChoiceCard, BagCard])
def test_a_price_keeps_clear_of_the_picture(
    qtbot: QtBot, look: Look, price: str, wide: int, card_of: type[ChoiceCard]
) -> None:
    red = QPixmap(90, 90)
    red.fill(look.colour("#ff0000"))
    card = ChoiceCard(look, "gift", "Bag", picture=red, price=price)
    if card_of is BagCard:
        card = BagCard(look, "1", "Bag", red, price)
    qtbot.addWidget(card)
    shown = picture(card, (look.px(wide), card.sizeHint().height()))
    reds = [
        (x, y)
        for x in range(0, shown.width(), 2)
        for y in range(0, shown.height(), 2)
        if shown.pixelColor(x, y).name() == "#ff0000"
    ]
    across, down = ({place[way] for place in reds} for way in (0, 1))
    # The corners are round.
    assert len(reds) > 0.96 * len(across) * len(down)


@pytest.mark.parametrize("price", PRICES)
@pytest.mark.parametrize("wide", [250, 310, 960])
@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_price_stays_inside_the_card(
    qtbot: QtBot, look: Look, price: str, wide: int, way: Qt.LayoutDirection
) -> None:
    card = ChoiceCard(look, "coins", "All", price=price)
    card.setLayoutDirection(way)
    qtbot.addWidget(card)
    shown = picture(card, (look.px(wide), card.sizeHint().height()))
    ground = shown.pixelColor(shown.width() // 2, look.px(12)).name()
    for x in (look.px(18), shown.width() - look.px(18)):
        column = {shown.pixelColor(x, y).name() for y in range(look.px(20), shown.height() - look.px(20))}
        assert column == {ground}
