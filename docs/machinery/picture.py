"""The picture of a card, drawn from a sample report."""

import html
import io
import re
from pathlib import Path

import msgspec
from rich.console import Console
from rich.terminal_theme import MONOKAI
from rich.text import Text

import communique
from communique.cli.card import card

ROOT = Path(__file__).parents[2]
REPORT = "examples/reports/03_messages_exchanged_through_envoys.txt"
WIDTH = 104

# Rich's own frame fetches a font from elsewhere; ours uses the reader's.
FRAME = """\
<svg xmlns="http://www.w3.org/2000/svg" class="rich-terminal" xml:space="preserve"
  viewBox="0 0 {width} {height}">
<style>
.{unique_id}-matrix {{
  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace;
  font-size: {char_height}px; line-height: {line_height}px;
}}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect width="{terminal_width}" height="{terminal_height}"/>
</clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


def picture() -> str:
    """Return the card of the sample report as SVG."""
    reading = next(iter(communique.read(ROOT / REPORT)))
    if isinstance(reading, communique.Unread):
        raise TypeError(reading.error.message)
    console = Console(
        record=True,
        width=WIDTH,
        file=io.StringIO(),
        force_terminal=True,
        color_system="truecolor",
        highlight=False,
    )
    shown = msgspec.structs.replace(reading, source=REPORT)
    for line in card(shown, console):
        console.print(line, soft_wrap=True)
    console.print(Text())
    return console.export_svg(
        title=f"communique read {REPORT}", theme=MONOKAI, code_format=FRAME, unique_id="card"
    )


def words(svg: str) -> list[str]:
    """Return the words of a picture: what must agree, however a version of Rich draws it."""
    texts = re.findall(r"<text[^>]*>(.*?)</text>", svg, flags=re.DOTALL)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", text)) for text in texts).split()
