"""The base of screens with a form: its pages, its validation, and when it is sent."""

from abc import abstractmethod
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout

from kiosk.flow import filling
from kiosk.flow.filling import PhoneRule
from kiosk.flow.problem import Problem
from kiosk.flow.schema import Form, Path
from kiosk.ui.screens.base import Buttons, Screen
from kiosk.ui.screens.parts.form_pages import FormPages
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.give_way import give_way, put_in_place_of

_SHORT = 48
"""Letters that surely fit beside a field; longer words are shown in the hint."""


class FormDraft(NamedTuple):
    """The text in each field."""

    typed: dict[Path, str]


class FormScreen(Screen):
    """Goes from page to page; says beside a field what is wrong before it sends the form."""

    summary_rows = False

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        rule = stage.settings.phone
        self.phone = PhoneRule(rule.pattern, rule.country)
        self.pages: FormPages | None = None
        self._kept: dict[Path, str] = {}
        self._said_problem: Problem | None = None
        self._column = self._lay_out()

    def buttons(self) -> Buttons:
        if self.pages and self.pages.page() < len(self.pages.pages()) - 1:
            return Buttons(self.tr("Next"))
        return Buttons(self.last_words(), enabled=self.pages is not None)

    def act(self) -> None:
        if self.pages is None:
            return
        wrong = filling.wrong(self.pages.form, self.typed(), self.phone)
        behind = [path for page in self.pages.pages()[: self.pages.page() + 1] for path in page]
        here = next((path for path in behind if path in wrong), None)
        if here is not None:
            if self.kiosk.problem:
                self.checkout.dismiss()
            self.pages.say({path: wrong[path] for path in behind if path in wrong})
            self.pages.turn_to(here)
        elif not self.pages.turn(1):
            self.send()

    def go_back(self) -> None:
        if self.pages is None or not self.pages.turn(-1):
            super().go_back()

    def scanned(self, code: str) -> bool:
        return self.pages is not None and self.pages.take_code(code)

    def draft(self) -> FormDraft:
        return FormDraft(self.typed())

    def restore(self, draft: object) -> None:
        if isinstance(draft, FormDraft):
            self._kept = draft.typed
        if self.pages:
            self.pages.show_typed(self._kept)

    def show_problem(self) -> None:
        super().show_problem()
        if self.kiosk.problem is None:
            self.say_more()
        elif self.pages and self._say_beside(self.kiosk.problem, self.pages):
            self.hint.say("")
        give_way(self.lead, self.hint)

    def _say_beside(self, problem: Problem, pages: FormPages) -> bool:
        """Says the shop's words beside the fields they are about. True if that shows all of them."""
        about = {path: problem.said(path[-1]) for path in pages.rows if path}
        short = {path: words for path, words in about.items() if 0 < len(words) <= _SHORT}
        for path, words in short.items():
            pages.rows[path].say(words)
        if short and problem is not self._said_problem:
            pages.turn_to(next(iter(short)))
        self._said_problem = problem
        return bool(short) and set(problem.words) == {path[-1] for path in short}

    @abstractmethod
    def last_words(self) -> str:
        """The words of the main button on the last page."""

    @abstractmethod
    def send(self) -> None:
        """Sends the form; every field is valid."""

    def typed(self) -> dict[Path, str]:
        """The text in each field."""
        return self.pages.typed() if self.pages else self._kept

    def show_form(self, form: Form | None) -> None:
        """Shows these fields; text typed into fields of the same name stays."""
        if form is None or (self.pages and self.pages.form == form):
            return
        typed, old = self.typed(), self.pages
        self.pages = FormPages(self.stage, form)
        self.pages.show_typed({**self.held(), **typed})
        self.pages.edited.connect(self._edited)
        self.pages.entered.connect(self.act)
        self.pages.turned.connect(self._turned)
        if old:
            put_in_place_of(old, self.pages, self._column)
        else:
            self._column.insertWidget(self._column.count() - 1, self.pages, 1)
        self.setFocusProxy(self.pages.rows[form.fields[0].path].entry)
        self._turned()

    def held(self) -> dict[Path, str]:
        """The order's values, as a shopper would type them."""
        return {}

    def say_more(self) -> None:
        """The words of the hint while every field is right."""

    def about(self) -> str:
        """The sentence under the question where the page's fields have no group."""
        return ""

    def _lay_out(self) -> QVBoxLayout:
        column = self.column(self.question(), self.about())
        column.insertWidget(column.indexOf(self.lead) + 1, self.hint)
        column.addSpacing(self.look.either(0, 16))
        return column

    @abstractmethod
    def question(self) -> str:
        """The question of the whole form."""

    def _turned(self) -> None:
        """Shows under the question which page of the form this is."""
        if self.pages is None:
            return
        pages = len(self.pages.pages())
        place = self.tr("%1 of %2").replace("%1", str(self.pages.page() + 1)).replace("%2", str(pages))
        parts = (self.pages.group() or self.about(), place if pages > 1 else "")
        self.lead.setText(" · ".join(filter(None, parts)))
        self.buttons_changed.emit()

    def _edited(self) -> None:
        if self.kiosk.problem:
            self.checkout.dismiss()
        self.buttons_changed.emit()
