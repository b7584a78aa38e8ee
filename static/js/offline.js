// The page's side of the copy on the device: registers the service worker, hears of its progress, offers what is new.
// Loaded from the desk; `app/src/ports/offline.rs` calls it and shows what it tells.

// The first word is this script.
const [, version, bytes, load] = document.querySelector('meta[name="looproom-offline"]').content.split(" ");
const home = document.baseURI;
const container = navigator.serviceWorker;
/** Real milliseconds between two looks for a new version, in a tab that stays open. */
const AGAIN = 3_600_000;

let registration;
let listener = () => {};
/** What the page shows: `phase` is one of looking, none, loading, kept, full, broken, unsupported. */
const shown = { phase: version && container ? "looking" : "unsupported", done: 0, isNew: false, noRoom: false };

function show(change) {
  Object.assign(shown, change);
  listener(shown.phase, shown.done, shown.isNew, shown.noRoom, install());
}

/** Calls back with what is to be shown, now and whenever it changes. */
export function watch(callback) {
  listener = callback;
  show({});
}

let ready;

/** Looks what is here. Where a copy is wanted and there is none, it is made. */
export async function begin(wanted) {
  if (shown.phase === "unsupported") return;
  ready ??= first();
  await ready;
  if (!wanted) return;
  if (shown.phase === "none" && !navigator.connection?.saveData) await register();
  if (shown.phase === "broken" && registration?.active) tell(await ask(registration.active, "keep"));
}

async function first() {
  container.addEventListener("message", hear);
  container.addEventListener("controllerchange", look);
  addEventListener("beforeinstallprompt", () => show({}));
  addEventListener("appinstalled", () => show({}));
  registration = await found();
  if (!registration) return show({ phase: "none" });
  if (!registration.active) show({ phase: "loading" });
  follow();
  await look();
  document.addEventListener("visibilitychange", again);
  await again();
}

/** Makes the copy now, and asks the browser to hold on to it. */
export async function keep() {
  // Some browsers ask the person, so this is only for one who asked for the copy.
  navigator.storage?.persist?.().catch(() => {});
  await register();
}

/** Removes the copy, and the worker with it. */
export async function remove() {
  await registration?.unregister();
  registration = undefined;
  const ours = (await caches.keys()).filter((name) => name.startsWith(`looproom ${home} `));
  await Promise.all(ours.map((name) => caches.delete(name)));
  show({ phase: "none", done: 0, isNew: false, noRoom: false });
}

/** Goes over to the new version. */
export function renew() {
  const { waiting } = registration ?? {};
  if (!waiting) return location.reload();
  waiting.addEventListener("statechange", () => waiting.state === "activated" && location.reload());
  waiting.postMessage({ ask: "take over" });
}

/** Opens the browser's own question about installing. */
export async function prompt() {
  const event = globalThis.looproom.install;
  globalThis.looproom.install = undefined;
  await event?.prompt();
  show({});
}

async function register() {
  // First, since the worker may say that there is no room before it is known here.
  show({ phase: "loading" });
  try {
    registration = await container.register(new URL("sw.js", home), { scope: home, updateViaCache: "none" });
    if (!registration) throw new Error("refused");
    follow();
    if (registration.active) tell(await ask(registration.active, "keep"));
  } catch {
    // Private windows and some settings forbid it; a worker that is not there is another matter.
    show({ phase: navigator.onLine ? "unsupported" : "broken" });
  }
}

/** The registration of this site: the one of a site around it does not count. */
async function found() {
  const all = await container.getRegistrations().catch(() => []);
  return all.find(({ scope }) => scope === home);
}

/** Hears when a worker comes. */
function follow() {
  const watch = (worker) =>
    worker?.addEventListener("statechange", () => {
      if (worker.state !== "redundant") return look();
      // Before the worker could say why, as when the browser ended it.
      if (shown.phase === "loading") show({ phase: "broken" });
    });
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration?.installing));
}

/** Finds out what the active worker has, and whether there is a newer version than this page's. */
async function look() {
  const { active } = registration ?? {};
  if (active) tell(await ask(active, "state"));
}

function tell(state) {
  const isNew = Boolean(registration?.waiting) || state.version !== version;
  show({ phase: state.whole ? "kept" : shown.phase === "full" ? "full" : "broken", isNew });
}

async function again() {
  if (document.hidden || performance.now() - (again.at ?? -AGAIN) < AGAIN) return;
  again.at = performance.now();
  // Fails where there is no network, which is no news.
  await registration?.update().catch(() => {});
}

function ask(worker, what) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage({ ask: what }, [port2]);
  });
}

function hear({ data, ports }) {
  const first = !registration?.active || shown.phase !== "kept";
  if (data.told === "which") ports[0].postMessage(version);
  else if (data.told === "progress" && first) show({ phase: "loading", done: data.done });
  else if (data.told === "failed" && first) show({ phase: data.full ? "full" : "broken" });
  else if (data.told === "failed" && data.full) show({ noRoom: true });
}

/** How this browser makes an app of a page, in one word. */
function install() {
  if (matchMedia("(display-mode: standalone)").matches || navigator.standalone) return "installed";
  if (globalThis.looproom.install) return "prompt";
  const agent = navigator.userAgent;
  if (navigator.standalone === false) return "ios";
  if (/Firefox/.test(agent)) return /Android/.test(agent) ? "menu" : "tab";
  return /^((?!Chrom).)*Safari/.test(agent) ? "dock" : "";
}

/** Bytes that the copy takes on the device, and on its way here. */
export const sizes = () => Float64Array.of(bytes, load);
