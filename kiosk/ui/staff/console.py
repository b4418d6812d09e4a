"""API console: every documented page, sent by hand in the shopper's session."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget

from kiosk.console.call import Called
from kiosk.console.pages import DocumentedPage
from kiosk.flow.state import Kiosk
from kiosk.ui.staff.console_answer import ConsoleAnswer
from kiosk.ui.staff.console_form import ConsoleForm
from kiosk.ui.staff.console_pages import ConsolePages
from kiosk.ui.staff.room import BackRoom
from kiosk.ui.staff.section import Section
from kiosk.ui.stage import Stage


class ConsoleSection(Section):
    """Leads from the list of pages to a page's fields, and on to its answer."""

    def __init__(self, stage: Stage, room: BackRoom) -> None:
        super().__init__(stage, room)
        column = self.column(self.tr("API console"))
        self.views = QStackedWidget()
        self.pages = ConsolePages(stage)
        self.form = ConsoleForm(stage, room)
        self.answer = ConsoleAnswer(stage)
        for view in (self.pages, self.form, self.answer):
            self.views.addWidget(view)
        column.addWidget(self.views, 1)
        self.pages.chosen.connect(self._open)
        self.form.left.connect(self._to(self.pages))
        self.answer.left.connect(self._to(self.form))
        self.form.copied.connect(self._show_copy)
        room.backstage.called.connect(self._show_answer)

    def present(self, kiosk: Kiosk) -> None:
        super().present(kiosk)
        self.form.present(kiosk)

    def _to(self, view: ConsolePages | ConsoleForm) -> Callable[[], None]:
        return lambda: self.views.setCurrentWidget(view)

    def _open(self, page: DocumentedPage) -> None:
        self.form.open(page)
        self.views.setCurrentWidget(self.form)

    def _show_answer(self, called: Called) -> None:
        self.answer.tell(called)
        self.views.setCurrentWidget(self.answer)

    def _show_copy(self, command: str) -> None:
        self.answer.show_text(self.tr("As a command, without secrets"), command)
        self.views.setCurrentWidget(self.answer)
