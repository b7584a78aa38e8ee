//! Early errors: what ECMA-262 forbids although it parses, in V8's words and at V8's places.
//!
//! The parser leaves these rules to a later pass, and the engine's own parser, which sees the instrumented code, words
//! and places them differently.

mod visit;

use super::early_names::{PrivateNames, duplicate};
use super::early_strict::is_taken;
use oxc_ast::ast::*;
use oxc_ast_visit::Visit;
use oxc_span::Span;

/// The first early error of a program: V8's message and place. `outside` says what the code around it allows.
pub(crate) fn early(program: &Program<'_>, is_module: bool, outside: Around) -> Option<(String, Span)> {
    let strict = is_module || is_strict(&program.directives);
    let text = program.source_text;
    let mut checker = Checker { strict, text, around: outside, top: !is_module, ..Checker::default() };
    checker.visit_program(program);
    checker.found
}

/// What a function's code may say because of what the function is. Arrow functions have it from around them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Around {
    /// `super.x`: it is a method, or computes a field.
    pub(crate) super_property: bool,
    /// `super()`: it is the constructor of a class that extends another.
    pub(crate) super_call: bool,
    /// It computes a field or is a static block, which have no `arguments`.
    pub(crate) field: bool,
}

impl Around {
    /// In a method.
    pub(crate) const METHOD: Around = Around { super_property: true, super_call: false, field: false };
    /// In the value of a field, or a static block.
    pub(crate) const FIELD: Around = Around { super_property: true, super_call: false, field: true };
}

/// What the walk knows of where it is.
#[derive(Default)]
struct Checker<'s> {
    text: &'s str,
    strict: bool,
    /// What the function allows that the walk is in.
    around: Around,
    /// What the next function allows, if it is more than a function does.
    next: Option<Around>,
    /// The walk is in no function, in a text that must not wait there.
    top: bool,
    /// Whether the class around extends another.
    derived: bool,
    /// The walk is at the parameters of an async function, or of a generator.
    waits: bool,
    yields: bool,
    /// Labels around, and whether each stands before a loop.
    labels: Vec<(String, bool)>,
    /// Loops, and loops or `switch` statements around.
    loops: u32,
    breakable: u32,
    classes: Vec<PrivateNames>,
    found: Option<(String, Span)>,
}

impl<'s> Checker<'s> {
    fn report(&mut self, message: impl Into<String>, span: Span) {
        if self.found.as_ref().is_none_or(|(_, first)| span.start < first.start) {
            self.found = Some((message.into(), span));
        }
    }

    /// What is around a function is not around its body.
    fn function(&mut self, strict: bool, visit: impl FnOnce(&mut Self)) {
        let top = std::mem::take(&mut self.top);
        let outer = (self.strict, std::mem::take(&mut self.labels), self.loops, self.breakable);
        (self.strict, self.loops, self.breakable) = (outer.0 || strict, 0, 0);
        visit(self);
        (self.strict, self.labels, self.loops, self.breakable) = outer;
        self.top = top;
    }

    /// Code that has other rules about `super` and `arguments` than what is around it.
    fn within(&mut self, around: Around, visit: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.around, around);
        visit(self);
        self.around = outer;
    }

    /// The parameters of a function that may wait or yield, which its parameters must not.
    fn head(&mut self, parameters: &FormalParameters<'_>, waits: bool, yields: bool) {
        let outer = (self.waits, self.yields);
        (self.waits, self.yields) = (waits, yields);
        self.visit_formal_parameters(parameters);
        (self.waits, self.yields) = outer;
    }

    /// A name that strict code must not use.
    fn reserved(&mut self, name: &str, span: Span) {
        if self.strict && is_taken(name) {
            self.report("Unexpected strict mode reserved word", span);
        }
    }

    /// The body of a loop or a `with`, or a branch of an `if`, where no function may be declared; in sloppy code one may
    /// be as the branch itself.
    fn single(&mut self, body: &Statement<'_>, branch: bool) {
        let Some((function, labelled)) = declared(body) else { return };
        let message = match self.strict {
            true => IN_STRICT_CODE,
            false if branch && !labelled => return,
            false => {
                "In non-strict mode code, functions can only be declared at top level, inside a block, \
                 or as the body of an if statement."
            }
        };
        self.report(message, Span::sized(function, "function".len() as u32));
    }

    /// What a loop declares gets its values from the loop.
    fn head_of_loop(&mut self, left: &ForStatementLeft<'_>, kind: &str) {
        let ForStatementLeft::VariableDeclaration(it) = left else { return };
        let Some(first) = it.declarations.first().filter(|first| first.init.is_some()) else { return };
        let old = kind == "in" && !self.strict && it.kind == VariableDeclarationKind::Var;
        if !(old && first.id.get_binding_identifier().is_some()) {
            let message = format!("for-{kind} loop variable declaration may not have an initializer.");
            self.report(message, first.span);
        }
    }

    fn turns(&mut self, visit: impl FnOnce(&mut Self)) {
        self.loops += 1;
        self.breakable += 1;
        visit(self);
        self.loops -= 1;
        self.breakable -= 1;
    }

    fn parameters(&mut self, parameters: &FormalParameters<'_>, directives: &[Directive<'_>], unique: bool) {
        let simple = parameters.rest.is_none()
            && parameters
                .items
                .iter()
                .all(|item| item.initializer.is_none() && matches!(item.pattern, BindingPattern::BindingIdentifier(_)));
        let own = directives.iter().find(|directive| directive.directive == "use strict");
        if let (false, Some(directive)) = (simple, own) {
            let message = "Illegal 'use strict' directive in function with non-simple parameter list";
            self.report(message, directive.expression.span);
        }
        if (self.strict || unique || !simple || own.is_some())
            && let Some(span) = duplicate(parameters)
        {
            self.report("Duplicate parameter name not allowed in this context", span);
        }
    }

    fn assigned(&mut self, target: &IdentifierReference<'_>, message: &str) {
        if self.strict && matches!(target.name.as_str(), "eval" | "arguments") {
            self.report(message, target.span);
        }
    }

    fn declared_privately(&mut self, name: &str, at: u32) {
        if !self.classes.iter().any(|class| class.has(name)) {
            let message = format!("Private field '#{name}' must be declared in an enclosing class");
            self.report(message, Span::new(at, at + 1));
        }
    }
}

const IN_STRICT_CODE: &str = "In strict mode code, functions can only be declared at top level or inside a block.";

/// The first byte of the function that a statement declares, and whether labels stand before it.
fn declared(statement: &Statement<'_>) -> Option<(u32, bool)> {
    match statement {
        Statement::FunctionDeclaration(it) => Some((it.span.start, false)),
        Statement::LabeledStatement(it) => declared(&it.body).map(|(start, _)| (start, true)),
        _ => None,
    }
}

fn is_strict(directives: &[Directive<'_>]) -> bool {
    directives.iter().any(|directive| directive.directive == "use strict")
}

fn is_loop(statement: &Statement<'_>) -> bool {
    match statement {
        Statement::LabeledStatement(inner) => is_loop(&inner.body),
        other => other.is_iteration_statement(),
    }
}
