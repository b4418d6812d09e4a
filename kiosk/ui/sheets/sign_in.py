"""Sign-in of staff by their own name, in the shopper's session."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from kiosk.api.shop import SignIn
from kiosk.flow.problem import Problem
from kiosk.ui.sheets.entry import EntryField, EntrySheet
from kiosk.ui.stage import Stage


class SignInSheet(EntrySheet):
    """E-mail address and password; the password is hidden and never stored."""

    def __init__(
        self, stage: Stage, host: QWidget, sign_in: Callable[[SignIn], None], *, leavable: bool = True
    ) -> None:
        def use(typed: Sequence[str]) -> None:
            email, password = typed
            sign_in(SignIn(email.strip(), password))

        super().__init__(stage, host, self.tr("Sign in"), self._entries(), use, leavable=leavable)
        if leavable:
            self.offer(self.tr("Cancel"), lambda: None)
        self.finish(self.tr("Sign in"), "user")
        for field in self.fields:
            field.textChanged.connect(self._look)
        self._look()

    def _entries(self) -> tuple[EntryField, EntryField]:
        return EntryField(self.tr("E-mail address")), EntryField(self.tr("Password"), hidden=True)

    def _look(self) -> None:
        self.done.setEnabled(all(field.text().strip() for field in self.fields))


class SignInAgainSheet(SignInSheet):
    """The session ended during an order: after signing in, the order goes on with all that was typed."""

    def __init__(
        self, stage: Stage, host: QWidget, problem: Problem | None, drop: Callable[[], None]
    ) -> None:
        super().__init__(stage, host, stage.checkout.sign_in_again, leavable=False)
        self.heading.setText(self.tr("The session ended. Sign in to go on."))
        said = problem.said() if problem else ""
        self.say(said or self.tr("The order is put back as it was, and this step stays."))
        self.offer(self.tr("Start over"), drop)
