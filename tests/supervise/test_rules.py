"""What the supervisor does after which event at which time, on a clock of its own."""

from collections.abc import Callable

import pytest

from kiosk.supervise import rules
from kiosk.supervise.limits import Limits
from kiosk.supervise.rules import Do, Phase, State, Step, name_of

LIMITS = Limits()
AT_FIRST = State(due_at=0.0)

Event = Callable[[State, float, Limits], Step]


def exited(status: int) -> Event:
    return lambda state, now, limits: rules.exited(state, status, now, limits)


TICK, ALIVE, READY, STOPPING, END = (
    rules.ticked,
    rules.heard,
    rules.ready,
    rules.stopping,
    rules.told_to_end,
)
CRASH, LEFT, NOT_USABLE = exited(-11), exited(0), exited(2)
UP: list[tuple[float, Event]] = [(0, TICK), (1, READY)]
THREE: list[tuple[float, Event]] = [(0, TICK), (1, CRASH), (1, TICK), (2, CRASH), (3, TICK), (4, CRASH)]

# What happens at which second, and what has been done by then.
STORIES: dict[str, tuple[list[tuple[float, Event]], list[Do], State]] = {
    "it starts at once": ([(0, TICK)], [Do.START], State(Phase.STARTING, 10, 30)),
    "it starts once": ([(0, TICK), (0, TICK)], [Do.START], State(Phase.STARTING, 10, 30)),
    "signs of life before it is ready": ([(0, TICK), (8, ALIVE)], [Do.START], State(Phase.STARTING, 18, 30)),
    "life alone does not make it ready": (
        [(0, TICK), (9, ALIVE), (18, ALIVE), (27, ALIVE), (30, TICK)],
        [Do.START, Do.ABORT],
        State(Phase.HUNG, 31, 30),
    ),
    "silence before it is ready": ([(0, TICK), (10, TICK)], [Do.START, Do.ABORT], State(Phase.HUNG, 11, 30)),
    "ready": (UP, [Do.START], State(Phase.RUNNING, 11, 30)),
    "ready twice": ([*UP, (2, READY)], [Do.START], State(Phase.RUNNING, 11, 30)),
    "alive": ([*UP, (9, ALIVE), (11, TICK)], [Do.START], State(Phase.RUNNING, 19, 30)),
    "silent": ([*UP, (11, TICK)], [Do.START, Do.ABORT], State(Phase.HUNG, 12, 30)),
    "a late sign of life saves nobody": (
        [*UP, (11, TICK), (11.5, ALIVE), (12, TICK), (13, TICK)],
        [Do.START, Do.ABORT, Do.KILL],
        State(Phase.HUNG, None, 30),
    ),
    "after a hang it starts again": (
        [*UP, (11, TICK), (11.2, exited(-6)), (11.2, TICK)],
        [Do.START, Do.ABORT, Do.START],
        State(Phase.STARTING, 21.2, 41.2, (11.2,), code="H"),
    ),
    "a crash starts it at once": (
        [*UP, (5, CRASH), (5, TICK)],
        [Do.START, Do.START],
        State(Phase.STARTING, 15, 35, (5,), code="S11"),
    ),
    "the second crash waits a little": (
        [*UP, (5, CRASH), (5, TICK), (7, CRASH), (7.5, TICK)],
        [Do.START, Do.START],
        State(Phase.NONE, 8, 35, (5, 7), code="S11"),
    ),
    "a crash a minute later is the first again": (
        [*UP, (5, CRASH), (5, TICK), (6, READY), (65, CRASH)],
        [Do.START, Do.START],
        State(Phase.NONE, 65, 35, (65,), code="S11"),
    ),
    "the third is out of order": (
        THREE,
        [Do.START, Do.START, Do.START, Do.SHOW],
        State(Phase.NONE, 64, 33, (1, 2), shown=True, code="S11"),
    ),
    "out of order it is tried each minute": (
        [*THREE, (63, TICK), (64, TICK), (65, CRASH), (125, TICK)],
        [*[Do.START] * 3, Do.SHOW, Do.START, Do.SHOW, Do.START],
        State(Phase.STARTING, 135, 155, (1, 2), shown=True, code="S11"),
    ),
    "the screen goes when it is ready": (
        [*THREE, (64, TICK), (65, READY)],
        [*[Do.START] * 3, Do.SHOW, Do.START, Do.HIDE],
        State(Phase.RUNNING, 75, 94, (1, 2)),
    ),
    "settings that cannot be used": (
        [(0, TICK), (1, NOT_USABLE), (61, TICK)],
        [Do.START, Do.SHOW, Do.START],
        State(Phase.STARTING, 71, 91, shown=True, code="E2"),
    ),
    "staff has left": (
        [*UP, (5, STOPPING), (6, LEFT)],
        [Do.START, Do.LEAVE],
        State(Phase.NONE, None, 30, leaving=True, code="E0"),
    ),
    "staff has left, and putting away hangs": (
        [*UP, (5, STOPPING), (15, TICK), (15, exited(-9))],
        [Do.START, Do.KILL, Do.LEAVE],
        State(Phase.NONE, None, 30, leaving=True, code="S9"),
    ),
    "told to end": (
        [*UP, (5, END), (6, exited(0))],
        [Do.START, Do.END, Do.LEAVE],
        State(Phase.NONE, None, 30, leaving=True, code="E0"),
    ),
    "told to end, and it does not": (
        [*UP, (5, END), (6, ALIVE), (15, TICK), (15, exited(-9))],
        [Do.START, Do.END, Do.KILL, Do.LEAVE],
        State(Phase.NONE, None, 30, leaving=True, code="S9"),
    ),
    "told to end while it is out of order": (
        [*THREE, (5, END)],
        [*[Do.START] * 3, Do.SHOW, Do.LEAVE],
        State(Phase.NONE, None, 33, (1, 2), shown=True, leaving=True, code="S11"),
    ),
}


@pytest.mark.parametrize(("story", "done", "state"), STORIES.values(), ids=STORIES)
def test_the_story(story: list[tuple[float, Event]], done: list[Do], state: State) -> None:
    did: list[Do] = []
    now = AT_FIRST
    for at, event in story:
        now, todo = event(now, at, LIMITS)
        did += todo
    assert (did, now) == (done, state)


def test_a_hang_is_over_within_fifteen_seconds() -> None:
    assert LIMITS.silence_s + LIMITS.abort_s + 2 < 15


@pytest.mark.parametrize("phase", Phase)
@pytest.mark.parametrize("status", [1, -9, 127, 2])
def test_a_kiosk_that_is_gone_is_never_waited_for_longer_than_a_minute(phase: Phase, status: int) -> None:
    state, _ = rules.exited(State(phase, 5.0), status, 5.0, LIMITS)
    assert state.due_at is not None
    assert 5.0 <= state.due_at <= 65.0


def test_limits_come_from_the_environment() -> None:
    assert Limits.of({"KIOSK_SUPERVISE_SILENCE_S": "0.5"}) == Limits(silence_s=0.5)
    assert Limits.of({}) == Limits()


def test_codes_in_words() -> None:
    assert [name_of(code) for code in ("H", "S9", "E1")] == ["hung", "SIGKILL", "exit status 1"]
