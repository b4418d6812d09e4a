"""Note and coupon on one page, for staff; what they mean is said by their own pages."""

from kiosk.flow.page import Page
from kiosk.flow.steps import EXTRAS, Step

PAGE = Page(step=Step(EXTRAS, pages=("OrderNotePage", "CouponSelectionPage")))
