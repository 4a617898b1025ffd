# The front door: make, make test, make tidy, make run, make measure. CMake does the work.
PRESET ?= dev
JOBS ?= $(shell nproc)

.PHONY: all po release test tidy format run measure clean bench

all: build/$(PRESET)/build.ninja
	cmake --build build/$(PRESET) -j $(JOBS)

build/%/build.ninja: CMakePresets.json
	cmake --preset $*

release: build/release/build.ninja
	cmake --build build/release -j $(JOBS) --target tangga

test: all
	tests/with_pgsql.sh ctest --test-dir build/$(PRESET) --output-on-failure -j $(JOBS)

tidy:
	python3 tools/tidy_test/run.py
	python3 tools/tidy.py

# Only lines changed since the last commit (new files after git add): tables laid out by hand stay.
format:
	git clang-format --force --extensions c,h

run:
	./run

po:
	tools/translation.sh update

# Speed beside its limits: the table of docs/performance.md.
bench:
	tests/bench/run.sh

measure:
	python3 tools/measure.py

clean:
	rm -rf build
