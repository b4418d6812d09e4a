"""The provider's second question, asked here: who delivers, and for how much."""

from kiosk.flow.state import Kiosk
from kiosk.flow.steps import ASSISTED_ADDRESS
from kiosk.ui.screens.base import Buttons, Screen
from kiosk.ui.screens.parts.destinations import carrier_options, most
from kiosk.ui.screens.parts.paged_choices import PagedChoices
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.give_way import keep_no_place


class AssistedShippingScreen(Screen):
    """The carrier chosen for the order is proposed, else the first."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.choices = PagedChoices(self.look, most(stage))
        column = self.column(
            self.tr("Which delivery?"), self.tr("The price is part of what is paid with the code.")
        )
        keep_no_place(self.hint)
        column.addWidget(self.hint)
        column.addWidget(self.choices, 1)
        column.addSpacing(self.look.either(0, 12))
        self.setFocusProxy(self.choices)

    def present(self, kiosk: Kiosk) -> None:
        super().present(kiosk)
        going = kiosk.destination
        wanted = str(going.carrier) if going and going.carrier is not None else None
        self.choices.show_options(carrier_options(self.stage, kiosk.assistance.carriers), wanted)

    def buttons(self) -> Buttons:
        return Buttons(self.tr("Continue"), enabled=self.choices.key() is not None)

    def act(self) -> None:
        key = self.choices.key()
        if key is not None:
            self.checkout.assisting.choose_carrier(key)

    def go_back(self) -> None:
        self.checkout.show(ASSISTED_ADDRESS)
