"""What the command line refuses, before anything begins."""

import pytest

from kiosk.commands.arguments import parse


def test_a_settings_file_is_checked_once_and_not_kept_running(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["supervise", "--check", "/etc/kiosk.toml"])
    assert "unrecognized arguments: --check" in capsys.readouterr().err
