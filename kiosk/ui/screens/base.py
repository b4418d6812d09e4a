"""What a screen is: it shows a Kiosk, words its one main action, and hands a request to the checkout."""

from dataclasses import dataclass
from enum import Enum
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.flow.state import Kiosk
from kiosk.ui.face import Face
from kiosk.ui.stage import Stage
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.text.hint import Hint
from kiosk.ui.widgets.text.label import Label
from kiosk.ui.words.problems import said


class Frame(Enum):
    """What stands around a screen."""

    STEP = "step"  # top bar, summary, buttons, bottom bar
    PLAIN = "plain"  # all but the summary
    FULL = "full"  # the screen fills the window


@dataclass(frozen=True)
class Buttons:
    """The words of the buttons under a screen; a button without words is hidden."""

    main: str = ""
    main_icon: str = "arrow-right"
    enabled: bool = True
    also: str = ""
    also_icon: str = ""
    back: bool = True


class Screen(QWidget):
    """The base of all screens. `present` may be called at any time, any number of times."""

    face: ClassVar[Face] = Face()
    frame = Frame.STEP
    summary_rows = True
    """Whether the summary lists the order in portrait; its total is always there."""
    buttons_changed = Signal()

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self.stage, self.look, self.checkout = stage, stage.look, stage.checkout
        self.kiosk: Kiosk = stage.checkout.kiosk
        self.hint = Hint(stage.look, self)

    def present(self, kiosk: Kiosk) -> None:
        """Shows this snapshot. Half-typed text stays."""
        self.kiosk = kiosk
        self.show_problem()

    def buttons(self) -> Buttons:
        """The buttons as they should be now; emit `buttons_changed` when that changes."""
        return Buttons(self.tr("Continue"))

    def act(self) -> None:
        """The main button was pressed."""
        self.checkout.advance()

    def act_also(self) -> None:
        """The other button was pressed."""

    def go_back(self) -> None:
        """Back was pressed."""
        self.checkout.back()

    def scanned(self, _code: str) -> bool:
        """Takes a scanned code if it is this screen's to take."""
        return False

    def draft(self) -> object:
        """The half-typed input, for the screen that replaces this one; each screen has a type of its own."""
        return None

    def restore(self, draft: object) -> None:
        """Puts half-typed input back, if it is a draft of this screen."""

    def show_problem(self) -> None:
        """Says what went wrong in the hint; a screen may say it nearer to the field."""
        words = said(self.kiosk.problem, self.stage.price)
        self.hint.say(words.text, words.kind, words.strong)

    def column(self, question: str, lead: str = "") -> QVBoxLayout:
        """The screen's layout, begun with its question."""
        column = QVBoxLayout(self)
        side, top = self.look.either(56, 28), self.look.either(28, 8)
        column.setContentsMargins(side, top, side, 0)
        column.setSpacing(self.look.either(24, 16))
        self.heading = Label(self.look, Role.HEADING, question)
        self.heading.setAccessibleDescription(lead)
        self.lead = Label(self.look, Role.LEAD, lead, colour="soft")
        column.addWidget(self.heading)
        column.addWidget(self.lead)
        column.addSpacing(self.look.either(16, 4))
        return column
