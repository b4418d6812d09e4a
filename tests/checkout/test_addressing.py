"""Where an order goes, told to a scripted shop: the pages sent, what is kept, what is taken back."""

from typing import Any

import pytest

from kiosk.api.addresses import (
    AddressAnswer,
    AddressesAnswer,
    AddressSelection,
    CreateAddress,
    DeleteAddress,
    Place,
    PlacesAnswer,
    ReadAddresses,
    ReadAddressPage,
    ReadDelivery,
    ReadPlaces,
)
from kiosk.api.reply import Context, NotSent, Ok, Refused, Unknown, Why
from kiosk.api.requests import AddressClear, RedirectGuard, ThankYou
from kiosk.api.shop import (
    CsrfToken,
    DeliveryOptionSelection,
    PaymentOptionSelection,
    ReadOrder,
    RetailStoreSelection,
    ShippingOptionSelection,
)
from kiosk.checkout.desk import outcome
from kiosk.flow import steps
from kiosk.flow.destination import Destination
from kiosk.flow.problem import ProblemKind
from kiosk.flow.steps import ADDRESSES, ASK_STAFF, CARRIER, NEW_ADDRESS, PAY_PHONE, THANK_YOU, Step
from tests.checkout.visit import Visit, play, until
from tests.conftest import Loop
from tests.flow.orders import basket, item, order

JOURNEY = (
    Step(steps.BASKET),
    Step(
        steps.ADDRESS,
        pages=("AddressClearPage", "AddressSelectionPage"),
        enter=ReadDelivery(),
        offer="DeliveryOptionSelectionPage",
    ),
    *(Step(name, within=steps.ADDRESS) for name in (ADDRESSES, NEW_ADDRESS, CARRIER)),
    Step("note", pages=("OrderNotePage",)),
    Step(steps.PAY),
    *(Step(name, within=steps.PAY) for name in (PAY_PHONE, steps.TILL, steps.CHECKING)),
)

STORE = {"pk": 2, "delivery_option_type": "retail_store"}
HOME = {"pk": 3, "delivery_option_type": "customer"}
MODA = {"pk": 7, "line": "Moda Caddesi 24"}
OFFERED = Context("DeliveryOptionSelectionPage", {"delivery_options": [STORE, HOME]})
STORES = Context("RetailStoreSelectionPage", {"retail_stores": [{"pk": 11}]})
TWO = Context("ShippingOptionSelectionPage", {"shipping_options": [{"pk": 22}, {"pk": 23}]})
ADA = CreateAddress("Home", "Ada", "Kaya", "5321234567", 1, 34, 101, "Moda Caddesi 24", 1001)
BASKET = basket(item(11))


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outcome, "pause_s", lambda _: 0.0)


def listed(*rows: dict[str, Any]) -> Context:
    return Context("AddressSelectionPage", {"addresses": list(rows), "country": {}})


def whole(**raw: Any) -> Ok:
    """An answer with the whole order in it."""
    return Ok(order(basket=BASKET, **raw))


def going_home(visit: Visit, *addresses: dict[str, Any]) -> None:
    """A shop that sends to these addresses with two carriers."""
    home = order(basket=BASKET, delivery_option=HOME)
    visit.shop.says(ReadDelivery, Ok(contexts=(OFFERED,)))
    visit.shop.says(DeliveryOptionSelection, Ok(home, contexts=(listed(*addresses),)))
    visit.shop.says(ReadAddressPage, Ok(contexts=(listed(*addresses),)))
    visit.shop.says(ReadAddresses, Ok(data=AddressesAnswer((MODA, {"pk": 701}))))
    sent = {"delivery_option": HOME, "shipping_address": MODA}
    visit.shop.says(AddressSelection, Ok(order(basket=BASKET, **sent), contexts=(TWO,)))
    visit.shop.says(ShippingOptionSelection, whole(**sent, shipping_option={"pk": 23}))
    visit.shop.says(CreateAddress, Ok(data=AddressAnswer(701)))


async def at_the_addresses(visit: Visit, *addresses: dict[str, Any]) -> None:
    going_home(visit, *addresses)
    await visit.scan()
    await visit.go("address")
    visit.checkout.addressing.send_home()
    await visit.rest()


def test_the_step_drops_out_where_there_is_nothing_to_choose(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(ReadDelivery, Ok(contexts=(STORES,)))
        await visit.scan()
        visit.checkout.advance()
        assert (await visit.rest()).step == "note"

    play(loop, story, journey=JOURNEY)


def test_home_leads_to_the_addresses_the_shop_names(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_addresses(visit, MODA)
        assert visit.kiosk.step == ADDRESSES
        assert visit.shop.sent[-2:] == [DeliveryOptionSelection(3), ReadAddressPage()]

    play(loop, story, journey=JOURNEY)


def test_home_without_an_address_asks_for_one(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_addresses(visit)
        assert visit.kiosk.step == NEW_ADDRESS

    play(loop, story, journey=JOURNEY)


def test_an_address_and_a_carrier_lead_on(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_addresses(visit, MODA)
        visit.checkout.addressing.choose(7)
        assert (await visit.rest()).step == CARRIER
        assert AddressSelection(7, 7) in visit.shop.sent
        visit.checkout.addressing.choose_carrier(23)
        kiosk = await visit.rest()
        assert (kiosk.step, kiosk.destination) == ("note", Destination(7, 23))

    play(loop, story, journey=JOURNEY)


def test_one_carrier_is_no_question(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_addresses(visit, MODA)
        one = Context("ShippingOptionSelectionPage", {"shipping_options": [{"pk": 23}]})
        visit.shop.says(AddressSelection, Ok(contexts=(one,)))
        visit.checkout.addressing.choose(7)
        assert (await visit.rest()).step == "note"
        assert ShippingOptionSelection(23) in visit.shop.sent

    play(loop, story, journey=JOURNEY)


@pytest.mark.parametrize(
    ("contexts", "step"),
    [
        ((), "note"),
        ((Context("PaymentOptionSelectionPage", {}),), "note"),
        ((Context("SlotPage", {}),), ASK_STAFF),
    ],
)
def test_what_else_may_follow_an_address(contexts: tuple[Context, ...], step: str, loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_addresses(visit, MODA)
        visit.shop.says(AddressSelection, Ok(contexts=contexts))
        visit.checkout.addressing.choose(7)
        assert (await visit.rest()).step == step

    play(loop, story, journey=JOURNEY)


@pytest.mark.parametrize("reply", [Refused({"shipping_address": ("No.",)}), NotSent()])
def test_an_address_that_is_not_taken_is_chosen_again(reply: Refused | NotSent, loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_addresses(visit, MODA)
        visit.shop.says(AddressSelection, reply)
        visit.checkout.addressing.choose(7)
        kiosk = await visit.rest()
        assert (kiosk.step, kiosk.destination) == (ADDRESSES, None)
        assert kiosk.problem

    play(loop, story, journey=JOURNEY)


def test_a_new_address_is_used_at_once_and_forgotten_with_the_shopper(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_addresses(visit)
        visit.checkout.addressing.add(ADA)
        assert (await visit.rest()).step == CARRIER
        assert AddressSelection(701, 701) in visit.shop.sent
        visit.checkout.abandon()
        await until(lambda: visit.shop.times(CsrfToken) > 1)
        assert visit.shop.sent.count(DeleteAddress(701)) == 1

    play(loop, story, journey=JOURNEY)


def test_an_order_that_is_paid_keeps_its_address_and_the_account_does_not(loop: Loop) -> None:
    paid = Ok(contexts=(Context("ThankYouPage", {"order_number": "ON1"}),))

    async def story(visit: Visit) -> None:
        await at_the_addresses(visit)
        visit.checkout.addressing.add(ADA)
        await visit.rest()
        visit.shop.says(ThankYou, paid)
        visit.checkout.express()
        await until(lambda: visit.kiosk.step == THANK_YOU)
        await visit.rest()
        visit.shop.sent.clear()
        visit.checkout.abandon()
        await until(lambda: visit.shop.times(CsrfToken) == 1)
        assert visit.shop.sent[0] == DeleteAddress(701)
        assert visit.shop.times(AddressClear) == 0

    play(loop, story, journey=JOURNEY)


def test_a_refused_address_stays_where_it_was_typed(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_addresses(visit)
        visit.shop.says(CreateAddress, Refused({"line": ("Too short.",)}, 400))
        visit.checkout.addressing.add(ADA)
        kiosk = await visit.rest()
        assert (kiosk.step, kiosk.made_addresses) == (NEW_ADDRESS, frozenset())
        assert kiosk.problem
        assert kiosk.problem.said("line") == "Too short."

    play(loop, story, journey=JOURNEY)


def test_an_address_nobody_knows_the_end_of_is_not_made_twice(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_addresses(visit)
        visit.shop.says(CreateAddress, Unknown(Why.CUT))
        visit.checkout.addressing.add(ADA)
        kiosk = await visit.rest()
        assert kiosk.problem
        assert kiosk.problem.kind is ProblemKind.UNCERTAIN
        assert visit.shop.times(CreateAddress) == 1

    play(loop, story, journey=JOURNEY)


def test_starting_over_clears_and_shows_what_the_answer_names(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_addresses(visit, MODA)
        visit.checkout.addressing.choose(7)
        await visit.rest()
        cleared = order(basket=BASKET, delivery_option=HOME, shipping_address=None)
        visit.shop.says(AddressClear, Ok(cleared, contexts=(listed(MODA, {"pk": 8}),)))
        visit.checkout.addressing.start_over()
        kiosk = await visit.rest()
        assert (kiosk.step, kiosk.destination) == (ADDRESSES, None)
        assert visit.shop.sent[-1] == AddressClear()
        assert len(kiosk.pages["AddressSelectionPage"]["addresses"]) == 2

    play(loop, story, journey=JOURNEY)


def test_picked_up_after_all(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_addresses(visit, MODA)
        visit.shop.says(DeliveryOptionSelection, Ok(order(basket=BASKET, delivery_option=STORE), (STORES,)))
        visit.checkout.addressing.pick_up()
        assert (await visit.rest()).step == "note"
        assert visit.shop.sent[-2:] == [DeliveryOptionSelection(2), RetailStoreSelection(11)]

    play(loop, story, journey=JOURNEY)


def test_the_till_gets_the_delivery_that_was_chosen(loop: Loop) -> None:
    """A provider's payment made it a delivery to nowhere yet."""

    async def story(visit: Visit) -> None:
        await at_the_addresses(visit, MODA)
        visit.checkout.addressing.choose(7)
        await visit.rest()
        visit.checkout.addressing.choose_carrier(23)
        await visit.rest()
        visit.shop.says(ReadOrder, whole(delivery_option=HOME, shipping_address=None))
        visit.shop.says(ThankYou, Ok())
        visit.checkout.express()
        await visit.rest()
        visit.shop.sent.clear()
        visit.checkout.paying.pay_at_till()
        await visit.rest()
        asides = ThankYou | RedirectGuard | ReadOrder
        sent = [request for request in visit.shop.sent if not isinstance(request, asides)]
        assert sent[:3] == [AddressSelection(7, 7), ShippingOptionSelection(23), PaymentOptionSelection(9)]

    play(loop, story, journey=JOURNEY)


def test_all_pages_of_a_list_are_read_once(loop: Loop) -> None:
    first, later = "/address/city/?country=1", "https://shop.example/address/city/?country=1&page=2"
    pages = {first: PlacesAnswer((Place(1, "Adana"),), later), later: PlacesAnswer((Place(35, "İzmir"),))}

    async def story(visit: Visit) -> None:
        visit.shop.says(ReadPlaces, lambda asked: Ok(data=pages[asked.target()]))
        visit.checkout.addressing.look_up(first)
        kiosk = await visit.rest()
        assert kiosk.places == {first: (Place(1, "Adana"), Place(35, "İzmir"))}
        visit.checkout.addressing.look_up(first)
        await visit.rest()
        assert visit.shop.times(ReadPlaces) == 2

    play(loop, story, journey=JOURNEY)


def test_a_list_without_an_end_is_given_up(loop: Loop) -> None:
    again = "/address/city/?country=1"

    async def story(visit: Visit) -> None:
        visit.shop.says(ReadPlaces, Ok(data=PlacesAnswer((Place(1),), again)))
        visit.checkout.addressing.look_up(again)
        await visit.rest()
        assert visit.shop.times(ReadPlaces) == 20

    play(loop, story, journey=JOURNEY)


def test_half_a_list_is_none(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(ReadPlaces, [Ok(data=PlacesAnswer((Place(1),), "/2")), NotSent()])
        visit.checkout.addressing.look_up("/address/city/")
        kiosk = await visit.rest()
        assert kiosk.places == {}
        assert kiosk.problem

    play(loop, story, journey=JOURNEY)
