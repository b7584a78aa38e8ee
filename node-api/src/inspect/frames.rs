//! Stack frames: which lines repeat, and what is greyed or underlined in them.

use super::Inspector;
use boa_engine::{JsResult, js_string};
use std::collections::{BTreeSet, HashMap};

/// The first run of more than three frames of `lines` that `other` holds too: its length and where it starts.
pub(super) fn common_range(lines: &[String], other: &[&str]) -> (usize, usize) {
    for start in 0..lines.len().saturating_sub(3) {
        let Some(at) = other.iter().position(|line| *line == lines[start]) else { continue };
        let length = lines[start..].iter().zip(&other[at..]).take_while(|(a, b)| a == *b).count();
        if length > 3 {
            return (length, start);
        }
    }
    (0, 0)
}

/// Lines that repeat the ones above them.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Repeated {
    /// First repeated line.
    pub(super) start: usize,
    /// Lines of the block that repeats.
    pub(super) length: usize,
    /// Repetitions after the first.
    pub(super) times: usize,
}

/// Blocks of at least three repeated lines, as recursion makes them.
pub(super) fn repeated_ranges(lines: &[String]) -> Vec<Repeated> {
    const LEAST: usize = 3;
    let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, line) in lines.iter().enumerate() {
        places.entry(line).or_default().push(index);
    }
    let mut found = Vec::new();
    if lines.len() - places.len() <= LEAST {
        return found;
    }
    let mut at = 0;
    while at + LEAST < lines.len() {
        let here = &places[lines[at].as_str()];
        let later: Vec<usize> = here.iter().filter(|place| **place > at).map(|place| place - at).collect();
        if later.last().is_some_and(|furthest| *furthest >= LEAST)
            && let Some((length, times)) = best_period(lines, at, &later)
            && length * times >= LEAST
        {
            found.push(Repeated { start: at + length, length, times });
            at += length * (times + 1);
        } else {
            at += 1;
        }
    }
    found
}

/// The block length at `at` that hides the most, and how often it repeats. `distances` are those to equal lines.
///
/// The greatest common divisor of the distances is tried first, then what came up while computing it.
fn best_period(lines: &[String], at: usize, distances: &[usize]) -> Option<(usize, usize)> {
    let mut first = *distances.last()?;
    let mut others = BTreeSet::new();
    let mut order = Vec::new();
    if distances.len() > 1 {
        let mut divisor = 0;
        for distance in distances {
            let mut distance = *distance;
            while distance != 0 {
                let remainder = if distance == 0 { 0 } else { divisor % distance };
                if divisor != 0 && others.insert(divisor) {
                    order.push(divisor);
                }
                divisor = distance;
                distance = remainder;
            }
            if divisor == 1 {
                break;
            }
        }
        first = divisor;
        order.retain(|other| *other != first);
    }
    let mut best = (first, 0);
    let mut length = first;
    loop {
        let times = repetitions(lines, at, length);
        if times != 0 && best.0 * best.1 < length * times {
            best = (length, times);
        }
        match order.pop() {
            Some(next) => length = next,
            None => break,
        }
    }
    (best.1 > 0).then_some(best)
}

fn repetitions(lines: &[String], at: usize, length: usize) -> usize {
    let block = &lines[at..(at + length).min(lines.len())];
    lines[at..].chunks(length).skip(1).take_while(|chunk| *chunk == block).count()
}

/// Greys frames of Node itself and the working directory, and underlines packages.
///
/// # Errors
/// Those of a stylize function of the program.
pub(super) fn highlight(inspector: &mut Inspector<'_>, line: String) -> JsResult<String> {
    if is_core_frame(&line) {
        return inspector.style(line, "undefined");
    }
    let line = mark_packages(inspector, line)?;
    let Some(directory) = working_directory(inspector) else { return Ok(line) };
    let marked = mark_directory(inspector, &line, &directory)?;
    if marked != line {
        return Ok(marked);
    }
    mark_directory(inspector, &line, &format!("file://{directory}"))
}

fn is_core_frame(line: &str) -> bool {
    let Some(rest) = line.strip_prefix("    at ") else { return false };
    let place = rest.split_once(" (").map_or(rest, |(_, place)| place);
    place.starts_with("node:")
}

fn working_directory(inspector: &mut Inspector<'_>) -> Option<String> {
    let context = &mut *inspector.context;
    let process = context.global_object().get(js_string!("process"), context).ok()?.as_object()?;
    let cwd = process.get(js_string!("cwd"), context).ok()?.as_object()?;
    let directory = cwd.call(&process.into(), &[], context).ok()?;
    Some(directory.as_string()?.to_std_string_lossy())
}

fn mark_packages(inspector: &mut Inspector<'_>, line: String) -> JsResult<String> {
    const FOLDER: &str = "/node_modules/";
    let mut marked = String::new();
    let mut rest = line.as_str();
    while let Some(at) = rest.find(FOLDER) {
        let start = at + FOLDER.len();
        let name = &rest[start..];
        let mut end = name.find('/').unwrap_or(name.len());
        if name.starts_with('@') && end < name.len() {
            end = name[end + 1..].find('/').map_or(name.len(), |next| end + 1 + next);
        }
        marked.push_str(&rest[..start]);
        marked.push_str(&inspector.style(name[..end].to_owned(), "module")?);
        rest = &name[end..];
    }
    marked.push_str(rest);
    Ok(marked)
}

fn mark_directory(inspector: &mut Inspector<'_>, line: &str, directory: &str) -> JsResult<String> {
    let Some(mut start) = line.find(directory) else { return Ok(line.to_owned()) };
    let end = start + directory.len() + 1;
    if line[..start].ends_with("file://") {
        start -= "file://".len();
    }
    let opened = line[..start].ends_with('(');
    let start = if opened { start - 1 } else { start };
    let closed = opened && line.ends_with(')');
    let stop = if closed { line.len() - 1 } else { line.len() };
    let mut marked = line[..start].to_owned();
    let end = end.min(stop);
    marked.push_str(&inspector.style(line[start..end].to_owned(), "undefined")?);
    marked.push_str(&line[end..stop]);
    if closed {
        marked.push_str(&inspector.style(")".to_owned(), "undefined")?);
    }
    Ok(marked)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        text.chars().map(|c| c.to_string()).collect()
    }

    #[test]
    fn finds_what_two_stacks_share() {
        assert_eq!(common_range(&lines("xabcd"), &["y", "a", "b", "c", "d"]), (4, 1));
        assert_eq!(common_range(&lines("xabc"), &["a", "b", "c"]), (0, 0));
    }

    #[test]
    fn finds_repeated_blocks() {
        assert_eq!(repeated_ranges(&lines("aaaaaaaaaab")), vec![Repeated { start: 1, length: 1, times: 9 }]);
        assert_eq!(repeated_ranges(&lines("xabababababy")), vec![Repeated { start: 3, length: 2, times: 4 }]);
        assert_eq!(repeated_ranges(&lines("abcdefghijk")), vec![]);
    }
}
