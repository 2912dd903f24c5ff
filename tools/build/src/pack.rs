//! Packs a module: its bytes sorted by their kinds, for brotli finds more in each kind by itself (`tools/unpack` says how, and puts them together again).
//! A tenth of every module. Nothing is lost but what says nothing: the alignment of loads and stores, and which number a local has.

use anyhow::{Context, Result, bail, ensure};
use parcelight_unpack::{BR_TABLE, CONST, CONST_OF, FLOAT, FUNCTION, MASK, MEMORY, PREFIX, STREAMS, Stream, kind};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use wasm_encoder::{CustomSection, Encode, Section};
use wasmparser::{FunctionBody, Operator, Parser, Payload, ValType};

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
pub(crate) fn packed(module: &[u8]) -> Result<Vec<u8>> {
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
            PREFIX => self.symbol(PREFIX + numbers(rest) as u8 - 1, rest),
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
            // The unpacker counts up to 255.
            BR_TABLE => 2 + further.min(120),
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

/// The locals of a function get new numbers: by their types, and the most used first.
struct Locals {
    parameters: usize,
    /// The type of each, and how often it is named.
    uses: Vec<(u8, usize)>,
    /// Their new numbers.
    numbers: Vec<u32>,
}

impl Locals {
    fn read(body: &FunctionBody<'_>, parameters: usize) -> Result<Self> {
        let mut uses = Vec::new();
        for group in body.get_locals_reader()? {
            let (number, kind) = group?;
            let kind = match kind {
                ValType::I32 => 0x7f,
                ValType::I64 => 0x7e,
                ValType::F32 => 0x7d,
                ValType::F64 => 0x7c,
                ValType::FUNCREF => 0x70,
                ValType::EXTERNREF => 0x6f,
                other => bail!("a local of the type {other}"),
            };
            uses.extend((0..number).map(|_| (kind, 0)));
        }
        let mut locals = Self { parameters, uses, numbers: Vec::new() };
        for operator in body.get_operators_reader()? {
            if let Some((_, uses)) = named(&operator?).and_then(|local| locals.uses.get_mut(local.checked_sub(parameters)?)) {
                *uses += 1;
            }
        }
        Ok(locals)
    }

    /// Numbers them, and tells how many there are of each type, in order.
    fn sorted(&mut self) -> Result<Vec<(u8, u32)>> {
        let mut order: Vec<usize> = (0..self.uses.len()).collect();
        let rank = |local: &usize| self.uses.get(*local).map(|(kind, uses)| (Reverse(*kind), Reverse(*uses)));
        order.sort_by_key(rank);
        let mut groups = BTreeMap::new();
        self.numbers = vec![0; order.len()];
        for (number, local) in (u32::try_from(self.parameters)?..).zip(order) {
            let (kind, _) = self.uses.get(local).context("no local")?;
            *groups.entry(Reverse(*kind)).or_insert(0) += 1;
            *self.numbers.get_mut(local).context("no local")? = number;
        }
        Ok(groups.into_iter().map(|(Reverse(kind), number)| (kind, number)).collect())
    }

    fn renumbered(&self, operator: &Operator<'_>) -> Option<u32> {
        let local = named(operator)?;
        Some(local.checked_sub(self.parameters).and_then(|own| self.numbers.get(own).copied()).unwrap_or(local as u32))
    }
}

/// The local that an instruction names.
fn named(operator: &Operator<'_>) -> Option<usize> {
    match operator {
        Operator::LocalGet { local_index } | Operator::LocalSet { local_index } | Operator::LocalTee { local_index } => {
            Some(*local_index as usize)
        }
        _ => None,
    }
}
