// poster_chromium.mjs PHOTO OUT [TIMES]: the poster as a page in a headless Chromium that is running
// already, its picture taken as JPEG; the median of that many, ms.
import { readFile } from "node:fs/promises";
import { chromium } from "../e2e/node_modules/playwright-core/index.mjs";
import { html } from "./poster_page.mjs";

const [, , from, to, times = "9"] = process.argv;
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1080, height: 1350 } });
const photo = await readFile(from);
const took = [];
for (let i = 0; i < Number(times); i++) {
  const begun = performance.now();
  await page.setContent(html(photo));
  await page.screenshot({ path: to, type: "jpeg", quality: 88 });
  took.push(performance.now() - begun);
}
took.sort((a, b) => a - b);
console.log(took[Math.floor(took.length / 2)].toFixed(1));
await browser.close();
