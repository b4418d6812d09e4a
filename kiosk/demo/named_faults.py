"""Faults by the names of the command line, and the dial's setting for each."""

from typing import Any

FAULTS: dict[str, dict[str, Any]] = {
    "slow": {"kind": "slow", "page": "OrderNotePage", "seconds": 4.0},
    "drop-before": {"kind": "drop_before", "page": "CouponSelectionPage"},
    "drop-after": {"kind": "drop_after", "page": "CouponSelectionPage"},
    "half-an-answer": {"kind": "half", "page": "GiftBoxPage"},
    "unavailable": {"kind": "status", "page": "OrderNotePage", "status": 503},
    "malformed": {"kind": "malformed", "page": "GiftBoxPage"},
    "login-page": {"kind": "html", "page": "CouponSelectionPage"},
    "sms-lost": {"kind": "drop_after", "page": "SendCheckoutUrlSmsPage"},
    "blank-loyalty": {"kind": "loyalty_blank", "page": "*", "times": None},
    "no-gift-box": {"kind": "no_gift_box", "page": "*", "times": None},
    "points-taken-back": {"kind": "provider_resets_loyalty", "page": "*", "times": None},
}
