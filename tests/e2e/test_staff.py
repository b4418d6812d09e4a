"""Staff at a kiosk with its store: in by the PIN, a page by hand, the price explained; a cashier goes on."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QTest

from kiosk.app import program
from kiosk.demo.faults import Fault
from kiosk.demo.server import StoreServer
from kiosk.settings.demo import PIN
from kiosk.settings.model import Settings
from kiosk.ui.screens.note import NoteDraft
from kiosk.ui.sheets.sign_in import SignInAgainSheet
from kiosk.ui.staff.console import ConsoleSection
from kiosk.ui.staff.door import StaffDoor
from kiosk.ui.staff.panel import Panel
from kiosk.ui.staff.pin_sheet import PinSheet
from kiosk.ui.staff.price import PriceSection
from kiosk.walk.hands import Hands
from tests.e2e.conftest import Play


@pytest.fixture(autouse=True)
def _its_own_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "LOCK", tmp_path / "staff-lock")


async def _with_a_line(hands: Hands) -> None:
    hands.scan("KRM-0001")
    await hands.until("a line", lambda: hands.kiosk.order.basket and not hands.kiosk.busy)


async def _come_in(hands: Hands) -> Panel:
    door = hands.shell.findChild(StaffDoor)
    assert door
    door.knock()
    sheet = hands.find(PinSheet)
    QTest.keyClicks(sheet, PIN)
    sheet.enter.click()
    await hands.until("the panel", lambda: hands.seen(Panel))
    panel = hands.find(Panel)
    await hands.until("the dial", lambda: not panel.tabs["faults"].isHidden() and not hands.kiosk.busy)
    return panel


def test_a_page_sent_by_hand_changes_the_shoppers_order(play: Play, settings: Settings) -> None:
    async def journey(hands: Hands) -> None:
        await _with_a_line(hands)
        await hands.press_main()
        await hands.until("the checkout", lambda: hands.kiosk.step != "basket" and not hands.kiosk.busy)
        panel = await _come_in(hands)
        panel.tabs["console"].click()
        console = panel.sections["console"]
        assert isinstance(console, ConsoleSection)
        next(one for one in console.pages.buttons if one.objectName() == "CouponSelectionPage").click()
        console.form.send.click()
        await hands.until("the answer", lambda: console.views.currentWidget() is console.answer)
        assert console.answer.text.text().startswith("ok · ")
        assert hands.kiosk.order.coupons
        panel.tabs["price"].click()
        price = panel.sections["price"]
        assert isinstance(price, PriceSection)
        assert "To pay" in {fact.title for fact in price.changes._facts}
        panel.close_button.click()

    play(settings, journey)


def test_a_cashier_signs_in_and_goes_on(play: Play, store: StoreServer, settings: Settings) -> None:
    async def journey(hands: Hands) -> None:
        await _with_a_line(hands)
        await hands.press_main()
        await hands.until("the note", lambda: hands.kiosk.step == "note" and not hands.kiosk.busy)
        paid = hands.kiosk.order.unpaid_amount
        hands.shell.current().restore(NoteDraft("ring twice"))
        typed = hands.shell.current().draft()
        store.shop.faults.add(Fault("expire"))
        await hands.press_main()
        await hands.until("the sheet", lambda: hands.shell.findChild(SignInAgainSheet) is not None)
        sheet = hands.find(SignInAgainSheet)
        rules = store.shop.rules
        for field, text in zip(sheet.fields, (rules.staff_email, rules.staff_password), strict=True):
            field.setText(text)
        sheet.done.click()
        await hands.until("the order", lambda: not hands.kiosk.busy and hands.kiosk.problem is None)
        assert hands.kiosk.step == "note"
        assert hands.kiosk.order.unpaid_amount == paid
        assert hands.kiosk.order.is_guest is False
        assert hands.shell.current().draft() == typed

    play(replace(settings, profile="cashier", steps=("note", "coupons")), journey, (1280, 800))
