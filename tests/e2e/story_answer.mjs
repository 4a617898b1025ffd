// H10, T01, C20: the inbox where there is no signal. She reads what waits, writes her answers, and they arrive once
// when there is signal; what a customer wrote meanwhile still waits, and an answer given twice is told to her.
import { startServer, tangga } from "./browser.mjs";
import { until, workerReady } from "./offline.mjs";
import { withPhone } from "./phone.mjs";

const NOW = "2026-01-05T06:00:00+08:00";
const OWNER = { name: "Bu Melati", login: "0812-0000-0001", password: "dapur-melati-1", business: "Dapur Melati", zone: "WITA" };
const WROTE = [["Bu Sari", "whatsapp", "Besok ada nasi kuning?"], ["Bu Sari", "facebook", "Harganya berapa?"], ["Bu Rina", "whatsapp", "Bisa diantar?"]];

async function does(db, action, ...words) {
  const { code, err } = await tangga(db, NOW, "do", action, "--business", "dapur-melati", ...words);
  if (code !== 0) throw new Error(err);
}

const asks = (db, [author, platform, text]) =>
  does(db, "message_add", "--author", author, "--platform", platform, "--text", text);

async function messages(db) {
  const { out } = await tangga(db, NOW, "list", "messages", "--json", "--business", "dapur-melati");
  return JSON.parse(out).items;
}

async function expectAnswer(db, text, wanted) {
  const found = (await messages(db)).find((one) => one.text === text);
  if (found?.answer !== wanted) throw new Error(`"${text}" has the answer "${found?.answer}"`);
}

/** Opens a message from the queue, as she does, and writes the answer. */
async function answers(phone, author, words) {
  await phone.page.goto(`${phone.place.base}/pesan`);
  await Promise.all([phone.page.waitForNavigation(), phone.page.getByRole("link", { name: author }).first().click()]);
  await phone.page.getByText("Ini simpanan di HP").waitFor();
  await phone.fill("message_answer", { answer: words });
  const button = phone.form("message_answer").locator("button").last();
  await Promise.all([phone.page.waitForNavigation(), button.click()]);
}

async function readsAndWrites(phone) {
  await phone.page.goto(`${phone.place.base}/pesan`);
  await phone.sees("3 pesan menunggu jawaban.", "Besok ada nasi kuning?", "dan 1 pesan lagi", "Bisa diantar?");
  await answers(phone, "Bu Sari", "Ada, Rp10.000.");
  await phone.page.getByText("Belum terkirim: 1.").waitFor();
  await answers(phone, "Bu Rina", "Bisa, Bu.");
  await phone.page.getByText("Belum terkirim: 2.").waitFor();
  await phone.shot("answers-kept");
}

async function tell(phone, db) {
  await phone.go("/daftar");
  await phone.done("register", OWNER);
  for (const message of WROTE) await asks(db, message);
  await phone.go("/pesan");
  await workerReady(phone, "/pesan", "/pesan/1", "/pesan/3");
  await until(() => phone.page.evaluate(async () => (await (await caches.match("/pesan")).text()).includes("Bu Rina")), "the queue is kept");
  await phone.page.context().setOffline(true);
  await readsAndWrites(phone);
  await expectAnswer(db, WROTE[0][2], "");
  await asks(db, ["Bu Sari", "whatsapp", "Dua porsi ya"]);
  await does(db, "message_answer", "3", "--answer", "Bisa, nanti sore.");
  await phone.page.context().setOffline(false);
  await phone.page.getByText("Belum diterima: 1.").waitFor({ timeout: 20000 });
  await expectAnswer(db, WROTE[0][2], "Ada, Rp10.000.");
  await expectAnswer(db, WROTE[1][2], "Ada, Rp10.000.");
  await expectAnswer(db, WROTE[2][2], "Bisa, nanti sore.");
  await expectAnswer(db, "Dua porsi ya", "");
  await phone.page.goto(`${phone.place.base}/kiriman`);
  await phone.page.getByText("Bisa, Bu.").first().waitFor();
  await phone.shot("answer-refused");
  await phone.page.goto(`${phone.place.base}/pesan`);
  await phone.sees("1 pesan menunggu jawaban.", "Dua porsi ya");
}

export default async function answersWithoutSignal({ db }) {
  const server = await startServer(db, NOW);
  try {
    await withPhone(server, { worker: true }, (phone) => tell(phone, db));
  } finally {
    await server.stop();
  }
}
