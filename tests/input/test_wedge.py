"""What a burst of keys is, as a table of keys and times."""

import pytest

from kiosk.input.wedge import LONGEST, MOST_KEYS, Burst, Scan, Verdict, joined, over, repeated, verdict


def typed(text: str, gap: float) -> Burst:
    """The burst these keys make, one every `gap` seconds."""
    burst = None
    for place, key in enumerate(text):
        burst = joined(burst, key, 5 + place * gap)
    assert burst
    return burst


@pytest.mark.parametrize(
    ("text", "gap", "said"),
    [
        ("8690000000012", 0.01, Verdict.SCAN),
        ("8690000000012", 0.1, Verdict.SCAN),
        ("AYD-0001", 0.002, Verdict.SCAN),
        ("yaz20", 0.0, Verdict.SCAN),
        ("1234", 0.01, Verdict.SCAN),
        ("123", 0.01, Verdict.TYPED),
        ("1", 0.01, Verdict.TYPED),
        ("12\x1d34", 0.01, Verdict.SCAN),
        ("12\x1d3", 0.01, Verdict.TYPED),
        ("http://evil", 0.01, Verdict.NO_CODE),
        ("12 34", 0.01, Verdict.NO_CODE),
        ("şifre", 0.01, Verdict.NO_CODE),
        ("١٢٣٤", 0.01, Verdict.NO_CODE),
        ("1" * 16, 0.1, Verdict.SCAN),
        ("1" * 17, 0.1, Verdict.NO_CODE),
        ("1" * 64, 0.001, Verdict.SCAN),
        ("1" * 65, 0.001, Verdict.NO_CODE),
    ],
)
def test_a_burst_is_judged_by_its_keys_and_its_time(text: str, gap: float, said: Verdict) -> None:
    assert verdict(typed(text, gap)) is said


def test_control_characters_are_left_out_of_the_code() -> None:
    assert typed("\x1d12\x0034\x7f", 0.01).text == "1234"


def test_a_burst_keeps_no_more_than_tells_that_it_is_too_long() -> None:
    endless = typed("1" * 100_000, 0.0)
    assert (len(endless.text), endless.keys) == (LONGEST + 1, 100_000)
    assert verdict(endless) is Verdict.NO_CODE


@pytest.mark.parametrize(("keys", "endless"), [(LONGEST, False), (MOST_KEYS, False), (MOST_KEYS + 1, True)])
def test_what_nobody_can_write_is_endless(keys: int, endless: bool) -> None:
    assert typed("1" * keys, 0.0).endless is endless


@pytest.mark.parametrize(("pause", "ended"), [(0.0, False), (0.1, False), (0.101, True), (3600.0, True)])
def test_a_pause_ends_a_burst(pause: float, ended: bool) -> None:
    assert over(Burst("12", 9.0, 10.0), 10.0 + pause, gap=0.1001) is ended


@pytest.mark.parametrize(
    ("code", "at", "again"),
    [("A-1234", 10.0, True), ("A-1234", 10.29, True), ("A-1234", 10.31, False), ("B-1234", 10.0, False)],
)
def test_the_same_code_in_one_go_is_one_scan(code: str, at: float, again: bool) -> None:
    assert repeated(Scan(code, at), Scan("A-1234", 10.0)) is again


def test_the_first_code_repeats_nothing() -> None:
    assert not repeated(Scan("A-1234", 0.0), None)
