// photo_sharp.mjs IN OUT [TIMES]: the same with sharp: upright, at most 1600 pixels, JPEG, no metadata.
// With TIMES also the median of that many in one process, in milliseconds.
import sharp from "sharp";

const [, , from, to, times = "1"] = process.argv;
const took = [];
for (let i = 0; i < Number(times); i++) {
  const begun = performance.now();
  await sharp(from).rotate().resize(1600, 1600, { fit: "inside", withoutEnlargement: true })
    .jpeg({ quality: 82 }).toFile(to);
  took.push(performance.now() - begun);
}
took.sort((a, b) => a - b);
if (took.length > 1) console.log(took[Math.floor(took.length / 2)].toFixed(1));
