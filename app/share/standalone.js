// A program with its run as one file that opens from a disk, with no network: the site's own styles and program are put into
// it, packed, and the run as data.
//
// What the program's author wrote stands in the file twice: packed, and as text for those without JavaScript, with every
// character escaped that could begin markup. The file's policy allows the one script and the one style sheet in it, by their
// hashes, and no network at all.

/** Parts of the page's program that the player needs, and what they share; others are only fetched for what a file from a
    disk does not have. */
const NEEDED = /machine|chunk/;
const PART = /fetch\(new URL\("\.\/([\w.-]+)",\s*import\.meta\.url\)\)/g;

const escape = (text) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

async function fetched(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

function base64(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

async function packed(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
  return base64(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/** The source that a policy names a script or style sheet by. Without a secure origin there are no hashes. */
async function source(text) {
  if (!crypto.subtle) return "'unsafe-inline'";
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `'sha256-${base64(new Uint8Array(hash))}'`;
}

/** What starts the file. Becomes text, so it uses nothing from around it. */
async function begin() {
  const bytes = async (id) => {
    const data = Uint8Array.from(atob(document.getElementById(id).textContent), (c) => c.charCodeAt(0));
    const plain = new Blob([data]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(plain).arrayBuffer());
  };
  const wasm = async (id) => new Response(await bytes(id), { headers: { "content-type": "application/wasm" } });
  try {
    const page = await bytes("data-run");
    globalThis.looproom = {
      page,
      load: () => Promise.reject(new Error("A file from a disk loads nothing.")),
      part: (name) => (document.getElementById(`part-${name}`) ? wasm(`part-${name}`) : Promise.reject(new Error(`${name} is not in this file.`))),
    };
    const script = URL.createObjectURL(new Blob([await bytes("data-script")], { type: "text/javascript" }));
    const { default: init } = await import(script);
    await init({ module_or_path: await wasm("data-program") });
    document.documentElement.dataset.alive = "";
  } catch (error) {
    document.getElementById("embed-say").textContent = `The run cannot be shown in this browser: ${error}`;
  }
}

/** The site's style sheet, and the player's, which may not have come yet. */
async function styles() {
  const first = document.querySelector("link[rel=stylesheet]").href;
  const player = document.querySelector("meta[name=looproom-player]").content;
  const texts = [first, new URL(player, document.baseURI)].map(async (address) => (await fetched(address)).text());
  return (await Promise.all(texts)).join("\n");
}

/** The file, as a Blob. `run` is what the page in it begins with (`app/src/embed/pack.rs`). */
export async function standalone(run, title, files) {
  const tag = document.querySelector("script[data-wasm]");
  const [script, program, style] = await Promise.all([
    fetched(tag.dataset.js).then((response) => response.text()),
    fetched(tag.dataset.wasm).then((response) => response.arrayBuffer()),
    styles(),
  ]);
  const names = [...script.matchAll(PART)].map(([, name]) => name).filter((name) => NEEDED.test(name));
  if (names.length === 0) throw new Error("the page's program has no part for the machine");
  const parts = await Promise.all(
    names.map(async (name) => [name, await (await fetched(new URL(name, new URL(tag.dataset.js, document.baseURI)))).arrayBuffer()]),
  );
  const start = `(${begin})()`;
  const policy = `default-src 'none'; script-src ${await source(start)} blob: 'wasm-unsafe-eval'; style-src ${await source(style)}; img-src data:; base-uri 'none'; form-action 'none'`;
  const data = async (id, bytes) => `<script type="application/gzip" id="${id}">${await packed(bytes)}</script>\n`;
  const text = files.map(([path, source]) => `<h2>${escape(path)}</h2>\n<pre>${escape(source)}</pre>\n`).join("");
  return new Blob(
    [
      `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n`,
      `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`,
      `<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${escape(title)}</title>\n`,
      `<style>${style}</style>\n</head>\n<body>\n<div id="app" data-embed>\n<main>\n<h1>${escape(title)}</h1>\n`,
      `<p id="embed-say" role="status">The run is being opened.</p>\n${text}</main>\n</div>\n`,
      await data("data-run", run),
      await data("data-script", new TextEncoder().encode(script.replaceAll(PART, `looproom.part("$1")`))),
      await data("data-program", program),
      ...(await Promise.all(parts.map(([name, bytes]) => data(`part-${name}`, bytes)))),
      `<script>${start}</script>\n</body>\n</html>\n`,
    ],
    { type: "text/html" },
  );
}
