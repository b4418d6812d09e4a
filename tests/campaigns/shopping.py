"""What a shopper does at the glass: with the real screens, as fast as the shop answers."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from kiosk.flow import contexts, route
from kiosk.flow.payment import Truth
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import BASKET, PAY, PAY_PHONE, THANK_YOU, TILL
from kiosk.ui.screens.coupons import CouponsDraft
from kiosk.ui.screens.gift_box import YES, GiftBoxDraft
from kiosk.ui.screens.loyalty import LoyaltyDraft
from kiosk.ui.screens.note import NoteDraft
from kiosk.ui.screens.parts.card_entry import CardEntry
from kiosk.ui.screens.parts.messages_to_send import LINK
from kiosk.ui.screens.sms import SmsDraft
from kiosk.walk.legs.cards import CARD
from tests.campaigns.glass import Glass

GOODS = ("TKS-0001", "AYD-0001")
_AGAIN = 3
_LONGEST = 30


@dataclass(frozen=True)
class Words:
    """What a shopper types; an empty text leaves its step as it is."""

    note: str = ""
    gift: str = ""
    coupon: str = ""
    points: Decimal = Decimal(0)
    phone: str = "5321234567"
    card: tuple[str, str, str] | None = None

    def draft(self, step: str) -> object:
        """What stands in the step's screen when the main button is pressed."""
        drafts: dict[str, tuple[object, object]] = {
            "note": (self.note, NoteDraft(self.note)),
            "gift_box": (self.gift, GiftBoxDraft(YES, self.gift, video=False)),
            "coupons": (self.coupon, CouponsDraft(self.coupon)),
            "loyalty": (self.points, LoyaltyDraft(self.points)),
        }
        typed, draft = drafts.get(step, ("", None))
        return draft if typed else None


BUSY = Words("ring twice", "happy birthday", "HOSGELDIN", Decimal(20), card=CARD)


class Shopper:
    """One at the glass, from the touch on Welcome to the way out."""

    def __init__(self, glass: Glass, words: Words) -> None:
        self.glass, self.words = glass, words

    async def begin(self) -> None:
        """A touch on Welcome."""
        await self.until(lambda kiosk: kiosk.online)
        self.glass.hands.press(self.glass.hands.screen)
        await self.until(lambda kiosk: kiosk.step == BASKET)

    async def scan(self, *codes: str) -> None:
        """Each with the scanner's own speed."""
        for code in codes:
            self.glass.program.scanner.scanned.emit(code)
            await self.glass.rest()

    async def go_to(self, step: str) -> bool:
        """On until this step stands there, doing at each what the words say. Whether it came."""
        for _ in range(_LONGEST):
            kiosk = self.glass.kiosk
            if step in (kiosk.step, route.standing(kiosk)):
                return True
            if route.standing(kiosk) == PAY:
                return False
            await self.answer()
        return False

    async def answer(self) -> None:
        """The step that stands there, as a shopper who means it."""
        here = self.glass.kiosk.step
        self.fill()
        for _ in range(_AGAIN):
            self.glass.hands.screen.act()
            if (await self.glass.rest()).step != here:
                return
        self.glass.checkout.advance()
        await self.glass.rest()

    def fill(self) -> None:
        """Types what there is to type here."""
        screen, draft = self.glass.hands.screen, self.words.draft(self.glass.kiosk.step)
        if draft is not None:
            screen.restore(draft)
        entry = screen.findChild(CardEntry)
        if entry and entry.isVisible() and self.words.card:
            self._type_card(entry, self.words.card)

    async def to_the_payment(self) -> None:
        """To the ways to pay, or the code of the only one."""
        for _ in range(_AGAIN):
            # A price that has changed since it was seen has to be seen again.
            if route.standing(self.glass.kiosk) != PAY:
                self.glass.checkout.express()
                await self.glass.rest()

    async def pay_by_phone(self) -> bool:
        """To the code that a phone scans at a provider. Whether it is there."""
        await self.to_the_payment()
        for provider in contexts.providers(self.glass.kiosk.pages)[:1]:
            if self.glass.kiosk.step == PAY:
                self.glass.checkout.paying.choose_provider(provider.pk)
                await self.glass.rest()
        return self.glass.kiosk.step == PAY_PHONE

    async def message(self) -> None:
        """The link by SMS."""
        self.glass.checkout.show("sms")
        screen = self.glass.hands.screen
        screen.restore(SmsDraft(self.words.phone, LINK))
        screen.act()
        await self.glass.rest()
        self.glass.checkout.paying.show_code()

    async def pay(self) -> None:
        """The phone pays, and the shop says so."""
        await self.glass.town.pay(self.glass.kiosk.payment.url or "")
        await self.until(lambda kiosk: kiosk.payment.truth is Truth.PAID and kiosk.step == THANK_YOU)

    async def pay_at_till(self) -> bool:
        """To the barcode for the till."""
        self.glass.checkout.paying.pay_at_till()
        return (await self.glass.rest()).step == TILL

    def leave(self) -> None:
        """Leaves, in any state of the kiosk."""
        self.glass.checkout.abandon()

    async def until(self, so: Callable[[Kiosk], bool]) -> None:
        """Waits for the snapshot to be so."""
        came = asyncio.Event()

        def look(kiosk: Kiosk) -> None:
            if so(kiosk):
                came.set()

        self.glass.checkout.changed.connect(look)
        look(self.glass.kiosk)
        try:
            await came.wait()
        finally:
            self.glass.checkout.changed.disconnect(look)

    def _type_card(self, entry: CardEntry, card: tuple[str, str, str]) -> None:
        for field, digits in zip((entry.number, entry.expiry, entry.cvv), card, strict=True):
            for digit in digits if field.isVisible() else "":
                field.type_text(digit)
