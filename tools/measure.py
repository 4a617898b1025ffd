#!/usr/bin/env python3
"""Prints the scorecard: how long, deep and commented our code is, next to the aims of STYLE.md.

    tools/measure.py [--long]    --long also names what is above the aim
Needs universal-ctags. A number is a hint to look again, never a reason to cut a good function."""
import json
import os
import re
import subprocess
import sys

sys.dont_write_bytecode = True
import tidy  # noqa: E402

# calls, not definitions, and not the g_string_free that hands its text on
RELEASE = re.compile(r"(?m)(?<=\s)(?!g_string_free)(g_free|free|\w+_unref|\w+_free|g_clear_\w+"
                     r"|sqlite3_finalize|PQclear|close)\s*\((?=.*;$)")
GOTO = re.compile(r"\bgoto\b")
ASSERT = re.compile(r"\bg_assert\w*\s*\(")


def functions(root, paths):
    """(lines, parameters, path, name) of every function."""
    done = subprocess.run(["ctags", "--output-format=json", "--languages=C", "--map-C=+.h",
                           "--kinds-C=f", "--fields=+neS", "-f", "-", "-L", "-"], cwd=root,
                          input="\n".join(paths), capture_output=True, text=True, check=True)
    for line in done.stdout.splitlines():
        tag = json.loads(line)
        if "end" in tag:
            said = tag.get("signature", "()")[1:-1]
            count = 0 if said in ("", "void") else said.count(",") + 1
            yield tag["end"] - tag["line"] + 1, count, tag["path"], tag["name"]


def deepest(source):
    """The deepest block inside any function of a file."""
    depth = most = 0
    for character in source.code:
        depth += (character == "{") - (character == "}")
        most = max(most, depth)
    return most


def code_lines(source):
    return sum(1 for line in source.code.splitlines() if line.strip())


def comment_share(headers):
    lines = [(raw, code) for s in headers
             for raw, code in zip(s.text.splitlines(), s.code.splitlines()) if raw.strip()]
    commented = sum(1 for raw, code in lines if len(code.strip()) < len(raw.strip()) and
                    ("/*" in raw or "//" in raw or not code.strip()))
    return 100 * commented / max(1, len(lines))


def at(numbers, share):
    return sorted(numbers)[min(len(numbers) - 1, int(len(numbers) * share))] if numbers else 0


def main():
    root = os.path.abspath(os.path.join(os.path.dirname(__file__), ".."))
    tree = tidy.Tree(root)
    sources = [s for s in tree.ours if s.path.endswith(".c")]
    headers = [s for s in tree.ours if s.path.endswith(".h")]
    tests = [s for s in tree.sources if s.path.startswith("tests/") and s.path.endswith(".c")]
    found = list(functions(root, [s.path for s in sources]))
    lengths = [f[0] for f in found]
    sizes = [s.text.count("\n") for s in sources]
    kloc = sum(map(code_lines, sources)) / 1000
    test_kloc = sum(map(code_lines, tests)) / 1000
    over = [f for f in found if f[0] > 70]
    wide = [f for f in found if f[1] > 6]
    large = [s for s in sources if s.text.count("\n") > 600]
    findings = tidy.check(root)

    def per_kloc(pattern):
        return sum(len(pattern.findall(s.code)) for s in sources) / max(kloc, 0.001)

    rows = [
        ("source, test lines of code (thousand)", f"{kloc:.1f}, {test_kloc:.1f}", "", True),
        ("files, functions", f"{len(sources)}, {len(found)}", "", True),
        ("function lines, median / p90", f"{at(lengths, .5)} / {at(lengths, .9)}", "≤ 14 / ≤ 40",
         at(lengths, .5) <= 14 and at(lengths, .9) <= 40),
        ("functions above 70 lines", f"{100 * len(over) / max(1, len(found)):.1f} %", "≤ 2.6 %",
         len(over) <= 0.026 * len(found)),
        ("functions above 6 parameters", f"{len(wide)}", "0", not wide),
        ("file lines, median", f"{at(sizes, .5)}", "80 to 400", 80 <= at(sizes, .5) <= 400),
        ("files above 600 lines", f"{100 * len(large) / max(1, len(sources)):.1f} %", "≤ 7 %",
         len(large) <= 0.07 * len(sources)),
        ("files nested deeper than 4", f"{sum(deepest(s) > 5 for s in sources)}", "few", True),
        ("goto per thousand lines", f"{per_kloc(GOTO):.1f}", "0",
         per_kloc(GOTO) == 0),
        ("release calls per thousand lines", f"{per_kloc(RELEASE):.1f}", "≤ 6", per_kloc(RELEASE) <= 6),
        ("asserts per thousand lines", f"{per_kloc(ASSERT):.1f}", "≥ 12", per_kloc(ASSERT) >= 12),
        ("header lines with comment", f"{comment_share(headers):.0f} %", "30 to 50 %",
         30 <= comment_share(headers) <= 50),
        ("tidy findings", f"{len(findings)}", "0", not findings),
        ("test lines : source lines", f"{test_kloc / max(kloc, 0.001):.2f}", "≥ 0.6",
         test_kloc >= 0.6 * kloc),
    ]
    for name, value, aim, good in rows:
        print(f"{' ' if good else '!'} {name:38} {value:>14}   {aim}")
    if "--long" in sys.argv[1:]:
        for lines, count, path, name in sorted(over + wide, reverse=True):
            print(f"{path}: {name}: {lines} lines, {count} parameters")
        for source in large:
            print(f"{source.path}: {source.text.count(chr(10))} lines")
    return 0


if __name__ == "__main__":
    sys.exit(main())
