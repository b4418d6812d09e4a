"""Sign-in: staff goes on in the shopper's session under their own name."""

from kiosk.ui.sheets.sign_in import SignInSheet
from kiosk.ui.staff.room import BackRoom
from kiosk.ui.staff.section import Section, panel_of
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.button import Button, ButtonKind
from kiosk.ui.widgets.text.hint import Hint, HintKind


class SignInSection(Section):
    """The sign-in ends with the shopper's session."""

    def __init__(self, stage: Stage, room: BackRoom) -> None:
        super().__init__(stage, room)
        column = self.column(
            self.tr("Sign in"), self.tr("Pages that the shop keeps for its staff need a name and a password.")
        )
        self.hint = Hint(stage.look)
        self.button = Button(stage.look, self.tr("Sign in"), "user")
        self.button.clicked.connect(self._ask)
        column.addWidget(self.button)
        column.addWidget(self.hint)
        column.addStretch(1)
        self.end = Button(stage.look, self.tr("Sign out and start over"), "x", ButtonKind.SMALL)
        self.end.clicked.connect(stage.checkout.abandon)
        column.addWidget(self.end)
        room.backstage.signed_in.connect(self._tell)

    def _ask(self) -> None:
        SignInSheet(self.stage, panel_of(self), self.room.backstage.sign_in).open()

    def _tell(self, words: str) -> None:
        if words:
            self.hint.say(words, HintKind.GOLD, self.tr("The shop did not accept that."))
        else:
            self.hint.say(
                self.tr("It lasts until this shopper is done."), HintKind.INFO, self.tr("Signed in.")
            )
