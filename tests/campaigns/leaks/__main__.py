"""`python -m tests.campaigns.leaks`.

Only X keeps what is marked, and only a real X server shows whether it is emptied:
`QT_QPA_PLATFORM=xcb xvfb-run python -m tests.campaigns.leaks`.
"""

import sys

from tests.campaigns.campaign import command
from tests.campaigns.leaks.hunt import leaks

LONG_FORM = 60

if __name__ == "__main__":
    sys.exit(command("leaks", leaks, LONG_FORM))
