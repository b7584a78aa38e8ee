//! A bound on nesting, checked before anything recursive looks at the text.
//!
//! Both parsers, the walk over the tree and the engine's compiler recurse. The bound is chosen so that they stay within
//! an 8 MiB stack.

use crate::errors::SyntaxFailure;

/// Brackets, braces and parentheses within each other.
const BRACKETS: u32 = 120;
/// Operators, arrows or `else if` in one chain: the tree of `a + b + c` is as deep as the chain is long.
const CHAIN: u32 = 1500;

/// # Errors
/// A failure that names the line where the text is nested too deeply.
pub(super) fn check(text: &str) -> Result<(), SyntaxFailure> {
    let bytes = text.as_bytes();
    let (mut depth, mut chain, mut at) = (0u32, 0u32, 0);
    let mut stack: Vec<u32> = Vec::new();
    while at < bytes.len() {
        match bytes[at] {
            b'(' | b'[' | b'{' => {
                depth += 1;
                stack.push(chain);
                chain = 0;
            }
            b')' | b']' | b'}' => {
                depth = depth.saturating_sub(1);
                chain = stack.pop().unwrap_or(0);
            }
            b';' | b',' => chain = 0,
            b'+' | b'-' | b'*' | b'%' | b'&' | b'|' | b'^' | b'=' | b'<' | b'>' | b'?' | b'!' | b'~' | b'.' => {
                chain += 1
            }
            b'\'' | b'"' => at = string_end(bytes, at),
            b'/' if bytes.get(at + 1) == Some(&b'/') => at = line_end(bytes, at),
            b'/' if bytes.get(at + 1) == Some(&b'*') => at = comment_end(bytes, at),
            b'e' if bytes[at..].starts_with(b"else") || bytes[at..].starts_with(b"extends") => chain += 1,
            _ => {}
        }
        if depth > BRACKETS || chain > CHAIN {
            return Err(SyntaxFailure::too_deep(at as u32));
        }
        at += 1;
    }
    Ok(())
}

fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while at < bytes.len() && bytes[at] != bytes[start] && bytes[at] != b'\n' {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    at
}

fn line_end(bytes: &[u8], start: usize) -> usize {
    bytes[start..].iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |length| start + length)
}

fn comment_end(bytes: &[u8], start: usize) -> usize {
    bytes[start..].windows(2).skip(2).position(|pair| pair == b"*/").map_or(bytes.len(), |length| start + length + 3)
}
