// A static host as plain as they come: files, index.html in folders, 404.html for the rest. Can live under a sub-path.
import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".wasm": "application/wasm",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".bin": "application/octet-stream",
};

const packed = new Map();

function brotli(key, bytes) {
  if (!packed.has(key)) {
    packed.set(key, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }));
  }
  return packed.get(key);
}

/** Serves `folder`; `requests` is filled with the paths that were asked for. */
export async function serve(folder, { base = "/", requests = [], port = 0 } = {}) {
  const find = async (path) => {
    const file = join(folder, normalize(path));
    const found = await stat(file).catch(() => null);
    if (found?.isDirectory()) return find(`${path}/index.html`);
    return found ? file : null;
  };
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://host").pathname);
    requests.push(path);
    const file = path.startsWith(base) ? await find(path.slice(base.length)) : null;
    const answer = file ?? join(folder, "404.html");
    let bytes = await readFile(answer).catch(() => Buffer.from("not found"));
    const headers = { "content-type": types[extname(answer)] ?? "application/octet-stream", "cache-control": "no-cache" };
    if (/br/.test(request.headers["accept-encoding"] ?? "") && bytes.length > 1024) {
      bytes = brotli(answer + bytes.length, bytes);
      headers["content-encoding"] = "br";
    }
    response.writeHead(file ? 200 : 404, headers);
    response.end(bytes);
  });
  await new Promise((listening) => server.listen(port, "127.0.0.1", listening));
  return {
    origin: `http://127.0.0.1:${server.address().port}${base}`,
    requests,
    close: () => (server.closeAllConnections(), new Promise((closed) => server.close(closed))),
  };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { origin } = await serve(new URL("../../dist", import.meta.url).pathname, { port: Number(process.env.PORT ?? 8080) });
  console.log(origin);
}
