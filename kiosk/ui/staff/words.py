"""What staff is told of a request, of its end, and of what it did to the price."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.checkout.desk.exchanges import Exchange
from kiosk.console.difference import Change
from kiosk.journal.entries import PAYMENT, UNDO, Doubt

translate = QCoreApplication.translate


def wish(name: str) -> str:
    """What a request is for, by the name of its class; those that say enough by themselves keep it."""
    if name.startswith(UNDO):
        return translate("staff", "Not taken back: %1").replace("%1", wish(name.removeprefix(UNDO)))
    return {
        PAYMENT: translate("staff", "A payment under way when the shopper left"),
        "AddToBasket": translate("staff", "An item was added"),
        "SetQuantity": translate("staff", "A quantity was changed"),
        "EmptyBasket": translate("staff", "The basket was emptied"),
        "ReadBasket": translate("staff", "The basket was read"),
        "ReadCheckout": translate("staff", "The checkout was begun"),
        "ReadOrder": translate("staff", "The order was read"),
        "FindProduct": translate("staff", "A code was looked up"),
        "Guest": translate("staff", "Checkout without an account"),
        "RetailStoreSelection": translate("staff", "Store to pick up at"),
        "OrderNote": translate("staff", "Note"),
        "GiftBoxIndex": translate("staff", "Is a gift box offered?"),
        "ReadBags": translate("staff", "Which bags are offered?"),
        "GiftBox": translate("staff", "Gift box"),
        "DeliveryBags": translate("staff", "Bag"),
        "CouponSelection": translate("staff", "Coupon"),
        "LoyaltyCard": translate("staff", "Points"),
        "OrderSelection": translate("staff", "Details"),
        "AddressClear": translate("staff", "The order's address"),
        "CreateAddress": translate("staff", "An address that was typed in"),
        "DeleteAddress": translate("staff", "An address that was typed in"),
        "RewardSelection": translate("staff", "Card rewards"),
        "CampaignSelection": translate("staff", "Card offer"),
        "ShippingOptionSelection": translate("staff", "Carrier"),
        "DeliveryOptionSelection": translate("staff", "Way of delivery"),
        "PaymentOptionSelection": translate("staff", "Way to pay"),
        "CheckoutProviderSelection": translate("staff", "Payment on the phone"),
        "SendBarcodeSms": translate("staff", "Text message with the code"),
        "SendCheckoutUrlSms": translate("staff", "Text message with the link"),
    }.get(name, name)


def ended(exchange: Exchange) -> str:
    """How it ended, and why where that is known; the reason is for support, as it was noted."""
    word = outcome(exchange.outcome)
    return f"{word} ({exchange.why})" if exchange.why else word


def outcome(name: str) -> str:
    """One of the five ways a request can end."""
    return {
        "Ok": translate("staff", "accepted"),
        "Refused": translate("staff", "refused"),
        "NotSent": translate("staff", "did not happen"),
        "Unknown": translate("staff", "unknown"),
        "Expired": translate("staff", "session ended"),
    }[name]


def to_check(doubt: Doubt) -> str:
    """Where a person can find out what the program could not."""
    payments = ("CheckoutProvider", "Redirect", PAYMENT)
    if doubt.about.startswith(payments):
        text = translate("staff", "Look in the shop's orders whether it was paid. Do not charge twice.")
    elif doubt.about.startswith("Send"):
        text = translate("staff", "Ask the shopper whether the message came, before it is sent again.")
    else:
        text = translate("staff", "Compare the order at the shop with what the shopper wanted.")
    reference = translate("staff", "Reference %1.").replace("%1", doubt.reference) if doubt.reference else ""
    return f"{text} {reference}".strip()


def changed(change: Change) -> str:
    """What of the order a change is about."""
    known = _known(change.path)
    if known:
        return known
    whole, _, name = change.path.partition("_set.")
    if whole == "basket.basketitem":
        return translate("staff", "Item %1").replace("%1", name.replace(".", " · "))
    if change.path.startswith("basket.discounts."):
        name = change.path.removeprefix("basket.discounts.").removesuffix(".discount")
        return translate("staff", "Discount %1").replace("%1", name)
    return change.path


def clock(at: datetime) -> str:
    """A time of today."""
    return f"{at:%H:%M:%S}"


def moment(at: datetime, now: datetime) -> str:
    """A time of today, or of another day with its date: doubts outlive the program."""
    return clock(at) if at.date() == now.date() else f"{at:%d.%m.%Y %H:%M}"


def _known(path: str) -> str:
    return {
        "unpaid_amount": translate("staff", "To pay"),
        "total_amount": translate("staff", "Total"),
        "total_amount_with_interest": translate("staff", "Total with interest"),
        "shipping_amount": translate("staff", "Shipping"),
        "shipping_option": translate("staff", "Carrier"),
        "payment_option": translate("staff", "Way to pay"),
        "loyalty_money": translate("staff", "Points"),
        "bags_fee": translate("staff", "Bags"),
        "gift_box": translate("staff", "Gift box"),
        "gift_box.price": translate("staff", "Gift box"),
        "basket": translate("staff", "Basket"),
        "basket.total_amount": translate("staff", "Basket"),
        "basket.total_product_amount": translate("staff", "Items before discounts"),
        "basket.total_discount_amount": translate("staff", "Discounts"),
        "basket.total_quantity": translate("staff", "Number of items"),
        "coupons": translate("staff", "Coupons"),
    }.get(path, "")
