"""What the journal saw on the screen, put into a snapshot."""

from collections.abc import Callable, Mapping

from msgspec.structs import replace

from kiosk.flow.generic import Asked
from kiosk.flow.moment import DOTS
from kiosk.flow.payment import Payment, PaymentWay, Thanks, Truth
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import BASKET, CHECKING, GENERIC, PAY_PHONE, THANK_YOU, TILL
from kiosk.flow.summary import total
from kiosk.journal.entries import Seen

ADDRESS = "https://replay.invalid/session/REPLAY"
"""The address in the code on the screen; it does not resolve."""

NUMBER = "000000000000000"

# Stands for a page that only the shop of the journal has.
_PAGE = "ReplayPage"
_QUESTION = {"schema": {"answer": {"label": DOTS, "data_type": "text"}}}

Sights = Mapping[Seen, str]


def seen(kiosk: Kiosk, sights: Sights, refusal: str) -> Kiosk:
    """The snapshot with what the shopper saw. Where the two differ, the journal is right."""
    for what, value in sights.items():
        if what in _SHOWN:
            kiosk = _SHOWN[what](kiosk, value)
    if Seen.PROBLEM in sights:
        kiosk = replace(kiosk, problem=_problem(kiosk, sights, refusal))
    return kiosk


def staged(kiosk: Kiosk) -> Kiosk:
    """The snapshot with a stand-in for all that the screen of its step needs."""
    if kiosk.step == GENERIC and kiosk.asked is None:
        return replace(kiosk, asked=Asked(_PAGE, BASKET), pages=kiosk.pages | {_PAGE: _QUESTION})
    needed = {
        PAY_PHONE: (PaymentWay.PHONE, Truth.WAITING),
        TILL: (PaymentWay.TILL, Truth.WAITING),
        CHECKING: (kiosk.payment.way, Truth.WAITING),
        THANK_YOU: (kiosk.payment.way, Truth.PAID),
    }.get(kiosk.step)
    if needed is None:
        return kiosk
    way, least = needed
    truth = least if least is Truth.PAID or kiosk.payment.truth is Truth.NONE else kiosk.payment.truth
    return replace(kiosk, payment=_payment(kiosk, way, truth))


def _payment(kiosk: Kiosk, way: PaymentWay | None, truth: Truth) -> Payment:
    """A payment with stand-ins for address and number, and the amount of the order here."""
    paid, due = truth is Truth.PAID, total(kiosk.order).amount
    return Payment(
        truth=truth,
        way=way,
        url=ADDRESS,
        order_number=NUMBER if way is PaymentWay.TILL else None,
        amount=kiosk.payment.amount if paid and kiosk.payment.amount else due,
        paid=(kiosk.payment.paid or due) if paid else None,
        thanks=Thanks(order_number=NUMBER) if paid else None,
    )


def _problem(kiosk: Kiosk, sights: Sights, refusal: str) -> Problem | None:
    kind = sights[Seen.PROBLEM]
    if not kind:
        return None
    about = sights.get(Seen.ABOUT, kiosk.problem.about if kiosk.problem else "")
    price = f"{total(kiosk.order).amount or 0:.2f}"
    facts = {"of": sights.get(Seen.LIMIT, ""), "code": DOTS, "name": DOTS}
    facts |= {"old": price, "new": price}
    refused = kind == ProblemKind.REFUSED.value
    return Problem(ProblemKind(kind), about, words={"": (refusal,)} if refused else {}, facts=facts)


_SHOWN: Mapping[Seen, Callable[[Kiosk, str], Kiosk]] = {
    Seen.WAY: lambda kiosk, value: replace(
        kiosk, payment=_payment(kiosk, PaymentWay(value) if value else None, kiosk.payment.truth)
    ),
    Seen.PAYMENT: lambda kiosk, value: replace(
        kiosk, payment=_payment(kiosk, kiosk.payment.way, Truth(value))
    ),
    Seen.NOT_OFFERED: lambda kiosk, value: replace(kiosk, not_offered=frozenset(value.split())),
    Seen.LINE: lambda kiosk, value: replace(kiosk, online=not value),
}
