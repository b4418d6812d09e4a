"""Which addresses a shopper's phone may be sent to."""

import re
from urllib.parse import urlsplit

from kiosk.flow.shop_rules import House

LONGEST = 2048

# Anything else in a host is read otherwise by a phone's browser: a backslash ends it there.
_HOST = re.compile(r"[a-z0-9.-]+", re.ASCII)


def may_be_opened(address: str, house: House) -> bool:
    """Only https to an allow-listed host or below it, no user part, not endless; http only in the demo."""
    if len(address) > LONGEST or not address.isprintable() or " " in address:
        return False
    try:
        parts = urlsplit(address)
        host, _possible = parts.hostname or "", parts.port
    except ValueError:
        return False
    secure = parts.scheme == "https" or (house.plain_http and parts.scheme == "http")
    return (
        secure
        and "@" not in parts.netloc
        and bool(_HOST.fullmatch(host))
        and _listed(host, house.payment_hosts)
    )


def _listed(host: str, hosts: tuple[str, ...]) -> bool:
    return any(host == listed or host.endswith("." + listed) for listed in hosts)


def path_at(shop: str, address: str) -> str | None:
    """An address the shop named, as a path below the shop's own; None where it is somebody else's."""
    if address.startswith("/") and not address.startswith("//"):
        return address
    rest = address.removeprefix(shop.rstrip("/"))
    return rest if rest != address and rest.startswith("/") else None
