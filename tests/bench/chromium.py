"""Chromium in kiosk mode with one static page, to compare the kiosk with."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from queue import Queue
from statistics import median
from tempfile import TemporaryDirectory
from threading import Thread

from tests.bench.children import ask
from tests.bench.display import x_display
from tests.bench.figure import Effort, Figure
from tests.bench.proc import family_memory_mb

_PAGE = b"""<!doctype html><title>kiosk</title>
<style>body { background: #0b5d46; color: #fff; font: 64px sans-serif }</style>
<h1>Pay here, skip the queue.</h1><script>
requestAnimationFrame(() => requestAnimationFrame(() => fetch("/painted", {method: "POST"})))
</script>"""
_QUIET = (
    "--kiosk",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
_LONGEST_S = 30
_SETTLED_S = 2.0


def measure(effort: Effort) -> Iterator[Figure]:
    """No figures without Chromium or Xvfb."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    with x_display() as env:
        if not browser or not env:
            return
        runs = [_opened(browser, env) for _ in range(effort.runs)]
        kiosk = ask("curtain", "--demo", "--window", "1080x1920", env=env)
    frame_ms = (kiosk["painted_at"] - kiosk["since"]) * 1000
    yield Figure(
        "Chromium, one static page: first frame", median(run["ms"] for run in runs), "ms", frame_ms, "kiosk"
    )
    held = ask("memory", "1", "0", env={"QT_QPA_PLATFORM": "offscreen"})
    for kind in ("pss", "rss"):
        value = median(run[kind] for run in runs)
        name = f"Chromium, all its processes: memory ({kind.upper()})"
        yield Figure(name, value, "MB", held[kind][1], "kiosk")


def _opened(browser: str, env: Mapping[str, str]) -> dict[str, float]:
    with _page() as (url, painted), TemporaryDirectory() as profile:
        words = [*_QUIET, f"--user-data-dir={profile}", url]
        if os.geteuid() == 0:
            words.insert(0, "--no-sandbox")
        since = time.monotonic()
        process = subprocess.Popen(
            [browser, *words], env={**os.environ, **env, "HOME": profile}, stderr=subprocess.DEVNULL
        )
        try:
            took_ms = (painted.get(timeout=_LONGEST_S) - since) * 1000
            time.sleep(_SETTLED_S)
            return {"ms": took_ms, **family_memory_mb(process.pid)}
        finally:
            process.terminate()
            process.wait(_LONGEST_S)
            _until_gone(Path(profile))


def _until_gone(profile: Path) -> None:
    """Waits until its processes no longer write into the profile."""
    deadline = time.monotonic() + 5
    while (profile / "SingletonLock").is_symlink() and time.monotonic() < deadline:
        time.sleep(0.05)


@contextmanager
def _page() -> Iterator[tuple[str, "Queue[float]"]]:
    painted: Queue[float] = Queue()

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer(_PAGE)

        def do_POST(self) -> None:
            painted.put(time.monotonic())
            self._answer(b"")

        def log_message(self, *_: object) -> None:
            """Keeps the table clean."""

        def _answer(self, body: bytes) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    with ThreadingHTTPServer(("127.0.0.1", 0), Page) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/", painted
        server.shutdown()
