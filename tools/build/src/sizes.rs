//! What a file weighs: raw, with gzip, with brotli.

use anyhow::Result;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha384};
use std::io::Write;

/// The sizes of a file in bytes, and its digest.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sizes {
    /// As it lies on the disk.
    pub(crate) raw: u64,
    /// gzip, level 9.
    pub(crate) gzip: u64,
    /// Brotli, level 11.
    pub(crate) brotli: u64,
    /// For an `integrity` attribute: `sha384-…`.
    pub(crate) integrity: String,
}

impl Sizes {
    /// Weighs a file. Compressing at the best level takes seconds, so what is `known` from the last build is not weighed again.
    pub(crate) fn of(bytes: &[u8], known: &[Self]) -> Result<Self> {
        let integrity = format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)));
        if let Some(sizes) = known.iter().find(|sizes| sizes.integrity == integrity) {
            return Ok(sizes.clone());
        }
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes)?;
        Ok(Self { raw: length(bytes), gzip: length(&encoder.finish()?), brotli: brotli(bytes)?, integrity })
    }
}

/// The size with brotli at its best level, as a server sends a file that it compressed beforehand.
pub(crate) fn brotli(bytes: &[u8]) -> Result<u64> {
    let parameters = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    let mut packed = Vec::new();
    let mut input = bytes;
    brotli::BrotliCompress(&mut input, &mut packed, &parameters)?;
    Ok(length(&packed))
}

fn length(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weighs_and_digests() {
        let sizes = Sizes::of("parcel ".repeat(100).as_bytes(), &[]).unwrap();
        assert_eq!(sizes.raw, 700);
        assert!(sizes.brotli < sizes.gzip && sizes.gzip < 60, "{sizes:?}");
        // printf '' | openssl dgst -sha384 -binary | base64
        let empty = "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb";
        assert_eq!(Sizes::of(b"", &[]).unwrap().integrity, empty);
    }
}
