"""The staff panel over a shell: what was asked, what it changed, and what stayed open."""

from collections.abc import Callable
from decimal import Decimal
from functools import partial
from pathlib import Path
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
from kiosk.staff.lock import Lock
from kiosk.ui.shell.shell import Shell
from kiosk.ui.staff.console import ConsoleSection
from kiosk.ui.staff.door import StaffDoor

Then: TypeAlias = Callable[[Shell], object]

SECTIONS = ("session", "price", "doubts", "devices", "sign_in", "console", "faults")

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
        door.scanned("12")


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
    door.scanned("8690000049950")
    door.open(name)
    return door


def _door(shell: Shell) -> StaffDoor:
    return StaffDoor(shell, _Backstage(shell.checkout), DEMO.staff.pin, Lock(Path("never-written")))


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
