// A real server over an empty database with its clock stopped, and a real phone-sized Chromium.
import { chromium } from "playwright-core";
import { spawn } from "node:child_process";
import { connect, createServer } from "node:net";
import { mkdtempSync, rmSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const program = process.env.TANGGA_PROGRAM ?? "build/dev/tangga";
export const shots = process.env.TANGGA_SHOTS ?? "tests/e2e/out";
mkdirSync(shots, { recursive: true });

/** The program watched from outside: what it says to the network stands in `trace`, a line a call. */
function watched(trace) {
  const calls = "trace=connect,accept4,accept,sendto,sendmsg,sendmmsg";
  return ["strace", "-D", "-f", "-qq", "-o", trace, "-e", calls, program];
}

/** Starts the program at `now` (RFC 3339) on `db`; resolves when it says that it is ready. */
export async function startServer(db, now, { trace } = {}) {
  const [first, ...rest] = trace ? watched(trace) : [program];
  const env = { ...process.env, TANGGA_NOW: now };
  if (trace) env.ASAN_OPTIONS = "detect_leaks=0"; // two watchers at once are not possible
  const server = spawn(first, [...rest, "serve", "--db", db, "--listen", "127.0.0.1:0"],
    { env, stdio: ["ignore", "pipe", "inherit"] });
  const base = await new Promise((resolve, reject) => {
    let said = "";
    server.stdout.on("data", (piece) => {
      said += piece;
      const found = said.match(/Tangga siap: (\S+)/);
      if (found) resolve(found[1]);
    });
    server.on("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
  const stop = () => new Promise((resolve) => { server.on("exit", resolve); server.kill("SIGTERM"); });
  const kill = () => new Promise((resolve) => { server.on("exit", resolve); server.kill("SIGKILL"); });
  return { base, stop, kill };
}

/**
 * A wire to the server that can be cut: `cut = "before"` loses a request before the server has it,
 * "after" loses the answer to a request that the server has carried out; "" and it is whole again. (A browser tries once more by itself over a new connection.)
 */
export async function startWire(base) {
  const wire = { cut: "", lost: 0 };
  const ends = new Set();
  const server = createServer((phone) => {
    const far = connect(Number(new URL(base).port), "127.0.0.1");
    ends.add(phone).add(far);
    const lose = () => { wire.lost++; phone.destroy(); far.destroy(); };
    phone.on("data", (piece) => {
      const post = piece.toString("latin1").startsWith("POST ");
      phone.posted = post || (phone.posted && !piece.toString("latin1").startsWith("GET "));
      if (wire.cut === "before" && post) lose();
      else far.write(piece);
    });
    far.on("data", (piece) => {
      if (wire.cut === "after" && phone.posted) lose();
      else phone.write(piece);
    });
    for (const [end, other] of [[phone, far], [far, phone]]) {
      end.on("error", () => other.destroy());
      end.on("close", () => other.destroy());
    }
  });
  await new Promise((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  wire.base = `http://127.0.0.1:${server.address().port}`;
  wire.stop = () => new Promise((resolve) => { for (const end of ends) end.destroy(); server.close(resolve); });
  return wire;
}

/** Runs `tangga …` to its end and returns what it wrote. */
export async function tangga(db, now, ...args) {
  const run = spawn(program, [...args, "--db", db], { env: { ...process.env, TANGGA_NOW: now } });
  let out = "", err = "";
  run.stdout.on("data", (piece) => (out += piece));
  run.stderr.on("data", (piece) => (err += piece));
  const code = await new Promise((resolve) => run.on("exit", resolve));
  return { code, out, err };
}

export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), "tangga-e2e-"));
  return { path: (name) => join(folder, name), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export async function startBrowser(options = {}) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--lang=id", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 }, locale: "id-ID", timezoneId: "Asia/Makassar", ...options,
  });
  context.setDefaultTimeout(10000);
  return { browser, context };
}

/** Nothing may stick out sideways on a phone, and nothing may come from elsewhere. */
export async function assertFits(page) {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > 360) throw new Error(`${page.url()} is ${width} px wide`);
}
