"""Taps in, snapshots out: the shell between a shopper and a scripted shop."""

from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from kiosk.api.answers import Found, SignedIn
from kiosk.api.basket import Product
from kiosk.api.reply import Context, Expired, NotSent, Ok, Refused, Reply, Unknown, Why
from kiosk.api.request import Request
from kiosk.api.requests import (
    CouponSelection,
    GiftBox,
    GiftBoxIndex,
    LoyaltyCard,
    OrderNote,
)
from kiosk.api.shop import (
    AddToBasket,
    CsrfToken,
    DeliveryOptionSelection,
    EmptyBasket,
    FindProduct,
    Guest,
    ReadBasket,
    ReadCheckout,
    ReadOrder,
    SetQuantity,
    SignIn,
)
from kiosk.checkout.desk import outcome
from kiosk.checkout.errands import clear_up, session
from kiosk.flow.paper import Paper
from kiosk.flow.problem import ProblemKind
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import ASK_STAFF, BASKET, PAY_PHONE, WELCOME
from tests.checkout.visit import ORDER, Visit, play, until
from tests.conftest import Loop
from tests.flow.orders import basket, item, order

CUT = Unknown(Why.CUT)
PAID = Ok(contexts=(Context("ThankYouPage", {"order_number": "ON123"}),))
NOTED = Ok(order(notes="ring"))


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outcome, "pause_s", lambda _: 0.0)
    monkeypatch.setattr(session, "AWAY_S", 0.0)


def problem_of(kiosk: Kiosk) -> ProblemKind | None:
    return kiosk.problem.kind if kiosk.problem else None


def test_a_scan_on_welcome_begins_with_the_goods(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        kiosk = await visit.scan()
        assert (kiosk.step, kiosk.problem) == (BASKET, None)
        assert kiosk.order.basket
        assert [line.product.pk for line in kiosk.order.basket.basketitem_set] == [11]
        assert visit.shop.sent[-2:] == [FindProduct("SKU-11"), AddToBasket(11)]

    play(loop, story)


@pytest.mark.parametrize(
    ("products", "kind"),
    [
        ((), ProblemKind.UNKNOWN_CODE),
        ((Product(11, sku="SKU-11"),), ProblemKind.UNKNOWN_CODE),
        ((Product(11, sku="869000", in_stock=False),), ProblemKind.OUT_OF_STOCK),
        ((Product(11, sku="869000", stock=0),), ProblemKind.OUT_OF_STOCK),
        ((Product(11, sku="x", attributes={"barcode": "869000"}),), None),
        ((Product(12, sku="8690001"), Product(11, sku="869000", stock=3)), None),
    ],
)
def test_only_the_very_code_and_only_what_is_there(
    products: tuple[Product, ...], kind: ProblemKind | None, loop: Loop
) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(FindProduct, Ok(data=Found(products)))
        visit.checkout.scan("869000")
        assert problem_of(await visit.rest()) is kind
        assert visit.shop.times(AddToBasket) == (kind is None)

    play(loop, story)


def test_a_second_tap_while_one_is_under_way_is_dropped(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.go("note")
        answer = visit.shop.hold(OrderNote)
        visit.checkout.submit(OrderNote("ring"))
        visit.checkout.submit(OrderNote("ring"))
        visit.checkout.advance()
        visit.checkout.back()
        await until(lambda: visit.shop.times(OrderNote) == 1)
        assert visit.kiosk.sending == OrderNote("ring")
        answer.set()
        assert (await visit.rest()).step == "gift_box"
        assert visit.shop.times(OrderNote) == 1

    play(loop, story)


def test_equal_snapshots_are_told_once(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.scan()
        visit.checkout.dismiss()
        visit.checkout.show(BASKET)
        assert all(one != two for one, two in zip(visit.seen, visit.seen[1:], strict=False))

    play(loop, story)


def test_what_is_refused_stays_where_it_was_entered(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.go("note")
        visit.shop.says(OrderNote, Refused({"notes": ("Too long.",)}))
        visit.checkout.submit(OrderNote("ring"))
        kiosk = await visit.rest()
        assert (kiosk.step, problem_of(kiosk)) == ("note", ProblemKind.REFUSED)
        assert kiosk.problem
        assert kiosk.problem.said("notes") == "Too long."

    play(loop, story)


@pytest.mark.parametrize("stay", [False, True])
def test_what_is_taken_leads_on_unless_the_screen_has_more_to_say(stay: bool, loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.go("note")
        visit.shop.says(OrderNote, NOTED)
        visit.checkout.submit(OrderNote("ring"), stay=stay)
        kiosk = await visit.rest()
        assert (kiosk.step, kiosk.order.notes) == ("note" if stay else "gift_box", "ring")

    play(loop, story)


@pytest.mark.parametrize(
    ("answer", "step"),
    [
        (Ok(contexts=(Context("GiftBoxPage", {}),)), "gift_box"),
        (Ok(), "coupons"),
        (Ok(contexts=(Context("OrderNotePage", {}),)), "coupons"),
        (Refused({"": ("No gift boxes.",)}), "coupons"),
        (Refused({}, 404), "coupons"),
        (NotSent(), "note"),
        (CUT, "note"),
    ],
)
def test_a_gift_box_that_is_not_offered_is_skipped(answer: Reply, step: str, loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.go("note")
        visit.shop.says(GiftBoxIndex, answer)
        visit.checkout.advance()
        kiosk = await visit.rest()
        assert kiosk.step == step
        assert ("gift_box" in kiosk.not_offered) is (step == "coupons")
        assert (kiosk.problem is None) is (step != "note")

    play(loop, story)


def test_a_step_is_asked_about_once(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.go("gift_box")
        visit.checkout.back()
        await visit.go("gift_box")
        assert visit.shop.times(GiftBoxIndex) == 1

    play(loop, story)


def test_a_price_that_changed_is_shown_and_needs_a_second_tap(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.scan()
        dearer = order(basket=basket(item(11, 1, "35.00"), total="35.00"), total_amount=Decimal(35))
        visit.shop.says(ReadCheckout, Ok(dearer))
        visit.checkout.advance()
        kiosk = await visit.rest()
        assert (kiosk.step, problem_of(kiosk)) == (BASKET, ProblemKind.PRICE_CHANGED)
        assert kiosk.problem
        assert kiosk.problem.facts == {"old": "30.00", "new": "35.00"}
        visit.checkout.advance()
        kiosk = await visit.rest()
        assert (kiosk.step, kiosk.problem) == ("note", None)

    play(loop, story)


def test_a_price_that_changed_before_the_payment_too(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.scan()
        visit.checkout.advance()
        await visit.rest()
        visit.shop.says(ReadOrder, Ok(order(basket=basket(item(11)), unpaid_amount=Decimal(33))))
        visit.checkout.express()
        kiosk = await visit.rest()
        assert (kiosk.step, problem_of(kiosk)) == ("note", ProblemKind.PRICE_CHANGED)
        visit.checkout.express()
        kiosk = await visit.rest()
        assert (kiosk.step, kiosk.payment.amount) == (PAY_PHONE, Decimal(33))

    play(loop, story)


def test_a_page_we_do_not_know_is_for_staff(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.go("note")
        visit.shop.says(OrderNote, Ok(contexts=(Context("A page of tomorrow", {}),)))
        visit.checkout.submit(OrderNote("ring"))
        kiosk = await visit.rest()
        assert (kiosk.step, problem_of(kiosk)) == (ASK_STAFF, ProblemKind.UNKNOWN_PAGE)

    play(loop, story)


def test_the_shop_leads_where_it_names_a_page(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.go("note")
        visit.shop.says(OrderNote, Ok(contexts=(Context("LoyaltyCardPage", {}),)))
        visit.checkout.submit(OrderNote("ring"))
        assert (await visit.rest()).step == "loyalty"

    play(loop, story)


def test_what_a_shop_asks_before_our_steps_is_answered_by_itself(loop: Loop) -> None:
    options = {"delivery_options": [{"pk": 3}, {"pk": 2, "delivery_option_type": "retail_store"}]}
    house = House(guest_email="kiosk@shop.example", guest_phone="5551112233")

    async def story(visit: Visit) -> None:
        await visit.scan()
        visit.shop.says(ReadCheckout, Ok(ORDER, (Context("IndexPage", {}),)))
        visit.shop.says(Guest, Ok(contexts=(Context("DeliveryOptionSelectionPage", options),)))
        visit.shop.says(DeliveryOptionSelection, Ok(contexts=(Context("PaymentOptionSelectionPage", {}),)))
        visit.checkout.advance()
        kiosk = await visit.rest()
        assert (kiosk.step, kiosk.problem) == ("note", None)
        assert visit.shop.sent[-2:] == [
            Guest("kiosk@shop.example", "5551112233"),
            DeliveryOptionSelection(2),
        ]

    play(loop, story, house)


def test_a_shop_that_asks_the_same_again_and_again_is_answered_once(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.scan()
        again = Ok(ORDER, (Context("IndexPage", {}),))
        visit.shop.says(ReadCheckout, again)
        visit.shop.says(Guest, again)
        visit.checkout.advance()
        await visit.rest()
        assert visit.shop.times(Guest) == 1

    play(loop, story, House(guest_email="kiosk@shop.example"))


def test_points_change_what_is_left_so_the_order_is_read_again(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.go("loyalty")
        visit.shop.says(ReadOrder, Ok(order(basket=basket(item(11)), loyalty_money=Decimal(20))))
        visit.checkout.submit(LoyaltyCard(Decimal(20)), stay=True)
        kiosk = await visit.rest()
        assert (kiosk.order.loyalty_money, kiosk.confirmed) == (Decimal(20), True)

    play(loop, story)


def test_an_unknown_outcome_is_looked_up_and_shown_as_such(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.go("coupons")
        visit.shop.says(CouponSelection, CUT)
        look = visit.shop.hold(ReadOrder)
        visit.checkout.submit(CouponSelection("A"))
        await until(lambda: visit.kiosk.looking_up)
        assert not visit.kiosk.final
        look.set()
        kiosk = await visit.rest()
        assert (problem_of(kiosk), kiosk.looking_up) == (ProblemKind.NOT_DONE, False)
        assert visit.shop.times(CouponSelection) == 1

    play(loop, story)


def test_an_ended_session_is_told(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.go("note")
        visit.shop.says(OrderNote, Expired())
        visit.checkout.submit(OrderNote("ring"))
        assert problem_of(await visit.rest()) is ProblemKind.SESSION_ENDED

    play(loop, story)


# Coming and going.


def test_a_session_is_opened_again_and_again_while_the_shop_is_away(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(CsrfToken, [NotSent(), NotSent(), NotSent(), Ok()])
        await until(lambda: not visit.kiosk.online)
        visit.checkout.start()
        assert visit.kiosk.step == WELCOME
        await until(lambda: visit.kiosk.online)
        visit.checkout.start()
        assert visit.kiosk.step == BASKET
        assert visit.shop.times(CsrfToken) == 4

    play(loop, story)


def test_a_scan_while_the_shop_is_away_is_told(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(CsrfToken, NotSent())
        visit.checkout.scan("SKU-11")
        assert problem_of(await visit.rest()) is ProblemKind.NO_CONNECTION
        assert visit.shop.times(FindProduct) == 0

    play(loop, story)


def test_a_shop_that_comes_back_is_noticed(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.go("note")
        visit.shop.says(OrderNote, NotSent())
        visit.checkout.submit(OrderNote("ring"))
        await until(lambda: not visit.kiosk.online)
        await until(lambda: visit.kiosk.online)
        assert (visit.kiosk.problem, visit.kiosk.step) == (None, "note")

    play(loop, story)


@pytest.mark.parametrize(("signed", "opened"), [(Ok(data=SignedIn("k")), True), (Refused(), False)])
def test_a_device_with_an_account_signs_in_first(signed: Reply, opened: bool, loop: Loop) -> None:
    account = SignIn("kiosk@shop.example", "secret")

    async def story(visit: Visit) -> None:
        visit.shop.says(SignIn, signed)
        visit.checkout.scan("SKU-11")
        await visit.rest()
        assert account in visit.shop.sent
        assert (visit.shop.times(FindProduct) == 1) is opened

    play(loop, story, account=account)


def test_leaving_takes_back_on_the_server_what_can_be(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.scan()
        visit.shop.says(ReadOrder, Ok(order(basket=basket(item(11)), coupons=["A"], notes="ring")))
        visit.shop.sent.clear()
        visit.checkout.abandon()
        assert (visit.kiosk.step, visit.kiosk.epoch, visit.kiosk.order) == (WELCOME, 1, Kiosk().order)
        await until(lambda: visit.shop.times(CsrfToken) == 1)
        assert visit.shop.sent[:5] == [
            ReadOrder(),
            CouponSelection("A", "remove"),
            OrderNote(""),
            EmptyBasket(),
            CsrfToken(),
        ]
        assert [line.closed for line in visit.shop.lines] == [True, False]

    play(loop, story)


def test_leaving_twice_at_once_takes_it_back_all_the_same(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.scan()
        visit.checkout.abandon()
        visit.checkout.abandon()
        await until(lambda: visit.shop.times(EmptyBasket) == 1)
        assert visit.kiosk.epoch == 2
        assert (await visit.scan()).step == BASKET
        assert [line.closed for line in visit.shop.lines] == [True, True, False]

    play(loop, story)


def test_leaving_ends_what_was_under_way(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.go("note")
        answer = visit.shop.hold(OrderNote)
        visit.shop.says(OrderNote, NOTED)
        visit.checkout.submit(OrderNote("ring"))
        await until(lambda: visit.shop.times(OrderNote) == 1)
        visit.checkout.abandon()
        visit.seen.clear()
        answer.set()
        await visit.scan()
        assert {kiosk.epoch for kiosk in visit.seen} == {1}
        assert not any(kiosk.order.notes for kiosk in visit.seen)

    play(loop, story)


def test_a_clearing_up_that_drags_is_cut_short(loop: Loop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clear_up, "CLEAR_UP_S", 0.02)

    async def story(visit: Visit) -> None:
        await visit.scan()
        visit.shop.hold(ReadOrder)
        visit.checkout.abandon()
        await until(lambda: visit.shop.lines[0].closed)
        assert (await visit.scan()).step == BASKET

    play(loop, story)


def test_the_next_shoppers_line_asks_in_the_language_chosen(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.checkout.speak("en")
        visit.checkout.abandon()
        assert [line.language for line in visit.shop.lines] == ["en", "en"]

    play(loop, story)


def test_a_bug_goes_where_every_bug_goes(loop: Loop, qtbot: QtBot) -> None:
    def broken(_: Request) -> Reply:
        raise ZeroDivisionError("a bug")

    async def story(visit: Visit) -> None:
        await visit.go("note")
        visit.shop.says(OrderNote, broken)
        visit.checkout.submit(OrderNote("ring"))
        await visit.rest()
        assert visit.kiosk.sending is None

    with qtbot.captureExceptions() as caught:
        play(loop, story)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_a_gift_box_is_shown_with_the_shops_price(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.go("gift_box")
        visit.shop.says(GiftBox, Ok(order(gift_box={"note": "hi", "price": Decimal("10.90")})))
        visit.checkout.submit(GiftBox("hi"))
        kiosk = await visit.rest()
        assert kiosk.order.gift_box
        assert kiosk.changed == {"gift_box"}
        assert kiosk.step == "coupons"

    play(loop, story)


def test_so_many_of_it(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.scan()
        visit.checkout.set_quantity(11, 3)
        await visit.rest()
        assert visit.shop.sent[-1] == SetQuantity(11, 3)

    play(loop, story)


@pytest.mark.parametrize(("goods", "reads"), [(True, 1), (False, 0)])
def test_what_the_shop_has_named_is_read_again_in_another_language(
    goods: bool, reads: int, loop: Loop
) -> None:
    async def story(visit: Visit) -> None:
        if goods:
            await visit.scan()
        else:
            await visit.go(BASKET)
        asked = visit.shop.times(ReadBasket)
        visit.checkout.speak("en")
        await visit.rest()
        assert visit.shop.times(ReadBasket) == asked + reads

    play(loop, story)


@pytest.mark.parametrize("paper", Paper)
def test_what_came_of_the_receipt_is_shown(paper: Paper, loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.checkout.receipt_is(paper)
        assert visit.kiosk.paper is paper

    play(loop, story)
