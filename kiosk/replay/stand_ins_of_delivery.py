"""Where the order goes: the first of each list, and an address made of dots."""

from collections.abc import Callable

from kiosk.api import addresses, shop
from kiosk.api.addresses import Place
from kiosk.api.request import Request
from kiosk.flow import destination, new_address, prelude
from kiosk.flow.state import Kiosk
from kiosk.flow.towns import next_level
from kiosk.replay.moment import DOTS, PHONE, Moment


def option(moment: Moment) -> Request | None:
    option = destination.home_option(moment.kiosk.pages)
    if moment.following == shop.RetailStoreSelection.known_as or option is None:
        return prelude.answer("DeliveryOptionSelectionPage", moment.kiosk.pages, moment.house)
    return shop.DeliveryOptionSelection(option.pk)


def of_prelude(page: str) -> Callable[[Moment], Request | None]:
    return lambda moment: prelude.answer(page, moment.kiosk.pages, moment.house)


def places(moment: Moment) -> Request | None:
    following = next_level(_chosen(moment.kiosk))
    return addresses.ReadPlaces(following[1]) if following else None


def made_up(moment: Moment) -> Request | None:
    typed = dict.fromkeys(new_address.REQUIRED, DOTS) | {"phone_number": PHONE}
    return new_address.request(typed, _chosen(moment.kiosk))


def first(moment: Moment) -> Request | None:
    known = destination.addresses(moment.kiosk.pages)
    pk = known[0].pk if known else None
    return None if pk is None else addresses.AddressSelection(pk, pk)


def _chosen(kiosk: Kiosk) -> list[Place]:
    """The first place of each list that has been read, each inside of the one before."""
    chosen: list[Place] = []
    while (level := next_level(chosen)) and (listed := kiosk.places.get(level[1])):
        chosen.append(listed[0])
    return chosen
