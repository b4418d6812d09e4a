"""Layout for screens that are too low for all widgets at once: which of them shrink or hide."""

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from kiosk.ui.widgets.keyboard.key_pad import KeyPad
from kiosk.ui.widgets.text.hint import Hint

_LEAST = 0.7
_QUESTION, _HINT = 2, 3


def give_way(widget: QWidget, hint: Hint) -> None:
    """Two widgets share one place: the hint has it while it has words."""
    keep_no_place(hint)
    widget.setVisible(hint.isHidden())


def keep_no_place(hint: Hint) -> None:
    """An empty hint takes no room."""
    policy = hint.sizePolicy()
    policy.setRetainSizeWhenHidden(False)
    if policy != hint.sizePolicy():
        hint.setSizePolicy(policy)


def share_a_line(column: QBoxLayout, heading: QWidget, hint: Hint) -> None:
    """Puts the hint beside the question, so that a low screen keeps what is below."""
    keep_no_place(hint)
    heading.setMaximumHeight(hint.sizeHint().height())
    line = QHBoxLayout()
    line.setSpacing(hint.look.px(24))
    column.insertLayout(column.indexOf(heading), line)
    line.addWidget(heading, _QUESTION)
    line.addWidget(hint, _HINT)


def put_in_place_of(old: QWidget, new: QWidget, column: QBoxLayout) -> None:
    """Replaces a widget within one frame: a layout alone shows the new one a turn of the loop later."""
    column.replaceWidget(old, new)
    new.show()
    old.hide()
    old.deleteLater()


def let_shrink(keys: KeyPad) -> None:
    """Lets the keys become lower than they ask for on a low screen."""
    wanted = keys.sizeHint().height()
    keys.setMinimumHeight(round(wanted * _LEAST))
    keys.setMaximumHeight(wanted)
    keys.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)


def take_what_is_left(widget: QWidget) -> None:
    """Lets a widget fill the room that the others leave, down to its least size."""
    widget.setMinimumHeight(widget.minimumSizeHint().height())
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
