"""The supervisor's lines on standard error."""

import sys


def log(text: str) -> None:
    """One line for each event. No word of a shopper's gets here."""
    sys.stderr.write(f"kiosk supervise: {text}\n")
    sys.stderr.flush()
