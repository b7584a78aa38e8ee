//! Hosts: domains, and addresses in all the ways that people wrote them (https://url.spec.whatwg.org/#host-parsing).
//!
//! International names are lower-cased and put into Punycode. The full mapping of Unicode's IDNA needs large tables and
//! is left out.

use super::percent::{CONTROL, decode, encode};

/// The host in the form that a URL shows; `None` if it is none.
pub(super) fn parse(text: &str, special: bool) -> Option<String> {
    if let Some(rest) = text.strip_prefix('[') {
        return Some(format!(
            "[{}]",
            ipv6_text(rest.strip_suffix(']')?.parse::<std::net::Ipv6Addr>().ok()?.segments())
        ));
    }
    if !special {
        return text.chars().all(|c| !forbidden(c)).then(|| encode(text, CONTROL));
    }
    let domain = to_ascii(&String::from_utf8_lossy(&decode(text)))?;
    if domain.is_empty() || domain.chars().any(|c| forbidden(c) || c.is_ascii_control() || c == '%' || c == '\x7f') {
        return None;
    }
    if ends_in_number(&domain) { ipv4(&domain) } else { Some(domain) }
}

/// The domain in ASCII, or `None` if it cannot be one.
pub(super) fn to_ascii(domain: &str) -> Option<String> {
    let lower: String = domain.chars().filter(|c| *c != '\u{ad}').flat_map(char::to_lowercase).collect();
    let labels = lower.split(['.', '\u{3002}', '\u{ff0e}', '\u{ff61}']).map(|label| match label.is_ascii() {
        true => Some(label.to_owned()),
        false => punycode(label).map(|code| format!("xn--{code}")),
    });
    labels.collect::<Option<Vec<_>>>().map(|labels| labels.join("."))
}

/// The domain as people read it.
pub(super) fn to_unicode(domain: &str) -> String {
    let labels = domain
        .split('.')
        .map(|label| label.strip_prefix("xn--").and_then(from_punycode).unwrap_or_else(|| label.to_owned()));
    labels.collect::<Vec<_>>().join(".")
}

fn forbidden(c: char) -> bool {
    matches!(
        c,
        '\0' | '\t' | '\n' | '\r' | ' ' | '#' | '/' | ':' | '<' | '>' | '?' | '@' | '[' | '\\' | ']' | '^' | '|'
    )
}

fn ends_in_number(domain: &str) -> bool {
    let last = domain.strip_suffix('.').unwrap_or(domain).rsplit('.').next().unwrap_or("");
    !last.is_empty() && (last.bytes().all(|byte| byte.is_ascii_digit()) || number(last).is_some())
}

/// A part of an address: decimal, `0x` hexadecimal or `0` octal.
fn number(text: &str) -> Option<u64> {
    if text.is_empty() {
        return None;
    }
    let (digits, radix) = match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(digits) => (digits, 16),
        None if text.len() > 1 && text.starts_with('0') => (&text[1..], 8),
        None => (text, 10),
    };
    if digits.is_empty() { Some(0) } else { u64::from_str_radix(digits, radix).ok() }
}

fn ipv4(domain: &str) -> Option<String> {
    let parts: Vec<&str> = domain.strip_suffix('.').unwrap_or(domain).split('.').collect();
    let numbers = parts.iter().map(|part| number(part)).collect::<Option<Vec<_>>>()?;
    let (last, first) = numbers.split_last()?;
    if numbers.len() > 4 || first.iter().any(|part| *part > 255) || *last >= 256u64.pow(5 - numbers.len() as u32) {
        return None;
    }
    let high = first.iter().enumerate().map(|(index, part)| part << (8 * (3 - index))).sum::<u64>();
    Some(std::net::Ipv4Addr::from((high + last) as u32).to_string())
}

/// Eight groups, the longest run of zeros (of two or more) as `::`.
fn ipv6_text(groups: [u16; 8]) -> String {
    let mut best = 0..1;
    let mut start = 0;
    for end in 1..=8 {
        if groups[end - 1] != 0 {
            start = end;
        } else if end - start > best.len() {
            best = start..end;
        }
    }
    let text = |groups: &[u16]| groups.iter().map(|group| format!("{group:x}")).collect::<Vec<_>>().join(":");
    if best.len() < 2 {
        return text(&groups);
    }
    format!("{}::{}", text(&groups[..best.start]), text(&groups[best.end..]))
}

const BASE: u32 = 36;
const TMIN: u32 = 1;
const TMAX: u32 = 26;

fn adapt(delta: u32, points: u32, first: bool) -> u32 {
    let mut delta = if first { delta / 700 } else { delta / 2 };
    delta += delta / points;
    let mut k = 0;
    while delta > (BASE - TMIN) * TMAX / 2 {
        delta /= BASE - TMIN;
        k += BASE;
    }
    k + (BASE - TMIN + 1) * delta / (delta + 38)
}

fn threshold(k: u32, bias: u32) -> u32 {
    k.saturating_sub(bias).clamp(TMIN, TMAX)
}

/// RFC 3492.
fn punycode(label: &str) -> Option<String> {
    let points: Vec<u32> = label.chars().map(u32::from).collect();
    let mut code: String = label.chars().filter(char::is_ascii).collect();
    let basic = code.len() as u32;
    if basic > 0 {
        code.push('-');
    }
    let (mut n, mut delta, mut bias, mut handled) = (128u32, 0u32, 72u32, basic);
    while (handled as usize) < points.len() {
        let next = *points.iter().filter(|point| **point >= n).min()?;
        delta = delta.checked_add((next - n).checked_mul(handled + 1)?)?;
        n = next;
        for point in &points {
            if *point < n {
                delta += 1;
            }
            if *point != n {
                continue;
            }
            let (mut q, mut k) = (delta, BASE);
            loop {
                let t = threshold(k, bias);
                if q < t {
                    break;
                }
                code.push(digit(t + (q - t) % (BASE - t)));
                q = (q - t) / (BASE - t);
                k += BASE;
            }
            code.push(digit(q));
            bias = adapt(delta, handled + 1, handled == basic);
            delta = 0;
            handled += 1;
        }
        delta += 1;
        n += 1;
    }
    Some(code)
}

fn digit(value: u32) -> char {
    char::from_digit(if value < 26 { value + 10 } else { value - 26 }, BASE).unwrap_or('?')
}

fn from_punycode(code: &str) -> Option<String> {
    let (basic, rest) = code.rsplit_once('-').unwrap_or(("", code));
    let mut output: Vec<char> = basic.chars().collect();
    let (mut n, mut i, mut bias) = (128u32, 0u32, 72u32);
    let mut digits = rest.chars();
    while !digits.as_str().is_empty() {
        let (before, mut weight, mut k) = (i, 1u32, BASE);
        loop {
            let raw = digits.next()?.to_digit(BASE)?;
            let value = if raw >= 10 { raw - 10 } else { raw + 26 };
            i = i.checked_add(value.checked_mul(weight)?)?;
            let t = threshold(k, bias);
            if value < t {
                break;
            }
            weight = weight.checked_mul(BASE - t)?;
            k += BASE;
        }
        let points = output.len() as u32 + 1;
        bias = adapt(i - before, points, before == 0);
        n = n.checked_add(i / points)?;
        i %= points;
        output.insert(i as usize, char::from_u32(n)?);
        i += 1;
    }
    Some(output.into_iter().collect())
}
