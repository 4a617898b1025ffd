// Reads a WhatsApp export inside the page with the kernel as WebAssembly: the chat stays on the phone,
// and only what is ticked is sent. Draws the same form as the server does (src/page/talk/chat_view.c).
// Without WebAssembly nothing happens here, and the file is sent to the server as the form says.

const QUESTIONS = 40, ORDERS = 20, PEOPLE = 25, REPLIES = 10, NAME_LETTERS = 60, DAY_S = 86400;

/** @typedef {{ at: number, mark: string, person: string, phone: string, text: string }} Note */
/** @typedef {Note & { lines: [number, number][], place: string, due_day: number, due_minute: number,
 *   delivery: boolean, fetch: boolean }} Order */
/** @typedef {{ topic: string, goods: number, count: number, text: string, answer: string }} Repeated */
/** @typedef {{ owner: string | null, mark: string, messages: number, first: number, last: number,
 *   people: { name: string, phone: string, messages: number, last: number }[], answered: number, median_s: number,
 *   p90_s: number, within: number, incoming: number[], questions: Note[], orders: Order[], proofs: Note[],
 *   tricks: (Note & { reason: string })[], repeated: Repeated[] }} Talk */
/** @typedef {Record<string, string>} Row */

/** @type {Record<string, string>} */ const said = {};
/** @type {any} */ let kernel = null;
const place = /** @type {HTMLElement} */ (document.querySelector("[data-place=chat]"));

/** @param {string} text @param {number} max */
function shortened(text, max) {
  const letters = [...text];
  return letters.length <= max ? text : `${letters.slice(0, max - 1).join("").trimEnd()}…`;
}

/** @param {string} text @param {boolean} lines */
function plain(text, lines) {
  const flat = lines ? text : text.replace(/\s*\n\s*/g, " ");
  return flat.normalize("NFC").split("\n").map((line) => line.replace(/[ \t]+/g, " ").trim()).join("\n").trim();
}

/** A number as it is stored, "" for none. @param {string} typed */
function phone(typed) {
  const digits = typed.replace(/\D/g, "");
  const whole = typed.startsWith("+") ? digits : digits.startsWith("62") ? digits : digits.startsWith("0") ? `62${digits.slice(1)}` : "";
  return whole.length >= 9 && whole.length <= 15 ? `+${whole}` : "";
}

/** Little end first. @param {DataView} view @param {number} at */
const four = (view, at) => view.getUint32(at, true);
/** @param {DataView} view @param {number} at */
const two = (view, at) => view.getUint16(at, true);

/** How much an entry looks like the chat; 0: not at all. @param {string} path */
function rank(path) {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  if (path.startsWith("__MACOSX/") || name.startsWith(".") || !name.endsWith(".txt")) return 0;
  return name === "_chat.txt" ? 3 : name.includes("whatsapp") ? 2 : 1;
}

/** The one text of a .zip, as bytes piece by piece. @param {File} file @returns {Promise<ReadableStream<Uint8Array>>} */
async function zipEntry(file) {
  const tail = Math.max(0, file.size - 65557);
  const end = new DataView(await file.slice(tail).arrayBuffer());
  let at = end.byteLength - 22;
  while (at >= 0 && four(end, at) !== 0x06054b50) at--;
  if (at < 0) throw new Error("zip");
  const folder = new DataView(await file.slice(four(end, at + 16), four(end, at + 16) + four(end, at + 12)).arrayBuffer());
  let best = { rank: 0, size: -1, offset: 0, method: 0, packed: 0 };
  for (let entry = 0; entry + 46 <= folder.byteLength && four(folder, entry) === 0x02014b50;) {
    const name = two(folder, entry + 28);
    const path = new TextDecoder().decode(new Uint8Array(folder.buffer, entry + 46, name));
    const here = { rank: rank(path), size: four(folder, entry + 24), offset: four(folder, entry + 42), method: two(folder, entry + 10), packed: four(folder, entry + 20) };
    if ((two(folder, entry + 8) & 1) === 0 && (here.rank > best.rank || (here.rank === best.rank && here.rank > 0 && here.size > best.size))) best = here;
    entry += 46 + name + two(folder, entry + 30) + two(folder, entry + 32);
  }
  if (best.rank === 0) throw new Error("zip");
  const head = new DataView(await file.slice(best.offset, best.offset + 30).arrayBuffer());
  const begin = best.offset + 30 + two(head, 26) + two(head, 28);
  const bytes = file.slice(begin, begin + best.packed).stream();
  if (best.method === 0) return bytes;
  return bytes.pipeThrough(/** @type {any} */ (new DecompressionStream("deflate-raw")));
}

/** The bytes of the chat in UTF-8, from its beginning. @param {File} file @returns {Promise<ReadableStream<Uint8Array>>} */
async function chatBytes(file) {
  const first = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const zip = first[0] === 0x50 && first[1] === 0x4b;
  const bytes = zip ? await zipEntry(file) : file.stream();
  const little = (first[0] === 0xff && first[1] === 0xfe) || (first[0] !== 0 && first[1] === 0 && first[3] === 0);
  const big = (first[0] === 0xfe && first[1] === 0xff) || (first[0] === 0 && first[1] !== 0 && first[2] === 0);
  if (zip || !(little || big)) return bytes;
  return bytes.pipeThrough(/** @type {any} */ (new TextDecoderStream(little ? "utf-16le" : "utf-16be")))
    .pipeThrough(/** @type {any} */ (new TextEncoderStream()));
}

/** Gives the whole chat to one step of the kernel. @param {File} file @param {(session: number, length: number, last: number) => void} step */
async function everyPiece(file, step) {
  const { memory, at } = kernel;
  const reader = (await chatBytes(file)).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    for (let from = 0; from < piece.value.length;) {
      const room = Math.min(kernel.session_room(at), piece.value.length - from);
      new Uint8Array(memory.buffer, kernel.session_place(at), room).set(piece.value.subarray(from, from + room));
      step(at, room, 0);
      from += room;
    }
  }
  step(at, 0, 1);
}

/** @param {Uint8Array} bytes */
function putName(bytes) {
  const short = bytes.subarray(0, 511);
  new Uint8Array(kernel.memory.buffer, kernel.session_name(kernel.at), short.length).set(short);
  return short.length;
}

/** @param {File} file @param {string} me @returns {Promise<Talk>} */
async function talkOf(file, me) {
  const encoder = new TextEncoder();
  kernel.session_begin(kernel.at);
  for (const name of said.goods.split("\n").filter(Boolean)) kernel.session_goods_add(kernel.at, putName(encoder.encode(name)));
  await everyPiece(file, kernel.session_survey);
  if (!kernel.session_is_chat(kernel.at)) throw new Error("chat");
  kernel.session_count_begin(kernel.at);
  await everyPiece(file, kernel.session_count);
  putName(encoder.encode([me, "", said.shop, said.account].map((name) => name.slice(0, 60)).join("\0") + "\0"));
  kernel.session_judge_begin(kernel.at, Number(said.promise));
  await everyPiece(file, kernel.session_judge);
  const length = kernel.session_end(kernel.at);
  return JSON.parse(new TextDecoder().decode(new Uint8Array(kernel.memory.buffer, kernel.session_json(kernel.at), length)));
}

/** @param {number} day */
const dayText = (day) => new Date(day * DAY_S * 1000).toISOString().slice(0, 10);
/** @param {number} minute */
const minuteText = (minute) => `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
/** @param {number} at */
const when = (at) => ({ day: dayText(Math.floor(at / DAY_S)), minute: minuteText(Math.floor((((at % DAY_S) + DAY_S) % DAY_S) / 60)) });

/** @param {string} kind @param {Note} note @returns {Row} */
function noteRow(kind, note) {
  return { found: kind, mark: note.mark, person: shortened(plain(note.person, false), NAME_LETTERS), phone: phone(note.phone), text: plain(note.text, true), ...when(note.at) };
}

/** @param {Order} order @param {string[]} goods @returns {Row} */
function orderRow(order, goods) {
  return { ...noteRow("order", order), lines: order.lines.filter(([which]) => which >= 0).map(([which, many]) => `${many} ${goods[which]}`).join(", "),
    place: plain(order.place, false), due_day: order.due_day ? dayText(order.due_day) : "", due_minute: order.due_minute >= 0 ? minuteText(order.due_minute) : "",
    delivery: order.delivery && !order.fetch ? "1" : "" };
}

/** @param {Repeated} group @param {string[]} goods @returns {Row | null} */
function replyRow(group, goods) {
  const shortcut = said[`shortcut ${group.topic}`] ?? "", name = goods[group.goods] ?? "";
  const pattern = name ? said[`reply ${group.topic}`] : "";
  const text = pattern ? pattern.replace("%s", name) : plain(group.answer, true);
  return shortcut && text ? { found: "reply", mark: "0", person: shortened(name ? `${shortcut} ${name}` : shortcut, 30), phone: "", text } : null;
}

/** Everything that can be ticked, as in src/app/chat_found.c. @param {Talk} talk @returns {Row[]} */
function rowsOf(talk) {
  const goods = said.goods.split("\n");
  const people = talk.people.filter((person) => person.name !== talk.owner).slice(0, PEOPLE);
  return [
    ...talk.questions.slice(0, QUESTIONS).map((note) => noteRow("question", note)),
    ...talk.orders.slice(-ORDERS).reverse().map((order) => orderRow(order, goods)),
    ...people.map((person) => ({ found: "contact", mark: "0", person: shortened(plain(person.name, false), NAME_LETTERS), phone: phone(person.phone), text: "", ...when(person.last) })),
    ...talk.repeated.map((group) => replyRow(group, goods)).filter((row) => row !== null).slice(0, REPLIES),
  ];
}

/** @param {string} name @param {string} [text] @param {string} [className] */
function element(name, text, className) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}

/** @param {Row} row @param {number} number */
function pick(row, number) {
  const pattern = /** @type {HTMLTemplateElement} */ (place.querySelector(`template[data-kind=${row.found}]`));
  const copy = /** @type {DocumentFragment} */ (pattern.content.cloneNode(true));
  for (const input of copy.querySelectorAll("input")) {
    const name = input.name.slice("items.N.".length);
    input.name = `items.${number}.${name}`;
    if (name === "kind") input.checked = row.found === "question";
    else if (input.type === "checkbox") input.checked = Boolean(row[name]);
    else input.value = row[name] ?? "";
  }
  const date = new Intl.DateTimeFormat(document.documentElement.lang, { timeZone: "UTC", weekday: "short", day: "numeric", month: "short" });
  const moment = row.found === "question" || row.found === "order" ? `${date.format(new Date(row.day))}, ${row.minute}` : "";
  const words = /** @type {Row} */ ({ person: row.person, when: moment, text: row.found === "contact" ? row.phone : row.text });
  for (const slot of copy.querySelectorAll("[data-slot]")) slot.textContent = words[/** @type {HTMLElement} */ (slot).dataset.slot ?? ""];
  return copy;
}

/** "1 jam 4 menit" @param {number} seconds */
function duration(seconds) {
  const minutes = Math.floor(seconds / 60), hours = Math.floor(minutes / 60), days = Math.floor(hours / 24);
  /** @param {string} unit @param {number} count */
  const counted = (unit, count) => (count === 1 ? said[`${unit} one`] : said[unit]).replace("%d", String(count));
  const [large, small] = days > 0 ? [counted("days", days), hours % 24 > 0 ? counted("hours", hours % 24) : ""]
    : hours > 0 ? [counted("hours", hours), minutes % 60 > 0 ? counted("minutes", minutes % 60) : ""] : [counted("minutes", minutes), ""];
  return small ? `${large} ${small}` : large;
}

/** @param {Talk} talk */
function facts(talk) {
  const list = element("dl", "", "facts");
  const busy = talk.incoming.map((count, hour) => ({ count, hour })).filter((one) => one.count > 0).sort((a, b) => b.count - a.count || a.hour - b.hour).slice(0, 3)
    .map(({ hour }) => `${String(hour).padStart(2, "0")}.00–${String((hour + 1) % 24).padStart(2, "0")}.00`).join(", ");
  const rows = [[said.you, talk.owner ?? ""]];
  if (talk.answered > 0) rows.push([said.median, duration(talk.median_s)], [said.p90, duration(talk.p90_s)], [said.within, said.of.replace("%d", String(talk.within)).replace("%d", String(talk.answered))]);
  rows.push([said.busy, busy]);
  for (const [label, value] of rows) {
    const row = element("div");
    row.append(element("dt", label), element("dd", value));
    list.append(row);
  }
  return list;
}

/** @param {string} title @param {Node[]} inside */
function fold(title, inside) {
  const made = element("details");
  made.append(element("summary", title), ...inside);
  return made;
}

/** @param {Talk} talk */
function flags(talk) {
  const tricks = talk.tricks.slice(-10).map((flag) => element("p", `${flag.person}: ${said[`trick ${flag.reason}`]} ${flag.text}`));
  const proofs = talk.proofs.slice(-10).map((flag) => element("p", `${flag.person}: ${flag.text}`));
  return [...(tricks.length > 0 ? [fold(said.tricks, tricks)] : []), ...(proofs.length > 0 ? [fold(said.proofs, proofs)] : [])];
}

/** @param {Talk} talk */
function form(talk) {
  const pattern = /** @type {HTMLTemplateElement} */ (place.querySelector("template[data-kind=form]"));
  const made = /** @type {HTMLFormElement} */ (/** @type {DocumentFragment} */ (pattern.content.cloneNode(true)).querySelector("form"));
  const end = made.querySelector(".basket-go");
  const rows = rowsOf(talk);
  const groups = /** @type {Map<string, Node[]>} */ (new Map());
  rows.forEach((row, number) => groups.set(row.found, [...(groups.get(row.found) ?? []), pick(row, number)]));
  for (const [kind, picks] of groups) {
    const open = kind === "question" ? 5 : 0;
    made.insertBefore(element("h2", said[`title ${kind}`]), end);
    for (const one of picks.slice(0, open)) made.insertBefore(one, end);
    if (picks.length > open) made.insertBefore(fold(said[`fold ${kind}`], picks.slice(open)), end);
  }
  /** @type {Row} */ const counts = { chat: talk.mark, messages: String(talk.messages), answered: String(talk.answered), within: String(talk.within),
    first_day: dayText(Math.floor(talk.first / DAY_S)), last_day: dayText(Math.floor(talk.last / DAY_S)), counts: "1" };
  if (talk.median_s >= 0) Object.assign(counts, { median_s: String(talk.median_s), p90_s: String(talk.p90_s) });
  for (const [name, value] of Object.entries(counts)) {
    const hidden = /** @type {HTMLInputElement} */ (element("input"));
    Object.assign(hidden, { type: "hidden", name, value });
    made.prepend(hidden);
  }
  made.addEventListener("submit", () => {
    for (const one of made.querySelectorAll(".pick")) {
      const tick = /** @type {HTMLInputElement} */ (one.querySelector("[value][type=checkbox]"));
      if (!tick.checked) for (const input of one.querySelectorAll("input")) input.disabled = true;
    }
  });
  return made;
}

const shown = element("div");
const picked = /** @type {HTMLInputElement | null} */ (document.querySelector("form [type=file]"));
const me = /** @type {HTMLInputElement | null} */ (document.querySelector("form [name=me]"));

/** @param {File} file */
async function show(file) {
  shown.replaceChildren(element("p", said.reading, "hint"));
  try {
    const talk = await talkOf(file, me?.value ?? "");
    if (talk.owner === null) {
      const names = talk.people.slice(0, 8).map((person) => person.name).join(", ");
      shown.replaceChildren(element("p", said.nobody.replace("%s", names), "notice warning"));
      me?.closest("details")?.setAttribute("open", "");
      return;
    }
    const lead = said.lead.replace("%d", String(talk.messages));
    shown.replaceChildren(element("p", lead, "lead"), facts(talk), ...flags(talk), form(talk), element("p", said.here, "hint"));
  } catch {
    shown.replaceChildren(element("p", said.failed, "notice bad"));
  }
}

/** @param {Event} event */
function changed(event) {
  const file = picked?.files?.[0];
  const order = /** @type {HTMLInputElement | null} */ (document.querySelector("[name=order]:checked"));
  if (file && order?.value) shown.replaceChildren(); // dates said by hand are read by the server
  else if (file && (event.target === picked || me?.value)) show(file);
}

async function begin() {
  for (const one of place.querySelectorAll("data")) said[one.value] = one.textContent ?? "";
  const { instance } = await WebAssembly.instantiateStreaming(fetch(said.wasm), {});
  const made = /** @type {any} */ (instance.exports);
  const at = made.__heap_base.value;
  made.memory.grow(Math.ceil((at + made.session_bytes() - made.memory.buffer.byteLength) / 65536) + 1);
  kernel = { ...made, memory: made.memory, at };
  const way = document.querySelector("[data-way]");
  if (way) way.textContent = said.here;
  place.before(shown);
  for (const input of [picked, me]) input?.addEventListener("change", changed);
  document.documentElement.dataset.chat = "page";
}

if ("DecompressionStream" in window && "instantiateStreaming" in WebAssembly) await begin().catch(() => undefined);
