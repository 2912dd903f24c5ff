//! Puts a packed WebAssembly module together again, in the browser. A module mixes bytes of many kinds: instructions, numbers of locals, places in the
//! memory. Sorted by kind, brotli finds more in them: the modules weigh a tenth less.
//!
//! **Packed** is, little-endian, the length of every stream (32 bits each), then the streams, in the order of [`Stream`]. The code is a row of
//! symbols, most of them the opcodes of [the specification](https://webassembly.github.io/spec/core/appendix/index-instructions.html). What stands
//! behind an opcode comes from the stream that [`kind`] names, as so many numbers in LEB128. What is always the same is in no stream: a load or a
//! store says nothing of its alignment, and the length of a function takes three bytes. `tools/build/src/pack` writes this.
//!
//! Compiled, this is half a kilobyte that the first module brings along (`www/unpack.ts`), with indices that are checked it would be twice
//! that: so it goes by addresses. What it reads is what the build wrote, by its digest, and the memory that it works in holds nothing else.

/// The kinds of bytes, in the order that weighs least.
#[repr(u8)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    /// The module after its last function.
    Tail,
    /// The module up to its first function.
    Head,
    /// Whole numbers of three bytes: mostly addresses.
    Three,
    /// What else stands behind an opcode.
    Other,
    /// Whole numbers of one byte.
    Short,
    /// Whole numbers of four bytes.
    Four,
    /// Whole numbers of two bytes.
    Two,
    /// Whole numbers of 64 bits.
    Long,
    /// Whole numbers of five bytes.
    Five,
    /// The symbols of all functions.
    Code,
    /// The types of blocks.
    Block,
    /// Labels of branches, and tables of them.
    Label,
    /// Numbers with a fraction, eight bytes each.
    Float,
    /// Functions that are called.
    Call,
    /// How many locals of which types a function has.
    Locals,
    /// Numbers of locals.
    Local,
    /// Numbers of globals.
    Global,
    /// Offsets of loads and stores.
    Offset,
}

/// How many there are.
pub const STREAMS: usize = Stream::Offset as usize + 1;

/// The symbols are written with this bit turned over: so brotli takes the bytes for numbers, not for words, and knows more of what comes next.
pub const MASK: u8 = 0x20;
/// The symbol that a function begins with.
pub const FUNCTION: u8 = 0xff;
/// The opcode of a whole number. One of more than a byte has a symbol by its length: this and the length.
pub const CONST: u8 = 0x41;
/// See [`CONST`].
pub const CONST_OF: u8 = 0xe0;
/// The first byte of the longer opcodes. With one number behind it, it is its own symbol; with two and three, the next ones.
pub const PREFIX: u8 = 0xfc;
/// The opcode of a table of labels.
pub const BR_TABLE: u8 = 0x0e;
/// The opcode of a number with a fraction.
pub const FLOAT: u8 = 0x44;
/// The opcodes of loads and stores.
pub const MEMORY: std::ops::RangeInclusive<u8> = 0x28..=0x3e;

/// Which stream holds what stands behind a symbol, and how many numbers that is, at least: a table of labels begins with how many there
/// are before the last one, the locals of a function with how many pairs of a number and a type.
pub const fn kind(symbol: u8) -> (Stream, u8) {
    match symbol {
        0x02..=0x04 => (Stream::Block, 1),
        0x0c | 0x0d => (Stream::Label, 1),
        BR_TABLE => (Stream::Label, 2),
        0x10 => (Stream::Call, 1),
        0x11 | 0x1c | 0xfd => (Stream::Other, 2),
        0x20..=0x22 => (Stream::Local, 1),
        0x23 | 0x24 => (Stream::Global, 1),
        0x28..=0x3e => (Stream::Offset, 1),
        0x25 | 0x26 | 0x3f | 0x40 | 0xd0 | 0xd2 | PREFIX => (Stream::Other, 1),
        0xfe => (Stream::Other, 3),
        CONST => (Stream::Short, 1),
        0x42 => (Stream::Long, 1),
        FLOAT => (Stream::Float, 0),
        0xe2 => (Stream::Two, 1),
        0xe3 => (Stream::Three, 1),
        0xe4 => (Stream::Four, 1),
        0xe5 => (Stream::Five, 1),
        FUNCTION => (Stream::Locals, 1),
        _ => (Stream::Tail, 0),
    }
}

/// [`kind`] for all symbols, in a byte each.
static KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut symbol = 0;
    while symbol < 256 {
        let (stream, numbers) = kind(symbol as u8);
        #[expect(clippy::indexing_slicing, reason = "as many as there are bytes")]
        {
            kinds[symbol] = (stream as u8) << 2 | numbers;
        }
        symbol += 1;
    }
    kinds
};

/// Writes the module behind `to` and returns its end. The lengths of the streams become their addresses.
///
/// # Safety
/// From `packed` on stands what `tools/build` packed, and from `to` on there is room for the module.
#[expect(unsafe_code, reason = "half as long, in a memory of its own")]
#[cfg_attr(target_family = "wasm", unsafe(no_mangle))]
pub unsafe extern "C" fn unpack(packed: *mut u8, mut to: *mut u8) -> *mut u8 {
    // SAFETY: the lengths are those of the streams, and the streams hold what the symbols ask for, as the caller says.
    unsafe {
        let places = packed.cast::<u32>();
        let mut end = (STREAMS * 4) as u32;
        for stream in 0..STREAMS {
            end += places.add(stream).replace(end);
        }
        // Where a stream is, and where the next one is; none of these three is the last.
        let bounds = |stream: Stream| {
            let place = places.add(stream as usize);
            (packed.add(place.read() as usize), packed.add(place.add(1).read() as usize))
        };
        let whole = |(from, end): (*mut u8, *mut u8), to: *mut u8| {
            let length = end.offset_from_unsigned(from);
            to.copy_from_nonoverlapping(from, length);
            to.add(length)
        };
        let (mut code, last) = bounds(Stream::Code);
        let tail = bounds(Stream::Tail);
        to = whole(bounds(Stream::Head), to);
        let mut function = to;
        while code != last {
            let symbol = code.read() ^ MASK;
            code = code.add(1);
            let kind = (&raw const KINDS).cast::<u8>().add(symbol as usize).read();
            let place = places.add((kind >> 2) as usize);
            let mut from = packed.add(place.read() as usize);
            let mut numbers = u32::from(kind & 3);
            if symbol == FUNCTION {
                function = to;
                to = to.add(3);
                numbers += u32::from(from.read()) * 2;
            } else {
                to.write(if symbol >= PREFIX {
                    PREFIX
                } else if symbol >= CONST_OF {
                    CONST
                } else {
                    symbol
                });
                to = to.add(1);
                if MEMORY.contains(&symbol) {
                    to.write(0);
                    to = to.add(1);
                } else if symbol == BR_TABLE {
                    numbers += u32::from(from.read());
                } else if symbol == FLOAT {
                    to.cast::<u64>().write_unaligned(from.cast::<u64>().read_unaligned());
                    to = to.add(8);
                    from = from.add(8);
                }
            }
            while numbers != 0 {
                let byte = from.read();
                from = from.add(1);
                to.write(byte);
                to = to.add(1);
                if byte < 0x80 {
                    numbers -= 1;
                }
            }
            place.write(from.offset_from(packed) as u32);
            // Its length so far: the last time it is right.
            let length = to.offset_from(function) as u32 - 3;
            function.write(length as u8 | 0x80);
            function.add(1).write((length >> 7) as u8 | 0x80);
            function.add(2).write((length >> 14) as u8);
        }
        whole(tail, to)
    }
}
