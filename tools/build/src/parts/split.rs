//! Writes the parts: each a module of its own, with the memory, the tables and the stack of the first one.
//!
//! A part imports the functions of the first one by their slots in its table, as `t`; what else it needs of it is in `e`, and JavaScript's side
//! in `a`. The first one calls no part: what it needs is its own. Where a part's function has a slot, the part fills it.

use super::linked::{Datum, Linked};
use super::reach::{Graph, Needs, places};
use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use walrus::ir::{Call, Value, VisitorMut, dfs_pre_order_mut};
use walrus::{
    ConstExpr, DataKind, ElementItems, ElementKind, ExportItem, Function, FunctionId, FunctionKind, GlobalId, GlobalKind, Module,
    ModuleConfig, TableId, TypeId,
};

/// How the parts fit together.
pub(crate) struct Plan<'a> {
    /// The module that wasm-bindgen made.
    pub(crate) whole: &'a [u8],
    pub(crate) linked: &'a Linked,
    /// The slots of functions in the table, by place; those that the linker gave, and those between the parts.
    slots: BTreeMap<usize, usize>,
    /// How many slots there are.
    table: usize,
}

/// What the first module shares with the parts.
pub(crate) const TABLE: &str = "__indirect_function_table";
const VARIABLE: &str = "__variable";

impl<'a> Plan<'a> {
    /// Gives a slot to each function of the first module that a later one calls.
    pub(crate) fn new(
        whole: &'a [u8],
        linked: &'a Linked,
        module: &Module,
        graph: &Graph<'_>,
        first: &Needs,
        parts: &[&Needs],
    ) -> Result<Self> {
        let places = places(module);
        let mut slots = BTreeMap::new();
        let table = module.tables.main_function_table()?.context("the module has no table of functions")?;
        for (slot, function) in elements(module, table)? {
            slots.insert(*places.get(&function).context("a slot without a function")?, slot);
        }
        let mut plan = Self { whole, linked, slots, table: module.tables.get(table).initial as usize };
        let own: HashSet<usize> =
            module.funcs.iter().enumerate().filter(|(_, function)| is_own(function)).map(|(place, _)| place).collect();
        let callers: BTreeSet<usize> = parts.iter().flat_map(|part| &part.functions).copied().collect();
        for called in callers.iter().flat_map(|place| graph.calls(*place)) {
            if first.functions.contains(called) && own.contains(called) && !plan.slots.contains_key(called) {
                plan.slots.insert(*called, plan.table);
                plan.table += 1;
            }
        }
        Ok(plan)
    }

    /// The module that is loaded first; `keeps` tells its exports from those of others.
    pub(crate) fn first(&self, needs: &Needs, keeps: impl Fn(&str) -> bool) -> Result<Module> {
        let mut module = parse(self.whole)?;
        let table = module.tables.main_function_table()?.context("no table")?;
        let functions: Vec<FunctionId> = module.funcs.iter().map(walrus::Function::id).collect();
        let gone: Vec<_> = module.exports.iter().filter(|export| !keeps(&export.name)).map(|export| export.id()).collect();
        gone.into_iter().for_each(|export| module.exports.delete(export));
        if !module.exports.iter().any(|export| matches!(export.item, ExportItem::Table(found) if found == table)) {
            module.exports.add(TABLE, table);
        }
        for (number, global) in variables(&module) {
            module.exports.add(&format!("{VARIABLE}{number}"), global);
        }
        let size = self.table as u64;
        let shared = module.tables.get_mut(table);
        shared.initial = size;
        shared.maximum = Some(size);
        self.fill_table(&mut module, table, &functions, |place| needs.functions.contains(&place))?;
        self.fill_memory(&mut module, needs, true)?;
        walrus::passes::gc::run(&mut module);
        Ok(module)
    }

    /// A module that is loaded later.
    pub(crate) fn later(&self, needs: &Needs, first: &Needs, keeps: impl Fn(&str) -> bool) -> Result<Module> {
        let mut module = parse(self.whole)?;
        let table = module.tables.main_function_table()?.context("no table")?;
        let functions: Vec<FunctionId> = module.funcs.iter().map(walrus::Function::id).collect();
        let own = |place: &usize| needs.functions.contains(place) && !first.functions.contains(place);
        let mut near = HashMap::new();
        for (place, slot) in &self.slots {
            if first.functions.contains(place) {
                let id = *functions.get(*place).context("no such function")?;
                let function = module.funcs.get(id);
                if is_own(function) {
                    let ty: TypeId = function.ty();
                    near.insert(id, module.add_import_func("t", &slot.to_string(), ty).0);
                }
            }
        }
        let kept = Needs { functions: needs.functions.iter().copied().filter(own).collect(), data: Default::default() };
        redirect(&mut module, &kept, &functions, &near);
        let gone: Vec<_> = module.exports.iter().filter(|export| !keeps(&export.name)).map(|export| export.id()).collect();
        let names: HashMap<_, _> = module.exports.iter().map(|export| (export_key(&export.item), export.name.clone())).collect();
        gone.into_iter().for_each(|export| module.exports.delete(export));
        module.start = None;
        self.fill_table(&mut module, table, &functions, |place| own(&place))?;
        self.fill_memory(&mut module, needs, false)?;
        self.share(&mut module, &names, table)?;
        walrus::passes::gc::run(&mut module);
        Ok(module)
    }

    /// Memory, tables and globals are those of the first module.
    fn share(&self, module: &mut Module, names: &HashMap<String, String>, table: TableId) -> Result<()> {
        let name = |key: String, other: &str| names.get(&key).cloned().unwrap_or_else(|| other.to_owned());
        for id in module.memories.iter().map(|memory| memory.id()).collect::<Vec<_>>() {
            let import = module.imports.add("e", &name(format!("{:?}", ExportItem::Memory(id)), "memory"), id);
            module.memories.get_mut(id).import = Some(import);
        }
        for id in module.tables.iter().map(|table| table.id()).collect::<Vec<_>>() {
            let import = module.imports.add("e", &name(format!("{:?}", ExportItem::Table(id)), TABLE), id);
            let shared = module.tables.get_mut(id);
            shared.import = Some(import);
            if id == table {
                shared.initial = self.table as u64;
                shared.maximum = Some(self.table as u64);
            }
        }
        for (number, id) in variables(module) {
            let import = module.imports.add("e", &format!("{VARIABLE}{number}"), id);
            module.globals.get_mut(id).kind = GlobalKind::Import(import);
        }
        Ok(())
    }

    fn fill_table(&self, module: &mut Module, table: TableId, functions: &[FunctionId], has: impl Fn(usize) -> bool) -> Result<()> {
        let old: Vec<_> = module.elements.iter().filter(|element| is_of(&element.kind, table)).map(|element| element.id()).collect();
        for id in old {
            module.elements.delete(id);
            module.tables.get_mut(table).elem_segments.remove(&id);
        }
        let filled: BTreeMap<usize, usize> =
            self.slots.iter().filter(|(place, _)| has(**place)).map(|(place, slot)| (*slot, *place)).collect();
        let mut runs: Vec<(usize, Vec<FunctionId>)> = Vec::new();
        for (slot, place) in filled {
            let function = *functions.get(place).context("no such function")?;
            match runs.last_mut() {
                Some((start, run)) if *start + run.len() == slot => run.push(function),
                _ => runs.push((slot, vec![function])),
            }
        }
        for (start, run) in runs {
            let offset = ConstExpr::Value(Value::I32(start as i32));
            let id = module.elements.add(ElementKind::Active { table, offset }, ElementItems::Functions(run));
            module.tables.get_mut(table).elem_segments.insert(id);
        }
        Ok(())
    }

    /// Leaves of the data what is needed: in the first module with zeros for the rest, which weigh nothing once compressed.
    fn fill_memory(&self, module: &mut Module, needs: &Needs, is_first: bool) -> Result<()> {
        let ids: Vec<_> = module.data.iter().map(|data| data.id()).collect();
        for id in ids {
            let data = module.data.get_mut(id);
            let DataKind::Active { memory, offset: ConstExpr::Value(Value::I32(start)) } = data.kind else { continue };
            let start = start as usize;
            let mut wanted = vec![false; data.value.len()];
            for datum in needs.data.iter().filter_map(|number| self.linked.data.get(*number)) {
                for address in datum.addresses.clone() {
                    if let Some(byte) = address.checked_sub(start).and_then(|place| wanted.get_mut(place)) {
                        *byte = true;
                    }
                }
            }
            if is_first {
                data.value.iter_mut().zip(&wanted).for_each(|(byte, wanted)| *byte *= u8::from(*wanted));
                continue;
            }
            let whole = std::mem::take(&mut data.value);
            module.data.delete(id);
            module.memories.get_mut(memory).data_segments.remove(&id);
            // A hole may be a variable that the first module has changed since.
            let is_fixed =
                |datum: &Datum| !datum.is_variable || datum.addresses.end <= start || datum.addresses.start >= start + wanted.len();
            let hole = if self.linked.data.iter().all(is_fixed) { HOLE } else { 0 };
            for (from, bytes) in runs(&whole, &wanted, hole) {
                let offset = ConstExpr::Value(Value::I32((start + from) as i32));
                let id = module.data.add(DataKind::Active { memory, offset }, bytes);
                module.memories.get_mut(memory).data_segments.insert(id);
            }
        }
        Ok(())
    }
}

/// A smaller hole is filled with what is there anyway: another segment would take as much.
const HOLE: usize = 8;

/// The wanted bytes, with the holes that are smaller than that.
fn runs(bytes: &[u8], wanted: &[bool], hole: usize) -> Vec<(usize, Vec<u8>)> {
    let mut runs: Vec<(usize, Vec<u8>)> = Vec::new();
    for (place, _) in wanted.iter().enumerate().filter(|(_, wanted)| **wanted) {
        match runs.last_mut() {
            Some((start, run)) if place == *start + run.len() || place - (*start + run.len()) < hole => {
                let end = *start + run.len();
                run.extend(bytes.get(end..=place).unwrap_or_default());
            }
            _ => runs.push((place, bytes.get(place..=place).unwrap_or_default().to_vec())),
        }
    }
    runs
}

/// Globals that change: the pointer to the stack.
fn variables(module: &Module) -> Vec<(usize, GlobalId)> {
    module.globals.iter().enumerate().filter(|(_, global)| global.mutable).map(|(number, global)| (number, global.id())).collect()
}

fn export_key(item: &ExportItem) -> String {
    format!("{item:?}")
}

fn parse(bytes: &[u8]) -> Result<Module> {
    ModuleConfig::new().parse(bytes)
}

fn is_of(kind: &ElementKind, wanted: TableId) -> bool {
    matches!(kind, ElementKind::Active { table, .. } if *table == wanted)
}

/// The functions in a table, with their slots.
fn elements(module: &Module, table: TableId) -> Result<Vec<(usize, FunctionId)>> {
    let mut found = Vec::new();
    for element in module.elements.iter().filter(|element| is_of(&element.kind, table)) {
        let (ElementKind::Active { offset: ConstExpr::Value(Value::I32(start)), .. }, ElementItems::Functions(functions)) =
            (&element.kind, &element.items)
        else {
            anyhow::bail!("a table filled in another way");
        };
        found.extend((*start as usize..).zip(functions.iter().copied()));
    }
    Ok(found)
}

/// It is no import.
const fn is_own(function: &Function) -> bool {
    matches!(function.kind, FunctionKind::Local(_))
}

struct Redirect<'a>(&'a HashMap<FunctionId, FunctionId>);

impl VisitorMut for Redirect<'_> {
    fn visit_call_mut(&mut self, call: &mut Call) {
        if let Some(other) = self.0.get(&call.func) {
            call.func = *other;
        }
    }
}

/// Has the functions of a part call others in place of some.
fn redirect(module: &mut Module, needs: &Needs, functions: &[FunctionId], others: &HashMap<FunctionId, FunctionId>) {
    let kept: HashSet<FunctionId> = needs.functions.iter().filter_map(|place| functions.get(*place).copied()).collect();
    let mut redirect = Redirect(others);
    for (id, function) in module.funcs.iter_local_mut() {
        if kept.contains(&id) {
            let entry = function.entry_block();
            dfs_pre_order_mut(&mut redirect, function, entry);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_wanted_is_stored_and_small_holes_with_it() {
        let bytes: Vec<u8> = (0..40).collect();
        let wanted: Vec<bool> = (0..40).map(|place| (2..4).contains(&place) || (8..10).contains(&place) || place == 30).collect();
        assert_eq!(runs(&bytes, &wanted, 8), [(2, (2..10).collect()), (30, vec![30])]);
        assert_eq!(runs(&bytes, &wanted, 0), [(2, vec![2, 3]), (8, vec![8, 9]), (30, vec![30])]);
        assert!(runs(&bytes, &[false; 40], 8).is_empty());
    }
}
