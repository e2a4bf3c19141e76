"""What several tests share: one loaded reader for each process of the tests."""

import pytest
from hypothesis import settings

from communique.pipeline import Reader

# The first example loads lazily what later ones find loaded, and CI's machines vary: time is no matter here.
settings.register_profile("communique", deadline=None, max_examples=40, derandomize=True)
settings.load_profile("communique")


@pytest.fixture(scope="session")
def reader() -> Reader:
    """Return a reader with the model and the word lists loaded."""
    return Reader()
