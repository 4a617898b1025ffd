// C20: the network breaks at every place, also between the parts of a photo, the tab is closed while writing, the worker
// is stopped, the server is killed while receiving, two tabs write at once. At the end there are exactly as many records as writes. TANGGA_FAULT_RUNS says how often (10),
// TANGGA_FAULT_SEED repeats a run.
import { spawn } from "node:child_process";
import { startServer, startBrowser, tangga } from "./browser.mjs";
import { CUTS, cuttingWire, randomOf, until, workerReady } from "./offline.mjs";
import { Phone } from "./phone.mjs";

const NOW = "2026-01-05T06:00:00+08:00";
const RUNS = Number(process.env.TANGGA_FAULT_RUNS ?? 10);
const SEED = Number(process.env.TANGGA_FAULT_SEED ?? Date.now() % 1000000);
const WRITES = 3;
const FAULTS = [...CUTS, "no network", "tab closed", "server killed", "two tabs", "worker stopped", "photo cut"];
const PHOTOS_MOST = 90;

/** The amounts written so far, each of its own, and those that a closed tab left in doubt. */
class Ledger {
  photos = 0;
  written = [];
  doubtful = [];
  next = 1000;
  amount() { return (this.next += 1); }
}

/** Fills in the counter sale and taps; resolves when a page has answered. */
async function sell(page, base, amount) {
  await page.goto(`${base}/jual`);
  await page.locator("form:has([value=sale_add]) [name=amount]").fill(`${amount}`);
  await Promise.all([page.waitForNavigation({ timeout: 30000 }), page.locator("form:has([value=sale_add]) button").last().click()]);
  if (page.url().startsWith("chrome-error")) throw new Error("the browser showed its own failure");
}

/** The tab goes somewhere between the tap and the answer; what she saw no answer to may be there or not. */
async function sellAndClose(phone, base, amount, random) {
  const page = await phone.page.context().newPage();
  await page.goto(`${base}/jual`);
  await page.locator("form:has([value=sale_add]) [name=amount]").fill(`${amount}`);
  const tap = page.locator("form:has([value=sale_add]) button").last().click({ noWaitAfter: true }).catch(() => {});
  await new Promise((resolve) => { setTimeout(resolve, random() * 60); });
  await page.close();
  await tap;
}

/** A photo that is like no other, of several parts. @param {any} page @param {number} seed */
async function photoOf(page, seed) {
  const base64 = await page.evaluate(async (first) => {
    const canvas = new OffscreenCanvas(400, 300);
    const context = canvas.getContext("2d");
    const image = context.createImageData(400, 300);
    let state = first;
    for (let at = 0; at < image.data.length; at++) {
      state = (state * 1103515245 + 12345) % 2147483648;
      image.data[at] = at % 4 === 3 ? 255 : (state >> 16) % 256;
    }
    context.putImageData(image, 0, 0);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: "image/jpeg", quality: 0.95 })).arrayBuffer());
    return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ""));
  }, seed);
  return { name: "IMG.jpg", mimeType: "image/jpeg", buffer: Buffer.from(base64, "base64") };
}

const faults = {
  "worker stopped": async ({ phone, wire, ledger, random }) => {
    const amount = ledger.amount();
    ledger.doubtful.push(amount);
    const page = await phone.page.context().newPage();
    const radio = await phone.page.context().newCDPSession(page);
    await page.goto(`${wire.base}/jual`);
    await page.locator("form:has([value=sale_add]) [name=amount]").fill(`${amount}`);
    await radio.send("ServiceWorker.enable");
    const tap = page.locator("form:has([value=sale_add]) button").last().click({ noWaitAfter: true }).catch(() => {});
    await new Promise((resolve) => { setTimeout(resolve, random() * 80); });
    await radio.send("ServiceWorker.stopAllWorkers");
    await tap;
    await page.close();
  },
  "photo cut": async (day) => {
    const { phone, wire, ledger, random } = day;
    if (ledger.photos >= PHOTOS_MOST) return day.one(phone.page);
    await phone.page.goto(`${wire.base}/foto`);
    const file = await photoOf(phone.page, Math.floor(random() * 2147483648));
    await phone.page.locator("input[type=file]").setInputFiles(file);
    wire.skip = Math.floor(random() * 4);
    wire.cut = CUTS[Math.floor(random() * CUTS.length)];
    ledger.photos++;
    await Promise.all([phone.page.waitForNavigation({ timeout: 30000 }),
      phone.page.locator("form:has([value=photo_add]) button").last().click()]);
    wire.skip = 0;
  },
  "no network": async ({ phone, wire, ledger, one }) => {
    wire.down = true;
    wire.breakAll();
    await one(phone.page);
    wire.down = false;
  },
  "tab closed": async ({ phone, wire, ledger, random }) => {
    const amount = ledger.amount();
    ledger.doubtful.push(amount);
    await sellAndClose(phone, wire.base, amount, random);
  },
  "server killed": async ({ phone, wire, one, server, db, random }) => {
    const killed = new Promise((resolve) => { setTimeout(() => resolve(server.now.kill()), random() * 50); });
    await one(phone.page);
    await killed;
    server.now = await startServer(db, NOW);
    wire.far = Number(new URL(server.now.base).port);
  },
  "two tabs": async ({ phone, one, wire }) => {
    const other = await phone.page.context().newPage();
    await Promise.all([one(phone.page), one(other)]);
    await other.close();
  },
};

async function brokenDay(day) {
  const { phone, wire, random, ledger } = day;
  const fault = FAULTS[Math.floor(random() * FAULTS.length)];
  day.one = async (page) => {
    const amount = ledger.amount();
    ledger.written.push(amount);
    await sell(page, wire.base, amount);
  };
  for (let at = 0; at < WRITES; at++) {
    if (at === 1 && !CUTS.includes(fault)) await faults[fault](day);
    else {
      if (at === 1) wire.cut = fault;
      await day.one(phone.page);
    }
  }
  wire.cut = "";
  return fault;
}

/** Back at the good spot: everything goes. */
async function settle({ phone, wire }) {
  wire.down = false;
  await phone.page.goto(`${wire.base}/kiriman`);
  await until(async () => phone.page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const channel = new MessageChannel();
    const list = await new Promise((resolve) => {
      channel.port1.onmessage = (event) => resolve(event.data);
      active.postMessage({ ask: "hello", who: document.body.dataset.who });
      active.postMessage({ ask: "list" }, [channel.port2]);
    });
    if (list.some((write) => write.status > 0)) throw new Error(`refused: ${JSON.stringify(list)}`);
    return list.length === 0;
  }).catch((failure) => { if (`${failure}`.includes("refused")) throw failure; return false; }), "the outbox is empty", 40000);
}

async function check(db, ledger, run) {
  const photos = JSON.parse((await tangga(db, NOW, "list", "photos", "--json", "--limit", "100")).out).items.length;
  if (photos !== ledger.photos) throw new Error(`run ${run}: ${photos} photos, not ${ledger.photos}`);
  const { out, err } = await tangga(db, NOW, "list", "sales", "--json", "--limit", "100");
  if (!out) throw new Error(err);
  const found = JSON.parse(out).items.map((sale) => sale.amount ?? sale.amount_idr).slice(0, 100);
  const recent = ledger.written.slice(-40);
  for (const amount of recent) {
    const times = found.filter((one) => one === amount).length;
    if (times !== 1) throw new Error(`run ${run}: the sale of ${amount} is there ${times} times`);
  }
  for (const amount of ledger.doubtful.slice(-20)) {
    if (found.filter((one) => one === amount).length > 1) throw new Error(`run ${run}: ${amount} is there twice`);
  }
}

export default async function break_({ db }) {
  console.log(`# faults: seed ${SEED}, ${RUNS} runs (TANGGA_FAULT_SEED, TANGGA_FAULT_RUNS)`);
  const server = { now: await startServer(db, NOW) };
  const wire = await cuttingWire(server.now.base);
  const phone = await Phone.open(wire, { worker: true });
  const ledger = new Ledger();
  const seen = {};
  try {
    await phone.go("/daftar");
    await phone.done("register", { name: "Bu Melati", login: "0812-0000-0001", password: "dapur-melati-1", business: "Dapur Melati", zone: "WITA" });
    await workerReady(phone, "/jual");
    for (let run = 0; run < RUNS; run++) {
      const random = randomOf(SEED + run);
      wire.random = random;
      const fault = await brokenDay({ phone, wire, random, ledger, server, db })
        .catch((failure) => { throw new Error(`seed ${SEED + run}: ${failure.stack}`); });
      seen[fault] = (seen[fault] ?? 0) + 1;
      await settle({ phone, wire });
      await check(db, ledger, run);
      if (run % 50 === 49) console.log(`# faults: ${run + 1} runs, ${JSON.stringify(seen)}`);
    }
    console.log(`# faults: ${ledger.written.length} writes, ${ledger.doubtful.length} in doubt, ${wire.lost} exchanges lost: ${JSON.stringify(seen)}`);
  } finally {
    await phone.browser.close();
    await wire.stop();
    await server.now.stop();
  }
}
