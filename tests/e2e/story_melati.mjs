// Bu Melati's week on her phone (requirements, main job): eight steps by tapping, every figure seen.
import { startServer } from "./browser.mjs";
import { withPhone } from "./phone.mjs";

const GOAL = "pesanan WhatsApp dari 8 menjadi 14 per minggu sampai 31 Januari 2026";
const MEND = "Paket nasi kuning + es teh 12.000";
export const at = (day, time) => `2026-01-${String(5 + day).padStart(2, "0")}T${time}:00+08:00`;

export async function starts(phone) {
  await phone.go("/");
  await phone.tap("Mulai untuk usaha saya");
  await phone.done("register", { name: "Bu Melati", login: "0812-0000-0001",
    password: "dapur-melati-1", business: "Dapur Melati", zone: "WITA" });
  const screens = [
    { trade: "cooked_food" }, { sells: "nasi kuning, sayur matang, es teh" }, { audience: ["neighbours"] },
    { age_band: "35_44" }, { phone: "own", computer: "no" }, { quota: "runs_out" }, { signal: "places" },
    { signal_times: "06.00-07.00 balai desa; 16.00-17.00 balai desa" }, {}, {}, { language: "slow" },
    { minutes: "30" }, { blocked_times: "11.00-13.00", off_days: ["Minggu"] }, { values: ["income", "family"] },
    { understanding: ["heard", "why"] }, {}, { platforms_used: ["facebook", "whatsapp_business"] },
    { promo_money: "0" },
  ];
  await phone.go("/mulai");
  await phone.tap("Mulai");
  for (const answers of screens) await phone.done("answer_set", answers);
  await phone.sees("Fase 1: tahu mengapa, belum tahu caranya", "fase 2", "akses: 2 dari 3",
    "literasi: 1 dari 3", "dukungan: 0 dari 3", "infrastruktur: 1 dari 3",
    "Yang paling menahan sekarang: dukungan", "menulis deskripsi", "30 menit");
}

export async function setsAGoal(phone) {
  await phone.go("/tujuan");
  await phone.refused("goal_add", { words: "Ingin lebih laku" });
  await phone.go("/tujuan");
  await phone.done("goal_add", { words: GOAL });
  await phone.sees(GOAL);
}

/** The ladder's questions, each screen leading to the next open one. */
async function answersTheLadder(phone) {
  const answers = {
    why_media: "Supaya tetangga tahu menu hari ini", which_media: "WhatsApp, semua pembeli memakainya",
    who_maintains: "Bu Melati", vision: "Warung yang dikenal satu desa", monthly_cost: "50.000",
    monthly_benefit: "300.000", segment: "ibu-ibu di kampung", added_value: "dimasak pagi hari",
    formats: ["photo", "text"],
  };
  await phone.go("/strategi/why_media");
  for (let screens = 0; phone.page.url().includes("/strategi/") && screens < 12; screens++) {
    const names = await phone.form("answer_set").locator("input:not([type=hidden]), textarea, select")
      .evaluateAll((fields) => [...new Set(fields.map((field) => field.name))]);
    await phone.done("answer_set", Object.fromEntries(names.map((name) => [name, answers[name]])));
  }
}

export async function choosesTools(phone) {
  await answersTheLadder(phone);
  for (const platform of ["whatsapp_status", "whatsapp_group"]) {
    await phone.go(`/alat/${platform}`);
    await phone.done("tool_choose", {
      strategy: "Tetangga melihat menu hari ini dan memesan", purposes: ["publish", "spread"],
      handle: "0812-0000-0001", success: "Ada yang membalas", roi: "Catat pesanan", spiral: "Awal putaran" });
  }
  await phone.go("/matriks");
  await phone.sees("a. ", "g. ", "Status WhatsApp", "Grup WhatsApp warga", "Facebook", "Instagram", "TikTok",
    "Bu Melati");
  await phone.shot("matrix");
  await phone.go("/strategi");
  await phone.shot("strategy");
}

/** The days of the shown week: heading → its posts' texts. */
function daysShown(phone) {
  return phone.page.evaluate(() => {
    const days = {};
    for (const heading of document.querySelectorAll("main h2")) {
      const list = heading.parentElement.querySelectorAll(":scope > *");
      const at = [...list].indexOf(heading);
      const after = [...list].slice(at + 1);
      const until = after.findIndex((one) => one.tagName === "H2");
      days[heading.textContent.trim()] = after.slice(0, until < 0 ? undefined : until)
        .map((one) => one.textContent).join(" ");
    }
    return days;
  });
}

export async function getsACalendar(phone) {
  await phone.go("/kalender/buat");
  await phone.done("plan_make", { from: "2026-01-05", weeks: "1" });
  await phone.go("/kalender?minggu=2026-W02");
  const days = await daysShown(phone);
  const names = ["Senin, 5", "Selasa, 6", "Rabu, 7", "Kamis, 8", "Jumat, 9", "Sabtu, 10"];
  for (const name of names) {
    const day = Object.keys(days).find((one) => one.startsWith(name));
    if (!day || !days[day].includes("06.00")) throw new Error(`no morning on ${name}: ${JSON.stringify(days)}`);
    const minutes = [...days[day].matchAll(/(\d+) menit/g)].reduce((sum, [, one]) => sum + Number(one), 0);
    if (minutes > 30) throw new Error(`${name}: ${minutes} minutes`);
  }
  await phone.misses("Minggu, 11 Januari");
  await phone.shot("calendar");
}

async function posts(phone) {
  await phone.go("/menu-hari-ini");
  await phone.done("menu_set", { "items.0.name": "Nasi kuning", "items.0.price": "10.000",
    "items.1.name": "Sayur matang", "items.1.price": "5.000",
    "items.2.name": "Es teh", "items.2.price": "3.000", order_until: "09:00", note: "Bisa diantar" });
  const texts = await phone.page.locator(".copy-text").allTextContents();
  if (texts.length < 2 || texts[0] === texts[1]) throw new Error(`the texts are the same: ${texts}`);
  for (const text of texts.slice(0, 2)) {
    for (const part of ["10.000", "5.000", "3.000", "09.00", "0812-0000-0001"]) {
      if (!text.includes(part)) throw new Error(`"${part}" is missing in: ${text}`);
    }
  }
  await phone.go("/hari-ini");
  await phone.sees("06.00 di balai desa", "dari 30 menit");
  const post = await phone.idOf("/posting/");
  await phone.prints(`/posting/${post}`, "Nasi kuning Rp10.000", "WA 0812-0000-0001");
  await phone.shot("post");
  await phone.done("post_done");
  await phone.sees("sudah");
  return post;
}

export const BUYERS = [["Bu Sari", "0813-1111-0001"], ["Pak Tono", "0813-1111-0002"], ["Bu Wati", "0813-1111-0003"]];

/** An order of 15.000 by WhatsApp. */
export async function takesAnOrder(phone, [customer, number]) {
  await phone.go("/pesanan/baru");
  const product = phone.form("order_add").locator("[name='items.0.product']");
  const [rice, greens] = await product.evaluate((select) => ["Nasi kuning", "Sayur matang"]
    .map((name) => [...select.options].find((option) => option.text.startsWith(name)).value));
  await phone.done("order_add", { customer, phone: number, "items.0.product": rice, "items.1.product": greens,
    bought_through: "whatsapp", heard_from: "whatsapp_status", delivery: "1", area: "RT 02" });
  return phone.page.url().match(/\/pesanan\/(\d+)/)[1];
}

/** From new to paid: one sale. */
export async function delivers(phone, order) {
  await phone.go(`/pesanan/${order}`);
  for (const step of ["order_ready", "order_deliver"]) await phone.done(step);
  await phone.go(`/pesanan/${order}`);
  await phone.sees("15.000");
  await phone.refused("order_pay");
  await phone.done("order_pay", { money_seen: "1" });
}

/** Before dawn: somebody asks, two have ordered; all of it fits her minutes. */
async function answersBeforeDawn(phone) {
  const orders = [];
  for (const buyer of BUYERS) orders.push(await takesAnOrder(phone, buyer));
  for (const order of orders) {
    await phone.go(`/pesanan/${order}`);
    await phone.done("order_confirm");
  }
  await phone.go("/pesanan");
  await phone.shot("orders");
  await phone.go("/pesan/tambah");
  await phone.done("message_add", { platform: "whatsapp", author: "Bu Sari", text: "Masih ada nasi kuning, Bu?" });
  await phone.go("/hari-ini");
  await phone.sees("dari 30 menit");
  await phone.shot("today");
  await phone.go(`/pesan/${await messageOf(phone)}`);
  await phone.done("message_answer", { answer: "Masih ada, Bu. Rp10.000 per porsi." });
  return orders;
}

export async function messageOf(phone) {
  await phone.go("/pesan");
  return phone.idOf("/pesan/", "Bu Sari");
}

async function sells(phone, orders) {
  for (const order of orders) await delivers(phone, order);
  for (const [at, item] of ["Lele goreng", "lele  Goreng", "LELE GORENG"].entries()) {
    await phone.go("/permintaan");
    await phone.done("request_add", { item, author: BUYERS[at][0], phone: BUYERS[at][1] });
  }
  await phone.go("/permintaan");
  await phone.sees("Lele goreng3 buah, diminta: Bu Sari, Pak Tono, Bu Wati");
  await phone.go("/jual");
  await phone.done("sale_add", { amount: "15.000", quantity_of_sales: "6", bought_through: "whatsapp",
    heard_from: "whatsapp_group" });
  await phone.go("/jual");
  await phone.done("sale_add", { amount: "15.000", quantity_of_sales: "2", bought_through: "stall",
    heard_from: "whatsapp_status" });
  await phone.go("/jual");
  await phone.done("sale_add", { amount: "15.000", bought_through: "stall", heard_from: "passing_by" });
}

async function apologises(phone, order) {
  await phone.go(`/pesanan/${order}`);
  await phone.tap("Pembeli mengeluh?");
  await phone.done("complaint_add", { text: "Antaran terlambat satu jam", author: "Pak Tono" });
  const complaint = await phone.idOf("/keluhan/");
  await phone.go(`/keluhan/${complaint}`);
  await phone.done("complaint_apologise",
    { apology: "Mohon maaf, Pak. Antarannya terlambat. Besok saya antar lebih pagi." });
  await phone.go(`/keluhan/${complaint}`);
  await phone.done("complaint_repair", { repair: "Es teh gratis dan diantar tepat waktu" });
  await phone.go(`/keluhan/${complaint}`);
  await phone.done("complaint_close");
  await phone.go(`/keluhan/${complaint}`);
  await phone.sees("Selesai", "Mohon maaf, Pak.", "Es teh gratis");
  await phone.go("/keluhan");
}

async function seesTheFigures(phone) {
  await phone.go("/laporan?periode=2026-W02");
  await phone.sees("135.000", "45.000", "3,0 kali", "2 dari 3", "ele goreng");
  await phone.misses("Bu Sari", "Pak Tono", "Bu Wati");
  await phone.go("/asal-pembeli?dari=2026-01-05&sampai=2026-01-11");
  await phone.sees("Rp135.000", "Rp45.000", "3,0 kali", "2 dari 3");
}

async function reviews(phone) {
  await phone.go("/tinjauan");
  await phone.misses("terlewat");
  await phone.done("review_open");
  await phone.sees("14", "9", "Belum tercapai");
  await phone.refused("review_close");
  const row = await phone.form("review_item_set").locator("[name=_id]").getAttribute("value");
  const person = await phone.form("review_item_set").locator("[name=person_id] option", { hasText: "Bu Melati" })
    .first().getAttribute("value");
  await phone.go("/tinjauan/2026-W02");
  await phone.done("review_item_set", { cause: "hanya foto, tanpa promo", person_id: person, due_day: "2026-01-15",
    action: "paket nasi kuning + es teh 12.000", post_title: MEND }, { id: row });
  await offersAPackage(phone);
  await phone.go("/tinjauan/2026-W02");
  await phone.done("review_close");
  await phone.go("/kalender/buat");
  await phone.done("plan_make", { from: "2026-01-12", weeks: "1" });
  await phone.go("/kalender?minggu=2026-W03");
  const days = await daysShown(phone);
  const thursday = Object.keys(days).find((one) => one.startsWith("Kamis, 15"));
  if (!thursday || !days[thursday].includes(MEND)) throw new Error(`no mend: ${JSON.stringify(days)}`);
}

async function offersAPackage(phone) {
  await phone.go("/paket");
  const product = phone.form("package_add").locator("[name='items.0.product']");
  const [rice, tea] = await product.evaluate((select) => ["Nasi kuning", "Es teh"]
    .map((name) => [...select.options].find((option) => option.text.startsWith(name)).value));
  await phone.done("package_add", { name: "Paket nasi kuning + es teh", "items.0.product": rice,
    "items.1.product": tea, price: "12.000", from: "2026-01-12", to: "2026-01-31" });
  await phone.go("/paket");
  await phone.go(`/paket/${await phone.idOf("/paket/", "Paket nasi kuning")}`);
  await phone.sees("Rp12.000", "Rp13.000", "Rp1.000");
}

async function learns(phone) {
  await phone.go("/belajar/menulis-deskripsi");
  await phone.sees("0 dari");
  await phone.tap("Mulai belajar");
  for (let step = 0; step < 6; step++) await phone.tap("Sudah, lanjut");
  await phone.refused("lesson_finish");
  await phone.go("/produk");
  const rice = await phone.idOf("/produk/", "Nasi kuning");
  await phone.go(`/produk/${rice}`);
  await phone.done("product_edit", { description:
    "Nasi kuning gurih isi telur dan tempe, porsi kenyang untuk satu orang." });
  await phone.go("/belajar/menulis-deskripsi");
  await phone.done("lesson_finish");
  await phone.go("/belajar/menulis-deskripsi");
  await phone.sees("1 dari");
  await phone.go("/tinjauan/2026-W02");
  await phone.done("review_rate", { satisfaction: "4", family: "5", contribution: "3" });
  await phone.go("/tinjauan/2026-W02");
  await phone.done("review_confirm");
  await phone.prints("/laporan?periode=2026-W02", "Rp180.000", "9 dari sasaran 14");
  await phone.shot("report");
}

/** Status text, calendar, order list and report on paper. */
async function printsTheWeek(phone, orders) {
  await phone.prints("/kalender?minggu=2026-W02", "Senin, 5 Januari 2026", "Sabtu, 10 Januari 2026", "06.00");
  await phone.prints("/pesanan", "Bu Sari", "Pak Tono", "Rp15.000");
  await phone.prints(`/pesanan/${orders[0]}`, "Nasi kuning", "Rp15.000");
}

/** The mentor joins with her link and reads what consent opens, and no customer. */
async function showsTheMentor(phone, place, script) {
  await phone.go("/anggota");
  await phone.done("member_add", { name: "Pak Hadi", login: "0814-2222-0001", role: "mentor" });
  const [link] = await phone.page.locator(".copy-text").allTextContents();
  const invitation = link.match(/\/undangan\/\S+/)[0];
  for (const subject of ["plan", "orders", "figures"]) {
    await phone.go("/anggota");
    await phone.allow("mentor", subject);
  }
  await withPhone(place, { script }, async (mentor) => {
    await mentor.go(invitation);
    await mentor.done("invite_use", { password: "pendamping-desa-1" });
    for (const path of ["/laporan?periode=2026-W02", "/pesanan", "/penjualan", "/tinjauan/2026-W02"]) {
      await mentor.go(path);
      await mentor.misses("Bu Sari", "Pak Tono", "Bu Wati", "1111");
    }
    await mentor.go("/laporan?periode=2026-W02");
    await mentor.sees("135.000", "45.000", "3,0 kali");
    for (const path of ["/permintaan", "/keluhan", "/kontak"]) await mentor.isKeptOut(path);
  });
}

/** `clock` starts the program anew at another time, on the same database. */
async function tell(phone, place, clock, script) {
  await starts(phone);
  await setsAGoal(phone);
  await choosesTools(phone);
  await getsACalendar(phone);
  await clock(0, "05:30");
  await posts(phone);
  await clock(1, "05:20");
  const orders = await answersBeforeDawn(phone);
  await printsTheWeek(phone, orders);
  await clock(1, "16:05");
  await sells(phone, orders);
  await clock(2, "16:05");
  await apologises(phone, orders[1]);
  await seesTheFigures(phone);
  await clock(5, "19:00");
  await seesTheFigures(phone);
  await reviews(phone);
  await learns(phone);
  await seesTheFigures(phone);
  await showsTheMentor(phone, place, script);
}

export default async function melati({ db, script }) {
  const place = await startServer(db, at(-1, "16:10"));
  const clock = async (day, time) => {
    await place.stop();
    Object.assign(place, await startServer(db, at(day, time)));
  };
  try {
    await withPhone(place, { script }, (phone) => tell(phone, place, clock, script));
  } finally {
    await place.stop();
  }
}
