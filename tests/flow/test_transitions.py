"""How an answer turns one snapshot into the next."""

from decimal import Decimal

import pytest
from msgspec.structs import replace

from kiosk.api.answers import Answer, BasketAnswer, LoyaltyAnswer
from kiosk.api.basket import Basket
from kiosk.api.models import PreOrder
from kiosk.api.reading import read
from kiosk.api.reply import Context, Expired, NotSent, Ok, Refused, Reply, Unknown, Why
from kiosk.api.request import Request
from kiosk.api.requests import GiftBoxIndex, LoyaltyCard, OrderNote
from kiosk.api.shop import AddToBasket, FindProduct, ReadBasket, ReadOrder
from kiosk.flow.payment import Payment, Truth
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import CHECKING, PAY_PHONE, THANK_YOU
from kiosk.flow.summary import total
from kiosk.flow.transitions import answered, kept, overheard, sending
from tests.api.services import SERVICES, Service, name
from tests.flow.orders import basket, item, order

NOTE = OrderNote("ring")
FULL = order(basket=basket(item(11)), total_amount=Decimal(30), unpaid_amount=Decimal(30))
AT = Kiosk(step="note", order=FULL)
ASKED = sending(AT, NOTE)
DOUBTFUL = replace(AT, confirmed=False)


def test_while_a_request_is_under_way_nothing_is_final() -> None:
    troubled = replace(AT, problem=Problem(ProblemKind.REFUSED))
    now = sending(troubled, NOTE)
    assert (now.sending, now.problem, now.final, now.order) == (NOTE, None, False, FULL)
    assert AT.final
    assert not DOUBTFUL.final


@pytest.mark.parametrize(
    ("reply", "kind", "online", "confirmed"),
    [
        (Ok(), None, True, True),
        (Refused({"": ("No.",)}), ProblemKind.REFUSED, True, True),
        (NotSent(Why.NO_CONNECTION), ProblemKind.NO_CONNECTION, False, True),
        (NotSent(Why.TOO_SLOW), ProblemKind.NO_CONNECTION, False, True),
        (NotSent(Why.NOT_TRUSTED), ProblemKind.DEVICE, False, True),
        (NotSent(Why.LOOKED_UP), ProblemKind.NOT_DONE, True, True),
        (Unknown(Why.CUT), ProblemKind.UNCERTAIN, True, False),
        (Expired(), ProblemKind.SESSION_ENDED, True, False),
    ],
)
def test_each_outcome(reply: Reply, kind: ProblemKind | None, online: bool, confirmed: bool) -> None:
    now = answered(ASKED, NOTE, reply)
    assert (now.problem.kind if now.problem else None) is kind
    assert (now.online, now.confirmed, now.sending) == (online, confirmed, None)
    assert (now.order, now.step) == (FULL, "note")


def test_a_question_that_stays_unanswered_leaves_no_doubt() -> None:
    assert answered(AT, GiftBoxIndex(), Unknown(Why.CUT)).confirmed


@pytest.mark.parametrize("service", [one for one in SERVICES if one.request.harmless], ids=name)
def test_a_question_that_carries_a_choice_leaves_the_total_unconfirmed(service: Service) -> None:
    """The rule: what may have changed the price is in doubt, although it may be asked again."""
    now = answered(AT, service.request, Unknown(Why.CUT))
    assert now.confirmed is not hasattr(service.request, "shipping_option_key")


@pytest.mark.parametrize(
    ("request_", "reply", "sure"),
    [
        (ReadOrder(), Ok(order(notes="ring")), True),
        (ReadOrder(), Ok(FULL), True),
        (NOTE, Ok(FULL), True),
        (ReadBasket(), Ok(data=BasketAnswer(Basket())), True),
        (NOTE, Ok(order(notes="ring")), False),
        (NOTE, Ok(), False),
        (FindProduct("x"), Ok(), False),
        (NOTE, Refused(), False),
        (NOTE, NotSent(), False),
    ],
)
def test_a_doubt_ends_with_the_shops_whole_word(request_: Request, reply: Reply, sure: bool) -> None:
    assert answered(DOUBTFUL, request_, reply).confirmed is sure


@pytest.mark.parametrize("reply", [Ok(FULL), Refused({"": ("No.",)})])
def test_an_answer_brings_it_online_again(reply: Reply) -> None:
    assert answered(replace(ASKED, online=False), NOTE, reply).online


def test_a_part_of_the_order_is_merged_and_a_whole_one_replaces_it() -> None:
    noted = answered(ASKED, NOTE, Ok(order(notes="ring")))
    assert (noted.order.notes, noted.order.basket) == ("ring", FULL.basket)
    assert answered(noted, NOTE, Ok(FULL)).order.notes is None


def test_an_empty_part_changes_nothing() -> None:
    assert answered(ASKED, NOTE, Ok(order())).order is FULL


def test_a_refusal_may_carry_news_of_the_order() -> None:
    now = answered(ASKED, NOTE, Refused({"": ("No.",)}, order=order(notes="old")))
    assert now.order.notes == "old"
    assert now.changed == {"note"}


def test_pages_are_kept_and_the_newest_word_counts() -> None:
    kiosk = replace(AT, pages={"GiftBoxPage": {"price": 1}, "IndexPage": {}})
    now = answered(kiosk, NOTE, Ok(contexts=(Context("GiftBoxPage", {"price": 2}), Context("EmptyPage"))))
    assert now.pages == {"GiftBoxPage": {"price": 2}, "IndexPage": {}, "EmptyPage": {}}


def test_what_changed_stays_marked_until_something_else_does() -> None:
    noted = answered(ASKED, NOTE, Ok(order(notes="ring")))
    assert noted.changed == {"note"}
    assert answered(noted, NOTE, Ok(order(notes="ring"))).changed == {"note"}
    assert answered(noted, NOTE, Ok(order(coupons=["A"]))).changed == {"coupon:A"}


def test_a_basket_makes_the_checkouts_totals_stale() -> None:
    news = read(Basket, basket(item(11, 2, "60.00"), total="60.00"))
    now = answered(AT, AddToBasket(11), Ok(data=BasketAnswer(news)))
    assert (now.order.basket, now.order.total_amount, now.order.unpaid_amount) == (news, None, None)
    assert (total(now.order).amount, total(now.order).of_checkout) == (Decimal(60), False)
    assert now.changed == {"item:11"}
    later = answered(now, NOTE, Ok(order(notes="ring")))
    assert (later.order.basket, later.order.notes) == (news, "ring")


@pytest.mark.parametrize(
    ("applied", "on_the_order", "sure"),
    [
        (Decimal(20), None, False),
        (Decimal(0), None, True),
        (None, None, True),
        (Decimal(5), Decimal(5), True),
    ],
)
def test_points_that_differ_from_the_orders_are_not_the_last_word(
    applied: Decimal | None, on_the_order: Decimal | None, sure: bool
) -> None:
    told = LoyaltyAnswer(applied_amount=applied, loyalty_total_amount=Decimal(50))
    kiosk = replace(AT, order=order(loyalty_money=on_the_order))
    now = answered(kiosk, LoyaltyCard(Decimal(20)), Ok(data=told))
    assert (now.loyalty, now.confirmed) == (replace(told, loyalty_amount=Decimal(20)), sure)


def test_a_basket_that_is_gone_is_an_ended_session() -> None:
    now = answered(AT, ReadOrder(), Ok(order(basket=basket())))
    assert now.problem
    assert now.problem.kind is ProblemKind.SESSION_ENDED
    assert now.order is FULL


@pytest.mark.parametrize("known", [PreOrder(), order(basket=basket())])
def test_a_basket_that_was_empty_before_is_not(known: PreOrder) -> None:
    assert answered(Kiosk(order=known), ReadOrder(), Ok(order(basket=basket()))).problem is None


@pytest.mark.parametrize("truth", [Truth.WAITING, Truth.UNKNOWN])
@pytest.mark.parametrize("reply", [Expired(), Ok(order(basket=basket()))])
def test_an_ended_session_is_unknown_once_it_may_be_paid(truth: Truth, reply: Reply) -> None:
    paying = replace(AT, step=PAY_PHONE, payment=Payment(truth))
    now = answered(paying, ReadOrder(), reply)
    assert (now.payment.truth, now.step, now.problem) == (Truth.UNKNOWN, CHECKING, None)


@pytest.mark.parametrize("truth", Truth)
@pytest.mark.parametrize("step", ["note", PAY_PHONE, THANK_YOU])
def test_once_it_is_paid_nothing_leads_away_from_the_thank_you(truth: Truth, step: str) -> None:
    kiosk = replace(AT, step=step, payment=Payment(truth))
    assert kept(kiosk).step == (THANK_YOU if truth is Truth.PAID else step)


@pytest.mark.parametrize("reply", [Expired(), NotSent(Why.PAID)])
def test_once_it_is_paid_an_end_of_the_session_says_nothing(reply: Reply) -> None:
    paid = replace(ASKED, step=THANK_YOU, payment=Payment(Truth.PAID))
    assert answered(paid, NOTE, reply) == replace(paid, sending=None)


def test_an_answer_that_is_no_order_changes_nothing_else() -> None:
    assert answered(ASKED, NOTE, Ok(data=Answer())) == AT


def test_a_basket_whose_goods_are_sold_out_is_still_there() -> None:
    gone = order(basket=basket(unavailable_basket_products=[{"pk": 11}]))
    assert gone.basket
    assert gone.basket.unavailable_basket_products
    assert answered(AT, ReadOrder(), Ok(gone)).problem is None


def test_a_refusal_with_an_empty_basket_is_an_ended_session() -> None:
    now = answered(AT, NOTE, Refused({"": ("No.",)}, order=order(basket=basket())))
    assert now.problem
    assert now.problem.kind is ProblemKind.SESSION_ENDED


def test_an_answer_without_a_basket_says_nothing_of_the_session() -> None:
    assert answered(AT, ReadOrder(), Ok(order(basket=None))).problem is None


def test_once_it_is_paid_an_ended_session_is_nothing() -> None:
    paid = replace(AT, step=THANK_YOU, payment=Payment(Truth.PAID))
    assert answered(paid, ReadOrder(), Expired()) == paid


def test_what_was_not_sent_because_it_is_paid_is_no_problem() -> None:
    now = answered(replace(ASKED, looking_up=True), NOTE, NotSent(Why.PAID))
    assert now == AT


@pytest.mark.parametrize("reply", [Ok(), Refused(), NotSent(), Unknown(Why.CUT), Expired()])
def test_after_an_answer_nothing_is_looked_up_any_more(reply: Reply) -> None:
    now = answered(replace(ASKED, looking_up=True), NOTE, reply)
    assert (now.looking_up, now.sending) == (False, None)


@pytest.mark.parametrize(
    ("truth", "step", "there"),
    [
        (Truth.PAID, PAY_PHONE, THANK_YOU),
        (Truth.PAID, THANK_YOU, THANK_YOU),
        (Truth.UNKNOWN, CHECKING, CHECKING),
        (Truth.WAITING, PAY_PHONE, PAY_PHONE),
    ],
)
def test_once_it_is_paid_nothing_leads_away(truth: Truth, step: str, there: str) -> None:
    assert kept(replace(AT, step=step, payment=Payment(truth))).step == there


def test_an_unanswered_wish_after_a_doubt_leaves_the_doubt() -> None:
    assert not answered(DOUBTFUL, GiftBoxIndex(), Unknown(Why.CUT)).confirmed


@pytest.mark.parametrize("told", [None, "44.95", "100.00"])
def test_what_was_asked_for_is_what_was_sent(told: str | None) -> None:
    """A shop may echo the amount that was asked for, the one that it used, or none."""
    asked = LoyaltyCard(Decimal(100))
    answer = LoyaltyAnswer(Decimal("44.95"), Decimal(240), None if told is None else Decimal(told))
    loyalty = answered(Kiosk(), asked, Ok(data=answer)).loyalty
    assert loyalty
    assert (loyalty.loyalty_amount, loyalty.applied_amount) == (Decimal(100), Decimal("44.95"))


WAITING = Kiosk(
    step=PAY_PHONE,
    order=order(basket=basket(item(11)), unpaid_amount=Decimal(30)),
    payment=Payment(Truth.WAITING, amount=Decimal(30)),
)
DEARER = Ok(order(basket=basket(item(11)), unpaid_amount=Decimal("79.90")))


@pytest.mark.parametrize(
    ("kiosk", "reply", "amount"),
    [
        (WAITING, DEARER, "79.90"),
        (replace(WAITING, payment=replace(WAITING.payment, truth=Truth.UNKNOWN)), DEARER, "79.90"),
        (replace(WAITING, payment=replace(WAITING.payment, truth=Truth.PAID)), DEARER, "30"),
        # A total that the checkout has not said is not what is waited for.
        (WAITING, Ok(order(basket=basket(item(11), total="79.90"))), "30"),
        # After a power cut there is an amount, and no order that a new session's could be held against.
        (replace(WAITING, order=PreOrder()), DEARER, "30"),
        (WAITING, Ok(order(basket=basket(item(12), pk=901), unpaid_amount=Decimal("79.90"))), "30"),
        (WAITING, Ok(order(basket=basket(pk=901), unpaid_amount=Decimal(0))), "30"),
        (WAITING, Ok(), "30"),
        (WAITING, Refused({"": ("No.",)}), "30"),
        (WAITING, Expired(), "30"),
        (WAITING, Unknown(Why.CUT), "30"),
    ],
)
def test_what_is_waited_for_follows_this_shoppers_order(kiosk: Kiosk, reply: Reply, amount: str) -> None:
    now = overheard(kiosk, ReadOrder(), reply)
    assert now.payment.amount == Decimal(amount)
    assert (now.step, now.problem, now.sending) == (kiosk.step, kiosk.problem, kiosk.sending)


def test_a_read_that_nobody_waits_for_takes_nothing_from_who_is_waiting() -> None:
    """A request under way, a problem on the screen, and doubts stay as they are."""
    busy = replace(WAITING, sending=OrderNote("a"), problem=Problem(ProblemKind.REFUSED), confirmed=False)
    now = overheard(busy, ReadOrder(), DEARER)
    assert (now.sending, now.problem, now.confirmed) == (busy.sending, busy.problem, busy.confirmed)
    assert now.order.unpaid_amount == Decimal("79.90")
