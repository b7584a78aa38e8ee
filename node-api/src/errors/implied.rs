//! Where a function of the program calls another without saying so, by iterating, by converting a value or by reading a
//! property: the engine has no place for it.

use super::frame::Frame;
use super::index::{Iteration, IterationKind, Node, Shape};
use crate::instrument::{FunctionKind, SourceFile};

/// Methods of generators.
pub(super) const GENERATORS: [&str; 3] = ["next", "return", "throw"];

/// Where a file iterates or converts, if the frame above it is of what that calls: the engine has no place for either.
/// `reached` is where the statement starts that runs there.
pub(super) fn implicit(
    frames: &[Frame],
    file: &SourceFile,
    offset: u32,
    module: bool,
    reached: Option<u32>,
) -> Option<u32> {
    let above = frames.last()?;
    let index = file.index();
    if let Some(reached) = reached
        && let Some(place) = in_statement(above, file, offset, reached)
    {
        return Some(place);
    }
    let (from, to) = match file.function_at(offset).filter(|_| !module) {
        Some(function) => (function.start, function.end),
        None => (0, u32::MAX),
    };
    // The engine has no place at all in the body of a file; what stands in its functions is not meant.
    let of_body = |it: &&Iteration| {
        !module || file.function_at(it.within.start).is_none_or(|function| function.kind == FunctionKind::Module)
    };
    if let Some(generator) = above.function.strip_suffix(".next").filter(|_| above.at.is_none()) {
        let mut found = index.iterations(from, to).filter(of_body).filter(|it| it.value.end > offset || module);
        let called = index
            .iterations(from, to)
            .find(|it| it.shape == Shape::Call && it.text.rsplit('.').next() == Some(generator));
        return called.or_else(|| found.next()).map(|it| it.item);
    }
    let method = above.function.rsplit(['.', ' ']).next()?;
    let node = index.at(offset).map(|(node, _)| node);
    let called = |node: &Node| matches!(node, Node::Call { callee, .. } if callee.rsplit('.').next() == Some(method));
    let explicit = node.is_some_and(called);
    // What a call by another name runs was not called by an iteration.
    let calls = matches!(node, Some(Node::Call { .. } | Node::New { .. }));
    if matches!(method, "next" | "iterator]") && above.at.is_some() && !calls {
        let iteration = index.iterations(from, to).filter(of_body).find(|it| it.value.end > offset || module);
        return iteration.map(|it| if method == "next" { it.item } else { it.place });
    }
    // The tag of a template.
    if above.at.is_some() && node.is_none() {
        let (from, to) = match index.statement(offset).filter(|_| !module) {
            Some(statement) => (statement.start, statement.end),
            None => (from, to),
        };
        let tag = index.loose(from, to).filter(|(node, _)| called(node));
        if let Some((_, position)) = tag {
            return Some(position);
        }
    }
    if !matches!(method, "toString" | "valueOf" | "[Symbol.toPrimitive]") {
        return None;
    }
    if explicit { None } else { super::operators::around(&index.operations, offset) }
}

/// Where a file reads the property whose getter is above without saying so, by taking an object apart or by copying it.
/// `reached` is as above.
pub(super) fn taken(
    frames: &[Frame],
    file: &SourceFile,
    offset: u32,
    module: bool,
    reached: Option<u32>,
) -> Option<u32> {
    let name = frames.last()?.function.strip_prefix("get ")?;
    let index = file.index();
    let reads = |key: &Option<String>| key.as_ref().is_none_or(|key| key == name);
    if index.at(offset).is_some_and(|(node, _)| matches!(node, Node::Member { key, .. } if reads(key))) {
        return None;
    }
    let function = file.function_at(offset).filter(|_| !module);
    let (from, to) = match (reached.and_then(|reached| index.statement(reached)), function) {
        (Some(statement), _) => (statement.start, statement.end),
        (None, Some(function)) => {
            (function.start, index.statement_after(function.start).unwrap_or(function.end).min(function.end))
        }
        (None, None) => return None,
    };
    let key = index.apart(from, to).flat_map(|it| &it.keys).find(|(key, _)| key == name).map(|(_, place)| *place);
    let copied = || index.copies.iter().copied().find(|at| (from..to).contains(at));
    key.or_else(copied).or_else(|| index.member(name, from, to))
}

/// The same where the statement is known that runs: it iterates, or a loop around it does.
fn in_statement(above: &Frame, file: &SourceFile, offset: u32, reached: u32) -> Option<u32> {
    let index = file.index();
    let statement = index.statement(reached)?;
    let method = above.function.rsplit(['.', ' ']).next()?;
    let called = |node: &Node| matches!(node, Node::Call { callee, .. } if callee.rsplit('.').next() == Some(method));
    // A computed name may be this one.
    let computed = |node: &Node| matches!(node, Node::Call { callee, .. } if callee.ends_with(']'));
    if method == "throw" || index.at(offset).is_some_and(|(node, _)| called(node) || computed(node)) {
        return None;
    }
    if let Some((_, place)) = index.loose(statement.start, statement.end).filter(|(node, _)| called(node)) {
        return Some(place);
    }
    let generator = above.at.is_none() && GENERATORS.contains(&method);
    let iterates = generator || (above.at.is_some() && matches!(method, "next" | "iterator]"));
    if !iterates {
        return None;
    }
    let within = |it: &&Iteration| it.within.start >= statement.start && it.within.end <= statement.end;
    let is_loop = |it: &Iteration| matches!(it.kind, IterationKind::Loop { .. });
    // A loop that starts there comes before what else the statement iterates, and that before the loops around it.
    let starts = index.iterations(reached, reached + 1).find(|it| is_loop(it));
    let own = || index.iterations(statement.start, statement.end).filter(within).find(|it| !is_loop(it));
    let found = starts.or_else(own).or_else(|| index.loop_around(reached))?;
    Some(if method == "iterator]" { found.place } else { found.item })
}

/// Where a statement calls something by converting a value or by reading a property, of which the engine has no place.
pub(super) fn unplaced(file: &SourceFile, offset: u32, module: bool, reached: u32) -> Option<u32> {
    let index = file.index();
    let statement = index.statement(reached)?;
    if !module && (statement.start..statement.end).contains(&offset) {
        return None;
    }
    let operator = super::operators::within(&index.operations, statement.start, statement.end);
    let function = |at: u32| file.function_at(at).map(|function| function.start);
    Some(operator.filter(|at| function(*at) == function(reached)).unwrap_or(reached))
}
