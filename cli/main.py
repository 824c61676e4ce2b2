"""`kronika`: the group, its options, and the door at which every error becomes one sentence on stderr and an exit code."""

from __future__ import annotations

import importlib
import os
import signal
import sys
from dataclasses import dataclass
from typing import Any, NoReturn

import click

from archive.errors import ArchiveBusy, ArchiveError
from cli.exits import Exit
from search.errors import SearchError

COMMANDS = {  # name -> module:function; imported when asked for, since Scrapy alone takes half a second
    "add": "cli.adding:add",
    "crawl": "cli.harvesting:crawl",
    "demo": "cli.showing:demo",
    "export": "cli.exporting:export",
    "extract": "cli.extracting:extract",
    "harvest": "cli.harvesting:harvest",
    "institutions": "cli.institutions:institutions",
    "reindex": "cli.keeping:reindex",
    "search": "cli.searching:search",
    "serve": "cli.serving:serve",
    "show": "cli.searching:show",
    "sites": "cli.sites:sites",
    "status": "cli.keeping:status",
}


@dataclass(frozen=True, slots=True)
class Options:
    """What the group was told: the archive's address."""

    archive: str


class LazyGroup(click.Group):
    """A group whose commands are imported when they are asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Name the commands."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        """Import a command; None where there is none of this name."""
        if name not in COMMANDS:
            return None
        module, function = COMMANDS[name].split(":")
        command: click.Command = getattr(importlib.import_module(module), function)
        return command


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--archive", envvar="KRONIKA_ARCHIVE", default="archive.db", show_default=True, help="A file, or any SQLAlchemy URL.", metavar="FILE"
)
@click.version_option(package_name="kronika")
@click.pass_context
def kronika(ctx: click.Context, archive: str) -> None:
    """Kronika: the archive of Polish regional social policy. Crawl, clean, date, keep, search."""
    if not archive.strip():
        raise click.UsageError("--archive names no file.")
    ctx.obj = Options(archive)


class Terminated(BaseException):
    """SIGTERM came; like KeyboardInterrupt it passes all handlers of errors. Caught in `run`."""


def main() -> None:
    """Run a command and leave with its exit code."""
    signal.signal(signal.SIGTERM, terminate)
    sys.exit(run(sys.argv[1:]))


def terminate(*_: object) -> NoReturn:
    """Turn SIGTERM into an exception, so that what is open is closed."""
    raise Terminated


def run(arguments: list[str]) -> int:
    """Run a command; return its exit code. The one place where errors are caught that a user can cause."""
    try:
        result = kronika.main(arguments, prog_name="kronika", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped.", err=True)
        return Exit.INTERRUPTED
    except Terminated:
        click.echo("Stopped.", err=True)
        return Exit.TERMINATED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader has gone; nothing more to say
        return Exit.OK
    except ArchiveBusy as error:
        return told(error, Exit.LOCKED)
    except (ArchiveError, SearchError, OSError) as error:
        return told(error, Exit.ERROR)
    return code_of(result)


def code_of(result: Any) -> int:
    """Return the exit code that a command's answer means; commands without an answer ended well."""
    return int(result) if isinstance(result, int) else Exit.OK


def told(error: Exception, code: Exit) -> Exit:
    """Print an error that a user can cause as one sentence; any other is a defect of ours and keeps its traceback."""
    click.echo(f"kronika: {error}", err=True)
    return code
