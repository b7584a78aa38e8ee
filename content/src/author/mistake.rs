//! Wrong orders with their reasons, checked against recordings: what is called a mistake has to be one.

use super::markdown::Scope;
use crate::model::Mistake;
use serde::Deserialize;

/// As it stands in TOML.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Raw {
    pub(super) first: String,
    pub(super) then: String,
    pub(super) why: String,
}

/// Reads one and checks that every recorded output prints `then` before `first`.
pub(super) fn read(line: usize, raw: Raw, outputs: &[&str], scope: &mut Scope<'_>) -> Mistake {
    let Raw { first, then, why } = raw;
    let is_mistake = |output: &&str| {
        let place = |text: &str| output.lines().position(|l| l == text);
        matches!((place(&first), place(&then)), (Some(f), Some(t)) if t < f)
    };
    if !outputs.iter().all(is_mistake) {
        let message = format!("Node does not print `{then}` before `{first}`, so that order is no mistake");
        scope.faults.add(scope.file, line, message);
    }
    if why.trim().is_empty() {
        scope.faults.add(scope.file, line, format!("no explanation for `{first}` before `{then}`"));
    }
    Mistake { why: scope.html(line, &why), first, then }
}

/// Every wrong order has two neighbours the wrong way round. So when all neighbours have an explanation, every wrong
/// order has one.
pub(super) fn check_cover(line: usize, id: &str, items: &[String], mistakes: &[Mistake], scope: &mut Scope<'_>) {
    if items.len() < 2 || items.iter().enumerate().any(|(i, item)| items[..i].contains(item)) {
        scope.faults.add(
            scope.file,
            line,
            format!("`{id}`: to be ordered, lines must be two or more and all different"),
        );
    }
    for pair in items.windows(2) {
        if !mistakes.iter().any(|m| m.first == pair[1] && m.then == pair[0]) {
            let message = format!("`{id}`: no explanation for `{}` before `{}`", pair[1], pair[0]);
            scope.faults.add(scope.file, line, message);
        }
    }
}
