// photo_make.mjs FILE: a photo of 12 megapixels as phones write them, 4 MB, held upright, made of
// light, texture and grain, the same size every time.
import sharp from "sharp";

const WIDTH = 4032, HEIGHT = 3024;

/** Noise of one coarseness, as bytes over the whole picture. */
async function layer(width, height, sigma) {
  const small = await sharp({
    create: { width, height, channels: 3, background: "#808080", noise: { type: "gaussian", mean: 128, sigma } },
  }).png().toBuffer();
  return sharp(small).resize(WIDTH, HEIGHT, { kernel: "cubic", fit: "fill" }).raw().toBuffer();
}

const layers = await Promise.all([layer(12, 9, 60), layer(300, 225, 30), layer(2000, 1500, 14), layer(WIDTH, HEIGHT, 5)]);
const pixels = Buffer.alloc(WIDTH * HEIGHT * 3);
for (let i = 0; i < pixels.length; i++) {
  const level = layers.reduce((sum, one) => sum + one[i] - 128, 128);
  pixels[i] = Math.max(0, Math.min(255, level));
}
await sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
  .withMetadata({ orientation: 6 }).jpeg({ quality: 88 }).toFile(process.argv[2]);
