"""The name of each step, for the row of dots."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def title(step: str) -> str:
    """What the step is called; empty for a screen that is no step."""
    return {
        "basket": translate("titles", "Basket"),
        "note": translate("titles", "Note"),
        "gift_box": translate("titles", "Gift box"),
        "bags": translate("titles", "Bags"),
        "details": translate("titles", "Details"),
        "address": translate("titles", "Delivery"),
        "coupons": translate("titles", "Coupons"),
        "extras": translate("titles", "Extras"),
        "loyalty": translate("titles", "Loyalty"),
        "rewards": translate("titles", "Card rewards"),
        "campaigns": translate("titles", "Card offers"),
        "pay": translate("titles", "Pay"),
    }.get(step, "")
