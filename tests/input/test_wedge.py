"""A scanner's keys and a person's, as tables of times: a scan is whole or told as broken, typing arrives."""

from itertools import product

import pytest

from kiosk.input.held import MOST_KEYS
from kiosk.input.verdict import WhyBroken
from kiosk.input.wedge import GAP_MS, PATIENCE, Wedge
from tests.input.keyboard import Heard, Press, burst, play

EAN = "8690000049950"
ENDS = ["\r", "\n", "\r\n", "\t", ""]
GAPS = [0.0, 0.3, 1.0, 4.0, 20.0, 50.0, 60.0, 90.0, 115.0, 120.0]


def leaked(heard: Heard) -> list[tuple[str, Press]]:
    return heard.typed


def after_a_scan() -> Wedge:
    """A wedge that knows that its scanner ends with Enter."""
    wedge = Wedge()
    assert play(burst("8690000000012", at=-9000), wedge).codes == ["8690000000012"]
    return wedge


@pytest.mark.parametrize(
    ("end", "gap", "writing", "stopped"), [*product(ENDS, GAPS, [False, True], [False, True])]
)
def test_a_scan_is_read_whole_and_reaches_nothing_else(
    end: str, gap: float, *, writing: bool, stopped: bool
) -> None:
    """The rule: whatever the gap, the end, the focus, and whether the program stood still meanwhile."""
    heard = play(burst(EAN, gap, end=end), writing=writing, stopped=stopped)
    assert (heard.codes, heard.broken, leaked(heard)) == ([EAN], [], [])


@pytest.mark.parametrize("code", ["12", "yaz20", "DKR-0001", "9" * 40, "1" * (MOST_KEYS - 1)])
@pytest.mark.parametrize("gap", [1.0, 40.0])
def test_a_code_of_any_length_is_whole(code: str, gap: float) -> None:
    heard = play(burst(code, gap), writing=False)
    assert (heard.codes, leaked(heard)) == ([code], [])


@pytest.mark.parametrize(
    ("gap", "hold"), [(300, 90), (150, 70), (120, 80), (100, 120), (90, 75), (70, 90), (400, 60)]
)
@pytest.mark.parametrize("stopped", [False, True])
def test_what_a_person_types_arrives_whole_and_in_its_order(gap: int, hold: int, *, stopped: bool) -> None:
    words = "şu 1234567 kodu\r"
    typed = [
        Press(1000.0 + place * gap + place * 37 % 23, letter, hold + place * 53 % 31)
        for place, letter in enumerate(words)
    ]
    heard = play(typed, stopped=stopped)
    assert (heard.text, heard.codes, heard.broken) == (words, [], [])


def test_a_persons_key_is_given_while_it_is_still_down() -> None:
    """The rule: a delay nobody notices, in the middle of fast typing too."""
    wedge = Wedge()
    wedge.press(Press(1000, "a").key(), "a", writing=True)
    due = wedge.due
    assert due is not None
    assert due - 1000 <= 80
    assert [told.events for told in wedge.tick(due)] == [("a",)]  # type: ignore[union-attr]


def test_what_was_held_back_before_a_persons_key_comes_before_it() -> None:
    heard = play([Press(1000, "a", 60), Press(1050, "b", 60), Press(1090, "\b", 60), Press(1120, "c", 90)])
    assert heard.text == "ab\bc"


@pytest.mark.parametrize("place", range(1, len(EAN) + 1))
@pytest.mark.parametrize("stall", [150.0, 250.0, 360.0, 700.0, 1100.0])
@pytest.mark.parametrize("writing", [False, True])
def test_a_scan_in_pieces_is_told_and_none_of_them_is_a_code(
    place: int, stall: float, *, writing: bool
) -> None:
    keys = burst(EAN, 5)
    late = [press._replace(at=press.at + stall) for press in keys[place:]]
    heard = play([*keys[:place], *late], after_a_scan(), writing=writing)
    assert heard.codes == []
    assert heard.broken
    # One key alone may be anybody's: it is given after a while.
    alone = EAN[0] if place == 1 and stall > GAP_MS * PATIENCE else ""
    assert heard.text == alone


def test_after_a_broken_scan_the_next_one_is_read() -> None:
    wedge = after_a_scan()
    assert [came.why for came in play(burst(EAN, 5, end=""), wedge).broken] == [WhyBroken.NO_END]
    assert play(burst(EAN, 5, at=9000), wedge).codes == [EAN]


def test_a_scanner_that_sends_no_enter_any_more_is_believed_the_third_time() -> None:
    wedge = after_a_scan()
    heard = Heard()
    for number in range(4):
        play(burst(EAN, 5, at=5000.0 * number, end=""), wedge, heard)
    assert [came.why for came in heard.broken] == [WhyBroken.NO_END] * 2
    assert heard.codes == [EAN] * 2


@pytest.mark.parametrize("writing", [False, True])
def test_an_enter_that_comes_alone_after_a_broken_scan_presses_nothing(*, writing: bool) -> None:
    heard = play([*burst(EAN, 5, end=""), Press(1700, "\r", 3)], after_a_scan(), writing=writing)
    assert leaked(heard) == []


def test_a_persons_enter_after_a_broken_scan_is_one() -> None:
    heard = play([*burst(EAN, 5, end=""), Press(1700, "\r", 90)], after_a_scan(), writing=False)
    assert heard.text == "\r"


@pytest.mark.parametrize("gap", [0.0, 0.4, 1.0])
def test_a_doubled_digit_is_two_keys_though_the_second_is_called_a_repeat(gap: float) -> None:
    code = "8691234774951"
    keys = [
        press._replace(hold=0.0, repeat=place > 0 and code[place] == code[place - 1])
        for place, press in enumerate(burst(code, gap, end=""))
    ]
    heard = play([*keys, Press(keys[-1].at + gap, "\r", 0)])
    assert (heard.codes, leaked(heard)) == ([code], [])


def test_a_key_that_is_held_repeats_in_its_place() -> None:
    wedge, heard = Wedge(), Heard()
    for at in (1000, 1500, 1530, 1560):
        answer = wedge.press(Press(at, "a", repeat=at > 1000).key(), ("+", Press(at, "a")), writing=True)
        heard.tell(answer.outcomes)
        if not answer.held:
            heard.typed.append(("+", Press(at, "a")))
        heard.tell(wedge.tick(at + 80) if at == 1000 else ())
    assert heard.text == "aaaa"


@pytest.mark.parametrize("place", [4, 7, 12])
@pytest.mark.parametrize("hold", [80.0, 108.0, 135.0])
def test_a_scanner_that_falters_while_a_key_is_down_is_read_whole(place: int, hold: float) -> None:
    """As one does that a busy machine plays: no other key goes down meanwhile, as beside a person's."""
    keys = burst(EAN, 3, hold=1)
    late = [press._replace(at=press.at + hold) for press in keys[place:]]
    heard = play([*keys[: place - 1], keys[place - 1]._replace(hold=hold), *late])
    assert (heard.codes, leaked(heard)) == ([EAN], [])


def test_a_persons_key_right_behind_a_code_without_an_end_is_theirs() -> None:
    heard = play([*burst(EAN, 3, end=""), Press(1090, "x", 100)])
    assert (heard.codes, heard.text) == ([EAN], "x")


@pytest.mark.parametrize("apart", [1.0, 2.0, 3.0])
def test_two_scanners_at_once_are_no_code(apart: float) -> None:
    one = burst(EAN, 6, hold=4)
    other = [press._replace(switch=100 + number) for number, press in enumerate(burst("4951", 6, hold=4))]
    other = [press._replace(at=press.at + apart) for press in other]
    heard = play([*one, *other])
    assert (heard.codes, [came.why for came in heard.broken]) == ([], [WhyBroken.TWO_AT_ONCE])
    assert leaked(heard) == []


@pytest.mark.parametrize("at", [960.0, 990.0, 1021.0, 1064.0, 1120.0])
def test_a_scan_while_somebody_types_is_whole_and_so_is_the_word(at: float) -> None:
    heard = play([*burst(EAN, 10), Press(at, "x", 95), Press(at + 140, "y", 80)])
    assert (heard.codes, heard.text) == ([EAN], "xy")


def test_a_code_without_an_end_of_its_own_is_too_long_and_none_of_it_is_kept() -> None:
    heard = play(burst("1" * (MOST_KEYS + 50), 1))
    assert (heard.codes, [(came.why, len(came.keys)) for came in heard.broken]) == (
        [],
        [(WhyBroken.TOO_LONG, 0)],
    )
    assert leaked(heard) == []


@pytest.mark.parametrize("text", ["1\r", "7\t"])
def test_one_character_is_no_code(text: str) -> None:
    heard = play(burst(text[0], 5, end=text[1]), writing=False)
    assert (heard.codes, [came.why for came in heard.broken], heard.text) == ([], [WhyBroken.TOO_SHORT], "")


@pytest.mark.parametrize("text", ["\r", " ", "\b", "\t"])
def test_what_acts_alone_acts_at_once(text: str) -> None:
    assert not Wedge().press(Press(1000, text).key(), text, writing=True).held


def test_a_touch_brings_what_was_typed_before_it_but_no_part_of_a_scan() -> None:
    wedge = Wedge()
    wedge.press(Press(1000, "a").key(), "a", writing=True)
    assert [told.events for told in wedge.touched()] == [("a",)]  # type: ignore[union-attr]
    for press in burst("8690", 5, at=3000, end=""):
        wedge.press(press.key(), press, writing=True)
        wedge.release(press.at + 2, press.key().switch, press)
    assert wedge.touched() == ()


@pytest.mark.parametrize(("gap_ms", "whole"), [(120.0, False), (250.0, True)])
def test_a_slow_scanner_is_read_where_the_setting_says_how_slow(gap_ms: float, *, whole: bool) -> None:
    heard = play(burst(EAN, 230), Wedge(gap_ms), writing=False)
    assert (heard.codes == [EAN]) is whole


def test_another_clock_begins_another_burst() -> None:
    wedge = Wedge()
    heard = play(burst("8690", 5, at=9_000_000, end=""), wedge, then=0)
    play(burst(EAN, 5, at=80), wedge, heard)
    assert heard.codes[-1] == EAN


@pytest.mark.parametrize("writing", [False, True])
def test_what_is_left_of_a_second_scanner_right_behind_an_enter_is_nobodys(*, writing: bool) -> None:
    rest = [Press(1138, "3", 12, 901), Press(1181, "\r", 12, 902)]
    heard = play([*burst(EAN, 8), *rest], writing=writing)
    assert (heard.codes, leaked(heard)) == ([EAN], [])


def test_a_key_that_no_scanner_has_acts_at_once_in_the_middle_of_a_scan() -> None:
    """Escape leads out of a sheet, whatever came just before it."""
    heard = play([*burst(EAN, 5), Press(1022, "\b", 3)], writing=False)
    assert (heard.codes, heard.text) == ([EAN], "\b")
