//! The land, without borders: they are disputed, and a shop sells on both sides.
//!
//! `data/land/README.md` tells where it comes from and how it is written.

/// Steps of the grid in one degree.
pub const GRID: i32 = 10;

const BYTES: &[u8] = include_bytes!("../../data/land/land.bin");

/// The outlines, as (longitude, latitude) in tenths of a degree, clockwise on the map; a lake the other way round. An
/// outline runs on over 180° instead of breaking there.
pub fn rings() -> Rings {
    Rings { bytes: BYTES, at: (0, 0) }
}

/// Reads one outline after the other.
#[derive(Clone, Debug)]
pub struct Rings {
    bytes: &'static [u8],
    at: (i32, i32),
}

impl Rings {
    /// A whole number, seven bits a byte, the lowest first; the highest bit says that more follow.
    fn number(&mut self) -> Option<i32> {
        let mut value = 0;
        let mut shift = 0;
        loop {
            let (&byte, rest) = self.bytes.split_first()?;
            self.bytes = rest;
            value |= i32::from(byte & 127).checked_shl(shift)?;
            if byte < 128 {
                return Some(value);
            }
            shift += 7;
        }
    }

    /// A step: 0, −1, 1, −2, 2 … are written as 0, 1, 2, 3, 4 …
    fn step(&mut self) -> Option<i32> {
        self.number().map(|value| (value >> 1) ^ -(value & 1))
    }
}

impl Iterator for Rings {
    type Item = Vec<(i32, i32)>;

    fn next(&mut self) -> Option<Self::Item> {
        let count = self.number()?;
        let mut ring = Vec::new();
        for _ in 0..count {
            self.at.0 += self.step()?;
            self.at.1 += self.step()?;
            ring.push(self.at);
        }
        Some(ring)
    }
}
