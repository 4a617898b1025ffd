// A chat is read inside the page (row T01): the same comes out as when the server reads it, nothing of it is
// sent before something is ticked, and then only that; without a script the server reads it.
import { startServer } from "./browser.mjs";
import { withPhone } from "./phone.mjs";

const CHATS = [["warung.txt", ""], ["android_id.txt", "Toko Dummy Snack"], ["ios_id.zip", "Toko Dummy Snack"],
  ["utf16.txt", ""], ["ios_en.txt", ""], ["month_first.txt", ""]];
const NOW = "2026-07-30T08:00:00+08:00";

async function opens(owner) {
  await owner.go("/daftar");
  await owner.done("register", { name: "Bu Melati", login: "0812-0000-0001", password: "dapur-melati-1",
    business: "Dapur Bu Melati", zone: "WITA" });
  await owner.go("/produk");
  await owner.done("product_add", { name: "Nasi kuning", price: "12.000" });
}

async function signsIn(owner) {
  await owner.go("/masuk");
  await owner.done("sign_in", { login: "0812-0000-0001", password: "dapur-melati-1" });
}

/** What can be ticked in this chat, one field a line; "" when it asks who she is. */
async function found(owner, [file, me], script) {
  const { page } = owner;
  await owner.go("/pesan/chat");
  if (script) await page.waitForFunction(() => document.documentElement.dataset.chat === "page");
  await page.$eval("[name=me]", (input, name) => { input.value = name; }, me);
  await page.setInputFiles("[type=file]", `tests/fixture/chat/${file}`);
  if (!script) await page.locator("main form button.button").click();
  await page.locator("form.picks, .notice, .error").first().waitFor();
  return page.$$eval("form.picks input", (inputs) => inputs.filter((input) => !/^_(csrf|key)$/.test(input.name))
    .map((input) => `${input.name}=${input.type === "checkbox" ? input.checked : input.value}`).sort().join("\n"));
}

async function keeps(owner) {
  const sent = [];
  owner.page.on("request", (request) => { if (request.method() === "POST") sent.push(request.postData() ?? ""); });
  await found(owner, CHATS[0], true);
  if (sent.length > 0) throw new Error("something was sent before anything was ticked");
  const orders = owner.page.locator("details", { hasText: "Lihat dan periksa" });
  await orders.locator("summary").first().click();
  await owner.page.locator("[name='items.3.kind']").check();
  await owner.page.locator("[name='items.1.kind']").uncheck();
  await owner.page.locator("form.picks button").click();
  await owner.sees("msh ada nasi kuning kak", "sudah disimpan");
  const body = decodeURIComponent(sent.join("").replaceAll("+", " "));
  if (!body.includes("msh ada nasi kuning kak")) throw new Error("what was ticked was not sent");
  if (/ambil sendiri|OTP|bukti tf/.test(body)) throw new Error("more was sent than was ticked");
  await owner.go("/pesanan");
  await owner.sees("Bu Ani", "Rp36.000");
}

export default async function chat({ db }) {
  const place = await startServer(db, NOW);
  try {
    await withPhone(place, { script: true }, async (owner) => {
      await opens(owner);
      await withPhone(place, { script: false }, async (plain) => {
        await signsIn(plain);
        for (const one of CHATS) {
          const here = await found(owner, one, true), there = await found(plain, one, false);
          if (here !== there) throw new Error(`${one[0]} differs\n--- in the page\n${here}\n--- on the server\n${there}`);
          if (one[1] && here === "") throw new Error(`${one[0]}: nothing was found`);
        }
      });
      await keeps(owner);
    });
  } finally {
    await place.stop();
  }
}
