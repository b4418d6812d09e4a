"""Where the order goes: picked up at a store, or sent to an address by a carrier."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from kiosk.api.addresses import (
    AddressSelection,
    CreateAddress,
    DeleteAddress,
    Place,
    ReadDelivery,
    ReadPlaces,
)
from kiosk.api.models import PreOrder
from kiosk.api.request import Request
from kiosk.api.requests import AddressClear
from kiosk.api.shop import DeliveryOptionSelection, Guest, RetailStoreSelection, ShippingOptionSelection
from kiosk.flow import destination, new_address, prelude
from kiosk.flow.moment import DOTS, PHONE, Moment
from kiosk.flow.order_line import OrderLine
from kiosk.flow.page import Page, StandIn, chosen, not_again
from kiosk.flow.steps import ADDRESS, Step
from kiosk.flow.towns import next_level

_DELIVERY = "DeliveryOptionSelectionPage"


def found_again(lost: Iterable[CreateAddress], rows: Iterable[Mapping[str, Any]]) -> frozenset[int]:
    """The pks of the addresses in the shop's list that match the `lost` requests, which got no answer."""
    sent = {_stripped(one.first_name, one.last_name, one.line) for one in lost}
    return frozenset(
        row["pk"]
        for row in rows
        if isinstance(row.get("pk"), int)
        and _stripped(row.get("first_name"), row.get("last_name"), row.get("line")) in sent
    )


def _stripped(*parts: object) -> tuple[str, ...]:
    return tuple(str(part).strip() for part in parts)


def _cleared(_: AddressClear, __: PreOrder, now: PreOrder) -> bool:
    return now.shipping_address is None and now.retail_store is None


def _address(sent: AddressSelection, _: PreOrder, now: PreOrder) -> bool:
    return chosen(now.shipping_address, sent.shipping_address)


def _delivery(sent: DeliveryOptionSelection, _: PreOrder, now: PreOrder) -> bool:
    return chosen(now.delivery_option, sent.delivery_option)


def _store(sent: RetailStoreSelection, _: PreOrder, now: PreOrder) -> bool:
    return chosen(now.retail_store, sent.retail_store)


def _carrier(sent: ShippingOptionSelection, _: PreOrder, now: PreOrder) -> bool:
    return chosen(now.shipping_option, sent.shipping_option)


def _rows(order: PreOrder) -> Iterator[OrderLine]:
    """Sending it home is told even where that costs nothing."""
    if order.shipping_option and (order.shipping_amount or destination.is_sent_home(order)):
        yield OrderLine("shipping", ADDRESS, order.shipping_option.name, amount=order.shipping_amount)


def _undo(order: PreOrder) -> Iterator[AddressClear]:
    if order.shipping_address or order.retail_store:
        yield AddressClear()


def _option(moment: Moment) -> Request | None:
    option = destination.home_option(moment.pages)
    if moment.following == RetailStoreSelection.known_as or option is None:
        return prelude.answer(_DELIVERY, moment.pages, moment.house)
    return DeliveryOptionSelection(option.pk)


def _of_prelude(page: str) -> StandIn:
    return lambda moment: prelude.answer(page, moment.pages, moment.house)


def _places(moment: Moment) -> Request | None:
    following = next_level(_first_places(moment))
    return ReadPlaces(following[1]) if following else None


def _made_up(moment: Moment) -> Request | None:
    typed = dict.fromkeys(new_address.REQUIRED, DOTS) | {"phone_number": PHONE}
    return new_address.request(typed, _first_places(moment))


def _first(moment: Moment) -> Request | None:
    known = destination.addresses(moment.pages)
    pk = known[0].pk if known else None
    return None if pk is None else AddressSelection(pk, pk)


def _first_places(moment: Moment) -> list[Place]:
    """The first place of each list that has been read, each inside of the one before."""
    first: list[Place] = []
    while (level := next_level(first)) and (listed := moment.places.get(level[1])):
        first.append(listed[0])
    return first


PAGE = Page(
    step=Step(
        ADDRESS, pages=("AddressClearPage", "AddressSelectionPage"), enter=ReadDelivery(), offer=_DELIVERY
    ),
    witnesses={
        AddressClear: _cleared,
        AddressSelection: _address,
        DeliveryOptionSelection: _delivery,
        RetailStoreSelection: _store,
        ShippingOptionSelection: _carrier,
    },
    rows=_rows,
    priced=frozenset({"shipping_option", "shipping_amount"}),
    undo=_undo,
    stand_ins={
        Guest: _of_prelude("IndexPage"),
        DeliveryOptionSelection: _option,
        RetailStoreSelection: _of_prelude("RetailStoreSelectionPage"),
        ShippingOptionSelection: _of_prelude("ShippingOptionSelectionPage"),
        ReadPlaces: _places,
        CreateAddress: _made_up,
        DeleteAddress: not_again,
        AddressSelection: _first,
    },
)
