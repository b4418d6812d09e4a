"""What only an in-store device is told: the link that a phone pays by, and where to ask about its order."""

from kiosk.demo.shop.token_checkout import ANYONE, TokenCheckout, is_open, known, made_for
from kiosk.demo.shop.visit import Visit

INSTORE = "instore"
_PAGE = "PaymentOptionSelectionPage"


def addresses(visit: Visit) -> dict[str, str | None]:
    """`checkout_url` and `status_url`; None where the caller is no kiosk, or is not to have them."""
    found = checkout_of(visit)
    if found is None:
        return {"checkout_url": None, "status_url": None}
    return {
        "checkout_url": visit.shop.base + found.path,
        "status_url": visit.here + found.status_path,
    }


def checkout_of(visit: Visit) -> TokenCheckout | None:
    """The one for this basket, made where there is none yet."""
    if not granted(visit):
        return None
    there = known(visit.shop, visit.session.checkout_token)
    if there is None or not is_open(visit.shop, there) or there.user != visit.session.user:
        there = made_for(visit.shop, visit.session)
        visit.log("checkout token")
    return there


def granted(visit: Visit) -> bool:
    """By the command line, the dial, or the kiosk's header; to a guest only with a switch of its own."""
    wanted, faults = visit.shop.rules.token_checkout, visit.shop.faults
    at_a_kiosk = visit.client_type == INSTORE or bool(wanted) or faults.has("instore", _PAGE)
    guests = wanted == ANYONE or faults.has("instore_guests", _PAGE)
    return at_a_kiosk and (bool(visit.session.user) or guests) and bool(visit.session.lines)
