"""How often a read may be repeated within a minute."""

from kiosk.checkout.desk.retry_budget import FEW, WITHIN_S, Repeats


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def taken(repeats: Repeats, tries: int) -> int:
    return sum(repeats.take() for _ in range(tries))


def called(times: int) -> tuple[Repeats, Clock]:
    clock = Clock()
    repeats = Repeats(clock)
    for _ in range(times):
        repeats.called()
    return repeats, clock


def test_a_few_are_always_allowed() -> None:
    assert FEW == 4
    assert taken(called(0)[0], 50) == FEW
    assert taken(called(10 * FEW)[0], 50) == FEW


def test_else_a_tenth_of_the_calls() -> None:
    assert taken(called(200)[0], 50) == 20


def test_a_minute_later_there_are_new_ones() -> None:
    repeats, clock = called(200)
    taken(repeats, 50)
    clock.now = WITHIN_S - 0.1
    assert taken(repeats, 50) == 0
    clock.now = WITHIN_S
    assert taken(repeats, 50) == FEW


def test_can_be_forgotten() -> None:
    repeats, _ = called(0)
    taken(repeats, 50)
    repeats.forget()
    assert taken(repeats, 50) == FEW
