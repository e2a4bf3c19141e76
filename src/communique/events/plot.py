"""A small picture of dyads over time: the sum of Goldstein scores of each pair, as SVG."""

from collections import defaultdict
from collections.abc import Sequence
from xml.sax.saxutils import escape

from communique.events.dyads import Cell

_WIDTH, _HEIGHT, _LEFT, _TOP, _LABEL = 860, 360, 60, 40, 150
#: Colours that people who see few colours tell apart (Okabe and Ito, 2008).
_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000", "#999999")


def plot(cells: Sequence[Cell], most: int = 8) -> str:
    """Return the Goldstein sums of the pairs with the most events over time, as a page of SVG.

    Args:
        cells: The table of dyads.
        most: How many pairs are drawn, eight at most; the title says how many there are.
    """
    known = [cell for cell in cells if cell.period]
    times = sorted({cell.period for cell in known})
    pairs = _busiest(known, min(most, len(_COLOURS)))
    everybody = {(cell.source, cell.target) for cell in known}
    title = f"Goldstein sums, {len(pairs)} of {len(everybody)} dyads"
    values = [cell.goldstein for cell in known if (cell.source, cell.target) in pairs] or [0.0]
    low, high = min(0.0, *values), max(0.0, *values)
    lines = [_line(known, pair, times, (low, high), number) for number, pair in enumerate(pairs)]
    return "\n".join(
        [
            (
                f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="sans-serif" '
                f'font-size="12" role="img" aria-label="{escape(title)}">'
            ),
            f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="white"/>',
            f'<text x="{_LEFT}" y="20" font-size="14">{escape(title)}</text>',
            *_axes(times, low, high),
            *lines,
            "</svg>",
            "",
        ]
    )


def _busiest(cells: Sequence[Cell], most: int) -> list[tuple[str, str]]:
    counts: defaultdict[tuple[str, str], int] = defaultdict(int)
    for cell in cells:
        counts[cell.source, cell.target] += cell.events
    return sorted(counts, key=lambda pair: (-counts[pair], pair))[:most]


def _x(number: int, of: int) -> float:
    return _LEFT + (number + 0.5) * (_WIDTH - _LEFT - _LABEL) / max(of, 1)


def _y(value: float, low: float, high: float) -> float:
    return _TOP + (high - value) / ((high - low) or 1) * (_HEIGHT - 2 * _TOP)


def _line(
    cells: Sequence[Cell], pair: tuple[str, str], times: Sequence[str], span: tuple[float, float], number: int
) -> str:
    values = {cell.period: cell.goldstein for cell in cells if (cell.source, cell.target) == pair}
    points = [(_x(i, len(times)), _y(values.get(time, 0.0), *span)) for i, time in enumerate(times)]
    colour = _COLOURS[number]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    label = escape(f"{pair[0]} → {pair[1]}")
    dots = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.5" fill="{colour}"/>' for x, y in points)
    at = _TOP + 16 * number
    return (
        f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="1.5"><title>{label}</title></polyline>'
        f'{dots}<text x="{_WIDTH - _LABEL + 12}" y="{at + 4}" fill="{colour}">{label}</text>'
    )


#: So many periods are named below the plot.
_NAMED = 12


def _axes(times: Sequence[str], low: float, high: float) -> list[str]:
    right = _WIDTH - _LABEL
    marks = [
        f'<line x1="{_LEFT}" x2="{right}" y1="{_y(v, low, high):.1f}" y2="{_y(v, low, high):.1f}" stroke="#ccc"/>'
        f'<text x="{_LEFT - 8}" y="{_y(v, low, high) + 4:.1f}" text-anchor="end">{v:g}</text>'
        for v in sorted({low, 0.0, high})
    ]
    step = max(1, -(-len(times) // _NAMED))
    names = [
        f'<text x="{_x(i, len(times)):.1f}" y="{_HEIGHT - 12}" text-anchor="middle" font-size="10">{time}</text>'
        for i, time in enumerate(times)
        if i % step == 0
    ]
    return [*marks, *names]
