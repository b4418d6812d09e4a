"""Which addresses a shopper's phone may be sent to."""

import re
from urllib.parse import urlsplit

from kiosk.flow.shop_rules import House

LONGEST = 2048

# A phone's browser reads other characters in a host differently: a backslash ends it there.
_HOST = re.compile(r"[a-z0-9.-]+", re.ASCII)


def may_be_opened(address: str, house: House) -> bool:
    """Whether it is https to an allowed host or a subdomain, without a user part; http only where allowed."""
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
    """An address that the shop named, as a path of the shop; None where it is on another host."""
    if address.startswith("/") and not address.startswith("//"):
        return address
    rest = address.removeprefix(shop.rstrip("/"))
    return rest if rest != address and rest.startswith("/") else None
