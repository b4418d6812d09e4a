"""A step of the wizard, as data: its name, the API pages it answers to, what is asked on the way in."""

import msgspec

from kiosk.api.request import Request


class Step(msgspec.Struct, frozen=True):
    """Named, never counted: an index breaks when an answer makes a step unneeded."""

    name: str
    pages: tuple[str, ...] = ()
    enter: Request | None = None
    # The page that the answer to `enter` has to name; where it does not, the shop does not offer the step.
    offer: str | None = None
    # Part of another step: shown as that one in the row of dots.
    within: str | None = None


WELCOME = "welcome"
BASKET = "basket"
PAY = "pay"
PAY_PHONE = "pay_phone"
SMS = "sms"
TILL = "till"
EXTRAS = "extras"
TOGETHER = {"note": EXTRAS, "coupons": EXTRAS}
"""The steps that another one may stand for."""
ADDRESS = "address"
ADDRESSES = "addresses"
NEW_ADDRESS = "new_address"
CARRIER = "carrier"
ASSISTED_ADDRESS = "assisted_address"
ASSISTED_SHIPPING = "assisted_shipping"
AGREEMENTS = "agreements"
ASSISTED = frozenset({ASSISTED_ADDRESS, ASSISTED_SHIPPING, AGREEMENTS, NEW_ADDRESS})
"""Where staff answers for the provider: nobody pays meanwhile, and nobody is silent."""
CHECKING = "checking"
THANK_YOU = "thank_you"
ASK_STAFF = "ask_staff"
GENERIC = "generic"
