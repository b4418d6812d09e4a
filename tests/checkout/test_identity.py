"""An answer about another's order: nothing of it is seen, sent or taken back."""

import pytest

from kiosk.api.reply import Context, Ok
from kiosk.api.request import Request
from kiosk.api.requests import CheckoutProviderIndex, OrderNote, ThankYou
from kiosk.api.shop import AddToBasket, EmptyBasket, ReadBasket, ReadOrder, ReadPaymentOptions
from kiosk.flow.problem import ProblemKind
from tests.checkout.scripted import basket_answer
from tests.checkout.visit import Visit, play, until
from tests.conftest import Loop
from tests.flow.orders import basket, item, order


def doubts(visit: Visit) -> list[str]:
    return [doubt.about for doubt in visit.checkout.journal.doubts.open]


ANOTHERS = order(basket=basket(item(77), pk=901), unpaid_amount="99.00", notes="call 0532")


def test_another_shoppers_order_ends_the_session_and_is_never_shown(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.scan()
        visit.shop.says(OrderNote, Ok(ANOTHERS))
        await visit.go("note")
        visit.checkout.submit(OrderNote("ring"))
        kiosk = await visit.rest()
        assert kiosk.problem is not None
        assert kiosk.problem.kind is ProblemKind.SESSION_ENDED
        assert [
            seen for seen in visit.seen if "0532" in repr(seen) or seen.order.basket == ANOTHERS.basket
        ] == []

    play(loop, story)


def test_a_new_basket_with_the_new_item_alone_ends_the_session(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.scan()
        visit.shop.says(AddToBasket, basket_answer(item(12), pk=901))
        await visit.scan()
        assert visit.kiosk.problem is not None
        assert visit.kiosk.problem.kind is ProblemKind.SESSION_ENDED

    play(loop, story)


THANKED = Ok(ANOTHERS, (Context("ThankYouPage", {"order_id": 7, "order_number": "555000111"}),))


@pytest.mark.parametrize("asked", [ThankYou, ReadOrder, ReadPaymentOptions, CheckoutProviderIndex])
def test_anothers_thanks_in_whatever_answer_are_not_this_shoppers(loop: Loop, asked: type[Request]) -> None:
    """While it may be paid it stays so: neither paid nor failed."""

    async def story(visit: Visit) -> None:
        await visit.scan()
        visit.checkout.express()
        await visit.rest()
        visit.shop.says(asked, THANKED)
        visit.checkout.paying.check()
        await visit.rest()
        visit.checkout.express()
        await visit.rest()
        assert visit.kiosk.payment.may_be_paid
        assert "0532" not in repr(visit.seen)

    play(loop, story)


def test_nothing_is_taken_back_from_another_shoppers_order(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.scan()
        visit.shop.says(ReadOrder, Ok(ANOTHERS))
        visit.shop.says(ReadBasket, Ok(ANOTHERS))
        visit.shop.sent.clear()
        visit.checkout.abandon()
        await until(lambda: bool(doubts(visit)))
        assert not {type(sent) for sent in visit.shop.sent} & {EmptyBasket, OrderNote}
        assert doubts(visit) == ["undo EmptyBasket"]

    play(loop, story)
