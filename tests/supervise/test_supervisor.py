"""The process side, over a kiosk that does as the test says."""

import os
import signal

import pytest

from tests.supervise.watched import environment, until_gone, watched

PUPPET = "tests.supervise.puppet"
LIVES = "notify(READY); time.sleep(60)"


def test_what_crashes_is_started_again_at_once() -> None:
    with watched(PUPPET, LIVES) as supervisor:
        first = supervisor.started()
        supervisor.until("ready")
        os.kill(first, signal.SIGKILL)
        assert "(SIGKILL); starting again in 0 s" in supervisor.until("ended")
        assert supervisor.started() != first
        supervisor.until("ready")
        assert supervisor.end() == 0


@pytest.mark.parametrize(
    "script",
    ["time.sleep(60)", LIVES, "notify(ALIVE); time.sleep(60)"],
    ids=["before it is ready", "after it", "after a first sign of life"],
)
def test_what_hangs_is_aborted(script: str) -> None:
    with watched(PUPPET, script, silence_s=0.5) as supervisor:
        supervisor.until("no sign of life")
        assert "(hung)" in supervisor.until("ended")
        supervisor.started()


def test_signs_of_life_are_not_enough_to_be_ready() -> None:
    script = "\nwhile True: notify(ALIVE); time.sleep(0.05)"
    with watched(PUPPET, script, silence_s=0.5, start_s=0.7) as supervisor:
        supervisor.until("no sign of life")


def test_what_is_stopped_and_cannot_abort_is_killed() -> None:
    script = "notify(READY); os.kill(os.getpid(), signal.SIGSTOP)"
    with watched(PUPPET, script, silence_s=0.5, abort_s=0.1) as supervisor:
        stopped = supervisor.started()
        supervisor.until("(hung)")
        until_gone(stopped)


def test_what_goes_on_crashing_is_out_of_order_until_it_works() -> None:
    script = "n = runs(); notify(READY) if n > 3 else sys.exit(1); time.sleep(60)"
    with watched(PUPPET, script, retry_s=0.2) as supervisor:
        supervisor.until("out of order")
        assert supervisor.until("SHOWN") == "SHOWN E1 "
        supervisor.until("in order again")
        assert supervisor.end() == 0


def test_settings_that_cannot_be_used_are_told_to_staff() -> None:
    script = "notify(STATUS + 'shop.url: is empty'); sys.exit(2)"
    with watched(PUPPET, script, retry_s=60) as supervisor:
        supervisor.until("out of order")
        assert supervisor.until("SHOWN") == "SHOWN E2 shop.url: is empty"
        assert supervisor.end() == 0


def test_staff_leaves() -> None:
    with watched(PUPPET, "notify(READY); notify(STOPPING)") as supervisor:
        assert supervisor.process.wait(30) == 0


def test_it_ends_what_it_started() -> None:
    with watched(PUPPET, LIVES) as supervisor:
        kiosk = supervisor.started()
        supervisor.until("ready")
        assert supervisor.end() == 0
        until_gone(kiosk)


def test_what_it_started_does_not_outlive_it() -> None:
    with watched(PUPPET, LIVES) as supervisor:
        kiosk = supervisor.started()
        supervisor.until("ready")
        supervisor.process.kill()
        until_gone(kiosk)


def test_a_stranger_is_not_heard() -> None:
    script = "os.fork() and time.sleep(60); notify(READY, 'STATUS=not me'); time.sleep(60)"
    with watched(PUPPET, script, start_s=0.7) as supervisor:
        supervisor.until("no sign of life")
        assert not [line for line in supervisor.said if line.endswith("ready")]


def test_a_file_is_kept_from_one_to_the_next() -> None:
    script = "n = runs(); notify(READY); say('RUN', n); time.sleep(60)"
    with watched(PUPPET, script) as supervisor:
        for count in range(2):
            kiosk = supervisor.started()
            supervisor.until(f"RUN {count}")
            assert environment(kiosk)["NOTIFY_SOCKET"].startswith("@kiosk-")
            os.kill(kiosk, signal.SIGKILL)
