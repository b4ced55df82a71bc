# make demo   installs what is missing, builds, and prints the inventory of an example
# make test   installs what is missing and runs all tests
# make test-interop  lets other people's programs check what this one writes
# make browser  installs Chromium, with which test-interop opens pages
# make bench  measures beside other programs; BENCH="--quick" passes options on

SWIFT ?= swift
FLAGS ?= -Xswiftc -warnings-as-errors
EXAMPLE ?= Examples/two-grid-factory

.PHONY: demo test test-interop browser bench lint release clean deps help

help:
	@echo "make demo     build and print the inventory of $(EXAMPLE)"
	@echo "make test     run all tests, the lint and the transcripts of the documents"
	@echo "make test-interop  let other programs check what this one writes"
	@echo "make browser  install Chromium, with which test-interop opens pages"
	@echo "make bench    measure time and memory beside DuckDB and Polars; BENCH=--quick is shorter"
	@echo "make lint     check the layout of the code"
	@echo "make release  build the program for use: .build/release/baycarbon"
	@echo "make deps     install the system libraries that are missing"
	@echo "make clean    remove everything that was built"

demo: release
	.build/release/baycarbon calculate $(EXAMPLE)

release: deps
	$(SWIFT) build -c release --product baycarbon $(FLAGS)

test: deps lint
	$(SWIFT) build --build-tests $(FLAGS)
	$(SWIFT) test --skip-build --disable-xctest

# Python packages go into .build/interop; what is left out, and why, is said at the end.
test-interop: deps
	$(SWIFT) build --product baycarbon $(FLAGS)
	@python3 Tests/Interop/run.py

# The pages of claims are opened in Chromium, where there is one.
browser:
	@for name in "$$CHROMIUM" chromium chromium-browser google-chrome google-chrome-stable; do \
	  if command -v "$$name" >/dev/null; then exit 0; fi; \
	done; \
	echo "Installing chromium with apt-get"; \
	SUDO=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	$$SUDO apt-get update -q && $$SUDO timeout 600 apt-get install -qy chromium

# The peers go into an environment of their own; without them BayCarbon is measured alone.
VENV = .build/bench/venv

bench: release
	$(SWIFT) build -c release --product bench-data $(FLAGS)
	@$(VENV)/bin/python -c "import duckdb, polars" 2>/dev/null || { \
	  echo "Installing duckdb and polars in $(VENV)"; \
	  python3 -m venv $(VENV) && $(VENV)/bin/python -m pip install -q duckdb polars; } || \
	  echo "They could not be installed: BayCarbon is measured without them"
	@python3 Tests/Benchmark/bench.py $(BENCH)

lint:
	$(SWIFT) format lint --strict --recursive --parallel --configuration .swift-format \
	  Package.swift Sources Tests

clean:
	rm -rf .build

# libcrypto (OpenSSL 3) computes digests and signatures, SQLite keeps the ledger of offsets, zlib packs
# status lists. iconv is part of the system.
deps:
	@command -v $(SWIFT) >/dev/null || { \
	  echo "Swift 6.2 or later is needed: https://www.swift.org/install"; exit 1; }
	@if pkg-config --exists libcrypto sqlite3 zlib 2>/dev/null || \
	  [ -e /usr/include/openssl/evp.h -a -e /usr/include/sqlite3.h -a -e /usr/include/zlib.h ]; then :; \
	elif command -v apt-get >/dev/null; then \
	  echo "Installing libssl-dev, libsqlite3-dev, zlib1g-dev and pkg-config with apt-get"; \
	  SUDO=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	  $$SUDO apt-get update -q && \
	  $$SUDO apt-get install -qy libssl-dev libsqlite3-dev zlib1g-dev pkg-config; \
	elif command -v brew >/dev/null; then \
	  echo "Installing openssl@3, sqlite3, zlib and pkg-config with brew"; \
	  brew install openssl@3 sqlite3 zlib pkg-config; \
	else \
	  echo "Please install the development files of OpenSSL 3 (libcrypto), SQLite 3 and zlib"; exit 1; \
	fi
