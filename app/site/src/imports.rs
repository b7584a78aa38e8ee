//! What a program imports from its script has names that wasm-bindgen ends in sixteen digits of a hash. Nothing can be
//! packed worse, and they stand in both files; a number says the same, and costs a first visit five kilobytes less.

use std::collections::BTreeMap;
use std::ops::Range;

/// How wasm-bindgen's names begin, and how long the hash is at their end.
const BEGIN: &[u8] = b"__wbg_";
const HASH: usize = 16;

/// Puts a number in the place of every hash, the same one in the script and in the program. No name changes its length.
pub(crate) fn number(script: &mut [u8], program: &mut [u8]) {
    let mut numbers: BTreeMap<Vec<u8>, usize> = names(script).map(|name| (script[name].to_vec(), 0)).collect();
    numbers.values_mut().enumerate().for_each(|(at, number)| *number = at);
    for file in [script, program] {
        for name in names(file).collect::<Vec<_>>() {
            if let Some(number) = numbers.get(&file[name.clone()]) {
                file[name.end - HASH..name.end].copy_from_slice(format!("{number:0HASH$}").as_bytes());
            }
        }
    }
}

/// Where names with a hash stand.
fn names(bytes: &[u8]) -> impl Iterator<Item = Range<usize>> {
    let starts = bytes.windows(BEGIN.len()).enumerate().filter(|(_, found)| *found == BEGIN).map(|(at, _)| at);
    starts.filter_map(|start| {
        let rest = &bytes[start..];
        let length =
            rest.iter().position(|byte| !(byte.is_ascii_alphanumeric() || *byte == b'_')).unwrap_or(rest.len());
        let (before, hash) = rest[..length].split_at_checked(length.checked_sub(HASH)?)?;
        let is_hash = hash.iter().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'));
        (is_hash && before.ends_with(b"_")).then_some(start..start + length)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_the_same_number_in_both_files() {
        let (b, a) = ("__wbg_value_50394658c248d9c1", "__wbg_alert_d5e379bde85b6eaa");
        let mut script = format!("{{{b}:f,{a}:g,__wbg_init:h,__wbg_short_00ff:i}}").into_bytes();
        let mut program = format!("\u{1c}{a}\0\u{1c}{b}\0__wbg_other_ffffffffffffffff\0").into_bytes();
        number(&mut script, &mut program);
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        assert_eq!(
            text(script),
            "{__wbg_value_0000000000000001:f,__wbg_alert_0000000000000000:g,__wbg_init:h,__wbg_short_00ff:i}"
        );
        assert_eq!(
            text(program),
            "\u{1c}__wbg_alert_0000000000000000\0\u{1c}__wbg_value_0000000000000001\0__wbg_other_ffffffffffffffff\0"
        );
    }
}
