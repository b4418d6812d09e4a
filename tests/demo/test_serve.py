"""The store as a program of its own."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import httpx

from kiosk.demo.serve import lan_address
from kiosk.demo.server import StoreServer

_PROGRAM = """
import sys
from pathlib import Path
from kiosk.demo.serve import run
run(Path(sys.argv[1]), until_stdin_closes=True)
"""


def _started(resources: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", _PROGRAM, str(resources)]
    here = Path(__file__).parents[2]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=here)


def _url(store: "subprocess.Popen[str]") -> str:
    assert store.stdout is not None
    told = json.loads(store.stdout.readline())
    assert told["url"] == told["phone_url"]
    assert told["stand_url"].startswith(told["phone_url"] + "/stand/")
    return str(told["url"])


def test_it_ends_with_the_one_that_started_it(resources: Path) -> None:
    with _started(resources) as store:
        assert httpx.get(_url(store) + "/list/").status_code == 200
        assert store.stdin is not None
        store.stdin.close()
        assert store.wait(5) == 0


def test_it_ends_when_it_is_asked_to(resources: Path) -> None:
    with _started(resources) as store:
        _url(store)
        store.send_signal(signal.SIGTERM)
        assert store.wait(5) == 0


def test_each_start_has_a_secret_of_its_own(resources: Path) -> None:
    first, second = StoreServer(resources), StoreServer(resources)
    secrets = {store.stand_url.rpartition("/")[2] for store in (first, second)}
    assert [len(secret) for secret in secrets] == [20, 20]
    for store in (first, second):
        store.stop()


def test_the_address_in_the_network_is_an_address() -> None:
    assert [part.isdigit() for part in lan_address().split(".")] == [True] * 4
