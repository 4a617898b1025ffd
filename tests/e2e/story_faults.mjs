// C20: the network breaks at every place, also between the parts of a photo, the tab is closed or crashes while writing, the
// worker is stopped, the server is killed while receiving, the phone is full, its clock is a day wrong, two tabs write at
// once, two phones change one order. At the end there are exactly as many records as writes. TANGGA_FAULT_RUNS says how often
// (each fault once), TANGGA_FAULT_SEED repeats a run: the same fault at the same place, though never to the same millisecond.
import { startServer } from "./browser.mjs";
import { cuttingWire, randomOf, until, workerReady } from "./offline.mjs";
import { at, clockStays, drawn, faults, ROOM, roomIs, sells } from "./faults.mjs";
import { Phone } from "./phone.mjs";
import { OWNER, signsIn } from "./story_offline.mjs";

const NOW = "2026-01-05T06:00:00+08:00";
const SEED = Number(process.env.TANGGA_FAULT_SEED ?? Date.now() % 1000000);
const NAMES = Object.keys(faults);
const ONLY = process.env.TANGGA_FAULT; // one of them alone, while looking for a mistake
const RUNS = Number(process.env.TANGGA_FAULT_RUNS ?? NAMES.length);
const RECENT = 30;

/** The amounts written so far, each of its own, and those that a closed tab left in doubt. */
class Ledger {
  photos = 0;
  note = "";
  written = [];
  doubtful = [];
  next = 1000;
  amount() { return (this.next += 1); }
}

/** Reads a list of the business past all wires; the newest first. */
async function list(day, what, most = 100) {
  const items = [];
  for (let cursor = ""; cursor !== null && items.length < most;) {
    const address = `${day.server.now.base}/api/v1/businesses/dapur-melati/${what}?limit=100${cursor && `&cursor=${cursor}`}`;
    const answer = await fetch(address, { headers: { Authorization: `Bearer ${day.token}` } });
    if (!answer.ok) throw new Error(`${what}: ${answer.status} ${await answer.text()}`);
    const { items: some, next_cursor } = await answer.json();
    items.push(...some);
    cursor = next_cursor ?? null;
  }
  return items;
}

/** Back at the good spot: everything goes, and as many are refused as must be. */
async function settle({ phone, wire }, refused = 0) {
  wire.down = false;
  wire.next = undefined;
  if (!phone.page.url().startsWith(wire.base)) await at(phone.page, wire.base, "/jual");
  let left = [];
  await until(async () => {
    left = await phone.page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      const channel = new MessageChannel();
      return new Promise((resolve) => {
        channel.port1.onmessage = (event) => resolve(event.data);
        active.postMessage({ ask: "hello", who: document.body.dataset.who });
        active.postMessage({ ask: "list" }, [channel.port2]);
        setTimeout(() => resolve([{ status: 0 }]), 1000); // the worker was stopped meanwhile
      });
    });
    return left.every((write) => write.status > 0);
  }, "the outbox is empty", 40000);
  if (left.length !== refused) throw new Error(`refused: ${JSON.stringify(left)}`);
}

/** @param {number} recent how many of the last are looked for */
async function check(day, recent) {
  const { ledger } = day;
  const amounts = (await list(day, "sales", recent === RECENT ? 100 : Infinity)).map((sale) => sale.amount ?? sale.amount_idr);
  const times = new Map();
  for (const amount of amounts) times.set(amount, (times.get(amount) ?? 0) + 1);
  for (const amount of ledger.written.slice(-recent)) {
    if (times.get(amount) !== 1) throw new Error(`the sale of ${amount} is there ${times.get(amount) ?? 0} times`);
  }
  for (const amount of ledger.doubtful.slice(-recent)) {
    if (times.get(amount) > 1) throw new Error(`${amount} is there ${times.get(amount)} times`);
  }
  const photos = (await list(day, "photos")).length;
  if (photos !== ledger.photos) throw new Error(`${photos} photos, not ${ledger.photos}`);
  const [order] = await list(day, "orders");
  if (order.note !== ledger.note) throw new Error(`the order says "${order.note}", not "${ledger.note}"`);
}

/** Every fault comes once before any comes again, in an order that chance gives. @param {number} seed of the run */
function faultOf(seed) {
  const random = randomOf(Math.floor(seed / NAMES.length));
  const left = [...NAMES];
  for (let at = seed % NAMES.length; at > 0; at--) left.splice(Math.floor(random() * left.length), 1);
  return drawn(random, left);
}

/** One run: a fault among whole writes, all sent, all counted. */
async function run(day, seed) {
  day.random = randomOf(seed);
  day.wire.random = day.second.wire.random = day.random;
  const fault = ONLY ?? faultOf(seed);
  const before = day.random() < 0.3;
  if (before) await sells(day);
  await faults[fault](day);
  if (!before) await sells(day);
  await settle(day);
  await check(day, RECENT);
  return fault;
}

/** Two phones of one business, an order, and a key to count with. */
async function morning(day) {
  const { phone, second } = day;
  await roomIs(phone, day.wire.base, ROOM);
  await phone.go("/daftar");
  await phone.done("register", OWNER);
  await phone.go("/kunci-api");
  await phone.done("token_add", { name: "Hitung" });
  day.token = new URL(phone.page.url()).searchParams.get("kunci");
  await phone.go("/pesanan/baru");
  await phone.done("order_add", { customer: "Bu Sari", "items.0.name": "Sayur matang", "items.0.price": "5.000" });
  [{ id: day.order }] = await list(day, "orders");
  await signsIn(second.phone, OWNER);
  for (const one of [day, second]) {
    await one.phone.go(`/pesanan/${day.order}`);
    await workerReady(one.phone, "/jual", `/pesanan/${day.order}`);
    await clockStays(one.phone.page.context());
  }
}

async function tell(day) {
  const seen = {};
  const begun = Date.now();
  await morning(day);
  for (let at = 0; at < RUNS; at++) {
    const started = Date.now();
    const fault = await run(day, SEED + at)
      .catch((failure) => { throw new Error(`run ${at}, TANGGA_FAULT_SEED=${SEED + at}: ${failure.stack}`); });
    const { runs = 0, ms = 0 } = seen[fault] ?? {};
    seen[fault] = { runs: runs + 1, ms: ms + Date.now() - started };
    if (at % 50 === 49) console.log(`# faults: ${at + 1} runs in ${((Date.now() - begun) / 1000).toFixed()} s`);
  }
  await check(day, Infinity);
  const said = Object.entries(seen).map(([fault, { runs, ms }]) => `${fault} ${runs} (${Math.round(ms / runs)} ms)`);
  const { ledger, wire } = day;
  console.log(`# faults: ${ledger.written.length} sales, ${ledger.photos} photos, ${ledger.doubtful.length} in doubt, `
    + `${wire.lost} exchanges lost; ${said.join(", ")}`);
}

export default async function break_({ db }) {
  console.log(`# faults: seed ${SEED}, ${RUNS} runs (TANGGA_FAULT_SEED, TANGGA_FAULT_RUNS)`);
  const server = { now: await startServer(db, NOW) };
  const wires = [await cuttingWire(server.now.base), await cuttingWire(server.now.base)];
  const phone = await Phone.open(wires[0], { worker: true });
  const other = await Phone.open(wires[1], { worker: true });
  for (const one of [phone, other]) one.page.context().setDefaultTimeout(30000);
  const second = { phone: other, wire: wires[1] };
  try {
    await tell({ db, now: NOW, server, phone, second, wire: wires[0], ledger: new Ledger(), settle, token: "", order: 0 });
  } finally {
    await Promise.all([phone, other].map(({ browser }) => browser.close()));
    await Promise.all(wires.map((wire) => wire.stop()));
    await server.now.stop();
  }
}
