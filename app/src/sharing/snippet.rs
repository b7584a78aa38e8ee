//! Markup for other people's pages, to be copied. What stands in it is escaped: it becomes markup in their page.

use crate::share::{self, Shared};

/// What the frame may do: its own scripts, its own origin, and a link to this site in a new tab.
const SANDBOX: &str = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";
/// Height of a frame that does not grow by itself, in CSS pixels.
const HEIGHT: u32 = 480;

/// The custom element. A short program of one file stands in it as text, so that it can be read and changed there.
pub fn element(site: &str, shared: &Shared) -> String {
    let script = format!("<script src=\"{}loop-room.js\" async></script>\n", escape(site));
    let [(path, text)] = shared.program.files.as_slice() else {
        return format!("{script}<loop-room program=\"{}\"></loop-room>\n", share::encode(shared));
    };
    // In a script element nothing is escaped, and these would end it or hide its end.
    let lower = text.to_lowercase();
    if ["</script", "<script", "<!--"].iter().any(|mark| lower.contains(mark)) {
        return format!("{script}<loop-room program=\"{}\"></loop-room>\n", share::encode(shared));
    }
    let mut options = String::new();
    if path != "main.js" {
        options.push_str(&format!(" name=\"{}\"", escape(path)));
    }
    if shared.seed != 0 {
        options.push_str(&format!(" seed=\"{}\"", shared.seed));
    }
    if let Some(position) = shared.position {
        options.push_str(&format!(" position=\"{position}\""));
    }
    let text = text.trim_end();
    format!("{script}<loop-room{options}><script type=\"text/plain\">\n{text}\n</script></loop-room>\n")
}

/// A plain frame, for pages that take no scripts of others.
pub fn frame(site: &str, shared: &Shared) -> String {
    format!(
        "<iframe src=\"{}embed/#program={}\" title=\"{}\" width=\"100%\" height=\"{HEIGHT}\" loading=\"lazy\" \
         sandbox=\"{SANDBOX}\"></iframe>\n",
        escape(site),
        share::encode(shared),
        escape(&format!("{}, step by step", shared.program.entry)),
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use protocol::Program;

    const SITE: &str = "https://x.example/a&b/";

    fn shared(path: &str, text: &str) -> Shared {
        Shared { program: Program::single(path, text), seed: 0, position: None }
    }

    #[test]
    fn a_short_program_can_be_read_in_the_snippet() {
        let snippet =
            element(SITE, &Shared { seed: 7, position: Some(3), ..shared("main.js", "console.log(1 < 2)\n") });
        let inside = "<loop-room seed=\"7\" position=\"3\"><script type=\"text/plain\">\nconsole.log(1 < 2)\n</script></loop-room>";
        assert!(snippet.contains(inside), "{snippet}");
        assert!(
            snippet.starts_with("<script src=\"https://x.example/a&amp;b/loop-room.js\" async></script>"),
            "{snippet}"
        );
    }

    #[test]
    fn nothing_in_a_program_ends_the_snippet() {
        for text in ["'</script><img src=x>'", "'</SCRIPT'", "<!-- x", "'<script>'"] {
            let snippet = element(SITE, &shared("main.js", text));
            assert!(snippet.contains("<loop-room program=\"p1."), "{snippet}");
        }
        let named = element(SITE, &shared("a\"b<c>.js", "1"));
        assert!(named.contains("name=\"a&quot;b&lt;c&gt;.js\""), "{named}");
        assert!(frame(SITE, &shared("a\"b.js", "1")).contains("title=\"a&quot;b.js, step by step\""));
    }
}
