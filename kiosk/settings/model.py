"""Every setting there is, with its default."""

from typing import Any, Literal

import msgspec

from kiosk.settings.defaults import BRAND, COLOUR, LANGUAGES, Language

StepName = Literal[
    "note",
    "gift_box",
    "bags",
    "address",
    "coupons",
    "extras",
    "details",
    "loyalty",
    "rewards",
    "campaigns",
]
Profile = Literal["kiosk", "cashier", "demo"]


class Shop(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shop, and who the device is to it."""

    url: str = ""
    account: str = ""
    guest_email: str = ""
    guest_phone: str = ""
    retail_store: int | None = None
    currency: str = "try"
    bags: tuple[str, ...] = ()
    url_sms_page: Literal["SendCheckoutUrlSmsPage", "SendBarcodeSmsPage"] = "SendCheckoutUrlSmsPage"


class Payment(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where a shopper's phone may be sent to, and how long to wait for the shop's word."""

    hosts: tuple[str, ...] = ("akifast.com",)
    plain_http: bool = False
    poll_s: float = 2.0
    silent_after_s: float = 120.0


class Screen(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The glass and how it looks."""

    diagonal_inch: float | None = None
    theme: Literal["light", "dark", "contrast"] = "light"
    brand: str = BRAND
    colour: str = COLOUR
    motion: bool = True
    languages: tuple[Language, ...] = LANGUAGES


class Idle(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """When an untouched screen asks, and when it starts over, in seconds."""

    after_s: float = 60.0
    warning_s: float = 30.0
    thank_you_s: float = 30.0


class Phone(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a phone number looks like here."""

    pattern: str = r"^5\d{9}$"
    country: str = "+90"


class Card(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whether shoppers may type in a bank card, for rewards and campaigns.

    It puts the device into the scope of PCI DSS: `approved_by` names who decided that.
    """

    approved_by: str = ""
    test_numbers_only: bool = False

    @property
    def allowed(self) -> bool:
        """Whether the steps that ask for a card are there."""
        return bool(self.approved_by) or self.test_numbers_only


class Devices(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is plugged in beside the screen. A printer is written as `kiosk.receipts.printer` reads it."""

    printer: str = ""
    second_display: bool = False


class Staff(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who may open the staff panel: `pin` as `kiosk pin` prints it. Without one it stays shut."""

    pin: str = ""


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All of it. `steps` says which steps there are between basket and payment, in their order."""

    profile: Profile = "kiosk"
    shop: Shop = Shop()
    payment: Payment = Payment()
    screen: Screen = Screen()
    idle: Idle = Idle()
    phone: Phone = Phone()
    card: Card = Card()
    staff: Staff = Staff()
    devices: Devices = Devices()
    details: dict[str, Any] = {}
    steps: tuple[StepName, ...] = (
        "note",
        "gift_box",
        "bags",
        "coupons",
        "loyalty",
        "rewards",
        "campaigns",
    )

    @property
    def steps_there(self) -> tuple[StepName, ...]:
        """The steps without those about a bank card, where typing one in was not approved."""
        about_a_card = () if self.card.allowed or self.profile == "cashier" else ("rewards", "campaigns")
        return tuple(step for step in self.steps if step not in about_a_card)
