"""What the four screens with a list to choose from share, as a table over them."""

from dataclasses import dataclass
from operator import attrgetter
from typing import Any

import pytest
from msgspec.structs import replace

from kiosk.api.options import ShippingOption
from kiosk.api.reading import read
from kiosk.flow.assistance import Assistance
from kiosk.flow.destination import Destination
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.state import Kiosk
from kiosk.ui.screens.addresses import AddressesScreen
from kiosk.ui.screens.assisted_address import AssistedAddressScreen
from kiosk.ui.screens.assisted_shipping import AssistedShippingScreen
from kiosk.ui.screens.carrier import CarrierScreen
from kiosk.ui.screens.parts.choose_one import ChooseOne
from tests.ui.conftest import MakeStage, Show
from tests.ui.screens.deliveries import CARRIERS, address, asked

ADDRESSES = tuple(address(pk) for pk in (22, 23, 24))
OFFERED = Assistance(carriers=tuple(read(ShippingOption, carrier) for carrier in CARRIERS))


def offering(**raw: Any) -> Kiosk:
    """Three addresses and three carriers, each with the keys 22, 23 and 24."""
    return replace(asked(*ADDRESSES, **raw), assistance=OFFERED)


SENT = offering(shipping_address=ADDRESSES[1], shipping_option=CARRIERS[1])
WANTED = replace(offering(), destination=Destination(23, 23))


@dataclass(frozen=True)
class Row:
    """A screen, a kiosk in which 23 is proposed, the verb that is told, what with, and where it leads."""

    kind: type[ChooseOne]
    decided: Kiosk
    verb: str
    sent: int | str
    before: str
    other: str | None = None


ROWS = [
    Row(AddressesScreen, SENT, "addressing.choose", 24, "address", "new_address"),
    Row(CarrierScreen, SENT, "addressing.choose_carrier", 24, "addresses"),
    Row(AssistedAddressScreen, WANTED, "assisting.tell_address", 24, "pay_phone", "new_address"),
    Row(AssistedShippingScreen, WANTED, "assisting.choose_carrier", "24", "assisted_address"),
]
every = pytest.mark.parametrize("row", ROWS, ids=lambda row: row.kind.__name__)


def opened(row: Row, stage: MakeStage, show: Show, kiosk: Kiosk) -> Any:
    screen = row.kind(stage(kiosk))
    show(screen, kiosk)
    return screen


@every
def test_what_was_decided_before_is_proposed(row: Row, stage: MakeStage, show: Show) -> None:
    assert opened(row, stage, show, row.decided).choices.key() == "23"


@every
def test_the_first_is_proposed_where_nothing_was_decided(row: Row, stage: MakeStage, show: Show) -> None:
    assert opened(row, stage, show, offering()).choices.key() == "22"


@every
def test_a_touch_waits_for_the_main_button(row: Row, stage: MakeStage, show: Show) -> None:
    screen = opened(row, stage, show, row.decided)
    told = attrgetter(row.verb)(screen.checkout)
    screen.choices.choices.cards[2].click()
    told.assert_not_called()
    screen.act()
    told.assert_called_once_with(row.sent)


@every
def test_a_new_snapshot_keeps_what_was_touched(row: Row, stage: MakeStage, show: Show) -> None:
    screen = opened(row, stage, show, row.decided)
    screen.choices.choices.cards[0].click()
    screen.present(replace(row.decided, busy=True))
    assert screen.choices.key() == "22"


@every
def test_nothing_can_be_sent_of_an_empty_list(row: Row, stage: MakeStage, show: Show) -> None:
    screen = opened(row, stage, show, replace(offering(), pages={}, assistance=Assistance()))
    assert not screen.buttons().enabled
    screen.act()
    attrgetter(row.verb)(screen.checkout).assert_not_called()


@every
def test_the_main_button_is_open_once_there_is_a_choice(row: Row, stage: MakeStage, show: Show) -> None:
    assert opened(row, stage, show, offering()).buttons().enabled


@every
def test_back_and_the_other_button_lead_to_their_steps(row: Row, stage: MakeStage, show: Show) -> None:
    screen = opened(row, stage, show, offering())
    screen.go_back()
    screen.checkout.show.assert_called_once_with(row.before)
    screen.checkout.show.reset_mock()
    screen.act_also()
    assert [call.args for call in screen.checkout.show.call_args_list] == (
        [(row.other,)] if row.other else []
    )
    buttons = screen.buttons()
    assert (buttons.also, buttons.also_icon) == (("New address", "plus") if row.other else ("", ""))


@every
def test_the_lead_is_read_out_and_the_cards_have_the_focus(row: Row, stage: MakeStage, show: Show) -> None:
    screen = opened(row, stage, show, offering())
    assert screen.heading.accessibleDescription() == screen.lead.text() != ""
    assert screen.focusProxy() is screen.choices


@every
def test_a_problem_is_said_over_the_cards(row: Row, stage: MakeStage, show: Show) -> None:
    kiosk = replace(offering(), problem=Problem(ProblemKind.NO_CONNECTION))
    screen = opened(row, stage, show, kiosk)
    assert screen.hint.isVisible()
    assert screen.hint.geometry().bottom() < screen.choices.geometry().top()
