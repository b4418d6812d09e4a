"""The on-screen keyboard: letters of a language, shift, a page of signs."""

from PySide6.QtWidgets import QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.keyboard.key_pad import KeyPad
from kiosk.ui.widgets.keyboard.keys import (
    LANGUAGES,
    Act,
    Key,
    Rows,
    capital_rows,
    email_rows,
    letter_rows,
    sign_rows,
)


class Keyboard(KeyPad):
    """``layout`` is a language (unknown ones write English) or ``email``; ``capitals`` is for codes.

    ``low`` has one row less, for screens of little height.
    """

    def __init__(
        self,
        look: Look,
        layout: str = "tr",
        capitals: bool = False,  # noqa: FBT001, FBT002
        low: bool = False,  # noqa: FBT001, FBT002
        parent: QWidget | None = None,
    ) -> None:
        self._layout = layout if layout in LANGUAGES or layout == "email" else "en"
        self._capitals, self._low = capitals, low
        self._shifted = self._locked = self._signs = False
        super().__init__(look, self._wanted(), look.either(92, 58), parent)

    def turn(self, key: Key) -> None:
        """Shift holds for one letter; pressed twice, until it is pressed again."""
        if key.act is Act.PAGE:
            self._signs = not self._signs
        else:
            self._shifted, self._locked = not self._locked, self._shifted and not self._locked
        self.show_rows(self._wanted())

    def is_lit(self, key: Key) -> bool:
        return key.act is Act.SHIFT and self._shifted

    def press(self, key: Key) -> None:
        super().press(key)
        if key.is_plain() and self._shifted and not self._locked:
            self._shifted = False
            self.show_rows(self._wanted())

    def _wanted(self) -> Rows:
        if self._layout == "email":
            return email_rows()
        if self._capitals:
            return capital_rows(self._layout)
        if self._signs:
            return sign_rows(low=self._low)
        return letter_rows(self._layout, shifted=self._shifted, low=self._low)
