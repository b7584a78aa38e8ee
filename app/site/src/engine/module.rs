//! A program for the browser, read as far as dividing it needs.

use std::ops::Range;
use wasmparser::{
    DataKind, ElementItems, ElementKind, Export, FunctionBody, MemoryType, Operator, Parser, Payload, TableType,
    TypeRef,
};

/// What functions are called through by number. The compiler makes one such table, and it is the first.
pub(crate) const CALLS: u32 = 0;

/// The sections of a program. Numbers of functions count the imported ones first, as in the file.
#[derive(Default)]
pub(crate) struct Module<'a> {
    /// The sections that both parts copy as they are.
    pub(crate) types: &'a [u8],
    pub(crate) imports: &'a [u8],
    pub(crate) globals: &'a [u8],
    /// How many functions are imported.
    pub(crate) imported: u32,
    /// The type of each function, the imported ones first.
    pub(crate) function_types: Vec<u32>,
    pub(crate) tables: Vec<TableType>,
    pub(crate) memories: Vec<MemoryType>,
    pub(crate) global_types: Vec<wasmparser::GlobalType>,
    pub(crate) exports: Vec<Export<'a>>,
    pub(crate) start: Option<u32>,
    /// Runs of functions in [`CALLS`], with the place of the first.
    pub(crate) elements: Vec<(u32, Vec<u32>)>,
    /// The functions that are not imported.
    pub(crate) bodies: Vec<FunctionBody<'a>>,
    /// What memory holds at the beginning, with its addresses.
    pub(crate) data: Vec<(u32, &'a [u8])>,
}

impl<'a> Module<'a> {
    /// # Errors
    /// A sentence, for what is no program or holds what the compiler does not make.
    pub(crate) fn read(program: &'a [u8]) -> Result<Self, String> {
        let mut module = Module::default();
        for payload in Parser::new(0).parse_all(program) {
            module.take(program, payload.map_err(text)?)?;
        }
        Ok(module)
    }

    fn take(&mut self, program: &'a [u8], payload: Payload<'a>) -> Result<(), String> {
        let bytes = |range: Range<u64>| &program[range.start as usize..range.end as usize];
        match payload {
            Payload::TypeSection(section) => self.types = bytes(section.range()),
            Payload::ImportSection(section) => {
                self.imports = bytes(section.range());
                for import in section.into_imports() {
                    match import.map_err(text)?.ty {
                        TypeRef::Func(of) => self.function_types.push(of),
                        _ => return Err("it imports what is no function".into()),
                    }
                }
                self.imported = self.function_types.len() as u32;
            }
            Payload::FunctionSection(section) => {
                for of in section {
                    self.function_types.push(of.map_err(text)?);
                }
            }
            Payload::TableSection(section) => {
                for table in section {
                    self.tables.push(table.map_err(text)?.ty);
                }
            }
            Payload::MemorySection(section) => self.memories = all(section)?,
            Payload::GlobalSection(section) => {
                self.globals = bytes(section.range());
                for global in section {
                    self.global_types.push(global.map_err(text)?.ty);
                }
            }
            Payload::ExportSection(section) => self.exports = all(section)?,
            Payload::StartSection { func, .. } => self.start = Some(func),
            Payload::ElementSection(section) => {
                for element in section {
                    let element = element.map_err(text)?;
                    let (ElementKind::Active { table_index, offset_expr }, ElementItems::Functions(functions)) =
                        (element.kind, element.items)
                    else {
                        return Err("its table is filled in an unknown way".into());
                    };
                    if table_index.unwrap_or(CALLS) != CALLS {
                        return Err("it fills another table than that of calls".into());
                    }
                    self.elements.push((place(&offset_expr)?, all(functions)?));
                }
            }
            Payload::CodeSectionEntry(body) => self.bodies.push(body),
            Payload::DataSection(section) => {
                for data in section {
                    let data = data.map_err(text)?;
                    let DataKind::Active { memory_index: 0, offset_expr } = data.kind else {
                        return Err("it has data that it places itself".into());
                    };
                    self.data.push((place(&offset_expr)?, data.data));
                }
            }
            _ => {}
        }
        Ok(())
    }
}

fn all<T>(section: impl IntoIterator<Item = wasmparser::Result<T>>) -> Result<Vec<T>, String> {
    section.into_iter().collect::<wasmparser::Result<_>>().map_err(text)
}

/// The constant that says where something is placed.
fn place(expression: &wasmparser::ConstExpr<'_>) -> Result<u32, String> {
    match expression.get_operators_reader().read().map_err(text)? {
        Operator::I32Const { value } => Ok(value as u32),
        _ => Err("a place in it is not a number".into()),
    }
}

fn text(why: wasmparser::BinaryReaderError) -> String {
    format!("it cannot be read: {why}")
}
