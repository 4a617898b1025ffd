// Parts of the stories without signal: a phone with its worker awake, and a wire that is cut at a chosen
// place of the next exchange.
import { connect, createServer } from "node:net";

/** Asks again and again until it is so. */
export async function until(question, what, limit = 60000) {
  for (const begun = Date.now(); !(await question());) {
    if (Date.now() - begun > limit) throw new Error(`never: ${what}`);
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
}

/** Signed in, the worker stands between page and network, and these pages are on the phone. */
export async function workerReady(phone, ...paths) {
  await until(() => phone.page.evaluate(() => Boolean(navigator.serviceWorker?.controller)), "a worker");
  await until(() => phone.page.evaluate(async (wanted) => {
    const kept = await Promise.all(wanted.map((path) => caches.match(path)));
    return kept.every(Boolean);
  }, ["/hari-ini", "/kiriman", ...paths]), "the pages are kept");
}

export const CUTS = ["before request", "in request", "before answer", "in answer"];

/**
 * A wire to the server. `next` is what happens to the next POST, after `skip` of them: at `place`, one of CUTS, `deed` is done,
 * which may call what it is given to break the connection; `times` of it, for a browser may try again by itself. `down`
 * refuses everything, `far` changes when the server starts anew. Everything else passes unchanged.
 */
export async function cuttingWire(base) {
  const wire = { next: undefined, skip: 0, down: false, lost: 0, far: Number(new URL(base).port), random: Math.random };
  const ends = new Set();
  const server = createServer((phone) => {
    if (wire.down) { phone.destroy(); return; }
    const far = connect(wire.far, "127.0.0.1");
    for (const end of [phone, far]) { ends.add(end); end.on("close", () => ends.delete(end)); }
    join(wire, phone, far);
  });
  await new Promise((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  wire.base = `http://127.0.0.1:${server.address().port}`;
  wire.breakAll = () => { for (const end of ends) end.destroy(); };
  wire.stop = () => new Promise((resolve) => { wire.breakAll(); server.close(resolve); });
  return wire;
}

/** What the next POST meets, if it is its turn. */
function met(wire) {
  if (!wire.next || wire.skip-- > 0) return undefined;
  const { place, deed, times = 1 } = wire.next;
  wire.next = times > 1 ? { place, deed, times: times - 1 } : undefined;
  wire.skip = 0;
  return { place, deed };
}

/** One connection of the phone, carried on to the server. What follows a deed goes on, unless that has broken it. */
function join(wire, phone, far) {
  const lose = () => { wire.lost++; phone.resetAndDestroy(); far.destroy(); };
  let here;
  const passes = (piece, from, to, way) => {
    if (wire.down) return lose();
    if (!here?.place.endsWith(way)) return void to.write(piece);
    const { place, deed } = here;
    here = undefined;
    const sent = place.startsWith("in") ? Math.floor(wire.random() * piece.length) : 0;
    to.write(piece.subarray(0, sent));
    from.pause();
    setTimeout(async () => {
      await deed(lose);
      if (!to.destroyed) to.write(piece.subarray(sent));
      from.resume();
    }, sent > 0 ? 2 : 0);
  };
  phone.on("data", (piece) => {
    if (piece.subarray(0, 5).toString("latin1") === "POST ") here = met(wire);
    passes(piece, phone, far, "request");
  });
  far.on("data", (piece) => passes(piece, far, phone, "answer"));
  for (const [end, other] of [[phone, far], [far, phone]]) {
    end.on("error", () => other.destroy());
    end.on("close", () => other.destroy());
  }
}

/** Numbers that look random and come again with the same seed. */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A slow wire to the server: bytes a second both ways, half of the round trip each way, shared by all connections. */
export async function slowWire(base, { down = 250 * 125, up = 50 * 125, trip = 300 } = {}) {
  const wire = { down: false, requests: 0, lines: [] };
  const ends = new Set();
  const link = (rate) => {
    let free = 0;
    return (piece, give) => {
      free = Math.max(free, Date.now()) + piece.length / rate * 1000;
      setTimeout(give, free - Date.now() + trip / 2);
    };
  };
  const [out, back] = [link(up), link(down)];
  const server = createServer((phone) => {
    if (wire.down) { phone.destroy(); return; }
    const far = connect(Number(new URL(base).port), "127.0.0.1");
    for (const end of [phone, far]) {
      ends.add(end);
      end.setNoDelay(true);
      end.on("error", () => {});
      end.on("close", () => { phone.destroy(); far.destroy(); ends.delete(end); });
    }
    phone.on("data", (piece) => {
      const line = /^(GET|POST) \S+/.exec(piece.toString("latin1", 0, 400));
      wire.requests += line ? 1 : 0;
      if (line) wire.lines.push(line[0]);
      for (let at = 0; at < piece.length; at += 512) out(piece.subarray(at, at + 512), () => far.write(piece.subarray(at, at + 512)));
    });
    far.on("data", (piece) => {
      for (let at = 0; at < piece.length; at += 1024) back(piece.subarray(at, at + 1024), () => phone.write(piece.subarray(at, at + 1024)));
    });
  });
  await new Promise((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  wire.base = `http://127.0.0.1:${server.address().port}`;
  wire.cut = () => { wire.down = true; for (const end of ends) end.destroy(); };
  wire.stop = () => new Promise((resolve) => { wire.cut(); server.close(resolve); });
  return wire;
}
