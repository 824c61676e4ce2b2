"""Exit codes, the same everywhere and in the README, and the one place where errors become a sentence and a code."""

from __future__ import annotations

import signal
from enum import IntEnum

import click


class Exit(IntEnum):
    """How a command ended."""

    OK = 0
    ERROR = 1
    USAGE = 2
    SITES_FAILED = 3
    CONFIGURATION = 4
    LOCKED = 5
    BUDGET = 6
    SILENT = 7
    INTEGRITY = 8
    INTERRUPTED = 128 + signal.SIGINT
    TERMINATED = 128 + signal.SIGTERM


class ConfigurationInvalid(click.ClickException):
    """A site's definition cannot be used; its text is a sentence that names the file. Caught at the door."""

    exit_code = Exit.CONFIGURATION
