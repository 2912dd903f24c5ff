//! Tables of what codes and phrases mean: written in words, packed by the compiler.
//!
//! A line is a meaning and what means it: `status +scan @stage !reason: name|name|…`, where scan, stage and reason
//! may be left out. A line that begins with `//` is a remark. A word that does not exist is an error of compilation.
//!
//! Packed, the meaning is four letters, the positions of its words in their `ALL`, `-` for none: `g-i-` is a failed
//! attempt of the last mile. So a line costs the module its names and six bytes.

use super::meaning::Meaning;
use crate::parts::{lists, parts};
use crate::shipment::{Reason, Scan, Stage, Status};

/// Packs a table.
macro_rules! table {
    ($source:expr) => {{
        const SOURCE: &[u8] = $source.as_bytes();
        const SIZE: usize = $crate::provider::mapping::table::pack::<0>(SOURCE).1;
        const PACKED: [u8; SIZE] = $crate::provider::mapping::table::pack(SOURCE).0;
        match std::str::from_utf8(&PACKED) {
            Ok(table) => table,
            Err(_) => "",
        }
    }};
}
pub(in crate::provider) use table;

/// The packed form, as far as it fits, and its size. The compiler runs this, not the module.
#[allow(clippy::indexing_slicing, reason = "only the compiler runs it, and then a wrong index is an error of compilation")]
pub(in crate::provider) const fn pack<const SIZE: usize>(source: &[u8]) -> ([u8; SIZE], usize) {
    let (mut packed, mut size, mut at) = ([0; SIZE], 0, 0);
    while at < source.len() {
        while at < source.len() && matches!(source[at], b' ' | b'\n') {
            at += 1;
        }
        let is_remark = at >= source.len() || source[at] == b'/';
        let mut letters = [b'-'; 4];
        let mut column = 0;
        while !is_remark && column < 4 {
            let from = at;
            while !matches!(source[at], b' ' | b':') {
                at += 1;
            }
            column = match source[from] {
                b'+' => 1,
                b'@' => 2,
                b'!' => 3,
                _ => 0,
            };
            letters[column] = letter(source, if column > 0 { from + 1 } else { from }, at, column);
            at += 1;
            if source[at - 1] == b':' {
                at += 1;
                column = 4;
            }
        }
        column = 0;
        while !is_remark && column < 4 {
            if size < SIZE {
                packed[size] = letters[column];
            }
            size += 1;
            column += 1;
        }
        loop {
            let is_end = at >= source.len() || source[at] == b'\n';
            if !is_remark {
                if size < SIZE {
                    packed[size] = if is_end { b'\n' } else { source[at] };
                }
                size += 1;
            }
            at += 1;
            if is_end {
                break;
            }
        }
    }
    (packed, size)
}

/// The letter of a word: its position among those of its column.
#[allow(clippy::indexing_slicing, reason = "only the compiler runs it")]
const fn letter(source: &[u8], from: usize, to: usize, column: usize) -> u8 {
    let mut position = 0;
    loop {
        let name = match column {
            0 => Status::ALL[position].name(),
            1 => Scan::ALL[position].name(),
            2 => Stage::ALL[position].name(),
            _ => Reason::ALL[position].name(),
        }
        .as_bytes();
        let mut same = 0;
        while same < name.len() && from + same < to && name[same] == source[from + same] {
            same += 1;
        }
        if same == name.len() && from + same == to {
            return b'a' + position as u8;
        }
        position += 1;
    }
}

/// The lines of a packed table: what is meant, and by what.
pub(in crate::provider) fn lines(table: &'static str, look: &mut dyn FnMut(&'static str) -> bool) -> Option<Meaning> {
    for line in parts(table, b'\n') {
        if let Some((letters, names)) = line.split_at_checked(4)
            && look(names)
        {
            return Some(unpack(letters.as_bytes()));
        }
    }
    None
}

fn unpack(letters: &[u8]) -> Meaning {
    let [status, scan, stage, reason] = letters else { return Meaning::default() };
    let position = |letter: &u8| usize::from(letter.wrapping_sub(b'a'));
    Meaning {
        status: Status::ALL.get(position(status)).copied().unwrap_or_default(),
        scan: Scan::ALL.get(position(scan)).copied(),
        stage: Stage::ALL.get(position(stage)).copied(),
        reason: Reason::ALL.get(position(reason)).copied(),
    }
}

/// What a name means, in whatever case.
pub(in crate::provider) fn find(table: &'static str, name: &str) -> Option<Meaning> {
    lines(table, &mut |names| lists(names, b'|', name))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = table!(
        "
        in_transit: Good
        // A remark.
        exception !lost: Bad_Lost|Bad_Gone
        delivered +signed @delivered !unknown: Bad"
    );

    #[test]
    fn a_table_is_packed_and_looked_up() {
        assert_eq!(TABLE, "d---Good\nj--rBad_Lost|Bad_Gone\niojzBad\n");
        let all = Meaning::new(Status::Delivered).by(Scan::Signed).on(Stage::Delivered).why(Reason::Unknown);
        let lost = Meaning::new(Status::Exception).why(Reason::Lost);
        assert_eq!(find(TABLE, "bad"), Some(all));
        assert_eq!(find(TABLE, "BAD_GONE"), Some(lost));
        assert_eq!(find(TABLE, "Bad_L"), None);
    }
}
