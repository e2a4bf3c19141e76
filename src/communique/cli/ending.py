"""Exit codes, whatever ends a run.

0    every report was read
1    at least one was not read; the others were
2    nothing could be read: wrong use, no language model, a faulty word list, an output that cannot be written
130  stopped with Ctrl-C
141  whoever read the output closed it (``communique read … | head``); said by no message
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import typer

from communique.errors import CommuniqueError

NOT_ALL_READ = 1
NOTHING_READ = 2
STOPPED = 130
PIPE_CLOSED = 141


@contextmanager
def orderly() -> Iterator[None]:
    """Turn whatever ends the block into a message, where one is due, and an exit code."""
    try:
        yield
        sys.stdout.flush()
    except CommuniqueError as problem:
        typer.echo(f"communique: {problem}", err=True)
        raise typer.Exit(NOTHING_READ) from problem
    except BrokenPipeError as problem:
        _drop_the_rest()
        raise typer.Exit(PIPE_CLOSED) from problem
    except KeyboardInterrupt as problem:
        typer.echo("communique: stopped", err=True)
        raise typer.Exit(STOPPED) from problem


def _drop_the_rest() -> None:
    """Send what is still in the buffer nowhere, so that Python does not complain of it when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
