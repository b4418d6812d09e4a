"""A message to the phone: what a shopper is told of one that may have gone out, and when the next may."""

import pytest

from kiosk.api.reply import Ok, Refused, Reply, Unknown, Why
from kiosk.api.requests import SendBarcodeSms
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import sms
from kiosk.flow.problem import ProblemKind
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from tests.checkout.scripted import ScriptedShop
from tests.conftest import Loop

HELLO = SendBarcodeSms("5321234567")


def sent(loop: Loop, *replies: Reply, house: House = House()) -> tuple[Desk, ScriptedShop]:  # noqa: B008
    shop = ScriptedShop()
    desk = Desk(shop.connect(), house, Kiosk(step="sms"), lambda _kiosk: None)

    async def whole() -> None:
        for reply in replies:
            shop.says(SendBarcodeSms, reply)
            await sms.send(desk, HELLO)

    loop.run(whole())
    return desk, shop


@pytest.mark.parametrize(
    ("reply", "problem", "count"),
    [
        (Ok(), None, 1),
        (Unknown(Why.CUT), ProblemKind.UNCERTAIN, 1),
        (Refused({"phone_number": ("No.",)}), ProblemKind.REFUSED, 0),
    ],
)
def test_what_may_have_gone_out_counts_and_stays_said(
    loop: Loop, reply: Reply, problem: ProblemKind | None, count: int
) -> None:
    desk, _ = sent(loop, reply)
    kiosk = desk.kiosk
    assert (kiosk.problem.kind if kiosk.problem else None) is problem
    assert kiosk.sms.count == count
    assert kiosk.sms.phone == ("5321234567" if count else "")


def test_the_next_has_to_wait_a_minute(loop: Loop) -> None:
    desk, shop = sent(loop, Ok(), Ok())
    assert shop.times(SendBarcodeSms) == 1
    assert desk.kiosk.sms.again_at > 0


def test_after_two_it_is_enough(loop: Loop) -> None:
    desk, shop = sent(loop, Ok(), Ok(), Ok(), house=House(sms_again_s=0.0))
    assert shop.times(SendBarcodeSms) == 2
    assert desk.kiosk.problem
    assert (desk.kiosk.problem.kind, desk.kiosk.problem.facts) == (ProblemKind.ENOUGH, {"of": "shopper"})
    assert desk.kiosk.problem.about == "SendBarcodeSms"
