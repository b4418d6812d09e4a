"""Delivery: picked up here, or sent to an address."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from kiosk.api.addresses import CreateAddress, DeleteAddress
from kiosk.api.request import Request
from kiosk.api.requests import AddressClear
from kiosk.api.shop import DeliveryOptionSelection, RetailStoreSelection, ShippingOptionSelection
from kiosk.flow import destination
from kiosk.flow.state import Kiosk
from kiosk.ui.face import Face
from kiosk.ui.screens.base import Buttons, Screen
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.choice import ChoiceCard, Choices

translate = QCoreApplication.translate

HERE, HOME = "here", "home"


class DeliveryDraft(NamedTuple):
    """The key of the chosen card."""

    choice: str | None


def _wishes() -> dict[type[Request], str]:
    return {
        RetailStoreSelection: translate("staff", "Store to pick up at"),
        AddressClear: translate("staff", "The order's address"),
        CreateAddress: translate("staff", "An address that was typed in"),
        DeleteAddress: translate("staff", "An address that was typed in"),
        ShippingOptionSelection: translate("staff", "Carrier"),
        DeliveryOptionSelection: translate("staff", "Way of delivery"),
    }


def _changes() -> dict[str, str]:
    return {
        "shipping_amount": translate("staff", "Shipping"),
        "shipping_option": translate("staff", "Carrier"),
    }


FACE = Face(
    title=lambda: translate("titles", "Delivery"),
    icon="truck",
    row=lambda line: (translate("rows", "Shipping"), line.title),
    wishes=_wishes,
    changes=_changes,
)


class DeliveryScreen(Screen):
    """A touch marks a card; the main button tells the shop."""

    face = FACE

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.choices = Choices(
            self.look,
            (
                ChoiceCard(
                    self.look, "store", self.tr("Pick up here"), self.tr("Take it with you today."), key=HERE
                ),
                ChoiceCard(
                    self.look, "truck", self.tr("Send it home"), self.tr("Choose an address next."), key=HOME
                ),
            ),
        )
        self._shown: bool | None = None
        column = self.column(self.tr("How do you get your order?"), self._so_far())
        self.choices.setMaximumHeight(self.look.either(320, 190))
        column.addWidget(self.choices, 1)
        column.addWidget(self.hint)
        column.addStretch(0)
        column.addSpacing(self.look.either(0, 16))
        self.setFocusProxy(self.choices)
        self.choices.chosen.connect(self.buttons_changed)

    def present(self, kiosk: Kiosk) -> None:
        super().present(kiosk)
        self.lead.setText(self._so_far())
        home = destination.is_sent_home(kiosk.order)
        if home is not self._shown:
            self._shown = home
            self.choices.choose(HOME if home else HERE)

    def buttons(self) -> Buttons:
        again = self.tr("Change address") if self._has_address() else ""
        return Buttons(self.tr("Continue"), also=again)

    def act(self) -> None:
        if self.choices.key() == HERE:
            self.checkout.addressing.pick_up()
        elif self._has_address():
            self.checkout.advance()
        else:
            self.checkout.addressing.send_home()

    def act_also(self) -> None:
        self.checkout.addressing.start_over()

    def draft(self) -> DeliveryDraft:
        return DeliveryDraft(self.choices.key())

    def restore(self, draft: object) -> None:
        if isinstance(draft, DeliveryDraft):
            self._shown = destination.is_sent_home(self.kiosk.order)
            self.choices.choose(draft.choice)

    def _has_address(self) -> bool:
        """Whether the order has an address and a carrier."""
        order = self.kiosk.order
        sent = destination.is_sent_home(order) and order.shipping_option is not None
        return sent and order.shipping_address is not None

    def _so_far(self) -> str:
        order = self.kiosk.order
        if self._has_address() and order.shipping_address:
            sent = self.tr("It goes to %1.")
            return sent.replace("%1", destination.where(order.shipping_address))
        if order.retail_store and order.retail_store.name:
            return self.tr("It is ready for you at %1.").replace("%1", order.retail_store.name)
        return self.tr("Take it with you, or have it brought.")
