"""The store as a child process: where it answers, and why it does not."""

import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import httpx
import pytest

from kiosk.demo.no_store import NoStore
from kiosk.demo.process import StoreProcess

Start: TypeAlias = Callable[..., StoreProcess]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts a store, and ends it after the test."""
    begun = []

    def started(**how: Any) -> StoreProcess:
        begun.append(StoreProcess.spawn(**how))
        return begun[-1]

    yield started
    for one in begun:
        one.stop()


def why(store: StoreProcess) -> str:
    with pytest.raises(NoStore) as told:
        store.url()
    return str(told.value)


def test_it_answers_where_it_says_and_has_its_brand(start: Start) -> None:
    assert "<title>-İpek" in httpx.get(start(brand="-İpek").url()).text


def test_a_taken_port_is_a_sentence_with_what_to_do(start: Start) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert why(start(port=port)) == (
            f"the embedded store did not start: port {port} of 127.0.0.1 is taken. "
            "Choose another with --port."
        )


def test_a_file_it_cannot_use_is_one_too(start: Start, tmp_path: Path) -> None:
    assert why(start(state=tmp_path)) == (
        f"the embedded store did not start: {tmp_path} cannot keep the store's orders "
        "(unable to open database file). Name another file with --state."
    )


def test_of_a_bug_the_last_line_is_told(start: Start, broken_store: None) -> None:
    assert why(start()) == (
        "the embedded store did not start: ImportError: no server here. Run `kiosk store` to see more."
    )


def test_one_that_is_killed_says_nothing(start: Start) -> None:
    store = start()
    store.process.kill()
    assert why(store) == (
        "the embedded store did not start: it said nothing and ended with status -9. "
        "Run `kiosk store` to see more."
    )


def test_its_end_is_waited_for(start: Start) -> None:
    store = start()
    store.url()
    store.stop()
    assert store.process.returncode == os.EX_OK
