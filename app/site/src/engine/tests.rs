//! A small program in two parts, instantiated by Node.

use super::module::Module;
use super::split::{Parts, divide_data, split};
use std::process::Command;
use std::{env, fs};
use wasm_encoder::{
    CodeSection, ConstExpr, DataSection, ElementSection, Elements, ExportKind, ExportSection, Function,
    FunctionSection, GlobalSection, GlobalType, Instruction, MemorySection, MemoryType, Module as Written, RefType,
    TableSection, TableType, TypeSection, ValType,
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
