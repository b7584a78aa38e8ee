// Whatever has what an address has is taken for one, but for what `url.parse` gives.
const fs = require('fs');
const url = require('url');
const { href, protocol, hostname, pathname } = url.pathToFileURL(__filename);
const values = {
  plain: { href, protocol, hostname, pathname },
  'no href': { protocol, hostname, pathname },
  'empty protocol': { href, protocol: '', hostname, pathname },
  'with auth': { href, protocol, hostname, pathname, auth: null },
  parsed: url.parse(href),
  'other scheme': { href: 'http://x', protocol: 'http:', hostname: 'x', pathname: '/' },
  'no hostname': { href, protocol, pathname },
};
for (const [name, value] of Object.entries(values)) {
  for (const work of [url.fileURLToPath, (path) => fs.readFileSync(path, 'utf8').length]) {
    try {
      console.log(name, typeof work(value));
    } catch (error) {
      console.log(name, error.code, error.message);
    }
  }
}
