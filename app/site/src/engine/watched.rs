//! The engine with a mark for every function: raised when it is called. Which functions a program needs can be read from
//! the marks after its run (`watch.mjs`).

use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{
    CodeSection, ConstExpr, ExportKind, ExportSection, GlobalSection, GlobalType, Instruction, Module, ValType,
};
use wasmparser::{ExportSectionReader, FunctionBody, GlobalSectionReader, Parser};

/// What the exported marks are named by; the number of the function among those that are not imported follows.
const MARK: &str = "called";

/// A program that does what the given one does, and exports a number for each function: one when it was called.
pub(crate) fn watched(program: &[u8]) -> Result<Vec<u8>, String> {
    let functions = super::module::Module::read(program)?.bodies.len() as u32;
    let mut watch = Watch { functions, globals: 0, met: 0 };
    let mut module = Module::new();
    watch.parse_core_module(&mut module, Parser::new(0), program).map_err(|why| format!("it cannot be read: {why}"))?;
    Ok(module.finish())
}

struct Watch {
    functions: u32,
    /// Globals before the marks.
    globals: u32,
    /// Functions that were met.
    met: u32,
}

impl Reencode for Watch {
    type Error = std::convert::Infallible;

    fn parse_global_section(
        &mut self,
        globals: &mut GlobalSection,
        section: GlobalSectionReader<'_>,
    ) -> Result<(), Error> {
        utils::parse_global_section(self, globals, section)?;
        self.globals = globals.len();
        for _ in 0..self.functions {
            let mark = GlobalType { val_type: ValType::I32, mutable: true, shared: false };
            globals.global(mark, &ConstExpr::i32_const(0));
        }
        Ok(())
    }

    fn parse_export_section(
        &mut self,
        exports: &mut ExportSection,
        section: ExportSectionReader<'_>,
    ) -> Result<(), Error> {
        utils::parse_export_section(self, exports, section)?;
        for function in 0..self.functions {
            exports.export(&format!("{MARK}{function}"), ExportKind::Global, self.globals + function);
        }
        Ok(())
    }

    fn parse_function_body(&mut self, code: &mut CodeSection, body: FunctionBody<'_>) -> Result<(), Error> {
        let mut function = self.new_function_with_parsed_locals(&body)?;
        function.instruction(&Instruction::I32Const(1));
        function.instruction(&Instruction::GlobalSet(self.globals + self.met));
        self.met += 1;
        let mut reader = body.get_operators_reader()?;
        while !reader.eof() {
            function.instruction(&self.parse_instruction(&mut reader)?);
        }
        code.function(&function);
        Ok(())
    }
}
