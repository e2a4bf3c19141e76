"""A PostgreSQL server of the tests' own: Debian's program, on a free port of the loopback, in a passing folder."""

import glob
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

#: Where Debian and others keep the programs of the server.
PLACES = ("/usr/lib/postgresql/*/bin", "/usr/local/pgsql/bin", "/usr/pgsql-*/bin")


def programs() -> Path | None:
    """Return the folder that holds ``initdb``, or ``None`` where PostgreSQL is not installed."""
    on_path = shutil.which("initdb")
    folders = [path for place in PLACES for path in sorted(glob.glob(place))]  # noqa: PTH207
    found = [Path(on_path).parent] if on_path else [Path(one) for one in folders]
    return next((one for one in reversed(found) if (one / "initdb").exists()), None)


@contextmanager
def server() -> Iterator[str | None]:
    """Run a server and yield the address of its databases; ``None`` where there is no PostgreSQL."""
    home = programs()
    if home is None:
        yield None
        return
    folder = Path(tempfile.mkdtemp(prefix="communique-postgres-"))
    try:
        with _running(home, folder) as address:
            yield address
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _running(home: Path, folder: Path) -> Iterator[str]:
    user, port = _user(folder), _free_port()
    data = folder / "data"
    _run([home / "initdb", "-D", data, "-U", "tester", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"], user)
    options = f"-c listen_addresses=127.0.0.1 -p {port} -k {folder} -c fsync=off -c full_page_writes=off"
    _run([home / "pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", options, "start"], user)
    try:
        yield f"postgresql://tester@127.0.0.1:{port}"
    finally:
        _run([home / "pg_ctl", "-D", data, "-m", "immediate", "stop"], user)


def _user(folder: Path) -> str | None:
    """Return whom the server runs as: it refuses to be root, so root gives the folder to another user."""
    if os.geteuid() != 0:
        return None
    known = {one.pw_name for one in pwd.getpwall()}
    user = "postgres" if "postgres" in known else "nobody"
    shutil.chown(folder, user)
    folder.chmod(0o700)
    return user


def _run(command: list[str | Path], user: str | None) -> None:
    subprocess.run(command, check=True, user=user, cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])
