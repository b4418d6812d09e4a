"""The journal's entries: wishes, sights, what staff did, doubts, messages."""

from datetime import datetime
from enum import Enum, StrEnum
from typing import NamedTuple

UNDO = "undo "
PAYMENT = "payment"
"""What a doubt is about where a payment was handed over and its end is unknown."""

COUPON = "CouponSelection"
CARD_QUESTIONS = ("RewardList", "CampaignList")
"""Requests that are counted, as `Request.known_as` names them."""


class Outcome(StrEnum):
    """How a wish ended, as it stands on the disk."""

    OK = "Ok"
    REFUSED = "Refused"
    NOT_SENT = "NotSent"
    UNKNOWN = "Unknown"
    EXPIRED = "Expired"


class WishEntry(NamedTuple):
    """One request to the shop.

    `request` is `Request.known_as` or PAYMENT, `reference` the basket's pk, `phone` a message's keyed hash.
    `matters` where staff has to look if its outcome stays unknown.
    """

    request: str
    step: str = ""
    reference: str = ""
    shopper: int = 0
    phone: bytes | None = None
    matters: bool = True


class Seen(Enum):
    """What a shopper sees beside the step, in words of ours, never the shop's or a shopper's."""

    JOURNEY = "journey"
    LANGUAGE = "language"
    ABOUT = "about"
    LIMIT = "limit"
    PROBLEM = "problem"
    WAY = "way"
    PAYMENT = "payment"
    NOT_OFFERED = "not offered"
    LINE = "line"
    LEFT = "left"


class StaffAct(StrEnum):
    """What staff did at the panel, and what happened to it, as it stands on the disk."""

    IN = "in"
    OUT = "out"
    WRONG = "wrong"
    WAIT = "wait"
    UNLOCKED = "unlocked"
    LEAVE = "leave"
    SETTLE = "settle"
    LIMITS = "limits"
    PRICE = "price"
    SIGN_IN = "sign_in"
    CONSOLE = "console"
    FAULTS = "faults"
    LANGUAGE = "language"
    PRINT = "print"


class StaffEntry(NamedTuple):
    """Who did it, by the number in the settings (0 where one PIN is everybody's, 100 for a wrong badge).

    `about` is the name of a request, `entry` the number of a doubt; neither where there is none.
    """

    number: int
    act: StaffAct
    about: str = ""
    entry: int = 0


class Doubt(NamedTuple):
    """Something that may have happened. `reference` finds the order at the shop."""

    about: str
    why: str
    at: datetime
    reference: str = ""
    number: int = 0


class Message(NamedTuple):
    """An SMS that went out or may have; `tick` is in seconds."""

    tick: float
    shopper: int
    phone: bytes
    wish: int = 0


class Interrupted(NamedTuple):
    """A shopper who was there when the program died.

    `payment`: whether an order had been handed over to be paid. `ago_s`: seconds since they were last seen.
    """

    shopper: int
    step: str
    reference: str
    payment: bool = False
    language: str = ""
    wrong_coupons: int = 0
    cards: int = 0
    ago_s: float = 0.0
