"""Lists of phrases. Rule: a phrase stands in a text word after word; a mark says how its words may end."""

import pytest

from kiosk.flow.look_alikes import tokens
from kiosk.flow.phrases import all_are, has, has_in_two, without, words_of

KART = "kart~, numara~, hane~"


ENDINGS = """
kart kartı kartım kartın kartınız kartınızın kartınızı kartınıza kartınızdaki kartta karttan karta kartlar
kartların kartlarınız kartımızı numara numarası numarasını numaranız numaranızı numarayı numaraları hane
hanesi haneyi
"""


@pytest.mark.parametrize("word", ENDINGS.split())
def test_a_turkish_word_with_any_ending(word: str) -> None:
    assert has(tokens(word), KART)


@pytest.mark.parametrize("word", ["karton", "kartuş", "kartal", "kartvizit", "kartpostal", "numaratör"])
def test_a_longer_word_is_another(word: str) -> None:
    assert not has(tokens(word), KART)


@pytest.mark.parametrize(
    ("text", "phrases", "there"),
    [
        ("Name on a card", "name on a card", True),
        ("card of a name", "name, card name", True),
        ("card of a name", "card name", False),
        ("passwordless", "password", False),
        ("passwordless", "password*", True),
        ("my_newpassword2", "*password*", True),
        ("Prüfziffer", "prüfziffer", True),
        ("Pruefziffer", "prüfziffer", True),
        ("НОМЕР КАРТЫ", "номер карты", True),
        ("Nomer karty", "номер карты", True),
        ("счёт", "счет", True),
        ("رقم حسابك", "رقم حساب", True),
        ("بالبطاقة", "بطاقة", True),
        ("anything", "", False),
        ("", "a", False),
    ],
)
def test_a_phrase_in_a_text(text: str, phrases: str, *, there: bool) -> None:
    assert has(tokens(text), phrases) is there


def test_a_long_word_in_two() -> None:
    assert has_in_two(("pass", "word"), "password, pin")
    assert not has_in_two(("p", "in"), "password, pin")
    assert not has_in_two(("password",), "password")


def test_what_says_nothing_but_words_of_a_list() -> None:
    assert all_are(("exp", "date"), "exp*, date")
    assert not all_are(("date", "milk"), "exp*, date")
    assert not all_are((), "exp*, date")


def test_a_word_that_stands_beside_another_is_left_out() -> None:
    assert without(("gift", "card", "credit", "card"), "card", "gift") == ("gift", "credit", "card")
    assert without(("carte", "cadeau"), "carte", "cadeau") == ("cadeau",)


def test_the_phrases_of_a_list_each_as_a_word() -> None:
    assert [*words_of("mot passe, kartı")] == ["motpasse", "karti"]
