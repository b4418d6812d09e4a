"""What a setting's value has to keep to beyond its type: each rule says what it should be, or None."""

import re
from typing import Any
from urllib.parse import urlsplit

from kiosk.flow.schema import form
from kiosk.flow.steps import EXTRAS, TOGETHER
from kiosk.settings.pin import is_written

LONGEST_S = 86_400
LONGEST_BRAND = 40


def wrong_address(url: str, plain_http: bool) -> str | None:  # noqa: FBT001
    if not url:
        return None
    schemes, kind = (("https", "http"), "an address") if plain_http else (("https",), "an https address")
    try:
        parts = urlsplit(url)
        fits = parts.scheme in schemes and parts.hostname and parts.port != 0 and not re.search(r"\s", url)
    except ValueError:
        fits = False
    if not fits:
        return f"should be {kind}, as in https://shop.example"
    if "@" in parts.netloc:
        return f"should be {kind} without a user name"
    return f"should be {kind} without a query" if parts.query or parts.fragment else None


def wrong_store(url: str) -> str | None:
    """A store that is named on the command line: it may be an embedded one, which has no certificate."""
    return wrong_address(url or "//", plain_http=True)


def wrong_hosts(hosts: tuple[str, ...]) -> str | None:
    fit = all(re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+|localhost", host) for host in hosts)
    return None if fit else "should be names of hosts in small letters, as in pay.example"


def wrong_currency(code: str) -> str | None:
    return None if re.fullmatch(r"[a-z]{3}", code) else "should be three small letters, as in try"


def wrong_email(address: str) -> str | None:
    fits = not address or re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", address)
    return None if fits else "should be an e-mail address, as in kiosk@shop.example"


def wrong_number(number: int | None) -> str | None:
    return None if number is None or number > 0 else "should be the shop's own number, from 1"


def wrong_words(words: tuple[str, ...]) -> str | None:
    return None if all(word.strip() for word in words) else "should have no empty text in it"


def wrong_brand(name: str) -> str | None:
    return None if 1 <= len(name.strip()) <= LONGEST_BRAND else f"should have 1 to {LONGEST_BRAND} letters"


def wrong_country(prefix: str) -> str | None:
    return None if re.fullmatch(r"\+[1-9]\d{0,3}", prefix) else "should be a country's number, as in +90"


def wrong_pattern(pattern: str) -> str | None:
    if not pattern:
        return "should be a regular expression that a mobile number fits"
    try:
        re.compile(pattern)
    except re.error as error:
        return f"should be a regular expression ({error})"
    return None


def not_between(seconds: float, least: float) -> str | None:
    fits = least <= seconds < LONGEST_S
    return None if fits else f"should be at least {least} seconds, and less than a day"


def wrong_profile(profile: str, shop: str) -> str | None:
    """A demo says on every screen that nothing is sold."""
    return "should be kiosk or cashier where shop.url names a shop" if profile == "demo" and shop else None


def wrong_diagonal(inches: float | None) -> str | None:
    return None if inches is None or 4 <= inches <= 100 else "should be between 4 and 100 inches"


def wrong_schema(schema: dict[str, Any]) -> str | None:
    fits = not schema or form(schema) is not None
    return None if fits else "should be fields, each with a data_type, as in kiosk/README.md"


def wrong_steps(names: tuple[str, ...]) -> str | None:
    if EXTRAS in names and set(names) & set(TOGETHER):
        return "should name extras, or note and coupons, but not both"
    return wrong_names(names)


def wrong_names(names: tuple[str, ...], least: int = 0) -> str | None:
    if len(names) < least:
        return "should name at least one"
    return "should name each only once" if len(set(names)) < len(names) else None


def wrong_pin(pin: str) -> str | None:
    return None if not pin or is_written(pin) else "should be what `kiosk pin` prints, never the PIN itself"
