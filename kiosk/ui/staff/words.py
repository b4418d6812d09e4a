"""Staff's words for a request, for its end, and for what it did to the price."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.api.shop import Guest, ReadCheckout, ReadOrder
from kiosk.checkout.desk.exchanges import Exchange
from kiosk.console.difference import Change
from kiosk.journal.entries import PAYMENT, UNDO, Doubt
from kiosk.ui.face import Faces

translate = QCoreApplication.translate


def wish(name: str, faces: Faces) -> str:
    """What a request is for, by its name in the journal; a name without words is shown as it is."""
    if name.startswith(UNDO):
        return translate("staff", "Not taken back: %1").replace("%1", wish(name.removeprefix(UNDO), faces))
    of_pages = {kind.known_as: text for face in faces.values() for kind, text in face.wishes().items()}
    return (_of_no_page() | of_pages).get(name, name)


def _of_no_page() -> dict[str, str]:
    return {
        PAYMENT: translate("staff", "A payment under way when the shopper left"),
        ReadCheckout.known_as: translate("staff", "The checkout was begun"),
        ReadOrder.known_as: translate("staff", "The order was read"),
        Guest.known_as: translate("staff", "Checkout without an account"),
    }


def ended(exchange: Exchange) -> str:
    """How it ended, and the reason as noted for support, if there is one."""
    word = outcome(exchange.outcome)
    return f"{word} ({exchange.why})" if exchange.why else word


def outcome(name: str) -> str:
    """One of the five ways a request can end."""
    return {
        "Ok": translate("staff", "accepted"),
        "Refused": translate("staff", "refused"),
        "NotSent": translate("staff", "did not happen"),
        "Unknown": translate("staff", "unknown"),
        "Expired": translate("staff", "session ended"),
    }[name]


def to_check(doubt: Doubt) -> str:
    """Where staff can look up what the program could not find out."""
    payments = ("CheckoutProvider", "Redirect", PAYMENT)
    if doubt.about.startswith(payments):
        text = translate("staff", "Look in the shop's orders whether it was paid. Do not charge twice.")
    elif doubt.about.startswith("Send"):
        text = translate("staff", "Ask the shopper whether the message came, before it is sent again.")
    else:
        text = translate("staff", "Compare the order at the shop with what the shopper wanted.")
    reference = translate("staff", "Reference %1.").replace("%1", doubt.reference) if doubt.reference else ""
    return f"{text} {reference}".strip()


def changed(change: Change, faces: Faces) -> str:
    """The part of the order that a change is about."""
    known = next((told[change.path] for told in _changes(faces) if change.path in told), "")
    if known:
        return known
    whole, _, name = change.path.partition("_set.")
    if whole == "basket.basketitem":
        return translate("staff", "Item %1").replace("%1", name.replace(".", " · "))
    if change.path.startswith("basket.discounts."):
        name = change.path.removeprefix("basket.discounts.").removesuffix(".discount")
        return translate("staff", "Discount %1").replace("%1", name)
    return change.path


def clock(at: datetime) -> str:
    """A time of today."""
    return f"{at:%H:%M:%S}"


def moment(at: datetime, now: datetime) -> str:
    """A time of today, or of another day with its date: doubts may be days old."""
    return clock(at) if at.date() == now.date() else f"{at:%d.%m.%Y %H:%M}"


def _changes(faces: Faces) -> Iterator[Mapping[str, str]]:
    return (face.changes() for face in faces.values())
