"""How a request can end: five outcomes, closed."""

from enum import Enum
from typing import Any, TypeAlias

import msgspec

from kiosk.api.models import PreOrder


class Context(msgspec.Struct, frozen=True):
    """A page the shop names, with what it needs to know; `page` is empty where the shop left it out."""

    page: str
    values: dict[str, Any] = {}


class Why(Enum):
    """The reason behind an outcome, for support and for the choice of words."""

    NO_CONNECTION = "no connection"
    NOT_TRUSTED = "certificate not trusted"
    CUT = "connection cut"
    TOO_SLOW = "deadline passed"
    SERVER_ERROR = "server error"
    UNREADABLE = "answer not readable"
    NOT_THE_SHOP = "not the shop's answer"
    SHUT_OUT = "shut out by a page"  # 401 or 403, and no word of the shop's
    SIGN_IN = "sent to sign in"  # by a redirect
    TOO_LARGE = "answer too large"
    SIGNED_OUT = "session ended"
    NOT_WRITTEN = "journal not written"
    LOOKED_UP = "looked up: it did not happen"
    PAID = "the order is paid"
    A_CARD = "a card's number in words"


class Ok(msgspec.Struct, frozen=True):
    """It happened: the part of the order that came back, the pages named, and any other answer."""

    order: PreOrder | None = None
    contexts: tuple[Context, ...] = ()
    data: Any = None


class Refused(msgspec.Struct, frozen=True):
    """The shop said no and nothing happened: its words by field, "" for the whole."""

    words: dict[str, tuple[str, ...]] = {}
    status: int = 200
    retry_after_s: float | None = None
    order: PreOrder | None = None
    contexts: tuple[Context, ...] = ()

    @property
    def unknown_page(self) -> bool:
        """Whether the shop has no such page."""
        return self.status in (404, 405, 410)


class NotSent(msgspec.Struct, frozen=True):
    """No byte was sent: it did not happen."""

    why: Why = Why.NO_CONNECTION


class Unknown(msgspec.Struct, frozen=True):
    """It may have happened."""

    why: Why


class Expired(msgspec.Struct, frozen=True):
    """The session is over: it did not happen, and no other request will."""

    why: Why = Why.SIGNED_OUT


Reply: TypeAlias = Ok | Refused | NotSent | Unknown | Expired
