"""Addresses and the places they lie in: the lists a shop keeps, a new address, and choosing one."""

from typing import Any, ClassVar, Literal

import msgspec

from kiosk.api.answers import Answer
from kiosk.api.request import Encoding, Method, Repeat, Request


class Place(msgspec.Struct, frozen=True):
    """A country, city, township or district."""

    pk: int
    name: str = ""


class PlacesAnswer(Answer, frozen=True):
    """One page of a list; `next` is the address of the page after it."""

    results: tuple[Place, ...] = ()
    next: str | None = None


class AddressesAnswer(Answer, frozen=True):
    """The account's addresses, as the shop writes them."""

    results: tuple[dict[str, Any], ...] = ()


class AddressAnswer(Answer, frozen=True):
    """The address that was made."""

    pk: int


class ReadDelivery(Request, frozen=True):
    """Reads how an order can reach the shopper."""

    known_as: ClassVar = "ReadDelivery"
    page: ClassVar = "DeliveryOptionSelectionPage"
    method: ClassVar[Method] = "GET"
    repeat: ClassVar = Repeat.READ


class ReadAddressPage(Request, frozen=True):
    """Reads the addresses this order may go to."""

    known_as: ClassVar = "ReadAddressPage"
    page: ClassVar = "AddressSelectionPage"
    method: ClassVar[Method] = "GET"
    repeat: ClassVar = Repeat.READ


class ReadAddresses(Request, frozen=True):
    """Reads the shopper's addresses, wherever the checkout stands."""

    known_as: ClassVar = "ReadAddresses"
    path: ClassVar = "/address/detailed/"
    method: ClassVar[Method] = "GET"
    repeat: ClassVar = Repeat.READ
    answer: ClassVar[type[Answer]] = AddressesAnswer


class ReadPlaces(Request, frozen=True):
    """Reads a list of places by its path, `/address/city/?country=1`, or by the path of a later page."""

    known_as: ClassVar = "ReadPlaces"
    method: ClassVar[Method] = "GET"
    encoding: ClassVar = Encoding.QUERY
    repeat: ClassVar = Repeat.READ
    answer: ClassVar[type[Answer]] = PlacesAnswer
    in_address: ClassVar = frozenset({"places_path"})
    places_path: str

    def target(self) -> str:
        """The path below the shop's address."""
        return self.places_path


class CreateAddress(Request, frozen=True):
    """Saves a new address; places travel as their pk, the phone number as ten national digits."""

    known_as: ClassVar = "CreateAddress"
    path: ClassVar = "/address/"
    encoding: ClassVar = Encoding.JSON
    repeat: ClassVar = Repeat.ONCE
    answer: ClassVar[type[Answer]] = AddressAnswer
    private: ClassVar = frozenset({"title", "first_name", "last_name", "phone_number", "line", "postcode"})
    title: str
    first_name: str
    last_name: str
    phone_number: str
    country: int
    city: int
    township: int
    line: str
    district: int | None = None
    postcode: str | None = None
    is_corporate: bool = False
    type: Literal["personal"] = "personal"


class DeleteAddress(Request, frozen=True):
    """Deletes an address; the answer is empty."""

    known_as: ClassVar = "DeleteAddress"
    method: ClassVar[Method] = "DELETE"
    repeat: ClassVar = Repeat.SET
    answer: ClassVar[type[Answer]] = Answer
    in_address: ClassVar = frozenset({"address"})
    address: int

    def target(self) -> str:
        """The path below the shop's address."""
        return f"/address/{self.address}/"


class AddressSelection(Request, frozen=True):
    """Chooses where the order and its bill go, by pk."""

    known_as: ClassVar = "AddressSelection"
    page: ClassVar = "AddressSelectionPage"
    repeat: ClassVar = Repeat.SET
    shipping_address: int
    billing_address: int
