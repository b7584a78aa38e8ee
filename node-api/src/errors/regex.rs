//! Why V8 rejects a regular expression, from what the engine's own matcher says.

/// V8's reason for the engine's.
pub(super) fn reason<'r>(engine: &'r str, pattern: &str, flags: &str) -> &'r str {
    let engine = engine.trim_end_matches(']');
    let unicode = flags.contains(['u', 'v']);
    match engine {
        _ if unicode && pattern.ends_with("\\p") => "Invalid property name",
        "Invalid quantifier" | "Invalid quantifier range" if unicode && !ordered(pattern) => "Incomplete quantifier",
        "Invalid character range" if unicode => "Invalid character class",
        "Quantifier not allowed here" if pattern.contains("(?<") && unicode => "Invalid quantifier",
        "Invalid group modifier" if repeats_flag(pattern) => "Repeated flag in flag group",
        "Unbalanced parenthesis" if unmatched(pattern) => "Unmatched ')'",
        "Unbalanced parenthesis" => "Unterminated group",
        "Unbalanced bracket" | "Unbalanced class set bracket" => "Unterminated character class",
        "Invalid quantifier" | "Invalid quantifier range" => "numbers out of order in {} quantifier",
        "Invalid character range" => "Range out of order in character class",
        _ if engine.starts_with("Range values reversed") => "Range out of order in character class",
        "Invalid atom character"
        | "Quantifier not allowed here"
        | "Nothing to repeat"
        | "Invalid braced quantifier" => match pattern.as_bytes() {
            [b'{' | b']' | b'}', ..] if unicode => "Lone quantifier brackets",
            [b')', ..] => "Unmatched ')'",
            _ => "Nothing to repeat",
        },
        "Invalid escape" | "Invalid character escape" if unicode && pattern.contains("\\c") => "Invalid Unicode escape",
        "Invalid escape" | "Invalid character escape" => "Invalid escape",
        "Invalid unicode escape" => "Invalid Unicode escape",
        "Incomplete escape" | "Unterminated escape" => "\\ at end of pattern",
        "Invalid named capture group name" => "Invalid capture group name",
        "Invalid token at named capture group identifier" if pattern.contains("(?<") => "Invalid capture group name",
        "Invalid token at named capture group identifier" | "Invalid group modifier" => "Invalid group",
        "Invalid class set character" => "Invalid character in character class",
        "Invalid named reference" | "Invalid named group reference" | "Invalid named backreference syntax" => {
            "Invalid named reference"
        }
        _ if engine.starts_with("Backreference to invalid named capture group") => "Invalid named capture referenced",
        other => other,
    }
}

/// Whether every brace of a pattern has its other half: then numbers in it are wrong.
fn ordered(pattern: &str) -> bool {
    pattern.matches('{').count() == pattern.matches('}').count() && pattern.contains(',')
}

/// Whether a group changes a flag twice.
fn repeats_flag(pattern: &str) -> bool {
    let groups = pattern.split("(?").skip(1).filter_map(|rest| rest.split([':', ')']).next());
    let mut flags = groups.map(|flags| flags.chars().filter(char::is_ascii_lowercase).collect::<Vec<_>>());
    flags.any(|flags| flags.iter().enumerate().any(|(index, flag)| flags[..index].contains(flag)))
}

/// Whether a closing parenthesis has no opening one.
fn unmatched(pattern: &str) -> bool {
    let (mut depth, mut class, mut escaped) = (0i32, false, false);
    for c in pattern.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => class = true,
            ']' => class = false,
            '(' if !class => depth += 1,
            ')' if !class => depth -= 1,
            _ => {}
        }
        if depth < 0 {
            return true;
        }
    }
    false
}
