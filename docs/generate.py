"""Write the generated parts of README and docs anew, or check that they have not fallen behind.

python docs/generate.py           write
python docs/generate.py --check   say what differs, and exit with 1 where anything does
"""

import difflib
import os
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from machinery import commands, examples, fields, picture, surface, tables

ROOT = Path(__file__).parents[1]
PICTURE = ROOT / "docs/images/card.svg"
PAGES = {
    "docs/reference/cli.md": commands,
    "docs/reference/fields.md": fields,
    "docs/reference/python.md": surface,
    "docs/reference/tables.md": tables,
}


def with_examples() -> list[Path]:
    """Return the pages that show commands with what they print, those with most first."""
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    shown = {page: len(examples.BLOCK.findall(page.read_text(encoding="utf-8"))) for page in pages}
    return sorted((page for page in pages if shown[page]), key=lambda page: -shown[page])


def fresh() -> Iterator[tuple[Path, str]]:
    """Yield every generated page as it should be."""
    for name, module in PAGES.items():
        yield ROOT / name, module.page()
    pages = with_examples()
    with ThreadPoolExecutor(os.cpu_count()) as pool:  # each page runs its commands in a folder of its own
        yield from zip(pages, pool.map(examples.refreshed, map(_text, pages)), strict=True)


def _text(page: Path) -> str:
    return page.read_text(encoding="utf-8") if page.exists() else ""


def behind() -> Iterator[str]:
    """Yield what differs between the pages and what they should be."""
    for page, text in fresh():
        name = str(page.relative_to(ROOT))
        yield from difflib.unified_diff(
            _text(page).splitlines(), text.splitlines(), name, f"{name}, as it should be", "", "", 1
        )
    if picture.words(_text(PICTURE)) != picture.words(picture.picture()):
        yield f"{PICTURE.relative_to(ROOT)}: shows another card"


def write() -> None:
    """Write every generated page."""
    for page, text in fresh():
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(text, encoding="utf-8")
    PICTURE.write_text(picture.picture(), encoding="utf-8")


def main() -> int:
    """Write, or check."""
    if "--check" not in sys.argv[1:]:
        write()
        return 0
    differences = list(behind())
    for line in differences:
        print(line)
    print("the documentation is behind: run make docs" if differences else "the documentation is up to date")
    return bool(differences)


if __name__ == "__main__":
    sys.exit(main())
