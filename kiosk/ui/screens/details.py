"""Details: the fields that a shop adds of its own, put on the order."""

from PySide6.QtCore import QCoreApplication

from kiosk.api.requests import OrderSelection
from kiosk.flow import extra_field, filling, schema
from kiosk.flow.order_line import OrderLine
from kiosk.flow.pages import details
from kiosk.flow.schema import Form, Path
from kiosk.flow.state import Kiosk
from kiosk.ui.face import Face
from kiosk.ui.screens.base import Buttons
from kiosk.ui.screens.parts.form_screen import FormScreen
from kiosk.ui.widgets.text.hint import HintKind

translate = QCoreApplication.translate


def _row(line: OrderLine) -> tuple[str, str]:
    return translate("rows", "Details"), line.title.replace("\n", " ")


FACE = Face(
    title=lambda: translate("titles", "Details"),
    icon="clipboard-list",
    row=_row,
    wishes=lambda: {OrderSelection: translate("staff", "Details")},
)


class DetailsScreen(FormScreen):
    """The settings' own fields come first; else those the shop names."""

    face = FACE

    def present(self, kiosk: Kiosk) -> None:
        before = self.kiosk
        self.kiosk = kiosk
        self.show_form(self._form())
        self._keep_up(before)
        super().present(kiosk)

    def question(self) -> str:
        return self.tr("Tell us a little more")

    def about(self) -> str:
        return (self.pages.form.title if self.pages else "") or self.tr("What the shop needs to know.")

    def buttons(self) -> Buttons:
        return super().buttons() if self.pages else Buttons(self.tr("Continue"))

    def last_words(self) -> str:
        if not self._has_news():
            may_be_empty = self.pages and not any(field.required for field in self.pages.form.fields)
            without = may_be_empty and not self.held()
            return self.tr("Continue without details") if without else self.tr("Continue")
        return self.tr("Change the details") if self.held() else self.tr("Add these details")

    def act(self) -> None:
        if self.pages:
            super().act()
        else:
            self.checkout.advance()

    def send(self) -> None:
        if self.pages and self._has_news():
            filled = filling.filled(self.pages.form, self.typed(), self.phone)
            self.checkout.submit(OrderSelection(filled))
        else:
            self.checkout.advance()

    def held(self) -> dict[Path, str]:
        if self.pages is None:
            return {}
        return extra_field.typed(self.pages.form, extra_field.kept(self.pages.form, self.kiosk.order))

    def say_more(self) -> None:
        """The order's details as text, where these fields cannot show them."""
        if self.pages is None or self.held():
            return
        told = extra_field.rows(extra_field.kept(self.pages.form, self.kiosk.order))
        if told:
            words = ", ".join(": ".join(filter(None, row)) for row in told)
            self.hint.say(words, HintKind.INFO, self.tr("On your order:"))

    def _form(self) -> Form | None:
        own = self.stage.settings.details or details.schema(self.kiosk.pages)
        return schema.form(own, self.stage.language)

    def _keep_up(self, before: Kiosk) -> None:
        """Shows what the order holds now, unless the shopper has written something else meanwhile."""
        if self.pages is None or before.order.source == self.kiosk.order.source:
            return
        held = extra_field.typed(self.pages.form, extra_field.kept(self.pages.form, before.order))
        if filling.same(self.pages.form, self.typed(), held, self.phone):
            self.pages.show_typed(dict.fromkeys(self.typed(), "") | self.held())

    def _has_news(self) -> bool:
        if self.pages is None:
            return False
        return not filling.same(self.pages.form, self.typed(), self.held(), self.phone)
