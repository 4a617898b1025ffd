// P10: what one ordinary day asks of Bu Melati's thumb, counted in pages, taps, questions and keys, beside
// the minutes she gave; and the report that follows asks for nothing more.
import { startServer } from "./browser.mjs";
import { withPhone } from "./phone.mjs";
import { at, BUYERS, choosesTools, delivers, getsACalendar, messageOf, setsAGoal, starts, takesAnOrder }
  from "./story_melati.mjs";

const MINUTES = 30; // what she said at the start
// Seconds by the keystroke-level model, for a slow thumb and a slow network.
const SECONDS = { pages: 2.35, taps: 1.5, questions: 1.35, keys: 0.5 };
// Half of her time is for the work itself: the photo, the cooking pot, the words to a neighbour.
const SHARE = 0.5;

async function spent(phone, tell) {
  const before = { ...phone.effort };
  await tell();
  return Object.fromEntries(Object.keys(SECONDS).map((one) => [one, phone.effort[one] - before[one]]));
}

const minutesOf = (effort) =>
  Object.entries(SECONDS).reduce((sum, [one, each]) => sum + effort[one] * each, 0) / 60;

async function getsReady(phone) {
  await starts(phone);
  await setsAGoal(phone);
  await choosesTools(phone);
  await getsACalendar(phone);
}

/** The first morning writes the menu; from then on it is there. */
async function writesTheMenu(phone) {
  await phone.go("/menu-hari-ini");
  await phone.done("menu_set", { "items.0.name": "Nasi kuning", "items.0.price": "10.000",
    "items.1.name": "Sayur matang", "items.1.price": "5.000", "items.2.name": "Es teh",
    "items.2.price": "3.000", order_until: "09:00" });
}

async function morning(phone) {
  await phone.go("/menu-hari-ini");
  await phone.done("menu_set", {});
  await phone.sees("Nasi kuning", "10.000");
  await phone.go("/hari-ini");
  await phone.go(`/posting/${await phone.idOf("/posting/")}`);
  await phone.done("post_done");
}

async function talksAndSells(phone) {
  const orders = [];
  for (const buyer of BUYERS) orders.push(await takesAnOrder(phone, buyer));
  for (const order of orders) {
    await phone.go(`/pesanan/${order}`);
    await phone.done("order_confirm");
  }
  await phone.go("/pesan/tambah");
  await phone.done("message_add", { platform: "whatsapp", author: "Bu Sari", text: "Masih ada nasi kuning, Bu?" });
  await phone.go(`/pesan/${await messageOf(phone)}`);
  await phone.done("message_answer", { answer: "Masih ada, Bu. Rp10.000 per porsi." });
  for (const order of orders) await delivers(phone, order);
}

async function countsADay(phone) {
  const effort = await spent(phone, async () => {
    await morning(phone);
    await talksAndSells(phone);
  });
  const minutes = minutesOf(effort);
  console.log(`# a day: ${JSON.stringify(effort)} = ${minutes.toFixed(1)} of ${MINUTES} minutes`);
  if (effort.questions === 0 || effort.keys === 0) throw new Error("nothing was counted");
  if (minutes > MINUTES * SHARE) throw new Error(`the routine takes ${minutes.toFixed(1)} minutes`);
}

async function readsTheReport(phone) {
  const effort = await spent(phone, async () => {
    await phone.go("/laporan?periode=2026-W02");
    await phone.sees("45.000", "3 dari sasaran 14");
  });
  if (effort.questions + effort.keys > 0) throw new Error(`the report asks: ${JSON.stringify(effort)}`);
}

export default async function routine({ db }) {
  const place = await startServer(db, at(-1, "16:10"));
  const clock = async (day, time) => {
    await place.stop();
    Object.assign(place, await startServer(db, at(day, time)));
  };
  try {
    await withPhone(place, { worker: true }, async (phone) => {
      await getsReady(phone);
      await clock(0, "05:30");
      await writesTheMenu(phone);
      await clock(1, "05:30");
      await countsADay(phone);
      await readsTheReport(phone);
    });
  } finally {
    await place.stop();
  }
}
