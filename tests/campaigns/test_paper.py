"""A short form of the campaign with torn receipts; the long form tears a thousand."""

from unittest.mock import patch

import pytest

from kiosk.receipts import conversation
from kiosk.receipts.trouble import PaperLeft
from tests.campaigns.campaign import Cases
from tests.campaigns.paper import campaign

SHORT = Cases(24)

pytestmark = pytest.mark.usefixtures("qapp")


def test_no_torn_receipt_is_ready() -> None:
    report = campaign(SHORT)
    assert report.violations == []
    assert report.passed


def test_finds_a_kiosk_that_does_not_ask_afterwards() -> None:
    with patch.object(conversation, "_waited", lambda *_: PaperLeft.ENOUGH):
        assert campaign(SHORT).violations
