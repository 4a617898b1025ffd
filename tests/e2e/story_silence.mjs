// C20, H04 and design: the program calls nobody. Watched from outside by the system's own tracer while a
// browser opens every page of the menu, writes, and asks for files.
import { readFileSync } from "node:fs";
import { startServer } from "./browser.mjs";
import { withPhone } from "./phone.mjs";
import { at, choosesTools, getsACalendar, setsAGoal, starts, takesAnOrder, BUYERS } from "./story_melati.mjs";

/** Every page that the menu names. */
async function opensEverything(phone) {
  await phone.go("/menu");
  const paths = await phone.page.locator("main a[href^='/']").evaluateAll((links) =>
    [...new Set(links.map((link) => link.getAttribute("href")))]);
  for (const path of paths) await phone.go(path);
  return paths.length;
}

async function fetchesFiles(phone) {
  for (const path of ["/kalender.ics?minggu=2026-W02", "/kalender.txt?minggu=2026-W02", "/katalog/unduh",
    "/api/v1/openapi.json", "/metrics", "/toko/dapur-melati"]) {
    const got = await phone.page.request.get(phone.place.base + path);
    if (!got.ok()) throw new Error(`${path}: ${got.status()}`);
  }
}

/** Calls that reach another address: any connect or addressed send that is no local socket. */
function callsOut(lines) {
  return lines.filter((line) => /\b(connect|sendto|sendmsg|sendmmsg)\(/.test(line)
    && /sa_family=AF_(?!UNIX)/.test(line));
}

async function tell(phone) {
  await starts(phone);
  await setsAGoal(phone);
  await choosesTools(phone);
  await getsACalendar(phone);
  await phone.go("/produk");
  for (const [name, price] of [["Nasi kuning", "10.000"], ["Sayur matang", "5.000"]]) {
    await phone.go("/produk");
    await phone.done("product_add", { name, price });
  }
  await takesAnOrder(phone, BUYERS[0]);
  const pages = await opensEverything(phone);
  if (pages < 30) throw new Error(`the menu names ${pages} pages only`);
  await fetchesFiles(phone);
}

export default async function silence({ db }) {
  const trace = `${db}.trace`;
  const place = await startServer(db, at(-1, "16:10"), { trace });
  try {
    await withPhone(place, {}, tell);
  } finally {
    await place.stop();
  }
  const lines = readFileSync(trace, "utf8").split("\n");
  const answered = lines.filter((line) => /accept4?\(.*sa_family=AF_INET/.test(line)).length;
  if (answered === 0) throw new Error("the tracer saw nobody come in");
  const out = callsOut(lines);
  if (out.length > 0) throw new Error(`called out:\n${out.join("\n")}`);
  if (callsOut(["1 connect(9, {sa_family=AF_INET, sin_port=htons(443)}, 16) = 0"]).length !== 1) {
    throw new Error("a call out would not be seen");
  }
}
