#!/usr/bin/env python3
"""Measures the reading of a WhatsApp export beside whatsapp-chat-parser; run by tests/bench/run.sh.

    chat.py BUILD [ROUNDS]

An export of 200 MB is made up in memory and counted by the kernel on one processor, beside a loop that only looks for
line ends; then streamed from a file; then whole processes in turn, `tangga chat --json` and Node, read it from a file. Seconds are the processor's. Prints
the table and puts it into docs/performance.md.
"""
import datetime
import os
import statistics
import sys

from turn import medians, need, put, run

MEGABYTES = 200


def main():
    build = os.path.abspath(sys.argv[1])
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    os.makedirs(f"{build}/bench", exist_ok=True)
    need("whatsapp-chat-parser")
    path = f"{build}/bench/chat.txt"
    loops = [run([f"{build}/tests/bench/bench_chat", str(MEGABYTES), path])[3].split() for _ in range(rounds)]
    lines, scan = (statistics.median(float(loop[i]) for loop in loops) for i in (0, 1))
    messages = int(loops[0][2])
    size = os.path.getsize(path)
    own, other, streamed = [], [], []
    for _ in range(rounds):
        streamed.append([float(word) for word in
                         run([f"{build}/tests/bench/bench_chat_stream", path, "Dapur Bu Melati"])[3].split()])
        own.append(run([f"{build}/tangga", "chat", path, "--json", "--me", "Dapur Bu Melati"]))
        other.append(run(["node", "--max-old-space-size=6144", "chat_peer.mjs", path]))
    peer = statistics.median(size / 1e9 / float(turn[3].split()[0]) for turn in other)
    found = int(other[0][3].split()[1])
    os.unlink(path)

    ours, theirs = medians(own), medians(other)
    stream_s, talk_s, stream_mb, talk_mb = (statistics.median(turn[i] for turn in streamed) for i in range(1, 5))
    text = "\n".join([
        f"{datetime.date.today()}, {os.cpu_count()} processors, {os.getloadavg()[0]:.1f} of other work waiting; medians of {rounds} turns; "
        f"{size / 1e6:.0f} MB, {messages:,} messages ({found:,} by the peer).", "",
        "| one processor, in memory | GB/s | beside line ends |", "|---|---|---|",
        f"| memchr for line ends alone | {lines:.2f} | 1.00 |",
        f"| **kernel: survey and all messages with their kinds** | {scan:.2f} | {scan / lines:.2f} |",
        f"| whatsapp-chat-parser | {peer:.3f} | {peer / lines:.3f} |", "",
        "| whole process | seconds | processor s | memory at most MB |", "|---|---|---|---|",
        f"| **tangga chat --json** (people, answering times) | {ours[0]:.2f} | {ours[1]:.2f} | {ours[2]:.0f} |",
        f"| node and whatsapp-chat-parser (messages) | {theirs[0]:.2f} | {theirs[1]:.2f} | {theirs[2]:.0f} |", "",
        "| streamed from the file in windows of 256 KB | processor s | messages/s | memory of the process at most MB |", "|---|---|---|---|",
        f"| **all messages with their kinds** | {stream_s:.2f} | {messages / stream_s:,.0f} | {stream_mb:.1f} |",
        f"| **all that is found: who waits, orders, repeated questions, tricks …** | {talk_s:.2f} | {messages / talk_s:,.0f} | {talk_mb:.1f} |", "",
        "| target | reached |", "|---|---|",
        f"| one processor ≥ 1.4 GB/s | {scan:.2f} |",
        f"| beside whatsapp-chat-parser ≥ 45 | {scan / peer:.0f} |",
        f"| streamed ≤ 16 MB | {talk_mb:.1f} |"])
    print(text)
    put("bench chat", text)


if __name__ == "__main__":
    main()
