"""How to pay: the shop's own page, its providers and the till; staff, where none of them works."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from kiosk.api.request import Request
from kiosk.api.requests import CheckoutProviderSelection, SendBarcodeSms, SendCheckoutUrlSms
from kiosk.api.shop import PaymentOptionSelection
from kiosk.flow import contexts, token_checkout
from kiosk.flow.problem import ProblemKind
from kiosk.flow.state import Kiosk
from kiosk.ui.face import Face
from kiosk.ui.screens.base import Buttons, Screen
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.choice import ChoiceCard, Choices
from kiosk.ui.widgets.notice import Notice

translate = QCoreApplication.translate

TILL = "till"
WEB = "web"
MOST_PROVIDERS = 3
MOST_IN_LINE = 3


@dataclass(frozen=True)
class OfferedWay:
    """One way to pay; its key is the provider's pk, WEB for the shop's own page, or TILL."""

    key: str
    name: str


def _wishes() -> dict[type[Request], str]:
    return {
        PaymentOptionSelection: translate("staff", "Way to pay"),
        CheckoutProviderSelection: translate("staff", "Payment on the phone"),
        SendBarcodeSms: translate("staff", "Text message with the code"),
        SendCheckoutUrlSms: translate("staff", "Text message with the link"),
    }


def _changes() -> dict[str, str]:
    return {
        "unpaid_amount": translate("staff", "To pay"),
        "total_amount": translate("staff", "Total"),
        "total_amount_with_interest": translate("staff", "Total with interest"),
        "payment_option": translate("staff", "Way to pay"),
    }


FACE = Face(title=lambda: translate("titles", "Pay"), wishes=_wishes, changes=_changes)


class PayScreen(Screen):
    """One card for each way; the main button goes there."""

    face = FACE

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.choices: Choices | None = None
        self._ways: tuple[OfferedWay, ...] = ()
        column = self.column(
            self.tr("How would you like to pay?"), self.tr("Choose one. You can change your mind later.")
        )
        self._place = QVBoxLayout()
        column.addLayout(self._place)
        column.addWidget(self.hint)
        self.nothing = self._build_nothing()
        column.addWidget(self.nothing, 1)
        column.addStretch(1)
        self._show_whether()

    def present(self, kiosk: Kiosk) -> None:
        super().present(kiosk)
        ways = self._offered(kiosk)
        if ways != self._ways:
            chosen = self.chosen()
            self._ways = ways
            self._show_ways(chosen)
        self._show_whether()

    def buttons(self) -> Buttons:
        if not self._ways:
            return Buttons(self.tr("Try again"), "refresh-cw")
        if self._price_changed():
            return Buttons(self.tr("Go on"))
        return Buttons(self._named())

    def act(self) -> None:
        chosen = self.chosen()
        if chosen is None or self._price_changed():
            self.checkout.express()
        elif chosen == TILL:
            self.checkout.paying.pay_at_till()
        elif chosen == WEB:
            self.checkout.paying.pay_by_token()
        else:
            self.checkout.paying.choose_provider(int(chosen))

    def _named(self) -> str:
        """Where the main button leads."""
        way = next((way for way in self._ways if way.key == self.chosen()), self._ways[0])
        return way.name if way.key in (TILL, WEB) else self.tr("Pay with %1").replace("%1", way.name)

    def chosen(self) -> str | None:
        """The key of the way chosen."""
        return self.choices.key() if self.choices else None

    def _price_changed(self) -> bool:
        problem = self.kiosk.problem
        return problem is not None and problem.kind is ProblemKind.PRICE_CHANGED

    def _offered(self, kiosk: Kiosk) -> tuple[OfferedWay, ...]:
        providers = contexts.providers(kiosk.pages)[:MOST_PROVIDERS]
        web = token_checkout.offered(kiosk.pages)
        till = contexts.cash_register(kiosk.pages)
        return (
            *([OfferedWay(WEB, self.tr("Pay on your phone"))] if web else ()),
            *(OfferedWay(str(provider.pk), provider.name) for provider in providers),
            *([OfferedWay(TILL, self.tr("Pay at the till"))] if till else ()),
        )

    def _show_ways(self, chosen: str | None) -> None:
        if self.choices:
            self.choices.hide()
            self.choices.deleteLater()
        self.choices = Choices(self.look, [self._card(way) for way in self._ways], self._columns())
        keys = [way.key for way in self._ways]
        self.choices.choose(chosen if chosen in keys else next(iter(keys), None))
        self.choices.chosen.connect(self.buttons_changed)
        self._place.addWidget(self.choices)
        self.setFocusProxy(self.choices)

    def _columns(self) -> int:
        """One line of cards, down a high screen or across a wide one; more than fit in two."""
        many = len(self._ways)
        if self.look.portrait:
            return 1 if many <= MOST_IN_LINE else 2
        return many if many <= MOST_IN_LINE else (many + 1) // 2

    def _card(self, way: OfferedWay) -> ChoiceCard:
        details = {TILL: self.tr("with our staff"), WEB: self.tr("in our web shop")}
        detail = details.get(way.key, self.tr("on your own phone"))
        icon = "till" if way.key == TILL else "smartphone"
        card = ChoiceCard(self.look, icon, way.name, detail, key=way.key)
        in_rows = not self.look.portrait and len(self._ways) > MOST_IN_LINE
        card.setMinimumHeight(self.look.px(160) if in_rows else self.look.either(228, 208))
        return card

    def _build_nothing(self) -> Notice:
        notice = Notice(self.look, "concierge-bell")
        notice.say(
            self.tr("Our staff will help you pay"),
            self.tr("Paying here does not work at the moment. Your order is kept on this screen."),
        )
        return notice

    def _show_whether(self) -> None:
        nothing = not self._ways
        self.nothing.setVisible(nothing)
        for part in (self.heading, self.lead):
            part.setVisible(not nothing)
        if nothing:
            self.hint.hide()
