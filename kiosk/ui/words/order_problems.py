"""The sentences for problems with what an order asks for: goods, coupons, messages, pages."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from kiosk.api.requests import CouponSelection
from kiosk.api.shop import AddToBasket
from kiosk.flow.limits import Limit
from kiosk.flow.problem import Problem
from kiosk.ui.words.sentence import Price, Said

translate = QCoreApplication.translate


def refused(problem: Problem, _: Price) -> Said:
    words = problem.said()
    if "billing_address" in problem.words:
        return Said(
            translate("words", "The shop asks for a billing address."),
            translate("words", "Please ask our staff: they can sign this device in at the shop."),
        )
    return Said(
        text=words
        or translate("words", "The shop did not accept that. Try it another way, or ask our staff.")
    )


def enough(problem: Problem, _: Price) -> Said:
    if problem.about == CouponSelection.known_as:
        return Said(
            translate("words", "Several codes were not accepted here."),
            translate("words", "Go on without one, or ask our staff: they can let you try again."),
        )
    if problem.about == AddToBasket.known_as:
        return Said(
            translate("words", "At most %1 of this may be bought at once.").replace(
                "%1", problem.facts.get("most", "")
            ),
            translate("words", "They are in your basket already."),
        )
    enough = {
        Limit.NUMBER.value: translate("words", "This number has had enough messages for today."),
        Limit.DEVICE.value: translate("words", "No message can be sent from here for now."),
    }
    return Said(
        enough.get(
            problem.facts.get("of", ""),
            translate("words", "We have sent two messages, and may not send more."),
        ),
        translate("words", "Go back to the code, or ask our staff."),
    )


def out_of_stock(problem: Problem, _: Price) -> Said:
    return Said(
        translate("words", "%1 is sold out.").replace("%1", problem.facts.get("name", "")),
        translate("words", "Put this one back, or ask our staff for another."),
    )


def price_changed(problem: Problem, price: Price) -> Said:
    old, new = (price(Decimal(problem.facts.get(name, "0"))) for name in ("old", "new"))
    return Said(
        translate("words", "The price changed."),
        translate("words", "It was %1 and is now %2. Go on if that is all right.")
        .replace("%1", old)
        .replace("%2", new),
    )


def price_unread(_: Problem, __: Price) -> Said:
    return Said(
        translate("words", "The shop sent a price that this screen cannot read."),
        translate("words", "Please ask our staff. Your order is kept."),
    )


def currencies(_: Problem, __: Price) -> Said:
    return Said(
        translate("words", "The shop sent prices in more than one currency."),
        translate("words", "Please ask our staff. Your order is kept."),
    )


def no_way_to_pay(_: Problem, __: Price) -> Said:
    return Said(
        translate("words", "Paying here does not work at the moment."),
        translate("words", "Choose another way to pay, or ask our staff."),
    )


def code_gone(_: Problem, __: Price) -> Said:
    return Said(
        translate("words", "The code on this screen has expired."),
        translate("words", "Choose once more how to pay. If you have paid, please tell our staff."),
    )


def below_zero(_: Problem, __: Price) -> Said:
    return Said(
        translate("words", "The total is below zero: nothing can be paid here."),
        translate("words", "Please ask our staff. Your order is kept."),
    )


def not_finished(_: Problem, __: Price) -> Said:
    return Said(
        translate("words", "There is nothing to pay, and this screen cannot finish the order."),
        translate("words", "Please ask our staff. Your order is kept."),
    )


def unknown_page(_: Problem, __: Price) -> Said:
    return Said(
        translate("words", "The shop has one more question that this screen cannot ask."),
        translate("words", "Please ask our staff. Your order is kept."),
    )


def not_offered(_: Problem, __: Price) -> Said:
    return Said(text=translate("words", "The shop does not offer this at the moment. Just go on."))
