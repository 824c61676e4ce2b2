# Two commands do all the set-up: `make demo` and `make test`. Neither needs root, a server or the internet beyond the package index.
PYTHON ?= python3
BIN := .venv/bin
ARGS ?=

.PHONY: demo test check lint types contract tests format clean

demo: .venv/.installed
	$(BIN)/kronika demo $(ARGS)

test: check

check: lint types contract tests

lint: .venv/.test-installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/.test-installed
	$(BIN)/mypy

contract: .venv/.test-installed
	$(BIN)/lint-imports

tests: .venv/.test-installed
	$(BIN)/pytest -n 2 $(ARGS)

format: .venv/.test-installed
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

.venv/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Kronika needs Python 3.11 or newer; try: make PYTHON=python3.11")'
	$(PYTHON) -m venv .venv

.venv/.installed: .venv/bin/python pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable .
	touch $@

.venv/.test-installed: .venv/bin/python pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[test]'
	touch .venv/.installed $@

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis *.egg-info
