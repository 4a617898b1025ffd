// How long a phone at the edge of the signal waits: 250 kbit/s down, 50 up, 300 ms, over a wire that is that slow for
// pages and worker alike. First with nothing kept, then again, then without any signal, then a day's writes are sent.
// Prints a table of medians; run after ./check has fetched the browser.
import { startServer, tangga, temporaryFolder } from "../e2e/browser.mjs";
import { slowWire, until, workerReady } from "../e2e/offline.mjs";
import { Phone } from "../e2e/phone.mjs";

const NOW = "2026-01-05T06:00:00+08:00";
const ROUNDS = Number(process.env.TANGGA_ROUNDS ?? 5);
const WRITES = 40;
const median = (all) => [...all].sort((a, b) => a - b)[all.length >> 1];

/** Milliseconds until the page can be read and used: its style and words are there. */
async function wait(phone, path) {
  await phone.page.goto(phone.place.base + path, { waitUntil: "load" });
  return phone.page.evaluate(() => {
    const [arrival] = performance.getEntriesByType("navigation");
    const paint = performance.getEntriesByName("first-contentful-paint")[0];
    return Math.max(paint?.startTime ?? 0, arrival.domContentLoadedEventStart);
  });
}

async function signsIn(phone) {
  await phone.page.locator("[name=login]").fill("0812-0000-0001");
  await phone.page.locator("[name=password]").fill("contoh-tangga");
  await Promise.all([phone.page.waitForNavigation(), phone.page.locator("main form button").last().click()]);
}

/** A day of counter sales from the kept page. */
async function writesWithoutSignal(phone) {
  for (let at = 0; at < WRITES; at++) {
    await phone.page.goto(`${phone.place.base}/jual`);
    await phone.page.locator("form:has([value=sale_add]) [name=amount]").fill(`${1000 + at}`);
    await Promise.all([phone.page.waitForNavigation(), phone.page.locator("form:has([value=sale_add]) button").last().click()]);
  }
  await phone.page.getByText(`Belum terkirim: ${WRITES}.`).waitFor();
}

async function sendsAll(phone, wire) {
  wire.down = false;
  const begun = Date.now();
  await phone.page.evaluate(() => dispatchEvent(new Event("online")));
  await until(() => phone.page.evaluate(() => !document.getElementById("waiting")), "all is sent", 60000);
  return Date.now() - begun;
}

async function measure(base) {
  const found = { "first visit (front page)": [], "sign-in page": [], "today, first time": [], "today, again": [],
    "today, without signal": [], "requests that needs": [], [`${WRITES} writes sent`]: [] };
  const names = Object.keys(found);
  for (let round = 0; round < ROUNDS; round++) {
    const wire = await slowWire(base);
    const phone = await Phone.open(wire, { worker: true });
    const add = (name, value) => found[name].push(value);
    add(names[0], await wait(phone, "/"));
    add(names[1], await wait(phone, "/masuk"));
    await signsIn(phone);
    await workerReady(phone, "/jual", "/antar");
    await phone.page.waitForTimeout(12000);
    await phone.page.evaluate(async () => { for (const name of await caches.keys()) await (await caches.open(name)).delete("/hari-ini"); });
    add(names[2], await wait(phone, "/hari-ini"));
    await phone.page.waitForTimeout(1500);
    add(names[3], await wait(phone, "/hari-ini"));
    await phone.page.waitForTimeout(1500);
    wire.cut();
    const before = wire.requests;
    add(names[4], await wait(phone, "/hari-ini"));
    add(names[5], wire.requests - before);
    await writesWithoutSignal(phone);
    add(names[6], await sendsAll(phone, wire));
    await phone.browser.close();
    await wire.stop();
  }
  return found;
}

const folder = temporaryFolder();
const db = folder.path("phone.db");
await tangga(db, NOW, "demo");
const place = await startServer(db, NOW);
try {
  console.log("| on 2G (250 kbit/s down, 50 up, 300 ms) | ms (or count) |\n|---|---|");
  for (const [what, all] of Object.entries(await measure(place.base))) {
    console.log(`| ${what} | ${Math.round(median(all))} |`);
  }
  const sales = JSON.parse((await tangga(db, NOW, "list", "sales", "--json", "--limit", "200")).out).items;
  const here = sales.map((sale) => sale.amount ?? sale.amount_idr).filter((amount) => amount >= 1000 && amount < 1000 + WRITES).length;
  console.log(`\n${here} of ${ROUNDS * WRITES} writes are there (at most 200 are counted)`);
} finally {
  await place.stop();
  folder.remove();
}
