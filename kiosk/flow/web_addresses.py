"""Which addresses a shopper's phone may be sent to."""

import re
from urllib.parse import SplitResult, clear_cache, urlsplit  # type: ignore[attr-defined]

from kiosk.flow.shop_rules import House

LONGEST = 2048

# A phone's browser reads other characters in a host differently: a backslash ends it there.
_HOST = re.compile(r"[a-z0-9.-]+", re.ASCII)
_LEADS_OUT = re.compile(r"%2e|%2f|%5c|%25|\\|;|//", re.IGNORECASE)
_USUAL = {"https": 443, "http": 80}


def may_be_opened(address: str, house: House) -> bool:
    """Whether it is https to an allowed host or a subdomain, without a user part; http only where allowed."""
    parts = _plain(address, house)
    return parts is not None and any(_as_listed(parts, rule) for rule in house.payment_hosts)


def may_be_the_shops(address: str, house: House) -> bool:
    """Whether it may be opened, or is at the shop itself under the same rules."""
    parts = _plain(address, house)
    return parts is not None and (_is_at(house.shop, parts) or may_be_opened(address, house))


def _plain(address: str, house: House) -> SplitResult | None:
    """The parts of an address that every program reads alike; None where it is another, or not secure."""
    if len(address) > LONGEST or not address.isprintable() or " " in address:
        return None
    try:
        parts = urlsplit(address)
        host, _possible = parts.hostname or "", parts.port
    except ValueError:
        return None
    secure = parts.scheme == "https" or (house.plain_http and parts.scheme == "http")
    return parts if secure and "@" not in parts.netloc and _HOST.fullmatch(host) else None


def _is_at(shop: str, address: SplitResult) -> bool:
    """Whether it is the shop's host and port, with www. in front or without. Port 443 is https' own."""
    own = urlsplit(shop)
    same = bool(own.hostname) and _bare(own) == _bare(address)
    return same and (own.port or _USUAL[address.scheme]) == (address.port or _USUAL[address.scheme])


def _bare(address: SplitResult) -> str:
    return (address.hostname or "").removeprefix("www.")


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


def forget() -> None:
    """Drops what the standard library keeps of addresses that it split: one of them may be a credential."""
    clear_cache()


def path_at(shop: str, address: str) -> str | None:
    """An address that the shop named, as a path of the shop; None where it is on another host."""
    if address.startswith("/") and not address.startswith("//"):
        return address
    rest = address.removeprefix(shop.rstrip("/"))
    return rest if rest != address and rest.startswith("/") else _path_by_another_name(shop, address)


def _path_by_another_name(shop: str, address: str) -> str | None:
    """The path where the shop named itself with or without www., or by http: it is asked by its own name."""
    try:
        told = urlsplit(address)
        usual = told.scheme in _USUAL and _is_at(shop, told) and "@" not in told.netloc
    except ValueError:
        return None
    top = urlsplit(shop).path.rstrip("/")
    rest = told.path.removeprefix(top)
    if not usual or not rest.startswith("/") or rest.startswith("//") or not told.path.startswith(top):
        return None
    return f"{rest}?{told.query}" if told.query else rest
