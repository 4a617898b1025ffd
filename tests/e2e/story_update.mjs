// C20: a new version comes while a form is begun and a write waits. It is offered, taken with one tap, and neither is lost.
import { createServer, request as ask } from "node:http";
import { startServer, tangga } from "./browser.mjs";
import { until, workerReady } from "./offline.mjs";
import { withPhone } from "./phone.mjs";

const NOW = "2026-01-05T06:00:00+08:00";

/** Passes everything on; once `newer`, the worker's script is another one. */
async function startPlace(base) {
  const place = { newer: false };
  const server = createServer((coming, going) => {
    const headers = { ...coming.headers };
    const worker = coming.url === "/pekerja.js";
    if (worker) for (const name of ["if-none-match", "accept-encoding"]) delete headers[name];
    const far = ask(base + coming.url, { method: coming.method, headers }, (answer) => {
      const sent = { ...answer.headers };
      if (worker) for (const name of ["content-length", "etag"]) delete sent[name];
      going.writeHead(answer.statusCode, sent);
      if (!worker) return void answer.pipe(going);
      answer.on("data", (piece) => going.write(piece));
      answer.on("end", () => going.end(place.newer ? "\n// another version\n" : ""));
    });
    far.on("error", () => going.destroy());
    coming.pipe(far);
  });
  await new Promise((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  place.base = `http://127.0.0.1:${server.address().port}`;
  place.stop = () => new Promise((resolve) => { server.closeAllConnections(); server.close(resolve); });
  return place;
}

async function sells(phone, amount) {
  await phone.page.goto(`${phone.place.base}/jual`);
  await phone.fill("sale_add", { amount });
  await Promise.all([phone.page.waitForNavigation(), phone.form("sale_add").locator("button").last().click()]);
}

async function tell(phone, place, db) {
  await phone.go("/daftar");
  await phone.done("register", { name: "Bu Melati", login: "0812-0000-0001", password: "dapur-melati-1", business: "Dapur Melati", zone: "WITA" });
  await workerReady(phone, "/jual");
  await phone.page.context().setOffline(true);
  await sells(phone, "11.000");
  await phone.page.getByText("Belum terkirim: 1.").waitFor();
  await phone.fill("sale_add", { amount: "22.000" });
  place.newer = true;
  await phone.page.context().setOffline(false);
  await phone.page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await phone.page.getByRole("button", { name: "Pakai sekarang" }).click();
  await phone.page.getByText("Tangga versi baru siap dipakai.").waitFor({ state: "detached" });
  const typed = await phone.form("sale_add").locator("[name=amount]").inputValue();
  if (typed !== "22.000") throw new Error(`typed "22.000", now "${typed}"`);
  await Promise.all([phone.page.waitForNavigation(), phone.form("sale_add").locator("button").last().click()]);
  await until(async () => JSON.parse((await tangga(db, NOW, "list", "sales", "--json")).out).items.length === 2, "two sales");
  const left = await phone.page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting));
  if (left) throw new Error("the new version still waits");
}

export default async function update({ db }) {
  const server = await startServer(db, NOW);
  const place = await startPlace(server.base);
  try {
    await withPhone(place, { worker: true }, (phone) => tell(phone, place, db));
  } finally {
    await place.stop();
    await server.stop();
  }
}
