//! Packs a module: its bytes sorted by their kinds, for brotli finds more in each kind by itself (`tools/unpack` says how, and puts them together again).
//! A tenth of every module. Nothing is lost but what says nothing: the alignment of loads and stores, and which number a local has.

mod locals;

use anyhow::{Context, Result, bail, ensure};
use locals::Locals;
use parcelight_unpack::{BR_TABLE, CONST, CONST_OF, FLOAT, FUNCTION, MASK, MEMORY, PREFIX, STREAMS, Stream, kind};
use wasm_encoder::{CustomSection, Encode, Section};
use wasmparser::{FunctionBody, Parser, Payload};

/// Where the packed module is, in the one that carries it.
const SECTION: &str = "packed";
/// The code section has this number.
const CODE: u8 = 10;
/// Bytes for the length of a function.
const LENGTH: usize = 3;

/// A module with the packed one in it: `unpacker` is what unpacks, for the first one of a page; the others have nothing else in them.
pub(crate) fn carried(module: &[u8], unpacker: Option<&[u8]>) -> Result<Vec<u8>> {
    let data = packed(module)?.into();
    let mut made = unpacker.map_or_else(|| wasm_encoder::Module::HEADER.to_vec(), <[u8]>::to_vec);
    CustomSection { name: SECTION.into(), data }.append_to(&mut made);
    Ok(made)
}

/// The lengths of the streams, and the streams.
fn packed(module: &[u8]) -> Result<Vec<u8>> {
    let mut streams = Streams { bytes: Default::default(), written: 0 };
    let (mut types, mut functions, mut code) = (Vec::new(), Vec::new().into_iter(), None);
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::TypeSection(section) => {
                for group in section.into_iter_err_on_gc_types() {
                    types.push(group?.params().len());
                }
            }
            Payload::FunctionSection(section) => {
                functions = section.into_iter().collect::<Result<Vec<_>, _>>()?.into_iter();
            }
            Payload::CodeSectionStart { count, range, .. } => code = Some((count, range)),
            Payload::CodeSectionEntry(body) => {
                let parameters = functions.next().and_then(|kind| types.get(kind as usize)).context("a function of no type")?;
                streams.function(module, &body, *parameters).with_context(|| format!("a function at {}", body.range().start))?;
            }
            _ => {}
        }
    }
    let (count, range) = code.context("a module without functions")?;
    let start = range.start - leb(range.len() as u32).len() - 1;
    ensure!(module.get(start) == Some(&CODE), "the length of the code is not written as short as it can be");
    let count = leb(count);
    let length = leb((count.len() + streams.written) as u32);
    let before = module.get(..start).context("no head")?;
    *streams.of(Stream::Head) = [before, &[CODE], &length, &count].concat();
    streams.of(Stream::Tail).extend(module.get(range.end..).context("no tail")?);
    let mut made = Vec::new();
    for stream in &streams.bytes {
        made.extend(u32::try_from(stream.len())?.to_le_bytes());
    }
    Ok(streams.bytes.into_iter().fold(made, |mut made, stream| {
        made.extend(stream);
        made
    }))
}

struct Streams {
    bytes: [Vec<u8>; STREAMS],
    /// How long the functions will be.
    written: usize,
}

impl Streams {
    #[expect(clippy::indexing_slicing, reason = "there are as many as there are kinds")]
    fn of(&mut self, stream: Stream) -> &mut Vec<u8> {
        &mut self.bytes[stream as usize]
    }

    fn function(&mut self, module: &[u8], body: &FunctionBody<'_>, parameters: usize) -> Result<()> {
        let mut locals = Locals::read(body, parameters)?;
        let groups = locals.sorted()?;
        let head: Vec<u8> = leb(groups.len() as u32)
            .into_iter()
            .chain(groups.into_iter().flat_map(|(kind, number)| {
                let mut group = leb(number);
                group.push(kind);
                group
            }))
            .collect();
        self.symbol(FUNCTION, &head)?;
        self.written += LENGTH - 1;
        let mut operators = body.get_operators_reader()?;
        while !operators.eof() {
            let start = operators.original_position();
            let operator = operators.read()?;
            let bytes = module.get(start..operators.original_position()).context("an instruction past the end")?;
            self.operator(bytes, locals.renumbered(&operator)).with_context(|| format!("{operator:?}"))?;
        }
        Ok(())
    }

    /// Writes an instruction; one that names a local has another number for it.
    fn operator(&mut self, bytes: &[u8], local: Option<u32>) -> Result<()> {
        let (&opcode, rest) = bytes.split_first().context("no instruction")?;
        if let Some(local) = local {
            return self.symbol(opcode, &leb(local));
        }
        match opcode {
            CONST if rest.len() > 1 => self.symbol(CONST_OF + rest.len() as u8, rest),
            PREFIX => match numbers(rest) {
                1 => self.symbol(PREFIX, rest),
                2 => self.symbol(PREFIX + 1, rest),
                _ => self.symbol(PREFIX + 2, rest),
            },
            _ if MEMORY.contains(&opcode) => {
                let (alignment, offset) = rest.split_first().context("no offset")?;
                ensure!(*alignment == 0, "it says how its address is aligned");
                self.written += 1;
                self.symbol(opcode, offset)
            }
            CONST_OF.. => bail!("an opcode that stands for something else"),
            _ => self.symbol(opcode, rest),
        }
    }

    fn symbol(&mut self, symbol: u8, rest: &[u8]) -> Result<()> {
        let (stream, least) = kind(symbol);
        let further = rest.first().copied().map_or(0, usize::from);
        let expected = match symbol {
            FUNCTION => 1 + 2 * further,
            // The unpacker reads one byte of it: right up to 255.
            BR_TABLE => 2 + further,
            _ => usize::from(least),
        };
        let fits = if symbol == FLOAT { rest.len() == 8 } else { numbers(rest) == expected && rest.last().is_none_or(|last| *last < 0x80) };
        ensure!(fits, "{} bytes behind the symbol {symbol:#04x}, in place of {expected} numbers", rest.len());
        self.written += 1 + rest.len();
        self.of(Stream::Code).push(symbol ^ MASK);
        self.of(stream).extend(rest);
        Ok(())
    }
}

/// How many numbers in LEB128 these bytes are.
fn numbers(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte < 0x80).count()
}

fn leb(number: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    number.encode(&mut bytes);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{BlockType, CodeSection, DataSection, Function, FunctionSection, Instruction, MemArg, Module, TypeSection, ValType};

    /// A module with one function for each list of instructions, which takes a whole number and has some locals of its own.
    fn module(functions: &[&[Instruction<'_>]]) -> Vec<u8> {
        let (mut types, mut numbers, mut code, mut data) =
            (TypeSection::new(), FunctionSection::new(), CodeSection::new(), DataSection::new());
        types.ty().function([ValType::I32], []);
        for instructions in functions {
            numbers.function(0);
            let mut body = Function::new([(2, ValType::I32), (1, ValType::F64), (1, ValType::I32), (1, ValType::I64)]);
            for instruction in *instructions {
                body.instruction(instruction);
            }
            code.function(body.instruction(&Instruction::End));
        }
        data.passive(*b"what comes after the code");
        let mut module = Module::new();
        module.section(&types).section(&numbers).section(&code).section(&data);
        module.finish()
    }

    /// What the browser makes of it.
    fn unpacked(packed: &[u8]) -> Vec<u8> {
        let mut memory = vec![0_u32; packed.len()];
        let start = memory.as_mut_ptr().cast::<u8>();
        #[expect(unsafe_code, reason = "there is room: four times what is packed")]
        // SAFETY: as the reason says, and what is packed was packed by this program.
        unsafe {
            start.copy_from_nonoverlapping(packed.as_ptr(), packed.len());
            let to = start.add(packed.len());
            let end = parcelight_unpack::unpack(start, to);
            std::slice::from_raw_parts(to, end.offset_from_unsigned(to)).to_vec()
        }
    }

    /// Its functions as text, and all that is not code.
    fn told(module: &[u8]) -> (Vec<Vec<String>>, Vec<u8>) {
        let (mut functions, mut rest) = (Vec::new(), module.to_vec());
        for payload in Parser::new(0).parse_all(module) {
            match payload.unwrap() {
                Payload::CodeSectionStart { range, .. } => drop(rest.drain(range)),
                Payload::CodeSectionEntry(body) => {
                    let locals = body.get_locals_reader().unwrap().into_iter().map(|group| format!("{:?}", group.unwrap()));
                    let operators = body.get_operators_reader().unwrap().into_iter().map(|operator| format!("{:?}", operator.unwrap()));
                    functions.push(locals.chain(operators).collect());
                }
                _ => {}
            }
        }
        (functions, rest)
    }

    fn at(offset: u64) -> MemArg {
        MemArg { offset, align: 0, memory_index: 0 }
    }

    #[test]
    fn what_was_packed_comes_out_again() {
        use Instruction::*;
        let numbers = [0, 1, -1, 63, 64, -64, -65, 8_191, 8_192, 1_048_575, 1_048_576, i32::MIN, i32::MAX];
        let numbers: Vec<Instruction<'_>> = numbers.into_iter().flat_map(|number| [I32Const(number), Drop]).collect();
        let floats = [0.0, -0.5, 1e300, f64::NEG_INFINITY];
        let floats: Vec<Instruction<'_>> = floats.into_iter().flat_map(|number| [F64Const(number.into()), Drop]).collect();
        let many: Vec<u32> = (0..200).map(|label| label % 2).collect();
        let all = [
            Block(BlockType::Empty),
            LocalGet(0),
            BrTable(many.as_slice().into(), 1),
            End,
            Loop(BlockType::Result(ValType::I32)),
            I32Const(7),
            BrIf(0),
            I64Const(i64::MIN),
            I64Const(300),
            I64Store(at(4_000_000_000)),
            I32Load8U(at(1)),
            Call(300),
            CallIndirect { type_index: 0, table_index: 0 },
            GlobalSet(200),
            End,
            MemoryCopy { src_mem: 0, dst_mem: 0 },
            MemoryFill(0),
            I32TruncSatF64U,
            TableGrow(0),
            RefNull(wasm_encoder::HeapType::EXTERN),
            TypedSelect(ValType::I32),
            MemorySize(0),
            Return,
        ];
        let long: Vec<Instruction<'_>> = vec![Nop; 20_000];
        let module = module(&[&[], &numbers, &floats, &all, &long]);
        let again = unpacked(&packed(&module).unwrap());
        let ((before, rest), (after, others)) = (told(&module), told(&again));
        // The types of locals are sorted.
        assert!(before.iter().zip(&after).all(|(before, after)| before.iter().skip(4).eq(after.iter().skip(3))), "{after:#?}");
        assert_eq!(after.first().map(|it| it.iter().take(3).cloned().collect::<Vec<_>>()).unwrap(), ["(3, I32)", "(1, I64)", "(1, F64)"]);
        // But for the length of the code.
        assert!(rest.ends_with(b"what comes after the code") && others.ends_with(b"what comes after the code"));
        assert_eq!(rest.get(..16), others.get(..16));
    }

    #[test]
    fn the_most_used_local_of_a_type_is_its_first_one_and_the_parameter_stays() {
        use Instruction::*;
        // The first of two pairs, the number with a fraction, the third whole number (twice), the long one.
        let module = module(&[&[LocalGet(0), LocalSet(1), LocalGet(4), LocalTee(4), LocalSet(1), LocalGet(4), LocalSet(5), LocalGet(3)]]);
        let (functions, _) = told(&unpacked(&packed(&module).unwrap()));
        let locals: Vec<&str> = functions
            .iter()
            .flatten()
            .filter_map(|line| line.split_once("local_index: "))
            .map(|(_, number)| number.trim_end_matches(" }"))
            .collect();
        assert_eq!(locals, ["0", "2", "1", "1", "2", "1", "4", "5"]);
    }

    #[test]
    fn what_the_unpacker_does_not_know_is_an_error() {
        use Instruction::*;
        let error = |instructions: &[Instruction<'_>]| format!("{:#}", packed(&module(&[instructions])).unwrap_err());
        assert!(error(&[F32Const(1.0.into())]).contains("F32Const"));
        assert!(error(&[I32Load(MemArg { offset: 0, align: 2, memory_index: 0 })]).contains("aligned"));
        assert!(error(&[ReturnCall(1)]).contains("ReturnCall"));
        let labels = [0; 300];
        assert!(error(&[BrTable(labels.as_slice().into(), 0)]).contains("BrTable"));
        assert!(packed(&Module::new().finish()).is_err());
    }

    #[test]
    fn a_carrier_is_a_module_with_the_packed_one_in_a_section() {
        let module = module(&[&[]]);
        let carrier = carried(&module, None).unwrap();
        let found = Parser::new(0).parse_all(&carrier).find_map(|payload| match payload.unwrap() {
            Payload::CustomSection(section) if section.name() == SECTION => Some(section.data().to_vec()),
            _ => None,
        });
        assert_eq!(found.unwrap(), packed(&module).unwrap());
    }
}
