"""The power goes with a shopper at it: what a device with an account of its own can still take up."""

import shutil
from collections.abc import Awaitable, Callable
from decimal import Decimal
from pathlib import Path

import pytest

from kiosk.api.reply import Ok, Refused
from kiosk.api.requests import CheckoutProviderSelection, CouponSelection, RewardList, ThankYou
from kiosk.api.secret import Secret
from kiosk.api.shop import EmptyBasket, ReadOrder, SignIn
from kiosk.checkout.checkout import Checkout
from kiosk.flow.cards import BankCard
from kiosk.flow.payment import Truth
from kiosk.flow.reference import reference
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import CHECKING, Step
from kiosk.journal.entries import Interrupted
from kiosk.journal.journal import Journal
from kiosk.recovery.power_cut import STILL_THERE_S, found
from tests.checkout.visit import HOUSE, Visit, play, until
from tests.conftest import Loop
from tests.flow.journeys import JOURNEY
from tests.flow.orders import basket, item, order
from tests.journal.conftest import Machine

ACCOUNT = SignIn("kiosk@shop.example", "secret")
THERE = Interrupted(7, "note", "900", language="en", wrong_coupons=2, cards=1, ago_s=30)

Life = Callable[[Visit], Awaitable[None]]


class Device:
    """The same device before and after; only what is on its disk stays."""

    def __init__(self, loop: Loop, folder: Path) -> None:
        self._loop, self._folder = loop, folder
        self.machine = Machine()
        self.journey: tuple[Step, ...] = JOURNEY

    def _journal(self, name: str) -> Journal:
        return Journal(self._folder / name / "journal", machine=self.machine)

    def play(self, first: Life, second: Life, off_s: float = 60.0) -> None:
        async def whole(visit: Visit) -> None:
            await first(visit)
            shutil.copytree(self._folder / "before", self._folder / "after")
            await visit.checkout.close()
            visit.shop.sent.clear()
            self.machine.reboot(off_s)
            await self._again(visit, second)

        play(self._loop, whole, account=ACCOUNT, journey=self.journey, journal=self._journal("before"))

    async def _again(self, visit: Visit, second: Life) -> None:
        journal = self._journal("after")
        visit.checkout = Checkout(visit.shop.connect, self.journey, HOUSE, lambda: ACCOUNT, journal)
        kept = found(journal.interrupted, self.journey, ACCOUNT.email)
        if kept:
            visit.checkout.resume(kept, asks=True)
        else:
            visit.checkout.open()
        await second(visit)


@pytest.fixture
def device(loop: Loop, tmp_path: Path) -> Device:
    return Device(loop, tmp_path)


async def _at_note(visit: Visit) -> None:
    visit.shop.says(CouponSelection, Refused())
    await visit.scan()
    await visit.go("note")
    visit.checkout.submit(CouponSelection("GUESS"), stay=True)
    await visit.rest()


async def _at_the_phone(visit: Visit) -> None:
    await visit.scan()
    visit.checkout.express()
    await visit.rest()


def test_the_accounts_basket_is_taken_up_at_the_same_step(device: Device) -> None:
    async def second(visit: Visit) -> None:
        await until(lambda: visit.kiosk.returned)
        kiosk = await visit.rest()
        assert (kiosk.step, kiosk.wrong_coupons) == ("note", 1)
        assert kiosk.order.basket
        assert (visit.shop.times(SignIn), visit.shop.times(EmptyBasket)) == (1, 0)

    device.play(_at_note, second)


def test_the_fourth_card_is_not_asked_about(device: Device) -> None:
    device.journey = (*JOURNEY[:1], Step("rewards"), *JOURNEY[1:])

    def ask(visit: Visit) -> Awaitable[Kiosk]:
        visit.checkout.cards.ask(
            BankCard(*(Secret(part) for part in (b"03948590328570", b"03", b"30", b"234")))
        )
        return visit.rest()

    async def first(visit: Visit) -> None:
        visit.shop.says(RewardList, Refused({"card_cvv": ("Wrong code.",)}))
        await visit.scan()
        await visit.go("rewards")
        for _ in range(2):
            await ask(visit)

    async def second(visit: Visit) -> None:
        await until(lambda: visit.kiosk.returned)
        assert (await visit.rest()).card.tried == 2
        visit.checkout.stay()
        for _ in range(2):
            await ask(visit)
        assert visit.shop.times(RewardList) == 1

    device.play(first, second)


def test_another_basket_is_another_shoppers(device: Device) -> None:
    async def first(visit: Visit) -> None:
        await _at_note(visit)
        other = order(basket=basket(item(12)) | {"pk": 901}, total_amount=Decimal(30))
        visit.shop.says(ReadOrder, Ok(other))

    async def second(visit: Visit) -> None:
        await until(lambda: visit.kiosk.epoch == 1)
        assert not visit.kiosk.open

    device.play(first, second)


def test_an_account_that_is_not_taken_any_more_is_a_clean_slate(device: Device) -> None:
    async def first(visit: Visit) -> None:
        await _at_note(visit)
        visit.shop.says(SignIn, Refused())

    async def second(visit: Visit) -> None:
        await until(lambda: visit.kiosk.epoch == 1)
        assert not visit.kiosk.open

    device.play(first, second)


def test_what_may_be_paid_is_unknown_and_never_opened_again(device: Device) -> None:
    async def second(visit: Visit) -> None:
        assert (visit.kiosk.step, visit.kiosk.payment.truth) == (CHECKING, Truth.UNKNOWN)
        assert reference(visit.kiosk.payment) == "900"
        await until(lambda: visit.shop.times(ThankYou) > 1)
        assert visit.shop.times(CheckoutProviderSelection) == visit.shop.times(EmptyBasket) == 0

    device.play(_at_the_phone, second)


def test_after_a_long_while_nobody_is_there(device: Device) -> None:
    async def second(visit: Visit) -> None:
        await until(lambda: visit.shop.times(SignIn) == 1)
        assert not visit.kiosk.open
        assert [doubt.about for doubt in visit.checkout.journal.doubts.open] == ["payment"]

    device.play(_at_the_phone, second, off_s=STILL_THERE_S + 60)


@pytest.mark.parametrize(
    ("there", "account"),
    [
        (None, "a@b.example"),
        (THERE, ""),
        (THERE._replace(reference=""), "a@b.example"),
        (THERE._replace(ago_s=STILL_THERE_S + 1), "a@b.example"),
    ],
)
def test_otherwise_there_is_nothing_to_take_up(there: Interrupted | None, account: str) -> None:
    assert found(there, JOURNEY, account) is None


def test_what_counts_against_limits_is_taken_up_too() -> None:
    kept = found(THERE, JOURNEY, "a@b.example")
    assert kept is not None
    assert (kept.wrong_coupons, kept.card.tried, kept.shopper, kept.language) == (2, 1, 7, "en")
