// poster_sharp.mjs PHOTO OUT [TIMES]: the poster with sharp: an SVG of the same content composited
// over the photo, 1080 × 1350, JPEG. With TIMES also the median of that many in one process, ms.
import sharp from "sharp";
import { svg } from "./poster_page.mjs";

const [, , from, to, times = "1"] = process.argv;
const took = [];
for (let i = 0; i < Number(times); i++) {
  const begun = performance.now();
  const photo = await sharp(from).rotate().resize(1080, 610, { fit: "cover" }).toBuffer();
  await sharp({ create: { width: 1080, height: 1350, channels: 3, background: "#c62f22" } })
    .composite([{ input: photo, left: 0, top: 0 }, { input: Buffer.from(svg), left: 0, top: 0 }])
    .jpeg({ quality: 88 }).toFile(to);
  took.push(performance.now() - begun);
}
took.sort((a, b) => a - b);
if (took.length > 1) console.log(took[Math.floor(took.length / 2)].toFixed(1));
