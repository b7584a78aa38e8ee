// Other people's pages.
import { createServer } from "node:http";

/** A page of another origin that allows scripts and frames of the site at `origin` and nothing else. */
export async function foreign(origin, body) {
  const from = origin.replace(/\/$/, "");
  const policy = `default-src 'none'; script-src ${from}; frame-src ${from}; style-src 'none'`;
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-security-policy": policy });
    response.end(`<!doctype html><html lang="en"><title>A blog</title><body>${body}<script src="${origin}loop-room.js"></script></body></html>`);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { address: `http://localhost:${server.address().port}/`, close: () => (server.closeAllConnections(), server.close()) };
}
