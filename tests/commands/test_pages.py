"""`kiosk pages`: the table, and one page at length."""

import pytest

from kiosk.__main__ import main
from kiosk.console.pages import PAGES
from kiosk.console.words import table
from tests.api.services import SERVICES


def test_all_of_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pages"]) == 0
    head, *rows = capsys.readouterr().out.splitlines()
    assert head.split() == ["PAGE", "METHOD", "CLASS", "FIELDS"]
    assert [row.split()[:2] for row in rows] == [[service.page, service.method] for service in SERVICES]
    assert len(rows) == 23


@pytest.mark.parametrize("width", [60, 80, 120])
def test_it_fits_a_terminal(width: int) -> None:
    text = table(PAGES, width)
    assert max(map(len, text.splitlines())) <= width
    assert "[gift_video_notification_sent]" in text


def test_one_of_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pages", "coupon selection".replace(" ", "")]) == 0
    text = capsys.readouterr().out
    assert text.startswith("POST CouponSelectionPage\n  Adds or removes one coupon by its name.\n")
    assert "  action: add or remove; optional; action=add\n" in text


def test_a_private_field_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    main(["pages", "CampaignList"])
    assert "card_number: text; required, private; " in capsys.readouterr().out


def test_none_of_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pages", "GiftBocksPage"]) == 2
    assert "Did you mean GiftBoxPage?" in capsys.readouterr().err
