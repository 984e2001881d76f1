# Is every command of the project; "make help" lists them.
#
# A fresh Debian 12 needs only Swift 6 and make: what else is needed is in config/debian-packages
# and is installed by the first command that needs it.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help report test bench clean chroot-test system-test demo-year install program packages \
	test-packages lint pictures gallery faults soak

# The working folder of "make report"; git ignores the default one.
WORK ?= ra
# The folder of "make chroot-test", outside the repository; about 2 GB.
CLEAN_ROOM ?= $(abspath ..)/baocao-clean-room

# Where "make install" puts the root of the system it installs to.
DESTDIR ?=

# The Swift libraries are part of the program, so that no machine but this one needs Swift.
release := swift build -c release --static-swift-stdlib
program := .build/release/baocao

help:
	@echo "make report       build the program, import the examples and render their reports into $(WORK)/"
	@echo "make test         run all tests"
	@echo "make soak         inject every fault there is, for hours, and walk 1,000 simulated lives"
	@echo "make bench        measure how long one report takes"
	@echo "make demo-year    run the service through a half-year and a year in minutes, into $(WORK)/nam"
	@echo "make pictures     make the pictures of docs/templates.md anew"
	@echo "make gallery      render everything there is to look at into $(WORK)/bo-suu-tap"
	@echo "make install      install the program, its units and what is shipped below DESTDIR"
	@echo "make lint         check the formatting of all Swift files"
	@echo "make clean        remove what was built and rendered"
	@echo "make chroot-test  run report and test in a clean Debian 12 (needs root and debootstrap)"
	@echo "make system-test  boot the installed service in a Debian 12 of its own (needs root)"

report: program
	@Makefile.d/render-examples $(program) $(WORK)

# Quiet tells only what failed, and how many tests ran; every test is of Swift Testing. What failed
# is told once more at the end, where whoever sees only the end looks.
test: test-packages
	swift build --build-tests
	rm -f .build/counts
	BAOCAO_COUNTS=.build/counts swift test --skip-build --quiet --disable-xctest 2>&1 \
		| tee .build/tests.log || { grep -a -A 6 '✘' .build/tests.log | tail -n 100; exit 1; }
	@$(MAKE) --no-print-directory faults MEASURE=ci

# Faults fall on the program that users get, not on a debug build of it.
faults: test-packages
	$(release) --product baocao
	$(release) --product baocao-faults
	$(release) --product baocao-early
	@Makefile.d/faults $(MEASURE) .build/release .build/counts

# Hours of them; "make test" takes a spread of the same.
soak:
	@$(MAKE) --no-print-directory faults MEASURE=soak

bench: program
	$(release) --product baocao-bench
	@Makefile.d/bench $(program) .build/release/baocao-bench $(WORK)

# Pictures of the documented tables and charts, for docs/templates.md.
pictures: program test-packages
	$(release) --product baocao-pictures
	@Makefile.d/pictures $(program) .build/release/baocao-pictures $(WORK)/hinh docs/pictures

# Every template, profile, table and chart on the examples, and one sheet of all their pages.
gallery: program test-packages
	$(release) --product baocao-pictures
	@Makefile.d/gallery $(program) .build/release/baocao-pictures $(WORK)/bo-suu-tap

demo-year: program
	@Makefile.d/demo-year $(program) $(WORK)/nam

install: program
	@Makefile.d/install $(program) $(DESTDIR)

program: packages
	$(release) --product baocao

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

system-test: program
	@Makefile.d/install-packages build test system
	Tests/tools/system-test $(CLEAN_ROOM) $(program)
