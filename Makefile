# Two commands do everything: `make demo` and `make test`. The rest is for those who work on the code.
SHELL := /bin/bash
.DEFAULT_GOAL := help

# The first Python on this machine that is new enough; override with `make PYTHON=/path/to/python …`.
PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3.14 python3 python; do \
	"$$p" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && { echo "$$p"; break; }; done)
BIN := .venv/bin
PORT ?= 0

# Where this is set, every process compiles all of its code again, and the tests start many.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help
help: ## show this list
	@awk 'BEGIN {FS = ":.*## "} /^[a-z-]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: setup
setup: .venv/.ready ## put Python packages (locked versions) into .venv; the others call it by themselves

.venv/.ready: requirements/dev.txt pyproject.toml
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed. Install it, then run this again."; exit 1; }
	@"$(PYTHON)" -m venv .venv || { echo "This Python has no venv module. On Debian: apt install python3-venv"; exit 1; }
	@echo "Installing packages into .venv (once, about a minute) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch .venv/.ready

.PHONY: demo
demo: setup ## talk to the bot on this machine: no token, no server; prints one address to open
	@exec $(BIN)/python -m bot demo --port $(PORT)

.PHONY: test
test: setup ## run every test
	$(BIN)/python -m pytest -n 3 --dist worksteal $(ARGS)

.PHONY: lint
lint: setup ## style, types, who may import whom, size of modules, texts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python tests/house_rules.py
	$(BIN)/python -m bot check texts

.PHONY: format
format: setup ## write the code in the house style
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

.PHONY: bench
bench: setup ## measure speed beside an echo bot, and the matching beside plain methods
	$(BIN)/python -m benchmarks

.PHONY: lock
lock: ## renew the locked versions (needs uv)
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-annotate -q --upgrade -o requirements/run.txt --custom-compile-command "make lock"
	uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes --no-annotate -q --upgrade -o requirements/dev.txt --custom-compile-command "make lock"

.PHONY: clean
clean: ## remove .venv and everything that can be made again
	rm -rf .venv data build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
