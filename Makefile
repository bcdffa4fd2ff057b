# Assay's commands. `make help` lists them.
SHELL := /bin/bash
.DEFAULT_GOAL := help

MODULES  := lua5.4 yaml-0.1
PACKAGES := liblua5.4-dev libyaml-dev libcadical-dev pkg-config
SOURCES  := Sources Tests Package.swift
ASSAY    := .build/debug/assay
ROUNDS   ?= 8
PATIENCE ?= 20
JUMPING  := -Xcc -mllvm -Xcc -tsan-instrument-func-entry-exit=0

.PHONY: demo test check format record docs bench sanitize-address sanitize-thread fuzz release release-check deps help

demo: deps ## Build Assay and run it on the examples.
	swift build --product assay
	@Examples/demo.sh $(ASSAY)

test: deps ## Build everything and run all tests.
	swift build --build-tests
	swift test --skip-build

check: deps ## What CI runs: layout of the code, build, tests, examples.
	swift format lint --strict --parallel --recursive $(SOURCES)
	swift build --build-tests
	swift test --skip-build
	@for example in Examples/*/assay.yaml; do \
	  $(ASSAY) check --config $$example && $(ASSAY) test --quiet --config $$example || exit 1; done

format: ## Lay the code out anew.
	swift format --in-place --parallel --recursive $(SOURCES)

record: deps ## Write the expected outputs of scenarios, console blocks and golden files anew.
	ASSAY_RECORD=1 swift test

docs: deps ## Write docs/reference anew, from the declarations.
	ASSAY_RECORD=1 swift test --filter ReferenceTests

bench: deps ## Measure ratios against what they are compared with.
	@Benchmarks/start.sh
	@Benchmarks/lint.sh
	@Benchmarks/test.sh
	@Benchmarks/allocation.sh
	@Benchmarks/scripts.sh

# Its frames are several times as large: our reader of Lua goes 198 levels deep, as the interpreter does.
sanitize-address: deps ## Run all tests under the sanitizers of addresses and leaks; ROUNDS repeats the attacks, FILTER chooses.
	swift build --build-tests --sanitize=address --scratch-path .build-asan
	ulimit -s 65536 && \
	  ASAN_OPTIONS=detect_leaks=1:malloc_context_size=255 LSAN_OPTIONS=suppressions=$(CURDIR)/Tests/Fuzz/leaks.txt:print_suppressions=0 \
	  SWIFT_BACKTRACE=enable=no ASSAY_ROUNDS=$(ROUNDS) ASSAY_PATIENCE=$(PATIENCE) \
	  swift test --skip-build --sanitize=address --scratch-path .build-asan $(FILTER)

# An error of Lua's jumps over frames of C, which the sanitizer would go on counting until its own stack is full.
sanitize-thread: deps ## Run all tests under the sanitizer of threads.
	swift build --build-tests --sanitize=thread --scratch-path .build-tsan $(JUMPING)
	ulimit -s 65536 && \
	  TSAN_OPTIONS=halt_on_error=0:exitcode=66:suppressions=$(CURDIR)/Tests/Fuzz/races.txt:print_suppressions=0 \
	  SWIFT_BACKTRACE=enable=no ASSAY_ROUNDS=$(ROUNDS) ASSAY_PATIENCE=$(PATIENCE) \
	  swift test --skip-build --sanitize=thread --scratch-path .build-tsan $(JUMPING) $(FILTER)

fuzz: deps ## Throw drawn bytes at the readers of Lua, at patterns and at the sandbox, for SECONDS_EACH seconds each.
	@Tests/Fuzz/fuzz.sh

release: deps ## Build the program that people install, and pack it into dist.
	@Release/pack.sh

release-check: deps ## Pack it, and prove that it runs where nothing is installed.
	@archive=$$(Release/pack.sh) && Release/check.sh "$$archive"

# Installs what Swift does not bring. Packages in the cache are tried before the lists are fetched anew.
deps: ## Install liblua5.4, libyaml and CaDiCaL where they are missing.
	@command -v swift >/dev/null || { \
	  echo "Assay is written in Swift, which is not here: get Swift 6.2 or newer from https://www.swift.org/install/linux/" >&2; \
	  exit 1; }
	@pkg-config --exists $(MODULES) 2>/dev/null && \
	  echo '#include <ccadical.h>' | cc -E - >/dev/null 2>&1 && exit 0; \
	if [ "$$(uname -s)" = Darwin ]; then exec brew install lua@5.4 libyaml cadical pkgconf; fi; \
	if ! command -v apt-get >/dev/null; then \
	  echo "please install the pkg-config modules: $(MODULES), and CaDiCaL with its C header" >&2; exit 1; fi; \
	root=; if [ "$$(id -u)" != 0 ]; then root=sudo; command -v sudo >/dev/null || { \
	  echo "please type, as root: apt-get install -y $(PACKAGES)" >&2; exit 1; }; fi; \
	apt() { $$root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 -qq "$$@"; }; \
	echo "Installing what is missing: $(PACKAGES)"; \
	apt install -y --no-install-recommends $(PACKAGES) >/dev/null 2>&1 || \
	{ apt update && apt install -y --no-install-recommends $(PACKAGES) >/dev/null; } || { \
	  echo "please type, as root: apt-get update && apt-get install -y $(PACKAGES)" >&2; exit 1; }

help: ## Say what there is.
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 22
