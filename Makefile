# Two commands do everything on a fresh Debian or Ubuntu with a Swift toolchain: make demo, make test.

SHELL := /bin/bash
.SHELLFLAGS := -o pipefail -c
.DEFAULT_GOAL := help

PREFIX ?= /usr/local
PLAYBILL := .build/release/playbill
VENV := .venv
SOURCES := $(shell find Sources -name '*.swift' -o -name '*.h' -o -name 'module.modulemap') Package.swift

.PHONY: help demo test test-slow test-all test-widgets test-pretix build fonts install bench profile fuzz docs contact-sheet format lint deps test-deps clean

help: ## Say what there is to make.
	@grep -E '^[a-z-]+:.*## ' Makefile | awk -F ':.*## ' '{printf "  make %-13s %s\n", $$1, $$2}'

demo: deps fonts $(PLAYBILL) ## Build everything and run it on the example summit.
	@scripts/demo $(PLAYBILL)

test: deps fonts test-deps ## Run all tests.
	@scripts/test

test-all: test test-slow test-widgets ## Run all tests, and look at every page in every theme, scheme and width.
	@Tests/Acceptance/pages --all-views

test-slow: deps fonts test-deps ## Run what takes long: hostile templates, and the program as it is installed.
	@scripts/test --slow

test-widgets: deps fonts test-deps ## Try widgets in a browser, on pages of others, served by nginx.
	@swift build --product playbill && .venv/bin/python -m pytest Tests/Acceptance/widgets -q --tb=short

test-pretix: deps fonts test-deps ## Pull from a pretix of our own, and compare every price, number and code.
	@swift build --product playbill && Tests/Acceptance/pretix/run

build: deps $(PLAYBILL) ## Build the program in release mode.

fonts: ## Cut the themes' faces from those that Debian packages.
	@scripts/fonts

$(PLAYBILL): $(SOURCES) $(wildcard Profile/*) scripts/release
	@scripts/release playbill
	@touch $@

install: build fonts ## Put one self-contained program, its templates and themes under PREFIX.
	@scripts/install "$(PREFIX)"

bench: build test-deps ## Measure speed and memory, a row a figure.
	@scripts/bench

profile: deps ## Watch the program at work, for the compiler to optimise releases by what it does most.
	@scripts/profile

fuzz: deps ## Feed the readers of snapshots and templates mutated input for FUZZ_SECONDS (60) each.
	@scripts/fuzz snapshot "$${FUZZ_SECONDS:-60}"
	@scripts/fuzz liquid "$${FUZZ_SECONDS:-60}"

docs: $(PLAYBILL) ## Write the pages that are made from the code's own tables.
	@scripts/docs $(PLAYBILL)

contact-sheet: deps fonts test-deps ## Draw docs/contact-sheet.jpg from the built examples, those of widgets, tickets, cards and mails, and the pictures of docs/tickets.md.
	@swift build --product playbill && .venv/bin/python Tests/Acceptance/contact_sheet.py
	@.venv/bin/python Tests/Acceptance/widgets_contact_sheet.py
	@.venv/bin/python Tests/Acceptance/tickets_contact_sheet.py
	@.venv/bin/python Tests/Acceptance/cards_contact_sheet.py
	@.venv/bin/python Tests/Acceptance/mails_contact_sheet.py
	@.venv/bin/python Tests/Acceptance/ticket_pictures.py

format: ## Lay out the Swift sources.
	@swift format --in-place --parallel --recursive Package.swift Sources Tests

lint: ## Check layout and house rules.
	@scripts/lint

deps: ## Install the system libraries that are missing.
	@scripts/deps run

test-deps: deps
	@scripts/deps test
	@scripts/python-tools $(VENV)

clean: ## Remove what was built.
	rm -rf .build $(VENV) .venv-pretix Themes/*/fonts Examples/*/public Examples/*/.public.spare Examples/*/.playbill
