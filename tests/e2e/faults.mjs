// What can go wrong between a tap and its answer, each drawn by chance: `faults[name](day)` lets it happen to the next write.
// A fault has a place in the exchange (CUTS) and a deed there: the wire breaks, the server is killed, the tab or the
// worker goes.
import { startServer } from "./browser.mjs";
import { CUTS } from "./offline.mjs";

const ANSWERED_MS = 30000;
const ALIVE_MS = 5000;
const DAY_MS = 86400000;
/** Bytes that a phone with little room gives to a site. */
export const ROOM = 6_000_000;
const PHOTOS_MOST = 90; // a business keeps no more than 100

/** @param {() => number} random @param {any[]} all */
export const drawn = (random, all) => all[Math.floor(random() * all.length)];
const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

/** Fills in the form of an action where the tab is and taps its button, as fast as a page can. */
function tap(page, action, fields) {
  return page.evaluate(([name, values]) => {
    const form = document.querySelector(`form:has([name="_action"][value="${name}"])`);
    for (const [field, value] of Object.entries(values)) form.elements.namedItem(field).value = value;
    form.requestSubmit([...form.querySelectorAll("button:not([type=button])")].at(-1));
  }, [action, fields]);
}

/** Fills in, taps, and waits for the page that follows: never the browser's own failure. */
export async function writes(page, action, fields = {}) {
  await Promise.all([page.waitForNavigation({ timeout: ANSWERED_MS, waitUntil: "domcontentloaded" }), tap(page, action, fields)]);
  if (page.url().startsWith("chrome-error")) throw new Error("the browser showed its own failure");
  const refusal = page.locator('[data-tone="bad"], .error');
  if (await refusal.count() > 0) throw new Error(`refused: ${await refusal.allTextContents()}`);
}

/** Opens a page unless it is open. */
export async function at(page, base, path) {
  const here = new URL(page.url());
  if (here.origin !== base || here.pathname !== path) await page.goto(base + path, { waitUntil: "domcontentloaded" });
}

/** One counter sale that must be there once. */
export async function sells(day, page = day.phone.page) {
  const amount = day.ledger.amount();
  day.ledger.written.push(amount);
  await at(page, day.wire.base, "/jual");
  await writes(page, "sale_add", { amount: `${amount}` });
}

/** One counter sale whose tab may go before the phone has it: it may be there or not, but not twice. */
async function sellsAndGoes(day, page) {
  const amount = day.ledger.amount();
  day.ledger.doubtful.push(amount);
  await tap(page, "sale_add", { amount: `${amount}` }).catch(() => {});
}

/** A tab of its own, open at the counter. */
async function otherTab({ phone, wire }) {
  const page = await phone.page.context().newPage();
  await page.goto(`${wire.base}/jual`, { waitUntil: "domcontentloaded" });
  return page;
}

/** Lets `deed` happen at a place of the next exchange, or some moment after the tap, whichever is drawn. */
function moment({ wire, random }, deed) {
  if (random() < 0.5) {
    wire.next = { place: drawn(random, CUTS), deed };
    return () => { wire.next = undefined; };
  }
  const timer = setTimeout(deed, random() * 40);
  return () => clearTimeout(timer);
}

/** The server dies while it receives or answers, and comes back on another port. */
async function serverKilled(day) {
  const { wire, server, db, now, random } = day;
  let dying;
  wire.next = { place: drawn(random, CUTS), deed: (lose) => { dying = server.now.kill().then(lose); } };
  await sells(day);
  if (!dying) dying = server.now.kill();
  wire.next = undefined;
  await dying;
  server.now = await startServer(db, now);
  wire.far = day.second.wire.far = Number(new URL(server.now.base).port);
}

/** A crashed tab answers nobody. */
const soon = (promise) => Promise.race([promise, pause(300)]).catch(() => {});

async function tabKilled(day) {
  const page = await otherTab(day);
  const radio = await page.context().newCDPSession(page);
  const crash = day.random() < 0.5;
  let going;
  const deed = () => { going ??= soon(crash ? radio.send("Page.crash") : page.close()); };
  const put = moment(day, deed);
  await soon(sellsAndGoes(day, page));
  await pause(40);
  put();
  deed();
  await going;
  await soon(page.close());
  const lives = await Promise.race([day.phone.page.evaluate(() => true), pause(ALIVE_MS)]).catch(() => false);
  if (!lives) await reopened(day);
}

/** The browser may keep two tabs in one process: then both went. */
async function reopened({ phone, wire }) {
  phone.page = await phone.page.context().newPage();
  phone.radio = undefined;
  await roomIs(phone, wire.base, ROOM);
  await at(phone.page, wire.base, "/jual");
}

async function workerStopped(day) {
  const page = await otherTab(day);
  const radio = await page.context().newCDPSession(page);
  await radio.send("ServiceWorker.enable");
  let going;
  const deed = () => { going ??= soon(radio.send("ServiceWorker.stopAllWorkers")); };
  const put = moment(day, deed);
  await soon(sellsAndGoes(day, page));
  await pause(60);
  put();
  deed();
  await going;
  await page.close();
}

async function twoTabs(day) {
  const other = await otherTab(day);
  day.wire.next = day.random() < 0.5 ? { place: drawn(day.random, CUTS), deed: (lose) => lose() } : undefined;
  await Promise.all([sells(day), sells(day, other)]);
  await other.close();
}

async function noNetwork(day) {
  day.wire.down = true;
  day.wire.breakAll();
  await sells(day);
  if (day.random() < 0.5) await sells(day);
  day.wire.down = false;
}

/** As many bytes as this site may have by the browser's own count, while its tab is open. */
export async function roomIs(phone, base, quotaSize) {
  phone.radio ??= await phone.page.context().newCDPSession(phone.page);
  await phone.radio.send("Storage.overrideQuotaForOrigin", { origin: base, quotaSize });
}

/** The browser reckons what is free anew only when more is asked than it remembers, so that much is asked.
 * @returns {Promise<string>} what it said to that */
const takesAll = ({ page }) => page.evaluate((size) => new Promise((resolve) => {
  const opening = indexedDB.open("tangga", 1);
  opening.onsuccess = () => {
    const step = opening.result.transaction("note", "readwrite");
    step.objectStore("note").put("x".repeat(size), "probe");
    const done = (said) => { opening.result.close(); resolve(said); };
    step.oncomplete = () => {
      const undoing = opening.result.transaction("note", "readwrite");
      undoing.objectStore("note").delete("probe");
      undoing.oncomplete = () => done("there is room");
    };
    step.onabort = () => done(step.error.name);
  };
}), ROOM);

/** No room at all; on a busy machine the browser may hear of that a little later than it says. */
async function fills(phone, base) {
  let said = "";
  for (let asked = 0; asked < 20 && said !== "QuotaExceededError"; asked++) {
    if (asked > 0) await pause(250);
    await roomIs(phone, base, 1);
    said = await takesAll(phone);
  }
  if (said !== "QuotaExceededError") throw new Error(`the phone is not full: ${said}`);
}

/** Carries out something in the worker, which has its own clock. */
async function inWorker({ browser, page }, act, given) {
  await page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active.postMessage({ ask: "speed" })));
  const radio = await browser.newBrowserCDPSession();
  const { targetInfos } = await radio.send("Target.getTargets");
  const { targetId } = targetInfos.find(({ type, url }) => type === "service_worker" && url.startsWith(new URL(page.url()).origin));
  const { sessionId } = await radio.send("Target.attachToTarget", { targetId, flatten: false });
  const answered = new Promise((resolve) => {
    radio.on("Target.receivedMessageFromTarget", ({ message }) => { if (JSON.parse(message).id === 1) resolve(JSON.parse(message)); });
  });
  const message = JSON.stringify({ id: 1, method: "Runtime.evaluate", params: { expression: `(${act})(${JSON.stringify(given)})` } });
  await radio.send("Target.sendMessageToTarget", { sessionId, message });
  const said = await answered;
  if (said.error || said.result.exceptionDetails) throw new Error(JSON.stringify(said));
  await radio.detach();
}

/** Full, with signal: sent at once. Full, without: the form stays, says so, and is written once when there is room. */
async function full(day) {
  const { phone, wire, random } = day;
  await at(phone.page, wire.base, "/jual");
  await fills(phone, wire.base);
  wire.down = random() < 0.5;
  if (wire.down) wire.breakAll();
  await sells(day);
  const without = wire.down;
  wire.down = false;
  await roomIs(phone, wire.base, ROOM);
  if (!without) return;
  await phone.page.getByText("HP ini penuh, jadi isian belum tersimpan.").waitFor();
  const typed = await phone.page.locator("form:has([value=sale_add]) [name=amount]").inputValue();
  if (typed !== `${day.ledger.written.at(-1)}`) throw new Error(`the form of a full phone shows "${typed}"`);
  await writes(phone.page, "sale_add");
}

/** Page and worker believe another day. */
async function clockIs(phone, shift) {
  const set = (ms) => {
    globalThis.RealDate ??= Date;
    const Real = globalThis.RealDate;
    globalThis.Date = ms === 0 ? Real : class extends Real {
      constructor(...given) { if (given.length > 0) super(...given); else super(Real.now() + ms); }
      static now() { return Real.now() + ms; }
    };
    if (globalThis.window) window.name = `clock ${ms}`; // for the next page of this tab
  };
  await phone.page.evaluate(set, shift);
  await inWorker(phone, set, shift);
}

/** The page of a tab whose clock is wrong takes the wrong one on. @param {import("playwright-core").BrowserContext} context */
export function clockStays(context) {
  return context.addInitScript(() => {
    const [word, ms] = window.name.split(" ");
    const Real = Date;
    const shift = Number(ms);
    if (word === "clock" && shift !== 0) {
      globalThis.RealDate = Real;
      globalThis.Date = class extends Real {
        constructor(...given) { if (given.length > 0) super(...given); else super(Real.now() + shift); }
        static now() { return Real.now() + shift; }
      };
    }
  });
}

async function clockWrong(day) {
  await at(day.phone.page, day.wire.base, "/jual");
  await clockIs(day.phone, day.random() < 0.5 ? DAY_MS : -DAY_MS);
  day.wire.next = { place: drawn(day.random, CUTS), deed: (lose) => lose() };
  await sells(day);
  if (day.random() < 0.5) await clockIs(day.phone, 0); // put right while the write waits
  await sells(day);
  await day.settle(day);
  await clockIs(day.phone, 0);
}

/** A photo that is like no other, of several parts. @param {any} page @param {number} seed */
async function photoOf(page, seed) {
  const base64 = await page.evaluate(async (first) => {
    const canvas = new OffscreenCanvas(320, 240);
    const context = canvas.getContext("2d");
    const image = context.createImageData(320, 240);
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

async function photoCut(day) {
  const { phone, wire, ledger, random } = day;
  if (ledger.photos >= PHOTOS_MOST) return sells(day);
  await at(phone.page, wire.base, "/foto");
  await phone.page.locator("input[type=file]").setInputFiles(await photoOf(phone.page, Math.floor(random() * 2147483648)));
  wire.skip = Math.floor(random() * 4);
  wire.next = { place: drawn(random, CUTS), deed: (lose) => lose() };
  ledger.photos++;
  await writes(phone.page, "photo_add");
  wire.skip = 0;
}

/** Both phones draw the form of one order, lose the signal and change it; which is back first is drawn. The other is
 * shown both, and what she decides is written. */
async function twoPhones(day) {
  const both = [{ phone: day.phone, wire: day.wire }, day.second];
  if (day.random() < 0.5) both.reverse();
  const path = `/pesanan/${day.order}`;
  for (const { phone, wire } of both) {
    await phone.page.goto(wire.base + path, { waitUntil: "domcontentloaded" });
    wire.down = true;
    wire.breakAll();
  }
  const notes = both.map(() => `Antar ${day.ledger.amount()}`);
  for (const [i, { phone }] of both.entries()) await writes(phone.page, "order_edit", { note: notes[i] });
  const [first, second] = both;
  first.wire.next = day.random() < 0.5 ? { place: drawn(day.random, CUTS), deed: (lose) => lose() } : undefined;
  await day.settle(first);
  await day.settle(second, 1);
  await seesBoth(second, notes);
  const decided = `${notes[0]}, lalu ${notes[1]}`;
  await writes(second.phone.page, "order_edit", { note: decided });
  await day.settle(second);
  day.ledger.note = decided;
}

/** Her words beside those that stand there now; "mend" brings her form back with them. */
async function seesBoth({ phone, wire }, [there, mine]) {
  const { page } = phone;
  await page.goto(`${wire.base}/kiriman`, { waitUntil: "domcontentloaded" });
  const row = page.locator("tr", { hasText: "Catatan" });
  await row.waitFor();
  const cells = await row.locator("td").allTextContents();
  if (cells[0] !== mine || cells[1] !== there) throw new Error(`side by side: ${cells}, not ${mine}, ${there}`);
  await Promise.all([page.waitForNavigation({ waitUntil: "load" }), page.getByRole("button", { name: "Perbaiki" }).click()]);
  const typed = await page.locator("form:has([value=order_edit]) [name=note]").inputValue();
  if (typed !== mine) throw new Error(`the mended form shows "${typed}", not "${mine}"`);
}

export const faults = {
  ...Object.fromEntries(CUTS.map((place) => [place, async (day) => {
    day.wire.next = { place, deed: (lose) => lose(), times: 1 + Math.floor(day.random() * 2) };
    await sells(day);
  }])),
  "no network": noNetwork,
  "server killed": serverKilled,
  "tab killed": tabKilled,
  "worker stopped": workerStopped,
  "two tabs": twoTabs,
  "phone full": full,
  "clock wrong": clockWrong,
  "photo cut": photoCut,
  "two phones": twoPhones,
};
