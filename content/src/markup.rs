//! Takes the lesson's HTML apart again: blocks, list items, rows, sentences.
//!
//! The markup is what `author::markdown` writes: well formed, without raw HTML, so a few lines read it. Decks are made of it in
//! the browser, since one that travelled with every lesson would make every first visit larger; the index of the search is
//! made of it when the site is built.

use crate::model::Html;

/// An element at the top of a piece of markup: its name, and what stands in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Element<'h> {
    /// Its name.
    pub name: &'h str,
    /// The value of its `id`, if it has one.
    pub id: Option<&'h str>,
    /// What stands in it.
    pub inner: &'h str,
}

/// The elements at the top of `html`, in their order. Text between them is none of ours: there is only white space.
pub fn elements(html: &str) -> Vec<Element<'_>> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        rest = &rest[start..];
        let Some(open) = rest.find('>') else { break };
        let name_end = rest[1..open].find(|c: char| !c.is_ascii_alphanumeric()).map_or(open, |at| at + 1);
        let name = &rest[1..name_end];
        let id = rest[..open].split_once(" id=\"").and_then(|(_, value)| Some(value.split_once('"')?.0));
        if rest[..open].ends_with('/') {
            found.push(Element { name, id, inner: "" });
            rest = &rest[open + 1..];
            continue;
        }
        let Some((inner_end, end)) = closing(rest, name, open + 1) else { break };
        found.push(Element { name, id, inner: &rest[open + 1..inner_end] });
        rest = &rest[end..];
    }
    found
}

/// Where the element that was opened ends: the start of its closing tag, and what comes after it.
fn closing(html: &str, name: &str, from: usize) -> Option<(usize, usize)> {
    let mut depth = 1usize;
    let mut at = from;
    while let Some(found) = html[at..].find('<') {
        let tag = at + found;
        let end = tag + html[tag..].find('>')? + 1;
        let body = &html[tag + 1..end - 1];
        let is =
            |text: &str| text.strip_prefix(name).is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric()));
        if body.strip_prefix('/').is_some_and(is) {
            depth -= 1;
            if depth == 0 {
                return Some((tag, end));
            }
        } else if is(body) && !body.ends_with('/') {
            depth += 1;
        }
        at = end;
    }
    None
}

/// The text without tags, with characters for their names.
pub fn text(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        out.push_str(&rest[..start]);
        let end = rest[start..].find('>').map_or(rest.len(), |at| start + at + 1);
        rest = &rest[end..];
    }
    out.push_str(rest);
    out.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

/// The sentences of a paragraph's inside. Tags are whole in each of them.
pub fn sentences(inner: &str) -> Vec<Html> {
    let mut found = Vec::new();
    let (mut start, mut depth, mut in_tag, mut last) = (0, 0i32, false, ' ');
    for (at, c) in inner.char_indices() {
        match c {
            '<' => {
                in_tag = true;
                depth += if inner[at + 1..].starts_with('/') { -1 } else { 1 };
            }
            '>' if in_tag => {
                in_tag = false;
                if inner[..at].ends_with('/') {
                    depth -= 1;
                }
            }
            _ if in_tag => {}
            c if c.is_whitespace() => {
                if depth == 0 && matches!(last, '.' | '?' | '!') && !inner[start..at].trim().is_empty() {
                    found.push(Html(inner[start..at].trim().to_owned()));
                    start = at;
                }
            }
            c => last = c,
        }
    }
    let rest = inner[start..].trim();
    if !rest.is_empty() {
        found.push(Html(rest.to_owned()));
    }
    found
}

/// One line of text for each item of a list, with the markup of the item. A loose item has paragraphs: they follow each other.
pub fn items(inner: &str) -> Vec<Html> {
    let plain = |item: &str| item.replace("</p>\n<p>", " ").replace("<p>", "").replace("</p>", "");
    elements(inner).into_iter().filter(|e| e.name == "li").map(|e| Html(plain(e.inner).trim().to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_whole_and_nested_ones_stay_inside() {
        let html = "<h2 id=\"a-b\">A <code>b</code></h2>\n<ul>\n<li>x\n<ul><li>y</li></ul></li>\n</ul>\n<hr />\n<pre><code class=\"language-js\">if (a &lt; b) {}\n</code></pre>";
        let found = elements(html);
        let names: Vec<&str> = found.iter().map(|e| e.name).collect();
        assert_eq!(names, ["h2", "ul", "hr", "pre"]);
        assert_eq!((found[0].id, found[0].inner), (Some("a-b"), "A <code>b</code>"));
        assert_eq!(found[1].id, None);
        assert!(found[1].inner.contains("<ul><li>y</li></ul>"));
        assert_eq!(items(found[1].inner).len(), 1);
        assert_eq!(text(found[3].inner), "if (a < b) {}\n");
        assert_eq!(elements("<p>never closed"), []);
    }

    #[test]
    fn sentences_end_outside_of_markup() {
        let inner = "It is <strong>promised. Really.</strong> Wait 0.5 ms, then <code>a. b</code> runs? Yes:";
        let found: Vec<String> = sentences(inner).into_iter().map(|s| s.0).collect();
        assert_eq!(
            found,
            ["It is <strong>promised. Really.</strong>", "Wait 0.5 ms, then <code>a. b</code> runs?", "Yes:"]
        );
    }
}
