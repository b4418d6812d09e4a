"""The log names what happened and where, and nothing that anybody said."""

import io
import logging
import sys
import threading
import warnings
from collections.abc import Iterator

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from kiosk.runtime import log, qt_log

SECRET = "5555555555554444"


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> Iterator[io.StringIO]:
    """What reaches standard error; everything is put back after the test."""
    root, ours = logging.getLogger(), logging.getLogger(log.OURS)
    level, stream = root.level, io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    for module, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(module, name, getattr(module, name))
    # Else basicConfig closes the handlers of the test's own log.
    root.handlers = []
    log.install()
    (handler,) = root.handlers
    yield stream
    root.removeHandler(handler)
    root.setLevel(level)
    ours.setLevel(logging.NOTSET)
    logging.captureWarnings(capture=False)
    caplog.get_records("call").clear()


def fails() -> None:
    nothing: dict[str, str] = {}
    try:
        nothing[SECRET]
    except LookupError as error:
        raise ValueError(f"no {SECRET}") from error


def test_a_librarys_words_and_arguments_are_left_out(written: io.StringIO) -> None:
    logging.getLogger("httpx").warning("HTTP Request: POST %s", f"https://shop.example/?token={SECRET}")
    assert " WARNING httpx\n" in written.getvalue()
    assert SECRET not in written.getvalue()


def test_an_error_is_told_by_type_and_places(written: io.StringIO) -> None:
    try:
        fails()
    except ValueError as error:
        log.report(error)
    said = written.getvalue()
    assert " ERROR kiosk ValueError at tests.runtime.test_log:" in said
    assert " fails < tests.runtime.test_log:" in said
    assert " from KeyError at tests.runtime.test_log:" in said
    assert SECRET not in said


def test_a_group_names_its_errors(written: io.StringIO) -> None:
    log.report(ExceptionGroup(SECRET, [ValueError(SECRET), KeyError(SECRET)]))
    assert "ExceptionGroup of (ValueError at nowhere, KeyError at nowhere)" in written.getvalue()
    assert SECRET not in written.getvalue()


def test_an_error_that_came_from_itself_ends(written: io.StringIO) -> None:
    error = ValueError()
    error.__context__ = error
    log.report(error)
    assert written.getvalue().count("ValueError") == 1


@pytest.mark.parametrize("hook", ["excepthook", "unraisablehook"])
def test_what_nobody_caught_is_told_the_same_way(written: io.StringIO, hook: str) -> None:
    error = ValueError(SECRET)
    if hook == "excepthook":
        sys.excepthook(ValueError, error, None)
    else:
        sys.unraisablehook(type("Told", (), {"exc_value": error, "object": SECRET})())
    assert "ValueError" in written.getvalue()
    assert SECRET not in written.getvalue()


def test_a_thread_dies_without_its_words(written: io.StringIO) -> None:
    thread = threading.Thread(target=fails, name=SECRET)
    thread.start()
    thread.join()
    assert "ValueError" in written.getvalue()
    assert SECRET not in written.getvalue()


def test_a_warning_of_python_is_told_without_its_words(written: io.StringIO) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        # The test's own recorder has taken its place meanwhile.
        logging.captureWarnings(capture=False)
        logging.captureWarnings(capture=True)
        warnings.warn(SECRET, stacklevel=1)
    assert " WARNING py.warnings\n" in written.getvalue()
    assert SECRET not in written.getvalue()


def test_our_own_events_have_listed_fields_only(written: io.StringIO) -> None:
    log.note("began", profile="kiosk")
    assert written.getvalue().endswith(" INFO kiosk profile=kiosk what=began\n")
    with pytest.raises(KeyError):
        log.note("typed", note=SECRET)


def test_a_listed_field_says_no_digits_all_the_same(written: io.StringIO) -> None:
    log.note("began", step=SECRET)
    assert SECRET not in written.getvalue()


def test_a_librarys_fields_are_its_own(written: io.StringIO) -> None:
    logging.getLogger("other").warning("", extra={"step": "private"})
    assert "private" not in written.getvalue()


def test_a_record_that_cannot_be_written_is_not_printed(
    written: io.StringIO, capfd: pytest.CaptureFixture[str]
) -> None:
    written.close()
    logging.getLogger("httpx").warning("%s", SECRET)
    assert SECRET not in capfd.readouterr().err
    # For the fixture, which looks at what was written no more.
    assert written.closed


def test_qt_is_told_by_its_category(written: io.StringIO) -> None:
    before = qInstallMessageHandler(qt_log.heard)
    try:
        qWarning(SECRET)
    finally:
        qInstallMessageHandler(before)
    assert " WARNING qt.default\n" in written.getvalue()
    assert SECRET not in written.getvalue()
