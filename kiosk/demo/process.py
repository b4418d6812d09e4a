"""The embedded store as a child process: it takes no time of the GUI thread, and ends with the kiosk."""

import json
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from kiosk.demo.no_store import NoStore

REFUSED = 2
"""The child's exit status if its last line is a sentence for people."""


class Addresses(NamedTuple):
    """Where a store answers: this machine, a visitor's phone, and who may see the stand's pages."""

    url: str
    phone_url: str
    stand_url: str


@dataclass(frozen=True)
class StoreProcess:
    """A running store and where it answers."""

    process: "subprocess.Popen[str]"

    @classmethod
    def spawn(
        cls,
        *,
        lan: bool = False,
        state: Path | None = None,
        port: int = 0,
        brand: str | None = None,
        token_checkout: str = "",
        like: Iterable[str] = (),
    ) -> "StoreProcess":
        """Starts it and returns at once; `addresses` waits for it."""
        arguments = ["store", "--port", str(port), "--until-stdin-closes"]
        arguments += ["--lan"] if lan else []
        arguments += ["--state", str(state)] if state else []
        arguments += [f"--brand={brand}"] if brand else []
        arguments += [f"--token-checkout={token_checkout}"] if token_checkout else []
        arguments += [f"--like={name}" for name in like]
        command = [sys.executable, "-m", "kiosk", *arguments]
        pipe = subprocess.PIPE
        return cls(subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True))  # noqa: S603

    @cached_property
    def addresses(self) -> Addresses:
        """Waits until it is ready. NoStore if it does not start."""
        assert self.process.stdout is not None  # noqa: S101 - both are pipes
        assert self.process.stderr is not None  # noqa: S101 - as above
        line = self.process.stdout.readline()
        if not line:
            said = self.process.stderr.read()
            raise NoStore(_last_words(said, self.process.wait()))
        return Addresses(**json.loads(line))

    def url(self) -> str:
        """Its address on this machine, once it is ready. NoStore where it is not going to be."""
        return self.addresses.url

    def stop(self) -> None:
        """Ends it and waits."""
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            if pipe:
                pipe.close()
        self.process.wait(10)


def _last_words(said: str, status: int) -> str:
    """Why it ended, from what it wrote; the last line of a traceback for a bug."""
    last = (said.strip().splitlines() or [f"it said nothing and ended with status {status}"])[-1]
    why = last.removeprefix("kiosk store: ")
    more = "" if status == REFUSED else " Run `kiosk store` to see more."
    return f"the embedded store did not start: {why.rstrip('.')}.{more}"
