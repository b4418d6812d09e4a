"""Loyalty: how many points to use, and how many the shop applied."""

from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.api.requests import LoyaltyCard
from kiosk.flow import points
from kiosk.flow.currency import smallest
from kiosk.flow.state import Kiosk
from kiosk.ui.face import Face
from kiosk.ui.screens.base import Buttons, Screen
from kiosk.ui.screens.parts.used_points import used_points
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.choice import ChoiceCard, Choices
from kiosk.ui.widgets.field import TextField
from kiosk.ui.widgets.give_way import give_way, keep_no_place, let_shrink, take_what_is_left
from kiosk.ui.widgets.keyboard.numpad import NumberPad
from kiosk.ui.words.amounts import decimal_sign, pattern, typed_amount, written

translate = QCoreApplication.translate

ALL, HALF, NONE = "all", "half", "none"
_SHARES = {ALL: Decimal(1), HALF: Decimal("0.5"), NONE: Decimal(0)}


class LoyaltyDraft(NamedTuple):
    """The amount in the field."""

    amount: Decimal


FACE = Face(
    title=lambda: translate("titles", "Loyalty"),
    icon="star",
    row=lambda _: (translate("rows", "Loyalty points"), ""),
    wishes=lambda: {LoyaltyCard: translate("staff", "Points")},
    changes=lambda: {"loyalty_money": translate("staff", "Points")},
)


class LoyaltyScreen(Screen):
    """Proposes the points there are, at most what is to be paid; the shop decides."""

    face = FACE

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.choices = Choices(self.look, self._cards(), None if self.look.portrait else 1)
        self.field = TextField(
            self.look, written(points.NOTHING, self.stage.currency), "coins", self.tr("of your points")
        )
        self.field.setAccessibleName(self.tr("How much of your points to use"))
        self.field.setValidator(QRegularExpressionValidator(pattern(self.stage.currency), self.field))
        self.pad = NumberPad(self.look, decimal_sign())
        self._lay_out()
        self._show_used()
        self.setFocusProxy(self.field)
        self.pad.attach(self.field)
        self.choices.chosen.connect(self._choose)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self.act)
        for written_by_hand in (self.field.textEdited, self.pad.typed, self.pad.erased):
            written_by_hand.connect(self._begin_anew)

    def present(self, kiosk: Kiosk) -> None:
        before = self.kiosk
        super().present(kiosk)
        self.lead.setText(self._balance())
        if not self.look.portrait:
            give_way(self.lead, self.hint)
        self._price_cards()
        # A new answer, even if it is the same again.
        if kiosk.loyalty is not before.loyalty:
            self._show_used()
        self._mark()

    def buttons(self) -> Buttons:
        asked = self._asked()
        if asked == points.used(self.kiosk):
            return Buttons(self.tr("Continue"))
        if not asked:
            return Buttons(self.tr("Use no points"))
        return Buttons(self.tr("Use %1").replace("%1", self.stage.price(asked)))

    def act(self) -> None:
        asked = self._asked()
        if asked == points.used(self.kiosk):
            self.checkout.advance()
        else:
            self.checkout.submit(LoyaltyCard(asked), stay=True)

    def show_problem(self) -> None:
        super().show_problem()
        if self.kiosk.problem is None:
            words = used_points(self.kiosk, self.stage.price)
            self.hint.say(words.text, words.kind, words.strong)

    def draft(self) -> LoyaltyDraft:
        return LoyaltyDraft(self._asked())

    def restore(self, draft: object) -> None:
        if isinstance(draft, LoyaltyDraft):
            self._write(draft.amount)

    def _cards(self) -> tuple[ChoiceCard, ...]:
        return (
            ChoiceCard(self.look, "coins", self.tr("All"), key=ALL),
            ChoiceCard(self.look, "badge-percent", self.tr("Half"), key=HALF),
            ChoiceCard(self.look, "ban", self.tr("None"), key=NONE),
        )

    def _price_cards(self) -> None:
        for card in self.choices.cards[:2]:
            amount = self._proposed(card.key)
            card.setEnabled(bool(amount))
            card.price = self.stage.price(amount) if amount else ""
            card.setAccessibleDescription(card.price)
            card.update()

    def _lay_out(self) -> None:
        column = self.column(self.tr("Pay with your points?"), self._balance())
        keep_no_place(self.hint)
        let_shrink(self.pad)
        self._lay_out_high(column) if self.look.portrait else self._lay_out_wide(column)

    def _lay_out_high(self, column: QVBoxLayout) -> None:
        self.pad.setMaximumHeight(self.look.px(350))
        for widget in (self.choices, self.field, self.hint):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(self.pad)

    def _lay_out_wide(self, column: QVBoxLayout) -> None:
        words = QWidget()
        left = QVBoxLayout(words)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(column.spacing())
        take_what_is_left(self.choices)
        left.addWidget(self.choices, 1)
        left.addWidget(self.field)
        left.addWidget(self.hint)
        self.pad.setMaximumHeight(self.look.px(500))
        row = QHBoxLayout()
        row.setSpacing(self.look.px(20))
        row.addWidget(words, 3)
        row.addWidget(self.pad, 2)
        column.addLayout(row, 1)
        column.addSpacing(self.look.px(16))

    def _balance(self) -> str:
        balance = points.balance(self.kiosk)
        if balance is None:
            return self.tr("Say how much of them to use.")
        return self.tr("You have %1 in points.").replace("%1", self.stage.price(balance))

    def _proposed(self, choice: str) -> Decimal:
        return points.part(self.kiosk, _SHARES[choice], smallest(self.stage.currency))

    def _asked(self) -> Decimal:
        return typed_amount(self.field.text(), self.stage.currency) or points.NOTHING

    def _choose(self, choice: str) -> None:
        self._begin_anew()
        self._write(self._proposed(choice))
        self.field.setFocus()

    def _show_used(self) -> None:
        self._write(points.used(self.kiosk))

    def _write(self, amount: Decimal) -> None:
        self.field.setText(written(amount, self.stage.currency) if amount else "")
        self.field.selectAll()

    def _typed(self) -> None:
        self._mark()
        self.buttons_changed.emit()

    def _mark(self) -> None:
        """The key of the choice that stands for the amount in the field."""
        asked = self._asked()
        same = (choice for choice in (NONE, ALL, HALF) if self._proposed(choice) == asked)
        self.choices.choose(next(same, None))

    def _begin_anew(self) -> None:
        if self.kiosk.problem:
            self.checkout.dismiss()
