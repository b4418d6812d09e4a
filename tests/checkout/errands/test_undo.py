"""Each thing a shopper can put on an order, against the real store: gone with them, or told to staff."""

import asyncio
from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import NamedTuple, TypeAlias

import pytest

from kiosk.api.addresses import CreateAddress
from kiosk.api.request import Request
from kiosk.api.requests import CouponSelection, DeliveryBags, GiftBox, LoyaltyCard, OrderNote, OrderSelection
from kiosk.api.secret import Secret
from kiosk.api.shop import SignIn
from kiosk.flow import contexts
from kiosk.flow.cards import BankCard
from kiosk.flow.pages.campaigns import campaigns
from tests.checkout.errands.at_the_store import STAFF, AtTheStore, play, remains
from tests.checkout.visit import until
from tests.conftest import Loop

Thing: TypeAlias = Callable[[AtTheStore], Awaitable[None]]
TYPED = ("For Ada", "birthday", "Ring", "Kaya", "Moda Street")
HOME = CreateAddress("Home", "Ada", "Kaya", "5321234567", 1, 34, 101, "Moda Street 1", district=1001)
DETAILS = {"schema": {"occasion": {"data_type": "text", "key": "occasion", "value": "a birthday"}}}


async def goods(visit: AtTheStore) -> None:
    for _ in range(4):
        visit.checkout.scan("KRM-0001")
        await visit.rest()
    visit.checkout.advance()
    await visit.rest()


def submitted(request: Request) -> Thing:
    async def put_on(visit: AtTheStore) -> None:
        visit.checkout.submit(request, stay=True)
        await visit.rest()

    return put_on


async def ask_card(visit: AtTheStore, step: str) -> None:
    visit.checkout.go(step)
    await visit.rest()
    visit.checkout.cards.ask(
        BankCard(Secret(b"4111111111111111"), Secret(b"12"), Secret(b"30"), Secret(b"123"))
    )
    await visit.rest()


async def rewards(visit: AtTheStore) -> None:
    await ask_card(visit, "rewards")
    visit.checkout.cards.use_rewards()
    await visit.rest()


async def campaign(visit: AtTheStore) -> None:
    await ask_card(visit, "campaigns")
    visit.checkout.cards.choose_campaign(campaigns(visit.kiosk.pages)[0].code or "")
    await visit.rest()


async def new_address(visit: AtTheStore) -> None:
    visit.checkout.go("address")
    await visit.rest()
    visit.checkout.addressing.send_home()
    await visit.rest()
    visit.checkout.addressing.add(HOME)
    await visit.rest()


async def chosen_address(visit: AtTheStore) -> None:
    await new_address(visit)
    visit.checkout.addressing.start_over()
    await visit.rest()
    visit.checkout.addressing.choose(visit.session.addresses[0]["pk"])
    await visit.rest()


class Case(NamedTuple):
    """How it is put on, by which request, and where the store keeps it."""

    put_on: Thing
    request: str
    kept_in: str
    stays: frozenset[str] = frozenset()
    """What the store keeps all the same: no page takes it back, or nothing of a shopper is in it."""
    told: tuple[str, ...] = ()
    """What staff is told where the next shopper would find it."""


CARD_TALK = frozenset({"rewards", "campaigns"})
CASES = {
    "goods": Case(goods, "POST /baskets/basket/", "lines"),
    "coupon": Case(submitted(CouponSelection("YAZ20")), "POST CouponSelectionPage", "coupons"),
    "points": Case(submitted(LoyaltyCard(Decimal(25))), "POST LoyaltyCardPage", "loyalty"),
    "note": Case(submitted(OrderNote("Ring twice")), "POST OrderNotePage", "notes"),
    "gift box": Case(
        submitted(GiftBox("For Ada")),
        "POST GiftBoxPage",
        "gift_box",
        frozenset({"gift_box"}),
        ("undo GiftBox",),
    ),
    "bag": Case(
        submitted(DeliveryBags("CNT-0001")),
        "POST DeliveryBagsPage",
        "bags",
        frozenset({"bags"}),
        ("undo DeliveryBags",),
    ),
    "details": Case(
        submitted(OrderSelection(DETAILS)),
        "POST OrderSelectionPage",
        "extra_field",
        frozenset({"extra_field"}),
    ),
    "rewards": Case(
        rewards,
        "POST RewardSelectionPage",
        "selected_rewards",
        CARD_TALK | {"selected_rewards"},
        ("undo RewardSelection",),
    ),
    "campaign": Case(campaign, "POST CampaignSelectionPage", "campaign", CARD_TALK),
    "new address": Case(new_address, "POST /address/", "addresses"),
    "chosen address": Case(chosen_address, "POST AddressSelectionPage", "shipping_address"),
}
each = pytest.mark.parametrize("case", CASES.values(), ids=CASES)


@each
@pytest.mark.parametrize("account", [None, STAFF], ids=["guest", "account"])
def test_a_shopper_leaves_nothing_that_can_be_taken_back(
    loop: Loop, case: Case, account: SignIn | None
) -> None:
    async def story(visit: AtTheStore) -> None:
        await goods(visit)
        await case.put_on(visit)
        assert case.kept_in in remains(visit.session)
        left = await visit.leave()
        assert remains(left) <= case.stays
        assert not any(word in str(left) for word in TYPED)
        assert visit.doubts() == (case.told if account else ())

    play(loop, story, account)


@each
def test_an_answer_that_is_lost_on_the_way_back_is_a_doubt(loop: Loop, case: Case) -> None:
    async def story(visit: AtTheStore) -> None:
        await goods(visit)
        await case.put_on(visit)
        begun = len(visit.wire.sent)
        visit.wire.lost = is_a_change
        left = await visit.leave()
        assert remains(left) <= case.stays
        assert visit.doubts() == asked_back(visit.wire.sent[begun:])

    play(loop, story)


@each
def test_what_is_refused_is_a_doubt(loop: Loop, case: Case) -> None:
    async def story(visit: AtTheStore) -> None:
        await goods(visit)
        await case.put_on(visit)
        begun = len(visit.wire.sent)
        visit.wire.refused = is_a_change
        left = await visit.leave()
        assert case.kept_in in remains(left)
        assert visit.doubts() == asked_back(visit.wire.sent[begun:])

    play(loop, story)


@each
@pytest.mark.parametrize("account", [None, STAFF], ids=["guest", "account"])
def test_who_leaves_in_the_middle_leaves_nothing_either(
    loop: Loop, case: Case, account: SignIn | None
) -> None:
    """The request has arrived, and its answer never comes."""

    async def story(visit: AtTheStore) -> None:
        await goods(visit)
        visit.wire.silent = case.request
        putting_on = asyncio.ensure_future(case.put_on(visit))
        await until(lambda: not visit.wire.silent)
        left = await visit.leave()
        putting_on.cancel()
        assert remains(left) <= case.stays

    play(loop, story, account)


@each
def test_what_was_refused_when_one_left_is_taken_back_before_the_next_comes(loop: Loop, case: Case) -> None:
    """Only an address that was typed in is nobody's any more then: staff knows of it."""

    async def story(visit: AtTheStore) -> None:
        await goods(visit)
        await case.put_on(visit)
        begun = len(visit.wire.sent)
        visit.wire.refused = lambda name: (
            is_a_change(name) and "POST /users/login/" not in visit.wire.sent[begun:]
        )
        await visit.leave()
        known = {"addresses"} if "undo DeleteAddress" in visit.doubts() else set()
        assert remains(visit.session) <= case.stays | known
        assert visit.kiosk.online

    play(loop, story, STAFF)


def test_an_item_whose_scan_was_the_first_is_taken_back_too(loop: Loop) -> None:
    """Nothing is known of the order yet, and the goods are in the basket already."""

    async def story(visit: AtTheStore) -> None:
        visit.wire.silent = "POST /baskets/basket/"
        visit.checkout.scan("KRM-0001")
        await until(lambda: not visit.wire.silent)
        assert remains(await visit.leave()) == set()

    play(loop, story)


def test_an_address_that_cannot_be_looked_for_is_a_doubt(loop: Loop) -> None:
    async def story(visit: AtTheStore) -> None:
        await goods(visit)
        visit.wire.silent = "POST /address/"
        adding = asyncio.ensure_future(new_address(visit))
        await until(lambda: not visit.wire.silent)
        visit.wire.lost = lambda name: name == "GET /address/detailed/"
        await visit.leave()
        adding.cancel()
        assert visit.doubts() == ("CreateAddress", "undo CreateAddress")

    play(loop, story)


def test_an_address_of_an_order_that_may_be_paid_stays_and_staff_is_told(loop: Loop) -> None:
    async def story(visit: AtTheStore) -> None:
        await goods(visit)
        await new_address(visit)
        visit.checkout.express()
        await visit.rest()
        visit.checkout.paying.choose_provider(contexts.providers(visit.kiosk.pages)[0].pk)
        await visit.rest()
        assert visit.kiosk.payment.may_be_paid
        assert "addresses" in remains(await visit.leave())
        assert visit.doubts() == ("payment", "undo DeleteAddress")

    play(loop, story)


def is_a_change(name: str) -> bool:
    method, _, what = name.partition(" ")
    return method != "GET" and "/users/" not in what


def asked_back(sent: list[str]) -> tuple[str, ...]:
    """As staff is told of it, each change that was sent."""
    wishes = {"DELETE /baskets/basket/": "EmptyBasket", "POST GiftBoxPage": "GiftBox"}
    names = [name for name in sent if is_a_change(name)]
    return tuple(
        "undo "
        + wishes.get(name, "DeleteAddress" if name.startswith("DELETE") else name[5:].removesuffix("Page"))
        for name in names
    )
