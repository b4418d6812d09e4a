"""Whether two snapshots look the same on every screen."""

from msgspec.structs import replace

from kiosk.flow.state import Kiosk


def alike(one: Kiosk, other: Kiosk) -> bool:
    """True if they differ only in the request on its way and the steps asked about: no screen shows these."""
    return replace(one, sending=other.sending, entered=other.entered) == other
