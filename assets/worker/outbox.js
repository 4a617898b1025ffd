// The outbox: every form is first kept here, then sent, and leaves only when the server has answered.
// Each has its key, so that sending twice writes once; the order is kept.

const ANSWER_MS = 60000;
const SLOWEST = 1.5; // bytes a millisecond that a photo may take
const BROKEN_TRIES = 3;
const LANES = 4; // at once: on a slow network each answer takes its time

/** Who waits for the outcome of a write on the screen. @type {Map<number, (outcome: Outcome) => void>} */
const watched = new Map();
/** @typedef {{next?: string, later?: number, page?: Response}} Outcome later: what to wait for; 0: signal */

/** @returns {Promise<Write[]>} */
const outboxAll = () => within("write", "readonly", (store) => store.getAll());
/** @param {number} number */
const outboxDrop = (number) => within("write", "readwrite", (store) => store.delete(number));
/** @param {Write} write @returns {Promise<any>} */
const outboxPut = (write) => within("write", "readwrite", (store) => store.put(write));

/** Those of one person, in whichever business she wrote. @param {string} who */
async function outboxOf(who) {
  const person = `${who.split(".")[0]}.`;
  return (await outboxAll()).filter((write) => write.who.startsWith(person));
}

/** @param {Write} write */
const wordsOf = (write) => JSON.stringify(write.fields.filter(([name]) => name !== "_csrf")
  .map(([name, value]) => [name, typeof value === "string" ? value : `${value.name} ${value.size}`]));

/** Keeps a write. Sent again from the same drawing of its form it takes the place of the first, unless that
 * may have arrived with other words. @param {Write} write @returns {Promise<number>} */
async function outboxKeep(write) {
  const same = (await outboxAll()).find((one) => one.who === write.who && one.key === write.key);
  if (same && (same.tries === 0 || same.status > 0 || wordsOf(same) === wordsOf(write))) {
    write.number = same.number;
    write.tries = same.status > 0 ? 0 : same.tries;
  }
  return outboxPut(write);
}

/** @param {Write} write @param {boolean} sent its file is there already */
function bodyOf(write, sent) {
  const files = !sent && write.fields.some(([, value]) => typeof value !== "string");
  const body = files ? new FormData() : new URLSearchParams();
  for (const [name, value] of write.fields) {
    if (files || typeof value === "string") body.append(name, /** @type {string} */ (value));
  }
  if (sent) body.append("_upload", write.key);
  return body;
}

/** Asks the server and reads all of its answer. @param {Write} write @param {string} path
 * @param {BodyInit} body @param {number} bytes */
async function post(write, path, body, bytes) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), ANSWER_MS + bytes / SLOWEST);
  try {
    const answer = await fetch(path, { method: "POST", body, signal: stop.signal,
      headers: { "Tangga-Outbox": write.who }, cache: "no-store", redirect: "error" });
    return new Response(await answer.text(), answer);
  } finally {
    clearTimeout(timer);
  }
}

/** @param {Write} write @returns {Promise<Outcome>} */
async function sendOne(write) {
  write.tries++;
  await outboxPut(write).catch(() => {}); // a full phone sends all the same
  try {
    const file = largeOf(write);
    const answer = (file && await partsSend(write, file))
      ?? await post(write, write.path, bodyOf(write, Boolean(file)), sizeOf(write));
    const next = answer.headers.get("Tangga-Next");
    if (next) return { next };
    const { status } = answer;
    if (status === 410) received.delete(write.key);
    const broken = status === 500 && write.tries >= BROKEN_TRIES;
    const cut = status === 409 && answer.headers.has("Tangga-Received");
    if (cut || [401, 410, 429].includes(status) || (status >= 500 && !broken)) return { later: status };
    write.answer = await answer.clone().text();
    write.status = status;
    return { page: answer };
  } catch {
    return { later: 0 };
  }
}

/** @param {Write} write @param {Outcome} outcome */
async function settle(write, outcome) {
  const number = /** @type {number} */ (write.number);
  const tell = watched.get(number);
  watched.delete(number);
  if (outcome.next) {
    received.delete(write.key);
    await noteWrite("written", Date.now()).catch(() => {});
    await outboxDrop(number);
  } else if (outcome.page && tell) await outboxDrop(number);
  else if (outcome.page) await outboxPut(write);
  tell?.(outcome);
}

/** What must keep its order among itself: everything of one page, but new things stand each for itself.
 * @param {Write} write */
function laneOf(write) {
  const text = (/** @type {string} */ name) => write.fields.find((field) => field[0] === name)?.[1];
  const isNew = !text("_id") && `${text("_action")}`.endsWith("_add");
  return isNew ? `${write.number}` : write.path;
}

/** What waits, in its order among itself: the small before the large, so that a text never waits for a photo.
 * @param {string} who @param {boolean} large */
async function lanesOf(who, large) {
  /** @type {Map<string, Write[]>} */ const lanes = new Map();
  for (const write of await outboxAll()) {
    if (write.who === who && write.status === 0) lanes.set(laneOf(write), [...(lanes.get(laneOf(write)) ?? []), write]);
  }
  const size = (/** @type {Write[]} */ lane) => lane.reduce((sum, write) => sum + sizeOf(write), 0);
  return [...lanes.values()].filter((lane) => lane.some(largeOf) === large).sort((a, b) => size(a) - size(b));
}

/** @param {string} who @param {boolean} large */
async function sendAll(who, large) {
  const waiting = await lanesOf(who, large);
  /** @type {Outcome | undefined} */ let stopped;
  const goThrough = async () => {
    for (let lane = waiting.shift(); lane; lane = waiting.shift()) {
      for (const write of lane) {
        const outcome = stopped ?? await sendOne(write);
        if (outcome.later !== undefined) stopped = outcome;
        await settle(write, outcome);
        if (!stopped) await announce();
      }
    }
  };
  await Promise.all(Array.from({ length: large ? 1 : LANES }, goThrough));
  if (stopped) wakeLater(); // not waited for: some browsers take their time
}

/** When the phone has signal again and the page is closed, the browser wakes us, where it can. */
async function wakeLater() {
  try {
    await /** @type {any} */ (registration).sync.register("outbox");
  } catch { /* the next opened page sends */ }
}

/** Texts and files, each one after another. */
const chains = [Promise.resolve(), Promise.resolve()];

/** Sends what waits; nobody overtakes within its chain. @param {string} who */
function outboxSend(who) {
  chains.forEach((chain, at) => { chains[at] = chain.then(() => sendAll(who, at > 0)).catch(() => {}); });
  return Promise.all(chains);
}

/** How many wait and how many were refused, told to every open page. */
async function announce() {
  const who = (await noteRead("who")) ?? "";
  const mine = who ? await outboxOf(who) : [];
  const refused = mine.filter((write) => write.status > 0).length;
  for (const page of await clients.matchAll({ type: "window" })) {
    page.postMessage({ waiting: mine.length - refused, refused });
  }
}
