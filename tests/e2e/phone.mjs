// One person's phone: goes to pages, taps what is written there, fills in forms as a thumb would.
// Every page is checked on arrival: it fits 360 px and asks nothing of any other address.
import { assertFits, shots, startBrowser } from "./browser.mjs";

/** The name a person gives to what she taps: a button or a link, whole words. */
const named = (text) => new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);

export class Phone {
  /** A phone with a worker keeps pages: then a story's clock must not jump by days within seconds.
   * @param {{base: string}} place where the server answers; may change when it starts anew */
  static async open(place, { script = true, worker = false } = {}) {
    const { browser, context } = await startBrowser({ javaScriptEnabled: script, serviceWorkers: worker ? "allow" : "block" });
    const phone = new Phone(place, browser, await context.newPage());
    phone.script = script;
    return phone;
  }

  constructor(place, browser, page) {
    Object.assign(this, { place, browser, page, strangers: [] });
    this.effort = { pages: 0, taps: 0, questions: 0, keys: 0 };
    page.on("request", (request) => {
      if (new URL(request.url()).origin !== new URL(place.base).origin) this.strangers.push(request.url());
    });
  }

  async arrived(status) {
    this.effort.pages++;
    const got = status?.status() ?? 0;
    await assertFits(this.page);
    return got;
  }

  async go(path) {
    this.effort.taps += 2; // the menu, then the page
    const got = await this.arrived(await this.page.goto(this.place.base + path));
    if (got !== 200) throw new Error(`${path}: ${got}`);
  }

  async #tapAndArrive(target) {
    this.effort.taps++;
    const [response] = await Promise.all([this.page.waitForNavigation(), target.click()]);
    return this.arrived(response);
  }

  /** Taps the first button or link that begins with these words. */
  async tap(words) {
    const target = this.page.getByRole("link", { name: named(words) })
      .or(this.page.getByRole("button", { name: named(words) })).first();
    const got = await this.#tapAndArrive(target);
    if (got !== 200) throw new Error(`"${words}": ${got} at ${this.page.url()}`);
  }

  form(action, id) {
    const record = id === undefined ? "" : `:has(input[name="_id"][value="${id}"])`;
    return this.page.locator(`form:has(input[name="_action"][value="${action}"])${record}`).first();
  }

  /** What lies behind a line is opened with a tap on that line. */
  async #unfold(target) {
    const closed = target.locator("xpath=ancestor::details[not(@open)]/summary");
    for (let at = 0; await closed.count() > 0 && at < 4; at++) {
      this.effort.taps++;
      await closed.first().click();
    }
  }

  /** Ticks exactly these, with taps on their words. */
  async #tick(form, name, values) {
    const ticks = form.locator(`label:has(input[name="${name}"])`);
    for (let at = 0; at < await ticks.count(); at++) {
      const input = ticks.nth(at).locator("input");
      const wanted = values.includes(await input.getAttribute("value"));
      if (await input.isChecked() === wanted) continue;
      if (!wanted && await input.getAttribute("type") === "radio") continue;
      await this.#unfold(ticks.nth(at));
      this.effort.taps++;
      await ticks.nth(at).click();
    }
  }

  async #put(form, name, value) {
    const field = form.locator(`[name="${name}"]:not([type=hidden])`);
    const kind = await field.first().evaluate((one) => one.type);
    const values = Array.isArray(value) ? value : [value];
    this.effort.questions++;
    if (kind === "radio" || kind === "checkbox") {
      await this.#tick(form, name, values);
      return;
    }
    for (const [at, one] of values.entries()) {
      await this.#unfold(field.nth(at));
      if (kind === "select-one") {
        this.effort.taps += 2;
        await field.nth(at).selectOption(one);
      } else {
        this.effort.taps++;
        this.effort.keys += one.length;
        await field.nth(at).fill(one);
      }
    }
  }

  async fill(action, fields, { id } = {}) {
    const form = this.form(action, id);
    await this.#unfold(form);
    for (const [name, value] of Object.entries(fields)) await this.#put(form, name, value);
  }

  /** Fills in the form of an action and sends it with its own button; returns the status. */
  async send(action, fields = {}, { id } = {}) {
    const form = this.form(action, id);
    await this.fill(action, fields, { id });
    const button = form.locator("button[type=submit], button:not([type])").first();
    return this.#tapAndArrive(button);
  }

  async done(action, fields, options) {
    const got = await this.send(action, fields, options);
    if (got !== 200) throw new Error(`${action}: ${got}\n${await this.text()}`);
  }

  /** The form comes back, and what was typed is still there. */
  async refused(action, fields = {}, options) {
    const got = await this.send(action, fields, options);
    if (got !== 422) throw new Error(`${action} was not refused: ${got}\n${await this.text()}`);
    const html = await this.page.content();
    for (const value of Object.values(fields).filter((one) => typeof one === "string")) {
      const kept = await this.page.evaluate((typed) => [...document.querySelectorAll("input,textarea,select")]
        .some((field) => field.value === typed), value);
      if (!kept && !html.includes(value)) throw new Error(`${action}: "${value}" was typed and is gone`);
    }
  }

  async allow(viewer, subject) {
    const form = this.page.locator(`form:has([name="viewer"][value="${viewer}"]):has([name="subject"][value="${subject}"])`);
    await this.#unfold(form);
    const got = await this.#tapAndArrive(form.locator("button").first());
    if (got !== 200) throw new Error(`consent for ${subject}: ${got}`);
  }

  async isKeptOut(path) {
    const got = await this.arrived(await this.page.goto(this.place.base + path));
    if (got !== 403) throw new Error(`${path} is open: ${got}`);
  }

  /** All words on the page, also those behind a line. */
  text() {
    return this.page.evaluate(() => document.body.textContent.replace(/\s+/g, " "));
  }

  async sees(...words) {
    const text = await this.text();
    for (const one of words) {
      if (!text.includes(one)) throw new Error(`${this.page.url()} does not show "${one}":\n${text}`);
    }
  }

  /** On paper: the words are there, the menu bar is not. */
  async prints(path, ...words) {
    await this.go(path);
    await this.page.emulateMedia({ media: "print" });
    const paper = (await this.page.locator("body").innerText()).replace(/\s+/g, " ");
    const missing = words.filter((one) => !paper.includes(one));
    if (missing.length > 0) throw new Error(`${path} on paper does not show ${missing}: ${paper}`);
    if (await this.page.locator(".tabs").isVisible()) throw new Error(`${path}: the menu bar is on paper`);
    await this.page.emulateMedia({ media: null });
  }

  async misses(...words) {
    const text = await this.text();
    for (const one of words) {
      if (text.includes(one)) throw new Error(`${this.page.url()} shows "${one}":\n${text}`);
    }
  }

  /** A record's number from the first link below a path: href="/pesanan/12" → 12. */
  async idOf(path, words = "") {
    const link = this.page.locator(`a[href^="${path}"]`, { hasText: words }).first();
    return (await link.getAttribute("href")).slice(path.length).replace(/\D.*/, "");
  }

  /** A picture for the album; one story in two manners needs one. */
  async shot(name) {
    if (!this.script) return;
    await this.page.mouse.move(0, 0);
    await this.page.screenshot({ path: `${shots}/${name}.png` });
  }
}

/** Opens a phone, lets `tell` use it; a picture of the page stays behind when it fails. */
export async function withPhone(place, options, tell) {
  const phone = await Phone.open(place, options);
  try {
    await tell(phone);
  } catch (failure) {
    await phone.page.screenshot({ path: "tests/e2e/out/failed.png" }).catch(() => {});
    throw failure;
  } finally {
    await phone.browser.close();
  }
  if (phone.strangers.length > 0) throw new Error(`asked other addresses: ${phone.strangers}`);
}
