"""What a shopper sees and touches."""

from kiosk import unread_sources  # noqa: F401 - whoever imports more of Qt comes through here first
