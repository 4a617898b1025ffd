#!/usr/bin/env python3
"""Shows each rule of tools/tidy.py its bad example: RULE/ laid over good/ must give exactly the
findings of RULE/expected ("file:line" each, all by that rule), and good/ alone none."""
import os
import shutil
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
sys.dont_write_bytecode = True
import tidy  # noqa: E402


def findings(*layers):
    with tempfile.TemporaryDirectory() as root:
        for layer in layers:
            shutil.copytree(os.path.join(HERE, layer), root, dirs_exist_ok=True,
                            ignore=shutil.ignore_patterns("expected"))
        return [(name, f"{path}:{line}") for path, line, name, _ in tidy.check(root)]


def main():
    wrong = [f"good: {name} finds {place}" for name, place in findings("good")]
    examples = {f for f in os.listdir(HERE) if os.path.isdir(os.path.join(HERE, f))}
    examples -= {"good", "__pycache__"}
    wrong += [f"{name}: no bad example" for name in set(tidy.RULES) - examples]
    wrong += [f"{name}: an example without a rule" for name in examples - set(tidy.RULES)]
    for name in sorted(examples & set(tidy.RULES)):
        with open(os.path.join(HERE, name, "expected"), encoding="utf-8") as file:
            expected = [(name, line) for line in file.read().split()]
        found = findings("good", name)
        wrong += [f"{name}: misses {place}" for _, place in sorted(set(expected) - set(found))]
        wrong += [f"{name}: {by} also finds {place}" for by, place in sorted(set(found) - set(expected))]
    print("\n".join(wrong) or f"all {len(tidy.RULES)} rules find their bad examples")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
