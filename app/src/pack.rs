//! Small and checked: how data rests in files, links and storage.
//!
//! Postcard for the form; in links and storage zlib for size and its checksum, and base64url where only text can go.
//! Reading bounds the size before anything is allocated for it, so a hostile link can neither crash the page nor fill its
//! memory. Files are not compressed here: hosts compress what they send, and do it better than zlib.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Serialize, de::DeserializeOwned};
use std::fmt;

/// Level 9 of 10: links are small.
const LEVEL: u8 = 9;

/// Why bytes are not what they should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Characters that base64url does not have.
    Text,
    /// Cut or changed: the compressed form or its checksum does not hold.
    Damaged,
    /// Larger than the bound when expanded.
    TooLarge,
    /// Whole, but not of the form expected here.
    OtherForm,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Unreadable::Text => "it has characters that do not belong there",
            Unreadable::Damaged => "it was cut or changed on the way",
            Unreadable::TooLarge => "it is larger than allowed",
            Unreadable::OtherForm => "it was made by another version of Looproom",
        })
    }
}

impl std::error::Error for Unreadable {}

/// The form of a value in a file of the site, whose name holds the hash of its contents.
pub fn file<T: Serialize>(value: &T) -> Vec<u8> {
    postcard::to_allocvec(value).expect("plain data always packs")
}

/// A value from a file of the site.
///
/// # Errors
/// When the file is cut, or not of the form expected here.
pub fn read_file<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Unreadable> {
    match postcard::take_from_bytes(bytes) {
        Ok((value, [])) => Ok(value),
        _ => Err(Unreadable::OtherForm),
    }
}

/// The packed form of a value.
pub fn pack<T: Serialize>(value: &T) -> Vec<u8> {
    miniz_oxide::deflate::compress_to_vec_zlib(&file(value), LEVEL)
}

/// A value from its packed form, of at most `most` bytes when expanded.
///
/// # Errors
/// See [`Unreadable`].
pub fn unpack<T: DeserializeOwned>(bytes: &[u8], most: usize) -> Result<T, Unreadable> {
    let plain = miniz_oxide::inflate::decompress_to_vec_zlib_with_limit(bytes, most).map_err(|e| match e.status {
        miniz_oxide::inflate::TINFLStatus::HasMoreOutput => Unreadable::TooLarge,
        _ => Unreadable::Damaged,
    })?;
    read_file(&plain)
}

/// [`pack`], as text for addresses and storage.
pub fn pack_text<T: Serialize>(value: &T) -> String {
    URL_SAFE_NO_PAD.encode(pack(value))
}

/// [`unpack`] of [`pack_text`].
///
/// # Errors
/// See [`Unreadable`].
pub fn unpack_text<T: DeserializeOwned>(text: &str, most: usize) -> Result<T, Unreadable> {
    if text.len() > most.saturating_mul(2) {
        return Err(Unreadable::TooLarge);
    }
    let bytes = URL_SAFE_NO_PAD.decode(text.trim()).map_err(|_| Unreadable::Text)?;
    unpack(&bytes, most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_come_back() {
        let value = (7u32, "x".repeat(5_000), vec![1u8, 2, 3]);
        let text = pack_text(&value);
        assert!(text.len() < 200, "{}", text.len());
        assert_eq!(unpack_text(&text, 10_000), Ok(value));
    }

    #[test]
    fn every_cut_and_every_changed_byte_is_seen() {
        let bytes = pack(&"console.log('a')\nconsole.log('b')\n".to_owned());
        for end in 0..bytes.len() {
            assert!(unpack::<String>(&bytes[..end], 1_000).is_err(), "cut at {end}");
        }
        for at in 2..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] ^= 0x55;
            assert!(unpack::<String>(&changed, 1_000).is_err(), "changed at {at}");
        }
    }

    #[test]
    fn the_bound_holds_before_memory_is_taken() {
        let bomb = pack(&"0".repeat(10_000_000));
        assert!(bomb.len() < 20_000);
        assert_eq!(unpack::<String>(&bomb, 100_000), Err(Unreadable::TooLarge));
        assert_eq!(unpack_text::<String>(&"A".repeat(1_000), 100), Err(Unreadable::TooLarge));
    }

    #[test]
    fn files_come_back_whole_or_not_at_all() {
        let value = ("text".to_owned(), vec![1u8, 2, 3]);
        let bytes = file(&value);
        assert_eq!(read_file(&bytes), Ok(value));
        for end in 0..bytes.len() {
            assert_eq!(read_file::<(String, Vec<u8>)>(&bytes[..end]), Err(Unreadable::OtherForm), "cut at {end}");
        }
        assert_eq!(read_file::<u8>(&bytes), Err(Unreadable::OtherForm));
    }

    #[test]
    fn other_things_are_told_apart() {
        assert_eq!(unpack_text::<String>("not base64 !", 100), Err(Unreadable::Text));
        assert_eq!(unpack::<(String, String)>(&pack(&1u8), 100), Err(Unreadable::OtherForm));
    }
}
