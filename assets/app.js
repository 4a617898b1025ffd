// Small comforts on top of pages that work without script: copying, sharing, one sending per form,
// small photos over a weak network.

/** @param {HTMLElement} button */
async function copyNear(button) {
  const text = button.closest(".copy")?.querySelector(".copy-text")?.textContent ?? "";
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  const label = button.lastChild;
  if (label && button.dataset.done) label.textContent = button.dataset.done;
}

/** The picture at this address as a file to share; fetched once. @param {HTMLElement} button @param {string} address */
async function pictureFile(button, address) {
  const kept = /** @type {any} */ (button);
  if (!kept.picture) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${answer.status}`);
    const blob = await answer.blob();
    kept.picture = new File([blob], "gambar.jpg", { type: blob.type });
  }
  return kept.picture;
}

/** Opens the phone's share sheet; where a picture took too long for that, the next tap has it at hand.
 * @param {HTMLElement} button @param {string} address @param {string} text */
async function share(button, address, text) {
  /** @type {ShareData} */ const data = text ? { text } : {};
  try {
    const file = address && "canShare" in navigator ? await pictureFile(button, address) : undefined;
    if (file && navigator.canShare({ files: [file] })) data.files = [file];
    await navigator.share(data);
  } catch (failure) {
    const label = button.lastChild;
    const late = failure instanceof DOMException && failure.name === "NotAllowedError";
    if (late && label && button.dataset.again) label.textContent = button.dataset.again;
  }
}

document.addEventListener("click", async (event) => {
  const target = /** @type {HTMLElement} */ (event.target);
  const copy = target.closest("[data-copy]");
  if (copy instanceof HTMLElement) await copyNear(copy);
  const button = target.closest("[data-share]");
  if (button instanceof HTMLElement && "share" in navigator) {
    event.preventDefault();
    await share(button, button.dataset.share ?? "",
      button.closest(".copy")?.querySelector(".copy-text")?.textContent ?? "");
  }
});

// A second tap on a slow network must not send the form twice; the server would answer the same.
// Without signal nothing is sent and nothing is lost (where there is a worker it keeps it, offline.js); what was sent without an answer stands in its
// form again on the way back, with the same key, so that it is written once however often it is sent.
const UNSENT = "unsent";
const SIGNED_OUT = "signed-out";

/** Says something above a form's button and brings it into sight. @param {HTMLFormElement} form @param {string} [words] */
function sayAt(form, words = "") {
  const note = form.querySelector(".unsent") ?? document.createElement("p");
  note.className = "notice unsent";
  note.setAttribute("data-tone", "warning");
  note.setAttribute("role", "alert");
  note.textContent = words;
  form.querySelector("button:last-of-type")?.before(note);
  note.scrollIntoView({ block: "center" });
}

/** Fields as typed, without files and passwords. @param {HTMLFormElement} form */
function typed(form) {
  const secret = new Set([...form.querySelectorAll("input[type=password], input[type=file]")]
    .map((field) => /** @type {HTMLInputElement} */ (field).name));
  return [...new FormData(form)].filter(([name, value]) => typeof value === "string" && !secret.has(name));
}

document.addEventListener("submit", (event) => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  const busy = shrinking.get(form);
  if (form.method !== "post") return;
  if (busy) {
    event.preventDefault();
    busy.then(() => form.requestSubmit(event.submitter));
  } else if (form.dataset.sent) event.preventDefault();
  else if (!navigator.onLine && !(navigator.serviceWorker?.controller
    && (form.elements.namedItem("_key") || form.getAttribute("action") === "/keluar"))) {
    event.preventDefault();
    sayAt(form, document.body.dataset.offline);
  } else {
    form.dataset.sent = "1";
    setTimeout(() => { delete form.dataset.sent; }, 15000);
    try { sessionStorage.setItem(UNSENT, JSON.stringify({ at: location.pathname, typed: typed(form), who: document.body.dataset.who })); } catch { /* full */ }
  }
});

/** Puts typed values back; rows and ticks by their order. @param {HTMLFormElement} form @param {[string, string][]} values */
function putBack(form, values) {
  const left = [...values];
  for (const field of /** @type {HTMLInputElement[]} */ ([...form.elements])) {
    if (!field.name || ["_csrf", "seen"].includes(field.name)) continue;
    const tick = field.type === "radio" || field.type === "checkbox";
    const at = left.findIndex(([name, value]) => name === field.name && (!tick || value === field.value));
    if (tick) field.checked = at >= 0;
    else if (at >= 0) field.value = left[at][1];
    if (at >= 0) left.splice(at, 1);
  }
}

/** What was typed when the session had ended waits for its page while the same person signs in; "": nothing.
 * @param {string | null} kept */
function waitedFor(kept) {
  if (location.pathname === "/masuk") {
    if (kept && location.search.includes("belum=1")) sessionStorage.setItem(SIGNED_OUT, kept);
    return "";
  }
  const waiting = sessionStorage.getItem(SIGNED_OUT) ?? "{}";
  const { at, who } = JSON.parse(waiting);
  const stranger = document.body.dataset.who && who !== document.body.dataset.who;
  if (at === location.pathname || stranger) sessionStorage.removeItem(SIGNED_OUT);
  return at === location.pathname && !stranger ? waiting : "";
}

/** An answer has come, unless the person went back from a page that never arrived. */
function bringBack() {
  const kept = sessionStorage.getItem(UNSENT);
  const [arrival] = performance.getEntriesByType("navigation");
  sessionStorage.removeItem(UNSENT);
  const waited = waitedFor(kept);
  const { at, typed: values, mend } = JSON.parse(waited || kept || "{}");
  const full = location.hash === "#penuh";
  if (!mend && !full && !waited && /** @type {any} */ (arrival)?.type !== "back_forward") return;
  const is = (/** @type {string} */ name) => values.find((/** @type {string[]} */ one) => one[0] === name)?.[1];
  const form = at === location.pathname && [...document.forms].find((one) => ["_action", "_id"]
    .every((name) => /** @type {HTMLInputElement} */ (one.elements.namedItem(name))?.value === is(name)));
  if (!form) return;
  putBack(form, values);
  form.closest("details")?.setAttribute("open", "");
  if (!mend) sayAt(form, full ? document.body.dataset.full : document.body.dataset.unsent);
}
// The browser puts back what it kept by itself until the page is shown; ours comes last.
addEventListener("pageshow", () => {
  try { bringBack(); } catch { /* no storage: the form stays as the browser kept it */ }
});

const PHOTO_BYTES = 400_000; // the most that a photo may weigh on its way
const SHAPES = [[1600, 0.86], [1600, 0.7], [1280, 0.6], [1024, 0.5], [800, 0.4]];

/** Forms whose photo is being made small. @type {Map<EventTarget | null, Promise<void>>} */
const shrinking = new Map();

/** @param {ImageBitmap} bitmap @param {number} side @param {number} quality @returns {Promise<Blob | null>} */
function drawn(bitmap, side, quality) {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext("2d")?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, "image/jpeg", quality));
}

/** @param {File} file */
async function shrunk(file) {
  if (file.size <= PHOTO_BYTES) return file;
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
  let blob = null;
  for (const [side, quality] of SHAPES) {
    blob = await drawn(bitmap, side, quality);
    if (blob && blob.size <= PHOTO_BYTES) break;
  }
  return blob && blob.size < file.size ? new File([blob], "foto.jpg", { type: "image/jpeg" }) : file;
}

// Megabytes cost signal and money: a photo is made small before it is sent. Where that does not
// work, the whole file goes, and the server does it.
/** @param {HTMLInputElement} input @param {File} file */
async function shrinkIn(input, file) {
  try {
    const small = await shrunk(file);
    if (small === file || input.files?.[0] !== file) return;
    const list = new DataTransfer();
    list.items.add(small);
    input.files = list.files;
  } catch { /* sent as it is */ }
}

document.addEventListener("change", ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.accept !== "image/*" || !target.files?.[0]) return;
  const done = shrinkIn(target, target.files[0]).finally(() => {
    if (shrinking.get(target.form) === done) shrinking.delete(target.form);
  });
  shrinking.set(target.form, done);
});

// A picture alone goes to the share sheet too; where that cannot be, the button stays hidden.
for (const button of document.querySelectorAll("[data-share-picture]")) {
  if (button instanceof HTMLElement && "canShare" in navigator &&
      navigator.canShare({ files: [new File([""], "gambar.jpg", { type: "image/jpeg" })] })) {
    button.hidden = false;
    button.addEventListener("click", () => share(button, button.dataset.sharePicture ?? "", ""));
  }
}

// Paper cannot be tapped: folds are open on it.
addEventListener("beforeprint", () => {
  const closed = [...document.querySelectorAll("details:not([open])")];
  for (const fold of closed) fold.setAttribute("open", "");
  addEventListener("afterprint", () => { for (const fold of closed) fold.removeAttribute("open"); }, { once: true });
});
