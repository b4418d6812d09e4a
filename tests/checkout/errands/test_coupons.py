"""Which answers to a coupon count as a guess."""

import pytest

from kiosk.api.reply import NotSent, Ok, Refused, Reply, Unknown, Why
from kiosk.api.request import Request
from kiosk.api.requests import CouponSelection, OrderNote
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import coupons
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.shop_rules import House
from kiosk.flow.state import CardTalk, Kiosk
from tests.checkout.scripted import ScriptedShop
from tests.conftest import Loop

NO = Refused({"": ("Unknown coupon.",)})
COUPON = CouponSelection("GUESS")


def a_desk(kiosk: Kiosk | None = None) -> Desk:
    return Desk(ScriptedShop().connect(), House(), kiosk or Kiosk(), lambda _kiosk: None)


@pytest.mark.parametrize(
    ("request_", "reply", "counted"),
    [
        (COUPON, NO, 1),
        (COUPON, Refused(), 1),
        (COUPON, Refused(status=429, retry_after_s=30.0), 0),
        (COUPON, Refused(status=404), 0),
        (COUPON, Ok(), 0),
        (COUPON, NotSent(), 0),
        (COUPON, Unknown(Why.CUT), 0),
        (CouponSelection("GUESS", "remove"), NO, 0),
        (OrderNote("ring"), NO, 0),
    ],
)
def test_only_a_coupon_that_the_shop_knows_nothing_of_counts(
    request_: Request, reply: Reply, counted: int
) -> None:
    desk = a_desk()
    coupons.count(desk, request_, reply)
    assert (desk.kiosk.wrong_coupons, desk.journal.counts.wrong_coupons) == (counted, counted)


def test_after_staff_has_looked_all_counts_begin_anew(loop: Loop) -> None:
    problem = Problem(ProblemKind.ENOUGH)
    desk = a_desk(Kiosk(wrong_coupons=5, card=CardTalk(tried=3, ending="8570"), problem=problem))
    desk.journal.counts.wrong_coupon()
    loop.run(coupons.allow_again(desk))
    assert desk.kiosk == Kiosk(card=CardTalk(ending="8570"))
    assert desk.journal.counts.wrong_coupons == 0
