"""The shop's messages: the first two, each on its card, and none that is over."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.screens.parts.messages import Messages
from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.text.label import Label


@pytest.fixture
def messages(look: Look, qtbot: QtBot) -> Messages:
    made = Messages(look)
    qtbot.addWidget(made)
    made.resize(700, 400)
    return made


def read(messages: Messages) -> list[str]:
    QApplication.processEvents()
    cards = [card for card in messages.findChildren(Card) if not card.isHidden()]
    return [label.text() for card in cards for label in card.findChildren(Label)]


@pytest.mark.parametrize(
    ("texts", "shown"),
    [
        ((), []),
        (("", ""), []),
        (("One",), ["One"]),
        (("", "One", "", "Two", "Three"), ["One", "Two"]),
    ],
)
def test_each_has_a_card(messages: Messages, texts: tuple[str, ...], shown: list[str]) -> None:
    assert messages.isHidden()
    messages.show_texts(texts)
    assert read(messages) == shown == list(messages.texts)
    assert messages.isVisible() == bool(shown)


def test_others_take_their_place(messages: Messages) -> None:
    messages.show_texts(("One", "Two"))
    messages.show_texts(("Three",))
    assert read(messages) == ["Three"]
    messages.show_texts(())
    assert messages.isHidden()


def test_the_same_again_are_the_same_cards(messages: Messages) -> None:
    messages.show_texts(("One",))
    before = messages.findChildren(Card)
    messages.show_texts(iter(["One"]))
    assert messages.findChildren(Card) == before


def test_they_stand_below_each_other_and_apart(messages: Messages) -> None:
    messages.show_texts(("One", "word " * 200))
    messages.resize(messages.sizeHint().expandedTo(messages.size()))
    one, two = (card.geometry() for card in messages.findChildren(Card))
    assert one.bottom() + messages.look.px(12) <= two.top()
    assert (one.left(), one.height()) == (0, two.height())
