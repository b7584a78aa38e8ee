// The code editor, loaded when somebody wants to edit. Bundled by esbuild into one lazy module.
//
// It lives in a shadow root: CodeMirror then adds its styles through adoptedStyleSheets, which a strict
// Content-Security-Policy allows, instead of a <style> tag, which it does not. Colours come from the page's custom
// properties, which reach into the shadow. Tab leaves the editor, as everywhere else on the page.

import { EditorState, RangeSetBuilder } from "@codemirror/state";
import { Decoration, EditorView, ViewPlugin, keymap, lineNumbers, drawSelection, highlightActiveLine, highlightSpecialChars } from "@codemirror/view";
import { defaultKeymap, history, historyKeymap, indentLess, indentMore } from "@codemirror/commands";
import { HighlightStyle, syntaxHighlighting, bracketMatching, indentOnInput, indentUnit } from "@codemirror/language";
import { javascript } from "@codemirror/lang-javascript";
import { tags } from "@lezer/highlight";

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.modifier], color: "var(--code-keyword)" },
  { tag: [tags.string, tags.special(tags.string), tags.regexp], color: "var(--code-string)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--code-number)" },
  { tag: tags.comment, color: "var(--code-comment)", fontStyle: "italic" },
]);

// Long lines are wrapped; what is wrapped hangs two characters further in than its line. By classes, since the policy
// forbids style attributes.
const DEEPEST = 16;
const depths = Array.from({ length: DEEPEST / 2 + 1 }, (_, step) => step * 2);
const hangs = depths.map((depth) => Decoration.line({ class: `hang-${depth}` }));
const hangLook = EditorView.theme(
  Object.fromEntries(
    depths.map((depth) => [`.cm-line.hang-${depth}`, { paddingLeft: `calc(6px + ${depth + 2}ch)`, textIndent: `-${depth + 2}ch` }]),
  ),
);

function hanging({ state, visibleRanges }) {
  const lines = new RangeSetBuilder();
  let last = 0;
  for (const { from, to } of visibleRanges) {
    for (let number = Math.max(state.doc.lineAt(from).number, last + 1); number <= state.doc.lineAt(to).number; number++) {
      const line = state.doc.line(number);
      const depth = Math.min(line.text.match(/^ */)[0].length, DEEPEST);
      lines.add(line.from, line.from, hangs[depth >> 1]);
      last = number;
    }
  }
  return lines.finish();
}

const hang = ViewPlugin.fromClass(
  class {
    constructor(view) {
      this.decorations = hanging(view);
    }
    update(update) {
      if (update.docChanged || update.viewportChanged) this.decorations = hanging(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

const look = EditorView.theme({
  "&": { height: "100%", color: "var(--ink)", backgroundColor: "var(--surface)", fontSize: "var(--t-code)" },
  "&.cm-focused": { outline: "2px solid var(--focus)", outlineOffset: "-2px" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.65", overflow: "auto" },
  ".cm-content": { caretColor: "var(--ink)", padding: "0.5rem 0" },
  ".cm-gutters": { backgroundColor: "var(--surface)", color: "var(--soft)", border: "none" },
  ".cm-lineNumbers .cm-gutterElement": { minWidth: "2.25rem", paddingRight: "0.75rem" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--wash)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  "&.cm-focused .cm-selectionBackground, .cm-selectionBackground": { backgroundColor: "var(--now) !important" },
  ".cm-matchingBracket": { backgroundColor: "var(--wash)", outline: "1px solid var(--line-strong)" },
});

/**
 * Mounts an editor into `host`.
 * `onChange(text)` is called after each change, `onRun()` on Ctrl+Enter or Command+Enter.
 */
export function mount(host, text, label, onChange, onRun) {
  const root = host.shadowRoot || host.attachShadow({ mode: "open" });
  const run = () => (onRun(), true);
  const view = new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        highlightSpecialChars(),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        highlightActiveLine(),
        indentUnit.of("  "),
        javascript(),
        syntaxHighlighting(colours),
        look,
        EditorView.lineWrapping,
        hang,
        hangLook,
        EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
        keymap.of([
          { key: "Mod-Enter", run },
          { key: "Mod-]", run: indentMore },
          { key: "Mod-[", run: indentLess },
          ...defaultKeymap,
          ...historyKeymap,
        ]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString());
        }),
      ],
    }),
  });
  return view;
}

/** Replaces the whole text, if it is another one. */
export function setText(view, text) {
  if (view.state.doc.toString() !== text) {
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
  }
}

/** Puts the cursor into the editor. */
export function focus(view) {
  view.focus();
}

/** Takes the editor away. */
export function destroy(view) {
  view.destroy();
}
