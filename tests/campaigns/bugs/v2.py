"""V2: a coupon, points or rewards whose answer was lost are sent once more."""

from contextlib import AbstractContextManager

from kiosk.api.requests import CampaignSelection, CouponSelection, LoyaltyCard, RewardSelection
from tests.campaigns.bugs.sent_again import sent_again


def planted() -> AbstractContextManager[None]:
    """The program with that bug in it."""
    return sent_again((CouponSelection, LoyaltyCard, RewardSelection, CampaignSelection))
