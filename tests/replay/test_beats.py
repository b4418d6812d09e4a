"""What belongs together, and in which order."""

import pytest

from kiosk.journal.entries import Seen
from kiosk.journal.read_only import SightRow, StepRow, WishRow
from kiosk.replay.session import Beat
from kiosk.replay.sessions import sessions
from tests.replay.told import rows, sight, step, wish

COUPON = "CouponSelection"
BASKET = step(0, "basket")


def words(beat: Beat) -> str:
    """`basket`, `CouponSelection Refused`, `problem=refused`; `>` after the shopper had left."""
    asked = f"{beat.wish.request} {beat.wish.outcome}" if beat.wish else ""
    seen = " ".join(f"{what.value}={value}" for what, value in beat.sights.items())
    return (">" if beat.afterwards else "") + " ".join(filter(None, (beat.step, asked, seen)))


def played(*told: WishRow | StepRow | SightRow) -> list[str]:
    (session,) = sessions(rows(BASKET, *told))
    return [words(beat) for beat in session.beats][1:]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        pytest.param(
            [wish(1, COUPON, "Refused", took=0.2), sight(1.21, Seen.PROBLEM, "refused")],
            ["CouponSelection Refused problem=refused"],
            id="a problem is the wish's that brought it",
        ),
        pytest.param(
            [wish(1, "FindProduct", took=0.4), sight(1.01, Seen.PROBLEM, "unknown code")],
            ["FindProduct Ok problem=unknown code"],
            id="a question is written down when it has ended",
        ),
        pytest.param(
            [step(1, "pay_phone"), sight(1, Seen.PAYMENT, "waiting"), sight(121, Seen.PAYMENT, "unknown")],
            ["pay_phone payment=waiting", "payment=unknown"],
            id="what comes much later is by itself",
        ),
        pytest.param(
            [
                wish(1, COUPON, "NotSent"),
                sight(1.1, Seen.PROBLEM, "not done"),
                sight(1.3, Seen.PROBLEM, ""),
                wish(1.31, COUPON),
            ],
            ["CouponSelection NotSent problem=not done", "CouponSelection Ok"],
            id="what sending takes away is told by the sending",
        ),
        pytest.param(
            [wish(1, COUPON, "NotSent"), sight(1.1, Seen.PROBLEM, "not done"), sight(1.5, Seen.PROBLEM, "")],
            ["CouponSelection NotSent problem=not done", "problem="],
            id="a message that was read",
        ),
        pytest.param(
            [step(1, "coupons"), sight(1, Seen.PROBLEM, ""), sight(1, Seen.ABOUT, "")],
            ["coupons problem= about="],
            id="a step takes it away",
        ),
        pytest.param(
            [step(1, "gift_box"), sight(1, Seen.PROBLEM, ""), wish(1.01, "ReadOrder", step="gift_box")],
            ["gift_box problem=", "ReadOrder Ok"],
            id="a step takes it away before something is sent",
        ),
        pytest.param(
            [wish(1, COUPON), step(1.1, "loyalty"), wish(1.2, "LoyaltyCard", step="loyalty")],
            ["CouponSelection Ok", "loyalty", "LoyaltyCard Ok"],
            id="wishes and steps in their order",
        ),
        pytest.param(
            [sight(1, Seen.LEFT, ""), wish(1.1, COUPON, "Unknown")],
            ["left=", ">CouponSelection Unknown"],
            id="what is taken back afterwards",
        ),
        pytest.param([wish(1, "payment", "Ok")], [], id="the payment is no request"),
        pytest.param([wish(-1, "SignIn", step="welcome")], [], id="what was before the shopper came"),
        pytest.param([wish(1, COUPON, None, took=None)], ["CouponSelection "], id="what never ended"),
        pytest.param(
            [wish(1, "DROP TABLE", "Perhaps"), step(2, "\x1b[2J"), sight(3, Seen.PROBLEM, "TOPSECRET")],
            [" "],
            id="words that are none of ours",
        ),
    ],
)
def test_beats(told: list[WishRow | StepRow | SightRow], expected: list[str]) -> None:
    assert [one.strip() for one in played(*told)] == [one.strip() for one in expected]
