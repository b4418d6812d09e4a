"""Jobs in forks: their exit codes, their limits, and that nothing of them is left."""

import os
import subprocess
import sys
from pathlib import Path

from tests.mutants.rooms import ROOT

# In a process of its own: what forks must not have Qt's threads.
PLAYS = """
import os, sys
from pathlib import Path
from tests.mutants.forks import Job, ended

def for_ever():
    while True:
        pass

def breaks():
    raise ValueError

def writes():
    Path(os.environ["PYTEST_DEBUG_TEMPROOT"], "a").touch()
    Path("b").touch()
    print("loud")
    return 0

jobs = [Job(3, lambda: 3, 5), Job("for ever", for_ever, 1)]
jobs += [Job("breaks", breaks, 5), Job("writes", writes, 5)]
print(sorted((str(what), code) for what, code in ended(jobs, 2)))
"""


def test_exit_codes_and_limits(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PLAYS],
        env=os.environ | {"PYTHONPATH": str(ROOT), "TMPDIR": str(tmp_path)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[('3', 3), ('breaks', 1), ('for ever', -24), ('writes', 0)]"
    assert not list(tmp_path.iterdir())


WAITS = """
import os, signal
from tests.mutants.forks import end_with_the_parent

if not os.fork():
    end_with_the_parent()
    print(end="ready", flush=True)
signal.pause()
"""


def test_a_fork_ends_with_its_parent() -> None:
    env = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen([sys.executable, "-c", WAITS], env=env, stdout=subprocess.PIPE) as parent:
        assert parent.stdout
        assert parent.stdout.read(5) == b"ready"
        parent.kill()
        assert parent.stdout.read() == b""  # nobody has it open any more
