"""Settings from a TOML file, checked once at start: a wrong one is told by its key."""

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

import msgspec
from msgspec.structs import replace

from kiosk.defaults import BRAND, COLOUR, LANGUAGES, Language
from kiosk.setting_rules import (
    not_between,
    wrong_address,
    wrong_brand,
    wrong_country,
    wrong_currency,
    wrong_diagonal,
    wrong_email,
    wrong_hosts,
    wrong_names,
    wrong_number,
    wrong_pattern,
    wrong_pin,
    wrong_profile,
    wrong_schema,
    wrong_steps,
    wrong_words,
)
from kiosk.wrong_settings import explained, shown

PASSWORD_VARIABLE = "KIOSK_SHOP_PASSWORD"  # noqa: S105 - the name of a variable

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


class WrongSetting(ValueError):
    """A setting that cannot be used; the text names the key, the value and what it should be."""


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


def load(path: Path) -> Settings:
    """The settings in a file. WrongSetting where it cannot be read or a value cannot be used."""
    try:
        written = path.read_bytes()
    except OSError as error:
        raise WrongSetting(
            f"{path}: cannot be read ({error.strerror}). Name a settings file that exists."
        ) from error
    try:
        raw = tomllib.loads(written.decode())
    except ValueError as error:
        raise WrongSetting(f"{path}: is not TOML: {error}.") from error
    return checked(raw)


def checked(raw: Mapping[str, Any]) -> Settings:
    """Raw values as settings. WrongSetting for the first that cannot be used."""
    try:
        settings = msgspec.convert(raw, Settings)
    except msgspec.ValidationError as error:
        raise WrongSetting(explained(raw, Settings, str(error))) from error
    for key, value, wrong in _rules(settings):
        if wrong:
            raise WrongSetting(f"{key} = {shown(key, value)}: {wrong}.")
    return settings


def with_printer(settings: Settings, address: str | None) -> Settings:
    """With another printer than the file's, where one is named."""
    if address is None:
        return settings
    return replace(settings, devices=replace(settings.devices, printer=address))


def password(account: str, environment: Mapping[str, str] = os.environ) -> str:
    """The account's password, from the environment or the system's keyring. WrongSetting without one."""
    import keyring  # noqa: PLC0415 - slow to load, and rare
    from keyring.errors import KeyringError  # noqa: PLC0415

    found = environment.get(PASSWORD_VARIABLE)
    if not found:
        try:
            found = keyring.get_password("kiosk", account)
        except KeyringError:
            found = None
    if not found:
        raise WrongSetting(
            f"shop.account = {account!r}: no password. "
            f"Set {PASSWORD_VARIABLE}, or run: keyring set kiosk {account}"
        )
    return found


def _rules(settings: Settings) -> list[tuple[str, object, str | None]]:
    shop, payment, screen, idle = settings.shop, settings.payment, settings.screen, settings.idle
    return [
        ("profile", settings.profile, wrong_profile(settings.profile, shop.url)),
        ("shop.url", shop.url, wrong_address(shop.url, payment.plain_http)),
        ("shop.currency", shop.currency, wrong_currency(shop.currency)),
        ("shop.guest_email", shop.guest_email, wrong_email(shop.guest_email)),
        ("shop.retail_store", shop.retail_store, wrong_number(shop.retail_store)),
        ("shop.bags", shop.bags, wrong_words(shop.bags)),
        ("screen.brand", screen.brand, wrong_brand(screen.brand)),
        ("phone.country", settings.phone.country, wrong_country(settings.phone.country)),
        ("phone.pattern", settings.phone.pattern, wrong_pattern(settings.phone.pattern)),
        ("staff.pin", settings.staff.pin, wrong_pin(settings.staff.pin)),
        ("idle.after_s", idle.after_s, not_between(idle.after_s, 20)),
        ("idle.warning_s", idle.warning_s, not_between(idle.warning_s, 20)),
        ("idle.thank_you_s", idle.thank_you_s, not_between(idle.thank_you_s, 5)),
        ("payment.hosts", payment.hosts, wrong_hosts(payment.hosts)),
        ("payment.poll_s", payment.poll_s, not_between(payment.poll_s, 2)),
        ("payment.silent_after_s", payment.silent_after_s, not_between(payment.silent_after_s, 10)),
        ("screen.diagonal_inch", screen.diagonal_inch, wrong_diagonal(screen.diagonal_inch)),
        ("details", settings.details, wrong_schema(settings.details)),
        ("screen.languages", screen.languages, wrong_names(screen.languages, least=1)),
        ("steps", settings.steps, wrong_steps(settings.steps)),
    ]
