"""What to do when the kiosk starts, lives, hangs or ends: pure functions of state, event and time."""

import signal
from dataclasses import dataclass, replace
from enum import Enum
from typing import TypeAlias

from kiosk.runtime.exit_codes import LEFT, REFUSED
from kiosk.supervise.limits import Limits

HUNG = "H"


class Phase(Enum):
    """The state of the kiosk process."""

    NONE = "none"
    STARTING = "starting"
    RUNNING = "running"
    HUNG = "hung"
    ENDING = "ending"


class Do(Enum):
    """An action of the process side."""

    START = "start"
    ABORT = "abort"
    KILL = "kill"
    END = "end"
    SHOW = "show"  # the out-of-order screen, with `State.code`
    HIDE = "hide"
    LEAVE = "leave"


_ALIVE = frozenset({Phase.STARTING, Phase.RUNNING})


@dataclass(frozen=True)
class State:
    """`due_at` is when `ticked` has to act; None for never."""

    phase: Phase = Phase.NONE
    due_at: float | None = None
    ready_by: float = 0.0
    crashes: tuple[float, ...] = ()
    shown: bool = False
    leaving: bool = False
    code: str = ""


Step: TypeAlias = tuple[State, tuple[Do, ...]]


def ticked(state: State, now: float, limits: Limits) -> Step:
    """Time has passed."""
    if state.due_at is None or now < state.due_at:
        return state, ()
    match state.phase:
        case Phase.NONE:
            ready_by = now + limits.start_s
            due = min(now + limits.silence_s, ready_by)
            return replace(state, phase=Phase.STARTING, due_at=due, ready_by=ready_by), (Do.START,)
        case Phase.STARTING | Phase.RUNNING:
            return replace(state, phase=Phase.HUNG, due_at=now + limits.abort_s), (Do.ABORT,)
        case _:
            return replace(state, due_at=None), (Do.KILL,)


def heard(state: State, now: float, limits: Limits) -> Step:
    """The kiosk is alive. A start has to be ready by `ready_by` all the same."""
    if state.phase not in _ALIVE:
        return state, ()
    due = now + limits.silence_s
    return replace(state, due_at=min(due, state.ready_by) if state.phase is Phase.STARTING else due), ()


def ready(state: State, now: float, limits: Limits) -> Step:
    """The kiosk can be used."""
    if state.phase is not Phase.STARTING:
        return state, ()
    now_running = replace(state, phase=Phase.RUNNING, due_at=now + limits.silence_s, shown=False, code="")
    return now_running, (Do.HIDE,) if state.shown else ()


def stopping(state: State, now: float, limits: Limits) -> Step:
    """Staff has left, and the kiosk is ending."""
    if state.phase not in _ALIVE:
        return state, ()
    return replace(state, phase=Phase.ENDING, due_at=now + limits.polite_s, leaving=True), ()


def told_to_end(state: State, now: float, limits: Limits) -> Step:
    """The supervisor has to end, with all its processes."""
    if state.phase is Phase.NONE:
        return replace(state, leaving=True, due_at=None), (Do.LEAVE,)
    return replace(state, phase=Phase.ENDING, due_at=now + limits.polite_s, leaving=True), (Do.END,)


def exited(state: State, status: int, now: float, limits: Limits) -> Step:
    """The kiosk has ended; `status` is negative for a signal."""
    gone = replace(state, phase=Phase.NONE, code=_code(state, status))
    if state.leaving or status == LEFT:
        return replace(gone, leaving=True, due_at=None), (Do.LEAVE,)
    crashes = (*(at for at in state.crashes if now - at < limits.within_s), now)
    if status == REFUSED or state.shown or len(crashes) > len(limits.pauses_s):
        return replace(gone, due_at=now + limits.retry_s, shown=True), (Do.SHOW,)
    return replace(gone, due_at=now + limits.pauses_s[len(crashes) - 1], crashes=crashes), ()


def _code(state: State, status: int) -> str:
    """The code for staff: H hung, S11 a signal, E1 an exit status."""
    if state.phase is Phase.HUNG:
        return HUNG
    return f"S{-status}" if status < 0 else f"E{status}"


def name_of(code: str) -> str:
    """The code in words, for the log."""
    if code == HUNG:
        return "hung"
    number = int(code[1:])
    return signal.Signals(number).name if code.startswith("S") else f"exit status {number}"
