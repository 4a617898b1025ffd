// Text and picture of the morning go to the phone's share sheet with one tap (C01, C20).
import { startServer } from "./browser.mjs";
import { withPhone } from "./phone.mjs";
import { at, choosesTools, getsACalendar, setsAGoal, starts } from "./story_melati.mjs";

/** The phone's share sheet, remembering what it was given. */
function shareSheet() {
  window.given = [];
  navigator.canShare = () => true;
  navigator.share = async (data) => {
    const [file] = data.files ?? [];
    window.given.push({ text: data.text, type: file?.type, bytes: file?.size });
  };
}

async function evening(phone) {
  await starts(phone);
  await setsAGoal(phone);
  await choosesTools(phone);
  await getsACalendar(phone);
}

async function morning(phone) {
  await phone.go("/menu-hari-ini");
  await phone.done("menu_set", { "items.0.name": "Nasi kuning", "items.0.price": "10.000",
    "items.1.name": "Es teh", "items.1.price": "3.000", order_until: "09:00" });
  await phone.go("/hari-ini");
}

async function shares(phone) {
  await phone.go(`/posting/${await phone.idOf("/posting/")}`);
  await phone.shot("post-picture");
  await phone.page.getByText("Bagikan dengan gambar").click();
  await phone.page.waitForFunction(() => window.given.length === 1);
  const [given] = await phone.page.evaluate(() => window.given);
  if (!given.text.includes("Rp10.000") || given.type !== "image/jpeg" || !(given.bytes > 20000)) {
    throw new Error(`the share sheet was given ${JSON.stringify(given)}`);
  }
}

export default async function share({ db }) {
  const place = await startServer(db, at(-1, "16:10"));
  try {
    await withPhone(place, {}, async (phone) => {
      await evening(phone);
      await place.stop();
      Object.assign(place, await startServer(db, at(0, "05:30")));
      await phone.page.addInitScript(shareSheet);
      await morning(phone);
      await shares(phone);
    });
  } finally {
    await place.stop();
  }
}
