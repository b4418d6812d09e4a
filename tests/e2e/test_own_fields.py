"""The shop's own fields and its own page, through the real screens and the embedded store."""

from msgspec.structs import replace
from PySide6.QtTest import QTest

from kiosk.demo.faults import Fault
from kiosk.demo.server import StoreServer
from kiosk.flow.extra_field import filled_in
from kiosk.settings.model import Settings
from kiosk.ui.screens.parts.form_pages import FormPages
from kiosk.walk.hands import Hands
from tests.e2e.conftest import Play


async def _to(hands: Hands, step: str) -> None:
    hands.scan("KRM-0001")
    await hands.until("a line", lambda: hands.kiosk.order.basket and not hands.kiosk.busy)
    await hands.insist(step, lambda: hands.kiosk.step == step)


def test_details_are_filled_in_and_kept_by_the_shop(play: Play, settings: Settings) -> None:
    async def journey(hands: Hands) -> None:
        await _to(hands, "details")
        form = hands.find(FormPages)
        assert [field.label for field in form.form.fields][:2] == ["What is the occasion?", "On which day?"]
        QTest.keyClicks(form.rows[("occasion",)].entry, "Birthday")
        form.show_typed({("day",): "24.12.2026", ("place",): "outside"})
        await hands.insist("the payment", lambda: hands.kiosk.step not in ("details", "generic"))
        assert filled_in(hands.kiosk.order.extra_field) == (
            ("What is the occasion?", "Birthday"),
            ("On which day?", "2026-12-24"),
            ("Where?", "Outside"),
        )

    play(replace(settings, steps=("details",)), journey)


def test_a_page_nobody_knows_is_asked_and_answered(
    play: Play, store: StoreServer, settings: Settings
) -> None:
    async def journey(hands: Hands) -> None:
        store.shop.faults.add(Fault("own_page", "OrderNotePage"))
        await _to(hands, "note")
        hands.type_text("Ring twice")
        await hands.insist("the shop's own page", lambda: hands.kiosk.step == "generic")
        hands.find(FormPages).show_typed({("gift_wrap",): "2"})
        await hands.insist("the next step", lambda: hands.kiosk.step == "coupons")
        assert hands.kiosk.order.source["gift_wrap"] == 2

    play(replace(settings, steps=("note", "coupons")), journey)
