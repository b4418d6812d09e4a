"""The steps with rules of their own: bags, coupons, details, points."""

from decimal import Decimal

from PySide6.QtTest import QTest

from kiosk.flow.discounts import coupon_names
from kiosk.flow.problem import ProblemKind
from kiosk.flow.summary import total
from kiosk.ui.screens.bags import OWN
from kiosk.ui.screens.coupons import CouponsDraft
from kiosk.ui.screens.extras import ExtrasScreen
from kiosk.ui.screens.parts.form_pages import FormPages
from kiosk.ui.widgets.choice import ChoiceCard
from kiosk.walk.hands import Complaint
from kiosk.walk.legs.on_screen import must, onward, problem
from kiosk.walk.walker import Walker

NOTE = "Kapıyı çalın"
COUPON = "HOSGELDIN"
POINTS = Decimal(20)


async def bags(walker: Walker) -> None:
    """Takes one bag and goes on."""
    hands = walker.hands
    hands.press(hands.find(ChoiceCard, lambda card: card.key != OWN))
    await hands.insist("the bag on the order", lambda: hands.kiosk.order.bags)
    await onward(hands, "bags")


async def coupons(walker: Walker) -> None:
    """A wrong coupon stays in the field with the shop's words; a good one lowers the price."""
    hands = walker.hands
    hands.type_text("YOK1")
    await hands.insist("the shop's answer", lambda: problem(hands) is ProblemKind.REFUSED)
    must(hands.screen.draft() == CouponsDraft("YOK1"), "the refused code did not stay")
    before = total(hands.kiosk.order).amount
    hands.type_text(COUPON)
    await hands.insist("the coupon on the order", lambda: COUPON in coupon_names(hands.kiosk.order))
    after = total(hands.kiosk.order).amount
    must(before and after and after < before, f"the coupon did not lower {before}: {after}")
    await onward(hands, "coupons")


async def both(walker: Walker) -> None:
    """Note and coupon on one page, each with its press."""
    hands, screen = walker.hands, walker.hands.screen
    if not isinstance(screen, ExtrasScreen):
        raise Complaint("this is not the page of note and coupon")
    screen.note.setText(NOTE)
    await hands.insist("the note on the order", lambda: hands.kiosk.order.notes == NOTE)
    screen.coupon.setText(COUPON)
    await hands.insist("the coupon on the order", lambda: COUPON in coupon_names(hands.kiosk.order))
    await onward(hands, "extras")


async def details(walker: Walker) -> None:
    """Fills in the shop's own fields, if there are any."""
    hands = walker.hands
    form = hands.find(FormPages)
    QTest.keyClicks(form.rows[("occasion",)].entry, "Birthday")
    form.show_typed({("day",): "24.12.2026", ("place",): "outside"})
    await hands.insist("the details on the order", lambda: hands.kiosk.order.extra_field)
    await hands.until("the next step", lambda: hands.kiosk.step != "details")


async def loyalty(walker: Walker) -> None:
    """Points, asked and applied."""
    hands = walker.hands
    hands.type_text(f"{POINTS}")
    await hands.insist("the points on the order", lambda: hands.kiosk.order.loyalty_money == POINTS)
    await onward(hands, "loyalty")
