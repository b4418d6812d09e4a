"""A shopper at a real Checkout whose shop is scripted."""

import asyncio
from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import TypeAlias

from kiosk.api.answers import Found, LoyaltyAnswer, OrderNumberAnswer
from kiosk.api.basket import Product
from kiosk.api.reply import Context, Ok
from kiosk.api.requests import CheckoutProviderIndex, CheckoutProviderSelection, GiftBoxIndex, LoyaltyCard
from kiosk.api.shop import (
    AddToBasket,
    FindProduct,
    ReadCheckout,
    ReadOrder,
    ReadPaymentOptions,
    SignIn,
    TakeOrderNumber,
)
from kiosk.checkout.checkout import Checkout
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import Step
from kiosk.journal.journal import Journal
from tests.checkout.scripted import ScriptedShop, basket_answer
from tests.conftest import Loop
from tests.flow.journeys import JOURNEY
from tests.flow.orders import basket, item, order

HOUSE = House(payment_hosts=("pay.example",), poll_s=0.0, silent_after_s=3600.0)
ORDER = order(basket=basket(item(11)), total_amount=Decimal(30), unpaid_amount=Decimal(30))
PAY_AT = "https://pay.example/1"


class Visit:
    """A shopper with one product in the basket, once `scan` was called."""

    def __init__(
        self,
        house: House,
        account: SignIn | None,
        journey: tuple[Step, ...] = JOURNEY,
        journal: Journal | None = None,
    ) -> None:
        self.shop = _ordinary(ScriptedShop())
        self.checkout = Checkout(self.shop.connect, journey, house, lambda: account, journal)
        self.seen: list[Kiosk] = []
        self.checkout.changed.connect(self.seen.append)

    @property
    def kiosk(self) -> Kiosk:
        return self.checkout.kiosk

    async def rest(self) -> Kiosk:
        """The snapshot once nothing is under way."""
        await until(lambda: not self.kiosk.busy)
        return self.kiosk

    async def scan(self) -> Kiosk:
        self.checkout.scan("SKU-11")
        return await self.rest()

    async def go(self, step: str) -> Kiosk:
        self.checkout.go(step)
        return await self.rest()


Story: TypeAlias = Callable[[Visit], Awaitable[None]]


def play(
    loop: Loop,
    story: Story,
    house: House = HOUSE,
    account: SignIn | None = None,
    journey: tuple[Step, ...] = JOURNEY,
    journal: Journal | None = None,
) -> None:
    """Plays a story from an open session on, and ends the checkout after it."""

    async def whole() -> None:
        visit = Visit(house, account, journey, journal)
        visit.checkout.open()
        try:
            await story(visit)
        finally:
            await visit.checkout.close()

    loop.run(whole())


async def until(condition: Callable[[], bool]) -> None:
    """Waits for a condition; the loop's deadline is the only clock."""
    while not condition():  # noqa: ASYNC110 - no one event tells of all that is waited for
        await asyncio.sleep(0)


def _ordinary(shop: ScriptedShop) -> ScriptedShop:
    provider = Context("CheckoutProviderSelectionPage", {"checkout_providers": [{"pk": 1, "name": "Pay"}]})
    chosen = Context("CheckoutProviderAddressSelectionPage", {"redirect_url": PAY_AT})
    till = {"payment_options": [{"pk": 9, "payment_type": "cash_register"}]}
    shop.says(FindProduct, Ok(data=Found((Product(11, "Cushion", "SKU-11"),))))
    shop.says(AddToBasket, basket_answer(item(11)))
    shop.says(ReadCheckout, Ok(ORDER))
    shop.says(ReadOrder, Ok(ORDER))
    shop.says(GiftBoxIndex, Ok(contexts=(Context("GiftBoxPage", {"price": Decimal("10.90")}),)))
    shop.says(LoyaltyCard, Ok(data=LoyaltyAnswer(Decimal(0), Decimal(50))))
    shop.says(ReadPaymentOptions, Ok(contexts=(Context("PaymentOptionSelectionPage", till),)))
    shop.says(CheckoutProviderIndex, Ok(contexts=(provider,)))
    shop.says(CheckoutProviderSelection, Ok(contexts=(chosen,)))
    shop.says(TakeOrderNumber, Ok(data=OrderNumberAnswer("816910908011148")))
    return shop
