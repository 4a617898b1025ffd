// A customer orders on the shop page by herself (row S02), with and without script: she sees a number, the
// owner sees the same, confirms with one tap, delivers, is paid; the sale counts as online and as heard of
// where the customer said.
import { startServer } from "./browser.mjs";
import { withPhone } from "./phone.mjs";

const SHOP = "/toko/dapur-melati";

async function opens(owner) {
  await owner.go("/daftar");
  await owner.done("register", { name: "Bu Melati", login: "0812-0000-0001", password: "dapur-melati-1",
    business: "Dapur Melati", zone: "WIB" });
  await owner.go("/produk");
  await owner.done("product_add", { name: "Nasi kuning", price: "12.000", stock: "3" });
  await owner.go("/antar/daerah");
  await owner.done("area_set", { "areas.0.name": "RT 02", "areas.0.fee": "3.000" });
}

async function orders(customer) {
  await customer.go(SHOP);
  await customer.page.locator("input[name=p1]").fill("2");
  await customer.tap("Lanjut memesan");
  await customer.sees("Nasi kuning", "Rp24.000");
  const area = await customer.page.locator("select[name=area] option", { hasText: "RT 02" }).getAttribute("value");
  const facts = { customer: "Bu Sari", phone: "0812-3456-7890", area, address: "Rumah cat hijau",
    heard_from: "whatsapp_status", note: "Tidak pedas" };
  await customer.refused("self_order", { ...facts, p1: "4" });
  await customer.sees("tinggal 3");
  await customer.done("self_order", { p1: "2" });
  await customer.sees("No. 1", "2 × Nasi kuning", "Rp27.000");
  const chat = await customer.page.locator("a[href^='https://wa.me/']").count();
  if (chat !== 0) throw new Error("a link to WhatsApp without a number");
}

async function sells(owner) {
  await owner.go("/hari-ini");
  await owner.sees("1 dari halaman toko");
  await owner.go("/pesanan");
  await owner.sees("Bu Sari", "dari halaman toko", "Rp27.000");
  await owner.tap("Konfirmasi");
  await owner.go("/pesanan/1");
  await owner.sees("Tidak pedas", "Rumah cat hijau", "Halaman toko", "Status WhatsApp");
  await owner.tap("Sudah diantar");
  await owner.done("order_pay", { money_seen: "1" });
  await owner.go("/asal-pembeli");
  await owner.sees("Rp27.000", "tidak ada data offline");
}

export default async function shop({ db, script }) {
  const place = await startServer(db, "2026-01-05T06:00:00+07:00");
  try {
    await withPhone(place, { script }, async (owner) => {
      await opens(owner);
      await withPhone(place, { script }, async (customer) => {
        await orders(customer);
        await sells(owner);
        await customer.page.reload();
        await customer.sees("Terima kasih");
      });
    });
  } finally {
    await place.stop();
  }
}
