"""A shopper who types everything letter by letter, so that only the kiosk ever puts the letters together."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from kiosk.flow.steps import BASKET
from kiosk.ui.screens.gift_box import YES
from kiosk.ui.screens.new_address import NewAddressScreen
from kiosk.ui.screens.parts.card_entry import CardEntry
from kiosk.ui.screens.parts.messages_to_send import LINK
from kiosk.ui.sheets.sign_in import SignInSheet
from kiosk.ui.widgets.field import TextArea, TextField
from kiosk.walk.keys import key_of
from kiosk.walk.legs.delivery import HOME, PLACE, _listed, _named
from kiosk.walk.legs.on_screen import choose
from tests.campaigns.glass import Glass
from tests.campaigns.leaks.canaries import CARD, CODE_DIGITS, EXPIRY_AND_CODE, letters, masked
from tests.campaigns.shopping import GOODS, Shopper, Words

Pause = Callable[[str], None]
_MARKING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class Visit:
    """`words` are masked; `pause` stops in the middle, for a search."""

    def __init__(self, glass: Glass, words: dict[str, list[int]], pause: Pause) -> None:
        self.glass, self.hands, self.words, self.pause = glass, glass.hands, words, pause
        self.shopper = Shopper(glass, Words())

    async def whole(self, *, pays: bool) -> dict[str, list[int]]:
        """From Welcome to Welcome; masked, what the shop gave this shopper of its own."""
        await self.shopper.begin()
        await self.shopper.scan(*GOODS)
        await self._sign_in()
        await self.hands.insist("the step after the basket", lambda: self.hands.kiosk.step != BASKET)
        for step, answer in self._answers():
            await self.shopper.go_to(step)
            await answer()
        link = await self._link()
        await self.shopper.pay_by_phone()
        await self._message()
        given = self._given() | link
        if pays:
            await self.shopper.pay()
        self.shopper.leave()
        await self.glass.rest_between()
        return given

    def _answers(self) -> tuple[tuple[str, Callable[[], Awaitable[None]]], ...]:
        return (
            ("address", self._address),
            ("note", self._note),
            ("gift_box", self._gift),
            ("coupons", self._coupon),
            ("rewards", self._card),
        )

    async def _sign_in(self) -> None:
        shell = self.glass.shell
        sheet = SignInSheet(shell.stage(), shell, self.glass.program.door.room.backstage.sign_in)
        sheet.open()
        for field, name in zip(sheet.fields, ("staff e-mail", "staff password"), strict=True):
            self._type(field, name)
        sheet.done.click()
        await self.glass.rest()
        sheet.deleteLater()

    async def _address(self) -> None:
        hands = self.hands
        choose(hands, HOME)
        await hands.press_main()
        await hands.at("new_address")
        screen = hands.find(NewAddressScreen)
        for key, name in (
            ("first_name", "first name"),
            ("last_name", "last name"),
            ("phone_number", "phone"),
        ):
            self._type(screen.form.who.fields[key].field, name)
        await hands.press_main()
        for begun, place in PLACE:
            await hands.until("a list", lambda: not hands.kiosk.busy and _listed(screen))
            hands.type_text(begun)
            await hands.until(place, partial(_named, screen, place))
            hands.press(_named(screen, place)[0])
            await hands.rest()
        self._type(screen.form.line.fields["line"].field, "street")
        await hands.press_main()
        await hands.at("carrier")
        await hands.press_main()

    async def _note(self) -> None:
        """Typed on real keys, and though no key gets there: marked, which X keeps by itself, and copied."""
        area = self.hands.find(TextArea)
        area.setFocus()
        self._keys("note")
        area.moveCursor(QTextCursor.MoveOperation.Start)
        QPlainTextEdit.keyPressEvent(area, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_End, _MARKING))
        assert area.textCursor().selectedText() == area.toPlainText()
        QPlainTextEdit.copy(area)
        await self._act()

    async def _gift(self) -> None:
        choose(self.hands, YES)
        self._type(self.hands.find(TextArea), "gift note")
        await self._act()

    async def _coupon(self) -> None:
        """One is typed, another scanned; the shop knows neither."""
        self._type(self.hands.find(TextField), "coupon")
        await self._act()
        self._fast("scanned code")
        self.hands._post(Qt.Key.Key_Return, "\r")
        QCoreApplication.sendPostedEvents()
        await self.hands.rest()
        self.glass.checkout.advance()
        await self.glass.rest()

    async def _card(self) -> None:
        """As fast as a card reader types; the fields are left by themselves."""
        entry = self.hands.find(CardEntry)
        entry.number.setFocus()
        self._fast(CARD)
        self._fast(EXPIRY_AND_CODE)
        QCoreApplication.sendPostedEvents()
        self.pause("card typed")
        await self.hands.until("a whole card", lambda: len(entry.cvv) == CODE_DIGITS)
        await self._act()
        self.pause("card sent")

    async def _link(self) -> dict[str, list[int]]:
        """Looks at the code of the shop's own link and goes back: what signs a phone in as this shopper."""
        checkout = self.glass.checkout
        await self.shopper.to_the_payment()
        checkout.paying.pay_by_token()
        await self.glass.rest()
        path, _, query = (self.hands.kiosk.payment.url or "").partition("?")
        words = {
            "checkout token": path.rstrip("/").rpartition("/")[2],
            "checkout one-time token": query.partition("=")[2],
        }
        assert all(words.values())
        checkout.paying.leave_code()
        await self.glass.rest()
        return {name: masked(word) for name, word in words.items()}

    async def _message(self) -> None:
        self.glass.checkout.show("sms")
        screen: Any = self.hands.screen
        choose(self.hands, LINK)
        screen.field.wipe()
        for letter in letters(self.words["phone"]):
            screen.field.type_text(letter)
        await self._act()
        self.glass.checkout.paying.show_code()

    async def _act(self) -> None:
        self.hands.screen.act()
        await self.glass.rest()

    def _type(self, field: TextField | TextArea, name: str) -> None:
        for letter in letters(self.words[name]):
            field.type_text(letter)

    def _keys(self, name: str) -> None:
        for letter in letters(self.words[name]):
            self.hands.type_text(letter)

    def _fast(self, name: str) -> None:
        """Into the window, as keys come from outside."""
        for letter in letters(self.words[name]):
            self.hands._post(key_of(letter), letter)

    def _given(self) -> dict[str, list[int]]:
        line: Any = self.glass.checkout._line
        cookies = {f"cookie {cookie.name}": cookie.value for cookie in line._session._jar}
        given = cookies | {"payment address": self.glass.kiosk.payment.url or ""}
        return {name: masked(value) for name, value in given.items()}
