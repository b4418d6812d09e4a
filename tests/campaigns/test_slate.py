"""A shopper who leaves is gone at once, and the next one finds no trace of them."""

from tests.campaigns.bugs import planted
from tests.campaigns.campaign import Cases
from tests.campaigns.slate import slate


def test_nothing_is_found_of_who_was_there_before(qapp: object) -> None:
    report = slate(Cases(4))
    assert report.played == 4
    assert not report.violations


def test_a_shopper_shown_anothers_words_is_noticed(qapp: object) -> None:
    with planted("V4"):
        assert any("V4" in violation for violation in slate(Cases(2)).violations)
