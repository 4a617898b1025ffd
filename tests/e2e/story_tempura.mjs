// Tempura Jaya compares what is sold online with what is sold at the stall.
import { startServer } from "./browser.mjs";
import { withPhone } from "./phone.mjs";

async function sells(phone, place, count) {
  await phone.go("/jual");
  await phone.done("sale_add", { amount: "20.000", quantity_of_sales: String(count), bought_through: place,
    heard_from: "whatsapp_status" });
}

async function tell(phone) {
  await phone.go("/daftar");
  await phone.done("register", { name: "Pemilik Tempura", login: "0815-3333-0001", password: "tempura-jaya-1",
    business: "Tempura Jaya", zone: "WIB" });
  await sells(phone, "whatsapp", 15);
  await sells(phone, "facebook", 5);
  await phone.go("/asal-pembeli");
  await phone.sees("Rp400.000", "tidak ada data offline");
  await phone.misses(" kali penjualan offline");
  await sells(phone, "stall", 10);
  await phone.go("/asal-pembeli");
  await phone.sees("Rp400.000", "Rp200.000", "2,0 kali");
  await phone.misses("tidak ada data offline");
}

export default async function tempura({ db }) {
  const place = await startServer(db, "2026-01-09T16:00:00+07:00");
  try {
    await withPhone(place, {}, tell);
  } finally {
    await place.stop();
  }
}
