// C20, L03: the rest of an ordinary day without signal: a post ticked as posted, the figures of the week, a step of a
// lesson, an expense, goods moved in and out of stock, a new customer, a request. Each is written once when there is signal,
// however often it was tried.
import { startServer, tangga } from "./browser.mjs";
import { workerReady } from "./offline.mjs";
import { withPhone } from "./phone.mjs";
import { allSent, offline, OWNER, waits, writes } from "./story_offline.mjs";

const NOW = "2026-01-05T06:00:00+08:00";

const PATHS = ["/posting/1", "/angka", "/belajar/membalas-pesan", "/kas", "/stok/1", "/kontak/tambah", "/permintaan"];

async function does(db, action, fields) {
  const { code, err } = await tangga(db, NOW, "do", action, ...Object.entries(fields).flatMap(([name, value]) => [`--${name}`, value]));
  if (code !== 0) throw new Error(`${action}: ${err}`);
}

async function items(db, what) {
  const { out, err } = await tangga(db, NOW, "list", what, "--json");
  if (!out) throw new Error(err);
  const list = JSON.parse(out);
  return list.items ?? list.lessons;
}

async function expectRow(db, what, wanted, fits) {
  const rows = await items(db, what);
  const found = rows.filter(fits).length;
  if (found !== wanted) throw new Error(`${what}: ${found} such rows, not ${wanted}: ${JSON.stringify(rows)}`);
}

/** What was there the evening before. */
async function isReady(db) {
  await does(db, "post_add", { day: "2026-01-05", minute: "06:00", platform: "whatsapp_status", kind: "product",
    pillar: "communication", title: "Lumpia hangat", text: "Lumpia hangat, Rp3.000.", "goal-mark": "relation" });
  await does(db, "lesson_step", { lesson: "membalas-pesan", step: "0" });
  await does(db, "stock_item_add", { name: "Beras", unit: "kg", amount: "40" });
}

async function goesOn(phone) {
  await writes(phone, "/posting/1", "post_done", {});
  await writes(phone, "/angka", "figures_week", { reach: "60" });
  await writes(phone, "/belajar/membalas-pesan", "lesson_step", {});
  await writes(phone, "/kas", "cash_add", { kind: "packaging", amount: "20.000" });
  await writes(phone, "/stok/1", "stock_in", { amount: "5" });
  await writes(phone, "/stok/1", "stock_out", { amount: "2", reason: "home" });
  await writes(phone, "/kontak/tambah", "contact_add", { name: "Bu Tini", phone: "0812-0000-0009", circle: "neighbours",
    consent: "1", factor: ["key_account"] });
  await writes(phone, "/permintaan", "request_add", { item: "Kue lapis", author: "Pak Tono" });
  await waits(phone, 8);
}

async function isWrittenOnce(db) {
  await expectRow(db, "posts", 1, (post) => post.state === "done");
  await expectRow(db, "figures", 1, (figure) => figure.measure === "reach" && figure.value === 60);
  await expectRow(db, "cash", 1, (entry) => entry.amount_idr === -20000);
  await expectRow(db, "contacts", 1, (contact) => contact.name === "Bu Tini");
  await expectRow(db, "requests", 1, (request) => request.item === "Kue lapis");
  await expectRow(db, "lessons", 1, (lesson) => lesson.lesson === "membalas-pesan" && lesson.steps_done === 1);
  await expectRow(db, "stock", 1, (item) => item.name === "Beras" && item.on_hand === 43000);
}

async function tell(phone, db) {
  await phone.go("/daftar");
  await phone.done("register", OWNER);
  await isReady(db);
  await workerReady(phone);
  for (const path of PATHS) await phone.go(path);
  await workerReady(phone, ...PATHS);
  await offline(phone, true);
  await goesOn(phone);
  await expectRow(db, "requests", 0, () => true);
  await offline(phone, false);
  await allSent(phone);
  await isWrittenOnce(db);
}

export default async function day({ db }) {
  const server = await startServer(db, NOW);
  try {
    await withPhone(server, { worker: true }, (phone) => tell(phone, db));
  } finally {
    await server.stop();
  }
}
