"""Killed anywhere, a run goes on where it stopped, and the ledger is that of an undisturbed run."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from by_name import reading
from communique.export import Selection
from communique.export.lines import export_readings
from communique.export.tables import export_csv
from communique.ledger import open_ledger
from ledgers import new_database

#: A few in every run of the tests; more where the environment says so.
REPORTS = int(os.environ.get("COMMUNIQUE_KILL_REPORTS", "60"))
KILLS = int(os.environ.get("COMMUNIQUE_KILLS", "2"))


def readings(path: Path) -> Path:
    """Write readings of many reports into a file, some of them copies of one another."""
    names = ("Halvar Lund", "Mira Sol", "Ilan Ferro", "Edda Brandt", "Tove Aas")
    with path.open("w", encoding="utf-8") as out:
        for number in range(REPORTS):
            sender, recipient = names[number % 5], names[(number // 5 + number + 1) % 5]
            day = f"2021-{number % 12 + 1:02}-{number % 28 + 1:02}"
            more = f"This is number {number // 2} of the year."
            one = reading(sender, recipient, day=day, more=more, source=str(number))
            out.write(one.to_json() + "\n")
    return path


def add(file: Path, ledger: str) -> "subprocess.Popen[bytes]":
    """Start a run that adds the readings of a file."""
    command = [
        sys.executable,
        "-m",
        "communique",
        "add",
        "--readings",
        str(file),
        "--ledger",
        ledger,
        "--quiet",
    ]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def leaving(ledger: str, folder: Path) -> dict[str, bytes]:
    """Return all files that a ledger is exported to."""
    folder.mkdir()
    with open_ledger(ledger) as opened:
        export_csv(Selection(opened, {}), folder)
        export_readings(Selection(opened, {}), folder / "readings.jsonl")
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_a_run_killed_at_random_points_ends_as_an_undisturbed_one(
    database: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """Kill -9 at any moment costs no report and doubles none: the exports are equal, byte for byte."""
    file = readings(tmp_path / "readings.jsonl")
    server = request.getfixturevalue("postgres_server") if database == "postgresql" else ""
    whole, killed = (new_database(server) if server else str(tmp_path / f"{n}.db") for n in range(2))
    start = time.monotonic()
    assert add(file, whole).wait() == 0
    lasts = time.monotonic() - start
    chance = random.Random(1)  # noqa: S311 - no secret
    for _ in range(KILLS):
        run = add(file, killed)
        time.sleep(chance.uniform(0.3, 1.0) * lasts)
        run.send_signal(signal.SIGKILL)
        run.wait()
    assert add(file, killed).wait() == 0
    assert leaving(killed, tmp_path / "killed") == leaving(whole, tmp_path / "whole")
