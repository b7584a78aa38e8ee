//! Which function goes where, and how one part reaches the other's.

use super::module::{CALLS, Module};
use std::collections::{BTreeMap, BTreeSet};
use wasmparser::{FunctionBody, Operator};

/// Which function is where, and how one part reaches the other's.
pub(super) struct Plan {
    /// For each function, whether the first part has it. It has what is imported.
    pub(super) in_first: Vec<bool>,
    /// The number of each function in the part that has it.
    pub(super) numbers: Vec<u32>,
    /// Functions of the rest that the first part calls, with their places in the table.
    pub(super) places: BTreeMap<u32, u32>,
    /// Places that the table has no room for yet, and their functions.
    pub(super) added: Vec<u32>,
    /// Functions of the first part that the rest calls, in order: these are its imports.
    pub(super) reached: BTreeMap<u32, u32>,
    /// Size of the table.
    pub(super) table: u32,
}

impl Plan {
    /// # Errors
    /// A sentence, for a program that names a function in another way than by calling it.
    pub(super) fn new(module: &Module<'_>, wanted: &[bool]) -> Result<Self, String> {
        let imported = module.imported as usize;
        let mut in_first = vec![true; imported];
        in_first.extend(wanted);
        if in_first.len() != module.function_types.len() {
            return Err("the functions were counted in another program".into());
        }
        // What the script of the program calls has to be there.
        for export in &module.exports {
            if export.kind == wasmparser::ExternalKind::Func {
                in_first[export.index as usize] = true;
            }
        }
        if let Some(start) = module.start {
            in_first[start as usize] = true;
        }
        let (mut from_first, mut from_rest) = (BTreeSet::new(), BTreeSet::new());
        for (at, body) in module.bodies.iter().enumerate() {
            let here = in_first[imported + at];
            for called in calls(body)? {
                match (here, in_first[called as usize]) {
                    (true, false) => from_first.insert(called),
                    (false, true) => from_rest.insert(called),
                    _ => false,
                };
            }
        }
        let reached: BTreeMap<u32, u32> = from_rest.into_iter().zip(0..).collect();
        let (mut in_one, mut in_other) = (0, reached.len() as u32);
        let numbers = in_first
            .iter()
            .map(|first| {
                let next = if *first { &mut in_one } else { &mut in_other };
                *next += 1;
                *next - 1
            })
            .collect();
        let known: BTreeMap<u32, u32> =
            module.elements.iter().flat_map(|(from, functions)| functions.iter().copied().zip(*from..)).collect();
        let mut table = module.tables.get(CALLS as usize).map_or(0, |table| table.initial as u32);
        let (mut places, mut added) = (BTreeMap::new(), Vec::new());
        for function in from_first {
            let place = known.get(&function).copied().unwrap_or_else(|| {
                added.push(function);
                table += 1;
                table - 1
            });
            places.insert(function, place);
        }
        Ok(Self { in_first, numbers, places, added, reached, table })
    }

    /// The program's tables, with room for what the first part calls in the rest.
    pub(super) fn tables(&self, module: &Module<'_>) -> Vec<wasmparser::TableType> {
        let mut tables = module.tables.clone();
        if let Some(calls) = tables.get_mut(CALLS as usize) {
            calls.initial = u64::from(self.table);
            calls.maximum = calls.maximum.map(|most| most.max(calls.initial));
        }
        tables
    }
}

/// The functions that a function names.
fn calls(body: &FunctionBody<'_>) -> Result<Vec<u32>, String> {
    let mut called = Vec::new();
    let read = |why| format!("a function cannot be read: {why}");
    let mut reader = body.get_operators_reader().map_err(read)?;
    while !reader.eof() {
        match reader.read().map_err(read)? {
            Operator::Call { function_index } => called.push(function_index),
            Operator::RefFunc { .. } | Operator::ReturnCall { .. } => {
                return Err("a function is named in another way than by a call".into());
            }
            _ => {}
        }
    }
    Ok(called)
}
