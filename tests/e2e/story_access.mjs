// X06 and design: nothing stands in the way of who cannot see well or has no mouse. axe-core finds nothing on any page
// of the menu, in light and in dark; at 200 % nothing is cut off; the keyboard reaches every form; nothing moves for
// who asked for stillness.
import { readFileSync } from "node:fs";
import { startServer, tangga } from "./browser.mjs";
import { withPhone } from "./phone.mjs";

const NOW = "2026-01-05T06:00:00+08:00";
const axe = readFileSync("tests/e2e/node_modules/axe-core/axe.min.js", "utf8");

/** What axe-core has to say about the page that is open. sunlight: contrast of 7 to 1. */
async function faultsOf(page, sunlight = false) {
  await page.evaluate(axe);
  return page.evaluate(async (enabled) => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    const { violations } = await globalThis.axe.run(document,
      { resultTypes: ["violations"], rules: { "color-contrast-enhanced": { enabled } } });
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 160)}`));
  }, sunlight);
}

async function pathsOf(phone) {
  await phone.go("/menu");
  return phone.page.locator("main a[href^='/']").evaluateAll((links) =>
    [...new Set(links.map((link) => link.getAttribute("href")))]);
}

/** At double size a phone of 360 px shows what one of 180 px would. */
async function staysWhole(phone, path) {
  await phone.page.setViewportSize({ width: 180, height: 370 });
  const width = await phone.page.evaluate(() => document.documentElement.scrollWidth);
  await phone.page.setViewportSize({ width: 360, height: 740 });
  return width > 180 ? [`${path} is ${width} px wide on 180`] : [];
}

/** With the keyboard alone: the first Tab skips to the content, then every field can be reached and is seen. */
async function worksByKeyboard(phone) {
  await phone.go("/jual");
  await phone.page.keyboard.press("Tab");
  const first = await phone.page.evaluate(() => document.activeElement.getAttribute("href"));
  if (first !== "#isi") throw new Error(`the first Tab leads to ${first}`);
  const reached = new Set();
  for (let at = 0; at < 40; at++) {
    await phone.page.keyboard.press("Tab");
    const here = await phone.page.evaluate(() => {
      const { outlineStyle } = getComputedStyle(document.activeElement);
      if (document.activeElement === document.body) return { seen: true }; // once around
      return { name: document.activeElement.getAttribute("name") ?? document.activeElement.textContent.trim(), seen: outlineStyle !== "none" };
    });
    if (!here.seen) throw new Error(`"${here.name}" has the keyboard and does not show it`);
    reached.add(here.name);
  }
  for (const name of ["amount", "bought_through", "Catat penjualan"]) {
    if (!reached.has(name)) throw new Error(`the keyboard does not reach ${name}`);
  }
}

async function standsStill(phone) {
  await phone.page.emulateMedia({ reducedMotion: "reduce" });
  await phone.go("/hari-ini");
  const moving = await phone.page.evaluate(() => [...document.querySelectorAll("*")].filter((one) => {
    const { transitionDuration, animationName } = getComputedStyle(one);
    return transitionDuration.split(",").some((time) => parseFloat(time) > 0) || animationName !== "none";
  }).map((one) => one.className));
  if (moving.length > 0) throw new Error(`moves although it should not: ${moving.slice(0, 5)}`);
  await phone.page.emulateMedia({ reducedMotion: null });
}

async function tell(phone) {
  await phone.go("/masuk");
  const found = [];
  const look = async (path, sunlight) => found.push(...(await faultsOf(phone.page, sunlight)).map((fault) => `${path} ${fault}`));
  await look("/masuk");
  await phone.page.locator("[name=login]").fill("0812-0000-0001");
  await phone.page.locator("[name=password]").fill("contoh-tangga");
  await Promise.all([phone.page.waitForNavigation(), phone.page.locator("main form button").last().click()]);
  const paths = await pathsOf(phone);
  if (paths.length < 40) throw new Error(`the menu names ${paths.length} pages only`);
  const more = ["/pesanan/1", "/pesan/6", "/posting/17", "/produk/1", "/belajar/membalas-pesan", "/menu", "/toko/dapur-melati"];
  for (const path of [...paths, ...more]) {
    const answer = await phone.page.goto(phone.place.base + path);
    if (answer.status() !== 200) throw new Error(`${path}: ${answer.status()}`);
    found.push(...await staysWhole(phone, path));
    await look(path);
  }
  for (const path of ["/hari-ini", "/pesanan", "/jual", "/laporan", "/menu"]) {
    for (const theme of [{ colorScheme: "dark" }, { contrast: "more" }]) {
      await phone.page.emulateMedia(theme);
      await phone.go(path);
      await look(`${path} ${JSON.stringify(theme)}`, theme.contrast === "more");
      await phone.page.emulateMedia({ colorScheme: null, contrast: null });
    }
  }
  if (found.length > 0) throw new Error(`${found.length} faults:\n${found.join("\n")}`);
  await worksByKeyboard(phone);
  await standsStill(phone);
}

export default async function access({ db }) {
  await tangga(db, NOW, "demo");
  const server = await startServer(db, NOW);
  try {
    await withPhone(server, {}, tell);
  } finally {
    await server.stop();
  }
}
