//! One program, cut into the modules that a page loads at different times.
//!
//! Cargo makes one module of everything. Cut by what each function and each string is needed for, the later parts work in the memory of the
//! first one and use its functions: none of them brings JSON, times, texts and the standard library a second time.

mod glue;
mod linked;
mod names;
mod reach;
mod split;

use crate::module::{Module as Part, WIDGET, all, raw};
use crate::project::Project;
use crate::spare::{PIECES, spare};
use crate::step::{self, Inputs};
use anyhow::{Context, Result, ensure};
use glue::{Glue, Share};
use linked::Linked;
use names::{FUNCTIONS, Names, SHARED};
use reach::{Graph, Needs};
use split::Plan;
use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::fs;
use walrus::{FunctionKind, Module, ModuleConfig};
use wasm_bindgen_cli_support::Bindgen;

/// As pinned in Cargo.toml.
const VERSION: &str = "0.2.130";

/// Cut in another way, the parts are others.
const PROGRAM: &str =
    concat!(include_str!("mod.rs"), include_str!("glue.rs"), include_str!("linked.rs"), include_str!("reach.rs"), include_str!("split.rs"));

/// Writes each part's module and its JavaScript side.
pub(crate) fn cut(project: &Project) -> Result<()> {
    let outputs: Vec<_> = all().flat_map(|part| [part.cut(project), part.glue(project), part.types(project)]).collect();
    let inputs = Inputs::new().text(VERSION).text(&format!("{PIECES:?}{:?}", all().collect::<Vec<_>>())).text(PROGRAM).file(&raw(project));
    step::run(project, "parts", inputs, &outputs, || write(project))
}

/// What a part is made of.
struct Shares {
    part: Part,
    needs: Needs,
    share: Share,
}

fn write(project: &Project) -> Result<()> {
    let raw = fs::read(raw(project))?;
    let linked = Linked::read(&raw)?;
    let mut bindgen = Bindgen::new();
    // No default address of the module in the glue: the only one is in assets.ts, or bundlers would ship the file twice.
    bindgen.input_bytes("parcelight", raw).web(true)?.demangle(false).omit_default_module_path(true).typescript(true);
    let folder = project.cache.join("modules");
    bindgen.out_name("parcelight").generate(&folder).context("wasm-bindgen refused the module")?;
    fs::rename(folder.join("parcelight.d.ts"), project.cache.join("parcelight.d.ts"))?;
    let glue = Glue::read(&fs::read_to_string(folder.join("parcelight.js"))?)?;
    let mut module = ModuleConfig::new().parse(&fs::read(folder.join("parcelight_bg.wasm"))?)?;
    // What the linker said is not true of it any more.
    for id in module.customs.iter().map(|(id, _)| id).collect::<Vec<_>>() {
        module.customs.delete(id);
    }
    let whole = module.emit_wasm();
    let module = ModuleConfig::new().parse(&whole)?;
    let graph = Graph::new(&module, &linked)?;
    let none = Needs::default();
    for first in all().filter(|part| part.is_first()) {
        let first = shares(first, &glue, &module, &graph, &none)?;
        let later: Vec<Shares> = if first.part.0 == WIDGET.0 {
            all().filter(|part| !part.is_first()).map(|part| shares(part, &glue, &module, &graph, &first.needs)).collect::<Result<_>>()?
        } else {
            Vec::new()
        };
        Together { project, whole: &whole, linked: &linked, glue: &glue, reader: OnceCell::new() }.write(&module, &graph, first, later)?;
    }
    Ok(())
}

/// A first part and the later ones that belong to it.
struct Together<'a> {
    project: &'a Project,
    /// The module that wasm-bindgen made, and what the linker said of it.
    whole: &'a [u8],
    linked: &'a Linked,
    glue: &'a Glue,
    /// JavaScript's side of every reader.
    reader: OnceCell<String>,
}

impl Together<'_> {
    fn write(&self, module: &Module, graph: &Graph<'_>, mut first: Shares, mut later: Vec<Shares>) -> Result<()> {
        self.share_variables(&mut first, &mut later)?;
        let needs: Vec<&Needs> = later.iter().map(|part| &part.needs).collect();
        let plan = Plan::new(self.whole, self.linked, module, graph, &first.needs, &needs)?;
        let functions = Names::new(module.imports.iter().map(|import| import.name.as_str()));
        let mut made = plan.first(&first.needs, |name| first.share.exports.contains(name) || name == "memory")?;
        let shared: Vec<String> = made.exports.iter().map(|export| export.name.clone()).collect();
        let shared = Names::new(shared.iter().map(String::as_str));
        shared.rename_exports(&mut made);
        functions.rename_imports(&mut made, |_| true);
        made.imports.iter_mut().for_each(|import| import.module = FUNCTIONS.to_owned());
        let shares: Vec<&Share> = later.iter().map(|part| &part.share).collect();
        let text = self.glue.first(&first.share, first.part.1, &shares)?;
        self.save(first.part, made, &functions.rename_functions(&shared.rename_calls(&text, "wasm", "wasm")))?;
        for part in &later {
            let own = |name: &str| part.share.exports.contains(name) && !first.share.exports.contains(name);
            let mut made = plan.later(&part.needs, &first.needs, own)?;
            let exported: Vec<String> = made.exports.iter().map(|export| export.name.clone()).collect();
            let exported = Names::new(exported.iter().map(String::as_str));
            exported.rename_exports(&mut made);
            shared.rename_imports(&mut made, |module| module == SHARED);
            functions.rename_imports(&mut made, |module| module.starts_with("./"));
            for import in made.imports.iter_mut().filter(|import| import.module.starts_with("./")) {
                import.module = FUNCTIONS.to_owned();
            }
            let text = self.glue.later(&part.share, part.part.1, &first.share)?;
            let text = shared.rename_calls(&exported.rename_calls(&text, "wasm", "part"), "wasm", "wasm");
            self.save(part.part, made, &functions.rename_functions(&text))?;
        }
        Ok(())
    }

    /// What two later parts write to is there from the start: the one that comes second must not set it back.
    fn share_variables(&self, first: &mut Shares, later: &mut [Shares]) -> Result<()> {
        for (number, datum) in self.linked.data.iter().enumerate().filter(|(_, datum)| datum.is_variable) {
            if later.iter().filter(|part| part.needs.data.contains(&number)).count() > 1 {
                ensure!(
                    datum.references.functions.is_empty() && datum.references.data.is_empty(),
                    "a variable of two parts refers to others"
                );
                first.needs.data.insert(number);
                for part in later.iter_mut() {
                    part.needs.data.remove(&number);
                }
            }
        }
        Ok(())
    }

    fn save(&self, part: Part, mut module: Module, text: &str) -> Result<()> {
        fs::write(part.cut(self.project), module.emit_wasm())?;
        let mut text = spare(text);
        let names: Vec<String> = part.1.iter().map(|name| format!("'{name}'")).collect();
        if part.is_reader() {
            for name in part.1 {
                text = text.replace(&format!("function {name}("), "function read(").replace(&format!("{{ {name} }}"), "{ read }");
            }
            ensure!(*self.reader.get_or_init(|| text.clone()) == text, "the readers differ in JavaScript: {}", part.0);
        }
        fs::write(part.glue(self.project), text)?;
        let types = if part.is_first() {
            let names = part.1.join(", ");
            let core = "/** What later parts work with. */\nexport function core(): object;\n";
            format!("export {{ {names}, initSync }} from './parcelight';\n{core}")
        } else {
            let mut picked = format!("Pick<typeof import('./parcelight'), {}>", names.join(" | "));
            if part.is_reader() {
                picked = "{ read(reply: string): string }".to_owned();
            }
            format!(
                "/** Takes the part into what `core` gives. */\nexport function start(core: object, module: WebAssembly.Module): {picked};\n"
            )
        };
        fs::write(part.types(self.project), types)?;
        Ok(())
    }
}

/// What a part needs: of the module for its JavaScript, and of JavaScript for its module, until neither asks for more.
fn shares(part: Part, glue: &Glue, module: &Module, graph: &Graph<'_>, first: &Needs) -> Result<Shares> {
    let mut imports: BTreeSet<&str> = BTreeSet::new();
    loop {
        let start = part.is_first().then_some("initSync");
        let share = glue.share(part.1.iter().copied().chain(start), imports.iter().copied());
        let roots = graph.exports.iter().filter(|(name, _)| share.exports.contains(*name)).map(|(_, place)| *place);
        let mut needs = graph.reach(roots, &first.functions);
        needs.data.retain(|datum| !first.data.contains(datum));
        let asked: BTreeSet<&str> = imported(module, &needs).collect();
        if asked.is_subset(&imports) {
            return Ok(Shares { part, needs, share });
        }
        imports.extend(asked);
    }
}

fn imported<'a>(module: &'a Module, needs: &Needs) -> impl Iterator<Item = &'a str> {
    module.funcs.iter().enumerate().filter(|(place, _)| needs.functions.contains(place)).filter_map(|(_, function)| match &function.kind {
        FunctionKind::Import(import) => Some(module.imports.get(import.import).name.as_str()),
        _ => None,
    })
}
