// C20: a photo for a product is chosen without signal. It is made small on the phone, waits, goes in parts over a slow
// wire that breaks in the middle, goes on where it was cut, also on a phone that started anew, and is there once. A text
// written beside it does not wait for it.
import { startServer, tangga } from "./browser.mjs";
import { slowWire, until, workerReady } from "./offline.mjs";
import { withPhone } from "./phone.mjs";
import { photo } from "./story_photo.mjs";

const NOW = "2026-01-05T06:00:00+08:00";
const LIMIT = 400_000; // of a photo on its way
const WIRE = { down: 100_000, up: 40_000, trip: 100 }; // bytes a second, ms

async function items(db, what) {
  const { out, err } = await tangga(db, NOW, "list", what, "--json");
  if (!out) throw new Error(err);
  return JSON.parse(out).items;
}

const begins = (wire) => wire.lines.filter((line) => line.includes("/unggah/")).map((line) => Number(/mulai=(\d+)/.exec(line)[1]));

async function waiting(phone) {
  return phone.page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const channel = new MessageChannel();
    return new Promise((done) => {
      channel.port1.onmessage = ({ data }) => done(data.map((write) => ({ status: write.status,
        bytes: write.fields.reduce((sum, [, value]) => sum + (value.size ?? 0), 0) })));
      active.postMessage({ ask: "list" }, [channel.port2]);
    });
  });
}

/** Offline: the photo for the product, then a sale. */
async function choosesAPhoto(phone, path, file) {
  await phone.page.goto(phone.place.base + path);
  const form = phone.form("photo_add");
  await phone.page.locator("summary", { hasText: "Tambah foto" }).click();
  await form.locator("input[type=file]").setInputFiles(file);
  const begun = Date.now();
  await Promise.all([phone.page.waitForNavigation(), form.locator("button").last().click()]);
  await phone.page.getByText("Belum terkirim: 1.").waitFor();
  const [write] = await waiting(phone);
  console.log(`# a photo of ${file.buffer.length} bytes waits as ${write.bytes}, ${Date.now() - begun} ms after the tap`);
  if (write.bytes === 0 || write.bytes > LIMIT) throw new Error(`${write.bytes} bytes wait`);
  return write.bytes;
}

async function sells(phone) {
  await phone.page.goto(`${phone.place.base}/jual`);
  await phone.fill("sale_add", { amount: "15.000" });
  await Promise.all([phone.page.waitForNavigation(), phone.form("sale_add").locator("button").last().click()]);
}

const post = { "--day": "2026-01-05", "--minute": "06:00", "--platform": "whatsapp_status", "--kind": "product",
  "--pillar": "communication", "--title": "Lumpia hangat", "--text": "Lumpia hangat, Rp3.000.", "--goal-mark": "relation" };

/** The queue with the post that waits for signal and what this phone has not sent: its total is their sum. */
async function looksAtTheQueue(phone, own) {
  await phone.page.goto(`${phone.place.base}/antrian`);
  await phone.page.getByText("Termasuk kiriman dari HP ini: 2.").waitFor();
  await phone.page.getByText("Dihitung untuk sinyal pelan.").waitFor();
  const { sum, total, text } = await phone.page.evaluate(() => ({ text: document.getElementById("queue").textContent,
    sum: [...document.querySelectorAll("data")].reduce((all, { value }) => all + Number(value), 0),
    total: Number(document.getElementById("queue").dataset.bytes) }));
  if (sum === 0 || total < sum + own || total > sum + own + 1000) throw new Error(`${sum} and ${own} are ${total}: ${text}`);
  if (!text.includes(`Semua: ${Math.ceil(total / 1024)} KB, `)) throw new Error(text);
  await phone.shot("queue");
}

/** The worker forgets all it had in memory, as on a phone that was switched off. */
async function workerStops(phone) {
  const radio = await phone.page.context().newCDPSession(phone.page);
  await radio.send("ServiceWorker.enable");
  await radio.send("ServiceWorker.stopAllWorkers");
}

async function tell(phone, wire, db) {
  await phone.go("/daftar");
  await phone.done("register", { name: "Bu Melati", login: "0812-0000-0001", password: "dapur-melati-1", business: "Dapur Melati", zone: "WITA" });
  await phone.go("/produk");
  await phone.done("product_add", { name: "Lumpia", price: "3.000" });
  const added = await tangga(db, NOW, "do", "post_add", ...Object.entries(post).flat());
  if (added.code !== 0) throw new Error(added.err);
  await workerReady(phone, "/jual", "/produk/1", "/antrian");
  const file = await photo(phone, 0.97);
  if (file.buffer.length < 4e6) throw new Error(`the photo has ${file.buffer.length} bytes only`);
  wire.cut();
  const size = await choosesAPhoto(phone, "/produk/1", file);
  await sells(phone);
  await looksAtTheQueue(phone, size);
  wire.down = false;
  await phone.page.getByRole("button", { name: "Kirim sekarang" }).click();
  await until(() => begins(wire).length >= 3, "three parts", 40000);
  if ((await items(db, "sales")).length !== 1) throw new Error("the text waited for the photo");
  wire.cut();
  const before = begins(wire);
  await workerStops(phone);
  wire.down = false;
  await phone.page.goto(`${phone.place.base}/kiriman`);
  await phone.page.locator("#waiting").waitFor({ state: "detached", timeout: 30000 });
  await phone.page.getByText("Semua sudah terkirim.").waitFor();
  await phone.page.goto(`${phone.place.base}/antrian`);
  await phone.page.getByText("Dihitung dari kiriman terakhir").waitFor();
  await phone.misses("Termasuk kiriman");
  await phone.shot("queue-measured");
  const after = begins(wire).slice(before.length);
  if (after.filter((at) => at >= before.at(-1)).length === 0 || after.filter((at) => at > 0 && at < before.at(-2)).length > 0) {
    throw new Error(`of ${size} bytes: ${before}, after the cut: ${after}`);
  }
  const photos = await items(db, "photos");
  if (photos.length !== 1) throw new Error(`${photos.length} photos`);
  await phone.go("/produk/1");
  await phone.page.locator("main img").first().evaluate((image) => image.decode());
}

export default async function upload({ db }) {
  const server = await startServer(db, NOW);
  const wire = await slowWire(server.base, WIRE);
  try {
    await withPhone(wire, { worker: true }, (phone) => tell(phone, wire, db));
  } finally {
    await wire.stop();
    await server.stop();
  }
}
