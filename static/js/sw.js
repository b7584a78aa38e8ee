// The service worker: keeps one whole version of the course on the device, so that it works with the network off.
//
// `app/site/src/offline.rs` puts the list of the version's files before this text, as COURSE. Another list is another
// worker to the browser, and that is what an update is: it fills a cache of its own and waits until a person asks for it,
// or until no tab of the old version is left.

const SCOPE = new URL(registration.scope);
/** Caches of other sites of this origin have other names and are left alone. */
const FAMILY = `looproom ${SCOPE.href} `;
const OWN = FAMILY + COURSE.version;
const FILES = new Map(COURSE.files.map(([path, bytes, integrity]) => [path, { bytes, integrity }]));
/** Names that hold a hash: what stands behind one never changes. */
const HASHED = /-[0-9a-f]{16}[./]/;
/** Downloads at a time. Whoever reads meanwhile needs the connection too. */
const AT_ONCE = 4;
/** Milliseconds that a tab has to say which version it is of. One that sleeps does not answer, and keeps its files. */
const PATIENCE = 2_000;

const address = (path) => new URL(path, SCOPE).href;

addEventListener("install", (event) => event.waitUntil(FILES.size ? download() : skipWaiting()));

addEventListener("activate", (event) => event.waitUntil(FILES.size ? clients.claim() : leave()));

addEventListener("message", (event) => {
  const answer = (work) => event.waitUntil(work.then((said) => event.ports[0]?.postMessage(said)));
  switch (event.data.ask) {
    case "state":
      event.waitUntil(tidy());
      return answer(state());
    case "keep":
      return answer(download().catch(() => {}).then(state));
    case "take over":
      return answer(skipWaiting());
  }
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const ours = url.origin === SCOPE.origin && url.pathname.startsWith(SCOPE.pathname);
  if (!ours || request.method !== "GET" || request.headers.has("range")) return;
  const path = url.pathname.slice(SCOPE.pathname.length);
  if (request.mode === "navigate") event.respondWith(page(path, request));
  else if (FILES.has(path) || HASHED.test(path)) event.respondWith(file(path, request));
});

/** A page of this version. Unknown ones are asked for, since the host may have more than the course. */
async function page(path, request) {
  const plain = path.replace(/(^|\/)index\.html$/, "$1");
  const known = [plain, `${plain}/`].find((name) => FILES.has(name));
  if (known !== undefined) return (await kept(known)) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (offline) {
    const missing = await kept("404.html");
    if (!missing) throw offline;
    return new Response(missing.body, { status: 404, headers: missing.headers });
  }
}

/** A file of this version, or of the version that an older tab is still of. */
async function file(path, request) {
  return (await kept(path)) ?? (HASHED.test(path) ? await caches.match(address(path), { ignoreVary: true }) : undefined) ?? fetch(request);
}

async function kept(path) {
  return (await caches.open(OWN)).match(address(path), { ignoreVary: true });
}

/** Files of this version that are not here yet. */
async function wanted() {
  const here = new Set((await (await caches.open(OWN)).keys()).map((request) => request.url));
  return COURSE.files.filter(([path]) => !here.has(address(path)));
}

async function state() {
  const missing = await wanted();
  return { version: COURSE.version, whole: missing.length === 0 };
}

/** Fills the cache of this version; goes on where an earlier attempt ended. */
async function download() {
  try {
    const cache = await caches.open(OWN);
    const files = await wanted();
    let open = sum(files);
    await room(open);
    const queue = files.values();
    let failed;
    const take = async () => {
      for (const [path, bytes, integrity] of queue) {
        if (failed) return;
        try {
          await cache.put(address(path), await obtain(path, integrity));
        } catch (error) {
          failed ??= error;
          return;
        }
        open -= bytes;
        if (!failed) tell({ told: "progress", done: COURSE.bytes - open });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, take));
    if (failed) throw failed;
  } catch (error) {
    const full = error.name === "QuotaExceededError";
    // Half a version is of no use where the other half does not fit.
    if (full) await caches.delete(OWN);
    await tell({ told: "failed", full });
    throw error;
  }
}

const sum = (files) => files.reduce((all, [, bytes]) => all + bytes, 0);

/** Ends a download that cannot fit before it begins. */
async function room(bytes) {
  const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
  if (quota !== undefined && quota - usage < bytes) throw new DOMException("no room", "QuotaExceededError");
}

/** A file exactly as the list has it: from another version's cache, the browser's, or the network. */
async function obtain(path, integrity) {
  const hashed = HASHED.test(path);
  const before = hashed && (await caches.match(address(path), { ignoreVary: true }));
  if (before) return before;
  const load = (cache) => fetch(address(path), { cache, integrity, credentials: "same-origin" });
  // What the browser kept may be of another version; the network then has the last word.
  const response = await load(hashed ? "default" : "no-cache").catch(() => load("reload"));
  if (!response.ok || response.type !== "basic") throw new Error(`${path}: ${response.status}`);
  // A page may not be answered with a response that was led elsewhere.
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}

/** Says something to every tab, those that came before this worker too. */
async function tell(message) {
  for (const client of await tabs()) client.postMessage({ ...message, version: COURSE.version });
}

const tabs = () => clients.matchAll({ includeUncontrolled: true, type: "window" });

/** Removes the caches of versions that no tab is of. */
async function tidy() {
  // The next version's cache is being filled, or waits.
  if (registration.installing || registration.waiting) return;
  const old = (await caches.keys()).filter((name) => name.startsWith(FAMILY) && name !== OWN);
  if (!old.length) return;
  const versions = await Promise.all((await tabs()).map(version));
  if (versions.includes(undefined)) return;
  const used = new Set(versions.map((version) => FAMILY + version));
  await Promise.all(old.filter((name) => !used.has(name)).map((name) => caches.delete(name)));
}

/** The version that a tab says it is of. */
function version(client) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, PATIENCE);
    client.postMessage({ told: "which" }, [port2]);
  });
}

/** A preview has an empty list: authors want to see what they have just written, so nothing is kept. */
async function leave() {
  const ours = (await caches.keys()).filter((name) => name.startsWith(FAMILY));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await registration.unregister();
}
