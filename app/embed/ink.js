// Colours for a program that is only read: comments, texts, numbers and keywords, by one expression.

const KEYWORDS =
  "as|async|await|break|case|catch|class|const|continue|debugger|default|delete|do|else|export|extends|false|finally|for|from|function|get|if|import|in|instanceof|let|new|null|of|return|set|static|super|switch|this|throw|true|try|typeof|undefined|var|while|yield";
const TOKEN = new RegExp(
  [
    "(?<comment>//.*|/\\*[^]*?(?:\\*/|$))",
    "(?<string>'(?:\\\\.|[^'\\\\\\n])*'?|\"(?:\\\\.|[^\"\\\\\\n])*\"?|`(?:\\\\[^]|[^`\\\\])*`?)",
    "(?<literal>\\b\\d[\\w.]*)",
    `(?<keyword>(?<![.\\w$#])(?:${KEYWORDS})(?![\\w$]))`,
  ].join("|"),
  "g",
);

/** The lines of a text, each a list of `[ink, part]`; an ink is part of a class name, or empty. */
export function pieces(text) {
  const lines = [[]];
  const put = (ink, part) => {
    part.split("\n").forEach((line, at) => {
      if (at > 0) lines.push([]);
      if (line) lines.at(-1).push([ink, line]);
    });
  };
  let at = 0;
  for (const match of text.matchAll(TOKEN)) {
    put("", text.slice(at, match.index));
    put(Object.keys(match.groups).find((name) => match.groups[name] !== undefined), match[0]);
    at = match.index + match[0].length;
  }
  put("", text.slice(at));
  return lines;
}
