//! The text tables of this folder, without their remarks: what the compiler leaves out, the module need not carry.

/// A table from a file beside the one that names it.
macro_rules! table {
    ($file:literal) => {{
        const SOURCE: &[u8] = include_bytes!($file);
        const SIZE: usize = $crate::number::table::pack::<0>(SOURCE).1;
        const PACKED: [u8; SIZE] = $crate::number::table::pack(SOURCE).0;
        match std::str::from_utf8(&PACKED) {
            Ok(table) => table,
            Err(_) => "",
        }
    }};
}
pub(super) use table;

/// The lines without remarks (`//`) and empty lines, as far as they fit, and their size. The compiler runs this.
#[allow(clippy::indexing_slicing, reason = "only the compiler runs it, and then a wrong index is an error of compilation")]
pub(super) const fn pack<const SIZE: usize>(source: &[u8]) -> ([u8; SIZE], usize) {
    let (mut packed, mut size, mut at) = ([0; SIZE], 0, 0);
    while at < source.len() {
        let is_kept = source[at] != b'/' && source[at] != b'\n';
        loop {
            let is_end = source[at] == b'\n';
            if is_kept {
                if size < SIZE {
                    packed[size] = source[at];
                }
                size += 1;
            }
            at += 1;
            if is_end || at >= source.len() {
                break;
            }
        }
    }
    (packed, size)
}
