//! The sources of one process, and what is known of places in them.

use super::lines::{Lines, Place};
use super::{First, Instrumented, Knob, Map, hidden, instrument};
use crate::errors::{Around, NodeIndex, SyntaxFailure};
use crate::runtime::Input;
use boa_engine::Context;
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

/// How a source is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceKind {
    /// The body of a CommonJS module: a function body, sloppy unless it says otherwise.
    CommonJs,
    /// An ES module.
    Module,
    /// A script: the argument of `eval`.
    Script,
}

/// The place of a statement.
#[derive(Clone, Copy, Debug)]
pub struct SiteInfo {
    /// First byte of the statement in the file's text.
    pub offset: u32,
    /// From 1.
    pub line: u32,
    /// From 1, in UTF-16 units.
    pub column: u32,
    /// The function that the statement belongs to, in the process's numbering.
    pub function: u32,
    /// The file, in the order of [`Sources`].
    pub file: u32,
}

/// What kind of function it is, as far as V8's stack traces tell them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FunctionKind {
    /// The body of a file.
    Module,
    /// A declaration, an expression or an arrow function.
    Function,
    /// A method, getter or setter.
    Method,
    /// A class's constructor.
    Constructor,
    /// Field initialisers and static blocks.
    Initializer,
    /// Not a function: a class, which has a text of its own.
    Class,
}

/// A function or a class of the program.
#[derive(Clone, Debug)]
pub struct FunctionInfo {
    /// Name to show, as in a stack trace: `main`, `Queue.push`, `new Queue`; empty for an anonymous function.
    pub name: String,
    /// How many bytes of the name tell a class or an object that the text puts the function in: `Queue.`.
    pub owner: u32,
    /// What it is.
    pub kind: FunctionKind,
    /// Whether calls of it return promises.
    pub is_async: bool,
    /// First byte in the file's text.
    pub start: u32,
    /// First byte of what belongs to it: a name that is computed stands before that.
    pub from: u32,
    /// Byte after the last.
    pub end: u32,
    /// Line of its start, from 1.
    pub line: u32,
    /// Column of its start, from 1.
    pub column: u32,
    /// The file, in the order of [`Sources`].
    pub file: u32,
}

impl FunctionInfo {
    /// The name without the class or object that the text puts the function in.
    pub(crate) fn own_name(&self) -> &str {
        self.name.get(self.owner as usize..).unwrap_or_default()
    }

    /// Whether a byte of the text belongs to it. So does its first, where the engine has no place in it.
    fn holds(&self, offset: u32) -> bool {
        offset == self.start || (self.from..self.end).contains(&offset)
    }
}

/// What a guard watches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuardKind {
    /// A property is read.
    Read,
    /// A property is written.
    Write,
    /// A value is destructured with an object pattern.
    Destructure,
}

/// A place where a property of a value is used that may be null or undefined.
#[derive(Clone, Debug)]
pub struct GuardInfo {
    /// What it watches.
    pub kind: GuardKind,
    /// Where V8 says that the error is: a byte of the file's text.
    pub offset: u32,
    /// The property's name where the text says it.
    pub key: Option<String>,
    /// For [`GuardKind::Destructure`]: the value as V8 prints it.
    pub subject: String,
    /// Where an uncaught error is reported, if that is elsewhere.
    pub caret: Option<u32>,
    /// The file, in the order of [`Sources`].
    pub file: u32,
}

/// One source text with everything that is known of it.
#[derive(Debug)]
pub struct SourceFile {
    /// Its path, with what a module was imported with behind [`super::address::SEARCH`].
    pub path: String,
    /// The program's text.
    pub text: String,
    /// How it is read.
    pub kind: SourceKind,
    /// The instrumented code.
    pub code: String,
    /// Lines of the text.
    pub lines: Lines,
    code_lines: Lines,
    map: Map,
    functions: Vec<FunctionInfo>,
    index: OnceCell<NodeIndex>,
}

impl SourceFile {
    /// What stacks call it.
    pub fn shown(&self) -> std::borrow::Cow<'_, str> {
        super::address::shown(&self.path, self.kind)
    }

    /// The byte of the text that the engine means by a place in the code (both numbers from 1, columns in characters).
    pub fn offset_of_code(&self, line: u32, column: u32) -> u32 {
        self.map.to_source(self.code_lines.offset_of_character(&self.code, line, column))
    }

    /// The place of a byte of the text.
    pub fn place(&self, offset: u32) -> Place {
        self.lines.place(&self.text, offset)
    }

    /// The functions around a byte of the text, innermost first.
    pub(crate) fn functions_around(&self, offset: u32) -> Vec<&FunctionInfo> {
        let around = |function: &&FunctionInfo| function.kind != FunctionKind::Class && function.holds(offset);
        let mut found: Vec<&FunctionInfo> = self.functions.iter().filter(around).collect();
        found.sort_by_key(|function| std::cmp::Reverse(function.start));
        found
    }

    /// The innermost function around a byte of the text.
    pub fn function_at(&self, offset: u32) -> Option<&FunctionInfo> {
        let around = |function: &&FunctionInfo| function.kind != FunctionKind::Class && function.holds(offset);
        self.functions.iter().filter(around).max_by_key(|function| function.start)
    }

    /// The file itself, as a function.
    pub(crate) fn body(&self) -> Option<&FunctionInfo> {
        self.functions.iter().find(|function| function.kind == FunctionKind::Module)
    }

    /// The constructor that a class declares.
    pub(crate) fn constructor_of(&self, class: &FunctionInfo) -> Option<&FunctionInfo> {
        let own = |it: &&FunctionInfo| {
            it.kind == FunctionKind::Constructor
                && self.class_around(it.start).is_some_and(|around| around.start == class.start)
        };
        self.functions.iter().find(own)
    }

    /// The innermost class around a byte.
    pub(crate) fn class_around(&self, offset: u32) -> Option<&FunctionInfo> {
        let around = |it: &&FunctionInfo| it.kind == FunctionKind::Class && (it.start..it.end).contains(&offset);
        self.functions.iter().filter(around).max_by_key(|class| class.start)
    }

    /// The class whose text starts at a byte.
    pub(crate) fn class_from(&self, offset: u32) -> Option<&FunctionInfo> {
        self.functions.iter().find(|function| function.kind == FunctionKind::Class && function.start == offset)
    }

    /// The names of its classes, those that are inferred among them.
    pub(crate) fn classes(&self) -> impl Iterator<Item = &str> {
        self.functions.iter().filter(|function| function.kind == FunctionKind::Class).map(|class| class.name.as_str())
    }

    /// The class whose text ends right before a byte, but for parentheses.
    pub(crate) fn class_before(&self, offset: u32) -> Option<&FunctionInfo> {
        let end = self.text[..offset as usize].trim_end_matches([')', ' ']).len() as u32;
        self.functions.iter().find(|function| function.kind == FunctionKind::Class && function.end == end)
    }

    /// Where a function starts that the engine knows by its name only, because it was still taking its parameters apart:
    /// of those that do, the one that `owner`, a variable or a class, holds, or else the one nearest to `caller`.
    pub(crate) fn function_named(&self, name: &str, owner: Option<&str>, caller: Option<u32>) -> Option<u32> {
        let index = self.index();
        let takes_apart = |function: &&FunctionInfo| {
            let body = index.statement_after(function.start).unwrap_or(function.end).min(function.end);
            index.apart(function.start, body).next().is_some()
                || index.iterations(function.start, body).next().is_some()
        };
        let same = |function: &&FunctionInfo| {
            function.kind != FunctionKind::Module && function.name.rsplit('.').next().unwrap_or("") == name
        };
        let begun = |function: &&FunctionInfo| match function.kind {
            FunctionKind::Class => false,
            FunctionKind::Constructor => {
                let class = function.name.strip_prefix("new ");
                class == Some(if name.is_empty() { "<anonymous>" } else { name })
            }
            _ => same(function),
        };
        // What the text of the call says of its owner comes first.
        let owned = |function: &&FunctionInfo| owner.is_none_or(|owner| !index.holds(owner, function));
        let near = |function: &&FunctionInfo| (owned(function), caller.unwrap_or(0).abs_diff(function.start));
        let fitting = self.functions.iter().filter(begun).filter(takes_apart).min_by_key(near);
        fitting.or_else(|| self.functions.iter().find(same)).map(|function| function.start)
    }

    /// What stands where: built when an error first asks.
    pub(crate) fn index(&self) -> &NodeIndex {
        self.index.get_or_init(|| NodeIndex::new(&self.text, self.kind))
    }
}

/// What the engine calls the argument of an `eval`.
const EVALUATED: &str = "eval at ";

/// Every source of one process.
#[derive(Debug, Default)]
pub struct Sources {
    files: RefCell<Vec<Rc<SourceFile>>>,
    sites: RefCell<Vec<SiteInfo>>,
    functions: RefCell<Vec<FunctionInfo>>,
    guards: RefCell<Vec<GuardInfo>>,
    inputs: RefCell<Vec<Input>>,
    /// The argument of the last `eval`.
    evaluated: RefCell<Option<Rc<SourceFile>>>,
}

impl Sources {
    /// The sources of the process that `context` belongs to.
    pub fn of(context: &mut Context) -> Rc<Sources> {
        if let Some(sources) = context.get_data::<Rc<Sources>>() {
            return sources.clone();
        }
        let sources = Rc::new(Sources::default());
        context.insert_data(sources.clone());
        sources
    }

    /// Instruments a source and takes it in.
    ///
    /// # Errors
    /// As [`instrument`].
    pub fn add(&self, path: &str, text: &str, kind: SourceKind) -> Result<Rc<SourceFile>, SyntaxFailure> {
        self.add_within(path, text, kind, Around::default())
    }

    fn add_within(
        &self,
        path: &str,
        text: &str,
        kind: SourceKind,
        outside: Around,
    ) -> Result<Rc<SourceFile>, SyntaxFailure> {
        let first = First {
            site: self.sites.borrow().len() as u32,
            function: self.functions.borrow().len() as u32,
            guard: self.guards.borrow().len() as u32,
        };
        let Instrumented { code, map, mut sites, mut functions, mut guards } =
            instrument(text, kind, first, &self.knobs(path), outside)
                .map_err(|failure| failure.in_file(&super::address::shown(path, kind)))?;
        let number = self.files.borrow().len() as u32;
        sites.iter_mut().for_each(|site| site.file = number);
        functions.iter_mut().for_each(|function| function.file = number);
        guards.iter_mut().for_each(|guard| guard.file = number);
        let file = Rc::new(SourceFile {
            path: path.to_owned(),
            text: text.to_owned(),
            kind,
            lines: Lines::new(text),
            code_lines: Lines::new(&code),
            code,
            map,
            functions: functions.clone(),
            index: OnceCell::new(),
        });
        self.sites.borrow_mut().extend(sites);
        self.functions.borrow_mut().extend(functions);
        self.guards.borrow_mut().extend(guards);
        self.files.borrow_mut().push(file.clone());
        Ok(file)
    }

    /// The same for the argument of an `eval`, whose path the engine does not know. `outside` says what the code around
    /// it allows.
    ///
    /// # Errors
    /// As [`instrument`].
    pub(crate) fn add_evaluated(
        &self,
        path: &str,
        text: &str,
        outside: Around,
    ) -> Result<Rc<SourceFile>, SyntaxFailure> {
        let file = self.add_within(path, text, SourceKind::Script, outside)?;
        self.evaluated.replace(Some(file.clone()));
        Ok(file)
    }

    /// What a person will turn in the files that are yet to come.
    pub(crate) fn set_inputs(&self, inputs: Vec<Input>) {
        self.inputs.replace(inputs);
    }

    /// The inputs that turn what the one with that number turns.
    pub(crate) fn inputs_like(&self, number: u32) -> Vec<Input> {
        let inputs = self.inputs.borrow();
        let Some(of) = inputs.get(number as usize) else { return Vec::new() };
        inputs.iter().filter(|input| (&input.file, input.line) == (&of.file, of.line)).cloned().collect()
    }

    fn knobs(&self, path: &str) -> Vec<Knob> {
        let path = path.strip_prefix("file://").unwrap_or(path);
        let inputs = self.inputs.borrow();
        let of_file = inputs.iter().enumerate().filter(|(_, input)| input.file == path);
        of_file.map(|(number, input)| Knob { line: input.line, input: number as u32 }).collect()
    }

    /// The statement with that number.
    pub fn site(&self, site: u32) -> Option<SiteInfo> {
        self.sites.borrow().get(site as usize).copied()
    }

    /// The function with that number.
    pub fn function(&self, function: u32) -> Option<FunctionInfo> {
        self.functions.borrow().get(function as usize).cloned()
    }

    /// The program's own text of the function or class with that number.
    pub fn text_of(&self, function: u32) -> Option<String> {
        let function = self.function(function)?;
        let file = self.file(function.file)?;
        file.text.get(function.start as usize..function.end as usize).map(str::to_owned)
    }

    /// The guard with that number.
    pub fn guard(&self, guard: u32) -> Option<GuardInfo> {
        self.guards.borrow().get(guard as usize).cloned()
    }

    /// The file with that number.
    pub fn file(&self, file: u32) -> Option<Rc<SourceFile>> {
        self.files.borrow().get(file as usize).cloned()
    }

    /// The number of a file.
    pub fn number_of(&self, file: &Rc<SourceFile>) -> Option<u32> {
        self.files.borrow().iter().position(|other| Rc::ptr_eq(other, file)).map(|number| number as u32)
    }

    /// The file with that path; the newest, when a text was read more than once.
    pub fn file_at(&self, path: &str) -> Option<Rc<SourceFile>> {
        if path == EVALUATED {
            return self.evaluated.borrow().clone();
        }
        self.files.borrow().iter().rfind(|file| file.path == path).cloned()
    }
}

/// The program's own text of a function whose instrumented text is `code`, for `Function.prototype.toString`. None for
/// text that was never instrumented.
pub fn original_text(code: &str, sources: &Sources) -> Option<String> {
    let numbers = code.match_indices(hidden::ENTER).filter_map(|(index, mark)| {
        let digits = code[index + mark.len()..].strip_prefix('(')?;
        let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
        digits[..end].parse::<u32>().ok()
    });
    sources.text_of(numbers.min()?)
}
