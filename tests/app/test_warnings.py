"""The rule: what keeps staff out is told before a shopper shows it, and is no reason to refuse a start."""

import pytest

from kiosk.app.check_settings import check
from kiosk.settings.pin import written
from tests.app.conftest import Ask
from tests.staff.team import ON_THE_BADGE

SHOP = '[shop]\nurl = "https://shop.example"\n'
PIN = f'pin = "{written("471193")}"\n'
BADGE = f'badge = "{ON_THE_BADGE}"\n'
STAFF = {
    "one PIN": (f"[staff]\n{PIN}", True),
    "one PIN and a badge": (f"[staff]\n{PIN}{BADGE}", False),
    "a badge alone": (f"[staff]\n{BADGE}", False),
    "nobody": ("", False),
    "an entry without any": ("[staff]\n", False),
    "names": (f'[[staff]]\nname = "Ayşe"\nnumber = 3\n{PIN}', False),
}


@pytest.mark.parametrize("case", STAFF)
def test_one_pin_for_everybody_without_a_badge_is_warned_of(
    case: str, checking: Ask, capsys: pytest.CaptureFixture[str]
) -> None:
    staff, warned = STAFF[case]
    assert check(checking(SHOP + staff)) == 0
    told, wrong = capsys.readouterr()
    assert "Nothing is wrong with it." in told
    assert ("Warning: staff: there is one PIN for everybody and no badge." in told) is warned
    assert wrong == ""
