"""The rule: what was said at a step stays there; what an errand meets on its way is said where it ends."""

import pytest

from kiosk.api.reply import NotSent, Refused, Reply, Unknown, Why
from kiosk.api.request import Request
from kiosk.api.requests import CouponSelection, GiftBoxIndex, LoyaltyCard, OrderNote
from kiosk.checkout.desk import outcome
from kiosk.checkout.desk.desk import Desk
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from tests.checkout.scripted import ScriptedShop
from tests.checkout.visit import Visit, play
from tests.conftest import Loop

REFUSED = Refused({"": ("No such code.",)})
SAID: tuple[tuple[str, Request, Reply], ...] = (
    ("note", OrderNote("ring"), REFUSED),
    ("note", OrderNote("ring"), NotSent(Why.NO_CONNECTION)),
    ("note", OrderNote("ring"), Unknown(Why.CUT)),
    ("coupons", CouponSelection("A"), REFUSED),
    ("coupons", CouponSelection("A"), NotSent(Why.NOT_TRUSTED)),
)


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outcome, "pause_s", lambda _: 0.0)


@pytest.mark.parametrize("way", ["advance", "go", "back", "express"])
@pytest.mark.parametrize(("step", "request_", "reply"), SAID)
def test_what_was_said_at_a_step_is_left_there(
    loop: Loop, step: str, request_: Request, reply: Reply, way: str
) -> None:
    async def story(visit: Visit) -> None:
        await visit.scan()
        # Asked once already: nothing is sent on the way that would take the words away.
        for known in ("gift_box", "loyalty", step):
            await visit.go(known)
        visit.shop.says(type(request_), reply)
        visit.checkout.submit(request_, stay=True)
        kiosk = await visit.rest()
        assert (kiosk.step, bool(kiosk.problem)) == (step, True)
        getattr(visit.checkout, way)(*(["loyalty"] if way == "go" else []))
        kiosk = await visit.rest()
        assert kiosk.step != step
        assert kiosk.problem is None

    play(loop, story)


def test_what_is_met_on_the_way_is_said_where_it_ends(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.go("note")
        visit.shop.says(GiftBoxIndex, NotSent(Why.NOT_WRITTEN))
        visit.checkout.advance()
        kiosk = await visit.rest()
        assert (kiosk.step, kiosk.problem and kiosk.problem.kind) == ("coupons", ProblemKind.DEVICE)
        visit.checkout.back()
        assert visit.kiosk.problem is None

    play(loop, story)


def test_words_stay_for_as_long_as_the_step_does(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.go("coupons")
        visit.shop.says(CouponSelection, REFUSED)
        visit.checkout.submit(CouponSelection("A"), stay=True)
        kiosk = await visit.rest()
        visit.shop.says(LoyaltyCard, NotSent(Why.NO_CONNECTION))
        assert kiosk.problem
        visit.checkout.advance()
        kiosk = await visit.rest()
        assert (kiosk.step, kiosk.problem and kiosk.problem.about) == ("coupons", LoyaltyCard.known_as)

    play(loop, story)


def test_a_look_in_the_background_takes_no_words_along() -> None:
    desk = Desk(ScriptedShop().connect(), House(), Kiosk(step="pay_phone"), lambda _: None)
    desk.change(busy=True)
    desk.change(problem=Problem(ProblemKind.ENOUGH))
    desk.change(busy=False)
    desk.change(step="thank_you")
    assert desk.kiosk.problem is None
