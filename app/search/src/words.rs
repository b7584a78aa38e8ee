//! What counts as a word.

/// The words of a text in lower case, in their order. A name such as `process.nextTick` gives its parts as a person may
/// type them: `process`, `nexttick`, and what the capitals divide, `next` and `tick`.
pub fn words(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for run in text.split(|c: char| !c.is_alphanumeric()).filter(|run| !run.is_empty()) {
        let parts = humps(run);
        if parts.len() > 1 {
            found.extend(parts.iter().map(|part| part.to_lowercase()));
        }
        found.push(run.to_lowercase());
    }
    found
}

/// `nextTick` as `next` and `Tick`; a run of capitals stays together.
fn humps(run: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut was_lower) = (0, false);
    for (at, c) in run.char_indices() {
        if c.is_uppercase() && was_lower {
            parts.push(&run[start..at]);
            start = at;
        }
        was_lower = c.is_lowercase();
    }
    parts.push(&run[start..]);
    parts
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn names_are_found_whole_and_in_parts() {
        assert_eq!(words("process.nextTick(cb)"), ["process", "next", "tick", "nexttick", "cb"]);
        assert_eq!(words("The URL's end"), ["the", "url", "s", "end"]);
        assert_eq!(words("  …  "), Vec::<String>::new());
    }
}
