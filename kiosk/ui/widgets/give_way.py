"""A screen is not high enough for everything at once: what gives way, and how far."""

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from kiosk.ui.widgets.keyboard.key_pad import KeyPad
from kiosk.ui.widgets.text.hint import Hint

_LEAST = 0.7
_QUESTION, _HINT = 2, 3


def give_way(widget: QWidget, hint: Hint) -> None:
    """The two share one place: the hint has it while it speaks."""
    keep_no_place(hint)
    widget.setVisible(hint.isHidden())


def keep_no_place(hint: Hint) -> None:
    """While it says nothing, others have its room."""
    policy = hint.sizePolicy()
    policy.setRetainSizeWhenHidden(False)
    if policy != hint.sizePolicy():
        hint.setSizePolicy(policy)


def share_a_line(column: QBoxLayout, heading: QWidget, hint: Hint) -> None:
    """The hint comes beside the question, and what is below it stays: a low screen has room nowhere else."""
    keep_no_place(hint)
    heading.setMaximumHeight(hint.sizeHint().height())
    line = QHBoxLayout()
    line.setSpacing(hint.look.px(24))
    column.insertLayout(column.indexOf(heading), line)
    line.addWidget(heading, _QUESTION)
    line.addWidget(hint, _HINT)


def put_in_place_of(old: QWidget, new: QWidget, column: QBoxLayout) -> None:
    """Without a frame between the two: a layout alone shows the new one with the next turn of the loop."""
    column.replaceWidget(old, new)
    new.show()
    old.hide()
    old.deleteLater()


def let_shrink(keys: KeyPad) -> None:
    """The keys become flatter where the screen has less room than they like."""
    wanted = keys.sizeHint().height()
    keys.setMinimumHeight(round(wanted * _LEAST))
    keys.setMaximumHeight(wanted)
    keys.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)


def take_what_is_left(widget: QWidget) -> None:
    """It fills the room the others leave, and asks for no more than its least: short room is taken here."""
    widget.setMinimumHeight(widget.minimumSizeHint().height())
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
