"""Where else a product is: the stores that have most of it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kiosk.api.goods import StoreStock
from kiosk.ui.stage import Stage
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.text.label import Label

_MOST = 3


class StoreList(QWidget):
    """Hidden until somebody has asked."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self.rows = tuple(Label(stage.look, Role.BODY) for _ in range(_MOST))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(stage.look.either(8, 2))
        for row in self.rows:
            column.addWidget(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_stores(self, stores: Sequence[StoreStock] | None) -> None:
        """None where nobody has asked."""
        self.setVisible(stores is not None)
        there = sorted((one for one in stores or () if one.stock), key=lambda one: -(one.stock or 0))
        texts = [self._words(one) for one in there[:_MOST]] or [self.tr("No store has one now.")]
        for place, row in enumerate(self.rows):
            row.setText(texts[place] if place < len(texts) else "")
            row.setVisible(place < len(texts))

    def _words(self, store: StoreStock) -> str:
        """A name is a stranger's text: it comes last, and no sign in it is ours."""
        left = self.tr("%n there", "", max(0, store.stock or 0))
        return f"{store.name} · {left}"
