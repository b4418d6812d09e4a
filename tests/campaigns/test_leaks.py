"""One shopper's words are nowhere once they have left; where something keeps them, the hunt says so."""

from tests.campaigns.bugs import planted
from tests.campaigns.campaign import Cases
from tests.campaigns.leaks.hunt import leaks


def test_nothing_a_shopper_typed_is_kept() -> None:
    report = leaks(Cases(1))
    assert report.played == 1
    assert report.passed, report


def test_digits_kept_a_session_logged_and_a_note_for_all_to_see_are_found() -> None:
    with planted("V5"):
        violations = leaks(Cases(1)).violations
    assert any("copies of the card number" in violation for violation in violations)
    assert any("osessionid in stderr" in violation for violation in violations)
    assert any("second display, during the visit" in violation for violation in violations)
