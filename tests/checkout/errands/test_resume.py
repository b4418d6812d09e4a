"""A lost session on the cashier's tablet: staff signs in, and the order is as it was."""

from decimal import Decimal

from kiosk.api.reply import Expired, Ok, Refused
from kiosk.api.requests import CouponSelection, GiftBox, OrderNote
from kiosk.api.shop import AddToBasket, ReadBasket, ReadCheckout, SignIn
from kiosk.flow.problem import ProblemKind
from tests.checkout.scripted import basket_answer
from tests.checkout.visit import ORDER, Visit, play
from tests.conftest import Loop
from tests.flow.orders import basket, item, order

STAFF = SignIn("ada@shop.example", "secret")


def full(unpaid: int = 30, **more: object) -> Ok:
    amount = Decimal(unpaid)
    return Ok(order(basket=basket(item(11)), total_amount=amount, unpaid_amount=amount, **more))


async def lose(visit: Visit) -> None:
    """At the note, with a note and a coupon on the order; then the session ends."""
    await visit.scan()
    visit.shop.says(ReadCheckout, full(notes="ring", coupons=["HOSGELDIN"]))
    visit.checkout.advance()
    await visit.rest()
    visit.shop.says(OrderNote, Expired())
    visit.checkout.submit(OrderNote("ring twice"))
    kiosk = await visit.rest()
    assert kiosk.problem
    assert kiosk.problem.kind is ProblemKind.SESSION_ENDED
    visit.shop.sent.clear()


def test_the_order_is_put_back_and_the_step_stays(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await lose(visit)
        step = visit.kiosk.step
        visit.shop.says(ReadCheckout, full())
        visit.shop.says(OrderNote, full(notes="ring"))
        visit.shop.says(CouponSelection, full(notes="ring", coupons=["HOSGELDIN"]))
        visit.checkout.sign_in_again(STAFF)
        kiosk = await visit.rest()
        changing = [sent for sent in visit.shop.sent if sent.method != "GET"]
        assert changing == [STAFF, AddToBasket(11, 1), OrderNote("ring"), CouponSelection("HOSGELDIN")]
        assert (kiosk.step, kiosk.problem, kiosk.order.notes) == (step, None, "ring")

    play(loop, story)


def test_a_basket_that_outlived_the_session_is_not_filled_twice(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await lose(visit)
        visit.shop.says(ReadBasket, basket_answer(item(11)))
        visit.checkout.sign_in_again(STAFF)
        await visit.rest()
        assert not visit.shop.times(AddToBasket)

    play(loop, story)


def test_a_wrong_password_changes_nothing(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await lose(visit)
        before = visit.kiosk
        visit.shop.says(SignIn, Refused({"": ("Wrong.",)}, status=400))
        visit.checkout.sign_in_again(STAFF)
        kiosk = await visit.rest()
        assert kiosk.problem
        assert (kiosk.problem.kind, kiosk.problem.said()) == (ProblemKind.SESSION_ENDED, "Wrong.")
        assert (kiosk.step, kiosk.order) == (before.step, before.order)
        assert not visit.shop.times(AddToBasket)

    play(loop, story)


def test_another_price_is_told(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await lose(visit)
        visit.shop.says(OrderNote, Ok(ORDER))
        visit.shop.says(ReadCheckout, full(35))
        visit.shop.says(CouponSelection, full(35))
        visit.checkout.sign_in_again(STAFF)
        kiosk = await visit.rest()
        assert kiosk.problem
        assert kiosk.problem.kind is ProblemKind.PRICE_CHANGED
        assert kiosk.problem.facts == {"old": "30", "new": "35"}

    play(loop, story)


def test_a_gift_box_keeps_its_card(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.scan()
        visit.shop.says(ReadCheckout, full(gift_box={"note": "Dear Ada", "gift_video": True}))
        visit.checkout.advance()
        await visit.rest()
        visit.shop.says(ReadCheckout, full())
        visit.checkout.sign_in_again(STAFF)
        await visit.rest()
        assert visit.shop.sent[-1] == GiftBox("Dear Ada", gift_video=True)

    play(loop, story)
