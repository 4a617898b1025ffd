// X06: whoever has no phone of her own gets the same on paper. Every page that can be reached from the menu
// is laid on an A4 sheet: what the screen tells stands there too, nothing is cut off at the edge, and what
// paper cannot do (menus, forms, buttons) is not printed.
import { startServer, tangga } from "./browser.mjs";
import { withPhone } from "./phone.mjs";

const NOW = "2026-01-05T16:10:00+08:00";
const PAGES_MAX = 260;
const A4_PX = 794;
/** One page of a kind is enough: /pesanan/12 stands for /pesanan/13. */
const kindOf = (path) => path.replace(/\?.*/, "").replace(/\/\d[^/]*/g, "/N");

async function demo(db) {
  const made = await tangga(db, NOW, "demo");
  if (made.code !== 0) throw new Error(`no demo: ${made.err}`);
}

async function signsIn(phone) {
  await phone.go("/masuk");
  const form = phone.page.locator("form").first();
  await form.locator("[name=identifier], [name=phone], input[type=tel], input[type=text]").first().fill("0812-0000-0001");
  await form.locator("[type=password]").fill("contoh-tangga");
  await Promise.all([phone.page.waitForNavigation(), form.locator("button").first().click()]);
}

const linksOf = (page) => page.locator("a[href^='/']").evaluateAll((links) =>
  links.map((link) => link.getAttribute("href").replace(/#.*/, "")));

/** Sentences that stand on the page as it is shown now, outside what only a screen can do. */
function told() {
  const words = [];
  const walk = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const text = node.textContent.trim();
    const home = node.parentElement;
    if (text === "" || home.closest("form, .actions, nav, button, .button, script, details:has(form, > .actions:nth-child(2):last-child)")) continue;
    if (home.closest(".card")?.querySelector(":scope > h2 + form:last-child")) continue;
    if (home.matches("a:not(.item)")) continue;
    if (home.checkVisibility()) words.push(text);
  }
  return words;
}

/** What is folded away is told too: paper has nothing to tap. */
const folds = (open) => document.querySelectorAll("details").forEach((one) => { one.open = open; });

async function printed(page, path) {
  await page.evaluate(folds, true);
  const screen = await page.evaluate(told);
  await page.evaluate(folds, false);
  await page.setViewportSize({ width: A4_PX, height: 1123 });
  await page.emulateMedia({ media: "print" });
  const paper = await page.evaluate(told);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  const tools = await page.evaluate(() => [...document.querySelectorAll("nav, button, input, select, .tabs")]
    .filter((one) => one.checkVisibility()).length);
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 360, height: 740 });
  const missing = screen.filter((one) => !paper.includes(one));
  if (missing.length > 0) return `${path}: not on paper: ${missing.slice(0, 3).join(" | ")}`;
  if (wide > A4_PX) return `${path}: ${wide} px wide on paper`;
  return tools > 0 ? `${path}: ${tools} menus, fields or buttons on paper` : "";
}

/** Opens page after page, one of each kind; files to download are paper already. */
async function walks(phone) {
  const open = ["/menu", "/hari-ini"], seen = new Set(open.map(kindOf)), faults = [];
  let count = 0;
  while (open.length > 0 && count < PAGES_MAX) {
    const path = open.shift();
    const head = await phone.page.request.get(phone.place.base + path);
    if (!head.ok() || !(head.headers()["content-type"] ?? "").startsWith("text/html")) continue;
    await phone.page.goto(phone.place.base + path);
    count++;
    const fault = await printed(phone.page, path);
    if (fault !== "") faults.push(fault);
    for (const link of await linksOf(phone.page)) {
      if (/^\/(bahasa|keluar|aset|api)\b/.test(link) || seen.has(kindOf(link))) continue;
      seen.add(kindOf(link));
      open.push(link);
    }
  }
  return { count, faults };
}

export default async function paper({ db }) {
  await demo(db);
  const place = await startServer(db, NOW);
  try {
    await withPhone(place, {}, async (phone) => {
      await signsIn(phone);
      const { count, faults } = await walks(phone);
      if (count < 80) throw new Error(`${count} pages only were reached`);
      if (faults.length > 0) throw new Error(faults.join("\n"));
    });
  } finally {
    await place.stop();
  }
}
