"""Answers that are no checkout envelope, each as the shop writes it."""

from typing import Any

import msgspec

from kiosk.api.basket import Basket, Product
from kiosk.api.money import Money


class Answer(msgspec.Struct, frozen=True):
    """An answer of a shape of its own; without fields it says only that it arrived."""

    @property
    def blank(self) -> bool:
        """Whether every field is empty, which means that it was not possible."""
        return False


class LoyaltyAnswer(Answer, frozen=True):
    """What became of the asked amount; all blank means it was not possible."""

    applied_amount: Money
    loyalty_total_amount: Money = None
    loyalty_amount: Money = None
    card_number: str | None = None
    loyalty_points_type: str | None = None

    @property
    def blank(self) -> bool:
        """Whether every field is empty: the document's only sign of failure."""
        return not any(value not in (None, "") for value in msgspec.structs.astuple(self))


class BasketAnswer(Answer, frozen=True):
    """The basket after the call, and sometimes a new session beside it."""

    basket: Basket
    osessionid: str | None = None
    source: dict[str, Any] = {}
    unread: frozenset[str] = frozenset()


class Found(Answer, frozen=True):
    """Products that match a search, best first."""

    products: tuple[Product, ...] = ()


class SignedIn(Answer, frozen=True):
    """A signed-in session; without a key the sign-in failed."""

    key: str = ""

    @property
    def blank(self) -> bool:
        """Whether the sign-in failed."""
        return not self.key


class CsrfAnswer(Answer, frozen=True):
    """The token for changing calls."""

    csrf_token: str


class OrderNumberAnswer(Answer, frozen=True):
    """The number the till finds the order by."""

    order_number: str


class PlacedOrder(msgspec.Struct, frozen=True):
    """An order as its own document has it: `amount` is what it costs, `paid_amount` what was paid for it."""

    id: int | str | None = None
    number: int | str | None = None
    amount: Money = None
    paid_amount: Money = None
    unread: frozenset[str] = frozenset()


class CompletedAnswer(Answer, frozen=True):
    """The document of a placed order."""

    order: PlacedOrder


class StatusAnswer(Answer, frozen=True):
    """What a status address says of its basket: the number of the order it became, under one of these."""

    order_number: Any = None
    number: Any = None
    order: Any = None
