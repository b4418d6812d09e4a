"""What must not come of a lie, read from every snapshot that was shown and from the glass."""

from collections.abc import Iterator

from kiosk.flow.payment import Truth
from kiosk.flow.steps import THANK_YOU
from kiosk.flow.summary import lines, total
from tests.campaigns.hostile.at_the_glass import AtTheGlass
from tests.campaigns.hostile.words import AMOUNT, WORDS
from tests.campaigns.traces import shown


def nobody_elses(here: AtTheGlass) -> Iterator[str]:
    """Nothing of another's order is shown, and its total is never this shopper's."""
    for kiosk in here.seen:
        if total(kiosk.order).amount == AMOUNT:
            yield f"V3 another's total is shown{' as final' if kiosk.final else ''} at {kiosk.step}"
        if any(word in repr(kiosk) for word in WORDS):
            yield f"V4 another's order is in the snapshot at {kiosk.step}"
        if kiosk.payment.amount == AMOUNT:
            yield "V4 another's order is handed over to be paid"
    yield from (f"V4 {place} shows another's order" for place in shown(WORDS))


def never_paid(here: AtTheGlass) -> Iterator[str]:
    """The shop has not said that this order is paid."""
    for kiosk in here.seen:
        if kiosk.payment.truth is Truth.PAID or kiosk.step == THANK_YOU:
            yield f"V7 {kiosk.payment.truth.value} at {kiosk.step} by a word about no order of this shopper's"


def no_code(here: AtTheGlass) -> Iterator[str]:
    """There is nowhere to pay."""
    for kiosk in here.seen:
        if kiosk.payment.may_be_paid and kiosk.payment.has_code:
            yield f"V3 a code to pay at {kiosk.payment.url}"


def nothing_to_pay(here: AtTheGlass) -> Iterator[str]:
    """Who owes nothing is not asked to pay it."""
    for kiosk in here.seen:
        amount = kiosk.payment.amount
        if kiosk.payment.may_be_paid and amount is not None and amount <= 0:
            yield f"V3 a code to pay {amount}"


def as_agreed(here: AtTheGlass) -> Iterator[str]:
    """The rows come to the total, and what is to be paid was seen by a shopper who could still go back."""
    agreed: set[object] = set()
    for kiosk in here.seen:
        amount, rows = total(kiosk.order).amount, [line.amount for line in lines(kiosk.order)]
        if kiosk.payment.may_be_paid and kiosk.payment.amount not in agreed:
            yield f"V3 a code to pay {kiosk.payment.amount}, which nobody agreed to"
        if not kiosk.busy:
            agreed.add(amount)
        told = [row for row in rows if row is not None]
        if kiosk.final and amount is not None and sum(told) != amount:
            yield f"V3 the rows come to {sum(told)}, and {amount} is shown as final at {kiosk.step}"
