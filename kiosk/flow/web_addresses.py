"""Which addresses a shopper's phone may be sent to."""

import re
from urllib.parse import SplitResult, urlsplit

from kiosk.flow.shop_rules import House

LONGEST = 2048

# A phone's browser reads other characters in a host differently: a backslash ends it there.
_HOST = re.compile(r"[a-z0-9.-]+", re.ASCII)
_LEADS_OUT = re.compile(r"%2e|%2f|%5c|%25|\\|;|//", re.IGNORECASE)
_USUAL = {"https": 443, "http": 80}


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
        and any(_as_listed(parts, rule) for rule in house.payment_hosts)
    )


def _as_listed(address: SplitResult, rule: str) -> bool:
    """`rule` is a host; with a port it is that one alone, with a path that one and what is below it."""
    listed = urlsplit(f"//{rule}")
    host, name = address.hostname or "", listed.hostname or ""
    if host != name and not host.endswith("." + name):
        return False
    if listed.port is not None and (address.port or _USUAL[address.scheme]) != listed.port:
        return False
    return _below(address.path, listed.path)


def _below(path: str, top: str) -> bool:
    """Read as it is written: dots, and what a server would unpack to them, lead out of a path."""
    top = top.rstrip("/")
    if not top:
        return True
    plain = not _LEADS_OUT.search(path) and not {".", ".."} & set(path.split("/"))
    return plain and (path == top or path.startswith(top + "/"))


def path_at(shop: str, address: str) -> str | None:
    """An address that the shop named, as a path of the shop; None where it is on another host."""
    if address.startswith("/") and not address.startswith("//"):
        return address
    rest = address.removeprefix(shop.rstrip("/"))
    return rest if rest != address and rest.startswith("/") else None
