# Two commands do everything, set-up included: `make report` and `make test`. Both can be repeated and skip what is done.
# VENV=… chooses the environment, REPORT="name=value …" the parameters of the main report, TEST="--flags slow" the tests.

VENV   ?= .venv
REPORT ?= videos=500 eval_videos=0 epochs=8 seeds=0,1
TEST   ?=
PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3 python; do $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)

stamp := $(VENV)/.installed
vmr   := $(VENV)/bin/vmr

.PHONY: report test check lab readme install clean

report: $(stamp)
	@$(vmr) report quickstart $(REPORT)

test: $(stamp)
	@$(vmr) test $(TEST)

check: $(stamp)            # export, clean and README would change nothing
	@$(vmr) check

lab: $(stamp)
	@$(VENV)/bin/jupyter lab nbs

readme: $(stamp)
	@$(vmr) readme

install: $(stamp)

# The stamp is written last, so that an interrupted installation is taken up again.
$(stamp): settings.ini setup.py
	@test -n "$(PYTHON)" || { echo "make: Python 3.11 or newer was not found; set PYTHON=/path/to/python" >&2; exit 1; }
	@test -x $(VENV)/bin/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing into $(VENV) (about a minute, more for the first download)"
	@$(VENV)/bin/python -m pip install -qq --disable-pip-version-check -e '.[dev]'
	@touch $@

clean:                     # environment and caches; reports, runs and data stay
	rm -rf $(VENV) .cache build dist *.egg-info
	find nbs vmr_nb -name __pycache__ -o -name .ipynb_checkpoints | xargs rm -rf
