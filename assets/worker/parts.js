// A photo over a weak signal goes in parts: a cut costs one part, not the photo. How fast they went is
// kept, for what the queue says of time.

const PART_BYTES = 32 << 10;
const PART_MOST = 256 << 10;
const PART_MS = 2500; // a part that went faster is followed by a larger one
const IN_PARTS_MOST = 20 << 20;

/** Bytes that the server has, by the key of the write. @type {Map<string, number>} */
const received = new Map();

/** The file of a write that goes in parts. @param {Write} write */
function largeOf(write) {
  const files = write.fields.map(([, value]) => value).filter((value) => typeof value !== "string");
  return files.find((file) => file.size > PART_BYTES && file.size <= IN_PARTS_MOST);
}

/** @param {Write} write */
const sizeOf = (write) => write.fields.reduce((sum, [, value]) => sum + (typeof value === "string" ? value.length : value.size), 0);

/** @param {File} file */
const sumOf = async (file) => [...new Uint8Array(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()))]
  .map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** Bytes a second, the last transfers counting most. @param {number} bytes @param {number} ms */
async function speedLearn(bytes, ms) {
  const now = bytes * 1000 / Math.max(ms, 1);
  const before = await noteRead("speed");
  await noteWrite("speed", Math.round(before ? (2 * now + before) / 3 : now)).catch(() => {});
}

/** From where the last try ended, which after a new start of the phone the answer to one byte tells.
 * @param {Write} write @param {File} file
 * @returns {Promise<Response | undefined>} the refusal of a part; undefined: all of it is there */
async function partsSend(write, file) {
  const sum = await sumOf(file);
  let length = received.has(write.key) || write.tries === 1 ? PART_BYTES : 1;
  let at = received.get(write.key) ?? 0;
  for (let left = 2 * file.size / PART_BYTES + 9; at < file.size; left--) {
    const part = file.slice(at, at + length);
    const begun = performance.now();
    const answer = await post(write, `/unggah/${write.key}?mulai=${at}&ukuran=${file.size}&sidik=${sum}`, part, part.size);
    const there = answer.headers.get("Tangga-Received");
    if (there === null || left < 0 || ![200, 409].includes(answer.status)) return answer;
    const ms = performance.now() - begun;
    if (part.size >= PART_BYTES) await speedLearn(part.size, ms);
    length = Math.max(PART_BYTES, ms < PART_MS ? Math.min(2 * length, PART_MOST) : length);
    at = Number(there);
    received.set(write.key, at);
    await announce();
  }
  return undefined;
}
