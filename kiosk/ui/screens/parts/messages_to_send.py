"""The two messages a phone can be sent."""

from PySide6.QtCore import QCoreApplication

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.choice import ChoiceCard, Choices

translate = QCoreApplication.translate

LINK, CODE = "link", "code"


def messages_to_send(look: Look) -> Choices:
    """A card for each, by the keys LINK and CODE."""
    return Choices(
        look,
        (
            ChoiceCard(
                look,
                "smartphone",
                translate("SmsScreen", "A link to pay"),
                translate("SmsScreen", "opens the payment on your phone"),
                key=LINK,
            ),
            ChoiceCard(
                look,
                "qr-code",
                translate("SmsScreen", "The code"),
                translate("SmsScreen", "as a picture, to keep or to scan"),
                key=CODE,
            ),
        ),
    )
