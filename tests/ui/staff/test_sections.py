"""What each section tells staff, and what can be done there."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import TypeVar

import pytest
from msgspec.structs import replace

from kiosk.api.reply import Context, Ok, Refused, Why
from kiosk.api.requests import CouponSelection, OrderNote, SendBarcodeSms
from kiosk.api.shop import AddToBasket, SignIn
from kiosk.console.call import Called
from kiosk.console.dial import ClearFaults, Faults, SetFault
from kiosk.console.difference import Change
from kiosk.console.pages import PAGES
from kiosk.flow.state import Kiosk
from kiosk.settings.model import Settings, StaffSettings
from kiosk.ui.sheets.demo import DemoSheet
from kiosk.ui.sheets.entry import EntrySheet
from kiosk.ui.sheets.sheet import Sheet
from kiosk.ui.sheets.sign_in import SignInSheet
from kiosk.ui.staff.console import ConsoleSection
from kiosk.ui.staff.devices import DevicesSection
from kiosk.ui.staff.doubts import DoubtsSection
from kiosk.ui.staff.facts import Facts
from kiosk.ui.staff.faults import FaultsSection
from kiosk.ui.staff.panel import Panel
from kiosk.ui.staff.price import PriceSection
from kiosk.ui.staff.section import Section
from kiosk.ui.staff.session import SessionSection
from kiosk.ui.staff.sign_in import SignInSection
from kiosk.ui.staff.words import clock, moment
from tests.flow.orders import basket, item, order
from tests.flow.test_card_in_text import VISA
from tests.input.scans import scan_of
from tests.staff.team import EVERYBODY, WRITTEN, named
from tests.ui.staff.conftest import Place

S = TypeVar("S", bound=Section)

EMPTY = order()
ONE = order(basket=basket(item()), unpaid_amount=Decimal(30))
LESS = order(basket=basket(item()), unpaid_amount=Decimal(25), coupons=["HOSGELDIN"])


def opened(place: Place, name: str, kind: type[S]) -> S:
    place.door.open(EVERYBODY, name)
    section = panel(place).sections[name]
    assert isinstance(section, kind)
    return section


def panel(place: Place) -> Panel:
    assert place.door.panel
    return place.door.panel


def told(facts: Facts) -> list[tuple[str, str, str]]:
    return [(fact.title, fact.value, fact.detail.partition(" · ")[2]) for fact in facts._facts]


def test_the_session_tells_how_the_latest_wishes_ended(place: Place) -> None:
    exchanges = place.checkout.exchanges
    exchanges.note(AddToBasket(11), Ok(ONE), 0.031, EMPTY, ONE)
    exchanges.note(CouponSelection("KIS15"), Refused(), 0.044, ONE, ONE)
    section = opened(place, "session", SessionSection)
    assert told(section.answers) == [
        ("Coupon", "44 ms", "refused"),
        ("An item was added", "31 ms", "accepted"),
    ]
    assert ("Step", "Coupons", "") in told(section.place)


def test_who_tried_too_often_finds_room_on_the_glass(place: Place) -> None:
    for _ in range(7):
        place.checkout.exchanges.note(CouponSelection("GUESS"), Refused(), 0.044, ONE, ONE)
    place.checkout.kiosk = replace(place.checkout.kiosk, wrong_coupons=5)
    section = opened(place, "session", SessionSection)
    assert told(section.place)[-1] == ("Tries", "5 coupons refused, 0 cards", "")
    assert section.answers.rows
    assert section.minimumSizeHint().height() <= section.height()


class TestByName:
    @pytest.fixture
    def settings(self) -> Settings:
        return Settings(staff=(StaffSettings(WRITTEN, "", "Ayşe", 3),))

    def test_who_tried_too_often_finds_room_on_the_glass(self, place: Place) -> None:
        """Though a name and what ends its sign-in take a row more."""
        for _ in range(7):
            place.checkout.exchanges.note(CouponSelection("GUESS"), Refused(), 0.044, ONE, ONE)
        place.checkout.kiosk = replace(place.checkout.kiosk, wrong_coupons=5)
        section = opened(place, "session", SessionSection)
        assert not panel(place).hand_over.isHidden()
        assert section.minimumSizeHint().height() <= section.height()


def test_a_price_is_told_change_by_change(place: Place) -> None:
    exchanges = place.checkout.exchanges
    exchanges.note(AddToBasket(11), Ok(ONE), 0.1, EMPTY, ONE)
    exchanges.note(CouponSelection("HOSGELDIN"), Ok(LESS), 0.1, ONE, LESS)
    section = opened(place, "price", PriceSection)
    assert told(section.changes) == [
        ("To pay", "₺30.00 → ₺25.00 (−₺5.00)", "Coupon"),
        ("Coupons", "– → HOSGELDIN", "Coupon"),
        ("Item SKU-11", "– → 1 × Product 11 30.00", "An item was added"),
        ("Basket", "– → ₺30.00", "An item was added"),
        ("To pay", "– → ₺30.00", "An item was added"),
    ]


def test_a_doubt_is_settled_by_a_person(place: Place) -> None:
    doubts = place.checkout.journal.doubts
    for about in (SendBarcodeSms, OrderNote):
        doubts.add(about.known_as, Why.CUT.value)
    section = opened(place, "doubts", DoubtsSection)
    assert [fact.title.partition(" · ")[2] for fact in section.doubts._facts] == [
        "Note",
        "Text message with the code",
    ]
    section.doubts.acted.emit(1)
    assert [doubt.about for doubt in doubts.open] == ["OrderNote"]


def test_wrong_pins_stand_on_the_list_until_staff_has_seen_them(place: Place) -> None:
    place.checkout.journal.doubts.add(OrderNote.known_as, Why.CUT.value)
    for _ in range(2):
        place.lock.try_with(0, lambda: False)
    section = opened(place, "doubts", DoubtsSection)
    first, second = section.doubts._facts
    assert first.title == "2 wrong PINs at this screen"
    assert first.detail == "The first on 02.03.2026 12:00, the last on 02.03.2026 12:00. Ask who that was."
    assert second.title.endswith("Note")
    section.doubts.acted.emit(0)
    assert [fact.title for fact in section.doubts._facts] == [second.title]
    assert not place.lock.unseen.times
    section.doubts.acted.emit(0)
    assert place.checkout.journal.doubts.open == ()


def test_who_may_not_settle_is_offered_no_button(place: Place) -> None:
    place.checkout.journal.doubts.add(OrderNote.known_as, Why.CUT.value)
    place.lock.try_with(0, lambda: False)
    place.checkout.kiosk = replace(place.checkout.kiosk, wrong_coupons=5)
    place.door.open(named(3, "Ayşe", "leave"), "doubts")
    doubts, session = (panel(place).sections[name] for name in ("doubts", "session"))
    assert isinstance(doubts, DoubtsSection)
    assert isinstance(session, SessionSection)
    assert {fact.action for fact in (*doubts.doubts._facts, *session.place._facts)} == {""}


@pytest.mark.parametrize(
    ("act", "tabs"),
    [
        ("leave", set()),
        ("console", {"console"}),
        ("price", {"price"}),
        ("sign_in", {"sign_in"}),
        ("faults", {"faults"}),
    ],
)
def test_what_somebody_may_not_do_is_not_offered(place: Place, act: str, tabs: set[str]) -> None:
    place.door.room.backstage.dial = Faults(())
    place.door.open(named(3, "Ayşe", act))
    assert set(panel(place).tabs) == {"session", "doubts", "devices"} | tabs
    assert panel(place).exit.isHidden() == (act != "leave")


def test_the_scanner_tells_what_came(place: Place) -> None:
    section = opened(place, "devices", DevicesSection)
    assert ("Scanner", "no code yet", "") in told(section.devices)
    place.door.arrived(scan_of("8690000049950"))
    row = section.devices._facts[0]
    assert row.value == "8690000049950"
    assert row.detail.endswith("13 keys in 48 ms, at most 4 ms apart, ended by Enter.")


def test_a_journal_that_was_begun_anew_is_told_while_messages_wait(place: Place) -> None:
    journal = place.checkout.journal
    journal.counts.shut()
    row = opened(place, "devices", DevicesSection).devices._facts[2]
    assert (row.title, row.value) == ("Journal", "is written")
    assert row.detail.endswith("No message goes out for 60 minutes.")


def test_a_sign_in_is_handed_on_and_not_kept(place: Place) -> None:
    section = opened(place, "sign_in", SignInSection)
    section.button.click()
    (sheet,) = panel(place).findChildren(SignInSheet)
    assert not sheet.done.isEnabled()
    for field, text in zip(sheet.fields, (" ada@shop.example ", "secret "), strict=True):
        field.setText(text)
    asked: list[SignIn] = []
    sheet._use = lambda typed: asked.append(SignIn(typed[0].strip(), typed[1]))
    sheet.done.click()
    assert asked == [SignIn("ada@shop.example", "secret ")]
    assert [field.text() for field in sheet.fields] == ["", ""]


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("", "Signed in. It lasts until this shopper is done."),
        ("Wrong.", "The shop did not accept that. Wrong."),
    ],
)
def test_how_a_sign_in_ended_is_told(place: Place, said: str, shown: str) -> None:
    section = opened(place, "sign_in", SignInSection)
    place.door.room.backstage.signed_in.emit(said)
    assert section.hint.text() == shown


def test_only_a_demo_has_faults(place: Place) -> None:
    place.door.open(EVERYBODY)
    assert panel(place).tabs["faults"].isHidden()
    place.door.room.backstage.dial = Faults(())
    place.door.room.backstage.dial_read.emit()
    assert not panel(place).tabs["faults"].isHidden()


def test_a_fault_is_set_and_taken_off(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    turned: list[object] = []
    monkeypatch.setattr(place.door.room.backstage, "turn", turned.append)
    section = opened(place, "faults", FaultsSection)
    section.kinds["slow"].click()
    section.clear.click()
    assert turned == [SetFault("slow"), ClearFaults()]
    place.door.room.backstage.dial = Faults(({"kind": "slow"},))
    place.door.room.backstage.dial_read.emit()
    assert [fact.title for fact in section.set._facts] == ["Two seconds late"]


def test_the_stores_pages_are_a_code_to_scan(place: Place) -> None:
    """Also where no mark is on the screen: a kiosk's own profile at a store in the box."""
    section = opened(place, "faults", FaultsSection)
    section.pages.click()
    (sheet,) = panel(place).findChildren(DemoSheet)
    assert sheet.address.text() == section.stage.settings.shop.url


class TestConsole:
    @pytest.fixture
    def sent(self, place: Place, monkeypatch: pytest.MonkeyPatch) -> list[object]:
        calls: list[object] = []
        monkeypatch.setattr(place.door.room.backstage, "call", calls.append)
        place.door.room.backstage.dial = Faults(())
        return calls

    def page(self, place: Place, name: str) -> ConsoleSection:
        section = opened(place, "console", ConsoleSection)
        next(button for button in section.pages.buttons if button.objectName() == name).click()
        assert section.views.currentWidget() is section.form
        return section

    def test_every_page_is_there_and_the_providers_own_cannot_be_sent(self, place: Place) -> None:
        buttons = opened(place, "console", ConsoleSection).pages.buttons
        assert len(buttons) == len(PAGES) == 23
        assert [button.objectName() for button in buttons if not button.isEnabled()] == [
            "CheckoutProviderNotificationPage"
        ]

    def test_a_page_is_sent_with_the_documents_example(self, place: Place, sent: list[object]) -> None:
        self.page(place, "CouponSelectionPage").form.send.click()
        assert sent == [CouponSelection("HOSGELDIN")]

    def test_a_field_can_be_changed(self, place: Place, sent: list[object]) -> None:
        section = self.page(place, "CouponSelectionPage")
        section.form.fields.acted.emit(0)
        (sheet,) = panel(place).findChildren(EntrySheet)
        sheet.fields[0].setText("YAZ20")
        sheet.done.click()
        section.form.send.click()
        assert sent == [CouponSelection("YAZ20")]

    def test_a_field_that_cannot_be_sent_is_told(self, place: Place, sent: list[object]) -> None:
        section = self.page(place, "CheckoutProviderSelectionPage")
        section.form._take(section.form._page.fields[0], ["first"])
        section.form.send.click()
        assert sent == []
        assert "should be a whole number" in section.form.hint.text()

    def test_a_cards_number_in_another_field_is_not_kept(self, place: Place) -> None:
        section = self.page(place, "OrderNotePage")
        before = dict(section.form._given)
        section.form._take(section.form._page.fields[0], [f"pay by {VISA}"])
        assert section.form._given == before
        assert section.form.hint.text().startswith("That may be the number of a bank card.")

    def test_a_card_is_not_typed_here(self, place: Place, sent: list[object]) -> None:
        section = self.page(place, "RewardListPage")
        assert {fact.action for fact in section.form.fields._facts} == {""}
        assert {fact.value for fact in section.form.fields._facts} == {"…"}

    def test_a_real_shop_is_asked_about_first(self, place: Place, sent: list[object]) -> None:
        place.door.room.backstage.dial = None
        self.page(place, "CouponSelectionPage").form.send.click()
        assert sent == []
        (sheet,) = panel(place).findChildren(Sheet)
        sheet.offered[1].click()
        assert sent == [CouponSelection("HOSGELDIN")]

    def test_nothing_is_sent_beside_something_else(self, place: Place) -> None:
        section = self.page(place, "CouponSelectionPage")
        panel(place).present(Kiosk(busy=True))
        assert not section.form.send.isEnabled()

    def test_the_answer_tells_what_changed(self, place: Place) -> None:
        section = self.page(place, "CouponSelectionPage")
        change = Change("unpaid_amount", "798.00", "748.00", Decimal("-50.00"))
        reply = Ok(contexts=(Context("EmptyPage", {"a": 1}),))
        ended = Called(CouponSelection("HOSGELDIN"), reply, 0.084, (change,))
        place.door.room.backstage.called.emit(ended)
        assert section.views.currentWidget() is section.answer
        assert section.answer.text.text() == "ok · 84 ms"
        assert [(fact.title, fact.detail) for fact in section.answer.facts._facts] == [
            ("→ EmptyPage", '{"a":1}'),
            ("unpaid_amount: 798.00 → 748.00 (−50.00)", ""),
        ]

    def test_a_command_is_shown_to_be_copied_by_eye(self, place: Place) -> None:
        section = self.page(place, "SendBarcodeSmsPage")
        section.form.copy.click()
        assert "phone_number=…" in section.answer.text.text()
        assert section.answer.facts.isHidden()
        section.answer.left.emit()
        assert section.views.currentWidget() is section.form


def test_many_facts_come_in_pages(place: Place) -> None:
    exchanges = place.checkout.exchanges
    for number in range(30):
        exchanges.note(OrderNote(str(number)), Ok(), number / 1000, EMPTY, EMPTY)
    section = opened(place, "session", SessionSection)
    first = section.answers.rows
    section.answers.pager.after.click()
    assert len(section.answers.rows) == len(first)
    assert section.answers._page == 1


def test_times_are_of_the_day() -> None:
    then = datetime(2026, 3, 2, 12, 5, 9, tzinfo=UTC)
    assert clock(then) == moment(then, then.replace(hour=23)) == "12:05:09"
    assert moment(then, then.replace(day=3)) == "02.03.2026 12:05"
