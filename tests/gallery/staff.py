"""The staff panel over a shell: what was asked, what it changed, and what stayed open."""

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from functools import partial
from typing import TypeAlias

from kiosk.api.models import PreOrder
from kiosk.api.reading import read_order
from kiosk.api.reply import Context, Ok, Refused, Unknown, Why
from kiosk.api.requests import CouponSelection, SendBarcodeSms
from kiosk.checkout.checkout import Checkout
from kiosk.checkout.desk.entries import basket_number
from kiosk.console.call import Called
from kiosk.console.dial import Faults
from kiosk.console.difference import difference
from kiosk.console.pages import page
from kiosk.settings.demo import DEMO
from kiosk.staff.backstage import Backstage
from kiosk.staff.duty import Duty
from kiosk.staff.entrance import Entrance
from kiosk.staff.lock import Lock
from kiosk.staff.people import Person, people
from kiosk.ui.shell.shell import Shell
from kiosk.ui.staff.console import ConsoleSection
from kiosk.ui.staff.door import StaffDoor
from kiosk.ui.staff.pin_sheet import PinSheet
from tests.input.scans import scan_of
from tests.staff.team import BADGE, EVERYBODY, ON_THE_BADGE, named

Then: TypeAlias = Callable[[Shell], object]

SECTIONS = ("session", "price", "doubts", "devices", "sign_in", "console", "faults")

_AT = datetime(2026, 3, 2, 14, 5, tzinfo=UTC)
_TEAM = (named(3, "Ayşe", "limits", "settle", badge=ON_THE_BADGE), named(4, "Muhammed Abdülkadir Yılm"))
_COUPON = CouponSelection("HOSGELDIN")


class _Backstage(Backstage):
    """Sends no request: the shop is a demo, and one fault is set."""

    def look_at_dial(self) -> None:
        self.dial = Faults(({"kind": "slow"},))
        self.dial_read.emit()


def pin(shell: Shell) -> None:
    door = _door(shell)
    door.knock()
    if door.sheet:
        _type(door, "12")


def pin_by_name(shell: Shell) -> None:
    """The number and the PIN of a name are typed."""
    door = _door(shell, *_TEAM)
    door.knock()
    _type(door, "0347119")


def pin_waits(shell: Shell) -> None:
    """A name has to wait, and has a badge."""
    door = _door(shell, *_TEAM)
    _with_wrong_pins(door, 4)
    door.knock()
    _type(door, "03471193")
    assert isinstance(door.sheet, PinSheet)
    door.sheet.enter.click()


def pin_badge(shell: Shell) -> None:
    """A badge is typed by hand."""
    door = _door(shell, *_TEAM)
    door.knock()
    _type(door, BADGE[:19])


def by_name(shell: Shell) -> None:
    """Somebody with a name, who may not do all, after wrong PINs."""
    _happen(shell.checkout, shell.checkout.kiosk.order)
    door = _door(shell, *_TEAM)
    _with_wrong_pins(door, 4)
    door.open(_TEAM[0], "doubts")


def by_long_name(shell: Shell) -> None:
    """Somebody with the longest name there may be, who may do all."""
    _happen(shell.checkout, shell.checkout.kiosk.order)
    _door(shell, *_TEAM).open(_TEAM[1])


def _type(door: StaffDoor, digits: str) -> None:
    assert isinstance(door.sheet, PinSheet)
    door.sheet.type(digits)


def section(name: str) -> Then:
    """The panel, with this section open."""
    return partial(_open, name)


def console_form(shell: Shell) -> None:
    _console(shell).pages.chosen.emit(page("CouponSelectionPage"))


def console_answer(shell: Shell) -> None:
    before, after = _orders(shell.checkout.kiosk.order)
    reply = Ok(after, (Context("EmptyPage"),))
    called = Called(_COUPON, reply, 0.084, difference(before, after))
    _console(shell)._show_answer(called)


def _console(shell: Shell) -> ConsoleSection:
    door = _open("console", shell)
    assert door.panel
    console = door.panel.sections["console"]
    assert isinstance(console, ConsoleSection)
    return console


def _open(name: str, shell: Shell) -> StaffDoor:
    _happen(shell.checkout, shell.checkout.kiosk.order)
    door = _door(shell)
    door.arrived(scan_of("DKR-0001", here="DKR*0001"))
    door.open(EVERYBODY, name)
    return door


def _door(shell: Shell, *those: Person) -> StaffDoor:
    duty = Duty(shell.checkout.journal)
    entrance = Entrance(those or people(DEMO.staff), Lock(None, now=lambda: _AT), duty)
    return StaffDoor(shell, _Backstage(shell.checkout, duty), entrance)


def _with_wrong_pins(door: StaffDoor, times: int) -> None:
    for _ in range(times):
        door.room.entrance.lock.try_with(3, lambda: False)


def _happen(checkout: Checkout, order: PreOrder) -> None:
    before, after = _orders(order)
    note = checkout.exchanges.note
    note(_COUPON, Ok(after), 0.084, before, after)
    note(CouponSelection("KIS15"), Refused(), 0.044, after, after)
    note(SendBarcodeSms("5321234567"), Unknown(Why.CUT), 15.0, after, after)
    checkout.journal.doubts.add(SendBarcodeSms.known_as, Why.CUT.value, basket_number(after))


def _orders(order: PreOrder) -> tuple[PreOrder, PreOrder]:
    """Before the coupon and after it."""
    to_pay = order.unpaid_amount or Decimal(0)
    before = {key: value for key, value in order.source.items() if key != "coupons"}
    return read_order(before | {"unpaid_amount": to_pay + 50}), order
