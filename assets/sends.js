// The list of what this phone has not sent yet: kept by the worker, shown and mended here.

const place = /** @type {HTMLElement} */ (document.getElementById("outbox"));
const says = place?.dataset ?? {};

/** @param {object} data @returns {Promise<any>} */
async function ask(data) {
  const { active } = await navigator.serviceWorker.ready;
  return new Promise((done) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = (event) => done(event.data);
    active?.postMessage(data, [channel.port2]);
  });
}

/** @param {string} name with its class, as "p.hint" @param {string} [text] @param {...Node} inside */
function element(name, text = "", ...inside) {
  const [tag, look = ""] = name.split(".");
  const made = document.createElement(tag);
  made.className = look;
  if (text) made.append(text);
  made.append(...inside);
  return made;
}

/** @param {string | undefined} label @param {() => void} act @param {string} look */
function button(label, act, look = "button quiet") {
  const made = element("button", label);
  made.className = look;
  made.addEventListener("click", act);
  return made;
}

const queue = document.getElementById("queue");
const terms = queue?.dataset ?? {};
const SLOW = 250 * 125; // bytes a second until something was sent
const { lang } = document.documentElement;

/** @param {number} bytes @param {number} speed bytes a second */
function weight(bytes, speed) {
  const minutes = bytes / speed < 60 ? terms.minute : terms.minutes?.replace("%d", `${Math.ceil(bytes / speed / 60)}`);
  return [`${Math.ceil(bytes / 1024).toLocaleString(lang)} KB`, minutes ?? ""];
}

/** What waits here and on the phone, with the time it takes at the speed of the last sendings.
 * @param {any[]} list */
async function showQueue(list) {
  if (!queue) return;
  const known = await ask({ ask: "speed" });
  const speed = known || SLOW;
  const own = list.filter((write) => write.status === 0);
  let total = own.reduce((sum, write) => sum + write.bytes - write.sent, 0);
  for (const { value, parentElement } of document.querySelectorAll("data")) {
    const note = parentElement?.querySelector("small");
    if (note) note.textContent = weight(Number(value), speed).join(" · ");
    total += Number(value);
  }
  const [size, time] = weight(total, speed);
  const said = [terms.total?.replace("%s", size).replace("%s", time), own.length > 0 && terms.own?.replace("%d", `${own.length}`),
    known ? terms.speed?.replace("%s", (known / 1024).toLocaleString(lang, { maximumFractionDigits: 1 })) : terms.slow];
  queue.textContent = said.filter(Boolean).join(" ");
  queue.hidden = total === 0;
  queue.dataset.bytes = `${total}`;
  if (own.length > 0 && !place) queue.append(" ", button(terms.send, send, "button"));
}

/** At the good spot. */
const send = () => ask({ ask: "hello", who: document.body.dataset.who });

/** What a field is called on its page. @param {Element | null | undefined} field */
function called(field) {
  const place = field?.closest(".field") ?? field?.closest("label");
  const name = place?.querySelector("label:not(.tick), legend") ?? place;
  return name?.childNodes[0]?.textContent?.trim() ?? "";
}

/** Why the server did not take it, in its own words. @param {any} write */
function reasons(write) {
  const page = new DOMParser().parseFromString(write.answer, "text/html");
  const whole = [...page.querySelectorAll('.notice[data-tone="bad"]')].map((one) => one.textContent ?? "");
  const fields = [...page.querySelectorAll(".error")].map((one) => `${called(one)}: ${one.textContent}`);
  const said = [...whole, ...fields];
  if (write.answer && !write.answer.includes("<")) said.push(write.answer);
  return said.length > 0 ? said : [says.refused ?? ""];
}

/** The form a write came from, on this page. @param {Document} page @param {any} write @returns {HTMLFormElement | undefined} */
function formOf(page, write) {
  const value = (/** @type {string} */ name) => write.fields.find((/** @type {any[]} */ one) => one[0] === name)?.[1];
  return [...page.forms].find((form) => ["_action", "_id"].every((name) =>
    /** @type {HTMLInputElement | null} */ (form.elements.namedItem(name))?.value === value(name)));
}

/** What a person sees in a field. @param {any} field @param {any} [value] */
function seen(field, value = field?.type === "checkbox" && !field.checked ? "" : field?.value) {
  if (typeof value !== "string") return value?.name ?? "";
  if (field instanceof HTMLSelectElement) return [...field.options].find((one) => one.value === value)?.text ?? value;
  const ticks = /** @type {HTMLInputElement[]} */ (field instanceof RadioNodeList ? [...field] : [field]);
  const tick = ticks.find((one) => one?.closest(".tick") && one.value === value);
  return tick?.closest(".tick")?.textContent ?? value;
}

/** What she wrote beside what stands there now. @param {any} write */
async function besides(write) {
  const head = element("thead", "", element("tr", "", ...["", says.mine, says.now].map((one) => element("td", one))));
  const rows = element("tbody");
  const cell = (/** @type {string | undefined} */ heading, /** @type {string} */ text) => {
    const made = element("td", text);
    made.dataset.heading = heading;
    return made;
  };
  const now = await ask({ ask: "fresh", path: write.path });
  const current = formOf(new DOMParser().parseFromString(now, "text/html"), write);
  const refused = formOf(new DOMParser().parseFromString(write.answer, "text/html"), write);
  const hidden = `${write.fields.find((/** @type {any[]} */ one) => one[0] === "_hidden")?.[1] ?? ""}`.split(" ");
  for (const [name, value] of write.fields) {
    if (name.startsWith("_") || hidden.includes(name) || !value || value.size === 0) continue;
    const form = refused ?? current;
    const field = form?.elements.namedItem(name);
    const first = /** @type {Element | null | undefined} */ (field instanceof RadioNodeList ? field[0] : field);
    if (!first || called(first)) rows.append(element("tr", "", element("th", called(first)), cell(says.mine, seen(field, value)),
      cell(says.now, seen(current?.elements.namedItem(name)))));
  }
  return element("div.scroll", "", element("table", "", head, rows));
}

/** Its form again, filled in: the old one stays until the mended one has arrived. @param {any} write */
function mend(write) {
  const typed = write.fields.filter((/** @type {any[]} */ [name, value]) => typeof value === "string"
    && !(name === "_key" && write.status === 409));
  sessionStorage.setItem("unsent", JSON.stringify({ at: write.path, typed, mend: true }));
  location.assign(write.path);
}

/** @param {any} write @param {number} speed */
async function item(write, speed) {
  const made = element("section.card", "", element("h2", write.label || write.path),
    element("small", new Date(write.at).toLocaleString(lang, { dateStyle: "medium", timeStyle: "short" })));
  if (write.status === 0) made.append(element("p", says.waits), element("small", weight(write.bytes - write.sent, speed).join(" · ")));
  else {
    for (const reason of reasons(write)) {
      const note = element("p.notice", reason);
      note.dataset.tone = "bad";
      made.append(note);
    }
    made.append(await besides(write), button(says.mend, () => mend(write), "button"), " ");
  }
  made.append(button(says.drop, async () => {
    if (!confirm(says.sure)) return;
    await ask({ ask: "drop", number: write.number });
    await show();
  }));
  return made;
}

/** @param {Blob} file @returns {Promise<string>} */
const inLetters = (file) => new Promise((done) => {
  const reader = new FileReader();
  reader.onload = () => done(`${reader.result}`);
  reader.readAsDataURL(file);
});

/** All of it as one file, to be kept elsewhere before she signs out. */
async function save() {
  const list = await ask({ ask: "list" });
  for (const write of list) {
    write.fields = await Promise.all(write.fields.filter((/** @type {any[]} */ [name]) => name !== "_csrf")
      .map(async (/** @type {any[]} */ [name, value]) => [name, value instanceof Blob ? await inLetters(value) : value]));
    delete write.answer;
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(list, null, 1)], { type: "application/json" }));
  link.download = "kiriman-tangga.json";
  link.click();
}

/** @param {string[]} paths */
function pages(paths) {
  const list = element("ul");
  for (const path of paths.sort()) {
    const link = /** @type {HTMLAnchorElement} */ (element("a", path));
    link.href = path;
    list.append(element("li", "", link));
  }
  return element("details", "", element("summary", says.pages), list);
}

async function show() {
  if (location.pathname === "/keluar") {
    place.replaceChildren(element("p", says.left));
    return;
  }
  const list = await ask({ ask: "list" });
  const speed = await ask({ ask: "speed" }) || SLOW;
  await showQueue(list);
  const shown = element("div", "", ...await Promise.all(list.map((/** @type {any} */ write) => item(write, speed))));
  const parts = [];
  if (location.pathname !== "/kiriman") parts.push(element("p", says.missing));
  if (location.hash === "#keluar" && list.length > 0) parts.push(element("p", says.leave));
  if (list.length === 0) parts.push(element("p", says.none));
  else {
    parts.push(shown, element("div.actions", "", button(says.send, send, "button"), button(says.save, save)));
  }
  const kept = await ask({ ask: "pages" });
  if (kept.length > 0) parts.push(pages(kept));
  place.replaceChildren(...parts);
}

if (navigator.serviceWorker?.controller) {
  const look = place ? show : async () => showQueue(await ask({ ask: "list" }));
  look();
  addEventListener("outbox", look);
}
