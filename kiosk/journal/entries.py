"""What the journal tells of: wishes, what may have happened, messages sent."""

from datetime import datetime
from enum import Enum, StrEnum
from typing import NamedTuple

UNDO = "undo "
PAYMENT = "payment"
"""What a doubt is about where nobody knows what became of a shopper's money."""

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
    """One thing asked of the shop.

    `request` is `Request.known_as` or PAYMENT, `reference` the basket's pk, `phone` a message's keyed hash.
    `matters` where somebody has to look if nobody knows how it ended.
    """

    request: str
    step: str = ""
    reference: str = ""
    shopper: int = 0
    phone: bytes | None = None
    matters: bool = True


class Seen(Enum):
    """What a shopper sees beside the step. Its value is a word of ours, never of the shop's or theirs."""

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


class Doubt(NamedTuple):
    """What may have happened, and nobody could tell. `reference` finds the order at the shop."""

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
    """A shopper who was there when the program ended without a word.

    `payment`: whether an order had been handed over to be paid. `ago_s`: since they were last seen.
    """

    shopper: int
    step: str
    reference: str
    payment: bool = False
    language: str = ""
    wrong_coupons: int = 0
    cards: int = 0
    ago_s: float = 0.0
