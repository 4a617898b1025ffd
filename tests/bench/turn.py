"""What measurements beside a peer share: a process run and weighed, medians of turns, the peer's packages, and
the place of a table in docs/performance.md."""
import os
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
PAGE = os.path.join(HERE, "../../docs/performance.md")


def run(command):
    """(seconds, processor seconds, megabytes at most, what it said)"""
    begun = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=HERE)
    said = child.stdout.read().decode()
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{command[0]} ended with {child.returncode}")
    return time.monotonic() - begun, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, said


def medians(turns):
    """Of seconds, processor seconds and megabytes, each by itself."""
    return [statistics.median(turn[i] for turn in turns) for i in range(3)]


def need(package):
    """Of npm, as package-lock.json names it."""
    if not os.path.isdir(f"{HERE}/node_modules/{package}"):
        subprocess.run(["npm", "ci", "--silent", "--no-audit", "--no-fund"], cwd=HERE, check=True)


def put(mark, text):
    """Between <!-- MARK --> and <!-- /MARK --> of the page."""
    with open(PAGE, encoding="utf-8") as file:
        page = file.read()
    before, rest = page.split(f"<!-- {mark} -->")
    after = rest.split(f"<!-- /{mark} -->")[1]
    with open(PAGE, "w", encoding="utf-8") as file:
        file.write(f"{before}<!-- {mark} -->\n{text}\n<!-- /{mark} -->{after}")
