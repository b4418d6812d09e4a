"""A page that the shop has added, asked as a plain question."""

from kiosk.flow import filling, generic
from kiosk.flow.generic import Question
from kiosk.flow.state import Kiosk
from kiosk.ui.screens.parts.form_screen import FormScreen
from kiosk.ui.stage import Stage
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.text.label import Label


class GenericScreen(FormScreen):
    """Shows the page's texts above the fields it asks for."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.told = Label(self.look, Role.BODY)
        self._column.insertWidget(self._column.indexOf(self.hint) + 1, self.told)

    def present(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk
        asked = self._asked()
        if asked:
            self.told.setText(self._words(asked))
            self.told.setVisible(bool(asked.title and asked.rows))
            self.show_form(asked.form)
        super().present(kiosk)

    def question(self) -> str:
        return self.tr("One more question")

    def about(self) -> str:
        asked = self._asked()
        return (asked.title or self._words(asked)) if asked else ""

    def last_words(self) -> str:
        return self.tr("Continue")

    def send(self) -> None:
        asked = self._asked()
        if asked and not filling.wrong(asked.form, self.typed(), self.phone):
            self.checkout.submit(generic.answer(asked, self.typed(), self.phone))

    def _asked(self) -> Question | None:
        asked = self.kiosk.asked
        return generic.question(asked.page, self.kiosk.pages.get(asked.page, {})) if asked else None

    def _words(self, asked: Question) -> str:
        between = "\n" if self.look.portrait else " · "
        return between.join(": ".join(filter(None, row)) for row in asked.rows)
