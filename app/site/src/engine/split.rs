//! A program in two parts: one that works by itself as long as nothing is called that it has not, and the rest.
//!
//! The rest, once it is instantiated with the exports of the first part, fills the places of its functions in the table
//! of calls, and those of its data in memory. Until then a call of them finds nothing there and is a trap. (binaryen's
//! wasm-split works in the same way; it does not come with binaryen's package, and leaves all data in the first part.)

use super::module::{CALLS, Module};
use super::plan::Plan;
use std::ops::Range;
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{
    CodeSection, ConstExpr, DataSection, ElementSection, Elements, EntityType, ExportKind, ExportSection,
    FunctionSection, ImportSection, Instruction, MemorySection, RawSection, SectionId, StartSection, TableSection,
};
use wasmparser::{FunctionBody, Operator};

/// The module that the rest imports from: the exports of the first part.
const FIRST: &str = "engine";

/// Both parts.
pub(crate) struct Parts {
    /// What starts.
    pub(crate) first: Vec<u8>,
    /// What may come later.
    pub(crate) rest: Vec<u8>,
}

/// Divides a program. `wanted` says of a function (numbered from the first that is not imported) whether it belongs to the
/// first part; `later` are addresses of data that belong to the rest.
pub(crate) fn split(program: &[u8], wanted: &[bool], later: &[Range<u32>]) -> Result<Parts, String> {
    let module = Module::read(program)?;
    let plan = Plan::new(&module, wanted)?;
    let (stays, leaves) = divide_data(&module, later);
    let said = |why: Error| format!("it cannot be written: {why}");
    let part = |is_first| Part { plan: &plan, module: &module, is_first };
    Ok(Parts { first: part(true).first(&stays).map_err(said)?, rest: part(false).rest(&leaves).map_err(said)? })
}

/// One of the two, while it is written.
struct Part<'a> {
    plan: &'a Plan,
    module: &'a Module<'a>,
    is_first: bool,
}

impl Part<'_> {
    /// The part that starts. It exports all that the rest asks for.
    fn first(mut self, data: &Placed<'_>) -> Result<Vec<u8>, Error> {
        let (plan, module) = (self.plan, self.module);
        let mut out = wasm_encoder::Module::new();
        out.section(&RawSection { id: SectionId::Type.into(), data: module.types });
        if !module.imports.is_empty() {
            out.section(&RawSection { id: SectionId::Import.into(), data: module.imports });
        }
        out.section(&self.functions());
        let mut tables = TableSection::new();
        for table in plan.tables(module) {
            tables.table(self.table_type(table)?);
        }
        out.section(&tables);
        let mut memories = MemorySection::new();
        for memory in &module.memories {
            memories.memory(self.memory_type(*memory)?);
        }
        out.section(&memories);
        out.section(&RawSection { id: SectionId::Global.into(), data: module.globals });
        let mut exports = ExportSection::new();
        for export in &module.exports {
            self.parse_export(&mut exports, *export)?;
        }
        for (kind, count) in [
            (ExportKind::Memory, module.memories.len()),
            (ExportKind::Table, module.tables.len()),
            (ExportKind::Global, module.global_types.len()),
        ] {
            for index in 0..count as u32 {
                exports.export(&name(kind, index), kind, index);
            }
        }
        for (function, number) in &plan.reached {
            exports.export(&name(ExportKind::Func, *number), ExportKind::Func, plan.numbers[*function as usize]);
        }
        out.section(&exports);
        if let Some(start) = module.start {
            out.section(&StartSection { function_index: plan.numbers[start as usize] });
        }
        self.end(out, data)
    }

    /// The part that imports from the other.
    fn rest(mut self, data: &Placed<'_>) -> Result<Vec<u8>, Error> {
        let (plan, module) = (self.plan, self.module);
        let mut out = wasm_encoder::Module::new();
        out.section(&RawSection { id: SectionId::Type.into(), data: module.types });
        let mut imports = ImportSection::new();
        for (function, number) in &plan.reached {
            let of = EntityType::Function(module.function_types[*function as usize]);
            imports.import(FIRST, &name(ExportKind::Func, *number), of);
        }
        for (table, number) in plan.tables(module).into_iter().zip(0..) {
            imports.import(FIRST, &name(ExportKind::Table, number), self.table_type(table)?);
        }
        for (memory, number) in module.memories.iter().zip(0..) {
            imports.import(FIRST, &name(ExportKind::Memory, number), self.memory_type(*memory)?);
        }
        for (global, number) in module.global_types.iter().zip(0..) {
            imports.import(FIRST, &name(ExportKind::Global, number), self.global_type(*global)?);
        }
        out.section(&imports);
        out.section(&self.functions());
        self.end(out, data)
    }

    /// What both end with.
    fn end(&mut self, mut out: wasm_encoder::Module, data: &Placed<'_>) -> Result<Vec<u8>, Error> {
        out.section(&self.elements()).section(&self.code()?).section(&placed(data));
        Ok(out.finish())
    }

    /// The functions that are this part's own.
    fn own(&self) -> impl Iterator<Item = usize> {
        let all = self.module.imported as usize..self.module.function_types.len();
        all.filter(|at| self.plan.in_first[*at] == self.is_first)
    }

    fn functions(&self) -> FunctionSection {
        let mut functions = FunctionSection::new();
        for at in self.own() {
            functions.function(self.module.function_types[at]);
        }
        functions
    }

    /// The places of its own functions in the table, in runs without a gap.
    fn elements(&self) -> ElementSection {
        let known = self.module.elements.iter().flat_map(|(from, functions)| (*from..).zip(functions.iter().copied()));
        let added = self.plan.table - self.plan.added.len() as u32;
        let own = known.chain((added..).zip(self.plan.added.iter().copied()));
        let mut runs: Vec<(u32, Vec<u32>)> = Vec::new();
        for (place, function) in own.filter(|(_, function)| self.plan.in_first[*function as usize] == self.is_first) {
            let number = self.plan.numbers[function as usize];
            match runs.last_mut() {
                Some((from, run)) if *from + run.len() as u32 == place => run.push(number),
                _ => runs.push((place, vec![number])),
            }
        }
        let mut elements = ElementSection::new();
        for (from, run) in runs {
            elements.active(None, &ConstExpr::i32_const(from as i32), Elements::Functions(run.into()));
        }
        elements
    }

    fn code(&mut self) -> Result<CodeSection, Error> {
        let mut code = CodeSection::new();
        for at in self.own().collect::<Vec<_>>() {
            self.parse_function_body(&mut code, self.module.bodies[at - self.module.imported as usize].clone())?;
        }
        Ok(code)
    }
}

impl Reencode for Part<'_> {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error> {
        let reached = (!self.is_first && self.plan.in_first[function as usize]).then(|| self.plan.reached[&function]);
        Ok(reached.unwrap_or_else(|| self.plan.numbers[function as usize]))
    }

    fn parse_function_body(&mut self, code: &mut CodeSection, body: FunctionBody<'_>) -> Result<(), Error> {
        let mut function = self.new_function_with_parsed_locals(&body)?;
        let mut reader = body.get_operators_reader()?;
        while !reader.eof() {
            let operator = reader.read()?;
            let place = match operator {
                Operator::Call { function_index } if self.is_first => self.plan.places.get(&function_index),
                _ => None,
            };
            match (place, &operator) {
                (Some(place), Operator::Call { function_index }) => {
                    let type_index = self.module.function_types[*function_index as usize];
                    function.instruction(&Instruction::I32Const(*place as i32));
                    function.instruction(&Instruction::CallIndirect { type_index, table_index: CALLS });
                }
                _ => {
                    function.instruction(&self.instruction(operator)?);
                }
            }
        }
        code.function(&function);
        Ok(())
    }
}

/// How the first part exports what only the rest asks for: no other name is a number.
fn name(kind: ExportKind, number: u32) -> String {
    let kind = match kind {
        ExportKind::Func => "",
        ExportKind::Table => "-t",
        ExportKind::Memory => "-m",
        _ => "-g",
    };
    format!("{number}{kind}")
}

/// Data with its addresses.
pub(super) type Placed<'a> = Vec<(u32, &'a [u8])>;

/// The data of the first part, and that of the rest.
pub(super) fn divide_data<'a>(module: &Module<'a>, later: &[Range<u32>]) -> (Placed<'a>, Placed<'a>) {
    let (mut stays, mut leaves) = (Vec::new(), Vec::new());
    let mut later = later.to_vec();
    later.sort_by_key(|range| range.start);
    for (from, bytes) in &module.data {
        let mut done = 0;
        for range in later.iter().filter(|range| *from <= range.start && range.end <= from + bytes.len() as u32) {
            let (start, end) = ((range.start - from) as usize, (range.end - from) as usize);
            stays.push((from + done as u32, &bytes[done..start]));
            leaves.push((range.start, &bytes[start..end]));
            done = end;
        }
        stays.push((from + done as u32, &bytes[done..]));
    }
    stays.retain(|(_, bytes)| !bytes.is_empty());
    (stays, leaves)
}

fn placed(data: &Placed<'_>) -> DataSection {
    let mut section = DataSection::new();
    for (from, bytes) in data {
        section.active(0, &ConstExpr::i32_const(*from as i32), bytes.iter().copied());
    }
    section
}
