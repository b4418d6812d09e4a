"""The check digit of a product's number, and the long form of a short one."""


def is_sound(number: str) -> bool:
    """Whether its check digit is right."""
    from stdnum import ean  # noqa: PLC0415 - the first frame does without

    return ean.calc_check_digit(number[:-1]) == number[-1]


def with_check_digit(payload: str) -> str:
    """A number and its check digit."""
    from stdnum import ean  # noqa: PLC0415 - the first frame does without

    return payload + ean.calc_check_digit(payload)


def long_form(upc_e: str) -> str:
    """The UPC-A that eight digits of a UPC-E stand for."""
    system, body, last, check = upc_e[0], upc_e[1:6], upc_e[6], upc_e[7]
    if last in "012":
        inside = f"{body[:2]}{last}0000{body[2:]}"
    elif last == "3":
        inside = f"{body[:3]}00000{body[3:]}"
    elif last == "4":
        inside = f"{body[:4]}00000{body[4]}"
    else:
        inside = f"{body}0000{last}"
    return f"{system}{inside}{check}"
