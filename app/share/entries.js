// The files of a drop or of a chosen folder, as paths with their sizes; which of them are taken is decided elsewhere, before
// any is read. Folders that no program here needs are not entered, so that dropping a home folder ends soon.

/** Files that are looked at; a program may have far fewer. */
const MOST = 2_000;
const DEPTH = 12;

const isSkipped = (name) => name.startsWith(".") || name === "node_modules";

/** What a folder holds. The browser tells it in portions. */
async function children(folder) {
  const reader = folder.createReader();
  const found = [];
  for (;;) {
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return found;
    found.push(...some);
  }
}

async function walk(entry, path, depth, found) {
  if (found.length >= MOST || depth > DEPTH) return;
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
    found.push({ path, size: file.size, file });
  } else if (isSkipped(entry.name)) {
    found.push({ path: `${path}/`, size: 0, file: null });
  } else {
    const inside = await children(entry);
    inside.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const child of inside) await walk(child, `${path}/${child.name}`, depth + 1, found);
  }
}

/** Of the entries of a drop, or of a `FileList`: `[{ path, size, file }]`. A skipped folder ends with a slash and has no file. */
export async function entries(from) {
  const found = [];
  if (from instanceof FileList) {
    for (const file of [...from].slice(0, MOST)) {
      found.push({ path: file.webkitRelativePath || file.name, size: file.size, file });
    }
    return found;
  }
  for (const root of from) if (root) await walk(root, root.name, 0, found);
  return found;
}
