#!/usr/bin/env python3
"""Checks tests/coverage/rows.list: every requirement row is there once, and each row claimed
"done" or "part" is named by every test file listed for it. With --print: the figures."""
import os
import re
import sys

ROWS = {"M": 22, "P": 15, "C": 22, "H": 16, "S": 16, "T": 10, "K": 10, "V": 9, "L": 13, "X": 9,
        "D": 12, "F": 9}
STATES = ("done", "part", "later")


def rows(path):
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if line.strip() and not line.startswith("#"):
                yield number, line.split()


def problems(root):
    path = os.path.join(root, "tests/coverage/rows.list")
    wanted = {f"{letter}{i:02d}" for letter, count in ROWS.items() for i in range(1, count + 1)}
    seen = set()
    for number, (row, state, *files) in rows(path):
        here = f"tests/coverage/rows.list:{number}: {row}"
        if row not in wanted or row in seen or state not in STATES:
            yield f"{here}: unknown, twice, or in no known state"
        seen.add(row)
        if state != "later" and not files:
            yield f"{here}: claimed {state} without a test"
        for name in files:
            test = os.path.join(root, "tests", name)
            if not os.path.exists(test):
                yield f"{here}: there is no tests/{name}"
            elif not re.search(rf"\b{row}\b", open(test, encoding="utf-8").read()):
                yield f"{here}: tests/{name} does not name it"
    for row in sorted(wanted - seen):
        yield f"tests/coverage/rows.list: {row} is missing"


def main():
    root = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
    found = list(problems(root))
    for problem in found:
        print(problem)
    counts = {state: 0 for state in STATES}
    for _, (_, state, *_) in rows(os.path.join(root, "tests/coverage/rows.list")):
        counts[state] = counts.get(state, 0) + 1
    print("rows:", ", ".join(f"{count} {state}" for state, count in counts.items()))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
