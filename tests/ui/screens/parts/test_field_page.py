"""A page of named fields: what is typed, where Return leads, what is said beside a field."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.flow.phone_number import grouped, masked
from kiosk.ui.screens.parts.field_page import FieldPage
from kiosk.ui.screens.parts.named_field import NamedField
from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.field import TextField
from kiosk.ui.widgets.phone_field import PhoneField

ROWS = (("first", "last"), ("phone",))


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> FieldPage:
    fields: dict[str, TextField] = {
        "first": TextField(look),
        "last": TextField(look),
        "phone": PhoneField(look, "+90", grouped, masked),
    }
    made = FieldPage(look, {key: NamedField(look, key.title(), field) for key, field in fields.items()}, ROWS)
    qtbot.addWidget(made)
    made.resize(900, 400)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    return made


def test_fields_stand_in_rows_and_one_alone_fills_its_row(page: FieldPage) -> None:
    first, last, phone = (page.fields[key].geometry() for key in ("first", "last", "phone"))
    assert first.top() == last.top() < phone.top()
    assert first.width() == last.width()
    assert (first.left(), phone.left()) == (0, 0)
    assert last.right() == phone.right() == page.width() - 1
    assert first.right() + 8 < last.left()
    assert first.bottom() + 8 < phone.top()


def test_what_is_written_is_read_again(page: FieldPage) -> None:
    page.write({"first": "Ada", "phone": "5321234567", "street": "none of it"})
    assert page.typed() == {"first": "Ada", "last": "", "phone": "5321234567"}
    page.write({"last": "Kaya"})
    assert page.typed() == {"first": "Ada", "last": "Kaya", "phone": "5321234567"}
    page.wipe()
    assert set(page.typed().values()) == {""}


def test_return_leads_through_the_fields_and_then_on(page: FieldPage, qtbot: QtBot) -> None:
    assert page.fields["first"].field.hasFocus()
    with qtbot.assertNotEmitted(page.entered):
        page.fields["first"].field.enter()
        assert page.fields["last"].field.hasFocus()
        page.fields["last"].field.enter()
        assert page.fields["phone"].field.hasFocus()
    with qtbot.waitSignal(page.entered):
        page.fields["phone"].field.enter()


def test_the_field_in_focus_is_told(page: FieldPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.focused) as told:
        page.fields["phone"].setFocus()
    assert told.args == [page.fields["phone"].field]


@pytest.mark.parametrize(
    ("wrong", "focus"), [({"last": "?", "phone": "!"}, "last"), ({"phone": "!"}, "phone"), ({}, "first")]
)
def test_what_is_wrong_stands_beside_its_field(page: FieldPage, wrong: dict[str, str], focus: str) -> None:
    page.say({"first": "gone again"})
    page.say(wrong)
    assert {key: named.wrong.text() for key, named in page.fields.items()} == {
        "first": "",
        "last": "",
        "phone": "",
        **wrong,
    }
    assert page.fields[focus].field.hasFocus()
