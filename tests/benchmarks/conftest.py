"""The benchmarks are programs beside the package: their folder, and this one, are put where Python looks."""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "benchmarks")]
