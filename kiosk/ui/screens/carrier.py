"""Who brings it: each carrier with its price."""

from kiosk.flow import contexts
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import ADDRESSES
from kiosk.ui.screens.base import Buttons, Screen
from kiosk.ui.screens.parts.destinations import carrier_options, most
from kiosk.ui.screens.parts.paged_choices import PagedChoices
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.give_way import keep_no_place


class CarrierScreen(Screen):
    """The first one is proposed."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.choices = PagedChoices(self.look, most(stage))
        column = self.column(
            self.tr("Who should bring it?"), self.tr("Its price becomes part of your order.")
        )
        keep_no_place(self.hint)
        column.addWidget(self.hint)
        column.addWidget(self.choices, 1)
        column.addSpacing(self.look.either(0, 12))
        self.setFocusProxy(self.choices)

    def present(self, kiosk: Kiosk) -> None:
        super().present(kiosk)
        option = kiosk.order.shipping_option
        offered = contexts.shipping_options(kiosk.pages)
        self.choices.show_options(carrier_options(self.stage, offered), str(option.pk) if option else None)

    def buttons(self) -> Buttons:
        return Buttons(self.tr("Continue"), enabled=self.choices.key() is not None)

    def act(self) -> None:
        key = self.choices.key()
        if key is not None:
            self.checkout.addressing.choose_carrier(int(key))

    def go_back(self) -> None:
        self.checkout.show(ADDRESSES)
