"""Rules for settings that depend on each other, and for addresses."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from kiosk.settings.model import Settings
from kiosk.settings.staff_list import wrong_list


def contradictions(settings: Settings) -> Iterator[tuple[str, str]]:
    """The key of each setting that another one rules out, and what it should do instead."""
    # A demo says on every screen that nothing is sold.
    if settings.profile == "demo" and settings.shop.url:
        yield "profile", "be kiosk or cashier where shop.url names a shop"
    wrong = wrong_list(settings.staff, demo=settings.profile == "demo")
    if wrong:
        yield "staff", wrong
    wrong = wrong_address(settings.shop.url, settings.payment.plain_http)
    if settings.shop.url and wrong:
        yield "shop.url", wrong


def wrong_store(url: str) -> str | None:
    """What is wrong with a store's address on the command line; http will do, as for an embedded store."""
    wrong = wrong_address(url, plain_http=True)
    return f"should {wrong}" if wrong else None


def wrong_address(url: str, plain_http: bool) -> str | None:  # noqa: FBT001
    """What an address should do, or None where a shop can be reached by it."""
    schemes, kind = (("https", "http"), "an address") if plain_http else (("https",), "an https address")
    try:
        parts = urlsplit(url)
        fits = parts.scheme in schemes and parts.hostname and parts.port != 0 and _is_plain(url)
    except ValueError:
        fits = False
    if not fits:
        return f"be {kind}, as in https://shop.example"
    if "@" in parts.netloc:
        return f"be {kind} without a user name"
    return f"be {kind} without a query" if parts.query or parts.fragment else None


def _is_plain(url: str) -> bool:
    """Whether a header can carry it: printable ASCII without a blank, at most 2000 characters."""
    return re.fullmatch(r"[!-~]{1,2000}", url) is not None
