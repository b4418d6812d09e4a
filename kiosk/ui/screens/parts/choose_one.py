"""A screen that asks for one card of a list; subclasses give its words and its options."""

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.flow.state import Kiosk
from kiosk.ui.screens.base import Buttons, Screen
from kiosk.ui.screens.parts.destinations import most
from kiosk.ui.screens.parts.paged_choices import Option, PagedChoices
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.give_way import keep_no_place


@dataclass(frozen=True)
class ChoiceWords:
    """`other` words the second button; empty hides it."""

    question: str
    lead: str
    main: str
    other: str = ""


class ChooseOne(Screen):
    """The shop gives the list; the main button sends the chosen option."""

    before: str
    """The step that Back shows."""
    other: str = ""
    """The step that the second button shows, where there is one."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.words = self.say()
        self.choices = PagedChoices(self.look, most(stage))
        column = self.column(self.words.question, self.words.lead)
        keep_no_place(self.hint)
        column.addWidget(self.hint)
        column.addWidget(self.choices, 1)
        column.addSpacing(self.look.either(0, 12))
        self.setFocusProxy(self.choices)

    @abstractmethod
    def say(self) -> ChoiceWords:
        """The screen's words."""

    @abstractmethod
    def options(self, kiosk: Kiosk) -> Sequence[Option]:
        """The options, by pk."""

    @abstractmethod
    def proposed(self, kiosk: Kiosk) -> int | None:
        """The pk that is proposed; None proposes the first."""

    @abstractmethod
    def send(self, key: str) -> None:
        """Sends the chosen option to the shop."""

    def present(self, kiosk: Kiosk) -> None:
        super().present(kiosk)
        pk = self.proposed(kiosk)
        self.choices.show_options(self.options(kiosk), None if pk is None else str(pk))

    def buttons(self) -> Buttons:
        chosen, other = self.choices.key() is not None, self.words.other
        return Buttons(self.words.main, enabled=chosen, also=other, also_icon="plus" if other else "")

    def act(self) -> None:
        key = self.choices.key()
        if key is not None:
            self.send(key)

    def act_also(self) -> None:
        if self.other:
            self.checkout.show(self.other)

    def go_back(self) -> None:
        self.checkout.show(self.before)
