"""What was asked of the shop and how it ended, for staff: in memory only, and nothing that anybody typed."""

from collections import deque
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import NamedTuple

from kiosk.api.models import PreOrder
from kiosk.api.reply import Ok, Reply, Unknown, Why
from kiosk.api.request import Request
from kiosk.flow.payment import Payment
from kiosk.flow.reference import reference

MOST = 200
UNDO = "undo "
PAYMENT = "payment"
"""What a doubt is about where the shopper left before the shop's word about their money."""

# What a price is made of. Notes, names, numbers and addresses stay out.
_PRICED = frozenset(
    {
        "basket",
        "shipping_option",
        "shipping_amount",
        "payment_option",
        "payment_choice",
        "installment",
        "total_amount",
        "total_amount_with_interest",
        "unpaid_amount",
        "loyalty_money",
        "bags",
        "bags_fee",
        "coupons",
        "selected_rewards",
        "selected_campaign",
    }
)


class Exchange(NamedTuple):
    """One wish and how it ended. Its orders hold what a price is made of, until the shopper leaves."""

    request: str
    outcome: str
    why: str
    at: datetime
    seconds: float
    before: PreOrder = PreOrder()
    after: PreOrder = PreOrder()


class Doubt(NamedTuple):
    """What may have happened, and nobody could tell. `reference` finds the order at the shop."""

    about: str
    why: str
    at: datetime
    reference: str = ""


class History:
    """The latest exchanges of this run, and the doubts until somebody settles them; the oldest go first."""

    def __init__(self, now: Callable[[], datetime] = lambda: datetime.now().astimezone()) -> None:
        self._now = now
        self._exchanges: deque[Exchange] = deque(maxlen=MOST)
        self._doubts: deque[Doubt] = deque(maxlen=MOST)

    @property
    def exchanges(self) -> tuple[Exchange, ...]:
        """The latest last."""
        return tuple(self._exchanges)

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """What nobody has settled yet, the latest last."""
        return tuple(self._doubts)

    def note(self, request: Request, reply: Reply, seconds: float, before: PreOrder, after: PreOrder) -> None:
        """A request came to an end after so many seconds, and the order was and is like this."""
        name, why = type(request).__name__, _why(reply)
        orders = (_priced(before), _priced(after)) if isinstance(reply, Ok) else ()
        self._exchanges.append(Exchange(name, type(reply).__name__, why, self._now(), seconds, *orders))
        if isinstance(reply, Unknown) and not request.harmless:
            self._doubts.append(Doubt(name, why, self._now(), _reference(after)))

    def part(self, payment: Payment, sending: Request | None = None) -> None:
        """The shopper is gone, their order forgotten. What may be paid or was being sent is a doubt."""
        if sending is not None and not sending.harmless:
            self._doubts.append(Doubt(type(sending).__name__, Why.CUT.value, self._now()))
        for place, exchange in enumerate(self._exchanges):
            self._exchanges[place] = exchange._replace(before=PreOrder(), after=PreOrder())
        if payment.may_be_paid:
            self._doubts.append(Doubt(PAYMENT, payment.truth.value, self._now(), reference(payment)))

    def not_undone(self, request: Request) -> None:
        """What a shopper left behind at the shop could not be taken back."""
        self._doubts.append(Doubt(UNDO + type(request).__name__, Why.CUT.value, self._now()))

    def settle(self, doubt: Doubt) -> None:
        """A person has looked."""
        if doubt in self._doubts:
            self._doubts.remove(doubt)


def priced(history: History) -> Iterator[Exchange]:
    """The exchanges that changed what a price is made of."""
    return (one for one in history.exchanges if one.before.raw != one.after.raw)


def _priced(order: PreOrder) -> PreOrder:
    kept = {key: value for key, value in order.raw.items() if key in _PRICED}
    gift = order.raw.get("gift_box")
    return PreOrder(raw=kept | ({"gift_box": {"price": gift.get("price")}} if isinstance(gift, dict) else {}))


def _why(reply: Reply) -> str:
    why = getattr(reply, "why", None)
    return why.value if why else ""


def _reference(order: PreOrder) -> str:
    pk = order.basket.pk if order.basket else None
    return str(pk) if pk is not None else ""
