"""What a code says, as a table of what scanners send; and damaged ones by the thousand."""

import random
import string

import pytest
from stdnum import ean

from kiosk.flow.codes.check_digit import is_sound, long_form, with_check_digit
from kiosk.flow.codes.read_code import GS, LONGEST, MOST_FORMS, read_code
from kiosk.flow.codes.scanned_code import Useless

EAN = "8690000049950"
NUMBER = "0" + EAN


@pytest.mark.parametrize(
    "text",
    [
        EAN,
        NUMBER,
        f"]E0{EAN}",
        f"01{NUMBER}",
        f"01{NUMBER}3103001234",
        f"01{NUMBER}1725",  # cut off within a date
        f"01{NUMBER}10LOT{GS}21XYZ",
        f"01{NUMBER}10LOT^]21XYZ",
        f"01{NUMBER}10LOT<GS>21XYZ",
        f"{GS}01{NUMBER}",
        f"]C101{NUMBER}",
        f"]d201{NUMBER}{GS}21XYZ",
        f"]d221XYZ{GS}01{NUMBER}",
        f"]e001{NUMBER}",
        f"]Q301{NUMBER}10A",
        f"(01){NUMBER}(10)LOT(21)XYZ",
        f"https://id.gs1.org/01/{NUMBER}/10/ABC",
        f"HTTPS://ID.GS1.ORG/01/{NUMBER}",
        f"https://shop.example/a/b/gtin/{EAN}?lot=1",
        f"]Q1https://brand.example/01/{NUMBER}?17=261231",
    ],
)
def test_a_products_number_is_found_in_all_that_carries_it(text: str) -> None:
    code = read_code(text)
    assert (code.useless, code.numbers) == (None, frozenset({NUMBER}))
    assert EAN in code.forms


@pytest.mark.parametrize(
    ("text", "theirs"),
    [
        ("725272730706", "0725272730706"),
        ("0725272730706", "725272730706"),
        ("725272730706", "00725272730706"),
        (NUMBER, EAN),
        (EAN, NUMBER),
        ("96385074", "0000096385074"),
        ("04252614", "042100005264"),
        ("04252614", "0042100005264"),
        ("dkr-0001", "DKR-0001"),
        ("]C0DKR-0001", "DKR-0001"),
        ("]A0DKR-0001", " dkr-0001 "),
        ("8690000049951", "8690000049951"),  # a wrong check digit, but exactly the shop's own number
    ],
)
def test_a_number_is_a_number_whatever_its_zeros(text: str, theirs: str) -> None:
    assert read_code(text).is_of(theirs)


@pytest.mark.parametrize(
    ("text", "theirs"),
    [
        (EAN, "8690000049967"),
        (EAN, EAN[:-1]),
        (EAN, EAN[1:]),
        (EAN, f"{EAN}1"),
        ("8690000049951", "08690000049951"),
        ("DKR-0001", "DKR-00011"),
        ("1234567", "01234567"),
        ("0001", "1"),
        (EAN, "٨٦٩٠٠٠٠٠٤٩٩٥٠"),
    ],
)
def test_a_sibling_is_not_the_product(text: str, theirs: str) -> None:
    assert not read_code(text).is_of(theirs)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", Useless.EMPTY),
        (" ", Useless.EMPTY),
        ("]d2", Useless.EMPTY),
        (GS, Useless.EMPTY),
        ("http://evil.example/x", Useless.WEB),
        ("https://id.gs1.org/01/08690000049951", Useless.WEB),
        ("https://id.gs1.org/00/123456789012345675", Useless.WEB),
        ("]C100123456789012345675", Useless.NO_PRODUCT),
        (f"]C101{NUMBER[:-1]}1", Useless.NO_PRODUCT),
        (f"]C101-{NUMBER[:-1]}10A", Useless.NO_PRODUCT),
        ("]C1803012345678901234567890", Useless.NO_PRODUCT),  # a format that the library cannot read
        ("]C1433012345678901234567890", Useless.NO_PRODUCT),
        ("çğışöü1", Useless.LETTERS),
        ("ВЛК-0001", Useless.LETTERS),
        ("١٢٣٤٥٦٧٨", Useless.LETTERS),
        ("a\x07b", Useless.LETTERS),
        ("A" * (LONGEST + 1), Useless.LONG),
        ("1" * (LONGEST + 1), Useless.LONG),
    ],
)
def test_what_names_no_product_is_told_with_its_reason(text: str, why: Useless) -> None:
    assert (read_code(text).useless, read_code(text).forms) == (why, ())


@pytest.mark.parametrize("text", ["8690000049951", "96385075", "725272730707", "08690000049951"])
def test_a_wrong_check_digit_is_looked_up_as_it_stands_and_called_misread(text: str) -> None:
    code = read_code(text)
    assert (code.is_misread, code.forms, code.numbers) == (True, (text,), frozenset())


@pytest.mark.parametrize(
    ("short", "whole"),
    [
        ("04252614", "042100005264"),
        ("01234565", "012345000065"),
        ("01201303", "012000000133"),
        ("12345670", "123456000070"),
        ("06543217", "065100004327"),
        ("04567840", "045670000080"),
        ("00123457", "001234000057"),
    ],
)
def test_a_short_number_has_a_long_form(short: str, whole: str) -> None:
    assert long_form(short) == whole


# The long form is in the suite of the campaign `scans`.
DAMAGED = 300


@pytest.mark.parametrize("length", [8, 12, 13, 14])
def test_damaged_numbers_are_never_another_products(length: int) -> None:
    chance = random.Random(length)
    for _ in range(DAMAGED):
        number = with_check_digit("".join(chance.choices(string.digits, k=length - 1)))
        place = chance.randrange(length)
        wrong = number[:place] + str((int(number[place]) + chance.randint(1, 9)) % 10) + number[place + 1 :]
        code = read_code(wrong)
        assert not code.is_of(number)
        assert code.is_of(wrong)
        assert len(code.forms) <= MOST_FORMS
        assert code.is_misread or ean.is_valid(wrong) or length == 8


def test_damaged_element_strings_never_raise_and_never_name_another_product() -> None:
    chance = random.Random(7)
    letters = string.digits + string.ascii_letters + GS + "()]^<>-/."
    for _ in range(DAMAGED):
        whole = [*f"]d201{NUMBER}10LOT{GS}21XYZ{GS}3103001234"]
        for _ in range(chance.randint(1, 6)):
            place = chance.randrange(len(whole))
            whole[place : place + chance.randint(0, 2)] = chance.choices(letters, k=chance.randint(0, 2))
        code = read_code("".join(whole))
        assert all(is_sound(number) for number in code.numbers)
