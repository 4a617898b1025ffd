// C20, T01, L03: a morning without signal. The pages of the day open from the phone and say how old they are;
// what is filled in waits there, is sent once in its order, and nobody else on a shared phone sees it.
import { readFileSync } from "node:fs";
import { startServer, tangga } from "./browser.mjs";
import { until, workerReady } from "./offline.mjs";
import { withPhone } from "./phone.mjs";

const NOW = "2026-01-05T06:00:00+08:00";
export const OWNER = { name: "Bu Melati", login: "0812-0000-0001", password: "dapur-melati-1", business: "Dapur Melati", zone: "WITA" };
const OTHER = { name: "Bu Kenanga", login: "0812-0000-0002", password: "dapur-kenanga-1", business: "Dapur Kenanga", zone: "WITA" };

async function count(db, what, business) {
  const { out, err } = await tangga(db, NOW, "list", what, "--json", "--business", business);
  if (!out) throw new Error(err);
  return JSON.parse(out).items;
}

async function expectCount(db, what, wanted, business = "dapur-melati") {
  const got = (await count(db, what, business)).length;
  if (got !== wanted) throw new Error(`${got} ${what}, not ${wanted}`);
}

export const offline = (phone, off) => phone.page.context().setOffline(off);

/** Fills in a form and taps; what follows comes from the phone. */
export async function writes(phone, path, action, fields, options) {
  if (path) await phone.page.goto(phone.place.base + path);
  await phone.fill(action, fields, options);
  const button = phone.form(action, options?.id).locator("button[type=submit], button:not([type])").first();
  await Promise.all([phone.page.waitForNavigation(), button.click()]);
}

export async function waits(phone, number) {
  await phone.page.getByText(`Belum terkirim: ${number}.`).waitFor();
}

export async function allSent(phone) {
  await phone.page.locator("#waiting").waitFor({ state: "detached", timeout: 20000 });
}

/** Everything of the morning opens, says its age, and asks nobody. */
async function readsWithoutSignal(phone) {
  const asked = [];
  phone.page.on("requestfailed", (request) => asked.push(request.url()));
  for (const path of ["/hari-ini", "/katalog", "/pesanan", "/antar", "/pesan", "/kontak", "/belajar", "/laporan", "/jual"]) {
    const page = await phone.page.goto(phone.place.base + path);
    if (page.status() !== 200) throw new Error(`${path}: ${page.status()}`);
    if (new URL(phone.page.url()).pathname !== path) throw new Error(`${path} led to ${phone.page.url()}`);
    await phone.page.getByText("Ini simpanan di HP, 1 menit yang lalu.").waitFor();
  }
  await phone.page.goto(`${phone.place.base}/belajar/membalas-pesan`);
  await phone.sees("Langkah");
  await phone.page.goto(`${phone.place.base}/anggota`);
  await phone.page.getByText("Halaman yang Anda buka belum tersimpan di HP ini.").waitFor();
}

/** The routine of a morning. Two sales from one kept page are two sales. */
async function worksWithoutSignal(phone) {
  await writes(phone, "/jual", "sale_add", { amount: "15.000" });
  await waits(phone, 1);
  await writes(phone, null, "sale_add", { amount: "15.000" });
  await waits(phone, 2);
  await writes(phone, "/produk", "product_add", { name: "Lumpia", price: "3.000" });
  await writes(phone, "/pesanan/baru", "order_add", { customer: "Bu Sari", "items.0.name": "Sayur matang", "items.0.price": "5.000" });
  await writes(phone, "/kas", "cash_add", { kind: "packaging", amount: "20.000" });
  await writes(phone, "/kontak/tambah", "contact_add", { name: "Bu Tini", phone: "0812-0000-0009", circle: "neighbours", consent: "1", factor: ["key_account"] });
  await writes(phone, "/pesan/tambah", "message_add", { platform: "whatsapp", author: "Bu Sari", text: "Masih ada lumpia?" });
  await writes(phone, "/permintaan", "request_add", { item: "Kue lapis", author: "Pak Tono" });
}

async function isBlockedFromLeaving(phone) {
  await phone.page.goto(`${phone.place.base}/keluar`);
  await Promise.all([phone.page.waitForNavigation(), phone.page.getByRole("button", { name: "Ya, keluar" }).click()]);
  await phone.page.getByText("Anda belum bisa keluar").waitFor();
  const [file] = await Promise.all([phone.page.waitForEvent("download"),
    phone.page.getByRole("button", { name: "Simpan sebagai berkas" }).click()]);
  const saved = JSON.parse(readFileSync(await file.path(), "utf8"));
  if (!saved.some((one) => JSON.stringify(one.fields).includes("15.000"))) throw new Error("the file lacks what was typed");
  if (JSON.stringify(saved).includes("_csrf")) throw new Error("the file holds secrets");
}

/** Two phones sold the same name: the second is told beside what stands there, and mends it. */
async function mendsWhatWasRefused(phone, db) {
  await writes(phone, "/produk", "product_add", { name: "Nasi kuning", price: "10.000" });
  const meanwhile = await tangga(db, NOW, "do", "product_add", "--business", "dapur-melati", "--name", "Nasi kuning", "--price", "12000");
  if (meanwhile.code !== 0) throw new Error(meanwhile.err);
  await offline(phone, false);
  await phone.page.getByText("Belum diterima: 1.").waitFor({ timeout: 20000 });
  await phone.page.goto(`${phone.place.base}/kiriman`);
  await phone.page.getByText("Barang dengan nama ini sudah ada.").waitFor();
  await phone.sees("Nasi kuning");
  await phone.shot("refused-write");
  if (await phone.page.getByRole("button", { name: "Perbaiki" }).count() !== 1) throw new Error(await phone.text());
  await Promise.all([phone.page.waitForNavigation(), phone.page.getByRole("button", { name: "Perbaiki" }).click()]);
  const typed = await phone.form("product_add").locator("[name=name]").inputValue();
  if (typed !== "Nasi kuning") throw new Error(`the form shows "${typed}"`);
  await writes(phone, null, "product_add", { name: "Nasi kuning komplit" });
  await allSent(phone);
  const kept = () => phone.page.evaluate(async () => (await caches.match("/produk")).text());
  await until(async () => (await kept()).includes("Nasi kuning komplit"), "the kept page knows the new product");
  if ((await kept()).includes('role="status"')) throw new Error("the kept page says for ever that something was done");
}

export async function signsIn(phone, person) {
  await phone.page.goto(`${phone.place.base}/masuk`);
  await phone.page.locator("[name=login]").fill(person.login);
  await phone.page.locator("[name=password]").fill(person.password);
  await Promise.all([phone.page.waitForNavigation(), phone.page.locator("main form button").last().click()]);
}

/** Her session ends while her write waits; another person uses the phone; then she comes back. */
async function sharesThePhone(phone, db) {
  await offline(phone, true);
  await writes(phone, "/jual", "sale_add", { amount: "99.000" });
  await waits(phone, 1);
  await phone.page.context().clearCookies();
  await offline(phone, false);
  await phone.page.goto(`${phone.place.base}/daftar`);
  await phone.done("register", OTHER);
  await workerReady(phone);
  await phone.misses("Belum terkirim");
  await phone.page.goto(`${phone.place.base}/kiriman`);
  await phone.page.getByText("Tidak ada yang menunggu di HP ini.").waitFor();
  await phone.misses("99.000", "Dapur Melati");
  const names = await phone.page.evaluate(() => caches.keys());
  if (names.filter((name) => name.startsWith("pages-")).length !== 1) throw new Error(`kept: ${names}`);
  await phone.page.goto(`${phone.place.base}/keluar`);
  await Promise.all([phone.page.waitForNavigation(), phone.page.getByRole("button", { name: "Ya, keluar" }).click()]);
  await expectCount(db, "sales", 2);
  await signsIn(phone, OWNER);
  await allSent(phone);
  await phone.page.waitForTimeout(500);
  await expectCount(db, "sales", 3);
  await expectCount(db, "sales", 0, "dapur-kenanga");
}

async function leavesNothingBehind(phone) {
  await phone.page.goto(`${phone.place.base}/keluar`);
  await Promise.all([phone.page.waitForNavigation(), phone.page.getByRole("button", { name: "Ya, keluar" }).click()]);
  await until(() => phone.page.evaluate(async () => (await caches.keys()).every((name) => !name.startsWith("pages-"))), "pages gone");
  await offline(phone, true);
  const got = await phone.page.goto(`${phone.place.base}/hari-ini`).catch(() => undefined);
  if (got?.ok()) throw new Error("the page of who signed out is still there");
}

async function tell(phone, db) {
  await phone.go("/daftar");
  await phone.done("register", OWNER);
  await workerReady(phone, "/belajar/membalas-pesan", "/permintaan", "/keluar");
  await offline(phone, true);
  await readsWithoutSignal(phone);
  await worksWithoutSignal(phone);
  await waits(phone, 8);
  await isBlockedFromLeaving(phone);
  await expectCount(db, "sales", 0);
  await mendsWhatWasRefused(phone, db);
  await expectCount(db, "sales", 2);
  await expectCount(db, "products", 3);
  await expectCount(db, "orders", 1);
  await expectCount(db, "messages", 1);
  await sharesThePhone(phone, db);
  await leavesNothingBehind(phone);
}

export default async function without({ db }) {
  const server = await startServer(db, NOW);
  try {
    await withPhone(server, { worker: true }, (phone) => tell(phone, db));
  } finally {
    await server.stop();
  }
}
