"""Thank you: the order's number, what the shop says about it, and where it can be seen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.api.basket import pieces
from kiosk.api.money import Money
from kiosk.flow.order_page import order_page
from kiosk.flow.paper import Paper
from kiosk.flow.payment import Thanks
from kiosk.flow.reference import blocks
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from kiosk.ui.screens.base import Buttons, Frame, Screen
from kiosk.ui.screens.parts.messages import Messages
from kiosk.ui.screens.parts.order_code import OrderCode
from kiosk.ui.stage import Stage
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.give_way import keep_no_place
from kiosk.ui.widgets.medallion import Medallion
from kiosk.ui.widgets.text.fit import resized
from kiosk.ui.widgets.text.label import Label

_MOST_BLOCKS = 3
_LONG_SHARE = 0.67
_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class ThankYouScreen(Screen):
    """Shown only once the shop has said that the order is paid."""

    frame = Frame.PLAIN

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        look = stage.look
        keep_no_place(self.hint)
        self.heading = Label(look, Role.HEADING, self.tr("Thank you for your order"), align=_MIDDLE)
        self.caption = Label(look, Role.LEAD, colour="soft", align=_MIDDLE)
        self.number = Label(look, Role.DISPLAY, align=_MIDDLE)
        self.bought = Label(look, Role.LEAD, colour="soft", align=_MIDDLE)
        self.paper = Label(look, Role.LEAD, colour="soft", align=_MIDDLE)
        self.keepsake = OrderCode(stage)
        self.messages = Messages(look)
        self._side = QWidget()
        self._lay_out_high() if look.portrait else self._lay_out_wide()

    def present(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk
        thanks = kiosk.payment.thanks or Thanks()
        named = self.tr("Your order number")
        self.caption.setText(named if thanks.order_number else self.tr("Show this to our staff"))
        number = thanks.order_number or ("" if thanks.order_id is None else str(thanks.order_id))
        self._show_number(blocks(number))
        self.number.setAccessibleName(f"{self.caption.text()}: {number}")
        self.bought.setText(self._bought(kiosk))
        self._say_of_the_paper(kiosk.paper)
        self.messages.show_texts(campaign.message or campaign.name for campaign in thanks.campaigns)
        self.keepsake.show_address(order_page(thanks.redirect_url, self._house()))
        self._side.setHidden(all(part.isHidden() for part in (self.hint, self.keepsake, self.messages)))

    def buttons(self) -> Buttons:
        return Buttons(self.tr("Done"), "check", back=False)

    def act(self) -> None:
        self.checkout.abandon()

    def _show_number(self, shown: str) -> None:
        """Sets a long number smaller, so that it fits on one line where possible."""
        font = self.look.font(Role.DISPLAY)
        long = shown.count(" ") >= _MOST_BLOCKS
        self.number.setFont(resized(font, round(font.pixelSize() * _LONG_SHARE)) if long else font)
        self.number.setText(shown)

    def _bought(self, kiosk: Kiosk) -> str:
        basket = kiosk.order.basket
        lines = basket.basketitem_set if basket else ()
        count = sum(pieces(line.quantity) for line in lines)
        items = self.tr("%n item(s)", "", count) if count else ""
        return " · ".join(filter(None, (items, self._paid(kiosk.payment.paid))))

    def _paid(self, amount: Money) -> str:
        """Nothing where the shop did not say what was paid."""
        if amount is None:
            return ""
        return (
            self.tr("%1 paid").replace("%1", self.stage.price(amount))
            if amount
            else self.tr("nothing to pay")
        )

    def _say_of_the_paper(self, paper: Paper) -> None:
        """Says that a receipt is printed; without one, that the number stays on the screen."""
        good = {
            Paper.PRINTING: self.tr("Your receipt is being printed."),
            Paper.PRINTED: self.tr("Your receipt is ready."),
        }
        bad = {
            Paper.UNSURE: self.tr("If your receipt is not whole, our staff prints it again for you."),
            Paper.FAILED: self.tr("Our staff prints your receipt for you. Your number stays on this screen."),
        }
        self.paper.setText(good.get(paper, ""))
        self.paper.setVisible(paper in good)
        self.hint.say(bad.get(paper, ""))

    def _house(self) -> House:
        settings = self.stage.settings
        payment = settings.payment
        return House(shop=settings.shop.url, payment_hosts=payment.hosts, plain_http=payment.plain_http)

    def _words(self) -> QVBoxLayout:
        look = self.look
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Medallion(look, "check"), 0, _MIDDLE)
        words.addSpacing(look.either(48, 24))
        words.addWidget(self.heading)
        words.addSpacing(look.either(64, 28))
        words.addWidget(self.caption)
        words.addSpacing(look.either(12, 4))
        words.addWidget(self.number)
        words.addSpacing(look.either(20, 8))
        words.addWidget(self.bought)
        words.addSpacing(look.either(20, 8))
        words.addWidget(self.paper)
        return words

    def _lay_out_high(self) -> None:
        px = self.look.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(56), 0, px(56), px(40))
        column.setSpacing(0)
        column.addStretch(2)
        column.addLayout(self._words())
        column.addStretch(3)
        column.addWidget(self._side)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(px(32))
        side.addWidget(self.hint)
        side.addWidget(self.messages)
        side.addWidget(self.keepsake)

    def _lay_out_wide(self) -> None:
        px = self.look.px
        words = self._words()
        words.insertStretch(0, 1)
        words.addStretch(1)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(px(16))
        side.addStretch(1)
        side.addWidget(self.keepsake)
        # As far in as the card of the code, which needs room for its shadow.
        for card in (self.hint, self.messages):
            inset = QHBoxLayout()
            inset.addSpacing(px(20))
            inset.addWidget(card)
            side.addLayout(inset)
        side.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(28), 0, px(28), px(20))
        row.setSpacing(px(28))
        row.addLayout(words, 3)
        row.addWidget(self._side, 2)
