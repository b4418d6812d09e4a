"""A page that a shop has added of its own, on the way through a scripted shop."""

import pytest

from kiosk.api.generic import GenericPage
from kiosk.api.reply import Context, Ok, Refused
from kiosk.api.requests import OrderNote
from kiosk.api.shop import ReadCheckout, ReadDetails
from kiosk.flow.generic import Asked
from kiosk.flow.problem import ProblemKind
from kiosk.flow.steps import ASK_STAFF, BASKET, GENERIC
from kiosk.journey import journey
from tests.checkout.visit import ORDER, Visit, play
from tests.conftest import Loop

WRAPS = [{"pk": 1, "name": "Red"}]
WRAP = Context("GiftWrapPage", {"gift_wraps": WRAPS})
CARD = Context("GreetingPage", {"fields": {"words": {"data_type": "text"}}})
RED = GenericPage("GiftWrapPage", {"gift_wrap": 1})
NOTE = OrderNote("ring")


async def at_note(visit: Visit) -> None:
    await visit.scan()
    await visit.go("note")


async def send(visit: Visit, request: OrderNote | GenericPage) -> tuple[str, Asked | None]:
    visit.checkout.submit(request)
    kiosk = await visit.rest()
    return kiosk.step, kiosk.asked


def test_it_is_asked_and_the_journey_goes_on_after_it(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_note(visit)
        visit.shop.says(OrderNote, Ok(ORDER, (WRAP,)))
        assert await send(visit, NOTE) == (GENERIC, Asked("GiftWrapPage", "note"))
        assert (await send(visit, RED))[0] == "gift_box"
        assert RED in visit.shop.sent

    play(loop, story)


def test_one_can_lead_to_another_and_neither_is_asked_for_ever(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_note(visit)
        visit.shop.says(OrderNote, Ok(ORDER, (WRAP,)))
        visit.shop.says(GenericPage, [Ok(ORDER, (CARD,)), Ok(ORDER, (CARD,))])
        await send(visit, NOTE)
        assert await send(visit, RED) == (GENERIC, Asked("GreetingPage", "note"))
        assert (await send(visit, GenericPage("GreetingPage", {"words": "hi"})))[0] == "gift_box"

    play(loop, story)


ASKING = {"fields": {"a": {"data_type": "text", "label": "Kart numarası"}}}


@pytest.mark.parametrize(
    "context", [Context("GreetingPage", ASKING), Context("GreetingPage", {"cvvs": WRAPS})]
)
def test_a_form_that_asks_for_a_card_is_staffs_with_a_word_in_the_log(
    loop: Loop, caplog: pytest.LogCaptureFixture, context: Context
) -> None:
    async def story(visit: Visit) -> None:
        await at_note(visit)
        visit.shop.says(OrderNote, Ok(ORDER, (context,)))
        assert await send(visit, NOTE) == (ASK_STAFF, None)
        assert visit.kiosk.problem
        assert visit.kiosk.problem.kind is ProblemKind.UNKNOWN_PAGE

    with caplog.at_level("INFO", "kiosk"):
        play(loop, story)
    assert [vars(one)["why"] for one in caplog.records if vars(one).get("what") == "a form was not asked"]


def test_details_that_ask_for_a_password_are_staffs(loop: Loop, caplog: pytest.LogCaptureFixture) -> None:
    """Neither asked, nor left out without a word: the shop may want it for the order."""

    async def story(visit: Visit) -> None:
        asking = {"extra_field": {"a": {"data_type": "text", "label": "Şifreniz"}}}
        visit.shop.says(ReadDetails, Ok(ORDER, (Context("OrderSelectionPage", asking),)))
        await visit.scan()
        await visit.go("details")
        assert visit.kiosk.step == ASK_STAFF

    with caplog.at_level("INFO", "kiosk"):
        play(loop, story, journey=journey(("note", "details")))
    (told,) = [vars(one) for one in caplog.records if vars(one).get("what") == "a form was not asked"]
    assert told["why"] == "password"


def test_a_refusal_keeps_the_shopper_there(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_note(visit)
        visit.shop.says(OrderNote, Ok(ORDER, (WRAP,)))
        visit.shop.says(GenericPage, Refused({"gift_wrap": ("Red is gone.",)}))
        await send(visit, NOTE)
        assert (await send(visit, RED))[0] == GENERIC
        assert visit.kiosk.problem
        assert visit.kiosk.problem.said() == "Red is gone."

    play(loop, story)


def test_one_that_stands_before_our_first_step_comes_first(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.scan()
        visit.shop.says(ReadCheckout, Ok(ORDER, (WRAP,)))
        visit.checkout.advance()
        kiosk = await visit.rest()
        assert (kiosk.step, kiosk.asked) == (GENERIC, Asked("GiftWrapPage", BASKET))
        assert (await send(visit, RED))[0] == "note"

    play(loop, story)


def test_back_leads_to_the_step_that_named_it(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_note(visit)
        visit.shop.says(OrderNote, Ok(ORDER, (WRAP,)))
        await send(visit, NOTE)
        visit.checkout.back()
        assert visit.kiosk.step == "note"

    play(loop, story)
