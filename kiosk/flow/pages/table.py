"""All pages, and the orders that matter across them."""

from kiosk.flow import discounts
from kiosk.flow.page import Page
from kiosk.flow.pages import (
    address,
    bags,
    basket,
    campaigns,
    coupons,
    details,
    extras,
    gift_box,
    loyalty,
    note,
    pay,
    rewards,
)

PAGES: tuple[Page, ...] = (
    basket.PAGE,
    note.PAGE,
    gift_box.PAGE,
    bags.PAGE,
    address.PAGE,
    coupons.PAGE,
    extras.PAGE,
    details.PAGE,
    loyalty.PAGE,
    rewards.PAGE,
    campaigns.PAGE,
    pay.PAGE,
)
"""In the order of a journey that has them all."""

ROWS = (
    basket.PAGE.rows,
    note.PAGE.rows,
    details.PAGE.rows,
    gift_box.PAGE.rows,
    bags.PAGE.rows,
    coupons.PAGE.rows,
    discounts.rows,
    address.PAGE.rows,
    loyalty.PAGE.rows,
    rewards.PAGE.rows,
    campaigns.PAGE.rows,
)
"""In the order of a receipt: the goods, what is on the order, what it adds, what it takes off."""

READ_AFTER = frozenset().union(*(page.read_after for page in PAGES))
"""Requests that change the order and whose answer has no order in it."""

PRICED = frozenset().union(*(page.witnesses for page in PAGES if page.priced))
"""Requests that a price is made of: who sends one saw what it costs."""

UNDO = (
    loyalty.PAGE,
    coupons.PAGE,
    campaigns.PAGE,
    note.PAGE,
    gift_box.PAGE,
    details.PAGE,
    address.PAGE,
    basket.PAGE,
)
"""Points and discounts come first. The basket comes last: emptying it drops what no page takes off."""
