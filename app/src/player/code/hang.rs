//! Long lines of source are wrapped. What is wrapped hangs further in than its line, so that it does not read as a new one.

use yew::prelude::*;

/// Columns of indentation to which the style sheets go; deeper lines hang as these do.
const DEEPEST: usize = 16;

/// The class that makes the rest of a long line hang under its beginning.
pub fn hang(line: &str) -> Classes {
    let indent = line.chars().take_while(|c| *c == ' ').count().min(DEEPEST);
    classes!("hang", (indent > 1).then(|| format!("hang-{}", indent / 2 * 2)))
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
