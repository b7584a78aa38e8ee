//! A program in two parts: one that works by itself as long as nothing is called that it has not, and the rest.
//!
//! The rest, once it is instantiated with the exports of the first part, fills the places of its functions in the table
//! of calls, and those of its data in memory. Until then a call of them finds nothing there and is a trap. (binaryen's
//! wasm-split works in the same way; it does not come with binaryen's package, and leaves all data in the first part.)

use super::module::{CALLS, Module};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{
    CodeSection, ConstExpr, DataCountSection, DataSection, ElementSection, Elements, EntityType, ExportKind,
    ExportSection, FunctionSection, ImportSection, Instruction, MemorySection, RawSection, SectionId, StartSection,
    TableSection,
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
    Ok(Parts { first: plan.first(&module, &stays).map_err(said)?, rest: plan.rest(&module, &leaves).map_err(said)? })
}

/// Which function is where, and how one part reaches the other's.
struct Plan {
    /// For each function, whether the first part has it. It has what is imported.
    in_first: Vec<bool>,
    /// The number of each function in the part that has it.
    numbers: Vec<u32>,
    /// Functions of the rest that the first part calls, with their places in the table.
    places: BTreeMap<u32, u32>,
    /// Places that the table has no room for yet, and their functions.
    added: Vec<u32>,
    /// Functions of the first part that the rest calls, in order: these are its imports.
    reached: BTreeMap<u32, u32>,
    /// Size of the table.
    table: u32,
}

impl Plan {
    fn new(module: &Module<'_>, wanted: &[bool]) -> Result<Self, String> {
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

    fn first(&self, module: &Module<'_>, data: &[(u32, &[u8])]) -> Result<Vec<u8>, Error> {
        let mut out = wasm_encoder::Module::new();
        out.section(&RawSection { id: SectionId::Type.into(), data: module.types });
        if !module.imports.is_empty() {
            out.section(&RawSection { id: SectionId::Import.into(), data: module.imports });
        }
        let mut part = Part { plan: self, module, is_first: true };
        out.section(&part.functions());
        let mut tables = TableSection::new();
        for table in self.tables(module) {
            tables.table(part.table_type(table)?);
        }
        out.section(&tables);
        let mut memories = MemorySection::new();
        for memory in &module.memories {
            memories.memory(part.memory_type(*memory)?);
        }
        out.section(&memories);
        out.section(&RawSection { id: SectionId::Global.into(), data: module.globals });
        let mut exports = ExportSection::new();
        for export in &module.exports {
            part.parse_export(&mut exports, *export)?;
        }
        for (kind, count) in [
            (ExportKind::Memory, 1),
            (ExportKind::Table, module.tables.len()),
            (ExportKind::Global, module.global_types.len()),
        ] {
            for index in 0..count as u32 {
                exports.export(&name(kind, index), kind, index);
            }
        }
        for (function, number) in &self.reached {
            exports.export(&name(ExportKind::Func, *number), ExportKind::Func, self.numbers[*function as usize]);
        }
        out.section(&exports);
        if let Some(start) = module.start {
            out.section(&StartSection { function_index: self.numbers[start as usize] });
        }
        out.section(&part.elements());
        out.section(&DataCountSection { count: data.len() as u32 });
        out.section(&part.code()?);
        out.section(&placed(data));
        Ok(out.finish())
    }

    fn rest(&self, module: &Module<'_>, data: &[(u32, &[u8])]) -> Result<Vec<u8>, Error> {
        let mut out = wasm_encoder::Module::new();
        out.section(&RawSection { id: SectionId::Type.into(), data: module.types });
        let mut part = Part { plan: self, module, is_first: false };
        let mut imports = ImportSection::new();
        for (function, number) in &self.reached {
            let of = EntityType::Function(module.function_types[*function as usize]);
            imports.import(FIRST, &name(ExportKind::Func, *number), of);
        }
        for (table, number) in self.tables(module).into_iter().zip(0..) {
            imports.import(FIRST, &name(ExportKind::Table, number), part.table_type(table)?);
        }
        for (memory, number) in module.memories.iter().zip(0..) {
            imports.import(FIRST, &name(ExportKind::Memory, number), part.memory_type(*memory)?);
        }
        for (global, number) in module.global_types.iter().zip(0..) {
            imports.import(FIRST, &name(ExportKind::Global, number), part.global_type(*global)?);
        }
        out.section(&imports);
        out.section(&part.functions());
        out.section(&part.elements());
        out.section(&DataCountSection { count: data.len() as u32 });
        out.section(&part.code()?);
        out.section(&placed(data));
        Ok(out.finish())
    }

    /// The program's tables, with room for what the first part calls in the rest.
    fn tables(&self, module: &Module<'_>) -> Vec<wasmparser::TableType> {
        let mut tables = module.tables.clone();
        if let Some(calls) = tables.get_mut(CALLS as usize) {
            calls.initial = u64::from(self.table);
            calls.maximum = calls.maximum.map(|most| most.max(calls.initial));
        }
        tables
    }
}

/// One of the two, while it is written.
struct Part<'a> {
    plan: &'a Plan,
    module: &'a Module<'a>,
    is_first: bool,
}

impl Part<'_> {
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
type Placed<'a> = Vec<(u32, &'a [u8])>;

/// The data of the first part, and that of the rest.
fn divide_data<'a>(module: &Module<'a>, later: &[Range<u32>]) -> (Placed<'a>, Placed<'a>) {
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

fn placed(data: &[(u32, &[u8])]) -> DataSection {
    let mut section = DataSection::new();
    for (from, bytes) in data {
        section.active(0, &ConstExpr::i32_const(*from as i32), bytes.iter().copied());
    }
    section
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Command;
    use std::{env, fs};
    use wasm_encoder::{
        Function, GlobalSection, GlobalType, MemoryType, Module as Written, RefType, TableType, TypeSection, ValType,
    };

    /// `one` is exported and calls `two`, which calls `one_more`: that adds what memory holds at 16 to its number. `four` can
    /// only be reached through the table.
    fn program() -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([ValType::I32], [ValType::I32]);
        let mut functions = FunctionSection::new();
        (0..4).for_each(|_| {
            functions.function(0);
        });
        let mut tables = TableSection::new();
        tables.table(TableType {
            element_type: RefType::FUNCREF,
            table64: false,
            minimum: 3,
            maximum: Some(3),
            shared: false,
        });
        let mut memories = MemorySection::new();
        memories.memory(MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None });
        let mut globals = GlobalSection::new();
        let mutable = GlobalType { val_type: ValType::I32, mutable: true, shared: false };
        globals.global(mutable, &ConstExpr::i32_const(0));
        let mut exports = ExportSection::new();
        exports.export("one", ExportKind::Func, 0).export("byTable", ExportKind::Table, 0);
        let mut elements = ElementSection::new();
        elements.active(None, &ConstExpr::i32_const(1), Elements::Functions(vec![2, 3].into()));
        let call = |function| [Instruction::LocalGet(0), Instruction::Call(function), Instruction::End];
        let at = wasm_encoder::MemArg { offset: 16, align: 2, memory_index: 0 };
        let add = [
            Instruction::I32Const(0),
            Instruction::I32Load(at),
            Instruction::LocalGet(0),
            Instruction::I32Add,
            Instruction::End,
        ];
        let mut code = CodeSection::new();
        for body in [&call(1)[..], &call(2), &add, &call(0)] {
            let mut function = Function::new([]);
            body.iter().for_each(|instruction| {
                function.instruction(instruction);
            });
            code.function(&function);
        }
        let mut data = DataSection::new();
        data.active(0, &ConstExpr::i32_const(12), [9, 9, 9, 9, 40, 0, 0, 0, 7]);
        let mut module = Written::new();
        module.section(&types).section(&functions).section(&tables).section(&memories).section(&globals);
        module.section(&exports).section(&elements).section(&code).section(&data);
        module.finish()
    }

    /// What a script says that has `first` and `rest`, as modules.
    fn played(parts: &Parts, name: &str, script: &str) -> String {
        let folder = env::temp_dir().join(format!("looproom-split-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("first.wasm"), &parts.first).unwrap();
        fs::write(folder.join("rest.wasm"), &parts.rest).unwrap();
        let read = "const [first, rest] = ['first.wasm', 'rest.wasm'].map((name) => \
            new WebAssembly.Module(require('fs').readFileSync(name)));";
        let out = Command::new("node").current_dir(&folder).args(["-e", &format!("{read}{script}")]).output().unwrap();
        fs::remove_dir_all(&folder).unwrap();
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        String::from_utf8(out.stdout).unwrap()
    }

    const BEFORE_AND_AFTER: &str = "const { exports } = new WebAssembly.Instance(first);\
        const say = (what) => { try { console.log(what()) } catch (error) { console.log(error.name) } };\
        say(() => exports.one(2)); say(() => exports.byTable.get(2));\
        new WebAssembly.Instance(rest, { engine: exports });\
        say(() => exports.one(2)); say(() => exports.byTable.get(2)(3));";

    #[test]
    fn what_is_missing_is_a_trap_until_the_rest_is_there() {
        let parts = split(&program(), &[true, false, true, false], &[]).unwrap();
        assert_eq!(played(&parts, "calls", BEFORE_AND_AFTER), "RuntimeError\nnull\n42\n43\n");
    }

    #[test]
    fn data_comes_with_the_rest() {
        let number = 16..20;
        let parts = split(&program(), &[true; 4], std::slice::from_ref(&number)).unwrap();
        assert_eq!(played(&parts, "data", BEFORE_AND_AFTER), "2\n[Function: 3]\n42\n43\n");
        let program = program();
        let (stays, leaves) = divide_data(&Module::read(&program).unwrap(), &[number]);
        assert_eq!((stays, leaves), (vec![(12, &[9; 4][..]), (20, &[7])], vec![(16, &[40, 0, 0, 0][..])]));
    }

    #[test]
    fn what_the_script_calls_is_always_in_the_first_part() {
        let parts = split(&program(), &[false; 4], &[]).unwrap();
        assert_eq!(played(&parts, "exports", BEFORE_AND_AFTER), "RuntimeError\nnull\n42\n43\n");
    }
}
