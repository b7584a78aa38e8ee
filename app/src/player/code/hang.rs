//! Long lines of source are wrapped. What is wrapped hangs further in than its line, so that it does not read as a new one.

use yew::prelude::*;

/// Columns of indentation to which the style sheets go; deeper lines hang as these do.
const DEEPEST: usize = 16;

/// The class that makes the rest of a long line hang under its beginning.
pub(super) fn hang(line: &str) -> Classes {
    let indent = line.chars().take_while(|c| *c == ' ').count().min(DEEPEST);
    classes!("hang", (indent > 1).then(|| format!("hang-{}", indent / 2 * 2)))
}

/// A line without its marks, hanging.
pub fn hanging(line: &str) -> Html {
    let (indent, rest) = split_indent(line);
    html! { <span class={hang(line)}>{ indentation(indent) }{ rest.to_owned() }{ "\n" }</span> }
}

/// The spaces before a line, and the rest.
pub(super) fn split_indent(line: &str) -> (&str, &str) {
    line.split_at(line.len() - line.trim_start_matches(' ').len())
}

/// Spaces that no line break may follow: a long word would leave them alone in their line.
pub(super) fn indentation(spaces: &str) -> Html {
    if spaces.is_empty() {
        return Html::default();
    }
    html! { <span class="indent">{ spaces.to_owned() }</span> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_hang_by_their_indentation() {
        assert_eq!(hang("f()").to_string(), "hang");
        assert_eq!(hang("   f()").to_string(), "hang hang-2");
        assert_eq!(hang(&" ".repeat(40)).to_string(), "hang hang-16");
    }
}
