"""`--write`: a note, a gift box, a coupon and an address, each put on the order and taken back."""

from collections.abc import AsyncIterator, Iterator

from kiosk.api.addresses import AddressSelection, ReadAddressPage, ReadDelivery
from kiosk.api.models import PreOrder
from kiosk.api.reply import Ok
from kiosk.api.request import Request
from kiosk.api.requests import AddressClear, CouponSelection, GiftBox, GiftBoxIndex, OrderNote
from kiosk.api.shop import DeliveryOptionSelection, ReadOrder
from kiosk.checkout.desk.desk import ShopLine
from kiosk.console.call import Called, call
from kiosk.console.difference import Change
from kiosk.console.difference import line as change_line
from kiosk.console.probe.ask import ask
from kiosk.console.probe.probe_row import ProbeRow, line, told
from kiosk.console.probe.probed import Probed
from kiosk.flow import destination
from kiosk.flow.discounts import coupon_names
from kiosk.flow.undo import left_behind

LEFT_BEHIND = "left behind"
WORDS = "kiosk probe"
NO_COUPON = "KIOSKPROBE"
"""A code that no shop gives out: whether it is refused tells that the page reads codes."""
_PRIVATE = ("shipping_address", "billing_address", "phone_number", "user_phone_number")
_DONE = {True: "set", False: "taken back"}
_KEPT = ProbeRow("GiftBox", "not asked", "no page takes it off, and the account's order would keep it")


async def trials(carrier: ShopLine, coupon: str, seen: Probed, *, guest: bool) -> AsyncIterator[ProbeRow]:
    """A row for each request, those that take back among them, whatever the ones before came to."""
    order = seen.order
    for request in (*_note(order), *(_gift_box(order) if guest else ()), *_coupon(coupon, order)):
        yield row(await call(carrier, request))
    if not guest:
        yield _KEPT
    for read in (ReadDelivery(), ReadAddressPage()):
        seen.keep((await ask(carrier, read)).reply)
    for request in _address(seen):
        yield row(await call(carrier, request))


async def still_there(carrier: ShopLine, coupon: str, before: PreOrder) -> AsyncIterator[ProbeRow]:
    """Takes back what is on the order yet, because a trial was cut short or an answer was lost."""
    reply = (await ask(carrier, ReadOrder())).reply
    now = (reply.order if isinstance(reply, Ok) else None) or PreOrder()
    if now.notes == WORDS:
        yield row(await call(carrier, OrderNote(before.notes or "")))
    if coupon and coupon in coupon_names(now) and coupon not in coupon_names(before):
        yield row(await call(carrier, CouponSelection(coupon, "remove")))


async def left(carrier: ShopLine) -> ProbeRow:
    """What of it is still on the order, read once more."""
    asked = await ask(carrier, ReadOrder())
    if not isinstance(asked.reply, Ok):
        return ProbeRow(LEFT_BEHIND, "not told", told(asked.reply))
    order = asked.reply.order or PreOrder()
    names = {kind.known_as for kind in left_behind(order) if kind is not OrderNote or order.notes == WORDS}
    box = "; the gift box goes with the guest's session" if GiftBox.known_as in names else ""
    names.discard(GiftBox.known_as)
    return ProbeRow(
        LEFT_BEHIND, "there" if names else "not there", (", ".join(sorted(names)) or "nothing") + box
    )


def row(called: Called) -> ProbeRow:
    """One request as a row: what it changed, or how it ended."""
    changed = "; ".join(_said(change) for change in called.changes if _is_shown(change))
    is_ok = isinstance(called.reply, Ok)
    answer = line(changed) if is_ok and changed else told(called.reply)
    return ProbeRow(
        _name(called.request), "there" if is_ok else "not told", answer, round(called.seconds * 1000)
    )


def _is_shown(change: Change) -> bool:
    """Without addresses and phone numbers, and of the sums only what is left to pay."""
    return not change.path.startswith(_PRIVATE) and (change.by is None or change.path == "unpaid_amount")


def _said(change: Change) -> str:
    """The change; of words on the order only our own."""
    if change.path != "notes":
        return change_line(change)
    old, new = (text if text in ("", WORDS) else "…" for text in (change.old, change.new))
    return change_line(Change(change.path, old, new))


def _name(request: Request) -> str:
    if isinstance(request, CouponSelection):
        return f"{request.known_as} {request.action}"
    words = request.fields().get("notes", request.fields().get("note"))
    return request.known_as if words is None else f"{request.known_as} {_DONE[words == WORDS]}"


def _note(order: PreOrder) -> Iterator[Request]:
    yield OrderNote(WORDS)
    yield OrderNote(order.notes or "")


def _gift_box(order: PreOrder) -> Iterator[Request]:
    """No page takes the box off: its words are, and it goes with a guest's session."""
    if order.gift_box is None:
        yield from (GiftBoxIndex(), GiftBox(WORDS), GiftBox(""))


def _coupon(coupon: str, order: PreOrder) -> Iterator[Request]:
    """One that is on the order already stays there."""
    if coupon in coupon_names(order):
        return
    yield CouponSelection(coupon or NO_COUPON)
    if coupon:
        yield CouponSelection(coupon, "remove")


def _address(seen: Probed) -> Iterator[Request]:
    """An address of the account where it has one; else what the checkout began with is taken back."""
    known, home = destination.addresses(seen.pages), destination.home_option(seen.pages)
    pk = known[0].pk if known else None
    if pk is not None:
        if home:
            yield DeliveryOptionSelection(home.pk)
        yield AddressSelection(pk, pk)
    yield AddressClear()
