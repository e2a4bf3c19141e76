"""Pictures of a timeline and a network: SVG drawn here, PNG with the extra ``plot``."""

import math
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

from communique.errors import LedgerError, QueryError
from communique.query.counts import Network, Timeline, weights

#: Eight colours that also people with colour blindness tell apart (Okabe and Ito 2008).
COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#999999", "#F0E442")
WIDTH, HEIGHT, MARGIN = 960, 400, 60
STYLE = "font-family: system-ui, sans-serif; font-size: 12px"


def write_picture(svg: str, path: Path) -> None:
    """Write a picture as SVG or PNG, as the ending of its name says.

    Raises:
        QueryError: Where the ending is another.
        LedgerError: Where PNG is asked for and its library is not installed.
    """
    if path.suffix == ".svg":
        path.write_text(svg, encoding="utf-8")
    elif path.suffix == ".png":
        path.write_bytes(_png(svg))
    else:
        raise QueryError(f"{path}: a picture ends in .svg or .png")


def _png(svg: str) -> bytes:
    try:
        import vl_convert  # noqa: PLC0415 - an extra
    except ModuleNotFoundError as problem:
        raise LedgerError(
            "PNG needs vl-convert: pip install 'communique[plot]'; SVG needs nothing"
        ) from problem
    picture: bytes = vl_convert.svg_to_png(svg, scale=2)
    return picture


def timeline_svg(found: Timeline, title: str) -> str:
    """Return a timeline as stacked bars."""
    tallest = max((_sum(found, step) for step in found.steps), default=0) or 1
    width = (WIDTH - 2 * MARGIN) / max(1, len(found.steps))
    parts = [*_heading(title), *_scale(tallest), *_legend(found.series)]
    for number, step in enumerate(found.steps):
        parts += _bar(found, step, MARGIN + number * width, width, tallest)
    every = max(1, len(found.steps) // 12)
    parts += [
        _text(MARGIN + (n + 0.5) * width, HEIGHT - MARGIN + 18, step, "middle")
        for n, step in enumerate(found.steps)
        if n % every == 0
    ]
    return _svg(parts, WIDTH, HEIGHT)


def _sum(found: Timeline, step: str) -> int:
    return sum(found.counts.get((step, kind), 0) for kind in found.series)


def _bar(found: Timeline, step: str, left: float, width: float, tallest: int) -> Iterator[str]:
    foot = float(HEIGHT - MARGIN)
    for kind, colour in zip(found.series, COLOURS, strict=False):
        number = found.counts.get((step, kind), 0)
        height = number / tallest * (HEIGHT - 2 * MARGIN)
        foot -= height
        if number:
            place = f'x="{left:.1f}" y="{foot:.1f}" width="{max(1.0, width - 1):.1f}" height="{height:.1f}"'
            yield f'<rect {place} fill="{colour}"><title>{step} {escape(kind)}: {number}</title></rect>'


def _scale(tallest: int) -> Iterator[str]:
    for share in (0, 0.5, 1):
        y = HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN)
        yield f'<line x1="{MARGIN}" x2="{WIDTH - MARGIN}" y1="{y}" y2="{y}" stroke="#ddd"/>'
        yield _text(MARGIN - 6, y + 4, f"{share * tallest:g}", "end")


def _legend(series: Sequence[str]) -> Iterator[str]:
    for number, (kind, colour) in enumerate(zip(series, COLOURS, strict=False)):
        x = MARGIN + number * 130
        yield f'<rect x="{x}" y="34" width="12" height="12" fill="{colour}"/>'
        yield _text(x + 17, 45, kind.replace("_", " "))


def network_svg(found: Network, title: str) -> str:
    """Return a network as actors on a circle, ordered by country, with arrows as broad as ties are strong."""
    size, strong = 900, max((tie.number for tie in found.ties), default=1)
    heavy = weights(found)
    order = sorted(found.actors.values(), key=lambda one: (one.country or "~", -heavy[one.id], one.id))
    places = {one.id: _on_circle(number, len(order), size) for number, one in enumerate(order)}
    parts = [*_heading(title), *_arrow_head()]
    parts += [
        _tie(places[tie.source], places[tie.target], tie.number, strong, size) for tie in reversed(found.ties)
    ]
    for one in order:
        parts += _node(one.name, places[one.id], heavy[one.id], size)
    return _svg(parts, size, size)


def _on_circle(number: int, of: int, size: int) -> tuple[float, float]:
    angle = 2 * math.pi * number / max(1, of) - math.pi / 2
    return size / 2 + 0.3 * size * math.cos(angle), size / 2 + 0.3 * size * math.sin(angle)


def _tie(start: tuple[float, float], end: tuple[float, float], number: int, strong: int, size: int) -> str:
    """Return an arrow that bends towards the middle, and to one side, so that both ways can be seen."""
    (x1, y1), (x2, y2) = start, end
    mx, my = (x1 + x2) / 4 + size / 4 + (y2 - y1) * 0.08, (y1 + y2) / 4 + size / 4 - (x2 - x1) * 0.08
    width = 1 + 7 * number / strong
    path = f"M{x1:.1f},{y1:.1f} Q{mx:.1f},{my:.1f} {x2:.1f},{y2:.1f}"
    style = f'fill="none" stroke="{COLOURS[0]}" stroke-opacity="0.45" stroke-width="{width:.1f}"'
    return f'<path d="{path}" {style} marker-end="url(#head)"><title>{number}</title></path>'


def _arrow_head() -> Iterator[str]:
    yield (
        '<defs><marker id="head" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="9" markerHeight="9" '
        f'markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 L8,4 L0,8 z" fill="{COLOURS[0]}"/></marker></defs>'
    )


def _node(name: str, place: tuple[float, float], weight: int, size: int) -> Iterator[str]:
    x, y = place
    yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{3 + math.sqrt(weight):.1f}" fill="{COLOURS[5]}"/>'
    angle = math.degrees(math.atan2(y - size / 2, x - size / 2))
    turned, anchor = (angle + 180, "end") if abs(angle) > 90 else (angle, "start")  # noqa: PLR2004 - degrees
    away = 8 + math.sqrt(weight)
    shift = -away if anchor == "end" else away
    shown = escape(name if len(name) <= 30 else f"{name[:29]}…")  # noqa: PLR2004 - characters
    yield (
        f'<text transform="translate({x:.1f},{y:.1f}) rotate({turned:.1f})" x="{shift:.1f}" y="4" '
        f'text-anchor="{anchor}" fill="#222">{shown}</text>'
    )


def _heading(title: str) -> Iterator[str]:
    yield f'<text x="{MARGIN}" y="22" fill="#222" font-weight="bold">{escape(title)}</text>'


def _text(x: float, y: float, text: str, anchor: str = "start") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="#444">{escape(text)}</text>'


def _svg(parts: Sequence[str], width: int, height: int) -> str:
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" style="{STYLE}">'
    ground = f'<rect width="{width}" height="{height}" fill="white"/>'
    return "\n".join([head, ground, *parts, "</svg>", ""])
