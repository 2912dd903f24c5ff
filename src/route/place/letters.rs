//! Letters without case and marks, so that SÃO PAULO is Sao Paulo.

/// The letters of Latin-1 from À and of Latin Extended-A, one for one; a blank for the signs of multiplication and division.
const LATIN: &[u8] = b"aaaaaaaceeeeiiiidnooooo ouuuuypsaaaaaaaceeeeiiiidnooooo ouuuuypy\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// A letter in lower case and without marks; a figure as it is; a blank for everything that stands between words, and
/// nothing for what stands within them: marks, apostrophes.
pub(super) fn folded(char: char) -> Option<char> {
    let code = char as u32;
    Some(match code {
        0x30..=0x39 | 0x61..=0x7a => char,
        0x41..=0x5a => char.to_ascii_lowercase(),
        // Apostrophes, accents that stand apart, marks of direction; the soft sign, which Ukrainian writes where Russian has none.
        0x27 | 0x42c | 0x44c | 0x60 | 0xb4 | 0x2bc | 0x2b9 | 0x2018 | 0x2019 | 0x300..=0x36f | 0x200b..=0x200f | 0x640 => return None,
        0xc0..=0x17f => LATIN.get(code as usize - 0xc0).map_or(char, |&byte| char::from(byte)),
        // Vietnamese o and u with a horn, Romanian s and t with a comma.
        0x1a0 | 0x1a1 => 'o',
        0x1af | 0x1b0 => 'u',
        0x218 | 0x219 => 's',
        0x21a | 0x21b => 't',
        0x1ea0..=0x1eb7 => 'a',
        0x1eb8..=0x1ec7 => 'e',
        0x1ec8..=0x1ecb => 'i',
        0x1ecc..=0x1ee3 => 'o',
        0x1ee4..=0x1ef1 => 'u',
        0x1ef2..=0x1ef9 => 'y',
        // Cyrillic; ё is е.
        0x401 | 0x451 => 'е',
        0x400..=0x40f => char::from_u32(code + 80)?,
        0x410..=0x42f => char::from_u32(code + 32)?,
        0x490 | 0x491 => 'г',
        0x492..=0x4ff => char::from_u32(code | 1)?,
        // Alef with hamza or madda.
        0x622 | 0x623 | 0x625 => 'ا',
        0xa0..=0xbf | 0x2000..=0x206f | 0x3000..=0x3002 | 0x3008..=0x301f | 0xff00..=0xff0f => ' ',
        0..=0x7f => ' ',
        _ => char,
    })
}

/// Scripts that are written without blanks between words, or with endings joined on: Thai, Lao, Khmer, Chinese, Japanese, Korean.
pub(super) fn is_dense(char: char) -> bool {
    char as u32 >= 0xe00 && !(0x1e00..0x2000).contains(&(char as u32))
}

/// A name as it is compared: folded, without blanks.
pub(super) fn key(name: &str) -> String {
    name.chars().filter_map(folded).filter(|&char| char != ' ').collect()
}
