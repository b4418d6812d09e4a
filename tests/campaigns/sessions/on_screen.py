"""What a snapshot may never show."""

from collections.abc import Iterator
from decimal import Decimal

from kiosk.api.basket import Basket
from kiosk.api.reply import Ok
from kiosk.demo.shop.pricing import bill
from kiosk.demo.shop.session import Session
from kiosk.flow.payment import Truth
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import THANK_YOU, WELCOME
from kiosk.flow.summary import Total, lines, total
from tests.campaigns.sessions.ledger import Sending
from tests.campaigns.sessions.scene import Scene
from tests.campaigns.sessions.store import ANOTHERS_NOTE

_FIRMNESS = (Truth.NONE, Truth.WAITING, Truth.UNKNOWN, Truth.PAID)
_LATELY = 3
"""So many shoppers before this one are looked for."""


def moment(scene: Scene, line: int, before: Truth, kiosk: Kiosk) -> Iterator[str]:
    """Of one snapshot, `before` being what was known of the payment until then."""
    truth, amount = kiosk.payment.truth, total(kiosk.order).amount
    if _FIRMNESS.index(truth) < _FIRMNESS.index(before):
        yield f"V7 the payment was {before.value} and is {truth.value}"
    if (truth is Truth.PAID and before is not Truth.PAID) or (
        kiosk.step == THANK_YOU and truth is not Truth.PAID
    ):
        yield from _not_ordered(scene, line, kiosk)
    if kiosk.final and amount is not None and amount not in scene.ledger.told.get(line, ()):
        yield f"V3 {amount} is shown as final, and the shop never said it to this shopper"
    if kiosk.step == WELCOME and (lines(kiosk.order) or kiosk.payment.way):
        yield "V4 Welcome with somebody's order"


def anothers(scene: Scene, had: Basket, kiosk: Kiosk) -> Iterator[str]:
    """Of the basket shown before, and the order now: another's goods never take the shopper's place."""
    has = kiosk.order.basket or Basket()
    if had.pk in (None, has.pk) or has.pk not in scene.store.anothers:
        return
    sku = scene.store.anothers[has.pk]
    if sku not in {item.product.sku for item in had.basketitem_set}:
        yield f"V4 basket {has.pk} with another's {sku} took the place of {had.pk}"


def anothers_words(had: Basket, kiosk: Kiosk) -> Iterator[str]:
    """Nor another's words, where the goods are the same by chance."""
    if had.pk is not None and ANOTHERS_NOTE in repr(kiosk):
        yield f"V4 another's note is in the snapshot, whose basket was {had.pk}"


def at_rest(scene: Scene, kiosk: Kiosk) -> Iterator[str]:
    """Violations of the snapshot while no request is under way."""
    if kiosk.payment.truth is Truth.PAID and kiosk.step != THANK_YOU:
        yield f"V7 it is paid, and the shopper is at {kiosk.step}"
    yield from _strangers(scene, kiosk)
    yield from _lost_input(scene, kiosk)
    yield from _wrong_total(scene, kiosk)


def _not_ordered(scene: Scene, line: int, kiosk: Kiosk) -> Iterator[str]:
    numbers = [number for key, number in scene.store.ordered.items() if key in scene.lines[line].sessions]
    told = kiosk.payment.thanks.order_number if kiosk.payment.thanks else None
    if not numbers:
        yield f"V7 {kiosk.payment.truth.value} at {kiosk.step}, and the shop has no order of this session"
    elif told not in (None, *numbers):
        yield f"V7 the order is {numbers}, told was {told}"
    yield from _wrong_amount(scene, numbers, kiosk)


def _wrong_amount(scene: Scene, numbers: list[str], kiosk: Kiosk) -> Iterator[str]:
    """What is said as paid is what the order says, whatever was waited for."""
    orders = [scene.store.shop.storage.get("order", number) for number in numbers]
    right = [Decimal(order["paid_amount"]) for order in orders if order]
    if kiosk.payment.paid is not None and kiosk.payment.paid not in right:
        yield f"V3 {kiosk.payment.paid} is said as paid, the order says {right}"


def _strangers(scene: Scene, kiosk: Kiosk) -> Iterator[str]:
    words = repr(kiosk)
    for shopper in range(max(0, scene.shoppers - _LATELY), scene.shoppers):
        for mark in (scene.mark(shopper), scene.phone(shopper)):
            if mark in words:
                yield f"V4 {mark} of another shopper is in the snapshot"


def _lost_input(scene: Scene, kiosk: Kiosk) -> Iterator[str]:
    """Who submitted something that failed is still where it was typed in, unless it may be paid meanwhile."""
    failed = scene.failed
    if failed is None or failed.number != scene.action or kiosk.payment.way or kiosk.problem is None:
        return
    if kiosk.step != failed.seen.step:
        yield f"V8 {failed.name} failed, and {failed.seen.step} became {kiosk.step}"


def _wrong_total(scene: Scene, kiosk: Kiosk) -> Iterator[str]:
    """A final total is the shop's, unless the shop changed since its last reply."""
    session, shown = scene.store.session(scene.line.session), total(kiosk.order)
    told_at = _last_told(scene.ledger.of_line(scene.line.number))
    if session is None or told_at is None or not kiosk.final or shown.amount is None:
        return
    if scene.store.disturbed_at >= told_at or _is_kept(kiosk, session.basket_pk):
        return
    right = _right(scene, session, shown)
    if shown.amount != right:
        yield f"V3 {shown.amount} is shown as final, the shop has {right}"


def _right(scene: Scene, session: Session, shown: Total) -> object:
    costs = bill(session, scene.store.shop.catalogue, scene.store.shop.offers)
    return costs.unpaid if shown.of_checkout else costs.basket


def _last_told(sendings: list[Sending]) -> float | None:
    """When the shop received the last request whose reply showed the shopper a total."""
    told = (one for one in sendings if isinstance(one.reply, Ok) and one.is_shown)
    return max((one.arrived for one in told if one.arrived is not None), default=None)


def _is_kept(kiosk: Kiosk, basket: int) -> bool:
    """What was handed over to be paid is still shown, though the session holds another basket since."""
    shown = kiosk.order.basket
    return kiosk.payment.way is not None and (shown is None or shown.pk != basket)
