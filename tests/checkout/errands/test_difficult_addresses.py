"""An order that is to be sent home, at shops that are difficult about addresses."""

import pytest

from kiosk.api.addresses import CreateAddress
from kiosk.demo.like.switches import Like
from kiosk.flow.problem import ProblemKind
from kiosk.flow.steps import PAY_PHONE
from tests.checkout.errands.at_the_store import AtTheStore, play
from tests.checkout.errands.difficult_shopper import scan
from tests.conftest import Loop

HOME = CreateAddress("Home", "Ada", "Kaya", "5321234567", 1, 34, 1, "Moda Caddesi 24", district=1)


async def _send_home(visit: AtTheStore) -> None:
    await scan(visit)
    visit.checkout.advance()
    await visit.rest()
    visit.checkout.addressing.send_home()
    await visit.rest()
    district = visit.shop.offers.districts[0]["pk"]
    visit.checkout.addressing.add(
        CreateAddress("Home", "Ada", "Kaya", "5321234567", 1, 34, 1, "Moda Caddesi 24", district=district)
    )
    await visit.rest()


@pytest.mark.parametrize("like", [frozenset[Like](), frozenset({Like.ADDRESS_PHONE_OF_ELEVEN})])
def test_a_phone_number_is_taken_in_either_form(loop: Loop, like: frozenset[Like]) -> None:
    async def story(visit: AtTheStore) -> None:
        await _send_home(visit)
        (kept,) = visit.session.addresses
        assert kept["phone_number"] == "05321234567"
        assert (visit.kiosk.step, visit.kiosk.problem) == ("carrier", None)

    play(loop, story, like=like)


def test_a_guest_whose_address_is_not_taken_keeps_the_order_and_can_pick_up(loop: Loop) -> None:
    async def story(visit: AtTheStore) -> None:
        await _send_home(visit)
        assert visit.kiosk.problem
        assert (visit.kiosk.step, visit.kiosk.problem.kind) == ("address", ProblemKind.NOT_OFFERED)
        visit.checkout.addressing.pick_up()
        assert (await visit.rest()).step == "note"
        assert visit.session.retail_store

    play(loop, story, like=frozenset({Like.ADDRESSES_LOGIN_ONLY}))


def test_a_session_that_is_over_is_over_at_the_addresses_too(loop: Loop) -> None:
    async def story(visit: AtTheStore) -> None:
        await scan(visit)
        visit.checkout.advance()
        await visit.rest()
        visit.checkout.addressing.send_home()
        await visit.rest()
        visit.shop.forget(visit.session.key)
        visit.checkout.addressing.add(HOME)
        kiosk = await visit.rest()
        assert kiosk.problem
        assert kiosk.problem.kind is ProblemKind.SESSION_ENDED

    play(loop, story, like=frozenset({Like.ADDRESSES_LOGIN_ONLY}))


@pytest.mark.parametrize("like", [frozenset[Like](), frozenset({Like.NEXT_PAGE_AT_WWW})])
def test_all_places_are_listed_whatever_the_shop_calls_itself(loop: Loop, like: frozenset[Like]) -> None:
    path = "/address/city/?country=1"

    async def story(visit: AtTheStore) -> None:
        await scan(visit)
        visit.checkout.addressing.look_up(path)
        kiosk = await visit.rest()
        assert len(kiosk.places[path]) == len(visit.shop.offers.cities)

    play(loop, story, like=like)


def test_a_code_to_pay_with_stays_where_staff_cannot_save_an_address(loop: Loop) -> None:
    async def story(visit: AtTheStore) -> None:
        await scan(visit)
        visit.checkout.express()
        url = (await visit.rest()).payment.url
        visit.checkout.assisting.begin()
        await visit.rest()
        visit.checkout.addressing.add(HOME)
        kiosk = await visit.rest()
        assert kiosk.problem
        assert (kiosk.step, kiosk.problem.kind) == (PAY_PHONE, ProblemKind.NOT_OFFERED)
        assert url
        assert kiosk.payment.url == url

    play(loop, story, like=frozenset({Like.ADDRESSES_LOGIN_ONLY}))
