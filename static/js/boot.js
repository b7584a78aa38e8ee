// Starts the page: when its text can be read, the program and the page's data are fetched side by side, and the
// prerendered page comes alive.
// An external module, because the Content-Security-Policy allows no inline script.

const tag = document.querySelector("script[data-wasm]");

globalThis.looproom = {};
// Comes once, perhaps before anything of ours is there: kept for the button that installs.
addEventListener("beforeinstallprompt", (event) => (globalThis.looproom.install = event));

/** Bytes of a file of this site; null when they cannot be had: the page then says so itself. */
async function bytes(url) {
  if (!url) return null;
  try {
    const response = await fetch(url);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

/** When the page has been painted. One that nobody looks at is not painted, and does not wait for it. */
const painted = new Promise((resolve) => {
  new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
  setTimeout(resolve, document.hidden ? 0 : 1000);
});

// The text comes first: nothing that it does not need shares its way.
await painted;
const program = fetch(tag.dataset.wasm);
const [{ default: init }, site, page] = await Promise.all([
  import(tag.dataset.js),
  bytes(tag.dataset.site),
  bytes(tag.dataset.page),
]);
Object.assign(globalThis.looproom, { site, page, load: (url) => import(url) });
try {
  await init({ module_or_path: program });
} catch (error) {
  // The text stays readable; say why nothing else works.
  const note = document.createElement("p");
  note.className = "notice";
  note.setAttribute("role", "alert");
  note.textContent = `Looproom could not start: ${error}. The text can be read; programs cannot be run.`;
  document.body.prepend(note);
}
