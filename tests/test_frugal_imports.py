"""What the kiosk does not load, read or keep, although it could: each was megabytes and milliseconds."""

import subprocess
import sys

import pytest

from kiosk.runtime.import_without import without


def _child(code: str) -> list[str]:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_no_source_is_read_at_start() -> None:
    code = "import linecache, kiosk.app.start, kiosk.app.prepare; print(*linecache.cache)"
    assert [path for path in _child(code) if "/kiosk/ui/" in path or "/httpx/" in path] == []


@pytest.mark.parametrize(
    ("imported", "spared"),
    [
        ("kiosk.api.client", "trio"),
        ("kiosk.api.client", "rich"),
        ("kiosk.api.client", "click"),
        ("kiosk.ui.widgets.codes.lean_qrcode", "PIL"),
        ("kiosk.app.prepare", "PIL"),
        ("kiosk.app.prepare", "escpos"),
        ("kiosk.app.prepare", "phonenumbers"),
    ],
)
def test_what_nobody_needs_yet_is_not_imported(imported: str, spared: str) -> None:
    assert spared not in _child(f"import sys, {imported}; print(*sys.modules)")


def test_what_was_left_out_can_be_imported_afterwards() -> None:
    with without("json.tool"), pytest.raises(ImportError):
        __import__("json.tool")
    assert __import__("json.tool")


def test_what_has_been_imported_already_stays() -> None:
    import json

    with without("json"), pytest.raises(ImportError):
        __import__("json")
    assert sys.modules["json"] is json
