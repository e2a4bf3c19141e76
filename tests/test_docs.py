"""The documentation cannot fall behind."""

import re
from pathlib import Path

import pytest

from generate import PAGES
from machinery import commands, examples, picture

ROOT = Path(__file__).parents[1]
WRITTEN = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "tests").glob("*.md")]
LINK = re.compile(r"\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


@pytest.mark.parametrize("name", PAGES)
def test_a_generated_page_is_up_to_date(name: str) -> None:
    """What is made from the code is as the code is now; ``make docs`` writes it anew."""
    assert (ROOT / name).read_text(encoding="utf-8") == PAGES[name].page()


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
def test_the_commands_of_a_page_print_what_it_shows(page: str) -> None:
    """Whoever types the commands sees what the page shows."""
    text = (ROOT / page).read_text(encoding="utf-8")
    assert examples.commands(text), "the page shows no command"
    assert text == examples.refreshed(text)


@pytest.mark.parametrize("page", sorted((ROOT / "docs/how-to").glob("*.md")), ids=lambda page: page.stem)
def test_the_examples_of_a_how_to_work(page: Path) -> None:
    """The commands and programs of each how-to run, and print what it shows."""
    text = page.read_text(encoding="utf-8")
    assert text == examples.refreshed(text)


def test_the_picture_shows_the_card_of_today() -> None:
    """The words of the picture are those of the card."""
    drawn = (ROOT / "docs/images/card.svg").read_text(encoding="utf-8")
    assert picture.words(drawn) == picture.words(picture.picture())
