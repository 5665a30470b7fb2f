# Every verb of the project. uv is used if it is there; else venv and pip.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
BENCH := .venv-bench# its own environment: what is installed is part of what is measured
DATABASE ?= sqlite
PROOFS := tests/contracts tests/canaries tests/probes
SUBSET := body_validation path_parameters# tried in the browser's Python by every test run
TOOLS := .cache/tools# a uv of our own: what installs is pinned by hash like what it installs
UV := $(firstword $(shell command -v uv 2>/dev/null) $(wildcard $(TOOLS)/bin/uv))
COMPILE = $(TOOLS)/bin/uv pip compile --quiet --universal --python-version 3.12 --generate-hashes --no-emit-index-url --no-header --no-annotate
export NO_MKDOCS_2_WARNING := 1
export PYTHONDONTWRITEBYTECODE := # compiled modules make every start several times faster
export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || echo 0)

ifdef UV
CREATE = $(UV) venv --quiet --allow-existing --python '>=3.12'
INSTALL = $(UV) pip install --quiet --python $(1)/bin/python --require-hashes -r
REQUIRE = true
else
REQUIRE = $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 12))' 2>/dev/null || { echo "Python 3.12 or newer is needed, found $$($(PYTHON) --version 2>&1): install it, name it with PYTHON=python3.13, or install uv."; exit 1; }
CREATE = $(PYTHON) -m venv
INSTALL = $(1)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r
endif

.PHONY: help serve build check test bench bench-quick shots faults mutate diff preview prove prove-versions releases runtime runtime-check lock fresh links propose sbom audit fix tools clean
.DEFAULT_GOAL := help

help: ## list the verbs
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

serve: $(VENV)/site.done ## build and serve the site with live reload
	@echo "Serving on http://127.0.0.1:8000/ (Ctrl-C stops)"
	@MACROS_FAIL=false $(BIN)/mkdocs serve --dirty --dev-addr 127.0.0.1:8000

build: $(VENV)/site.done ## build the site strictly into site/
	@$(BIN)/mkdocs build --strict --clean

check: $(VENV)/test.done ## validate the data and lint, in seconds
	@$(BIN)/python -m macros check
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --quiet --check .

test: $(VENV)/test.done ## run every proof and every test; with npm also samples in the browser's Python
	@command -v npm >/dev/null && $(MAKE) --no-print-directory runtime || echo "No Python for the browser: what needs it is skipped."
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --quiet --check .
	@$(BIN)/mypy
	@$(BIN)/pytest -n 2 --ledger=compare $(PROOFS)
	@$(BIN)/pytest -n 2 --dist loadgroup tests/unit tests/workflows tests/site tests/browser
	@$(BIN)/pytest tests/benchmarks
	@test ! -e .cache/runtime/LICENSES.txt || $(BIN)/python -m runtime compare $(SUBSET)

diff: $(VENV)/site.done ## compare the claims of BASE and HEAD by meaning
	@$(BIN)/python -m macros diff $(BASE) $(HEAD)

preview: $(VENV)/site.done # a step of the preview workflow: compare, publish or sweep
	@$(BIN)/python -m previews $(STEP)

mutate: $(VENV)/test.done ## ten thousand generated slips of the hand over the data files (minutes)
	@MUTATIONS=10000 $(BIN)/pytest --timeout 3600 tests/unit/test_mutations.py

faults: $(VENV)/test.done ## plant faults in the built site; every one must be caught (minutes)
	@$(BIN)/python -m tests.faults $(if $(FAULT),"$(FAULT)")

shots: $(VENV)/test.done ## take pictures of the main pages into shots/, for looking at
	@$(BIN)/python -m tests.shots $(PAGES)

prove: $(VENV)/test.done ## run contracts, canaries and probes (of FEATURE=id, or all), and write the proof ledger
	@$(BIN)/pytest -n 2 --ledger=write $(if $(FEATURE),$(wildcard tests/*/test_$(FEATURE).py),$(PROOFS))

prove-versions: $(VENV)/test.done ## run the contracts on older releases, in throw-away environments
	@$(BIN)/python -m tests.versions

releases: $(VENV)/test.done ## read the pinned releases' dates and metadata into the ledger
	@$(BIN)/python -m tests.releases

bench: $(BENCH)/done ## measure everything (35 to 40 minutes) and write the ledger; DATABASE=postgres, SEED=n
	@$(BENCH)/bin/python -m benchmarks run --plan full --database $(DATABASE) $(if $(SEED),--seed $(SEED))

bench-quick: $(BENCH)/done ## measure one stack per framework, without the like-for-like tasks (about 4 minutes)
	@$(BENCH)/bin/python -m benchmarks run --plan quick --database $(DATABASE)

runtime: .cache/runtime/LICENSES.txt ## fetch Python for the browser, so that the next build has Run buttons (needs npm)

.cache/runtime/LICENSES.txt: requirements/runtime.txt runtime/bundles.toml runtime/fetch.py | $(VENV)/test.done
	@$(BIN)/python -m runtime fetch

runtime-check: runtime ## prove the samples (of FEATURES="ids", or all) in the browser and compare with CPython
	@$(BIN)/python -m runtime check $(FEATURES)

lock: pyproject.toml | $(TOOLS)/done ## refresh the hash-pinned requirements
	@$(COMPILE) --group site --group samples --group test --upgrade -o requirements/all.txt pyproject.toml
	@for group in site bench; do $(COMPILE) --group $$group -c requirements/all.txt -o requirements/$$group.txt pyproject.toml; done
	@for group in release tools; do $(COMPILE) --group $$group --upgrade -o requirements/$$group.txt pyproject.toml; done

sbom: $(VENV)/release.done ## write a bill of materials of what builds the site (CycloneDX)
	@$(VENV)/release/bin/python -m cyclonedx_py requirements requirements/site.txt --output-reproducible --output-file sbom.json

audit: $(VENV)/release.done ## ask the advisory databases about every pinned package (needs the network)
	@$(VENV)/release/bin/python -m pip_audit --require-hashes --disable-pip --requirement requirements/all.txt

fresh: $(VENV)/test.done | $(TOOLS)/done ## take the newest releases, prove everything again, and list what moved in report.md
	@$(BIN)/python -m freshness pins --uv $(TOOLS)/bin/uv
	@$(MAKE) --no-print-directory lock
	@$(MAKE) --no-print-directory releases
	-@$(MAKE) --no-print-directory prove
	@$(BIN)/python -m freshness report

links: $(VENV)/test.done ## follow every cited link (needs the network)
	@$(BIN)/python -m freshness links

propose: $(VENV)/test.done # the last step of the weekly workflow
	@$(BIN)/python -m freshness propose

fix: $(VENV)/test.done ## format, and mend what the linter can
	@$(BIN)/ruff format --quiet .
	@$(BIN)/ruff check --fix .

tools: $(TOOLS)/done ## bring a pinned uv, where none is installed: seven times faster than pip

clean: ## remove what the verbs made
	rm -rf $(VENV) $(BENCH) site .cache .mypy_cache .pytest_cache .ruff_cache

$(BIN)/python $(BENCH)/bin/python:
	@$(REQUIRE)
	@$(CREATE) $(@:/bin/python=)

$(TOOLS)/done: requirements/tools.txt
	@$(PYTHON) -m venv $(TOOLS)
	@$(TOOLS)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/tools.txt
	@touch $@

$(VENV)/site.done: requirements/site.txt | $(BIN)/python
	@$(call INSTALL,$(VENV)) requirements/site.txt
	@touch $@

$(VENV)/test.done: requirements/all.txt | $(BIN)/python
	@$(call INSTALL,$(VENV)) requirements/all.txt
	@touch $@ $(VENV)/site.done

$(VENV)/release.done: requirements/release.txt | $(BIN)/python
	@$(BIN)/python -m venv $(VENV)/release
	@$(VENV)/release/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/release.txt
	@touch $@

$(BENCH)/done: requirements/bench.txt | $(BENCH)/bin/python
	@$(call INSTALL,$(BENCH)) requirements/bench.txt
	@touch $@
