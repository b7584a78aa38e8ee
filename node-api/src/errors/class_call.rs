//! A class that was called as a function: V8 names the class, the engine does not say which one it was.

use super::frame::At;
use super::index::Node;
use super::messages::{Engine, Rewritten, plain};
use crate::instrument::{SourceFile, hidden};

/// The message for a class that was called, by the program or by a built-in function.
pub(super) fn class_call(engine: &Engine<'_>) -> Rewritten {
    let name = name(engine);
    // Ours are classes where V8's are none.
    if matches!(name.as_str(), "DisposableStack" | "AsyncDisposableStack") {
        return plain(format!("Constructor {name} requires 'new'"));
    }
    match is_name(&name) {
        true => plain(format!("Class constructor {name} cannot be invoked without 'new'")),
        false => plain("Class constructors cannot be invoked without 'new'"),
    }
}

/// The name of the class, as far as what was kept and the text of the call tell.
fn name(engine: &Engine<'_>) -> String {
    let segments: Vec<&str> = engine.arguments.callee.rsplit('.').collect();
    let called = match segments.as_slice() {
        ["call" | "apply" | "bind", class, ..] if *class != "Reflect" => *class,
        _ => {
            if let Some(given) = (0..hidden::WITNESS.len()).find_map(|index| engine.arguments.class(index)) {
                return given;
            }
            segments.first().copied().unwrap_or_default()
        }
    };
    let Some(At { file, offset, .. }) = engine.at else { return called.to_owned() };
    if called == "(intermediate value)"
        && let Some(made) = file.class_before(*offset)
    {
        return made.name.clone();
    }
    let node = file.index().at(*offset);
    let (called, arguments) = match node {
        Some((Node::Call { arguments, .. } | Node::New { arguments, .. }, _)) => (called, arguments.as_slice()),
        // A template that a class is the tag of has no place among the calls.
        _ => (first_word(&file.text[*offset as usize..]), [].as_slice()),
    };
    in_text(file, called, arguments).unwrap_or_else(|| called.to_owned())
}

/// Which class of a file `called` stands for: the one of that name, the one that it was made from, or the one that a
/// built-in function was given. What a call gave, or a parameter, stands for the only one that the text does more with than
/// to make, extend or ask it. Any other name is that of a class from elsewhere.
fn in_text(file: &SourceFile, called: &str, arguments: &[String]) -> Option<String> {
    let classes: Vec<&str> = file.classes().filter(|class| is_name(class)).collect();
    let named = |text: &str| classes.iter().find(|class| **class == text).map(|class| (*class).to_owned());
    let last = called.rsplit(|c: char| !is_part(c)).find(|word| !word.is_empty()).unwrap_or_default();
    let own = named(if called.ends_with("(...)") { "" } else { last });
    let made = || is_name(called).then(|| made_from(&file.text, called).find_map(named)).flatten();
    let given = || arguments.iter().find_map(|argument| named(argument));
    own.or_else(made).or_else(given).or_else(|| {
        if is_name(called) && !is_parameter(&file.text, called) {
            return None;
        }
        let mut values = classes.iter().filter(|class| is_value(&file.text, class));
        let only = values.next().filter(|_| values.next().is_none());
        only.map(|class| (*class).to_owned())
    })
}

/// Where a name stands alone in a text: what is before it, and what is behind.
fn mentions<'t>(text: &'t str, name: &'t str) -> impl Iterator<Item = (&'t str, &'t str)> {
    let split = text.match_indices(name).map(|(at, _)| (&text[..at], &text[at + name.len()..]));
    split.filter(|(before, behind)| !before.ends_with(is_part) && !behind.starts_with(is_part))
}

/// The names that a variable or a property gets in a text: `called = Name`, `called: Name`.
fn made_from<'t>(text: &'t str, called: &'t str) -> impl Iterator<Item = &'t str> {
    mentions(text, called).filter_map(|(_, behind)| {
        let value = behind.trim_start().strip_prefix(['=', ':'])?.trim_start();
        let name = first_word(value);
        let goes_on = value[name.len()..].trim_start().starts_with(['.', '(', '[', '=']);
        (!name.is_empty() && !goes_on).then_some(name)
    })
}

/// Whether a class stands somewhere as a value that can be kept or handed on.
fn is_value(text: &str, class: &str) -> bool {
    mentions(text, class).any(|(before, behind)| {
        let before = before.trim_end();
        let word = before.rsplit(|c: char| !is_part(c)).next().unwrap_or_default();
        let is_used_up = matches!(word, "class" | "new" | "extends" | "instanceof");
        !is_used_up && !before.ends_with('.') && !behind.trim_start().starts_with(['.', '(', '='])
    })
}

/// Whether a name stands in a list of parameters.
fn is_parameter(text: &str, name: &str) -> bool {
    mentions(text, name).any(|(_, behind)| {
        let rest = behind.trim_start_matches(|c: char| is_part(c) || c.is_whitespace() || c == ',');
        let body = rest.strip_prefix(')').map(str::trim_start);
        body.is_some_and(|body| body.starts_with('{')) || body.unwrap_or(rest).starts_with("=>")
    })
}

fn first_word(text: &str) -> &str {
    &text[..text.find(|c| !is_part(c)).unwrap_or(text.len())]
}

fn is_part(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '$')
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(is_part)
}
