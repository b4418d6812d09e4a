"""Note and coupon on one page, for staff; their own pages say what they mean."""

from kiosk.flow.page import Page
from kiosk.flow.steps import EXTRAS, Step

PAGE = Page(step=Step(EXTRAS, pages=("OrderNotePage", "CouponSelectionPage")))
