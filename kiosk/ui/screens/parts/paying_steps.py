"""What a shopper does to pay on a phone."""

from PySide6.QtCore import QCoreApplication

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.instructions import Instruction, Instructions
from kiosk.ui.widgets.text.label import Label

translate = QCoreApplication.translate


def if_somebody_else(look: Look) -> Label:
    """What to do where the phone is signed in to the shop as another: the link then opens nothing."""
    words = translate("PayPhoneScreen", "Is somebody else signed in there? Open it in a private window.")
    return Label(look, Role.SMALL, words, "soft")


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
