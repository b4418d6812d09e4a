"""The rewards of a bank card: one row for each kind, and their sum."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.api.options import Reward
from kiosk.ui.stage import Stage
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.amount import Amount
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.text.label import Label
from kiosk.ui.words.card_problems import reward_name

MOST = 6
_NOTHING = Decimal(0)


class Earned(Card):
    """Shows six rows at most; the sum counts all."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.look, edge="line")
        self.stage = stage
        self._rewards: tuple[Reward, ...] = ()
        self._grid = QGridLayout(self)
        pad = stage.look.either(12, 4)
        self._grid.setContentsMargins(pad, pad, pad, pad)
        self._grid.setVerticalSpacing(stage.look.either(36, 18))
        self._grid.setColumnStretch(0, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_rewards(self, rewards: tuple[Reward, ...]) -> None:
        """In the order the shop names them."""
        if rewards == self._rewards:
            return
        self._rewards = rewards
        self._clear()
        rows = [(reward_name(reward.type), self.stage.price(reward.amount)) for reward in rewards[:MOST]]
        for place, (name, amount) in enumerate(rows):
            self._add(place, name, amount, Role.TITLE)
        together = sum((reward.amount or _NOTHING for reward in rewards), _NOTHING)
        self._add(len(rows), self.tr("Together"), self.stage.price(together), Role.TOTAL)
        self.setAccessibleName(", ".join(f"{name} {amount}" for name, amount in rows))

    def _add(self, place: int, name: str, amount: str, role: Role) -> None:
        widgets: tuple[QWidget, ...] = (
            Label(self.look, Role.LEAD, name, "ink" if role is Role.TITLE else "soft"),
            Amount(self.look, role, amount, "brand"),
        )
        for column, widget in enumerate(widgets):
            self._grid.addWidget(widget, place, column)

    def _clear(self) -> None:
        while item := self._grid.takeAt(0):
            widget = item.widget()
            if widget:
                widget.hide()
                widget.deleteLater()
