// At the edge of the signal: the network is slow, goes, and comes back in the middle of a sending.
// What was typed stays, what was sent is written once.
import { startServer, startWire, tangga } from "./browser.mjs";
import { withPhone } from "./phone.mjs";

const NOW = "2026-01-05T06:00:00+08:00";
const SALE = { amount: "15.000", bought_through: "whatsapp", heard_from: "whatsapp_status" };

/** GPRS-class: 250 kbit/s down, 50 up, 300 ms. */
async function makeSlow(phone, offline = false) {
  phone.radio ??= await phone.page.context().newCDPSession(phone.page);
  await phone.radio.send("Network.enable");
  await phone.radio.send("Network.emulateNetworkConditions",
    { offline, latency: 300, downloadThroughput: 250 * 125, uploadThroughput: 50 * 125 });
}

async function sales(db) {
  const { out } = await tangga(db, NOW, "list", "sales", "--business", "dapur-melati", "--json");
  return JSON.parse(out).items.length;
}

async function expectSales(db, wanted) {
  const got = await sales(db);
  if (got !== wanted) throw new Error(`${got} sales, not ${wanted}`);
}

/** Fills in the counter sale and taps its button; where that leads is for the caller to see. */
async function tapsSell(phone) {
  await phone.fill("sale_add", SALE);
  await phone.form("sale_add").locator("button[type=submit], button:not([type])").first().click();
}

async function typedIsThere(phone) {
  const typed = await phone.form("sale_add").locator("[name=amount]").inputValue();
  if (typed !== SALE.amount) throw new Error(`typed "${SALE.amount}", now "${typed}"`);
}

async function sellsWithoutSignal(phone, db) {
  await phone.go("/jual");
  await makeSlow(phone, true);
  await tapsSell(phone);
  await phone.page.getByText("Belum ada sinyal, jadi belum terkirim.").waitFor();
  await typedIsThere(phone);
  await phone.shot("no-signal");
  await expectSales(db, 0);
  await makeSlow(phone);
  await phone.done("sale_add", {});
  await expectSales(db, 1);
}

/** The sending is lost on its way there, or its answer on the way back. */
async function sellsOverABrokenWire(phone, db, wire, cut, before) {
  await phone.go("/jual");
  wire.cut = cut;
  wire.lost = 0;
  await tapsSell(phone);
  await phone.page.waitForURL(/chrome-error/);
  if (wire.lost === 0) throw new Error("the wire was never cut");
  wire.cut = "";
  await expectSales(db, before + (cut === "after" ? 1 : 0));
  await phone.page.goBack({ waitUntil: "load" });
  await phone.page.getByText("Kiriman tadi belum pasti sampai.").waitFor();
  await typedIsThere(phone);
  await phone.done("sale_add", {});
  await expectSales(db, before + 1);
}

async function signsIn(phone, login, password) {
  await phone.fill("sign_in", { login, password });
  await Promise.all([phone.page.waitForNavigation(), phone.form("sign_in").locator("button").last().click()]);
}

/** Her session ends while she writes: who signs in again goes on with it, another person does not see it. */
async function sellsWithoutASession(phone, db, before) {
  for (const [login, password, hers] of [["0812-0000-0002", "sandi-bu-sari", false], ["0812-0000-0001", "dapur-melati-1", true]]) {
    await phone.go("/jual");
    await phone.page.context().clearCookies();
    await tapsSell(phone);
    await phone.page.getByText("yang tadi ditulis belum tersimpan").waitFor();
    await signsIn(phone, login, password);
    if (hers) {
      await phone.page.getByText("Kiriman tadi belum pasti sampai.").waitFor();
      await typedIsThere(phone);
      await phone.done("sale_add", {});
    } else {
      await phone.misses("Kiriman tadi belum pasti sampai.");
      const typed = await phone.form("sale_add").locator("[name=amount]").inputValue();
      if (typed !== "") throw new Error(`another person sees "${typed}"`);
      await phone.page.context().clearCookies();
      await phone.go("/masuk");
      await signsIn(phone, "0812-0000-0001", "dapur-melati-1");
    }
  }
  await expectSales(db, before + 1);
}

async function tell(phone, db, wire) {
  await phone.go("/daftar");
  await phone.done("register", { name: "Bu Melati", login: "0812-0000-0001", password: "dapur-melati-1",
    business: "Dapur Melati", zone: "WITA" });
  await phone.page.context().clearCookies();
  await phone.go("/daftar");
  await phone.done("register", { name: "Bu Sari", login: "0812-0000-0002", password: "sandi-bu-sari",
    business: "Warung Sari", zone: "WITA" });
  await phone.page.context().clearCookies();
  await phone.go("/masuk");
  await signsIn(phone, "0812-0000-0001", "dapur-melati-1");
  await makeSlow(phone);
  await sellsWithoutSignal(phone, db);
  await sellsOverABrokenWire(phone, db, wire, "before", 1);
  await sellsOverABrokenWire(phone, db, wire, "after", 2);
  await phone.go("/jual");
  await phone.misses("Kiriman tadi belum pasti sampai.");
  await sellsWithoutASession(phone, db, 3);
}

export default async function signal({ db }) {
  const server = await startServer(db, NOW);
  const wire = await startWire(server.base);
  try {
    await withPhone(wire, {}, (phone) => tell(phone, db, wire));
  } finally {
    await wire.stop();
    await server.stop();
  }
}
