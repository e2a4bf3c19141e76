"""The documentation cannot fall behind."""

import re
from pathlib import Path

import pytest

from generate import with_examples
from machinery import commands, examples

ROOT = Path(__file__).parents[1]
WRITTEN = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "tests").glob("*.md")]
LINK = re.compile(r"\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


@pytest.mark.parametrize(("command", "options"), commands.commands().items(), ids=list(commands.commands()))
def test_every_command_and_option_is_documented(command: str, options: list[str]) -> None:
    """A command nobody can read about is not finished."""
    page = (ROOT / "docs/reference/cli.md").read_text(encoding="utf-8")
    _, heading, section = page.partition(f"## communique {command}\n")
    assert heading
    assert all(f"`{option}" in section for option in options if option.startswith("-"))


@pytest.mark.parametrize("page", WRITTEN, ids=lambda page: str(page.relative_to(ROOT)))
def test_no_link_is_broken(page: Path) -> None:
    """Every link within the repository leads to a file, and to a heading where it names one."""
    for target, anchor in LINK.findall(page.read_text(encoding="utf-8")):
        there = (page.parent / target).resolve() if target else page
        assert there.exists(), f"{target} does not exist"
        assert not anchor or anchor in anchors(there), f"{target} has no heading for #{anchor}"


def anchors(page: Path) -> set[str]:
    """Return the anchors of a page's headings, as the web pages of repositories make them."""
    headings = HEADING.findall(page.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize(
    "page", ["README.md", "docs/index.md", "docs/tutorial.md", "docs/tutorial-ledger.md"]
)
def test_the_pages_that_lead_in_show_commands(page: str) -> None:
    """What a newcomer reads first shows what to type; ``make docs-check`` runs it."""
    assert examples.commands((ROOT / page).read_text(encoding="utf-8")), "the page shows no command"
    assert ROOT / page in with_examples()


CONSOLE = "```console\n$ echo one > file\n$ cat file\n{}```\n"
PYTHON = "```python\nprint(open('file').read())\n```\n\n```text\n{}```\n"


def test_what_the_examples_of_a_page_print_is_written_anew() -> None:
    """The commands and programs of a page run one after another in one folder; what stood there is replaced."""
    page = f"# Page\n\n{CONSOLE}\nand\n\n{PYTHON}"
    assert examples.refreshed(page.format("old\n", "old\n")) == page.format("one\n", "one\n\n")


def test_an_example_that_fails_is_told() -> None:
    """A page never shows a failure that it does not speak of."""
    with pytest.raises(RuntimeError, match="'false' ended with exit code 1"):
        examples.refreshed("```console\n$ false\n```\n")
