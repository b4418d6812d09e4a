"""The fields of an address: the person, and the street."""

from PySide6.QtCore import QCoreApplication

from kiosk.flow.phone_number import grouped, masked
from kiosk.ui.screens.parts.field_page import FieldPage
from kiosk.ui.screens.parts.named_field import NamedField
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.field import TextField
from kiosk.ui.widgets.phone_field import PhoneField

translate = QCoreApplication.translate


def person_page(stage: Stage) -> FieldPage:
    """The page for the person: name and phone number."""
    phone = PhoneField(stage.look, stage.settings.phone.country, grouped, masked)
    fields = {
        "first_name": NamedField(stage.look, translate("address", "First name"), _line(stage, 60)),
        "last_name": NamedField(stage.look, translate("address", "Last name"), _line(stage, 60)),
        "phone_number": NamedField(stage.look, translate("address", "Mobile number"), phone),
    }
    return FieldPage(stage.look, fields, (("first_name", "last_name"), ("phone_number",)))


def line_page(stage: Stage) -> FieldPage:
    """The page for street and door; the postcode is optional, the address's name is proposed."""
    fields = {
        "line": NamedField(stage.look, translate("address", "Street, number, door"), _line(stage, 200)),
        "postcode": NamedField(
            stage.look, translate("address", "Postcode, if you know it"), _line(stage, 12)
        ),
        "title": NamedField(stage.look, translate("address", "Call it"), _line(stage, 30)),
    }
    page = FieldPage(stage.look, fields, (("line",), ("postcode", "title")))
    page.write(proposed())
    return page


def proposed() -> dict[str, str]:
    """The text of the fields before the shopper has typed."""
    return {"title": translate("address", "Home")}


def _line(stage: Stage, longest: int) -> TextField:
    return TextField(stage.look, max_length=longest)
