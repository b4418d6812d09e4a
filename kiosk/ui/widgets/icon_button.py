"""A button without words."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.button_kinds import ButtonKind


class IconButton(Button):
    """A round button with only an icon; ``name`` is for screen readers."""

    def __init__(
        self,
        look: Look,
        icon: str,
        name: str,
        kind: ButtonKind = ButtonKind.SMALL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "", icon, kind, parent=parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = (
            self.look.either(*self.kind.value.high)
            if self.kind is ButtonKind.PILL
            else self.look.either(72, 64)
        )
        return QSize(max(side, self.look.touch), max(side, self.look.touch))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def corner(self, whole: QRectF) -> float:
        return whole.height() / 2
