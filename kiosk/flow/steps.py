"""A step of the wizard, as data: its name, the API pages it answers to, what is asked on the way in."""

from collections.abc import Callable

import msgspec

from kiosk.api.request import Request
from kiosk.flow.contexts import Pages
from kiosk.flow.shop_rules import House


class Goods(msgspec.Struct, frozen=True):
    """Goods that the settings name where the shop's page names none; kept under `key`, as if it had."""

    skus: Callable[[House], tuple[str, ...]]
    page: str
    key: str


class Step(msgspec.Struct, frozen=True):
    """Named, never counted: an index breaks when an answer makes a step unneeded."""

    name: str
    pages: tuple[str, ...] = ()
    enter: Request | None = None
    # The page that the answer to `enter` has to name; where it does not, the shop does not offer the step.
    offer: str | None = None
    # Where naming the page is not enough: whether its context is an offer.
    offered: Callable[[Pages], bool] | None = None
    # What the shop's fields ask for that nobody may be asked here, by a word of ours: then staff is asked.
    secret: Callable[[Pages], str | None] | None = None
    goods: Goods | None = None
    # Part of another step: shown as that one in the row of dots.
    within: str | None = None


WELCOME = "welcome"
BASKET = "basket"
FIND = "find"
PRODUCT = "product"
PAY = "pay"
PAY_PHONE = "pay_phone"
SMS = "sms"
TILL = "till"
NOTE = "note"
COUPONS = "coupons"
EXTRAS = "extras"
TOGETHER = {NOTE: EXTRAS, COUPONS: EXTRAS}
"""Steps that another step includes."""
ADDRESS = "address"
ADDRESSES = "addresses"
NEW_ADDRESS = "new_address"
CARRIER = "carrier"
ASSISTED_ADDRESS = "assisted_address"
ASSISTED_SHIPPING = "assisted_shipping"
AGREEMENTS = "agreements"
ASSISTED = frozenset({ASSISTED_ADDRESS, ASSISTED_SHIPPING, AGREEMENTS, NEW_ADDRESS})
"""Steps at which staff works: the shopper cannot pay meanwhile, so silence does not count."""
CHECKING = "checking"
THANK_YOU = "thank_you"
ASK_STAFF = "ask_staff"
GENERIC = "generic"
