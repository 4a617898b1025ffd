#!/usr/bin/env python3
"""Shows how SQLite would find the rows of every named statement on the seeded database.

    plans.py DATABASE      prints those that read a whole table or the whole of one business's rows

Reads SQL_… constants of src/store and src/kpi through the preprocessor, so that macros are whole.
"""
import glob
import re
import sqlite3
import subprocess
import sys

STATEMENT = re.compile(r'static const char (SQL_\w+)\[\] =\s*((?:"(?:\\.|[^"\\])*"\s*)+);')
# small for any business, whatever its age
SMALL = {"businesses", "members", "users", "products", "tools", "goals", "people", "time_windows",
         "answers", "consents", "packages", "package_items", "groups", "replies", "reviews", "tactics",
         "lesson_steps", "lessons_done", "api_tokens", "sheets", "menus", "menu_items", "sessions"}


def statements():
    flags = subprocess.run(["pkg-config", "--cflags", "glib-2.0"], capture_output=True, text=True,
                           check=True).stdout.split()
    for path in sorted(glob.glob("src/store/**/*.c", recursive=True) +
                       glob.glob("src/kpi/**/*.c", recursive=True)):
        text = subprocess.run(["cc", "-E", "-P", "-I", "src", *flags, path], capture_output=True,
                              text=True, check=True).stdout
        for name, literals in STATEMENT.findall(text):
            parts = re.findall(r'"((?:\\.|[^"\\])*)"', literals)
            yield path, name, "".join(parts).encode().decode("unicode_escape")


def main():
    db = sqlite3.connect(sys.argv[1])
    count = 0
    for path, name, sql in statements():
        if not re.match(r"(SELECT|INSERT|UPDATE|DELETE|WITH)", sql):
            continue
        count += 1
        try:
            values = {str(i): None for i in range(1, 30)}
            plan = [row[3] for row in db.execute("EXPLAIN QUERY PLAN " + sql, values)]
        except sqlite3.Error as problem:
            print(f"{path} {name}: {problem}")
            continue
        for step in plan:
            table = re.match(r"(?:SCAN|SEARCH) (\w+)", step)
            wide = step.startswith("SCAN") or re.search(r"\((business_id=\?)( AND user_id=\?)?\)$", step)
            alias = table and re.search(rf"\b(\w+) (?:AS )?{table.group(1)}\b", sql)
            names = {table.group(1), alias.group(1) if alias else ""} if table else set()
            if table and wide and not names & SMALL:
                print(f"{path} {name}: {step}")
    print(f"plans: {count} statements looked at")


if __name__ == "__main__":
    main()
