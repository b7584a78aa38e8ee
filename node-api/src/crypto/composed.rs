//! Hashes that the crates have in another form than OpenSSL, brought into the form of the others.

use md5::Md5;
use sha1::Sha1;
use sha2::digest::consts::{U16, U32, U36};
use sha2::digest::{ExtendableOutput, FixedOutput, HashMarker, Output, OutputSizeUser, Update};
use sha3::{Shake128, Shake256};

/// `MD5-SHA1` of OpenSSL: both digests, one behind the other, as TLS 1.0 signs them.
#[derive(Clone, Debug, Default)]
pub(super) struct Md5AndSha1(Md5, Sha1);

impl OutputSizeUser for Md5AndSha1 {
    type OutputSize = U36;
}

impl Update for Md5AndSha1 {
    fn update(&mut self, data: &[u8]) {
        Update::update(&mut self.0, data);
        Update::update(&mut self.1, data);
    }
}

impl FixedOutput for Md5AndSha1 {
    fn finalize_into(self, out: &mut Output<Self>) {
        let (md5, sha1) = (self.0.finalize_fixed(), self.1.finalize_fixed());
        out[..md5.len()].copy_from_slice(&md5);
        out[md5.len()..].copy_from_slice(&sha1);
    }
}

impl HashMarker for Md5AndSha1 {}

/// An extendable-output function, with the length that Node gives to its digest where a program names none: half of its
/// capacity (<https://nodejs.org/docs/latest-v24.x/api/deprecations.html#DEP0198>).
#[derive(Clone, Debug, Default)]
pub(super) struct Shake<D>(D);

impl<D: ExtendableOutput> Shake<D> {
    /// The first `length` bytes.
    pub(super) fn read(self, length: usize) -> Vec<u8> {
        let mut out = vec![0; length];
        self.0.finalize_xof_into(&mut out);
        out
    }
}

impl OutputSizeUser for Shake<Shake128> {
    type OutputSize = U16;
}

impl OutputSizeUser for Shake<Shake256> {
    type OutputSize = U32;
}

impl<D: Update> Update for Shake<D> {
    fn update(&mut self, data: &[u8]) {
        self.0.update(data);
    }
}

impl<D: ExtendableOutput> FixedOutput for Shake<D>
where
    Shake<D>: OutputSizeUser,
{
    fn finalize_into(self, out: &mut Output<Self>) {
        self.0.finalize_xof_into(out);
    }
}

impl<D> HashMarker for Shake<D> {}
