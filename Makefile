# What people and CI run. `make` alone lists it.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

PYTHON := .venv/bin/python
SOURCES := Sources Tools Tests Modules Environments Examples Package.swift

.PHONY: help
help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: setup
setup: ## install what is missing: Debian packages, .venv
	@Scripts/setup

.PHONY: build
build: setup ## infra as it is used: .build/release/infra, and beside it what serves its sandbox
	swift build -c release --static-swift-stdlib --product infra
	swift build -c release --static-swift-stdlib --product infra-sandbox

.PHONY: demo
demo: ## plan, apply, change, drift and destroy of finally/dev in the sandbox: no account, no network, no Python
	@Scripts/setup --without-python
	swift build -c release --static-swift-stdlib --product infra
	@Scripts/demo

.PHONY: test
test: lint ## everything: format, build, unit tests, end to end on a test cloud
	@Scripts/timed setup Scripts/setup chromium fonts-dejavu-core zsh fish
	@Scripts/timed build swift build --build-tests
	@Scripts/timed units swift test --skip-build
	@Scripts/end-to-end

.PHONY: test-fast
test-fast: setup lint ## format, build and unit tests
	swift build --build-tests
	swift test --skip-build

.PHONY: crash-test
crash-test: setup ## every boundary of an apply, a change and a destroy, one by one: takes hours
	swift build --product infra
	swift build --product infra-sandbox
	$(PYTHON) Tests/EndToEnd/crash.py all
	$(PYTHON) Tests/EndToEnd/moves.py all

.PHONY: soak
soak: setup ## many samples of what make test tries few of: crashes, kills, weather, disks, edits: takes two hours
	swift build --product infra
	swift build --product infra-sandbox
	swift build --product edit-test
	$(PYTHON) Tests/EndToEnd/crash.py 80
	$(PYTHON) Tests/EndToEnd/crash.py moneyflow/staging 8
	$(PYTHON) Tests/EndToEnd/kill.py 20
	$(PYTHON) Tests/EndToEnd/weather.py 50
	$(PYTHON) Tests/EndToEnd/weather.py s3 15
	$(PYTHON) Tests/EndToEnd/disk.py 8
	$(PYTHON) Tests/EndToEnd/edits.py 100 20 20

.PHONY: hostile-test
hostile-test: build ## all hostile declarations, with namespaces and without
	$(PYTHON) Tests/Hostile/hostile.py
	$(PYTHON) Tests/Hostile/hostile.py --without-namespaces

.PHONY: edit-test
edit-test: build ## every single edit of every environment, 500 after a drift, 500 pairs: no plan lies
	swift build -c release --static-swift-stdlib --product edit-test
	$(PYTHON) Tests/EndToEnd/edits.py

.PHONY: bench
bench: build ## times and memory, beside what is expected
	swift build -c release --static-swift-stdlib --product aws-bench
	INFRA_BIN=$(CURDIR)/.build/release/infra $(PYTHON) Benchmarks/bench.py

.PHONY: fuzz
fuzz: setup ## arbitrary bytes for what reads answers, files, rules and tables: MINUTES=10 each, by libFuzzer
	@Scripts/fuzz

VERSION :=

.PHONY: release
release: setup ## archive, Debian package, checksums, list of parts of a clean tree: make release VERSION=0.1.0 [SIGN=key.pem]
	@Scripts/release "$(VERSION)"

.PHONY: release-test
release-test: release ## the release, installed: in an empty folder, and as root in an empty Debian
	@Scripts/setup debootstrap
	$(PYTHON) Tests/EndToEnd/installed.py .build/release-$(VERSION)
	$(PYTHON) Tests/EndToEnd/debian.py .build/release-$(VERSION)

.PHONY: docs
docs: ## the reference of Infra, AWS and Modules by DocC, in .build/documentation
	@Scripts/docs

.PHONY: lint
lint: ## whether the format is right
	swift format lint --strict --recursive $(SOURCES)

.PHONY: format
format: ## bring the format right
	swift format --in-place --recursive $(SOURCES)

TYPE :=

.PHONY: new-type
new-type: ## lay out the files of one more type from its facts: make new-type TYPE=AWS::Logs::LogStream
	@Scripts/new-type "$(TYPE)"

# Most facts that prices are made of are no part of the project: PRICES is their folder, where there is one.
PRICES :=
PRICES_DAY := 2026-11-28

.PHONY: generate
generate: setup ## run the generators again; it is an error if that changes a file
	swift run generate-resources
	swift run generate-usage
	swift run generate-actions
	swift run generate-operations $$($(PYTHON) -c 'import sysconfig; print(sysconfig.get_path("purelib"))') \
		Tools/GenerateOperations/operations.txt Sources/Clouds/AWS/Client/Generated
	$(PYTHON) Scripts/registry_facts.py Sources/Clouds/AWS/RegistryFacts/registry.facts
	if [[ -n "$(PRICES)" ]]; then swift run generate-prices "$(PRICES)" Facts/Prices "$(PRICES_DAY)"; fi
	@changed=$$(git status --porcelain -- '*/Generated/*' '*.facts'); test -z "$$changed" || { echo "$$changed"; exit 1; }
