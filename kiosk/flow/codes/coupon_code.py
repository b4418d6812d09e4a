"""A coupon's code as it is sent, typed or scanned: capitals, with the plain I for every language's."""

_PLAIN = str.maketrans({"i": "I", "ı": "I", "İ": "I", "\u0307": None})


def coupon_code(text: str) -> str:
    """The code without blanks around it."""
    return text.strip().translate(_PLAIN).upper()
