"""Requests, replies and doubts as the journal notes them: in names and numbers."""

from typing import assert_never

from kiosk.api.models import PreOrder
from kiosk.api.reply import Expired, NotSent, Ok, Refused, Reply, Unknown, Why
from kiosk.api.request import Request
from kiosk.api.requests import CheckoutProviderThankYou, RedirectGuard, SendBarcodeSms, SendCheckoutUrlSms
from kiosk.flow.payment import Payment
from kiosk.flow.reference import reference
from kiosk.journal.entries import PAYMENT, UNDO, Outcome, WishEntry
from kiosk.journal.journal import Journal
from kiosk.journal.past import CUT

_NOT_FOR_STAFF = (CheckoutProviderThankYou, RedirectGuard)


def entry(journal: Journal, request: Request, step: str, order: PreOrder, shopper: int) -> WishEntry:
    """The request as the journal notes it: the phone number as a hash, the order by its basket's pk."""
    phone = (
        journal.phones.hashed(request.phone_number)
        if isinstance(request, SendBarcodeSms | SendCheckoutUrlSms)
        else None
    )
    matters = request.page is not None and not isinstance(request, _NOT_FOR_STAFF)
    return WishEntry(request.known_as, step, basket_number(order), shopper, phone, matters)


def outcome_of(reply: Reply) -> Outcome:
    """The outcome's name on the disk."""
    match reply:
        case Ok():
            return Outcome.OK
        case Refused():
            return Outcome.REFUSED
        case NotSent():
            return Outcome.NOT_SENT
        case Unknown():
            return Outcome.UNKNOWN
        case Expired():
            return Outcome.EXPIRED
        case _:
            assert_never(reply)


def why_of(reply: Reply) -> str:
    """The reason behind an outcome; empty where there is none."""
    why = getattr(reply, "why", None)
    return why.value if why else ""


def basket_number(order: PreOrder) -> str:
    """The basket's pk, by which staff find an order that has no number yet; empty without one."""
    pk = order.basket.pk if order.basket else None
    return str(pk) if pk is not None else ""


def may_be_paid(journal: Journal, payment: Payment) -> None:
    """Adds a doubt where the shopper left and may have paid."""
    if payment.may_be_paid:
        journal.doubts.add(PAYMENT, payment.truth.value, reference(payment))


def watched_again(journal: Journal, basket: str) -> None:
    """Settles the doubt about a payment that a crash interrupted: it is watched again."""
    for doubt in journal.doubts.open:
        if (doubt.about, doubt.why, doubt.reference) == (PAYMENT, CUT, basket):
            journal.doubts.settle(doubt)


def not_undone(journal: Journal, request: Request, order: PreOrder) -> None:
    """Adds a doubt: what a shopper left at the shop could not be taken back."""
    journal.doubts.add(UNDO + request.known_as, Why.CUT.value, basket_number(order))


def still_there(journal: Journal, kind: type[Request], order: PreOrder) -> None:
    """Adds a doubt, once: the account's order still has something of the last shopper's."""
    about, basket = UNDO + kind.known_as, basket_number(order)
    if all((doubt.about, doubt.reference) != (about, basket) for doubt in journal.doubts.open):
        journal.doubts.add(about, Why.CUT.value, basket)
