"""One PIN for everybody as a table, or a list with a name, a number and a PIN each."""

import tomllib
from typing import Any, get_args

import pytest

from kiosk.settings.errors import WrongSetting
from kiosk.settings.load import checked
from kiosk.settings.model import Allowed, StaffSettings
from tests.staff.team import ON_THE_BADGE, WRITTEN

AYSE = {"name": "Ayşe", "number": 3, "pin": WRITTEN}
MEHMET = {"name": "Mehmet", "number": 14, "pin": WRITTEN, "may": ["settle", "leave"]}


def test_one_pin_is_everybodys() -> None:
    assert checked(tomllib.loads(f'[staff]\npin = "{WRITTEN}"')).staff == (StaffSettings(WRITTEN),)


def test_an_empty_table_lets_nobody_in() -> None:
    assert checked({"staff": {"pin": ""}}).staff == (StaffSettings(),)


def test_each_name_has_an_entry() -> None:
    """Two may have the same PIN: the number in front of it says whose it is."""
    ayse, mehmet = checked({"staff": [AYSE, MEHMET]}).staff
    assert (ayse.name, ayse.number, ayse.may) == ("Ayşe", 3, get_args(Allowed))
    assert mehmet.may == ("settle", "leave")


@pytest.mark.parametrize(
    ("staff", "told"),
    [
        ([AYSE, {"pin": WRITTEN}], "staff = …: should give each a name and a number, unless one PIN"),
        ([{**AYSE, "number": 0}], "staff = …: should give each both a name and a number, from 1."),
        ([{"number": 3, "pin": WRITTEN}], "staff = …: should give each both a name and a number, from 1."),
        ([{"name": "Ayşe", "number": 3}], "staff = …: should give each a pin or a badge"),
        ([AYSE, {**MEHMET, "number": 3}], "staff = …: should give each number only once."),
        ([AYSE, {**MEHMET, "name": "AYŞE"}], "staff = …: should give each name only once."),
        (
            [{**AYSE, "badge": ON_THE_BADGE}, {**MEHMET, "badge": ON_THE_BADGE}],
            "staff = …: should give each badge only once.",
        ),
        ([AYSE, {**MEHMET, "number": 100}], "staff[1].number = 100: should be a number of two digits"),
        ([AYSE, {**MEHMET, "pin": "471193"}], "staff[1].pin = …: should be what `kiosk pin` prints"),
        ([{**AYSE, "badge": WRITTEN}], "staff[0].badge = …: should be the badge that `kiosk pin` prints"),
        ([{**AYSE, "pin": ON_THE_BADGE}], "staff[0].pin = …: should be what `kiosk pin` prints"),
        ([{**AYSE, "name": "x" * 25}], "staff[0].name = 'xxx"),
        ([{**AYSE, "may": ["fly"]}], "staff[0].may[0] = 'fly': should be one of 'leave', "),
        ({"pin": "1234"}, "staff.pin = …: should be what `kiosk pin` prints"),
        ({"pins": "1234"}, "staff.pins: the key should be one of pin, badge, name, number, may."),
        ("1234", "staff = …: should be a list in brackets."),
        ({"pin": WRITTEN.replace("pin6:", "")}, "staff = …: should have a PIN of six digits or more"),
    ],
)
def test_what_cannot_be_used_is_told_without_a_secret(staff: Any, told: str) -> None:
    with pytest.raises(WrongSetting) as error:
        checked({"staff": staff})
    assert str(error.value).startswith(told)
    assert "scrypt" not in str(error.value)
    assert "1234" not in str(error.value)
