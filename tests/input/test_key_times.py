"""Whose clock an event's time is of, and what it shows now."""

from kiosk.input.key_times import KeyTimes


class Clock:
    def __init__(self) -> None:
        self.ms = 500_000.0

    def __call__(self) -> float:
        return self.ms / 1000


def test_the_least_delay_tells_how_far_the_clocks_are_apart() -> None:
    clock = Clock()
    times = KeyTimes(clock)
    assert times.of(1000) == 1000
    clock.ms += 100
    assert (times.of(1070), times.behind) == (1070, 30)
    clock.ms += 10
    assert (times.of(1115), times.behind, times.now) == (1115, 0, 1115)


def test_an_event_without_a_time_is_of_now() -> None:
    clock = Clock()
    times = KeyTimes(clock)
    times.of(1000)
    clock.ms += 7
    assert times.of(0) == 1007


def test_a_delay_of_a_minute_is_another_clock() -> None:
    clock = Clock()
    times = KeyTimes(clock)
    times.of(400_000)
    assert (times.of(80), times.now, times.behind) == (80, 80, 0)


def test_a_program_that_stood_still_is_no_more_behind_than_keys_are_waited_for() -> None:
    clock = Clock()
    times = KeyTimes(clock)
    times.of(1000)
    clock.ms += 5000
    times.of(1010)
    assert times.behind == 300
