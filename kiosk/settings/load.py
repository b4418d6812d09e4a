"""Reads the settings once at start: a wrong one is told by its key."""

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import replace

from kiosk.settings.errors import WrongSetting, explained, shown
from kiosk.settings.model import Settings
from kiosk.settings.rules import (
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

PASSWORD_VARIABLE = "KIOSK_SHOP_PASSWORD"  # noqa: S105 - the name of a variable


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
