// A photo of several megabytes goes from the phone to the gallery (rows C14, C20): with script it is made
// small before it is sent; without, the server takes it whole. Either way it is seen at once.
import { startServer, tangga } from "./browser.mjs";
import { withPhone } from "./phone.mjs";

const NOW = "2026-01-05T06:00:00+08:00";

/** A JPEG full of grain, as a file for the phone's chooser. */
export async function photo(phone, quality = 0.85) {
  const base64 = await phone.page.evaluate(async (fine) => {
    const canvas = new OffscreenCanvas(2400, 1800);
    const context = canvas.getContext("2d");
    const image = context.createImageData(2400, 1800);
    let seed = 7;
    for (let at = 0; at < image.data.length; at++) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      image.data[at] = at % 4 === 3 ? 255 : 60 + ((seed >> 16) % 140);
    }
    context.putImageData(image, 0, 0);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: "image/jpeg", quality: fine })).arrayBuffer());
    let text = "";
    for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return btoa(text);
  }, quality);
  return { name: "IMG_0001.jpg", mimeType: "image/jpeg", buffer: Buffer.from(base64, "base64") };
}

async function sends(phone, file, script) {
  await phone.go("/foto");
  const chooser = phone.page.locator("input[type=file]");
  await chooser.setInputFiles(file);
  if (script) {
    await phone.page.waitForFunction((whole) => document.querySelector("input[type=file]").files[0].size < whole,
      file.buffer.length);
  }
  await phone.tap("Kirim foto");
  await phone.sees("Foto sudah masuk galeri.");
}

async function seesIt(phone) {
  const shown = phone.page.locator(".picture img");
  await shown.evaluate((image) => image.decode());
  const [width, height] = await shown.evaluate((image) => [image.naturalWidth, image.naturalHeight]);
  if (width !== 800 || height !== 600) throw new Error(`the photo is ${width} × ${height}`);
  await phone.tap("Persegi");
  await phone.sees("Foto sudah diubah.");
  await shown.evaluate((image) => image.decode());
  if (await shown.evaluate((image) => image.naturalWidth !== image.naturalHeight)) {
    throw new Error("the photo is not square");
  }
}

export default async function story({ db, script }) {
  await tangga(db, NOW, "demo");
  const server = await startServer(db, NOW);
  try {
    await withPhone(server, { script: true }, async (maker) => {
      await maker.go("/");
      const file = await photo(maker);
      if (file.buffer.length < 2 ** 21) throw new Error("the photo is too small to show anything");
      await withPhone(server, { script }, async (phone) => {
        await phone.go("/masuk");
        await phone.done("sign_in", { login: "0812-0000-0001", password: "contoh-tangga" });
        await sends(phone, file, script);
        await seesIt(phone);
      });
    });
  } finally {
    await server.stop();
  }
}
