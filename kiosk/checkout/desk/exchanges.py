"""What was asked of the shop and how it ended, for staff: nothing that anybody typed.

Exchanges and their prices are in memory only; what stays in doubt is the journal's, and outlives a crash.
"""

from collections import deque
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import NamedTuple

from kiosk.api.models import PreOrder
from kiosk.api.reply import Ok, Reply, Unknown, Why
from kiosk.api.request import Request
from kiosk.flow.payment import Payment
from kiosk.flow.reference import reference
from kiosk.journal.entries import PAYMENT, UNDO, Doubt
from kiosk.journal.journal import Journal
from kiosk.journal.past import CUT

MOST = 200
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


class History:
    """The latest exchanges of this run, the oldest go first; and the doubts until somebody settles them."""

    def __init__(
        self,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
        journal: Journal | None = None,
    ) -> None:
        self._now = now
        self.journal = journal or Journal(now=now)
        self._exchanges: deque[Exchange] = deque(maxlen=MOST)

    @property
    def exchanges(self) -> tuple[Exchange, ...]:
        """The latest last."""
        return tuple(self._exchanges)

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """What nobody has settled yet, the latest last."""
        return self.journal.doubts.open

    def note(self, request: Request, reply: Reply, seconds: float, before: PreOrder, after: PreOrder) -> None:
        """A request came to an end after so many seconds, and the order was and is like this."""
        name, why = type(request).__name__, why_of(reply)
        orders = (_priced(before), _priced(after)) if isinstance(reply, Ok) else ()
        self._exchanges.append(Exchange(name, type(reply).__name__, why, self._now(), seconds, *orders))
        if isinstance(reply, Unknown) and not request.harmless:
            self.journal.doubts.add(name, why, basket_number(after))

    def cut(self, request: Request, order: PreOrder) -> None:
        """The shopper left while it was under way."""
        if not request.harmless:
            self.journal.doubts.add(type(request).__name__, Why.CUT.value, basket_number(order))

    def part(self, payment: Payment) -> None:
        """The shopper is gone, their order forgotten. What may be paid is a doubt."""
        for place, exchange in enumerate(self._exchanges):
            self._exchanges[place] = exchange._replace(before=PreOrder(), after=PreOrder())
        if payment.may_be_paid:
            self.journal.doubts.add(PAYMENT, payment.truth.value, reference(payment))

    def watched_again(self, basket: str) -> None:
        """The payment that was cut off when the program died is no doubt yet: somebody looks after it."""
        for doubt in self.doubts:
            if (doubt.about, doubt.why, doubt.reference) == (PAYMENT, CUT, basket):
                self.settle(doubt)

    def not_undone(self, request: Request, order: PreOrder) -> None:
        """What a shopper left behind at the shop could not be taken back."""
        self.journal.doubts.add(UNDO + type(request).__name__, Why.CUT.value, basket_number(order))

    def still_there(self, kind: type[Request], order: PreOrder) -> None:
        """The next shopper's order has something of the last one's. Staff is told once."""
        about, reference = UNDO + kind.__name__, basket_number(order)
        if all((doubt.about, doubt.reference) != (about, reference) for doubt in self.doubts):
            self.journal.doubts.add(about, Why.CUT.value, reference)

    def settle(self, doubt: Doubt) -> None:
        """A person has looked."""
        self.journal.doubts.settle(doubt)


def priced(history: History) -> Iterator[Exchange]:
    """The exchanges that changed what a price is made of."""
    return (one for one in history.exchanges if one.before.raw != one.after.raw)


def _priced(order: PreOrder) -> PreOrder:
    kept = {key: value for key, value in order.raw.items() if key in _PRICED}
    gift = order.raw.get("gift_box")
    return PreOrder(raw=kept | ({"gift_box": {"price": gift.get("price")}} if isinstance(gift, dict) else {}))


def why_of(reply: Reply) -> str:
    """The reason behind an outcome; nothing where there is none."""
    why = getattr(reply, "why", None)
    return why.value if why else ""


def basket_number(order: PreOrder) -> str:
    """What staff find an order at the shop by, before it has a number."""
    pk = order.basket.pk if order.basket else None
    return str(pk) if pk is not None else ""
