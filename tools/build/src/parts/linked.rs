//! What the linker says of the module it wrote (`--emit-relocs`): which functions and which data each function and each datum refers to.
//! Its format: <https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md>.

use anyhow::{Context, Result, ensure};
use std::collections::HashMap;
use std::ops::Range;
use wasmparser::{DataKind, KnownCustom, Linking, Name, Operator, Parser, Payload, RelocationEntry, RelocationType, SymbolInfo};

/// What something refers to.
#[derive(Default)]
pub(crate) struct References {
    /// Functions whose address is taken, by their names. (Who calls whom stands in the code itself.)
    pub(crate) functions: Vec<String>,
    /// Data, by their place in [`Linked::data`].
    pub(crate) data: Vec<usize>,
}

/// A string, a table, a variable.
pub(crate) struct Datum {
    /// Where it lies in the memory.
    pub(crate) addresses: Range<usize>,
    /// Whether it may be written to.
    pub(crate) is_variable: bool,
    pub(crate) references: References,
}

/// The linker's account.
pub(crate) struct Linked {
    /// By their names, without marks.
    functions: HashMap<String, References>,
    pub(crate) data: Vec<Datum>,
}

/// What a symbol stands for.
enum Symbol {
    Function(String),
    Datum(usize),
    Other,
}

#[derive(Default)]
struct Sections<'a> {
    imports: usize,
    /// Where the section of code begins, and where each function lies in the file.
    code: (usize, Vec<Range<usize>>),
    /// Where the section of data begins, and of each segment its place in the file and its address.
    data: (usize, Vec<(Range<usize>, usize)>),
    segments: Vec<&'a str>,
    symbols: Vec<SymbolInfo<'a>>,
    in_code: Vec<RelocationEntry>,
    in_data: Vec<RelocationEntry>,
    names: HashMap<usize, String>,
}

impl Linked {
    /// What the linker said of a function of the module that wasm-bindgen made; none of what wasm-bindgen itself has added.
    pub(crate) fn function(&self, name: &str) -> Option<&References> {
        self.functions.get(without_mark(name))
    }

    /// Reads the account.
    pub(crate) fn read(module: &[u8]) -> Result<Self> {
        let sections = sections(module)?;
        let (segments, mut data) = (&sections.data.1, Vec::new());
        let mut symbols = Vec::new();
        for symbol in &sections.symbols {
            symbols.push(match symbol {
                SymbolInfo::Func { index, .. } => Symbol::Function(sections.names.get(&(*index as usize)).cloned().unwrap_or_default()),
                SymbolInfo::Data { symbol: Some(place), .. } if place.size > 0 => {
                    let (_, address) = segments.get(place.index as usize).context("a datum in no segment")?;
                    let start = address + place.offset as usize;
                    let name = sections.segments.get(place.index as usize).copied().unwrap_or_default();
                    let is_variable = !name.starts_with(".rodata");
                    data.push(Datum { addresses: start..start + place.size as usize, is_variable, references: References::default() });
                    Symbol::Datum(data.len() - 1)
                }
                _ => Symbol::Other,
            });
        }
        let mut functions: Vec<References> = (0..sections.imports + sections.code.1.len()).map(|_| References::default()).collect();
        for entry in &sections.in_code {
            let at = sections.code.0 + entry.offset as usize;
            let number = sections.code.1.partition_point(|body| body.end <= at);
            functions.get_mut(sections.imports + number).context("a reference outside all functions")?.add(entry, &symbols);
        }
        let mut places: Vec<(Range<usize>, usize)> = data.iter().map(|datum| datum.addresses.clone()).zip(0..).collect();
        places.sort_by_key(|(addresses, _)| addresses.start);
        for entry in &sections.in_data {
            let at = sections.data.0 + entry.offset as usize;
            let (file, address) = segments.iter().find(|(file, _)| file.contains(&at)).context("a reference outside all segments")?;
            let at = at - file.start + address;
            // Symbols may share their bytes: all of them refer to it.
            for (_, number) in places.iter().filter(|(addresses, _)| addresses.contains(&at)) {
                data.get_mut(*number).context("no such datum")?.references.add(entry, &symbols);
            }
        }
        // Copies of one function have one name, and what one of them refers to is said of all.
        let mut named: HashMap<String, References> = HashMap::new();
        for (number, references) in functions.into_iter().enumerate() {
            if let Some(name) = sections.names.get(&number) {
                let known = named.entry(without_mark(name).to_owned()).or_default();
                known.functions.extend(references.functions);
                known.data.extend(references.data);
            }
        }
        Ok(Self { functions: named, data })
    }
}

/// What the page calls has a name with a mark behind it, which wasm-bindgen takes off: `_` and sixteen hexadecimal figures.
fn without_mark(name: &str) -> &str {
    match name.rsplit_once('_') {
        Some((name, mark)) if mark.len() == 16 && mark.bytes().all(|figure| figure.is_ascii_hexdigit()) => name,
        _ => name,
    }
}

impl References {
    fn add(&mut self, entry: &RelocationEntry, symbols: &[Symbol]) {
        if matches!(entry.ty, RelocationType::TypeIndexLeb | RelocationType::FunctionIndexLeb) {
            return;
        }
        match symbols.get(entry.index as usize) {
            Some(Symbol::Function(name)) => self.functions.push(name.clone()),
            Some(Symbol::Datum(number)) => self.data.push(*number),
            _ => {}
        }
    }
}

fn sections(module: &[u8]) -> Result<Sections<'_>> {
    let mut sections = Sections::default();
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    sections.imports += usize::from(matches!(import?.ty, wasmparser::TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionStart { range, .. } => sections.code.0 = range.start,
            Payload::CodeSectionEntry(body) => sections.code.1.push(body.range()),
            Payload::DataSection(data) => {
                sections.data.0 = data.range().start;
                for segment in data {
                    let segment = segment?;
                    let DataKind::Active { offset_expr, .. } = segment.kind else { continue };
                    let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else { continue };
                    let end = segment.range.end;
                    sections.data.1.push((end - segment.data.len()..end, value as usize));
                }
            }
            Payload::CustomSection(custom) => match custom.as_known() {
                KnownCustom::Linking(linking) => {
                    for part in linking.subsections() {
                        match part? {
                            Linking::SegmentInfo(segments) => {
                                for segment in segments {
                                    sections.segments.push(segment?.name);
                                }
                            }
                            Linking::SymbolTable(symbols) => sections.symbols = symbols.into_iter().collect::<Result<_, _>>()?,
                            _ => {}
                        }
                    }
                }
                KnownCustom::Reloc(references) => {
                    let entries = references.entries().into_iter().collect::<Result<_, _>>()?;
                    match custom.name() {
                        "reloc.CODE" => sections.in_code = entries,
                        "reloc.DATA" => sections.in_data = entries,
                        _ => {}
                    }
                }
                KnownCustom::Name(names) => {
                    for name in names {
                        let Name::Function(functions) = name? else { continue };
                        for function in functions {
                            let function = function?;
                            sections.names.insert(function.index as usize, function.name.to_owned());
                        }
                    }
                }
                _ => {}
            },
            _ => {}
        }
    }
    ensure!(!sections.in_code.is_empty(), "the linker left no references: --emit-relocs is missing");
    Ok(sections)
}

#[cfg(test)]
mod tests {
    use super::without_mark;

    #[test]
    fn what_the_page_calls_is_known_by_the_name_that_wasm_bindgen_leaves() {
        assert_eq!(without_mark("fourpx_e5aa6935b00d950b"), "fourpx");
        assert_eq!(without_mark("karrio_sdk_0123456789abcdef"), "karrio_sdk");
        for other in ["karrio_sdk", "__wbindgen_malloc", "_RNvNtCs2wODoS6wJH7_10parcelight4read", "a_0123456789abcdeg"] {
            assert_eq!(without_mark(other), other);
        }
    }
}
