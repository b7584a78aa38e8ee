//! Fields whose values are computed by running something, or by something that may fail.
//!
//! While the engine initialises the fields of an instance it holds the class, and a value that changes the class
//! (`id = ++Shape.count`) finds it locked. So the fields of such a class become private methods, where they stand: `id = f()`
//! becomes `#ꙮ12(){ꙮj(this,"id",f())}`, and the constructor calls them in their order, as its first deed or behind `super()`.
//! All of them move: their order is that in which the properties of an instance are listed.
//!
//! Where they cannot move, because a key is computed, the engine takes `super` for that of a static field. There a method
//! gives the value: `[k] = super.x` becomes `[k] = this.#ꙮ12();#ꙮ12(){return super.x}`.

use super::hidden::{DEFINE, MARK};
use super::names::{Hint, key_name, takes_name};
use super::statements::Instrumenter;
use super::tree::{bare, changes, fails};
use oxc_ast::ast::*;
use oxc_span::GetSpan;

/// Built-in classes whose constructors run nothing of the program, when they get nothing or something plain.
const PLAIN: [&str; 10] =
    ["Array", "Date", "Error", "Map", "Object", "Set", "Uint8Array", "WeakMap", "WeakRef", "WeakSet"];

/// What the constructor of the class around has to do for its fields.
#[derive(Debug, Default)]
pub(super) struct Fields {
    /// The calls that initialise them, for a list of expressions; empty when the engine does it.
    pub(super) calls: String,
    /// Whether they come behind `super()`.
    pub(super) derived: bool,
}

impl<'a> Instrumenter<'_, 'a> {
    /// What is to be done for the fields of a class. A class without a constructor gets one.
    pub(super) fn fields_of(&mut self, class: &Class<'a>) -> Fields {
        let fields = || class.body.body.iter().filter_map(own_field);
        let runs = |it: &PropertyDefinition<'a>| it.value.as_ref().is_some_and(runs_something);
        // A key that is computed is computed once, when the class is made.
        if !fields().any(runs) || fields().any(|it| it.computed) {
            return Fields::default();
        }
        let calls: Vec<String> = fields().filter(|it| moves(it)).map(|it| format!("this.{}()", method(it))).collect();
        let fields = Fields { calls: calls.join(","), derived: class.heritage.is_some() };
        let is_constructor = |element: &ClassElement<'a>| matches!(element, ClassElement::MethodDefinition(it) if it.kind == MethodDefinitionKind::Constructor);
        if !class.body.body.iter().any(is_constructor) {
            let calls = &fields.calls;
            let made = if fields.derived {
                format!("constructor(...{MARK}z){{super(...{MARK}z);{calls}}}")
            } else {
                format!("constructor(){{{calls}}}")
            };
            self.edits.open(class.body.span.start + 1, made);
        }
        fields
    }

    /// Has a method give the value of a field of an instance that mentions `super`. Returns what ends it.
    pub(super) fn open_super(&mut self, it: &PropertyDefinition<'a>, value: &Expression<'a>) -> Option<String> {
        let span = value.span();
        if it.r#static || !span.source_text(self.text).contains("super") {
            return None;
        }
        let method = method(it);
        let (open, close) = match takes_name(value) && !it.computed {
            true => named(&key_name(&it.key, self.text)),
            false => Default::default(),
        };
        self.edits.open(span.start, format!("this.{method}();{method}(){{return {open}"));
        Some(format!("{close}}}"))
    }

    /// Makes a method of a field.
    pub(super) fn move_field(&mut self, it: &PropertyDefinition<'a>) {
        let name = key_name(&it.key, self.text);
        let (start, key) = (it.span.start, it.key.span());
        let private = matches!(it.key, PropertyKey::PrivateIdentifier(_));
        let Some(value) = &it.value else {
            if !private {
                let made = format!("{}(){{{DEFINE}(this,{name:?},void 0)}}", method(it));
                self.edits.replace(start, key.end - start, made);
            }
            return;
        };
        let between = &self.text[key.end as usize..value.span().start as usize];
        let sign = key.end + between.find('=').unwrap_or_default() as u32 + 1;
        let (open, close) = if takes_name(value) { named(&name) } else { Default::default() };
        let (made, end) = if private {
            (format!("{name};{}(){{this.{name}={open}", method(it)), format!("{close}}}"))
        } else {
            (format!("{}(){{{DEFINE}(this,{name:?},{open}", method(it)), format!("{close})}}"))
        };
        self.edits.replace(start, sign - start, made);
        self.name_field(name, value);
        self.field(value, false, it.span);
        self.hint = Hint::default();
        self.edits.close(value.span().end, end);
    }

    /// A function that is a field's value is called after it.
    pub(super) fn name_field(&mut self, name: String, value: &Expression<'a>) {
        if takes_name(value) {
            self.hint = Hint { name, owner: self.class.clone(), ..Hint::default() };
        }
    }

    /// `super()`, behind which the fields are initialised.
    pub(super) fn super_call(&mut self, it: &CallExpression<'a>) {
        let calls = if self.fields.derived { self.fields.calls.clone() } else { String::new() };
        if !calls.is_empty() {
            self.edits.open(it.span.start, "(".into());
        }
        self.arguments(&it.callee, &it.arguments);
        if !calls.is_empty() {
            self.edits.close(it.span.end, format!(",{calls},this)"));
        }
    }
}

/// A field of instances.
fn own_field<'e, 'a>(element: &'e ClassElement<'a>) -> Option<&'e PropertyDefinition<'a>> {
    match element {
        ClassElement::PropertyDefinition(it) if !it.r#static => Some(it),
        _ => None,
    }
}

/// Whether there is anything to be done for a field but to declare it.
fn moves(it: &PropertyDefinition<'_>) -> bool {
    it.value.is_some() || !matches!(it.key, PropertyKey::PrivateIdentifier(_))
}

/// What stands around a function or a class that is to be called `name`: a computed key, of which `__proto__` is one like
/// any other.
fn named(name: &str) -> (String, String) {
    (format!("({{[{name:?}]:"), format!("}})[{name:?}]"))
}

/// The name of the method.
fn method(it: &PropertyDefinition<'_>) -> String {
    format!("#{MARK}{}", it.span.start)
}

/// Whether computing the value may change the class, or fail: the engine tells no frame of what it computes itself.
fn runs_something(value: &Expression<'_>) -> bool {
    let plain = |argument: &Argument<'_>| argument.as_expression().is_some_and(Expression::is_literal);
    match bare(value) {
        _ if takes_name(value) => false,
        Expression::NewExpression(it) => {
            let known = it.callee.get_identifier_reference().is_some_and(|id| PLAIN.contains(&id.name.as_str()));
            !known || !it.arguments.iter().all(plain)
        }
        other => fails(other) || changes(other),
    }
}
