"""What an editor is told about word lists: every problem with its file and line, and what would do.

1. check_tables.py  tables of the world (``world/*.csv``): columns, cells, double rows, codes that lead nowhere;
2. check_lists.py   lists of one language: YAML, keys that stand twice, sentences of ``yes`` and ``no``; fields, where
                    the shape of the entries is handed in;
3. references.py    words that should lead to an entry of another list;
4. overlay.py       lists laid over ours that would never be read.

Whether the sentences hold is tried elsewhere, by those who read with the lists.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from communique.lexicons.check_lists import check_list
from communique.lexicons.check_tables import check_tables
from communique.lexicons.load import HOME, files
from communique.lexicons.overlay import strays
from communique.lexicons.problem import Problem
from communique.lexicons.references import stray_references


def check(folders: Iterable[Path], shapes: Mapping[str, type[msgspec.Struct]] | None = None) -> list[Problem]:
    """Check every word list below the folders.

    Args:
        folders: Lexicon folders; a later one is laid over an earlier one, and may use its codes.
        shapes: For the name of a YAML list without ending ("titles"), the record that its entries must fit.

    Returns:
        The problems, sorted by file and line; empty where there are none.
    """
    homes = tuple(folders)
    known = shapes or {}
    lists = tuple(dict.fromkeys(files(homes)))
    problems = check_tables([path for path in lists if path.suffix == ".csv" and path.parent.name == "world"])
    for path in lists:
        if path.suffix == ".yml":
            problems += check_list(path, known.get(path.stem))
    problems += [Problem(*found) for found in stray_references(homes)] + _unread(homes)
    return sorted(set(problems))


def _unread(folders: Iterable[Path]) -> list[Problem]:
    """Tell of lists laid over ours that would never be read; tables are told of by their own check."""
    found = [one for folder in folders if folder != HOME for one in strays(folder)]
    return [
        Problem(path, 1, said) for path, said in found if (path.parent.name, path.suffix) != ("world", ".csv")
    ]
