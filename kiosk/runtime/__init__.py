"""The process: log, uncaught errors, garbage, tasks, signals, systemd, watchdog, exit codes."""
