// Pages kept on the phone, for the one person who uses it now. KEPT says which: paths and patterns.

const PAGES = "pages-";
const FOLLOWED_MAX = 60;
const PICTURES_MAX = 40;
const FILL_EVERY_MS = 3 * 3600 * 1000;
const SAME = { credentials: /** @type {RequestCredentials} */ ("same-origin") };

const patterns = KEPT.map((path) => new RegExp(`^${path.replace(/\{[^}]*\}/, "[^/]+")}$`));
/** @param {string} path */
const isKept = (path) => patterns.some((pattern) => pattern.test(path));

/** Nobody sees what another has read on this phone. @param {string} who "" when nobody is signed in */
async function personIs(who) {
  if (((await noteRead("who")) ?? "") === who) return;
  await pagesForget(who); // first: that makes room on a full phone
  await noteWrite("who", who);
  await noteWrite("filled", 0);
  if (who) await outboxSend(who);
}

/** @param {string} who whose pages stay */
async function pagesForget(who) {
  for (const name of await caches.keys()) {
    if (name.startsWith(PAGES) && name !== PAGES + who) await caches.delete(name);
  }
}

/** What is kept is of before: shown only when nothing else comes. */
async function pagesAge() {
  await noteWrite("written", Date.now());
  await noteWrite("filled", 0);
}

/** @param {string} text */
const withoutKeys = (text) => text.replace(/name="_(key|csrf)" value="[^"]*"/g, "");

/** Keeps a page that has just come; true when it says something else than before.
 * @param {string} path @param {Response} page */
async function pageKeep(path, page) {
  const who = page.headers.get("Tangga-Who");
  if (!who || page.status !== 200 || !isKept(path)) return false;
  const cache = await caches.open(PAGES + who);
  const text = await page.text();
  const before = await (await cache.match(path))?.text();
  const headers = new Headers(page.headers);
  headers.delete("Content-Encoding");
  headers.set("Tangga-Kept", `${Date.now()}`);
  await cache.put(path, new Response(text, { headers }));
  return before !== undefined && withoutKeys(before) !== withoutKeys(text);
}

const newKey = () => [...crypto.getRandomValues(new Uint8Array(12))]
  .map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** The kept page with its age; its forms get keys of their own, for each drawing is another write.
 * @param {string} path @returns {Promise<{page: Response, at: number} | undefined>} */
async function pageKept(path) {
  const who = (await noteRead("who")) ?? "";
  const hit = who ? await (await caches.open(PAGES + who)).match(path) : undefined;
  if (!hit) return undefined;
  const at = Number(hit.headers.get("Tangga-Kept"));
  const text = (await hit.text()).replace("<body", `<body data-kept="${at}"`)
    .replace(/name="_key" value="[^"]*"/g, () => `name="_key" value="${newKey()}"`);
  return { page: new Response(text, { headers: hit.headers }), at };
}

/** @param {string} text @param {RegExp} pattern */
const found = (text, pattern) => [...text.matchAll(pattern)].map((one) => one[1].replace(/&amp;/g, "&"));

/** Fetches one page for later. @param {string} path @param {string} who @returns {Promise<string>} */
async function pageFetch(path, who) {
  const page = await fetch(path, SAME);
  if (page.headers.get("Tangga-Who") !== who) throw new Error("another person");
  const text = await page.clone().text();
  await pageKeep(path, page);
  return text;
}

/** Not noted down: a worker that is stopped meanwhile begins again. */
let filling = false;

/** The pages of the day, then what they lead to, then their pictures; one at a time, so that who taps
 * meanwhile does not wait. @param {string} who */
async function pagesFill(who) {
  const since = Date.now() - ((await noteRead("filled")) ?? 0);
  if (filling || (since >= 0 && since < FILL_EVERY_MS)) return; // a clock that was set back knows nothing
  filling = true;
  const todo = KEPT.filter((path) => !path.includes("{"));
  /** @type {Set<string>} */ const pictures = new Set();
  try {
    for (let at = 0; at < todo.length && at < FOLLOWED_MAX; at++) {
      const text = await pageFetch(todo[at], who);
      for (const link of found(text, /href="(\/[^"?#]+)"/g)) {
        if (isKept(link) && !todo.includes(link)) todo.push(link);
      }
      for (const picture of found(text, /<img[^>]* src="(\/[^"]+)"/g)) pictures.add(picture);
    }
    const shown = [...pictures].slice(0, PICTURES_MAX);
    await picturesKeep(shown, who);
    await pagesDrop(new Set([...todo, ...shown]), who);
    await noteWrite("filled", Date.now());
  } catch { /* the next page that comes tries again */ }
  filling = false;
}

/** What no page of the day leads to any more. @param {Set<string>} wanted @param {string} who */
async function pagesDrop(wanted, who) {
  const cache = await caches.open(PAGES + who);
  for (const request of await cache.keys()) {
    const { pathname, search } = new URL(request.url);
    if (!wanted.has(pathname + search)) await cache.delete(request);
  }
}

/** Not from a phone that is asked to save data. @param {string[]} addresses @param {string} who */
async function picturesKeep(addresses, who) {
  const radio = /** @type {any} */ (navigator).connection;
  if (radio?.saveData) return;
  const cache = await caches.open(PAGES + who);
  for (const address of addresses) {
    if (!await cache.match(address)) {
      const picture = await fetch(address, SAME);
      if (picture.ok) await cache.put(address, picture);
    }
  }
}
