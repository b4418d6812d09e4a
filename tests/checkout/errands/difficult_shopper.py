"""A shopper who wants one thing at each step, and goes on where the shop refuses it."""

from decimal import Decimal
from typing import NamedTuple

from kiosk.api.request import Request
from kiosk.api.requests import CouponSelection, DeliveryBags, GiftBox, LoyaltyCard, OrderNote, OrderSelection
from kiosk.demo.pages.orders import place_order
from kiosk.demo.shop.visit import open_visit
from kiosk.flow.problem import ProblemKind
from kiosk.flow.steps import PAY, PAY_PHONE, THANK_YOU
from tests.checkout.errands.at_the_store import AtTheStore
from tests.checkout.visit import until

_MOST_STEPS = 14
_WISHES: dict[str, Request] = {
    "note": OrderNote("Ring the bell"),
    "gift_box": GiftBox("For Ada"),
    "bags": DeliveryBags("CNT-0001"),
    "coupons": CouponSelection("HOSGELDIN"),
    "details": OrderSelection({"occasion": {"data_type": "text", "value": "Birthday"}}),
    "loyalty": LoyaltyCard(Decimal(20)),
}


class End(NamedTuple):
    """Where the shopper came to, what it says there, and what was refused on the way, by its step."""

    step: str
    problem: ProblemKind | None
    number: str | None
    refused: dict[str, ProblemKind]


async def shop(visit: AtTheStore) -> End:
    """From the first scan to the thank-you, or to where nothing goes on."""
    await scan(visit)
    refused: dict[str, ProblemKind] = {}
    if not visit.session.lines:
        return _end(visit, refused)
    for _ in range(_MOST_STEPS):
        here = visit.kiosk.step
        if here in (PAY, PAY_PHONE):
            break
        await _at_step(visit, refused)
        if visit.kiosk.step == here:
            break
    if visit.kiosk.step == PAY_PHONE:
        await _paid(visit)
    return _end(visit, refused)


def _end(visit: AtTheStore, refused: dict[str, ProblemKind]) -> End:
    kiosk = visit.kiosk
    thanks = kiosk.payment.thanks
    number = thanks.order_number if thanks else None
    return End(kiosk.step, kiosk.problem.kind if kiosk.problem else None, number, refused)


async def scan(visit: AtTheStore) -> None:
    """Touches Welcome and scans two things by their EAN."""
    visit.checkout.start()
    for product in visit.shop.catalogue.products[:2]:
        visit.checkout.scan(product.ean)
        await visit.rest()


async def _at_step(visit: AtTheStore, refused: dict[str, ProblemKind]) -> None:
    step = visit.kiosk.step
    if step in _WISHES:
        visit.checkout.submit(_WISHES[step], stay=True)
        kiosk = await visit.rest()
        if kiosk.problem:
            refused[step] = kiosk.problem.kind
    visit.checkout.advance()
    await visit.rest()


async def _paid(visit: AtTheStore) -> None:
    with open_visit(visit.shop, visit.session.key, "provider", "en") as at:
        place_order(at, "provider")
    visit.checkout.paying.check()
    await until(lambda: visit.kiosk.step == THANK_YOU)
