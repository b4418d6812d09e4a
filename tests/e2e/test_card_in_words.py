"""A card's number typed where words belong: said, wiped, and neither sent nor kept."""

import pytest
from PySide6.QtWidgets import QWidget

from kiosk.checkout.take_to import take_to
from kiosk.demo.server import StoreServer
from kiosk.flow.problem import ProblemKind
from kiosk.settings.model import Settings
from kiosk.ui.widgets.field import TextArea, TextField
from kiosk.walk.hands import Hands
from tests.e2e.conftest import Play
from tests.flow.test_card_in_text import VISA, grouped

CARD = grouped(VISA, 4, " ")


def fields(within: QWidget) -> list[TextArea | TextField]:
    return [*within.findChildren(TextArea), *within.findChildren(TextField)]


def written(hands: Hands) -> list[str]:
    return [field.text() for field in fields(hands.shell)]


def write(hands: Hands, text: str) -> None:
    """Into the first field of the screen shown."""
    fields(hands.shell.current())[0].type_text(text)


@pytest.mark.parametrize("step", ["note", "coupons"])
def test_it_is_wiped_and_goes_nowhere(play: Play, settings: Settings, store: StoreServer, step: str) -> None:
    async def journey(hands: Hands) -> None:
        assert await take_to(hands.shell.checkout, step)
        write(hands, CARD)
        before = store.shop.effects()
        hands.shell.current().act()
        await hands.until("a word about it", lambda: hands.kiosk.problem is not None)
        assert hands.kiosk.problem
        assert hands.kiosk.problem.kind is ProblemKind.CARD_TYPED
        assert hands.shell.current().hint.text().startswith("That may be the number of a bank card.")
        assert not any("4543" in text for text in written(hands))
        assert hands.kiosk.step == step
        assert store.shop.effects() == before

    play(settings, journey)


@pytest.mark.parametrize("leave", ["back", "speak"])
def test_no_draft_keeps_one(play: Play, settings: Settings, leave: str) -> None:
    """Neither another language nor a look at another step takes it along."""

    async def journey(hands: Hands) -> None:
        assert await take_to(hands.shell.checkout, "note")
        write(hands, f"It is a gift. {CARD}")
        if leave == "back":
            hands.shell.checkout.back()
            await hands.at("basket")
        else:
            hands.shell.speak("tr")
        assert not any("4543" in text for text in written(hands))

    play(settings, journey)


def test_other_words_stay(play: Play, settings: Settings) -> None:
    async def journey(hands: Hands) -> None:
        assert await take_to(hands.shell.checkout, "note")
        write(hands, "0532 123 45 67")
        hands.shell.speak("tr")
        assert "0532 123 45 67" in written(hands)

    play(settings, journey)
