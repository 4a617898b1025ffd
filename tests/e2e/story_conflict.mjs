// C20: what goes wrong on phones. Two phones of one business change the same order without signal: the second sees both
// side by side and decides, nothing is lost. A phone that is full keeps what was typed on the page and says so. A clock
// that was set back by a day keeps filling the pages of the day.
import { startServer, tangga } from "./browser.mjs";
import { until, workerReady } from "./offline.mjs";
import { Phone } from "./phone.mjs";
import { allSent, offline, OWNER, signsIn, writes } from "./story_offline.mjs";

const NOW = "2026-01-05T06:00:00+08:00";

async function orderOf(db) {
  const { out, err } = await tangga(db, NOW, "list", "orders", "--json");
  if (!out) throw new Error(err);
  return JSON.parse(out).items[0];
}

async function changes(phone, note) {
  await offline(phone, true);
  await writes(phone, "/pesanan/1", "order_edit", { note });
  await phone.page.getByText("Belum terkirim: 1.").waitFor();
}

/** The first one back at the signal is written; the second is asked, sees both, and her mended form is written. */
async function bothChangeTheOrder(first, second, db) {
  await changes(first, "Antar pagi");
  await changes(second, "Antar sore");
  await offline(first, false);
  await allSent(first);
  await offline(second, false);
  await second.page.getByText("Belum diterima: 1.").waitFor({ timeout: 30000 });
  if ((await orderOf(db)).note !== "Antar pagi") throw new Error("the first change is gone");
  await second.page.goto(`${second.place.base}/kiriman`);
  await second.page.getByText("Pesanan ini sudah diubah dari HP lain.").waitFor();
  const row = second.page.locator("tr", { hasText: "Catatan" });
  await row.waitFor();
  const cells = await row.locator("td").allTextContents();
  if (cells[0] !== "Antar sore" || cells[1] !== "Antar pagi") throw new Error(`side by side: ${cells}`);
  await second.shot("conflict");
  await Promise.all([second.page.waitForNavigation(), second.page.getByRole("button", { name: "Perbaiki" }).click()]);
  const typed = await second.form("order_edit").locator("[name=note]").inputValue();
  if (typed !== "Antar sore") throw new Error(`the form shows "${typed}"`);
  await writes(second, null, "order_edit", { note: "Antar pagi, sisanya sore" });
  await allSent(second);
  if ((await orderOf(db)).note !== "Antar pagi, sisanya sore") throw new Error("the decision was not written");
}

/** No byte can be stored: what she typed stays on the page, with the reason; with room again it is written once. */
async function isFull(phone, db) {
  const [worker] = phone.page.context().serviceWorkers();
  await offline(phone, true);
  await phone.page.goto(`${phone.place.base}/jual`);
  await worker.evaluate(() => {
    const { prototype } = IDBObjectStore;
    self.store = prototype.put;
    prototype.put = () => { throw new DOMException("full", "QuotaExceededError"); };
  });
  await writes(phone, null, "sale_add", { amount: "15.000" });
  await phone.page.getByText("HP ini penuh, jadi isian belum tersimpan.").waitFor();
  const typed = await phone.form("sale_add").locator("[name=amount]").inputValue();
  if (typed !== "15.000") throw new Error(`the form shows "${typed}"`);
  await phone.shot("full");
  await worker.evaluate(() => { IDBObjectStore.prototype.put = self.store; });
  await writes(phone, null, "sale_add", {});
  await offline(phone, false);
  await allSent(phone);
  const sales = JSON.parse((await tangga(db, NOW, "list", "sales", "--json")).out).items;
  if (sales.length !== 1) throw new Error(`${sales.length} sales`);
}

/** As if the clock had stood a day ahead when the pages were last fetched. */
async function clockWasAhead(phone) {
  await phone.page.evaluate(() => new Promise((done, failed) => {
    const opening = indexedDB.open("tangga");
    opening.onerror = failed;
    opening.onsuccess = () => {
      const step = opening.result.transaction("note", "readwrite");
      step.objectStore("note").put(Date.now() + 86400000, "filled");
      step.oncomplete = done;
    };
  }));
  await phone.page.evaluate(async () => {
    for (const name of await caches.keys()) if (name.startsWith("pages-")) await (await caches.open(name)).delete("/katalog");
  });
  await phone.page.goto(`${phone.place.base}/hari-ini`);
  await until(() => phone.page.evaluate(async () => Boolean(await caches.match("/katalog"))), "the pages are fetched again", 30000);
}

export default async function conflict({ db }) {
  const server = await startServer(db, NOW);
  const phones = [await Phone.open(server, { worker: true }), await Phone.open(server, { worker: true })];
  const [first, second] = phones;
  try {
    await first.go("/daftar");
    await first.done("register", OWNER);
    await first.go("/pesanan/baru");
    await first.done("order_add", { customer: "Bu Sari", "items.0.name": "Sayur matang", "items.0.price": "5.000" });
    await signsIn(second, OWNER);
    for (const phone of phones) await workerReady(phone, "/pesanan/1", "/jual");
    await bothChangeTheOrder(first, second, db);
    await isFull(second, db);
    await clockWasAhead(second);
  } finally {
    await Promise.all(phones.map((phone) => phone.browser.close()));
    await server.stop();
  }
}
