"""The program dies with a shopper at it and is started again: what comes back, and what does not."""

from collections.abc import Awaitable, Callable
from decimal import Decimal

import msgspec
import pytest
from msgspec.structs import replace

from kiosk.api.models import PreOrder
from kiosk.api.reply import Context, Expired, NotSent, Ok, Refused, Reply
from kiosk.api.requests import (
    CheckoutProviderIndex,
    CheckoutProviderSelection,
    GiftBoxIndex,
    LoyaltyCard,
    OrderNote,
    SendCheckoutUrlSms,
    ThankYou,
)
from kiosk.api.shop import AddToBasket, CsrfToken, ReadBasket, ReadOrder
from kiosk.checkout.checkout import Checkout
from kiosk.checkout.errands import after_crash
from kiosk.flow.keepsake import Keepsake
from kiosk.flow.payment import Truth
from kiosk.flow.steps import CHECKING, PAY, PAY_PHONE, TILL, WELCOME
from kiosk.journal.journal import Journal
from tests.checkout.scripted import basket_answer
from tests.checkout.visit import HOUSE, ORDER, PAY_AT, Visit, play, until
from tests.conftest import Loop
from tests.flow.orders import basket, item, order

Life = Callable[[Visit], Awaitable[None]]

OTHER = order(basket=basket(item(12)), total_amount=Decimal(30))


async def _at(visit: Visit, *steps: str) -> None:
    await visit.scan()
    visit.shop.lines[-1].cookies = {"osessionid": "s1"}
    for step in steps:
        await visit.go(step)
        assert visit.kiosk.step in (step, PAY_PHONE)


class Again:
    """The same shop, another program."""

    def __init__(self, loop: Loop, first: Life, journal: Journal | None = None) -> None:
        self._loop, self._first = loop, first
        self._journal = journal
        self.asks = True

    def then(self, check: Life) -> None:
        """Plays the first life to its end, kills it, and looks at the second."""

        async def whole(visit: Visit) -> None:
            await self._first(visit)
            kept = visit.checkout.kept()
            assert kept is not None
            written = msgspec.json.decode(msgspec.json.encode(kept), type=Keepsake)
            assert written == kept
            await visit.checkout.close()
            visit.shop.sent.clear()
            visit.checkout = Checkout(visit.shop.connect, visit.kiosk.journey, HOUSE, journal=self._journal)
            visit.checkout.resume(written, asks=self.asks)
            await check(visit)

        play(self._loop, whole)


def test_the_same_order_and_step(loop: Loop) -> None:
    async def second(visit: Visit) -> None:
        await until(lambda: visit.kiosk.returned)
        kiosk = await visit.rest()
        assert (kiosk.step, kiosk.order.basket) == ("note", ORDER.basket)
        assert kiosk.final
        assert visit.shop.lines[-1].cookies == {"osessionid": "s1"}
        assert {type(request) for request in visit.shop.sent} == {ReadOrder}
        visit.checkout.stay()
        assert not visit.kiosk.returned

    Again(loop, lambda visit: _at(visit, "note")).then(second)


def test_the_journal_knows_them_by_the_number_they_had(loop: Loop) -> None:
    numbers: list[int] = []

    async def first(visit: Visit) -> None:
        await _at(visit, "note")
        kept = visit.checkout.kept()
        assert kept
        numbers.append(kept.shopper)

    async def second(visit: Visit) -> None:
        await until(lambda: visit.kiosk.returned)
        await visit.rest()
        kept = visit.checkout.kept()
        assert kept
        assert [kept.shopper] == numbers

    journal = Journal()
    for _ in range(3):  # other shoppers, so that the next number is another one
        journal.next_shopper()
    Again(loop, first, journal).then(second)


def test_staff_is_not_asked(loop: Loop) -> None:
    async def second(visit: Visit) -> None:
        await until(lambda: visit.kiosk.open)
        assert not (await visit.rest()).returned

    again = Again(loop, lambda visit: _at(visit, "note"))
    again.asks = False
    again.then(second)


def test_what_a_step_asks_is_asked_again_only_where_that_is_harmless(loop: Loop) -> None:
    async def second(visit: Visit) -> None:
        await until(lambda: visit.kiosk.returned)
        assert visit.kiosk.step == "loyalty"
        assert visit.kiosk.loyalty is not None
        assert visit.shop.times(LoyaltyCard) == visit.shop.times(GiftBoxIndex) == 0
        await visit.go("gift_box")
        assert visit.shop.times(GiftBoxIndex) == 1

    Again(loop, lambda visit: _at(visit, "gift_box", "loyalty")).then(second)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("note", Ok(OTHER)),
        ("note", Ok(PreOrder())),
        ("note", Expired()),
        ("", Refused()),
        ("", basket_answer()),
    ],
    ids=["other goods", "no basket", "expired", "refused", "empty"],
)
def test_what_is_not_theirs_any_more_is_a_clean_slate(loop: Loop, question: str, answer: Reply) -> None:
    async def first(visit: Visit) -> None:
        await _at(visit, *filter(None, (question,)))
        visit.shop.says(ReadOrder if question else ReadBasket, answer)

    async def second(visit: Visit) -> None:
        await until(lambda: visit.kiosk.epoch == 1)
        assert not visit.kiosk.open
        assert visit.shop.lines[-1].cookies == {}
        await until(lambda: visit.shop.times(CsrfToken) == 1)

    Again(loop, first).then(second)


def test_it_waits_for_a_shop_that_is_away(loop: Loop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(after_crash, "AWAY_S", 0.0)

    async def first(visit: Visit) -> None:
        await _at(visit, "note")
        visit.shop.says(ReadOrder, [NotSent(), NotSent(), Ok(ORDER)])

    async def second(visit: Visit) -> None:
        await until(lambda: not visit.kiosk.online)
        assert visit.kiosk.step == WELCOME
        await until(lambda: visit.kiosk.returned)
        assert (visit.kiosk.step, visit.kiosk.online) == ("note", True)

    Again(loop, first).then(second)


def test_what_was_being_sent_may_have_changed_the_order(loop: Loop) -> None:
    async def first(visit: Visit) -> None:
        await _at(visit)
        visit.shop.hold(AddToBasket)
        visit.checkout.scan("SKU-11")
        await until(lambda: visit.shop.times(AddToBasket) == 2)
        visit.shop.says(ReadBasket, basket_answer(item(11), item(12), total="60.00"))

    async def second(visit: Visit) -> None:
        await until(lambda: visit.kiosk.returned)
        assert visit.kiosk.order.basket
        assert [line.product.pk for line in visit.kiosk.order.basket.basketitem_set] == [11, 12]
        assert visit.shop.times(AddToBasket) == 0

    Again(loop, first).then(second)


def test_the_first_thing_may_have_reached_the_basket(loop: Loop) -> None:
    async def first(visit: Visit) -> None:
        visit.shop.hold(AddToBasket)
        visit.checkout.scan("SKU-11")
        await until(lambda: visit.shop.times(AddToBasket) == 1)
        visit.shop.says(ReadBasket, basket_answer(item(11)))

    async def second(visit: Visit) -> None:
        await until(lambda: visit.kiosk.returned)
        assert visit.kiosk.step == "basket"

    Again(loop, first).then(second)


@pytest.mark.parametrize(("step", "back"), [(PAY_PHONE, PAY_PHONE), (CHECKING, CHECKING), ("note", CHECKING)])
def test_what_may_be_paid_is_watched_on_and_never_opened_again(loop: Loop, step: str, back: str) -> None:
    async def first(visit: Visit) -> None:
        await _at(visit, PAY)
        visit.checkout.show(step)

    async def second(visit: Visit) -> None:
        assert (visit.kiosk.step, visit.kiosk.returned) == (back, False)
        assert (visit.kiosk.payment.truth, visit.kiosk.payment.url) == (Truth.WAITING, PAY_AT)
        await until(lambda: visit.kiosk.order.basket is not None)
        assert visit.shop.times(CheckoutProviderIndex) == visit.shop.times(CheckoutProviderSelection) == 0
        sent = len(visit.shop.sent)
        await until(lambda: len(visit.shop.sent) > sent + 2)

    Again(loop, first).then(second)


def test_anothers_thanks_are_nobodys_here_though_the_order_is_not_read_yet(loop: Loop) -> None:
    async def first(visit: Visit) -> None:
        await _at(visit, PAY)
        anothers = order(basket=basket(item(77), pk=901), total_amount=Decimal(99))
        visit.shop.says(ReadOrder, NotSent())
        visit.shop.says(ThankYou, Ok(anothers, (Context("ThankYouPage", {"order_number": "555"}),)))

    async def second(visit: Visit) -> None:
        asked = visit.shop.times(ThankYou)
        await until(lambda: not visit.kiosk.payment.may_be_paid or visit.shop.times(ThankYou) > asked + 2)
        assert visit.kiosk.payment.truth is Truth.WAITING

    Again(loop, first).then(second)


def test_a_payment_is_no_doubt_while_it_is_watched_again(loop: Loop) -> None:
    journal = Journal()
    journal.doubts.add("payment", "interrupted", str(ORDER.basket.pk if ORDER.basket else ""))
    journal.doubts.add("payment", "interrupted", "another")

    async def second(visit: Visit) -> None:
        assert [doubt.reference for doubt in journal.doubts.open] == ["another"]

    Again(loop, lambda visit: _at(visit, PAY), journal).then(second)


def test_the_till_is_shown_again(loop: Loop) -> None:
    async def first(visit: Visit) -> None:
        await _at(visit, PAY)
        visit.checkout.paying.pay_at_till()
        await until(lambda: visit.kiosk.step == TILL)

    async def second(visit: Visit) -> None:
        assert (visit.kiosk.step, visit.kiosk.payment.order_number) == (TILL, "816910908011148")

    Again(loop, first).then(second)


def test_a_message_that_was_being_sent_counts_as_sent(loop: Loop) -> None:
    async def first(visit: Visit) -> None:
        await _at(visit, PAY)
        visit.shop.hold(SendCheckoutUrlSms)
        visit.checkout.paying.send_sms(SendCheckoutUrlSms("5321234567"))
        await until(lambda: visit.shop.times(SendCheckoutUrlSms) == 1)

    async def second(visit: Visit) -> None:
        assert (visit.kiosk.sms.sent, visit.kiosk.sms.uncertain) == ("SendCheckoutUrlSms", True)
        assert visit.shop.times(SendCheckoutUrlSms) == 0

    Again(loop, first).then(second)


def test_nobody_there_is_nothing_kept(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        assert visit.checkout.kept() is None
        await visit.scan()
        assert visit.checkout.kept() is not None
        visit.checkout.abandon()
        assert visit.checkout.kept() is None

    play(loop, story)


def test_nothing_that_was_typed_is_kept(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await _at(visit, "note")
        visit.checkout.submit(OrderNote("only for your eyes"), stay=True)
        await visit.rest()
        kept = visit.checkout.kept()
        assert kept is not None
        assert b"eyes" not in msgspec.json.encode(replace(kept, cookies={}))

    play(loop, story)
