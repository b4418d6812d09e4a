"""What lint holds, and what only a look at each call can see: nothing in the kiosk reads markup."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import kiosk

HOUSE = Path(kiosk.__file__).parent

READS_MARKUP = {
    "appendHtml",
    "insertHtml",
    "openUrl",
    "setHtml",
    "setMarkdown",
    "setOpenExternalLinks",
    "setOpenLinks",
    "setStatusTip",
    "setStyleSheet",
    "setToolTip",
    "setWhatsThis",
}
NESTS_A_LOOP = {"exec", "exec_", "processEvents"}
# Where there is no task, and where links are taken away.
ALLOWED = {
    ("app/start.py", "exec"),
    ("app/out_of_order.py", "exec"),
    ("app/scan_test.py", "exec"),
    ("input/plain_text.py", "setOpenExternalLinks"),
}


def calls() -> Iterator[tuple[str, str]]:
    for path in sorted(HOUSE.rglob("*.py")):
        name = path.relative_to(HOUSE).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                yield name, node.func.attr


def test_nothing_reads_markup_and_nothing_nests_a_loop() -> None:
    found = {call for call in calls() if call[1] in READS_MARKUP | NESTS_A_LOOP}
    assert found - ALLOWED == set()


@pytest.mark.parametrize(
    ("path", "name", "banned"),
    [
        ("kiosk/ui/screens/note.py", "QLabel", True),
        ("kiosk/ui/screens/note.py", "QMessageBox", True),
        ("kiosk/ui/widgets/text/label.py", "QLabel", False),
    ],
)
def test_lint_names_what_is_banned(path: str, name: str, *, banned: bool) -> None:
    told = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--select", "TID251", "--stdin-filename", path, "-"],
        input=f"from PySide6.QtWidgets import {name}\n",
        cwd=HOUSE.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ("TID251" in told.stdout) is banned, told.stdout + told.stderr
