"""The words that stand on the disk: a journal written before has to be read."""

from kiosk.journal.entries import CARD_QUESTIONS, COUPON, PAYMENT, UNDO, Outcome, Seen, StaffAct


def test_how_a_wish_ended_is_kept_by_these_words() -> None:
    assert [outcome.value for outcome in Outcome] == ["Ok", "Refused", "NotSent", "Unknown", "Expired"]


def test_what_a_shopper_saw_is_kept_by_these_words() -> None:
    assert {seen.value for seen in Seen} >= {
        "journey",
        "language",
        "about",
        "limit",
        "problem",
        "way",
        "payment",
        "not offered",
        "line",
        "left",
    }


def test_requests_are_counted_by_these_names() -> None:
    assert (COUPON, CARD_QUESTIONS) == ("CouponSelection", ("RewardList", "CampaignList"))
    assert (UNDO, PAYMENT) == ("undo ", "payment")


def test_what_staff_did_is_kept_by_these_words() -> None:
    assert {act.value for act in StaffAct} >= {
        *("in", "out", "wrong", "wait", "unlocked", "leave", "settle", "limits", "price"),
        *("sign_in", "console", "faults", "language", "print"),
    }
