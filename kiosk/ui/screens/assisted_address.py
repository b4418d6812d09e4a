"""The provider's first question, asked here: which address the payment is for."""

from kiosk.flow import destination
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import NEW_ADDRESS, PAY_PHONE
from kiosk.ui.screens.base import Buttons, Screen
from kiosk.ui.screens.parts.destinations import address_options, most
from kiosk.ui.screens.parts.paged_choices import PagedChoices
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.give_way import keep_no_place


class AssistedAddressScreen(Screen):
    """What the order was to be sent to is proposed."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.choices = PagedChoices(self.look, most(stage))
        column = self.column(
            self.tr("Where should it be delivered?"),
            self.tr("Enter it for the shopper here. It is still paid with the code."),
        )
        keep_no_place(self.hint)
        column.addWidget(self.hint)
        column.addWidget(self.choices, 1)
        column.addSpacing(self.look.either(0, 12))
        self.setFocusProxy(self.choices)

    def present(self, kiosk: Kiosk) -> None:
        super().present(kiosk)
        wanted = str(kiosk.destination.address) if kiosk.destination else None
        self.choices.show_options(address_options(destination.addresses(kiosk.pages)), wanted)

    def buttons(self) -> Buttons:
        chosen = self.choices.key() is not None
        return Buttons(self.tr("Deliver here"), enabled=chosen, also=self.tr("New address"), also_icon="plus")

    def act(self) -> None:
        key = self.choices.key()
        if key is not None:
            self.checkout.assisting.tell_address(int(key))

    def act_also(self) -> None:
        self.checkout.show(NEW_ADDRESS)

    def go_back(self) -> None:
        self.checkout.show(PAY_PHONE)
