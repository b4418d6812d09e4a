"""What may never be sent."""

from collections.abc import Iterator

from kiosk.api.addresses import DeleteAddress
from kiosk.api.reply import Ok
from kiosk.api.request import Repeat, Request
from kiosk.api.requests import (
    CheckoutProviderSelection,
    CheckoutProviderThankYou,
    RedirectGuard,
    SendBarcodeSms,
    SendCheckoutUrlSms,
)
from kiosk.api.shop import AddToBasket, SignIn, TakeOrderNumber
from kiosk.flow.payment import Truth
from kiosk.flow.summary import total
from tests.campaigns.sessions.ledger import Ledger, Sending

FRESH_S = 10.0
_MESSAGES = (SendBarcodeSms, SendCheckoutUrlSms)
_HAND_OVER = (CheckoutProviderSelection, TakeOrderNumber)
_BESIDE = (RedirectGuard, CheckoutProviderThankYou)
"""Words to the shop that go beside an errand and change nothing of the order."""
_EACH_ANEW = (AddToBasket, SignIn)
"""One wish may be several scans; a session that does not open is asked for again."""


def sending(ledger: Ledger, one: Sending, truth: Truth) -> Iterator[str]:
    """Of one request; `truth` is what is known of its shopper's payment."""
    line = ledger.of_line(one.line)
    earlier = line[: line.index(one)]
    if one.request.repeat is Repeat.NEVER:
        yield f"NEVER was sent: {one.name}"
    if ledger.began_after(one.line, one.begun):
        yield f"epochs: {one.name} of a shopper who is gone, after the next one's first request"
    yield from _by_itself(one, earlier)
    yield from _two_at_once(one, earlier)
    yield from _undone(one, truth)
    if isinstance(one.request, _HAND_OVER):
        yield from _unfresh(one, earlier)


def _by_itself(one: Sending, earlier: list[Sending]) -> Iterator[str]:
    """A request that must not be repeated was sent again within one wish, without a reply in between."""
    if one.request.repeat not in (Repeat.ONCE, Repeat.SET_BY_HAND) or isinstance(one.request, _EACH_ANEW):
        return
    same = [past for past in earlier if past.wish == one.wish and past.request == one.request]
    if same and not isinstance(same[-1].reply, Ok):
        rule = "V1" if isinstance(one.request, _MESSAGES) else "V2"
        yield f"{rule} {one.name} was sent again by itself after {same[-1].reply!r}"


def _two_at_once(one: Sending, earlier: list[Sending]) -> Iterator[str]:
    if not _changes(one.request):
        return
    for other in earlier:
        if _changes(other.request) and (other.ended is None or other.ended > one.begun):
            yield f"one at a time: {one.name} while {other.name} is under way"


def _undone(one: Sending, truth: Truth) -> Iterator[str]:
    """A paid order is not changed; one that may be paid is not undone after its shopper left."""
    if not _changes(one.request) or isinstance(one.request, DeleteAddress):
        return
    if one.present and one.shown.payment.truth is Truth.PAID and not one.request.harmless:
        yield f"V7 {one.name} was sent for an order that is paid"
    if not one.present and truth is not Truth.NONE:
        yield f"V7 {one.name} takes back an order that may be paid"


def _unfresh(one: Sending, earlier: list[Sending]) -> Iterator[str]:
    """What is handed over to be paid was read within ten seconds, and is what the shopper sees."""
    reads = [past for past in earlier if past.is_shown and isinstance(past.reply, Ok) and past.reply.order]
    age = one.begun - (reads[-1].ended or 0.0) if reads else None
    if age is None or age > FRESH_S:
        yield f"fresh read: {one.name} on figures that are {age} s old"
        return
    shown, seen = total(one.shown.order), total(reads[-1].shown.order)
    if shown.amount not in reads[-1].told or (seen.of_checkout and seen.amount != shown.amount):
        yield f"fresh read: {one.name} for {shown.amount}, seen was {seen.amount}"


def _changes(request: Request) -> bool:
    """Whether only one of its kind may be under way; an order number is a question that commits."""
    if isinstance(request, _BESIDE):
        return False
    return not request.harmless or isinstance(request, TakeOrderNumber)
