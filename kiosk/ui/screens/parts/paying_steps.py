"""What a shopper does to pay on a phone."""

from PySide6.QtCore import QCoreApplication

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.instructions import Instruction, Instructions

translate = QCoreApplication.translate


def paying_steps(look: Look) -> Instructions:
    """Scan, pay, done."""
    return Instructions(
        look,
        (
            Instruction(
                "qr-code",
                translate("PayPhoneScreen", "1 Scan"),
                translate("PayPhoneScreen", "with your camera"),
            ),
            Instruction(
                "smartphone",
                translate("PayPhoneScreen", "2 Pay"),
                translate("PayPhoneScreen", "on your own phone"),
            ),
            Instruction(
                "check",
                translate("PayPhoneScreen", "3 Done"),
                translate("PayPhoneScreen", "your number shows here"),
            ),
        ),
    )
