"""A child process that ends with its supervisor and writes no core dump."""

import ctypes
import os
import resource
import signal
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_KEPT = 3
_PR_SET_PDEATHSIG = 1
_LIBC = ctypes.CDLL(None, use_errno=True)
_OURS = ("NOTIFY_SOCKET", "WATCHDOG_PID", "WATCHDOG_USEC", "LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES")


@dataclass(frozen=True)
class Child:
    """`fileno` becomes readable when the process has ended."""

    pid: int
    handle: int

    @classmethod
    def start(
        cls, command: Sequence[str], environment: Mapping[str, str], kept: tuple[str, int] | None = None
    ) -> "Child":
        """Adds `environment` to ours, without our own socket; `kept` is the name and the file to hand on."""
        inherited = {name: value for name, value in os.environ.items() if name not in _OURS}
        supervisor, pid = os.getpid(), os.fork()
        if pid == 0:
            try:
                _become(command, {**inherited, **environment}, supervisor, kept)
            finally:
                os._exit(127)
        return cls(pid, os.pidfd_open(pid))

    def fileno(self) -> int:
        """For a selector."""
        return self.handle

    def send(self, number: signal.Signals) -> None:
        """Sends a signal. Does nothing if the process has ended."""
        signal.pidfd_send_signal(self.handle, number)

    def status(self) -> int:
        """Waits for its end. The exit status, negative for a signal."""
        _, status = os.waitpid(self.pid, 0)
        os.close(self.handle)
        return os.waitstatus_to_exitcode(status)


def _become(
    command: Sequence[str], environment: dict[str, str], supervisor: int, kept: tuple[str, int] | None
) -> None:
    _LIBC.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != supervisor:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)
    if kept:
        name, file = kept
        # dup2 makes a copy that is inherited, but changes no file that has the number already.
        os.dup2(file, _KEPT) if file != _KEPT else os.set_inheritable(_KEPT, True)  # noqa: FBT003
        environment |= {"LISTEN_PID": str(os.getpid()), "LISTEN_FDS": "1", "LISTEN_FDNAMES": name}
    os.execvpe(command[0], list(command), environment)  # noqa: S606 - our own program
