"""V1: a message whose answer was lost is sent once more."""

from contextlib import AbstractContextManager

from kiosk.api.requests import SendBarcodeSms, SendCheckoutUrlSms
from tests.campaigns.bugs.sent_again import sent_again


def planted() -> AbstractContextManager[None]:
    """The program with that bug in it."""
    return sent_again((SendBarcodeSms, SendCheckoutUrlSms))
