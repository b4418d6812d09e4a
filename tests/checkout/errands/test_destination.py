"""What was chosen is chosen: by this carrier, to this address, or not at all."""

import pytest

from kiosk.api.addresses import AddressSelection
from kiosk.api.reply import NotSent, Ok, Refused, Reply, Unknown, Why
from kiosk.api.shop import ShippingOptionSelection
from kiosk.checkout.desk import outcome
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import destination
from kiosk.flow.destination import Destination
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from tests.checkout.scripted import ScriptedShop
from tests.conftest import Loop

NOT_TAKEN = [Refused({"": ("No.",)}), NotSent(), Unknown(Why.SERVER_ERROR)]


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outcome, "pause_s", lambda _: 0.0)


def seated(chosen: Destination | None = None) -> tuple[ScriptedShop, Desk]:
    shop = ScriptedShop()
    return shop, Desk(shop.connect(), House(), Kiosk(destination=chosen), lambda _kiosk: None)


def test_a_carrier_that_was_taken_is_kept_with_the_address(loop: Loop) -> None:
    shop, desk = seated(Destination(7))
    assert loop.run(destination.by(desk, 22)) is True
    assert shop.sent[-1] == ShippingOptionSelection(22)
    assert desk.kiosk.destination == Destination(7, 22)


def test_without_an_address_there_is_nothing_to_keep(loop: Loop) -> None:
    _, desk = seated()
    assert loop.run(destination.by(desk, 22)) is True
    assert desk.kiosk.destination is None


@pytest.mark.parametrize("reply", NOT_TAKEN)
def test_a_carrier_that_was_not_taken_is_not_kept(loop: Loop, reply: Reply) -> None:
    shop, desk = seated(Destination(7))
    shop.says(ShippingOptionSelection, reply)
    assert loop.run(destination.by(desk, 22)) is False
    assert desk.kiosk.destination == Destination(7)


def test_the_bill_goes_to_the_same_address(loop: Loop) -> None:
    shop, desk = seated()
    assert isinstance(loop.run(destination.to(desk, 7)), Ok)
    assert shop.sent[-1] == AddressSelection(7, 7)
    assert desk.kiosk.destination == Destination(7)


@pytest.mark.parametrize("reply", NOT_TAKEN)
def test_an_address_that_was_not_taken_is_not_kept(loop: Loop, reply: Reply) -> None:
    shop, desk = seated()
    shop.says(AddressSelection, reply)
    assert loop.run(destination.to(desk, 7)) is None
    assert desk.kiosk.destination is None
