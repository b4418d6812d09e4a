"""Both languages say everything."""

import re
from pathlib import Path

import pytest

import kiosk.demo
from kiosk.demo.faults import KINDS
from kiosk.demo.shop.shop import Shop
from kiosk.demo.shop.words import language_of, localised

_CODE = Path(kiosk.demo.__file__).parent


def test_each_sentence_is_there_in_both_languages_with_the_same_blanks(shop: Shop) -> None:
    for key, said in shop.words._sentences.items():
        assert said.keys() == {"tr", "en"}, key
        blanks = {tuple(sorted(re.findall(r"\{(\w+)\}", text))) for text in said.values()}
        assert len(blanks) == 1, key


def test_each_refusal_has_its_sentence(shop: Shop) -> None:
    used = set()
    for file in _CODE.rglob("*.py"):
        text = file.read_text("utf-8")
        used |= set(re.findall(r'RefusedError\([^,()]+, "(\w+)"', text))
        used |= set(re.findall(r'\bsay\("(\w+)"', text))
    assert len(used) > 20
    assert used <= shop.words.keys()


def test_each_fault_has_its_name(shop: Shop) -> None:
    assert {f"kind_{kind}" for kind in KINDS} <= shop.words.keys()


@pytest.mark.parametrize(
    ("header", "language"),
    [("en-gb,en;q=0.8", "en"), ("tr-tr", "tr"), ("de-DE,en;q=0.5", "en"), ("de", "tr"), ("", "tr")],
)
def test_the_header_chooses_the_language(header: str, language: str) -> None:
    assert language_of(header) == language


def test_data_is_told_in_one_language() -> None:
    row = {"pk": 1, "name": {"tr": "Kasa", "en": "Till"}, "inside": [{"tr": "a", "en": "b"}]}
    assert localised(row, "en") == {"pk": 1, "name": "Till", "inside": ["b"]}
