"""What a shopper sees and touches."""

from kiosk.ui import lean_pyside  # noqa: F401 - every import of Qt passes here first
