"""Runs jobs in processes forked from this one, so many at a time, each with a limit."""

import ctypes
import os
import resource
import select
import shutil
import signal
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from typing import Generic, TypeVar

T = TypeVar("T")

_PR_SET_PDEATHSIG = 1

CORES = 2
SLOWER = 10
"""A shared machine may take that much longer than the processor's own time."""
MEMORY = 6 << 30


@dataclass(frozen=True)
class Job(Generic[T]):
    """`run` returns an exit code. More than `cpu_s` of the processor and it is ended."""

    what: T
    run: Callable[[], int]
    cpu_s: int


@dataclass(frozen=True)
class _Child(Generic[T]):
    job: Job[T]
    pid: int
    fd: int
    until: float
    scratch: str


def ended(jobs: Iterable[Job[T]], cores: int) -> Iterator[tuple[T, int]]:
    """What each job was, and its exit code: negative where it was ended by a signal."""
    waiting = iter(jobs)
    children: dict[int, _Child[T]] = {}
    poll = select.poll()
    while True:
        for job in islice(waiting, cores - len(children)):
            child = _start(job)
            children[child.fd] = child
            poll.register(child.fd, select.POLLIN)
        if not children:
            return
        soonest = min(child.until for child in children.values())
        for fd, _ in poll.poll(max(0.0, soonest - time.monotonic()) * 1000):
            poll.unregister(fd)
            child = children.pop(fd)
            yield child.job.what, _reaped(child)
        for child in children.values():
            if time.monotonic() > child.until:
                _kill(child.pid)


def end_with_the_parent() -> None:
    """A fork is ended when the process that forked it is: nothing goes on unseen."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def _start(job: Job[T]) -> _Child[T]:
    scratch = tempfile.mkdtemp(prefix="mutant-")
    pid = os.fork()
    if not pid:
        _become(job, scratch)
    return _Child(job, pid, os.pidfd_open(pid), time.monotonic() + SLOWER * job.cpu_s, scratch)


def _become(job: Job[T], scratch: str) -> None:
    """Never returns: a child must not go on with what its parent does."""
    code = 1
    try:
        end_with_the_parent()
        os.setsid()
        silent = os.open(os.devnull, os.O_RDWR)
        for fd in (0, 1, 2):
            os.dup2(silent, fd)
        resource.setrlimit(resource.RLIMIT_CPU, (job.cpu_s, job.cpu_s + 1))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        os.environ["PYTEST_DEBUG_TEMPROOT"] = tempfile.tempdir = scratch
        os.chdir(scratch)  # a name that was changed may become a file's
        code = job.run()
    finally:
        os._exit(code)


def _reaped(child: _Child[T]) -> int:
    _, status = os.waitpid(child.pid, 0)
    _kill(child.pid)  # what it had started and left
    os.close(child.fd)
    shutil.rmtree(child.scratch, ignore_errors=True)
    return os.waitstatus_to_exitcode(status)


def _kill(group: int) -> None:
    with suppress(ProcessLookupError):
        os.killpg(group, signal.SIGKILL)
