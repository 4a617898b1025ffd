// The page's side of working without signal (worker/): says how old a page from the phone is, how many
// writes wait, and when a new version is there.

const { serviceWorker } = navigator;
const words = document.body.dataset;
const touched = new Set();
const saved = location.hash === "#tersimpan";

/** One line at the top of the page; without words it goes. @param {string} name @param {string} [text]
 * @param {string} [label] of its button or link @param {string | (() => void)} [act] */
function line(name, text, label, act) {
  document.getElementById(name)?.remove();
  if (!text) return;
  const note = document.createElement("p");
  Object.assign(note, { id: name, className: name === "aged" ? "hint" : "notice" });
  note.dataset.tone = "warning";
  note.setAttribute("role", "status");
  note.append(text);
  if (label && act) {
    const way = document.createElement(typeof act === "string" ? "a" : "button");
    way.className = "button quiet";
    way.textContent = label;
    if (way instanceof HTMLAnchorElement) way.href = `${act}`;
    else if (typeof act === "function") way.addEventListener("click", act);
    note.append(" ", way);
  }
  document.querySelector("h1")?.after(note);
}

/** "25 menit yang lalu" @param {number} at */
function ago(at) {
  const minutes = Math.max(1, Math.round((Date.now() - at) / 60000));
  const [count, unit] = minutes < 90 ? [minutes, "minute"] : minutes < 2160 ? [minutes / 60, "hour"] : [minutes / 1440, "day"];
  return new Intl.RelativeTimeFormat(document.documentElement.lang)
    .format(-Math.round(Number(count)), /** @type {Intl.RelativeTimeFormatUnit} */ (unit));
}

function sayAge() {
  if (words.kept) line("aged", (words.aged ?? "").replace("%s", ago(Number(words.kept))));
}

/** @param {{waiting: number, refused: number}} counts */
function sayWaiting({ waiting, refused }) {
  const kept = saved && waiting > 0 ? `${words.saved} ` : "";
  const text = refused ? words.refused?.replace("%d", `${refused}`)
    : waiting ? kept + words.waiting?.replace("%d", `${waiting}`) : "";
  const there = location.pathname === "/kiriman";
  line("waiting", text, there ? "" : words.look, "/kiriman");
  dispatchEvent(new CustomEvent("outbox"));
}

/** @param {object} data */
const tell = async (data) => (await serviceWorker.ready).active?.postMessage(data);
const hello = () => tell({ ask: "hello", who: words.who });

/** A new version waits until she takes it; a page with a form begun stays as it is. @param {ServiceWorkerRegistration} mine */
function offerUpdate(mine) {
  const ready = () => {
    if (!mine.waiting || !serviceWorker.controller) return;
    line("update", words.update, words.take, () => {
      serviceWorker.addEventListener("controllerchange", () => {
        line("update");
        if (touched.size === 0) location.reload();
      });
      mine.waiting?.postMessage({ ask: "update" });
    });
  };
  ready();
  mine.addEventListener("updatefound", () => mine.installing?.addEventListener("statechange", ready));
}

async function begin() {
  serviceWorker.addEventListener("message", ({ data }) => {
    if (data.newer === location.pathname && words.kept) {
      line("aged", words.newer, words.reload, () => location.reload());
    } else if ("waiting" in data) sayWaiting(data);
  });
  offerUpdate(await serviceWorker.register("/pekerja.js"));
  await hello();
  for (const moment of ["online", "focus"]) addEventListener(moment, hello);
  setInterval(() => { if (navigator.onLine && document.getElementById("waiting") && !document.hidden) hello(); }, 5000);
}

if (serviceWorker && words.who) {
  sayAge();
  if (saved) {
    history.replaceState(null, "", location.pathname + location.search);
    navigator.storage?.persist?.();
  }
  document.addEventListener("input", ({ target }) => touched.add(/** @type {HTMLInputElement} */ (target).form));
  document.addEventListener("submit", ({ target, submitter, defaultPrevented }) => {
    const form = /** @type {HTMLFormElement} */ (target);
    if (defaultPrevented || !serviceWorker.controller || !form.elements.namedItem("_key")) return;
    const label = `${document.querySelector("h1")?.textContent}: ${submitter?.textContent ?? ""}`;
    const fields = /** @type {HTMLInputElement[]} */ ([...form.elements]);
    const unseen = fields.filter((field) => field.type === "hidden" && field.name[0] !== "_").map((field) => field.name).join(" ");
    for (const [name, value] of [["_label", label], ["_who", words.who], ["_hidden", unseen]]) {
      form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
    }
  });
  begin().catch(() => { /* no worker here: everything is sent at once, as before */ });
}
