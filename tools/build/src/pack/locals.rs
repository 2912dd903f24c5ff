//! The numbers of a function's locals: any would do, so they are those that weigh least.

use anyhow::{Context, Result, bail};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use wasmparser::{FunctionBody, Operator, ValType};

/// The locals of a function get new numbers: by their types, and the most used first.
pub(super) struct Locals {
    parameters: usize,
    /// The type of each, and how often it is named.
    uses: Vec<(u8, usize)>,
    /// Their new numbers.
    numbers: Vec<u32>,
}

impl Locals {
    pub(super) fn read(body: &FunctionBody<'_>, parameters: usize) -> Result<Self> {
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
    pub(super) fn sorted(&mut self) -> Result<Vec<(u8, u32)>> {
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

    pub(super) fn renumbered(&self, operator: &Operator<'_>) -> Option<u32> {
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
