"""The journey, leg by leg: what a person does, and what has to come of it."""

import asyncio
from decimal import Decimal
from functools import partial

from kiosk.flow.payment import Truth
from kiosk.flow.problem import ProblemKind
from kiosk.flow.state import Kiosk
from kiosk.flow.summary import coupon_names, total
from kiosk.rehearsal import GOODS
from kiosk.ui.screens.bags import OWN
from kiosk.ui.screens.gift_box import YES
from kiosk.ui.screens.pay_phone import PayPhoneScreen
from kiosk.ui.widgets.choice import ChoiceCard
from kiosk.ui.widgets.stepper import Stepper
from kiosk.walk.hands import Hands, Wrong
from kiosk.walk.walker import Leg, Walker

PHONE = "5321234567"
COUPON = "HOSGELDIN"
POINTS = Decimal(20)
SCAN_PAUSE_S = 0.35
"""A hand's: the same code twice within 0.3 s counts as one."""


async def welcome(walker: Walker) -> None:
    """A touch begins."""
    hands = walker.hands
    await hands.until("the shop to be open", lambda: hands.kiosk.online)
    hands.press(hands.screen)
    await hands.at("basket")


async def scan_goods(walker: Walker) -> None:
    """Three scans, with nothing in focus."""
    hands = walker.hands
    for number, code in enumerate(GOODS, 1):
        await asyncio.sleep(SCAN_PAUSE_S)
        hands.scan(code)
        await hands.until(f"{code} in the basket", partial(_holds, hands, number))


async def scan_nonsense(walker: Walker) -> None:
    """A code nobody knows is named, and nothing else happens."""
    hands = walker.hands
    hands.scan("NO-SUCH-1")
    await hands.until("the unknown code to be named", lambda: _problem(hands) is ProblemKind.UNKNOWN_CODE)
    _must("NO-SUCH-1" in hands.screen.hint.text(), "the hint does not name the code")
    _must(_pieces(hands.kiosk) == len(GOODS), "an unknown code changed the basket")


async def one_more(walker: Walker) -> None:
    """The + of a line."""
    hands = walker.hands
    hands.press(hands.find(Stepper).more)
    await hands.until("one more", lambda: _pieces(hands.kiosk) == len(GOODS) + 1)


async def note(walker: Walker) -> None:
    """A few words for the order."""
    hands = walker.hands
    await hands.insist("the note's step", lambda: hands.kiosk.step == "note")
    hands.type_text("Kapıyı çalın")
    await hands.insist("the note on the order", lambda: hands.kiosk.order.notes == "Kapıyı çalın")
    await hands.until("the next step", lambda: hands.kiosk.step != "note")


async def gift_box(walker: Walker) -> None:
    """Wrapped, where the shop offers it."""
    hands = walker.hands
    if hands.kiosk.step != "gift_box":
        return
    hands.press(hands.find(ChoiceCard, lambda card: card.key == YES))
    await hands.insist("the gift box on the order", lambda: hands.kiosk.order.gift_box)


async def bags(walker: Walker) -> None:
    """One bag, and on."""
    hands = walker.hands
    await hands.at("bags")
    hands.press(hands.find(ChoiceCard, lambda card: card.key != OWN))
    await hands.insist("the bag on the order", lambda: hands.kiosk.order.bags)
    await hands.insist("the coupons", lambda: hands.kiosk.step == "coupons")


async def refused_coupon(walker: Walker) -> None:
    """The shop's own words, and the code stays in the field."""
    hands = walker.hands
    hands.type_text("YOK1")
    await hands.insist("the shop's answer", lambda: _problem(hands) is ProblemKind.REFUSED)
    _must(hands.screen.draft().get("code") == "YOK1", "the refused code did not stay")


async def coupon(walker: Walker) -> None:
    """A good one lowers the price."""
    hands = walker.hands
    before = total(hands.kiosk.order).amount
    hands.type_text(COUPON)
    await hands.insist("the coupon on the order", lambda: COUPON in coupon_names(hands.kiosk.order))
    after = total(hands.kiosk.order).amount
    _must(before and after and after < before, f"the coupon did not lower {before}: {after}")
    await hands.insist("the step after the coupons", lambda: hands.kiosk.step != "coupons")


async def loyalty(walker: Walker) -> None:
    """Points, asked and applied."""
    hands = walker.hands
    if hands.kiosk.step != "loyalty":
        return
    hands.type_text(f"{POINTS}")
    await hands.insist("the points on the order", lambda: hands.kiosk.order.loyalty_money == POINTS)
    await hands.insist("the payment", lambda: hands.kiosk.step != "loyalty")


async def code(walker: Walker) -> None:
    """The code on the glass says what the shop said."""
    hands = walker.hands
    if hands.kiosk.step != "pay_phone":
        await hands.insist("the code to pay with", lambda: hands.kiosk.step == "pay_phone")
    await hands.at("pay_phone")
    await hands.until(
        "a code that reads as the payment's address", lambda: _reads(hands, hands.kiosk.payment.url)
    )


async def sms(walker: Walker) -> None:
    """The link by SMS, once."""
    hands, before = walker.hands, await walker.town.effects("SendCheckoutUrlSmsPage")
    hands.press(_pay_phone(hands).by_sms)
    await hands.at("sms")
    hands.type_text(PHONE)
    await hands.press_main()
    await hands.until("the message to be sent", lambda: hands.kiosk.sms.sent)
    sent = await walker.town.effects("SendCheckoutUrlSmsPage") - before
    _must(sent == 1, f"{sent} messages were sent for one wish")
    _back(hands)
    await hands.at("pay_phone")


async def till(walker: Walker) -> None:
    """The order number as a barcode, and back to the phone."""
    hands = walker.hands
    url = hands.kiosk.payment.url
    hands.press(_pay_phone(hands).at_till)
    await hands.at("till")
    await hands.until(
        "a barcode that reads as the order number", lambda: _reads(hands, hands.kiosk.payment.order_number)
    )
    _must(hands.kiosk.payment.url == url, "the till forgot the phone's address")


async def pay(walker: Walker) -> None:
    """The visitor's phone pays; the kiosk says so only when the shop does."""
    hands = walker.hands
    _must(hands.kiosk.payment.truth is Truth.WAITING, f"not waiting but {hands.kiosk.payment.truth}")
    number = await walker.town.pay(hands.kiosk.payment.url or "")
    await hands.at("thank_you")
    thanks = hands.kiosk.payment.thanks
    _must(thanks and thanks.order_number == number, f"the phone says order {number}, the kiosk {thanks}")
    walker.order_number = number


async def leave(walker: Walker) -> None:
    """Done: Welcome again, with nothing left."""
    hands = walker.hands
    epoch = hands.kiosk.epoch
    await hands.press_main()
    await hands.until("a clean slate", lambda: hands.kiosk.epoch == epoch + 1 and not hands.kiosk.open)
    _must(not hands.kiosk.order.raw, "something of the order was left")


LEGS: tuple[tuple[str, Leg], ...] = (
    ("touch welcome", welcome),
    ("scan goods", scan_goods),
    ("scan nonsense", scan_nonsense),
    ("one more", one_more),
    ("write a note", note),
    ("wrap as a gift", gift_box),
    ("take a bag", bags),
    ("try a wrong coupon", refused_coupon),
    ("use a coupon", coupon),
    ("use points", loyalty),
    ("read the code", code),
    ("send the link by sms", sms),
    ("show the barcode at the till", till),
    ("pay on the phone", pay),
    ("leave", leave),
)


def _must(so: object, complaint: str) -> None:
    if not so:
        raise Wrong(complaint)


def _pieces(kiosk: Kiosk) -> int:
    items = kiosk.order.basket.basketitem_set if kiosk.order.basket else ()
    return 0 if kiosk.busy else sum(item.quantity for item in items)


def _holds(hands: Hands, pieces: int) -> bool:
    return _pieces(hands.kiosk) == pieces


def _problem(hands: Hands) -> ProblemKind | None:
    problem = hands.kiosk.problem
    return problem.kind if problem and not hands.kiosk.busy else None


def _reads(hands: Hands, wanted: str | None) -> bool:
    return wanted is not None and hands.read_code() == wanted


def _pay_phone(hands: Hands) -> PayPhoneScreen:
    screen = hands.screen
    if not isinstance(screen, PayPhoneScreen):
        raise Wrong("this is not where one pays by phone")
    return screen


def _back(hands: Hands) -> None:
    hands.press(hands.row().back_button)
