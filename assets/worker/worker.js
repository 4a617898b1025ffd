// What works without signal: pages are read from the phone, forms wait in the outbox. Stands between
// the pages and the network; where a browser has no such thing, everything works as it did.

const SHELL_CACHE = `shell-${VERSION}`;
const HURRY_MS = 150; // a slow network is not waited for when the page is on the phone
const RECENT_MS = 30 * 60000; // and was there a moment ago
const PATIENCE_MS = 4000; // nor when what is on the phone may be old
const WATCH_MS = 8000; // how long a form's page waits for the answer
const FILL_AFTER_MS = 2500;
const OUTBOX = "/kiriman";

/** @param {number} ms @returns {Promise<void>} */
const pause = (ms) => new Promise((done) => { setTimeout(done, ms); });

/** Keeps what has come, if it is the page itself: after a write it says that, and a filter is no page.
 * @param {URL} url @param {Response} copy @param {string} who */
async function take(url, copy, who) {
  await personIs(who);
  if (url.search === "" && await pageKeep(url.pathname, copy)) await tellNewer(url.pathname);
  if (url.searchParams.has("ok") && isKept(url.pathname)) await pageFetch(url.pathname, who);
  await pause(FILL_AFTER_MS);
  if (who) await pagesFill(who);
}

/** @param {ExtendableEvent & {request: Request}} event @param {URL} url */
async function arrive(event, url) {
  await finishLeaving();
  const page = await fetch(event.request);
  const who = page.headers.get("Tangga-Who");
  if (who !== null) event.waitUntil(take(url, page.clone(), who).catch(() => {}));
  else if (url.pathname === "/bahasa") await pagesAge();
  return page;
}

/** @param {string} path */
async function tellNewer(path) {
  for (const page of await clients.matchAll({ type: "window" })) page.postMessage({ newer: path });
}

/** What lies on the phone, or that page which says what does. @param {string} path */
async function without(path) {
  const kept = await pageKept(path) ?? await pageKept(OUTBOX);
  return kept?.page ?? Response.error();
}

/** @param {ExtendableEvent & {request: Request}} event @param {URL} url */
async function read(event, url) {
  const path = url.pathname;
  const coming = arrive(event, url);
  event.waitUntil(coming.catch(() => {}));
  const kept = isKept(path) && [...url.searchParams.keys()].every((name) => name === "ok")
    ? await pageKept(path) : undefined;
  if (!kept) return coming.catch(() => without(path === OUTBOX || isKept(path) ? path : OUTBOX));
  const current = url.search === "" && kept.at > Math.max((await noteRead("written")) ?? 0, Date.now() - RECENT_MS);
  const late = pause(current ? HURRY_MS : PATIENCE_MS).then(() => kept.page);
  return Promise.race([coming.catch(() => kept.page), late]);
}

/** Of whom the form was drawn, which another tab may have changed since. @param {Request} request
 * @param {FormData} form @param {string} who @returns {Write} */
function writeOf(request, form, who) {
  const text = (/** @type {string} */ name) => `${form.get(name) ?? ""}`;
  const label = text("_label");
  who = text("_who") || who;
  for (const ours of ["_label", "_who"]) form.delete(ours);
  return { who, key: text("_key"), path: new URL(request.url).pathname, next: text("_next"), label,
    fields: [...form], at: Date.now(), tries: 0, status: 0, answer: "" };
}

/** @param {string} path */
const goTo = (path) => Response.redirect(new URL(path, location.origin).href, 303);

/** @param {Write} write @returns {Promise<Response>} */
async function sendWatched(write) {
  const number = await outboxKeep(write);
  /** @type {Promise<Outcome>} */
  const outcome = new Promise((done) => { watched.set(number, done); });
  outboxSend(write.who);
  const got = await Promise.race([outcome, pause(WATCH_MS)]);
  watched.delete(number);
  await announce();
  if (got?.next) return goTo(got.next);
  if (got?.page) return got.page;
  if (got?.later === 401) return goTo(`/masuk?lanjut=${encodeURIComponent(write.path)}`);
  return goTo(`${write.next || write.path}#tersimpan`);
}

/** Nobody leaves writes behind that she believes sent. Without signal this phone forgets her at once, and the
 * server hears of it before anything else. @param {Request} request @param {string} who */
async function leave(request, who) {
  if ((await outboxOf(who)).length > 0) return goTo(`${OUTBOX}#keluar`);
  const left = (await pageKept(OUTBOX))?.page;
  const answer = await fetch(request).catch(() => undefined);
  if (!answer) await noteWrite("leaving", true);
  await personIs("");
  return answer ?? left ?? Response.error();
}

async function finishLeaving() {
  if (!await noteRead("leaving")) return;
  await fetch("/keluar", { ...SAME, method: "POST", redirect: "manual" });
  await noteWrite("leaving", false);
}

/** @param {FetchEvent} event @param {URL} url @returns {Promise<Response>} */
async function posted(event, url) {
  const { request } = event;
  const again = request.clone();
  /** @type {FormData | undefined} */ let form;
  try {
    const who = (await noteRead("who")) ?? "";
    if (who && url.pathname === "/keluar") return await leave(request, who);
    await finishLeaving();
    form = who ? await request.formData() : undefined;
    if (!form?.get("_key")) return fetch(again);
    const answer = sendWatched(writeOf(again, form, who));
    event.waitUntil(answer.then(() => Promise.all(chains)));
    return await answer;
  } catch { // no room on the phone
    const sent = fetch(again);
    return form?.get("_key") ? sent.catch(() => goTo(`${url.pathname}#penuh`)) : sent;
  }
}

/** Named after their content; a kept page of an older version takes the file of the same name.
 * @param {Request} request @param {URL} url */
async function asset(request, url) {
  const cache = await caches.open(SHELL_CACHE);
  const hit = await cache.match(request);
  if (hit) return hit;
  const name = url.pathname.slice(url.pathname.lastIndexOf("/"));
  const same = SHELL.find((one) => one.endsWith(name));
  return fetch(request).catch(async () => (same && await cache.match(same)) || Response.error());
}

/** @param {Request} request */
async function picture(request) {
  return fetch(request).catch(async () => {
    const who = (await noteRead("who")) ?? "";
    const hit = who ? await (await caches.open(PAGES + who)).match(request) : undefined;
    return hit ?? Response.error();
  });
}

addEventListener("fetch", (/** @type {any} */ event) => {
  const { method, mode, url: address } = event.request;
  const url = new URL(address);
  if (url.origin !== location.origin) return;
  if (mode === "navigate") event.respondWith(method === "POST" ? posted(event, url) : read(event, url));
  else if (method === "GET" && url.pathname.startsWith("/aset/")) event.respondWith(asset(event.request, url));
  else if (method === "GET" && event.request.destination === "image") event.respondWith(picture(event.request));
});

addEventListener("install", (/** @type {any} */ event) => {
  event.waitUntil(caches.open(SHELL_CACHE).then((cache) => cache.addAll(SHELL)));
});

addEventListener("activate", (/** @type {any} */ event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith("shell-") && name !== SHELL_CACHE) await caches.delete(name);
    }
    await clients.claim();
  })());
});

addEventListener("sync", (/** @type {any} */ event) => {
  event.waitUntil((async () => outboxSend((await noteRead("who")) ?? ""))());
});

/** What pages ask for. @type {Record<string, (data: any) => Promise<any>>} */
const ASKED = {
  hello: async ({ who }) => { // the page that was there before the worker
    if (await noteRead("who") === undefined) await personIs(who);
    if (await noteRead("who") !== who) return;
    await announce();
    const sent = outboxSend(who);
    await pause(FILL_AFTER_MS);
    await pagesFill(who);
    await sent;
  },
  list: async () => (await outboxOf((await noteRead("who")) ?? "-"))
    .map((write) => ({ ...write, bytes: sizeOf(write), sent: received.get(write.key) ?? 0 }))
    .sort((a, b) => a.bytes - b.bytes || a.at - b.at),
  speed: () => noteRead("speed"),
  drop: async ({ number }) => {
    await outboxDrop(number);
    await announce();
  },
  fresh: async ({ path }) => pageFetch(path, (await noteRead("who")) ?? "").catch(() => ""), // for her who mends a write
  update: async () => skipWaiting(),
  pages: async () => {
    const who = (await noteRead("who")) ?? "";
    const kept = who ? await (await caches.open(PAGES + who)).keys() : [];
    return kept.map((request) => new URL(request.url).pathname).filter(isKept);
  },
};

addEventListener("message", (/** @type {any} */ event) => {
  const answer = ASKED[event.data.ask]?.(event.data);
  event.waitUntil(Promise.resolve(answer).then((data) => event.ports[0]?.postMessage(data)));
});
