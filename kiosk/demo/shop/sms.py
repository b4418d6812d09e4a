"""Text messages of the shop. They go to an outbox."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.demo.shop.refusal import RefusedError

PAUSE = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class Sms:
    """`kind` is `barcode` or `checkout_url`; `to` is E.164."""

    kind: str
    to: str
    text: str
    link: str
    session: str
    when: str


def mobile_number(text: str) -> str:
    """`0532 …`, `+90532…` or `532…` → the ten digits of a Turkish mobile."""
    digits = re.sub(r"\D", "", text)
    digits = re.sub(r"^(0090|90|0)", "", digits)
    if not re.fullmatch(r"5\d{9}", digits):
        raise RefusedError("phone_number", "phone_wrong")
    return digits


def masked(number: str) -> str:
    """`+905321234542` → `5•• ••• •• 42`."""
    return f"{number[-10]}•• ••• •• {number[-2:]}"


def check_pause(outbox: list[Sms], number: str, kind: str, now: datetime) -> None:
    """The same message to the same number at most once a minute."""
    sent = [datetime.fromisoformat(one.when) for one in outbox if (one.to, one.kind) == (number, kind)]
    if sent and now - sent[-1] < PAUSE:
        left = int((PAUSE - (now - sent[-1])).total_seconds()) + 1
        raise RefusedError("phone_number", "sms_too_soon", seconds=left)
