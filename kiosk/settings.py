"""Settings from a TOML file, checked once at start: a wrong one is told by its key."""

import os
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

import msgspec

PASSWORD_VARIABLE = "KIOSK_SHOP_PASSWORD"  # noqa: S105 - the name of a variable

StepName = Literal["note", "gift_box", "bags", "coupons", "loyalty"]
Language = Literal["tr", "en"]


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
    brand: str = "Moda Ev"
    colour: str = "#0B5D46"
    motion: bool = True
    languages: tuple[Language, ...] = ("tr", "en")


class Idle(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """When an untouched screen asks, and when it starts over, in seconds."""

    after_s: float = 60.0
    warning_s: float = 30.0
    thank_you_s: float = 30.0


class Phone(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a phone number looks like here."""

    pattern: str = r"^5\d{9}$"
    country: str = "+90"


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All of it. `steps` says which steps there are between basket and payment, in their order."""

    shop: Shop = Shop()
    payment: Payment = Payment()
    screen: Screen = Screen()
    idle: Idle = Idle()
    phone: Phone = Phone()
    steps: tuple[StepName, ...] = ("note", "gift_box", "bags", "coupons", "loyalty")


def load(path: Path) -> Settings:
    """The settings in a file. WrongSetting where it cannot be read or a value cannot be used."""
    try:
        text = path.read_text("utf-8")
    except OSError as error:
        raise WrongSetting(
            f"{path}: cannot be read ({error.strerror}). Name a settings file that exists."
        ) from error
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise WrongSetting(f"{path}: is not TOML: {error}.") from error
    return checked(raw)


def checked(raw: Mapping[str, Any]) -> Settings:
    """Raw values as settings. WrongSetting for the first that cannot be used."""
    try:
        settings = msgspec.convert(raw, Settings)
    except msgspec.ValidationError as error:
        raise WrongSetting(_explained(raw, str(error))) from error
    for key, value, wrong in _rules(settings):
        if wrong:
            raise WrongSetting(f"{key} = {value!r}: {wrong}.")
    return settings


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


def _explained(raw: Mapping[str, Any], error: str) -> str:
    what, _, where = error.partition(" - at `$")
    key = where.rstrip("`").removeprefix(".")
    unknown = re.search(r"unknown field `(\w+)`", what)
    if unknown:
        key = f"{key}.{unknown[1]}".lstrip(".")
        return f"{key} = {_value(raw, key)!r}: there is no such setting."
    return f"{key} = {_value(raw, key)!r}: {what[0].lower()}{what[1:]}."


def _value(raw: Any, key: str) -> Any:
    for name in key.replace("[...]", "").split("."):
        raw = raw.get(name) if isinstance(raw, Mapping) else raw
    return raw


def _rules(settings: Settings) -> list[tuple[str, object, str | None]]:
    return [
        ("shop.url", settings.shop.url, _wrong_address(settings.shop.url, settings.payment.plain_http)),
        ("phone.pattern", settings.phone.pattern, _wrong_pattern(settings.phone.pattern)),
        ("idle.after_s", settings.idle.after_s, _too_short(settings.idle.after_s, 20)),
        ("idle.warning_s", settings.idle.warning_s, _too_short(settings.idle.warning_s, 20)),
        ("payment.poll_s", settings.payment.poll_s, _too_short(settings.payment.poll_s, 2)),
        ("steps", settings.steps, _twice(settings.steps)),
        (
            "screen.languages",
            settings.screen.languages,
            None if settings.screen.languages else "name at least one",
        ),
    ]


def _wrong_address(url: str, plain_http: bool) -> str | None:  # noqa: FBT001
    if not url:
        return None
    parts = urlsplit(url)
    schemes = ("https", "http") if plain_http else ("https",)
    if parts.scheme in schemes and parts.hostname and not parts.query:
        return None
    return "should be an https address, as in https://shop.example"


def _wrong_pattern(pattern: str) -> str | None:
    try:
        re.compile(pattern)
    except re.error as error:
        return f"should be a regular expression ({error})"
    return None


def _too_short(seconds: float, least: float) -> str | None:
    return None if seconds >= least else f"should be at least {least} seconds"


def _twice(steps: tuple[str, ...]) -> str | None:
    return "names a step twice" if len(set(steps)) < len(steps) else None
