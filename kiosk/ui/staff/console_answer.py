"""The answer of a call: how it ended, how long it took, what it changed; or a text to copy by hand."""

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.api.reply import Ok, Refused, Reply
from kiosk.console.call import Called
from kiosk.console.difference import line
from kiosk.console.words import outcome
from kiosk.ui.staff.facts import Fact, Facts
from kiosk.ui.stage import Stage
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.button import Button, ButtonKind
from kiosk.ui.widgets.text.label import Label

_LONGEST = 160


class ConsoleAnswer(QWidget):
    """The shop's own words are shown as they came."""

    left = Signal()

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        look = stage.look
        self.title = Label(look, Role.NAME)
        self.text = Label(look, Role.SMALL, align=Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.facts = Facts(look, look.either(8, 4), self.tr("The order is as it was."))
        self.back = Button(look, self.tr("Back to the page"), "chevron-left", ButtonKind.SMALL)
        self.back.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.either(16, 8))
        for widget, stretch in ((self.title, 0), (self.text, 0), (self.facts, 1), (self.back, 0)):
            column.addWidget(widget, stretch)
        column.insertStretch(3, 0)

    def tell(self, called: Called) -> None:
        """How a call ended."""
        self.title.setText(called.request.page or called.request.target())
        took = self.tr("%1 ms").replace("%1", f"{called.seconds * 1000:.0f}")
        self.text.setText(f"{outcome(called.reply)} · {took}")
        self.facts.setVisible(True)
        self.facts.show_facts(
            (*_reply_facts(called.reply), *(Fact(line(change)) for change in called.changes))
        )

    def show_text(self, title: str, text: str) -> None:
        """Shows a text to copy by eye: a kiosk has no clipboard to share."""
        self.title.setText(title)
        self.text.setText(text)
        self.facts.setVisible(False)


def _reply_facts(reply: Reply) -> list[Fact]:
    words = reply.words if isinstance(reply, Refused) else {}
    contexts = reply.contexts if isinstance(reply, Ok | Refused) else ()
    said = [Fact(word, detail=name) for name, many in words.items() for word in many]
    named = [Fact(f"→ {context.page}", detail=_json(context.values)) for context in contexts]
    return said + named + _data(reply)


def _data(reply: Reply) -> list[Fact]:
    if not isinstance(reply, Ok) or reply.data is None:
        return []
    return [Fact(type(reply.data).__name__, detail=_json(reply.data))]


def _json(value: object) -> str:
    text = msgspec.json.encode(value).decode()
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
