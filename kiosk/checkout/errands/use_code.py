"""A code at the coupons: a coupon's, or a product's that goes into the basket."""

from functools import partial

from kiosk.api.requests import CouponSelection
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import navigate, scan
from kiosk.flow.codes.coupon_code import coupon_code
from kiosk.flow.codes.read_code import read_code
from kiosk.flow.codes.scanned_code import Useless
from kiosk.flow.discounts import coupon_names
from kiosk.flow.problem import Problem, ProblemKind


async def use_code(desk: Desk, text: str) -> None:
    """A product's number is looked up. Another code is a coupon's, unless the shop has no such coupon."""
    code = read_code(text, desk.house.scale_labels)
    # A coupon's may have letters that no product's has.
    useless = code.useless not in (None, Useless.LETTERS) or not code.text.isprintable()
    if scan.holds_a_card(text, code):
        # It stands in a field, which has to be wiped.
        desk.change(problem=Problem(ProblemKind.CARD_TYPED))
        return
    if code.numbers or code.measure or useless:
        await scan.scan(desk, text)
        return
    coupon = coupon_code(code.text)
    if coupon in map(coupon_code, coupon_names(desk.kiosk.order)):
        desk.change(problem=None)
        return
    is_a_product = partial(scan.add_if_known, desk, code)
    await navigate.submit(desk, CouponSelection(coupon), stay=True, otherwise=is_a_product)
