"""What a shopper sees and touches."""

from kiosk.ui import lean_pyside  # noqa: F401 - whoever imports more of Qt comes through here first
