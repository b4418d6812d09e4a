"""Card rewards and card campaigns: what is typed, asked, shown and forgotten."""

from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk.api.reading import read_order
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.state import CardTalk, Kiosk
from kiosk.flow.steps import Step
from kiosk.ui.screens.card_campaigns import CardCampaignsScreen
from kiosk.ui.screens.card_rewards import CardRewardsScreen
from tests.ui.conftest import MakeStage, Show

JOURNEY = (Step("rewards"), Step("campaigns"))
ENTRY = Kiosk(step="rewards", journey=JOURNEY, order=read_order({"unpaid_amount": "1000.00"}))
OFFERS: dict[str, dict[str, Any]] = {
    "RewardSelectionPage": {
        "rewards": [{"amount": "120.00", "type": "general"}, {"amount": "35.50", "type": "Miles"}]
    },
    "CampaignSelectionPage": {
        "campaigns": [{"code": "KART75", "message": "75 off"}, {"code": "", "name": "?"}]
    },
}
KNOWN = replace(ENTRY, pages=OFFERS, card=CardTalk(tried=1, ending="8570"))
CHOOSING = replace(KNOWN, step="campaigns")
APPLIED = replace(CHOOSING, order=read_order({"selected_campaign": "KART75"}))
NUMBER, REAL_LOOKING = "03948590328570", "4242424242424242"


@pytest.fixture(params=[True, False], ids=["portrait", "landscape"])
def portrait(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


def opened(kind: type, stage: MakeStage, show: Show, kiosk: Kiosk, **options: Any) -> Any:
    screen = kind(stage(kiosk, **options))
    show(screen, kiosk)
    return screen


def fill(screen: Any, number: str = REAL_LOOKING, expiry: str = "0330", cvv: str = "234") -> None:
    for field, digits in (
        (screen.entry.number, number),
        (screen.entry.expiry, expiry),
        (screen.entry.cvv, cvv),
    ):
        QTest.keyClicks(field, digits)


def asked(screen: Any) -> tuple[bytes, ...]:
    (card,) = screen.checkout.cards.ask.call_args.args
    return tuple(bytes(part.digits) for part in (card.number, card.month, card.year, card.cvv))


def test_a_card_is_asked_about_and_gone_from_the_screen(stage: MakeStage, show: Show, portrait: bool) -> None:
    screen = opened(CardRewardsScreen, stage, show, ENTRY, portrait=portrait)
    assert screen.buttons().main == "Continue without a card"
    fill(screen)
    assert screen.buttons().main == "Look up this card"
    screen.act()
    assert asked(screen) == (REAL_LOOKING.encode(), b"03", b"30", b"234")
    assert screen.entry.is_empty()


def test_without_a_card_it_goes_on(stage: MakeStage, show: Show) -> None:
    screen = opened(CardRewardsScreen, stage, show, ENTRY)
    screen.act()
    screen.checkout.cards.decline.assert_called_once_with()
    screen.checkout.cards.ask.assert_not_called()


@pytest.mark.parametrize(
    ("typed", "field", "words"),
    [
        ({"number": "4242"}, "number", "12 to 19"),
        ({"expiry": "1330"}, "expiry", "03 / 30"),
        ({"expiry": ""}, "expiry", "03 / 30"),
        ({"cvv": "23"}, "cvv", "three digits"),
    ],
)
def test_what_is_missing_is_said_before_sending(
    stage: MakeStage, show: Show, typed: dict[str, str], field: str, words: str
) -> None:
    screen = opened(CardRewardsScreen, stage, show, ENTRY)
    fill(screen, **typed)
    screen.act()
    screen.checkout.cards.ask.assert_not_called()
    assert words in screen.hint.text()
    assert getattr(screen.entry, field).hasFocus()
    QTest.keyClicks(screen.entry.cvv, "1")
    assert screen.hint.text() == ""


def test_the_documents_number_is_doubted_once_and_then_asked_about(stage: MakeStage, show: Show) -> None:
    screen = opened(CardRewardsScreen, stage, show, ENTRY)
    fill(screen, NUMBER)
    screen.act()
    assert screen.hint.text().startswith("Please look at the number again.")
    assert screen.buttons().main == "Ask about it anyway"
    screen.act()
    assert asked(screen)[0] == NUMBER.encode()


def test_a_usual_number_leads_on_to_the_next_field(stage: MakeStage, show: Show) -> None:
    screen = opened(CardRewardsScreen, stage, show, ENTRY)
    for digit in REAL_LOOKING + "0330" + "234":
        screen.entry.pad._write(digit)
    assert [len(field) for field in screen.entry.fields.values()] == [16, 4, 3]
    QTest.keyClick(screen.entry.cvv, Qt.Key.Key_Return)
    assert asked(screen)[3] == b"234"


def test_nothing_of_a_card_comes_over_to_another_screen(stage: MakeStage, show: Show) -> None:
    screen = opened(CardRewardsScreen, stage, show, ENTRY)
    fill(screen)
    assert screen.draft() is None
    screen.hide()
    assert screen.entry.is_empty()
    assert screen.scanned("5555555555554444")
    assert screen.entry.is_empty()


def test_a_scan_is_told_where_it_belongs_until_something_is_typed(
    stage: MakeStage, show: Show, portrait: bool
) -> None:
    screen = opened(CardRewardsScreen, stage, show, ENTRY, portrait=portrait)
    assert screen.scanned("8690000037377")
    assert screen.hint.isVisible()
    assert screen.hint.text() == "Scan items and coupons before the card."
    QTest.keyClick(screen.entry.number, Qt.Key.Key_4)
    assert not screen.hint.isVisible()
    screen.scanned("8690000037377")
    screen.hide()
    screen.present(ENTRY)
    assert not screen.hint.text()


def test_a_campaign_needs_the_number_only(stage: MakeStage, show: Show, portrait: bool) -> None:
    kiosk = replace(ENTRY, step="campaigns")
    screen = opened(CardCampaignsScreen, stage, show, kiosk, portrait=portrait)
    assert not screen.entry.cvv.isVisible()
    QTest.keyClicks(screen.entry.number, REAL_LOOKING)
    QTest.keyClick(screen.entry.number, Qt.Key.Key_Return)
    assert asked(screen) == (REAL_LOOKING.encode(), b"", b"", b"")


def test_a_card_is_lost_with_the_connection_and_that_is_said(stage: MakeStage, show: Show) -> None:
    screen = opened(CardRewardsScreen, stage, show, ENTRY)
    screen.present(replace(ENTRY, problem=Problem(ProblemKind.NO_CONNECTION, "RewardList")))
    assert screen.hint.text() == "No connection. The card is forgotten here: type it again to ask once more."
    screen.present(replace(ENTRY, problem=Problem(ProblemKind.REFUSED, "RewardList", {"x": ("No.",)})))
    assert screen.hint.text() == "No."


def test_rewards_are_listed_and_used(stage: MakeStage, show: Show, portrait: bool) -> None:
    screen = opened(CardRewardsScreen, stage, show, KNOWN, portrait=portrait)
    assert screen.lead.text() == "Card ending in 8570."
    assert screen.earned.accessibleName() == "Card points ₺120.00, Miles ₺35.50"
    assert (screen.buttons().main, screen.buttons().also) == ("Use ₺155.50", "Without them")
    screen.act()
    screen.checkout.cards.use_rewards.assert_called_once_with()
    screen.act_also()
    screen.checkout.advance.assert_called_once_with()


def test_used_rewards_are_not_used_again(stage: MakeStage, show: Show) -> None:
    screen = opened(CardRewardsScreen, stage, show, KNOWN)
    screen.present(replace(KNOWN, card=CardTalk(1, "8570", used=True)))
    assert screen.buttons().main == "Continue"
    screen.act()
    screen.checkout.cards.use_rewards.assert_not_called()


def test_no_more_is_promised_than_there_is_to_pay(stage: MakeStage, show: Show) -> None:
    kiosk = replace(KNOWN, order=read_order({"unpaid_amount": "30.00"}))
    assert opened(CardRewardsScreen, stage, show, kiosk).buttons().main == "Use ₺30.00"


def test_a_campaign_is_chosen_and_taken_off(stage: MakeStage, show: Show, portrait: bool) -> None:
    screen = opened(CardCampaignsScreen, stage, show, CHOOSING, portrait=portrait)
    assert [card.key for card in screen.choices.cards] == ["KART75", ""]
    assert screen.buttons().main == "Continue"
    screen.choices.cards[0].click()
    assert screen.buttons().main == "Use this offer"
    screen.act()
    screen.checkout.cards.choose_campaign.assert_called_once_with("KART75")
    screen.present(APPLIED)
    assert screen.buttons().main == "Continue"
    screen.choices.cards[1].click()
    assert screen.buttons().main == "Take the offer off"


def test_a_card_without_anything_can_be_followed_by_another(stage: MakeStage, show: Show) -> None:
    none = replace(KNOWN, pages={"RewardSelectionPage": {"rewards": []}})
    screen = opened(CardRewardsScreen, stage, show, none)
    assert screen.notice.heading.text() == "No rewards on this card"
    assert screen.buttons().also == "Another card"
    screen.act_also()
    screen.checkout.cards.another.assert_called_once_with()
    screen.present(replace(none, card=CardTalk(tried=3)))
    assert screen.buttons().also == ""


def test_after_three_cards_staff_helps(stage: MakeStage, show: Show) -> None:
    screen = opened(CardRewardsScreen, stage, show, replace(ENTRY, card=CardTalk(tried=3)))
    assert screen.notice.isVisible()
    assert not screen.entry.isVisible()
    screen.act()
    screen.checkout.cards.decline.assert_called_once_with()


@pytest.mark.parametrize("kind", [CardRewardsScreen, CardCampaignsScreen])
def test_nothing_but_the_question_is_read_out_with_it(kind: type, stage: MakeStage, show: Show) -> None:
    assert not opened(kind, stage, show, ENTRY).heading.accessibleDescription().strip()


@pytest.mark.parametrize("problem", [None, Problem(ProblemKind.NO_CONNECTION)])
def test_the_focus_moves_with_what_is_shown_and_with_a_new_problem_only(
    stage: MakeStage, show: Show, problem: Problem | None
) -> None:
    screen = opened(CardRewardsScreen, stage, show, ENTRY)
    screen.entry.cvv.setFocus()
    screen.present(replace(ENTRY, busy=True))
    assert screen.entry.cvv.hasFocus()
    screen.present(replace(ENTRY, problem=problem))
    assert screen.entry.number.hasFocus() is (problem is not None)
    screen.present(KNOWN)
    assert screen.earned.hasFocus()


def test_an_offer_already_on_the_order_is_marked(stage: MakeStage, show: Show) -> None:
    screen = opened(CardCampaignsScreen, stage, show, APPLIED)
    assert screen.choices.key() == "KART75"
    assert screen.choices.cards[0].title == "KART75"
    assert screen.choices.cards[0].detail == "75 off"


@pytest.mark.parametrize(
    ("key", "repeated", "acts"),
    [(Qt.Key.Key_Return, False, True), (Qt.Key.Key_Enter, True, False), (Qt.Key.Key_F1, False, False)],
)
def test_return_held_down_counts_once(
    stage: MakeStage, show: Show, key: Qt.Key, repeated: bool, acts: bool
) -> None:
    screen = opened(CardRewardsScreen, stage, show, ENTRY)
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", repeated)
    screen.keyPressEvent(event)
    assert screen.checkout.cards.decline.called is acts
    assert event.isAccepted() is acts


def test_a_card_is_not_asked_about_twice_at_once(stage: MakeStage, show: Show) -> None:
    screen = opened(CardRewardsScreen, stage, show, ENTRY)
    fill(screen)
    screen.present(replace(ENTRY, busy=True))
    screen.act()
    screen.checkout.cards.ask.assert_not_called()
    assert not screen.entry.is_empty()


def test_a_doubt_is_forgotten_with_another_number(stage: MakeStage, show: Show) -> None:
    screen = opened(CardRewardsScreen, stage, show, ENTRY)
    fill(screen, NUMBER)
    screen.act()
    QTest.keyClick(screen.entry.number, Qt.Key.Key_Backspace)
    assert screen.buttons().main == "Look up this card"
    screen.act()
    screen.checkout.cards.ask.assert_not_called()
