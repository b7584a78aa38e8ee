// What sharing needs of the browser besides the program: the files that somebody drops, and a page that stands alone.
// Bundled by esbuild into one lazy module.

export { entries } from "./entries.js";
export { standalone } from "./standalone.js";
