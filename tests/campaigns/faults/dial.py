"""All faults: what each does, how far a request gets with it, and what the client can know."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from email.utils import formatdate
from enum import Enum
from functools import lru_cache
from random import Random

from tests.campaigns.proxy import fault
from tests.campaigns.proxy.fault import Reach, Spoil
from tests.campaigns.proxy.message import Message, answer


class Means(Enum):
    """What a client can know from one exchange."""

    FINE = "fine"
    UNSENT = "unsent"
    UNTRUSTED = "untrusted"
    REFUSED = "refused"
    EXPIRED = "expired"
    UNKNOWN = "unknown"
    SLOW = "slow"


@dataclass(frozen=True)
class Kind:
    """One kind of fault. Those without a `spoil` concern the connection, and are the stand's to do."""

    means: Means
    reaches: tuple[Reach, ...] = (Reach.NEVER,)
    spoil: Callable[[Random], Spoil] | None = None


NEVER, HALF, WHOLE, LATE = Reach.NEVER, Reach.HALF, Reach.WHOLE, Reach.LATE
_DEEP = fault.says(answer(200, b'{"a":' * 200_000))
_FLOOD = fault.says(answer(200, b" " * (2 << 20)))
_PAGE = fault.says(answer(200, b"<!doctype html><title>Sign in to the network</title>", kind="text/html"))
_LOGIN = fault.says(answer(302, b"", "Location: /users/login/?next=/orders/checkout/"))
_CHALLENGE = fault.says(answer(403, b"<!doctype html><title>Just a moment</title>", kind="text/html"))
_UNKNOWN_HERE = fault.says(answer(401, b"<h1>401 Authorization Required</h1>", kind="text/html"))
_SIGNED_OUT = fault.says(answer(401, json.dumps({"detail": "Sign in."}).encode()))
_ELSEWHERE = fault.says(answer(302, b"", "Location: http://portal.example/hello"))
_PAUSES = ("7", "0", "-1", "99999999999", "soon", "", formatdate(4_000_000_000, usegmt=True), "7.5")


def _too_often(dice: Random) -> Spoil:
    told = json.dumps({"detail": "Request was throttled."}).encode()
    header = dice.choice((None, *_PAUSES))
    return fault.says(answer(429, told, *((f"Retry-After: {header}",) if header is not None else ())))


@lru_cache
def _two_hundred_megabytes() -> Message:
    return fault.packed(b" " * (1 << 20), 200)


def _bomb(_: Random) -> Spoil:
    return fault.says(_two_hundred_megabytes())


def _always(spoil: Spoil) -> Callable[[Random], Spoil]:
    return lambda _: spoil


def _status(status: int) -> Kind:
    page = fault.says(answer(status, b"<h1>Bad</h1>", kind="text/html"))
    return Kind(Means.UNKNOWN, (NEVER, HALF, WHOLE), _always(page))


DIAL: dict[str, Kind] = {
    "none": Kind(Means.FINE, (WHOLE,), lambda _: fault.after(0)),
    "latency": Kind(Means.FINE, (WHOLE,), lambda dice: fault.after(dice.uniform(0.1, 8))),
    "twice": Kind(Means.FINE, (WHOLE,), _always(fault.twice)),
    "reset": Kind(Means.UNKNOWN, (NEVER, HALF, WHOLE), _always(fault.reset)),
    "hang up": Kind(Means.UNKNOWN, (NEVER, HALF, WHOLE), _always(fault.hang_up)),
    "cut": Kind(Means.UNKNOWN, (WHOLE,), lambda dice: fault.cut_at(dice.randrange(4000))),
    "drip": Kind(Means.SLOW, (WHOLE,), lambda dice: fault.drip(dice.uniform(0.5, 2))),
    "silence": Kind(Means.SLOW, (NEVER, WHOLE, LATE), _always(fault.silence)),
    "too late": Kind(Means.SLOW, (WHOLE,), lambda _: fault.after(60)),
    "too long": Kind(Means.UNKNOWN, (WHOLE,), lambda dice: fault.length(dice.randint(1, 999))),
    "too short": Kind(Means.UNKNOWN, (WHOLE,), lambda _: fault.length(-1)),
    "bomb": Kind(Means.UNKNOWN, (NEVER, WHOLE), _bomb),
    "deep": Kind(Means.UNKNOWN, (NEVER, WHOLE), _always(_DEEP)),
    "flood": Kind(Means.UNKNOWN, (NEVER, WHOLE), _always(_FLOOD)),
    "500": _status(500),
    "502": _status(502),
    "503": _status(503),
    "504": _status(504),
    "429": Kind(Means.REFUSED, (NEVER,), _too_often),
    "portal": Kind(Means.UNKNOWN, (NEVER, WHOLE), _always(_PAGE)),
    "portal far away": Kind(Means.UNKNOWN, (NEVER,), _always(_ELSEWHERE)),
    "login": Kind(Means.UNKNOWN, (NEVER,), _always(_LOGIN)),
    "challenge": Kind(Means.UNKNOWN, (NEVER, WHOLE), _always(_CHALLENGE)),
    "page of 401": Kind(Means.UNKNOWN, (NEVER,), _always(_UNKNOWN_HERE)),
    "signed out": Kind(Means.EXPIRED, (NEVER,), _always(_SIGNED_OUT)),
    "refused": Kind(Means.UNSENT),
    "expired certificate": Kind(Means.UNTRUSTED),
    "foreign certificate": Kind(Means.UNTRUSTED),
    "self-signed certificate": Kind(Means.UNTRUSTED),
    "handshake cut": Kind(Means.UNSENT),
}
"""`reaches` is where it may be met, from before the send to after the effect."""

OF_TLS = frozenset(name for name in DIAL if "certificate" in name or "handshake" in name)
