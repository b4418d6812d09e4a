"""Beyond the document: session, basket, look-up and the steps a shop asks for before payment."""

from typing import Any, ClassVar

import msgspec

from kiosk.api.answers import (
    Answer,
    BasketAnswer,
    CompletedAnswer,
    CsrfAnswer,
    Found,
    OrderNumberAnswer,
    SignedIn,
    StatusAnswer,
)
from kiosk.api.basket import Quantity
from kiosk.api.request import Encoding, Method, Repeat, Request


class CsrfToken(Request, frozen=True):
    """Asks for the token that changing calls carry."""

    known_as: ClassVar = "CsrfToken"
    path: ClassVar = "/csrf_token/"
    method: ClassVar[Method] = "GET"
    repeat: ClassVar = Repeat.READ
    answer: ClassVar[type[Answer]] = CsrfAnswer


class SignIn(Request, frozen=True):
    """Signs the device or a member of staff in; the session's cookie comes with the answer."""

    known_as: ClassVar = "SignIn"
    path: ClassVar = "/users/login/"
    encoding: ClassVar = Encoding.JSON
    repeat: ClassVar = Repeat.ONCE
    answer: ClassVar[type[Answer]] = SignedIn
    private: ClassVar = frozenset({"email", "password"})
    email: str
    password: str


class Guest(Request, frozen=True):
    """Begins a checkout without an account."""

    known_as: ClassVar = "Guest"
    page: ClassVar = "IndexPage"
    repeat: ClassVar = Repeat.SET
    private: ClassVar = frozenset({"user_email", "phone_number"})
    user_email: str
    phone_number: str


class ReadCheckout(Request, frozen=True):
    """Reads where the checkout stands; the shop picks the page."""

    known_as: ClassVar = "ReadCheckout"
    method: ClassVar[Method] = "GET"
    repeat: ClassVar = Repeat.READ


class ReadOrder(Request, frozen=True):
    """Reads `pre_order` without moving the flow."""

    known_as: ClassVar = "ReadOrder"
    page: ClassVar = "OrderNotePage"
    method: ClassVar[Method] = "GET"
    repeat: ClassVar = Repeat.READ


class ReadBags(Request, frozen=True):
    """Reads which bags are offered, where the shop names them."""

    known_as: ClassVar = "ReadBags"
    page: ClassVar = "DeliveryBagsPage"
    method: ClassVar[Method] = "GET"
    repeat: ClassVar = Repeat.READ


class ReadDetails(Request, frozen=True):
    """Reads which fields of its own the shop asks for."""

    known_as: ClassVar = "ReadDetails"
    page: ClassVar = "OrderSelectionPage"
    method: ClassVar[Method] = "GET"
    repeat: ClassVar = Repeat.READ


class ReadPaymentOptions(Request, frozen=True):
    """Reads the ways to pay, the cash register among them."""

    known_as: ClassVar = "ReadPaymentOptions"
    page: ClassVar = "PaymentOptionSelectionPage"
    method: ClassVar[Method] = "GET"
    repeat: ClassVar = Repeat.READ


class ReadBasket(Request, frozen=True):
    """Reads the basket; the first call of a session brings its cookie."""

    known_as: ClassVar = "ReadBasket"
    path: ClassVar = "/baskets/basket/"
    method: ClassVar[Method] = "GET"
    repeat: ClassVar = Repeat.READ
    answer: ClassVar[type[Answer]] = BasketAnswer


class AddToBasket(Request, frozen=True):
    """Puts a product into the basket; `product` is its pk."""

    known_as: ClassVar = "AddToBasket"
    path: ClassVar = "/baskets/basket/"
    encoding: ClassVar = Encoding.JSON
    repeat: ClassVar = Repeat.SET_BY_HAND
    answer: ClassVar[type[Answer]] = BasketAnswer
    product: int
    quantity: Quantity = 1
    attributes: dict[str, Any] = msgspec.field(default_factory=dict)


class SetQuantity(Request, frozen=True):
    """Sets how many of a product the basket holds; zero removes it."""

    known_as: ClassVar = "SetQuantity"
    path: ClassVar = "/baskets/basket/"
    method: ClassVar[Method] = "PUT"
    encoding: ClassVar = Encoding.JSON
    repeat: ClassVar = Repeat.SET
    answer: ClassVar[type[Answer]] = BasketAnswer
    product: int
    quantity: int
    attributes: dict[str, Any] = msgspec.field(default_factory=dict)


class EmptyBasket(Request, frozen=True):
    """Takes everything out of the basket."""

    known_as: ClassVar = "EmptyBasket"
    path: ClassVar = "/baskets/basket/"
    method: ClassVar[Method] = "DELETE"
    repeat: ClassVar = Repeat.SET
    answer: ClassVar[type[Answer]] = BasketAnswer


class FindProduct(Request, frozen=True):
    """Looks a scanned code up; the caller picks the product whose SKU or barcode is that code."""

    known_as: ClassVar = "FindProduct"
    path: ClassVar = "/list/"
    method: ClassVar[Method] = "GET"
    encoding: ClassVar = Encoding.QUERY
    repeat: ClassVar = Repeat.READ
    answer: ClassVar[type[Answer]] = Found
    search_text: str


class DeliveryOptionSelection(Request, frozen=True):
    """Chooses how the order reaches the shopper."""

    known_as: ClassVar = "DeliveryOptionSelection"
    page: ClassVar = "DeliveryOptionSelectionPage"
    repeat: ClassVar = Repeat.SET
    delivery_option: int


class RetailStoreSelection(Request, frozen=True):
    """Chooses the store to pick the order up at."""

    known_as: ClassVar = "RetailStoreSelection"
    page: ClassVar = "RetailStoreSelectionPage"
    repeat: ClassVar = Repeat.SET
    retail_store: int
    billing_address: int | None = None


class ShippingOptionSelection(Request, frozen=True):
    """Chooses the carrier; also asked for store pick-up."""

    known_as: ClassVar = "ShippingOptionSelection"
    page: ClassVar = "ShippingOptionSelectionPage"
    repeat: ClassVar = Repeat.SET
    shipping_option: int


class PaymentOptionSelection(Request, frozen=True):
    """Chooses how the order is paid."""

    known_as: ClassVar = "PaymentOptionSelection"
    page: ClassVar = "PaymentOptionSelectionPage"
    repeat: ClassVar = Repeat.SET
    payment_option: int


class TakeOrderNumber(Request, frozen=True):
    """Asks for the number the till finds the order by; the shop keeps giving the same one."""

    known_as: ClassVar = "TakeOrderNumber"
    path: ClassVar = "/hooks/cash_register/get_order_number/"
    repeat: ClassVar = Repeat.ASK
    answer: ClassVar[type[Answer]] = OrderNumberAnswer


class ReadStatus(Request, frozen=True):
    """Asks whether an order came of a basket, at the address that the shop named; a token is in it."""

    known_as: ClassVar = "ReadStatus"
    path: ClassVar = "/orders/checkout-with-token/"
    method: ClassVar[Method] = "GET"
    encoding: ClassVar = Encoding.QUERY
    repeat: ClassVar = Repeat.READ
    answer: ClassVar[type[Answer]] = StatusAnswer
    private: ClassVar = frozenset({"status_path"})
    in_address: ClassVar = frozenset({"status_path"})
    status_path: str

    def target(self) -> str:
        """The path below the shop's address."""
        return self.status_path


class ReadCompleted(Request, frozen=True):
    """Reads the document of a placed order by its name in the order's address."""

    known_as: ClassVar = "ReadCompleted"
    path: ClassVar = "/orders/completed/"
    method: ClassVar[Method] = "GET"
    encoding: ClassVar = Encoding.QUERY
    repeat: ClassVar = Repeat.READ
    answer: ClassVar[type[Answer]] = CompletedAnswer
    private: ClassVar = frozenset({"order_token"})
    order_token: str

    def target(self) -> str:
        """The path below the shop's address."""
        return f"{self.path}{self.order_token}/"

    def fields(self) -> dict[str, Any]:
        """The form the answer is wanted in: the address alone is a page for people."""
        return {"format": "json"}
