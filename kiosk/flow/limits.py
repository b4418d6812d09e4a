"""How many messages and refused coupons one shopper, one number and one device may have."""

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple, Protocol

from kiosk.api.request import Request
from kiosk.api.requests import CouponSelection

MESSAGES_A_SHOPPER = 2
MESSAGES_A_NUMBER = 3
MESSAGES_AN_HOUR = 20
MESSAGES_A_DAY = 100
PAUSES = (1, 2, 5)
"""How many times the shortest pause follows the first, the second, the third message."""

WRONG_COUPONS_A_SHOPPER = 5
WRONG_COUPONS_AN_HOUR = 20
_HOUR_S = 3600.0


class Limit(Enum):
    """Whose limit it is; `PAUSE` ends by itself."""

    PAUSE = "pause"
    SHOPPER = "shopper"
    NUMBER = "number"
    DEVICE = "device"


class Sent(Protocol):
    """A message that went out: when, in seconds, for whom, and to which number."""

    @property
    def tick(self) -> float: ...
    @property
    def shopper(self) -> int: ...
    @property
    def phone(self) -> bytes: ...


class Reached(NamedTuple):
    """The limit that is reached, and the seconds to wait where waiting helps."""

    limit: Limit
    wait_s: float = 0.0


def of_messages(
    sent: Sequence[Sent], shopper: int, phone: bytes, now: float, shortest_s: float
) -> Reached | None:
    """The limit that one more message would pass, by those of the last 24 hours; else None."""
    theirs = [one for one in sent if one.shopper == shopper]
    to_it = [one for one in sent if one.phone == phone]
    if len(theirs) >= MESSAGES_A_SHOPPER:
        return Reached(Limit.SHOPPER)
    if len(to_it) >= MESSAGES_A_NUMBER:
        return Reached(Limit.NUMBER)
    if len(sent) >= MESSAGES_A_DAY or len(_within_an_hour(sent, now)) >= MESSAGES_AN_HOUR:
        return Reached(Limit.DEVICE)
    wait_s = max(_pause_left(theirs, now, shortest_s), _pause_left(to_it, now, shortest_s))
    return Reached(Limit.PAUSE, wait_s) if wait_s > 0 else None


def pause_s(number: int, shortest_s: float) -> float:
    """The pause after the nth message, in seconds."""
    return PAUSES[min(number, len(PAUSES)) - 1] * shortest_s


def of_coupons(request: Request, wrong: int, wrong_within_an_hour: int) -> Limit | None:
    """The limit that one more coupon would pass. Taking one off is always possible."""
    adds = isinstance(request, CouponSelection) and request.action == "add"
    return tried_enough(wrong, wrong_within_an_hour) if adds else None


def tried_enough(wrong: int, wrong_within_an_hour: int) -> Limit | None:
    """The limit that so many refused coupons reach."""
    if wrong >= WRONG_COUPONS_A_SHOPPER:
        return Limit.SHOPPER
    return Limit.DEVICE if wrong_within_an_hour >= WRONG_COUPONS_AN_HOUR else None


def _within_an_hour(sent: Sequence[Sent], now: float) -> list[Sent]:
    return [one for one in sent if one.tick > now - _HOUR_S]


def _pause_left(sent: Sequence[Sent], now: float, shortest_s: float) -> float:
    if not sent:
        return 0.0
    return sent[-1].tick + pause_s(len(sent), shortest_s) - now
