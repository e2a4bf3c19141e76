"""``communique schema``: the shape of a reading, for programs that take it in."""

import json

import typer

from communique.cli.ending import orderly
from communique.records import reading_schema


def schema() -> None:
    """Print the JSON Schema of a line of "communique read --format jsonl"."""
    with orderly():
        typer.echo(json.dumps(reading_schema(), indent=2, ensure_ascii=False))
