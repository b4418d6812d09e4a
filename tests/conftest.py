"""What all tests share."""

import pytest


def pytest_configure(config: pytest.Config) -> None:
    # Said for every window whose layout has a smallest size; no fault of ours.
    config.addinivalue_line("qt_log_ignore", "This plugin does not support propagateSizeHints")
