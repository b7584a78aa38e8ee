// The embedded page before its first run: reads the program out of the address, shows it, and tells the page around how
// high it is. The course's own program is fetched when somebody presses Run, and not before.
//
// A classic script, because a frame that is sandboxed without `allow-same-origin` may load no module that its host does
// not open to every origin. Nothing is stored, and nothing but one number leaves the frame.

import { read } from "./address.js";
import { pieces } from "./ink.js";
import { tell } from "./height.js";
import { pack } from "../share/postcard.js";

const tag = document.querySelector("script[data-wasm]");
const root = document.documentElement;
const app = document.getElementById("app");
const absolute = (path) => new URL(path, document.baseURI).href;

/** An element with a class and children; texts stay texts. */
function make(name, className, ...children) {
  const element = document.createElement(name);
  element.className = className;
  element.append(...children);
  return element;
}

function listing([path, text], named) {
  const code = document.createElement("code");
  for (const line of pieces(text.replace(/\n$/, ""))) {
    const row = make("span", "listing-line");
    const hang = make("span", "embed-text", ...line.map(([ink, part]) => (ink ? make("span", `p-${ink}`, part) : part)));
    row.append(hang);
    code.append(row);
  }
  const pre = make("pre", "", code);
  pre.tabIndex = 0;
  pre.setAttribute("role", "group");
  pre.setAttribute("aria-label", `Program ${path}`);
  const figure = make("figure", "listing");
  if (named) figure.append(make("figcaption", "", path));
  figure.append(pre);
  return figure;
}

function show(found) {
  const { program } = found;
  const say = document.getElementById("embed-say");
  const button = document.getElementById("embed-run");
  document.getElementById("embed-name").textContent = program.entry;
  document.getElementById("embed-code").append(...program.files.map((file) => listing(file, program.files.length > 1)));
  button.hidden = false;
  button.addEventListener("click", async () => {
    button.disabled = true;
    say.textContent = "Loading the machine…";
    try {
      await run(found);
    } catch (error) {
      button.disabled = false;
      say.textContent =
        self.origin === "null"
          ? "The machine cannot be loaded here: this frame is sandboxed without allow-same-origin, and its site does not let other origins read its files. Open it in Looproom instead."
          : "The machine could not be loaded. Check the connection and try again.";
      console.warn(error);
    }
  });
}

/** Loads the course's program, which takes the page over. */
async function run(found) {
  // A sandboxed frame has no origin that a worker's address could belong to; a worker that imports it has no need of one.
  const engine = document.querySelector("meta[name=looproom-engine]");
  if (self.origin === "null") {
    engine.content = `data:text/javascript,${encodeURIComponent(`import ${JSON.stringify(absolute(engine.content))};`)}`;
  }
  const program = fetch(absolute(tag.dataset.wasm));
  program.catch(() => {});
  const { default: init } = await import(absolute(tag.dataset.js));
  globalThis.looproom = { page: pack(found, absolute("./")), load: (url) => import(url) };
  await init({ module_or_path: await program });
  root.dataset.alive = "";
}

read(location.hash).then(({ theme, ...found }) => {
  if (theme) root.dataset.theme = theme;
  if (found.problem) {
    document.getElementById("embed-say").textContent = found.problem;
    document.getElementById("embed-say").setAttribute("role", "alert");
  } else {
    show(found);
  }
  tell(app, Boolean(found.problem));
});
