# communique: everything a newcomer or a machine runs. Needs Python 3.11 or later, and make.
#
#   make demo    set up, and read the sample reports into cards
#   make test    set up with the test parts, and run all tests
#   make check   style, types, layers, documentation, words and the quality gate
#   make words   the word lists, and the sentences that stand beside their entries
#   make gate    quality on the sample reports against its floors
#   make bench   speed against spaCy's bare pipeline
#   make docs    write what is generated in README and docs anew

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

export PIP_DISABLE_PIP_VERSION_CHECK := 1
# Tests and pages start the program a hundred times; it is compiled once, whatever the machine is set to.
export PYTHONDONTWRITEBYTECODE :=

.DEFAULT_GOAL := help
.PHONY: help demo test postgresql browser check lint types layers docs-check words gate bench docs clean

help:
	@sed -n 's/^#   //p' Makefile

# A stamp tells what has been installed; it is older than pyproject.toml when that has changed.
$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "communique needs Python 3.11 or later; name one: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/installed: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/installed-dev: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@ $(VENV)/installed

demo: $(VENV)/installed
	$(BIN)/communique read examples/reports

test: $(VENV)/installed-dev postgresql browser
	$(BIN)/python -m pytest -n 2 -q

# Half of the ledger's tests run on PostgreSQL; where it is missing and can be had, it is installed.
postgresql:
	@command -v initdb >/dev/null || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || \
	  { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-get update -qq && \
	    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql >/dev/null; } || \
	  echo "PostgreSQL is not installed: its tests will be skipped" >&2

# The HTML page is looked at in a real browser; where it is missing and can be had, it is installed.
browser:
	@command -v chromium >/dev/null || \
	  { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-get update -qq && \
	    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk >/dev/null; } || \
	  echo "chromium is not installed: the tests in a browser will be skipped" >&2

check: lint types layers docs-check words gate

lint: $(VENV)/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/installed-dev
	$(BIN)/mypy

layers: $(VENV)/installed-dev
	$(BIN)/lint-imports

docs-check: $(VENV)/installed-dev
	$(BIN)/python docs/generate.py --check

docs: $(VENV)/installed-dev
	$(BIN)/python docs/generate.py

words: $(VENV)/installed
	$(BIN)/communique words check

gate: $(VENV)/installed-dev
	$(BIN)/python benchmarks/gate.py
	$(BIN)/python benchmarks/relations.py

bench: $(VENV)/installed-dev
	$(BIN)/python benchmarks/speed.py

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
