//! Hashes that the crates have in another form than OpenSSL, brought into the form of the others.

use super::sum::Sum;
use md5::Md5;
use sha1::Sha1;
use sha2::digest::consts::{U36, U64};
use sha2::digest::core_api::BlockSizeUser;
use sha2::digest::{ExtendableOutput, FixedOutput, HashMarker, Output, OutputSizeUser, Update};

/// `MD5-SHA1` of OpenSSL: both digests, one behind the other, as TLS 1.0 signs them.
#[derive(Clone, Debug, Default)]
pub(super) struct Md5AndSha1(Md5, Sha1);

impl OutputSizeUser for Md5AndSha1 {
    type OutputSize = U36;
}

impl BlockSizeUser for Md5AndSha1 {
    type BlockSize = U64;
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

/// An extendable-output function (FIPS 202).
#[derive(Clone, Debug)]
pub(super) struct Extendable<D> {
    hash: D,
    usual: usize,
}

impl<D: Default> Extendable<D> {
    /// One that gives `usual` bytes where nobody says how many.
    pub(super) fn new(usual: usize) -> Extendable<D> {
        Extendable { hash: D::default(), usual }
    }
}

impl<D: Update + ExtendableOutput + Clone + 'static> Sum for Extendable<D> {
    fn update(&mut self, bytes: &[u8]) {
        self.hash.update(bytes);
    }

    fn finish(self: Box<Self>, length: Option<usize>) -> Vec<u8> {
        let mut out = vec![0; length.unwrap_or(self.usual)];
        self.hash.finalize_xof_into(&mut out);
        out
    }

    fn copy(&self) -> Box<dyn Sum> {
        Box::new(self.clone())
    }
}
