"""The digest of all word lists, by which a reading can be traced to the words that made it."""

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from communique.lexicons.load import files


def fingerprint(folders: Iterable[Path]) -> str:
    """Return the SHA-256 of the word lists below the folders, in hexadecimal digits.

    It covers the name of each list within its folder, its words, and the order of the folders, since a later
    one is laid over an earlier one. Where folders lie, and how a machine ends its lines, makes no difference.
    """
    digest = hashlib.sha256()
    for part in _parts(folders):
        # Its length goes before each part, so that no two sets of lists can run together into the same bytes.
        digest.update(f"{len(part)}:".encode())
        digest.update(part)
    return digest.hexdigest()


def _parts(folders: Iterable[Path]) -> Iterator[bytes]:
    for folder in folders:
        lists = {path.relative_to(folder).as_posix(): path for path in files([folder])}
        yield str(len(lists)).encode()
        # Sorted anew by name: how paths compare with capitals differs between systems.
        for name in sorted(lists):
            yield name.encode()
            yield lists[name].read_bytes().replace(b"\r\n", b"\n")
