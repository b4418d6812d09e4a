"""What the shop offers to choose from: delivery, stores, carriers, ways to pay, providers, rewards."""

from typing import Any

import msgspec

from kiosk.api.money import Money


class DeliveryOption(msgspec.Struct, frozen=True):
    """To an address (`customer`) or to a store (`retail_store`)."""

    pk: int
    name: str = ""
    slug: str | None = None
    delivery_option_type: str | None = None


class RetailStore(msgspec.Struct, frozen=True):
    """A store to pick an order up at."""

    pk: int
    name: str = ""
    address: str | None = None


class ShippingOption(msgspec.Struct, frozen=True):
    """A carrier and its price."""

    pk: int
    name: str = ""
    slug: str | None = None
    logo: str | None = None
    shipping_amount: Money = None
    description: str | None = None


class PaymentOption(msgspec.Struct, frozen=True):
    """A way to pay; `payment_type` tells which kind it is."""

    pk: int
    name: str = ""
    slug: str | None = None
    payment_type: str | None = None
    payment_type_label: str | None = None


class PaymentChoice(msgspec.Struct, frozen=True):
    """A way to pay on delivery, with its fee."""

    value: str | int | None = None
    label: str = ""
    price: Money = None


class CheckoutProvider(msgspec.Struct, frozen=True):
    """A hosted payment that takes over the checkout."""

    pk: int
    name: str = ""
    slug: str | None = None


class Installment(msgspec.Struct, frozen=True):
    """A plan of monthly payments."""

    pk: int | None = None
    installment_count: int | None = None
    label: str | None = None
    monthly_price_with_accrued_interest: Money = None
    price_with_accrued_interest: Money = None


class Reward(msgspec.Struct, frozen=True):
    """Points of a bank card, in the order's currency."""

    amount: Money = None
    type: str = ""


class Campaign(msgspec.Struct, frozen=True):
    """An offer for a bank card, or a message of the thank-you page."""

    code: str = ""
    message: str = ""
    name: str = ""


class Gift(msgspec.Struct, frozen=True):
    """The wrapping on the order: its card, its video greeting, its price."""

    note: str | None = None
    gift_video: bool | None = None
    gift_video_notification_sent: bool | None = None
    price: Money = None


class Address(msgspec.Struct, frozen=True):
    """Where the order or the bill goes; `pk` is None for a store's own."""

    pk: int | None = None
    title: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    phone_number: str | None = None
    line: str | None = None
    city: dict[str, Any] | None = None
    township: dict[str, Any] | None = None
    district: dict[str, Any] | None = None
    country: dict[str, Any] | None = None
    postcode: str | None = None
    is_corporate: bool | None = None
