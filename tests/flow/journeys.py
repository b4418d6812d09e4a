"""A journey as a shop's settings would have it, without its screens."""

from decimal import Decimal

from kiosk.api.requests import GiftBoxIndex, LoyaltyCard
from kiosk.flow import steps
from kiosk.flow.steps import Step

JOURNEY = (
    Step(steps.BASKET),
    Step("note", pages=("OrderNotePage",)),
    Step("gift_box", pages=("GiftBoxPage",), enter=GiftBoxIndex(), offer="GiftBoxPage"),
    Step("coupons", pages=("CouponSelectionPage",)),
    Step("loyalty", pages=("LoyaltyCardPage",), enter=LoyaltyCard(Decimal(0))),
    Step(steps.PAY, pages=("CheckoutProviderIndexPage", "CheckoutProviderSelectionPage")),
    Step(steps.PAY_PHONE, within=steps.PAY),
    Step(steps.SMS, within=steps.PAY),
    Step(steps.TILL, within=steps.PAY),
    Step(steps.CHECKING, within=steps.PAY),
    Step(steps.FIND, within=steps.BASKET),
    Step(steps.PRODUCT, within=steps.BASKET),
)
