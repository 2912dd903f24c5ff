//! What each part of the module needs: the functions and the data that can be reached from what the page calls in it.

use super::linked::{Linked, References};
use anyhow::{Result, ensure};
use std::collections::{BTreeSet, HashMap, HashSet};
use walrus::ir::{Call, RefFunc, Visitor, dfs_in_order};
use walrus::{ExportItem, FunctionId, FunctionKind, Module};

/// What a part holds.
#[derive(Default)]
pub(crate) struct Needs {
    /// By their places in the module that wasm-bindgen made.
    pub(crate) functions: HashSet<usize>,
    /// By their places in [`Linked::data`].
    pub(crate) data: BTreeSet<usize>,
}

/// The module as a graph.
pub(crate) struct Graph<'a> {
    linked: &'a Linked,
    /// The places of functions, by their names.
    names: HashMap<&'a str, Vec<usize>>,
    /// Of each function, its name and whom it calls.
    functions: Vec<(&'a str, Vec<usize>)>,
    /// The places of exported functions, by the names of the exports.
    pub(crate) exports: Vec<(&'a str, usize)>,
}

struct Calls<'a>(&'a HashMap<FunctionId, usize>, Vec<usize>);

impl Visitor<'_> for Calls<'_> {
    fn visit_call(&mut self, call: &Call) {
        self.1.extend(self.0.get(&call.func));
    }

    fn visit_ref_func(&mut self, reference: &RefFunc) {
        self.1.extend(self.0.get(&reference.func));
    }
}

/// The places of all functions.
pub(crate) fn places(module: &Module) -> HashMap<FunctionId, usize> {
    module.funcs.iter().map(walrus::Function::id).zip(0..).collect()
}

impl<'a> Graph<'a> {
    /// The graph of a module that wasm-bindgen made, with what the linker said of it before.
    pub(crate) fn new(module: &'a Module, linked: &'a Linked) -> Result<Self> {
        let places = places(module);
        let mut graph = Self { linked, names: HashMap::new(), functions: Vec::new(), exports: Vec::new() };
        for (place, function) in module.funcs.iter().enumerate() {
            let name = function.name.as_deref().unwrap_or_default();
            let mut calls = Calls(&places, Vec::new());
            if let FunctionKind::Local(local) = &function.kind {
                dfs_in_order(&mut calls, local, local.entry_block());
            }
            // Of what wasm-bindgen has added the linker knows nothing; it refers to nothing but by calls.
            let is_added = name.ends_with(" shim") || name.starts_with("__wb");
            let is_known = is_added || linked.function(name).is_some() || !matches!(function.kind, FunctionKind::Local(_));
            ensure!(is_known, "the linker said nothing of the function {name}: what it refers to would be left out");
            graph.functions.push((name, calls.1));
            graph.names.entry(name).or_default().push(place);
        }
        for export in module.exports.iter() {
            if let ExportItem::Function(function) = export.item
                && let Some(place) = places.get(&function)
            {
                graph.exports.push((&export.name, *place));
            }
        }
        Ok(graph)
    }

    /// The name of a function, as the compiler mangled it.
    pub(crate) fn name(&self, place: usize) -> &'a str {
        self.functions.get(place).map(|(name, _)| *name).unwrap_or_default()
    }

    /// Whom a function calls.
    pub(crate) fn calls(&self, place: usize) -> &[usize] {
        self.functions.get(place).map(|(_, calls)| calls.as_slice()).unwrap_or_default()
    }

    /// All that can be reached from some functions without passing those `beyond`.
    pub(crate) fn reach(&self, roots: impl IntoIterator<Item = usize>, beyond: &HashSet<usize>) -> Needs {
        let mut needs = Needs::default();
        let mut functions: Vec<usize> = roots.into_iter().collect();
        let mut data: Vec<usize> = Vec::new();
        loop {
            if let Some(place) = functions.pop() {
                if beyond.contains(&place) || !needs.functions.insert(place) {
                    continue;
                }
                functions.extend(self.calls(place));
                if let Some(references) = self.linked.function(self.name(place)) {
                    self.follow(references, &mut functions, &mut data);
                }
            } else if let Some(number) = data.pop() {
                if let (true, Some(datum)) = (needs.data.insert(number), self.linked.data.get(number)) {
                    self.follow(&datum.references, &mut functions, &mut data);
                }
            } else {
                return needs;
            }
        }
    }

    fn follow(&self, references: &References, functions: &mut Vec<usize>, data: &mut Vec<usize>) {
        functions.extend(references.functions.iter().filter_map(|name| self.names.get(name.as_str())).flatten());
        data.extend(&references.data);
    }
}
