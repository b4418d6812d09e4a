"""The session: a device's account, an end in the middle, another language, the next shopper."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from kiosk.demo.faults import Fault
from kiosk.demo.server import StoreServer
from kiosk.flow.state import Kiosk
from kiosk.runtime.event_filter import EventFilter
from kiosk.settings.model import Settings
from kiosk.ui.screens.note import NoteDraft
from kiosk.ui.sheets.sheets import EndedSheet, HelpSheet, LanguageSheet
from kiosk.ui.shell.bottom_bar import BottomBar
from kiosk.walk.hands import Hands
from tests.e2e.conftest import Play


async def _with_a_line(hands: Hands) -> None:
    hands.scan("KRM-0001")
    await hands.until("a line", lambda: hands.kiosk.order.basket and not hands.kiosk.busy)


def test_signs_in_before_the_first_shopper(
    play: Play, store: StoreServer, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = store.shop.rules.staff_email
    monkeypatch.setenv("KIOSK_SHOP_PASSWORD", store.shop.rules.staff_password)
    signed_in = replace(settings, shop=replace(settings.shop, account=account, guest_email=""))

    async def journey(hands: Hands) -> None:
        await _with_a_line(hands)
        await hands.insist("the note", lambda: hands.kiosk.step == "note")
        assert hands.kiosk.order.is_guest is False

    play(signed_in, journey)


def test_nobody_listens_any_more_when_it_has_ended(
    play: Play, settings: Settings, qapp: QCoreApplication
) -> None:
    async def journey(hands: Hands) -> None:
        await _with_a_line(hands)
        assert there()

    def there() -> bool:
        kept = qapp.findChild(EventFilter)
        return kept is not None and bool(kept._listeners)

    play(settings, journey)
    assert not there()


def test_a_scan_wakes_it(play: Play, settings: Settings) -> None:
    async def journey(hands: Hands) -> None:
        await hands.until("the shop", lambda: hands.kiosk.online)
        await _with_a_line(hands)
        await hands.at("basket")

    play(settings, journey)


def test_an_ended_session_is_said_and_wiped(play: Play, store: StoreServer, settings: Settings) -> None:
    async def journey(hands: Hands) -> None:
        await _with_a_line(hands)
        store.shop.faults.add(Fault("expire"))
        await hands.press_main()
        sheet = hands.find(EndedSheet)
        hands.press(sheet.offered[0])
        await hands.until("a clean slate", lambda: not hands.kiosk.open and not hands.kiosk.order.source)

    play(settings, journey)


def test_a_sheet_that_was_closed_makes_room_for_the_next(play: Play, settings: Settings) -> None:
    async def journey(hands: Hands) -> None:
        await _with_a_line(hands)
        bar = hands.find(BottomBar)
        for signal, kind in ((bar.language, LanguageSheet), (bar.help, HelpSheet)):
            signal.emit()
            QTest.keyClick(hands.find(kind), Qt.Key.Key_Escape)
        bar.easier.emit()
        assert hands.screen.look.easier

    play(settings, journey)


def test_another_language_loses_nothing(play: Play, settings: Settings) -> None:
    async def journey(hands: Hands) -> None:
        await _with_a_line(hands)
        english = hands.kiosk.order.basket
        await hands.insist("the note", lambda: hands.kiosk.step == "note")
        hands.type_text("Ring twice")
        hands.shell.speak("tr")
        await hands.rest()
        assert hands.screen.draft() == NoteDraft("Ring twice")
        assert hands.kiosk.order.basket != english, "the shop's own words did not change"

    play(settings, journey)


def test_a_screen_made_anew_while_it_is_shown_is_shown_once(
    play: Play, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def journey(hands: Hands) -> None:
        await hands.until("the shop to be open", lambda: hands.kiosk.online)
        old = hands.screen

        def anew(_kiosk: Kiosk) -> None:
            monkeypatch.undo()
            hands.shell.build()

        monkeypatch.setattr(old, "present", anew)
        hands.shell.present(hands.kiosk)
        assert hands.screen is not old
        assert hands.screen.isVisible()

    play(settings, journey)
