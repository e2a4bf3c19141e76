"""The page in a real browser, where there is one."""

import shutil
import subprocess
from pathlib import Path

import pytest
from lxml import html

from communique import page
from page.made import reading

CHROMIUM = shutil.which("chromium")
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--window-size=900,700",
)  # fmt: skip
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")


def _browse(folder: Path, document: str, *options: str) -> bytes:
    """Open a document in the browser and return what it prints."""
    file = folder / "page.html"
    file.write_text(document, encoding="utf-8")
    command = [CHROMIUM or "", *FLAGS, f"--user-data-dir={folder / 'profile'}", *options, file.as_uri()]
    return subprocess.run(command, capture_output=True, check=True, timeout=120).stdout


def _document(text: str = "", **changes: object) -> str:
    shown = reading(text, **changes) if text else reading()
    return page.head() + page.section(shown, 1) + page.foot()


def test_hostile_text_runs_nothing(tmp_path: Path) -> None:
    """A script in a report is shown as its words; the browser runs none of it and takes in no element."""
    hostile = "<script>document.title = 'taken'</script><img src=x onerror=\"document.title = 'taken'\">"
    shown = html.document_fromstring(
        _browse(tmp_path, _document(hostile, title=hostile), "--dump-dom").decode()
    )
    assert shown.findtext(".//title") != "taken"
    assert not shown.xpath("//img")
    assert hostile in shown.xpath('string(//*[@class="text"])')


def test_the_page_is_drawn(tmp_path: Path) -> None:
    """The policy of the page lets its own style in: colours of the speaker are on the picture."""
    picture = tmp_path / "page.png"
    _browse(tmp_path, _document(), f"--screenshot={picture}")
    bare = tmp_path / "bare.png"
    _browse(tmp_path, _document().replace("sha256-", "sha256-0"), f"--screenshot={bare}")
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert picture.read_bytes() != bare.read_bytes()
