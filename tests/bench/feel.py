#!/usr/bin/env python3
"""How fast comments are judged, beside fastText on the same lines, one core each.

    tests/bench/feel.py BUILD [FILE [ROUNDS]]

FILE: one comment a line; without it our own sentences, many times over. fastText (Debian: fasttext) learns
from our own sentences with word pairs; both read the lines from a file that is in memory. Times are
those of the processor, so that a busy machine changes little. fastText's is
that of the whole file less that of one line, so that loading its model does not count."""
import os
import resource
import shutil
import subprocess
import sys
import tempfile

LINES = 200_000


def own_sentences():
    words = {"+": "positive", "0": "neutral", "-": "negative"}
    with open("tools/train/own.txt", encoding="utf-8") as file:
        return [(words[line[0]], line[2:].strip()) for line in file if line[:1] in words]


def worked():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def timed(command, rounds):
    best = None
    for _ in range(rounds):
        start = worked()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        best = min(best or 1e9, worked() - start)
    return best


def fasttext_speed(folder, lines, rounds):
    train, model = os.path.join(folder, "train.txt"), os.path.join(folder, "model")
    with open(train, "w", encoding="utf-8") as file:
        file.writelines(f"__label__{label} {text}\n" for label, text in own_sentences() * 10)
    subprocess.run(["fasttext", "supervised", "-input", train, "-output", model, "-wordNgrams", "2",
                    "-dim", "100", "-bucket", "200000", "-thread", "1"],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    one = os.path.join(folder, "one.txt")
    with open(one, "w", encoding="utf-8") as file:
        file.write("enak\n")
    with open(lines, encoding="utf-8") as file:
        count = sum(1 for _ in file)
    whole = timed(["fasttext", "predict", model + ".bin", lines], rounds)
    return count / max(whole - timed(["fasttext", "predict", model + ".bin", one], rounds), 1e-9)


def main():
    build, rounds = sys.argv[1], int(sys.argv[3]) if len(sys.argv) > 3 else 3
    with tempfile.TemporaryDirectory() as folder:
        lines = os.path.join(folder, "lines.txt")
        if len(sys.argv) > 2:
            with open(sys.argv[2], encoding="utf-8") as file:
                texts = [line.rstrip("\n") for line in file]
        else:
            texts = [text for _, text in own_sentences()]
        with open(lines, "w", encoding="utf-8") as file:
            file.writelines(texts[i % len(texts)] + "\n" for i in range(LINES))
        out = subprocess.run([f"{build}/tests/bench/bench_feel", "data/feel.model", lines, str(rounds)],
                             check=True, capture_output=True, text=True).stdout
        print(f"{LINES} comments, {os.path.getsize(lines) / LINES:.0f} bytes each, a second on one core:")
        print(out, end="")
        if shutil.which("fasttext"):
            print(f"fasttext {fasttext_speed(folder, lines, rounds):.0f}")
        else:
            print("fasttext: not installed (apt-get install fasttext)")


if __name__ == "__main__":
    main()
