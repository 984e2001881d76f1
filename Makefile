# Is every command of the project; "make help" lists them.
#
# A fresh Debian 12 needs only Swift 6 and make: what else is needed is in config/debian-packages
# and is installed by the first command that needs it.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help report test bench clean chroot-test program packages test-packages lint

# The working folder of "make report"; git ignores the default one.
WORK ?= ra
# The folder of "make chroot-test", outside the repository; about 2 GB.
CLEAN_ROOM ?= $(abspath ..)/baocao-clean-room

program := .build/release/baocao

help:
	@echo "make report       build the program, import the examples and render their reports into $(WORK)/"
	@echo "make test         run all tests"
	@echo "make bench        measure how long one report takes"
	@echo "make lint         check the formatting of all Swift files"
	@echo "make clean        remove what was built and rendered"
	@echo "make chroot-test  run report and test in a clean Debian 12 (needs root and debootstrap)"

report: program
	@Makefile.d/render-examples $(program) $(WORK)

# Quiet tells only what failed, and how many tests ran; every test is of Swift Testing.
test: test-packages
	swift build --build-tests
	swift test --skip-build --quiet --disable-xctest

bench: program
	swift build -c release --product baocao-bench
	@Makefile.d/bench $(program) .build/release/baocao-bench $(WORK)

program: packages
	swift build -c release --product baocao

lint:
	swift format lint --strict -r Sources Tests

packages:
	@Makefile.d/install-packages build

test-packages:
	@Makefile.d/install-packages build test

clean:
	rm -rf .build ra

chroot-test:
	Tests/tools/clean-room $(CLEAN_ROOM) report test
