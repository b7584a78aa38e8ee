const attempt = (pattern, flags) => {
  try { console.log(String(new RegExp(pattern, flags))); } catch (error) { console.log(`${error.name}: ${error.message}`); }
};
for (const pattern of [')', 'a)', '(', '(?', '(?:', '(?<1>a)', '(?<a', '[b-a]', '[a', '{1}', '\\', '[\\', '(?z:a)', '*', 'a**']) {
  attempt(pattern);
}
for (const pattern of ['\\k<x>', '\\u{110000}', ']', '}', '\\c', '\\-', 'a{2,1}']) attempt(pattern, 'u');
for (const pattern of ['[[a]', '[(]']) attempt(pattern, 'v');
attempt('a', 'uv');
attempt('\\k<a>(?<b>x)');
