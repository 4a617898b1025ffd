// How long a phone at the edge of the signal waits: 250 kbit/s down, 50 up, 300 ms, in Chromium with
// nothing kept (first visit) and again. Prints a table of medians; run after ./check has fetched the browser.
import { startServer, tangga, temporaryFolder } from "../e2e/browser.mjs";
import { Phone } from "../e2e/phone.mjs";

const NOW = "2026-01-05T06:00:00+08:00";
const ROUNDS = 5;
const median = (all) => [...all].sort((a, b) => a - b)[all.length >> 1];

async function slow(phone) {
  const radio = await phone.page.context().newCDPSession(phone.page);
  await radio.send("Network.enable");
  await radio.send("Network.emulateNetworkConditions",
    { offline: false, latency: 300, downloadThroughput: 250 * 125, uploadThroughput: 50 * 125 });
}

/** Milliseconds until the page can be read and used: its style and words are there. */
async function wait(phone, path) {
  await phone.page.goto(phone.place.base + path, { waitUntil: "load" });
  return phone.page.evaluate(() => {
    const [arrival] = performance.getEntriesByType("navigation");
    const paint = performance.getEntriesByName("first-contentful-paint")[0];
    return Math.max(paint?.startTime ?? 0, arrival.domContentLoadedEventStart);
  });
}

async function measure(place) {
  const found = { "first visit (front page)": [], "sign-in page": [], "today, first time": [], "today, again": [] };
  for (let round = 0; round < ROUNDS; round++) {
    const phone = await Phone.open(place);
    await slow(phone);
    found["first visit (front page)"].push(await wait(phone, "/"));
    found["sign-in page"].push(await wait(phone, "/masuk"));
    await phone.page.locator("[name=login]").fill("0812-0000-0001");
    await phone.page.locator("[name=password]").fill("contoh-tangga");
    await Promise.all([phone.page.waitForNavigation(), phone.page.locator("main form button").last().click()]);
    found["today, first time"].push(await wait(phone, "/hari-ini"));
    found["today, again"].push(await wait(phone, "/hari-ini"));
    await phone.browser.close();
  }
  return found;
}

const folder = temporaryFolder();
const db = folder.path("phone.db");
await tangga(db, NOW, "demo");
const place = await startServer(db, NOW);
try {
  console.log("| on 2G (250 kbit/s down, 50 up, 300 ms) | ms until it can be used |\n|---|---|");
  for (const [what, all] of Object.entries(await measure(place))) {
    console.log(`| ${what} | ${Math.round(median(all))} |`);
  }
} finally {
  await place.stop();
  folder.remove();
}
