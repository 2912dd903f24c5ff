//! JavaScript's side of the program, as wasm-bindgen writes it for all of it, cut like the program.
//!
//! What wasm-bindgen writes has a shape that is easy to cut: declarations that begin at the left margin, and one object with what the module
//! imports. The first part keeps what it needs, and gives it to the later ones with [`CORE`]; those are functions of that, for after a crash
//! there is another first part.

use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};

/// Where the imports begin and end.
const IMPORTS: (&str, &str) = ("function __wbg_get_imports() {\n    const import0 = {\n        __proto__: null,\n", "    };\n    return {");

/// The length of what was passed last: it changes, so a later part has to ask for it, and to tell it.
const LENGTH: &str = "WASM_VECTOR_LEN";

/// What starts the first part. It is always given a compiled module.
const INIT: &str = "function initSync(module) {
    wasm = new WebAssembly.Instance(module, __wbg_get_imports()).exports;
    wasm.__wbindgen_start();
}
";

/// How the first part takes in a later one.
const CORE: &str = "function enter(module, own) {
    const slots = new Proxy({}, { get: (_, slot) => wasm.__indirect_function_table.get(+slot) });
    const imports = { ...__wbg_get_imports().a, ...own };
    return new WebAssembly.Instance(module, { a: imports, e: wasm, t: slots }).exports;
}
";

/// A declaration.
#[derive(Debug)]
struct Block {
    names: Vec<String>,
    text: String,
}

/// The whole.
pub(crate) struct Glue {
    blocks: Vec<Block>,
    /// What the module imports: the name, and the function.
    imports: BTreeMap<String, String>,
}

/// What a part has of it.
#[derive(Default)]
pub(crate) struct Share {
    blocks: BTreeSet<usize>,
    imports: BTreeSet<String>,
    /// What it calls in the module.
    pub(crate) exports: BTreeSet<String>,
}

impl Glue {
    /// Takes apart what wasm-bindgen wrote.
    pub(crate) fn read(text: &str) -> Result<Self> {
        let (before, rest) = text.split_once(IMPORTS.0).context("wasm-bindgen writes imports in another way")?;
        let (imports, rest) = rest.split_once(IMPORTS.1).context("the imports do not end")?;
        let (_, after) = rest.split_once("\n}\n").context("the imports do not end")?;
        let mut glue = Self { blocks: Vec::new(), imports: BTreeMap::new() };
        for line in imports.lines().filter(|line| !is_comment(line)) {
            let name = line.strip_prefix("        ").filter(|line| line.starts_with("__")).and_then(|line| line.split_once(": "));
            match (name, glue.imports.last_entry()) {
                (Some((name, function)), _) => drop(glue.imports.insert(name.to_owned(), format!("{function}\n"))),
                (None, Some(mut last)) => last.get_mut().push_str(&format!("{line}\n")),
                _ => anyhow::bail!("an import without a name: {line}"),
            }
        }
        for line in before.lines().chain(after.lines()).filter(|line| !is_comment(line)) {
            if line.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
                glue.blocks.push(Block { names: declared(line), text: String::new() });
            }
            if let Some(block) = glue.blocks.last_mut() {
                block.text.push_str(line);
                block.text.push('\n');
            }
        }
        for replaced in ["initSync", "__wbg_finalize_init"] {
            glue.blocks.retain(|block| !block.names.iter().any(|name| name == replaced));
        }
        glue.blocks.push(Block { names: vec!["initSync".to_owned()], text: INIT.to_owned() });
        Ok(glue)
    }

    /// What is needed for some declarations and imports.
    pub(crate) fn share<'a>(&self, names: impl IntoIterator<Item = &'a str>, imports: impl IntoIterator<Item = &'a str>) -> Share {
        let mut share = Share::default();
        let mut wanted: Vec<String> = names.into_iter().map(str::to_owned).collect();
        for import in imports {
            if let Some(function) = self.imports.get(import) {
                share.imports.insert(import.to_owned());
                wanted.extend(mentions(function).map(str::to_owned));
                share.exports.extend(calls(function));
            }
        }
        while let Some(name) = wanted.pop() {
            for (place, block) in self.blocks.iter().enumerate() {
                if block.names.contains(&name) && share.blocks.insert(place) {
                    wanted.extend(mentions(&block.text).map(str::to_owned));
                    share.exports.extend(calls(&block.text));
                }
            }
        }
        share
    }

    /// The first part: `names` are what it exports. The last are the later parts that it takes in.
    pub(crate) fn first(&self, share: &Share, names: &[&str], later: &[&Share]) -> Result<String> {
        let mut text = self.texts(share.blocks.iter());
        text.push_str(&format!("{}{}", IMPORTS.0, self.functions(&share.imports)?));
        text.push_str("    };\n    return { a: import0 };\n}\n");
        let mut exports = names.join(", ");
        if !later.is_empty() {
            let common: BTreeSet<&str> = later.iter().flat_map(|part| self.common(share, part)).collect();
            let common: Vec<&str> = common.into_iter().collect();
            text.push_str(&format!("{CORE}const core = () => ({{ wasm, enter, get length() {{ return {LENGTH}; }}, set length(now) {{ {LENGTH} = now; }}, {} }});\n", common.join(", ")));
            exports.push_str(", core");
        }
        text.push_str(&format!("export {{ {exports}, initSync }};\n"));
        Ok(text)
    }

    /// A later part: a function that is given what the first one has, and the module, and returns the part's own.
    pub(crate) fn later(&self, share: &Share, names: &[&str], first: &Share) -> Result<String> {
        let own: BTreeSet<String> = share.imports.difference(&first.imports).cloned().collect();
        let functions = format!("    const part = core.enter(module, {{\n{}    }});\n", self.functions(&own)?);
        let blocks = self.texts(share.blocks.difference(&first.blocks));
        let text = format!("{functions}{blocks}").replace(LENGTH, "core.length");
        let common: Vec<&str> = self.common(first, share).into_iter().collect();
        let (common, names) = (common.join(", "), names.join(", "));
        Ok(format!("export function start(core, module) {{\n    const {{ wasm, {common} }} = core;\n{text}    return {{ {names} }};\n}}\n"))
    }

    /// What a later part uses of the first one's.
    fn common(&self, first: &Share, later: &Share) -> BTreeSet<&str> {
        let own = later.blocks.difference(&first.blocks).filter_map(|place| self.blocks.get(*place)).map(|block| block.text.as_str());
        let imports = later.imports.difference(&first.imports).filter_map(|name| self.imports.get(name)).map(String::as_str);
        let used: BTreeSet<&str> = own.chain(imports).flat_map(mentions).collect();
        let given = first.blocks.iter().filter_map(|place| self.blocks.get(*place)).flat_map(|block| &block.names);
        given.map(String::as_str).filter(|name| used.contains(name) && ![LENGTH, "wasm"].contains(name)).collect()
    }

    fn texts<'a>(&self, places: impl Iterator<Item = &'a usize>) -> String {
        let texts = places.filter_map(|place| self.blocks.get(*place)).map(|block| block.text.as_str());
        // What is exported stands at the end.
        texts.map(|text| text.strip_prefix("export ").unwrap_or(text)).collect()
    }

    fn functions(&self, names: &BTreeSet<String>) -> Result<String> {
        let mut text = String::new();
        for name in names {
            let function = self.imports.get(name).with_context(|| format!("no import {name}"))?;
            text.push_str(&format!("        {name}: {function}"));
        }
        Ok(text)
    }
}

/// Names in comments are no mentions.
fn is_comment(line: &str) -> bool {
    ["/*", "*", "//"].iter().any(|mark| line.trim_start().starts_with(mark))
}

/// What a line at the margin declares.
fn declared(line: &str) -> Vec<String> {
    let line = line.strip_prefix("export ").unwrap_or(line);
    let line = line.strip_prefix("async ").unwrap_or(line);
    let Some((_, rest)) =
        ["function ", "class ", "const ", "let "].iter().find_map(|word| line.split_once(*word).filter(|(before, _)| before.is_empty()))
    else {
        return Vec::new();
    };
    let is_list = line.starts_with("let ") && !line.contains('=');
    let names = if is_list { rest } else { rest.split(|letter: char| !is_of_word(letter)).next().unwrap_or_default() };
    words(names).map(str::to_owned).collect()
}

const fn is_of_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_' || letter == '$'
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter| !is_of_word(letter)).filter(|word| !word.is_empty())
}

/// The words that may name a declaration: not those of properties, but those behind `...`.
fn mentions(text: &str) -> impl Iterator<Item = &str> {
    let starts = text.match_indices(is_of_word).map(|(place, _)| place);
    let starts = starts.filter(|place| !text.get(..*place).unwrap_or_default().ends_with(is_of_word));
    starts.filter_map(|place| {
        let before = text.get(..place)?;
        let is_property = before.ends_with('.') && !before.ends_with("...");
        words(text.get(place..)?).next().filter(|_| !is_property)
    })
}

/// What a text calls in the module.
fn calls(text: &str) -> impl Iterator<Item = String> {
    text.split("wasm.").skip(1).filter_map(|rest| words(rest).next()).map(str::to_owned)
}

/// Other words in the place of some: a longer one that begins with it stays.
pub(crate) fn rename(text: &str, word: &str, other: &str) -> String {
    let mut parts = text.split(word);
    let mut renamed = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        renamed.push_str(if part.starts_with(is_of_word) { word } else { other });
        renamed.push_str(part);
    }
    renamed
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOUND: &str = "\
/**
 * What draws.
 */
export class Widget {
    draw() {
        wasm.widget_draw(this.__wbg_ptr);
    }
}

export function look(text) {
    const ptr0 = pass(text, wasm.malloc);
    wasm.look(ptr0, WASM_VECTOR_LEN);
}

function __wbg_get_imports() {
    const import0 = {
        __proto__: null,
        __wbg_now_1f: function() {
            return Date.now();
        },
        __wbg_sin_2e: function(arg0) {
            return only(arg0);
        },
    };
    return {
        __proto__: null,
        \"./x_bg.js\": import0,
    };
}

function pass(arg, malloc) {
    WASM_VECTOR_LEN = arg.length;
    return malloc(arg.length);
}

function only(arg) {
    // look
    return arg.look;
}

let WASM_VECTOR_LEN = 0;

let wasmModule, wasm;
function initSync(module) {
    return module;
}
";

    fn shares(glue: &Glue) -> (Share, Share) {
        (glue.share(["Widget", "pass", "initSync"], ["__wbg_now_1f"]), glue.share(["look"], ["__wbg_sin_2e"]))
    }

    #[test]
    fn a_part_calls_in_the_module_what_its_own_declarations_call() {
        let glue = Glue::read(BOUND).unwrap();
        let (first, later) = shares(&glue);
        assert!(first.exports.contains("widget_draw") && !first.exports.contains("look"), "a property or a comment is no mention");
        assert!(later.exports.contains("look") && !later.exports.contains("widget_draw"));
    }

    #[test]
    fn the_first_part_gives_what_the_later_ones_use() {
        let glue = Glue::read(BOUND).unwrap();
        let (first, later) = shares(&glue);
        let text = glue.first(&first, &["Widget"], &[&later]).unwrap();
        assert!(text.contains("set length(now) { WASM_VECTOR_LEN = now; }, pass });"), "{text}");
        assert!(text.contains("export { Widget, core, initSync };") && !text.contains("__wbg_sin_2e") && !text.contains("function only"));
    }

    #[test]
    fn a_later_part_is_a_function_of_the_first() {
        let glue = Glue::read(BOUND).unwrap();
        let (first, later) = shares(&glue);
        let text = glue.later(&later, &["look"], &first).unwrap();
        assert!(text.starts_with("export function start(core, module) {\n    const { wasm, pass } = core;\n"), "{text}");
        assert!(
            text.contains("wasm.look(ptr0, core.length);")
                && text.contains("__wbg_sin_2e: function(arg0)")
                && text.contains("function only")
        );
        assert!(text.ends_with("    return { look };\n}\n") && !text.contains("function pass"));
    }

    #[test]
    fn what_is_written_in_another_way_is_an_error() {
        assert!(Glue::read("export function look() {}\n").is_err());
    }
}
