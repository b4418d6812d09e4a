"""Slips of the pen. Rule: a word with one slip is the word; another word is not."""

import pytest

from kiosk.flow.misspelt import corrected, spellings

KNOWN = spellings(["password", "numara", "card", "sifre"])


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("pasword", "password"),
        ("passsword", "password"),
        ("passvord", "password"),
        ("passwrod", "password"),
        ("psswrd", "password"),
        ("nmr", "numara"),
        ("nuamra", "numara"),
        ("crad", "card"),
        ("crd", "card"),
        ("sfre", "sifre"),
        ("sifre", "sifre"),
    ],
)
def test_a_word_with_a_slip_is_the_word(word: str, meant: str) -> None:
    assert corrected(word, KNOWN) == meant


@pytest.mark.parametrize(
    "word", ["care", "cart", "cord", "ward", "passage", "assword", "sire", "", "a", "x" * 5_000]
)
def test_another_word_stays(word: str) -> None:
    assert corrected(word, KNOWN) == word
