"""One wish, however it is written: capitals and small letters, and the i of each language."""

import pytest

from kiosk.flow.codes.coupon_code import coupon_code


@pytest.mark.parametrize(
    "text", ["INDIRIM10", "indirim10", "İNDİRİM10", "ındırım10", " Indirim10 ", "i̇ndi̇rim10"]
)
def test_each_i_is_the_same(text: str) -> None:
    assert coupon_code(text) == "INDIRIM10"


@pytest.mark.parametrize(("text", "code"), [("yaz-20", "YAZ-20"), ("şölen", "ŞÖLEN"), ("", "")])
def test_other_letters_become_capitals(text: str, code: str) -> None:
    assert coupon_code(text) == code
