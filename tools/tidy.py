#!/usr/bin/env python3
"""Checks the structural rules of STYLE.md that no compiler knows.

    tools/tidy.py [ROOT]     prints "file:line: rule: what is wrong; how to mend it", exits 1 if any
    tools/tidy.py --strike   first strikes exceptions of the mirror rule that are needed no more

Each rule is one function below, found by its name (rule_edge, …), and has one bad example in
tools/tidy_test/RULE/ that tools/tidy_test/run.py shows to it.
"""
import functools
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

REGISTRIES = ("action", "resource", "page", "api", "command", "kpi", "poster", "importer")
EXCEPTIONS = "tools/mirror_exceptions.list"  # may only shrink
# Third-party headers and the only places that may include them.
FOREIGN = {
    "sqlite3.h": ("src/db/sqlite.h", "src/db/value_hook.c", "tests/db/test_value_hook.c",
                  "tests/bench/bare.c", "tests/bench/order_loop.c"),
    "libpq-fe.h": ("src/db/driver_pgsql.c",),
    "brotli/decode.h": ("tests/web/test_brotli.c",),
    "brotli/encode.h": ("src/web/brotli.c",),
    "ifaddrs.h": ("src/web/lan.c",),
    "net/if.h": ("src/web/lan.c",),
    "microhttpd.h": ("src/web/server.c", "tests/bench/bare.c"),
    "zlib.h": ("src/web/", "tests/web/"),
    "sodium.h": ("src/app/", "src/store/", "src/page/sender.c", "src/base/form_values.c"),
    "libical/ical.h": ("src/planner/ics.c",),
    "archive.h": ("src/intake/archive.c",),
    "archive_entry.h": ("src/intake/archive.c",),
    "expat.h": ("src/intake/xml.c",),
    "vips/vips.h": ("src/draw/",),
    "turbojpeg.h": ("src/draw/jpeg.c",),
    "gmodule.h": ("src/draw/start.c",),
    "malloc.h": ("src/draw/start.c", "src/serve.c"),
    "librsvg/rsvg.h": ("src/draw/",),
    "cairo.h": ("src/draw/",),
    "cairo-pdf.h": ("src/draw/",),
    "pango/pangocairo.h": ("src/draw/",),
    "qrencode.h": ("src/draw/qr.c",),
    "xlsxwriter.h": ("src/draw/spreadsheet.c",),
    "jansson.h": ("src/resource/", "src/api/", "src/command/", "src/app/", "src/importer/",
                  "tests/"),
}
STANDARD = re.compile(
    r"(glib|glib/\w+|assert|ctype|errno|fcntl|inttypes|limits|math|netdb|poll|pthread|sched|signal|stdarg"
    r"|stdatomic|stdbool|stddef|stdint|stdio|stdlib|string|strings|sys/\w+|arpa/inet|netinet/\w+|time|unistd"
    r"|locale)\.h$")
BANNED_NAMES = re.compile(r"(^|_)(utils?|helpers?|common|misc|manager)$")
HTML = re.compile(
    r"</?(a|article|button|div|fieldset|footer|form|h[1-6]|header|html|img|input|label|li|main|nav"
    r"|ol|option|p|script|section|select|span|strong|style|table|tbody|td|textarea|th|tr|ul)[ >/]")
SQL_VERB = re.compile(r"(SELECT|INSERT INTO|UPDATE \w+ SET|DELETE FROM|CREATE (TABLE|INDEX)"
                      r"|ALTER TABLE|DROP TABLE|WITH \w+ AS)\b")
TOKEN = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.S)


class Source:
    """One C file: its text, its code with comments and literals blanked, and its literals."""

    def __init__(self, root, path):
        self.path = path
        with open(os.path.join(root, path), encoding="utf-8") as file:
            self.text = file.read()
        self.literals = []  # (offset, text without quotes)

        def blank(match):
            token = match.group()
            if token[0] == '"':
                self.literals.append((match.start(), token[1:-1]))
            keep = token[0] + token[-1] if token[0] in "\"'" else ""
            filler = re.sub(r"[^\n]", " ", token)
            return keep[:1] + filler[1:-1] + keep[1:] if keep else filler

        # an #include keeps its name: it is no text
        self.code = TOKEN.sub(blank, re.sub(r'(?m)^#include "[^"\n]*"$', lambda m: " " * len(m.group()),
                                            self.text))
        self.includes = [(m.start(), m.group(1), m.group(2)) for m in
                         re.finditer(r'(?m)^#include ([<"])([^>"\n]+)[>"]', self.text)]

    def line(self, offset):
        return self.text.count("\n", 0, offset) + 1

    def found(self, offset, message):
        return (self.path, self.line(offset), message)

    def before(self, offset):
        """The code of the same statement before a place."""
        start = max(self.code.rfind(mark, 0, offset) for mark in ";{}")
        return self.code[start + 1:offset]


class Tree:
    def __init__(self, root):
        self.root = root
        self.files = sorted(self.walk("src") + self.walk("tests") + self.walk("tools") +
                            self.walk("data") + self.walk("docs") + self.walk("assets") +
                            [f for f in os.listdir(root)
                             if os.path.isfile(os.path.join(root, f)) and f[0] != "."])
        self.sources = [Source(root, f) for f in self.files
                        if f.endswith((".c", ".h")) and f.startswith(("src/", "tests/"))]
        self.ours = [s for s in self.sources if s.path.startswith("src/")]

    def walk(self, folder):
        found = []
        for at, folders, files in os.walk(os.path.join(self.root, folder)):
            folders[:] = [f for f in folders
                          if f not in ("tidy_test", "fixture", "node_modules", "out", "corpus")]
            found += [os.path.relpath(os.path.join(at, f), self.root) for f in files
                      if not f.endswith((".pyc", ".png", ".webp", ".ico"))]
        return found

    def has(self, path):
        return path in self.paths

    @functools.cached_property
    def paths(self):
        return set(self.files)

    def read(self, path):
        try:
            with open(os.path.join(self.root, path), encoding="utf-8") as file:
                return file.read()
        except FileNotFoundError:
            return ""

    @functools.cached_property
    def tiers(self):
        """Folder → folders it may use, from the tier() lines of CMakeLists.txt, closed."""
        uses = {}
        for name, rest in re.findall(r"(?m)^tier\((\w+)([^)]*)\)", self.read("CMakeLists.txt")):
            uses[name] = {name}
            for use in rest.split():
                uses[name] |= uses.get(use, set())
        return uses

    @functools.cached_property
    def registries(self):
        """(registry file, kind, [(line, item)]) of every registry.list."""
        found = []
        for path in self.files:
            kind = path.split("/")[1] if path.startswith("src/") else ""
            if os.path.basename(path) == "registry.list" and kind in REGISTRIES:
                lines = enumerate(self.read(path).splitlines(), 1)
                found.append((path, kind, [(n, l) for n, l in lines if l.strip()]))
        return found

    def items(self, registry):
        """File names (without .c) below the folder of a registry → source."""
        folder = os.path.dirname(registry) + "/"
        return {os.path.basename(s.path)[:-2]: s for s in self.ours
                if s.path.startswith(folder) and s.path.endswith(".c")}


def rule_edge(tree):
    for source in tree.ours:
        parts = source.path.split("/")
        for offset, kind, name in source.includes:
            if kind != '"':
                continue
            folder = name.split("/")[0]
            if "/" not in name and len(parts) > 2 or "/" in name and folder not in tree.tiers:
                yield source.found(offset, f'"{name}" names no folder; write "folder/file.h"')
            elif "/" in name and not tree.has("src/" + name):
                yield source.found(offset, f'"{name}" is not there')
            elif len(parts) > 2 and folder not in tree.tiers.get(parts[1], set()):
                yield source.found(offset, f"{parts[1]}/ may not use {folder}/; see tier() in "
                                           "CMakeLists.txt, and push the shared part down")


def rule_foreign(tree):
    for source in tree.sources:
        for offset, kind, name in source.includes:
            if kind != "<" or STANDARD.match(name):
                continue
            places = FOREIGN.get(name, ())
            places += tuple("tests" + place[3:] for place in places)  # and in its mirrored tests
            if not source.path.startswith(places or ("-",)):
                yield source.found(offset, f"<{name}> may stand only in "
                                           f"{', '.join(places) or 'no file yet (decide in tidy.py)'}")


def rule_mirror(tree):
    listed = {}
    for number, line in enumerate(tree.read(EXCEPTIONS).splitlines(), 1):
        if line and not line.startswith("#"):
            listed[line] = number
    covered = {s.path for registry, kind, lines in tree.registries
               for name, s in tree.items(registry).items()
               if re.search(rf"(?m)^const \w+ {kind}_{name} = ", s.code)
               and any(re.search(rf"\b{kind}\b", t.text) for t in tree.sources
                       if t.path.startswith("tests/contract/"))}
    needed = set()
    for source in tree.ours:
        if not source.path.endswith(".c") or source.path in covered:
            continue
        parts = source.path.split("/")
        test = f"tests/{parts[1]}/test_{parts[-1]}" if len(parts) > 2 else f"tests/test_{parts[-1]}"
        if tree.has(test):
            continue
        needed.add(source.path)
        if source.path not in listed:
            yield source.found(0, f"no test mirrors it; write {test} (until then: a line in "
                                  f"{EXCEPTIONS})")
    for path, number in listed.items():
        if path not in needed:
            yield (EXCEPTIONS, number, f"{path} needs no exception any more; tools/tidy.py --strike")
    if list(listed) != sorted(listed):
        yield (EXCEPTIONS, 1, "is not sorted")


def rule_registry(tree):
    for registry, kind, lines in tree.registries:
        items = tree.items(registry)
        names = []
        for number, line in lines:
            match = re.fullmatch(kind.upper() + r"\((\w+)\)", line)
            if match is None:
                yield (registry, number, f"'{line}' is not {kind.upper()}(name)")
                continue
            name = match.group(1)
            names.append(name)
            if name not in items:
                yield (registry, number, f"there is no file {name}.c below {os.path.dirname(registry)}")
                continue
            last = re.findall(r"(?m)^(?:static )?(?:const )?\w[\w \*]*?(\w+)(?:\[\w*\])? = |^\w.*?(\w+)\(",
                              items[name].code)
            if not last or last[-1][0] != f"{kind}_{name}":
                yield (items[name].path, 1, f"must end with 'const {kind.title()} {kind}_{name} = {{'")
        if names != sorted(set(names)):
            yield (registry, 1, "is not sorted, or names one twice")
        for name, source in items.items():
            if re.search(rf"(?m)^const \w+ {kind}_{name} = ", source.code) and name not in names:
                yield source.found(0, f"is not listed; add {kind.upper()}({name}) to {registry}")


def rule_goto(tree):
    for source in tree.sources:
        for match in re.finditer(r"\bgoto\b", source.code):
            yield source.found(match.start(), "goto; return early, scopes clean up")


def rule_static(tree):
    declared = re.compile(r"(?m)^(?:[ \t]*static[ \t]+|(?!typedef|extern|struct \w+;|return|else|case))"
                          r"([A-Za-z_][\w \t\*]*?[ \t\*])(\w+)(\[[^;={]*)?[ \t]*(=|;)")
    for source in tree.ours:
        for match in declared.finditer(source.code):
            kind = match.group(1)
            constant = "const" in kind[kind.rfind("*") + 1:]
            if not constant:
                yield source.found(match.start(), f"'{match.group(2)}' can change; pass it as a "
                                                  "parameter or keep it in App")
        for match in re.finditer(r"\bstatic (struct|union)( \w+)? *\{", source.code):
            yield source.found(match.start(), "a static table that can change; make it const")


def rule_names(tree):
    for path in tree.files:
        if path.startswith(("src/", "tests/", "tools/")):
            stem = os.path.basename(path).split(".")[0]
            if BANNED_NAMES.search(stem):
                yield (path, 1, "says nothing; name the file after its noun")


def rule_leftover(tree):
    words = re.compile(r"\b(TO" r"DO|FIX" r"ME|X" r"XX)\b")
    paths = re.compile(r"(?<![\w.:/])/(home|root|work|Users)/\w")
    for path in tree.files:
        if path.startswith("assets/") or path.endswith((".lock", "package-lock.json")):
            continue
        try:
            text = tree.read(path)
        except UnicodeDecodeError:
            continue
        for match in list(words.finditer(text)) + list(paths.finditer(text)):
            if path != "tools/tidy.py":
                yield (path, text.count("\n", 0, match.start()) + 1,
                       f"'{match.group()}' is left over; do it, or write down why not")


def rule_banned(tree):
    calls = re.findall(r"(?m)^#define (\w+)\(", tree.read("src/base/banned.h"))
    if not calls:
        return
    pattern = re.compile(r"(?<![\w.>])(" + "|".join(calls) + r")\s*\(")
    for source in tree.sources:
        if source.path == "src/base/banned.h":
            continue
        for match in pattern.finditer(source.code):
            yield source.found(match.start(), f"{match.group(1)}() is banned; src/base/banned.h names "
                                              "what to use")


def rule_sql(tree):
    for source in tree.ours:
        folder = source.path.split("/")[1]
        for offset, text in source.literals:
            if folder == "db" or not SQL_VERB.match(text):
                continue
            before = source.before(offset)
            if folder not in ("store", "carry", "kpi"):
                yield source.found(offset, "SQL stands only in store/, carry/ and kpi/")
            elif not re.search(r"\bSQL_\w+\[\] =\s*$|\"\s*$|\.\w*sql =\s*$", before):
                yield source.found(offset, "name it: static const char SQL_…[] at the top of the file")


def rule_html(tree):
    for source in tree.ours:
        for offset, text in source.literals:
            if not source.path.startswith("src/web/") and HTML.search(text):
                yield source.found(offset, "raw HTML stands only in web/; call web/ui.h or web/html.h")


def rule_header(tree):
    for source in tree.sources:
        lines = source.text.split("\n")
        if not lines[0].startswith("// SPDX-License-Identifier: "):
            yield (source.path, 1, "the first line must be '// SPDX-License-Identifier: …'")
        if source.path.endswith(".h"):
            if len(lines) < 2 or lines[1] != "#pragma once":
                yield (source.path, 2, "the second line must be '#pragma once'")
            comment = re.match(r"[^\n]*\n#pragma once\n+\s*/\*(.*?)\*/", source.text, re.S)
            if comment is None or len(comment.group(1).split()) < 8:
                yield (source.path, 3, "a header begins with a comment: what it is, what always "
                                       "holds, who owns what it hands out")


def rule_alone(tree):
    flags = subprocess.run(["pkg-config", "--cflags", "glib-2.0", "jansson"], capture_output=True,
                           text=True, check=True).stdout.split()

    def compiles(source):
        done = subprocess.run(
            ["cc", "-std=gnu17", "-fsyntax-only", "-x", "c", "-Wno-pragma-once-outside-header",
             "-I", "src", "-I", "tests", *flags, source.path], cwd=tree.root, capture_output=True,
            text=True)
        return source, done.stderr if done.returncode else ""

    headers = [s for s in tree.sources if s.path.endswith(".h")]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for source, said in pool.map(compiles, headers):
            if said:
                first = next((l for l in said.splitlines() if "error" in l), said)
                yield (source.path, 1, f"does not compile alone; include what it uses ({first})")


def rule_marked(tree):
    """Sentences for users that are not marked for translation, where the place tells."""
    member = re.compile(r"\.(label|title|help|done|note|question|advice|empty)\s*=\s*$")
    for source in tree.ours:
        for offset, text in source.literals:
            before = source.code[max(0, offset - 300):offset]
            refusal = re.search(r"form_errors_add\([^;,]*,[^;,]*,\s*$", before)
            if text[:1].isupper() and (member.search(before) or refusal):
                yield source.found(offset, f'"{text[:40]}" is read by users; mark it N_("…") or tr()')


def rule_icon(tree):
    """Icons that are not drawn: ui_icon would draw a ring for each."""
    table = re.search(r"ICONS\[\] = \{(.*?)\n\};", tree.read("src/web/ui_icon.c"), re.S)
    drawn = set(re.findall(r'\{"(\w+)",', table.group(1))) if table else set()
    named = re.compile(r"(\.icon\s*=[^,;{]*|\bui_(icon|empty)\([^,;{]*,[^,;{]*)$")
    for source in tree.ours if table else ():
        for offset, text in source.literals:
            if named.search(source.code[max(0, offset - 200):offset]) and text not in drawn:
                yield source.found(offset, f'no icon "{text}"; name one of ICONS in src/web/ui_icon.c')


RULES = {name[5:]: rule for name, rule in list(globals().items()) if name.startswith("rule_")}


def check(root):
    tree = Tree(root)
    return sorted({(path, line, name, message) for name, rule in RULES.items()
                   for path, line, message in rule(tree)})


def strike(root):
    """Strikes exceptions that are no longer needed."""
    path = os.path.join(root, EXCEPTIONS)
    stale = {line for file, line, _ in rule_mirror(Tree(root)) if file == EXCEPTIONS}
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    kept = [l for n, l in enumerate(lines, 1) if l[:1] == "#" or n not in stale]
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(sorted(set(kept))) + "\n")


def main():
    root = os.path.abspath(os.path.join(os.path.dirname(__file__), ".."))
    if sys.argv[1:] == ["--strike"]:
        strike(root)
    elif len(sys.argv) > 1:
        root = os.path.abspath(sys.argv[1])
    findings = check(root)
    for path, line, name, message in findings:
        print(f"{path}:{line}: {name}: {message}")
    print(f"tidy: {len(findings)} finding{'' if len(findings) == 1 else 's'} by {len(RULES)} rules")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
