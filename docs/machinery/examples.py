"""What the commands and programs on the pages print.

A block of ``console`` holds commands behind "$ " and what they print; a block of ``python`` that is followed
by one of ``text`` prints that. Those of a page run one after another in a folder that holds ``examples``, so
that a page may write a file and read it again. All printed text is written anew by ``make docs``.
"""

import os
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[2]

CONSOLE = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)
BLOCK = re.compile(
    r"^```console\n(?P<console>.*?)^```$|^```python\n(?P<python>.*?)^```\n\n```text\n(?P<text>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
WIDTH = "100"


def refreshed(page: str) -> str:
    """Return the page with all that its examples print as it is printed now."""
    with TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "examples").symlink_to(ROOT / "examples")
        return BLOCK.sub(lambda block: _block(block, place), page)


def commands(page: str) -> list[str]:
    """Return the commands on a page."""
    return [
        line[2:] for block in CONSOLE.findall(page) for line in block.splitlines() if line.startswith("$ ")
    ]


def _block(block: re.Match[str], place: Path) -> str:
    if block["console"] is not None:
        shown = "".join(f"$ {one}\n{run(['bash', '-c', one], place)}" for one in commands(block[0]))
        return f"```console\n{shown}```"
    printed = run([sys.executable, "-c", block["python"]], place)
    return f"```python\n{block['python']}```\n\n```text\n{printed}```"


def run(command: list[str], place: Path) -> str:
    """Return what a command prints, on both streams, as a reader without a terminal would see it."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = os.environ | {"PATH": path, "COLUMNS": WIDTH, "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(  # noqa: S603 - the commands stand on our own pages
        command,
        cwd=place,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(
            f"{command[-1]!r} ended with exit code {done.returncode}:\n{done.stdout}{done.stderr}"
        )
    return done.stdout + done.stderr
