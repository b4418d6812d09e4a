"""How long to wait before the shop is asked again whether an order is paid."""

from kiosk.api.reply import Refused, Reply, Unknown, Why

LONGEST_S = 30.0
LONGEST_TOLD_S = 120.0
"""The longest pause that the shop itself may ask for."""
_TOO_MANY = 429


def is_busy(reply: Reply) -> bool:
    """Whether the shop has too much to do: it asks for a pause, or fails."""
    limited = isinstance(reply, Refused) and reply.status == _TOO_MANY
    return limited or (isinstance(reply, Unknown) and reply.why is Why.SERVER_ERROR)


def pause_s(reply: Reply, last_s: float, usual_s: float) -> float:
    """Seconds: as usual, or twice the last pause where the shop is busy, or what it asked for."""
    if not is_busy(reply):
        return usual_s
    told = reply.retry_after_s if isinstance(reply, Refused) else None
    return max(min(told or 0.0, LONGEST_TOLD_S), min(2 * last_s, LONGEST_S), usual_s)
