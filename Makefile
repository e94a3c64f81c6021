# The two commands of the README: `make play` and `make test`. Each sets up what it needs; both are quick the second time.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
HEADLESS := SDL_VIDEODRIVER=dummy SDL_AUDIODRIVER=dummy PYGAME_HIDE_SUPPORT_PROMPT=1

.PHONY: play demo test check bench soak art docs text clean golden

play: $(VENV)/play.stamp
	@$(BIN)/commongood play $(LEVEL)

demo: $(VENV)/play.stamp
	@$(HEADLESS) $(BIN)/commongood demo $(LEVEL)

test: $(VENV)/test.stamp check
	@$(BIN)/commongood engine --prepare
	$(HEADLESS) $(BIN)/pytest -n auto

check: $(VENV)/test.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	@# mypy maps folders to packages by their place alone, so it is shown the package as a wheel lays it out
	@rm -rf build/types && mkdir -p build/types/commongood
	@ln -s $(CURDIR)/game/commongood/* $(CURDIR)/assets $(CURDIR)/levels build/types/commongood/
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/test.stamp
	@$(BIN)/commongood engine --prepare
	$(HEADLESS) $(BIN)/python tests/bench/bench.py

soak: $(VENV)/test.stamp
	$(HEADLESS) $(BIN)/python tests/ui/soaking.py $(EVENTS)

art: $(VENV)/play.stamp
	$(HEADLESS) $(BIN)/python assets/build.py

text: $(VENV)/test.stamp
	@$(BIN)/python -m commongood.translating

golden: $(VENV)/test.stamp
	$(HEADLESS) $(BIN)/python tests/ui/golden.py

docs: $(VENV)/play.stamp
	$(BIN)/python docs/build.py

clean:
	rm -rf $(VENV) build dist out .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache game/*.egg-info

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Common Good needs Python 3.11 or later; name one with make PYTHON=...")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/play.stamp: pyproject.toml constraints.txt | $(VENV)/bin/python
	@# without the fast engine where its compiler does not run on this Python: NumPy gives the same numbers
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[fast]' \
		|| $(BIN)/python -m pip install --quiet --constraint constraints.txt --editable .
	@touch $@

$(VENV)/test.stamp: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[dev]'
	@touch $@ $(VENV)/play.stamp
