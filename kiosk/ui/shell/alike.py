"""Whether two snapshots look the same on every screen."""

from msgspec.structs import replace

from kiosk.flow.state import Kiosk


def alike(one: Kiosk, other: Kiosk) -> bool:
    """All but which request is on its way and which steps have been asked about: no screen shows these."""
    return replace(one, sending=other.sending, entered=other.entered) == other
