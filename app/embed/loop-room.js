// <loop-room>: a program of Looproom in any page.
//
//   <script src="https://SITE/loop-room.js" async></script>
//   <loop-room><script type="text/plain">console.log("now")</script></loop-room>
//
// or with the attribute `code`, or with `program`, the part of a Looproom link after `#`. Further attributes: `name` of the
// file, `seed`, `position`, `theme` (light, dark), `height` in pixels (else the frame grows with its content), `label` for
// people who do not see it, and `sandbox` in place of the usual one. Events: `ready` when the program is shown, `error` when
// it cannot be.
//
// Made for pages with a strict Content-Security-Policy: no style, no inline script, no cookie; script-src and frame-src have to
// allow this site, nothing else. The program goes into the part of the frame's address that no server sees.

const SITE = new URL("./", document.currentScript?.src || location.href).href;
const SANDBOX = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";
const OPTIONS = ["name", "seed", "position", "theme"];
const FIRST = 320;
const LEAST = 80;
const MOST = 4000;
/** Milliseconds without a word after which the frame is taken for failed. It may be far down the page, and is lazy. */
const PATIENCE = 15_000;

class LoopRoom extends HTMLElement {
  static observedAttributes = ["code", "program", "label", "height", "sandbox", ...OPTIONS];

  #frame = null;
  #hear = (event) => this.#heard(event);
  #late = 0;

  connectedCallback() {
    addEventListener("message", this.#hear);
    // The script inside may not be parsed yet.
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => this.#show(), { once: true });
    else this.#show();
  }

  disconnectedCallback() {
    removeEventListener("message", this.#hear);
    clearTimeout(this.#late);
    this.#frame?.remove();
    this.#frame = null;
  }

  attributeChangedCallback() {
    if (this.#frame) this.#show();
  }

  #address() {
    const said = [];
    const program = this.getAttribute("program")?.replace(/^#/, "");
    if (program) said.push(["program", program]);
    else said.push(["code", this.getAttribute("code") ?? this.querySelector("script")?.textContent.replace(/^\s*\n/, "").trimEnd() ?? ""]);
    for (const name of OPTIONS) if (this.hasAttribute(name)) said.push([name, this.getAttribute(name)]);
    return `${SITE}embed/#${said.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&")}`;
  }

  #show() {
    if (!this.isConnected) return;
    const frame = document.createElement("iframe");
    const set = { src: this.#address(), title: this.getAttribute("label") ?? "A program that runs step by step", width: "100%", height: this.getAttribute("height") ?? FIRST };
    Object.assign(set, { loading: "lazy", frameborder: 0, allow: "", referrerpolicy: "no-referrer", sandbox: this.getAttribute("sandbox") ?? SANDBOX });
    for (const name in set) frame.setAttribute(name, set[name]);
    frame.addEventListener("load", () => {
      this.#late = setTimeout(() => this.dispatchEvent(new Event("error")), PATIENCE);
    });
    this.#frame?.remove();
    this.#frame = frame;
    this.append(frame);
  }

  #heard({ source, data }) {
    if (!this.#frame || source !== this.#frame.contentWindow || !Number.isFinite(data)) return;
    clearTimeout(this.#late);
    if (!this.hasAttribute("height")) this.#frame.setAttribute("height", Math.min(Math.max(Math.abs(data), LEAST), MOST));
    if (this.#frame.dataset.heard) return;
    this.#frame.dataset.heard = "";
    this.dispatchEvent(new Event(data < 0 ? "error" : "ready"));
  }
}

customElements.get("loop-room") ?? customElements.define("loop-room", LoopRoom);
