// Small comforts on top of pages that work without script: copying, sharing, one sending per form.

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

document.addEventListener("click", async (event) => {
  const target = /** @type {HTMLElement} */ (event.target);
  const copy = target.closest("[data-copy]");
  if (copy instanceof HTMLElement) await copyNear(copy);
  const share = target.closest("[data-share]");
  if (share && "share" in navigator) {
    event.preventDefault();
    const text = share.closest(".copy")?.querySelector(".copy-text")?.textContent ?? "";
    try { await navigator.share({ text }); } catch { /* closed by the person */ }
  }
});

// A second tap on a slow network must not send the form twice; the server would answer the same.
document.addEventListener("submit", (event) => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = "1";
  setTimeout(() => { delete form.dataset.sent; }, 15000);
});
