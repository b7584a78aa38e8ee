//! The patterns of a program, in the order in which they take values apart.
//!
//! The engine says of a value only that it is null or undefined, not which pattern it was for. Where several are taken one
//! after another, each notes that it has begun (`instrument/beginning.rs`): the next one is what failed.

use super::messages::{Rewritten, plain};
use super::patterns::{First, first, first_assigned};
use super::positions::position;
use super::printer::expression_text;
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_span::{GetSpan, Span};
use std::collections::BTreeSet;

/// How V8 prints a parameter that has a default value: what it compares, what it may be and what it is.
const DEFAULTED: &str = "(intermediate value)(intermediate value)(intermediate value)";

/// A pattern.
#[derive(Debug)]
pub(crate) struct Apart {
    pub(super) span: Span,
    /// Where the outermost pattern or the list of parameters around starts.
    pub(super) group: u32,
    /// What it takes first; none for the pattern of an array.
    pub(super) first: Option<First>,
    pub(super) of: Of,
    /// Where V8 finds an array's pattern: a parameter is found where something was evaluated before it.
    pub(super) place: u32,
    /// The properties that it takes by their names, and where V8 says that it does.
    pub(super) keys: Vec<(String, u32)>,
    /// Whether the instrumented code has looked at the value before.
    pub(super) guarded: bool,
}

/// What a pattern takes apart.
#[derive(Clone, Debug)]
pub(super) enum Of {
    /// A value that V8 prints in this way, and where it finds it, if that is elsewhere.
    Value(String, Option<u32>),
    /// The parameter of that number.
    Parameter(usize),
    /// A property of what the pattern around takes apart.
    Property {
        name: Option<String>,
        at: u32,
        /// What the pattern around takes apart, where V8 knows it: none for what is no value or parameter itself.
        object: Option<Subject>,
    },
    /// Something that no expression stands for.
    Item,
}

/// How V8 prints the object of a property.
#[derive(Clone, Debug)]
pub(super) enum Subject {
    Text(String),
    /// As the value that is missing.
    Shown,
}

impl Apart {
    pub(super) fn is_array(&self) -> bool {
        self.first.is_none()
    }

    /// Whether it takes the items of a loop apart.
    pub(super) fn is_head(&self) -> bool {
        matches!(&self.of, Of::Value(text, _) if text == HEAD)
    }

    /// The number of the parameter that it takes apart.
    pub(super) fn parameter(&self) -> Option<usize> {
        if let Of::Parameter(number) = &self.of { Some(*number) } else { None }
    }

    /// V8's words for a value that is null or undefined, as `value` says.
    pub(super) fn missing(&self, value: &str) -> Rewritten {
        let shown = if value == "null" { "object null" } else { value };
        let Some(first) = &self.first else { return self.not_iterable(value, shown) };
        let message = match (&self.of, &first.key) {
            (Of::Value(text, _), _) => first.message(text, value),
            (Of::Parameter(_), _) => first.message(shown, value),
            (_, Some(key)) => format!("Cannot read properties of {value} (reading '{key}')"),
            (Of::Property { name: Some(name), object: Some(object), .. }, None) if !first.rest => {
                format!("Cannot destructure property '{name}' of '{}' as it is {value}.", object.text(shown))
            }
            _ => format!("Cannot read properties of {value}"),
        };
        Rewritten { message, offset: Some(first.at) }
    }

    /// Where an uncaught error is reported, if that is another place: V8 has one for what has a name only.
    pub(super) fn caret(&self) -> Option<u32> {
        let unnamed = self.first.as_ref().filter(|first| first.key.is_none())?;
        match &self.of {
            Of::Value(_, at) => *at,
            Of::Property { name: Some(_), at, object: Some(_) } if !unnamed.rest => Some(*at),
            _ => None,
        }
    }

    /// V8's words for a value of a `kind` that the pattern of an array cannot iterate; `shown` is its type and itself, as far
    /// as they are known.
    pub(super) fn not_iterable(&self, kind: &str, shown: &str) -> Rewritten {
        let message = match &self.of {
            Of::Value(text, Some(at)) if text == HEAD => {
                return Rewritten { offset: Some(*at), ..plain(format!("{HEAD} is not iterable")) };
            }
            Of::Property { name: Some(_), object: Some(object), .. } if matches!(kind, "null" | "undefined") => {
                let object = object.text(shown);
                format!("Cannot destructure property 'Symbol(Symbol.iterator)' of '{object}' as it is {kind}.")
            }
            Of::Property { name: Some(_), object: Some(Subject::Text(text)), .. } => {
                format!("{text} is not iterable (cannot read property Symbol(Symbol.iterator))")
            }
            _ => format!("{shown} is not iterable (cannot read property Symbol(Symbol.iterator))"),
        };
        Rewritten { offset: Some(self.place), ..plain(message) }
    }
}

impl Subject {
    fn text<'s>(&'s self, shown: &'s str) -> &'s str {
        match self {
            Subject::Text(text) => text,
            Subject::Shown => shown,
        }
    }
}

/// The patterns of a program whose text is `text`.
pub(super) fn patterns(text: &str, program: &Program<'_>) -> Vec<Apart> {
    let mut walk = Patterns { text, found: Vec::new(), group: 0 };
    walk.visit_program(program);
    walk.found
}

/// Where the patterns start that have to note that they have begun: those of objects, where others are taken with them, and
/// those in the heads of loops, which are taken again.
pub(crate) fn noting(text: &str, program: &Program<'_>) -> BTreeSet<u32> {
    let found = patterns(text, program);
    let among = |it: &&Apart| {
        it.is_head() || found.iter().any(|other| other.group == it.group && other.span.start != it.span.start)
    };
    found.iter().filter(|it| it.first.is_some()).filter(among).map(|it| it.span.start).collect()
}

/// What V8 calls an item of a loop.
const HEAD: &str = ".for";

struct Patterns<'s> {
    text: &'s str,
    found: Vec<Apart>,
    group: u32,
}

impl Patterns<'_> {
    fn within(&mut self, group: u32, visit: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.group, group);
        visit(self);
        self.group = outer;
    }

    fn note(&mut self, span: Span, first: Option<First>, of: &Of, guarded: bool) -> usize {
        let (group, of, place, keys) = (self.group, of.clone(), span.start, Vec::new());
        self.found.push(Apart { span, group, first, of, place, keys, guarded });
        self.found.len() - 1
    }

    fn value(&self, value: &Expression<'_>) -> Of {
        Of::Value(expression_text(value), Some(position(self.text, value)))
    }

    fn pattern(&mut self, it: &BindingPattern<'_>, of: &Of, guarded: bool) {
        match it {
            BindingPattern::BindingIdentifier(_) => {}
            BindingPattern::AssignmentPattern(it) => {
                let of = self.value(&it.right);
                self.pattern(&it.left, &of, false);
                self.visit_expression(&it.right);
            }
            BindingPattern::ObjectPattern(it) => {
                let own = self.note(it.span, Some(first(it)), of, guarded);
                for property in &it.properties {
                    let name = property.key.static_name().filter(|_| !property.computed).map(|name| name.into_owned());
                    self.found[own].keys.extend(name.clone().map(|name| (name, property.value.span().start)));
                    self.visit_property_key(&property.key);
                    self.pattern(&property.value, &of.property(name, property.span.start), false);
                }
                it.rest.iter().for_each(|rest| self.pattern(&rest.argument, &Of::Item, false));
            }
            BindingPattern::ArrayPattern(it) => {
                self.note(it.span, None, of, guarded);
                it.elements.iter().flatten().for_each(|element| self.pattern(element, &Of::Item, false));
                it.rest.iter().for_each(|rest| self.pattern(&rest.argument, &Of::Item, false));
            }
        }
    }

    fn target(&mut self, it: &AssignmentTarget<'_>, of: &Of, guarded: bool) {
        match it {
            AssignmentTarget::ObjectAssignmentTarget(it) => {
                let own = self.note(it.span, Some(first_assigned(it)), of, guarded);
                for property in &it.properties {
                    match property {
                        AssignmentTargetProperty::AssignmentTargetPropertyIdentifier(it) => {
                            self.found[own].keys.push((it.binding.name.as_str().to_owned(), it.span.start));
                            it.init.iter().for_each(|init| self.visit_expression(init));
                        }
                        AssignmentTargetProperty::AssignmentTargetPropertyProperty(it) => {
                            let name = it.name.static_name().filter(|_| !it.computed).map(|name| name.into_owned());
                            self.found[own].keys.extend(name.clone().map(|name| (name, it.binding.span().start)));
                            self.visit_property_key(&it.name);
                            self.maybe_defaulted(&it.binding, &of.property(name, it.span.start));
                        }
                    }
                }
                it.rest.iter().for_each(|rest| self.target(&rest.target, &Of::Item, false));
            }
            AssignmentTarget::ArrayAssignmentTarget(it) => {
                self.note(it.span, None, of, guarded);
                it.elements.iter().flatten().for_each(|element| self.maybe_defaulted(element, &Of::Item));
                it.rest.iter().for_each(|rest| self.target(&rest.target, &Of::Item, false));
            }
            other => walk::walk_assignment_target(self, other),
        }
    }

    fn maybe_defaulted(&mut self, it: &AssignmentTargetMaybeDefault<'_>, of: &Of) {
        match it {
            AssignmentTargetMaybeDefault::AssignmentTargetWithDefault(it) => {
                let of = self.value(&it.init);
                self.target(&it.binding, &of, false);
                self.visit_expression(&it.init);
            }
            other => {
                if let Some(target) = other.as_assignment_target() {
                    self.target(target, of, false);
                }
            }
        }
    }
}

impl Of {
    fn property(&self, name: Option<String>, at: u32) -> Of {
        let object = match self {
            Of::Value(text, _) => Some(Subject::Text(text.clone())),
            Of::Parameter(_) => Some(Subject::Shown),
            Of::Property { .. } | Of::Item => None,
        };
        Of::Property { name, at, object }
    }
}

impl<'a> Visit<'a> for Patterns<'_> {
    fn visit_variable_declarator(&mut self, it: &VariableDeclarator<'a>) {
        self.within(it.span.start, |this| {
            let of = it.init.as_ref().map_or(Of::Item, |init| this.value(init));
            this.pattern(&it.id, &of, true);
            it.init.iter().for_each(|init| this.visit_expression(init));
        });
    }

    fn visit_assignment_expression(&mut self, it: &AssignmentExpression<'a>) {
        self.within(it.span.start, |this| {
            let of = if it.left.is_assignment_target_pattern() { this.value(&it.right) } else { Of::Item };
            this.target(&it.left, &of, true);
            this.visit_expression(&it.right);
        });
    }

    fn visit_formal_parameters(&mut self, it: &FormalParameters<'a>) {
        self.within(it.span.start, |this| {
            let mut place = it.span.start;
            for (number, parameter) in it.items.iter().enumerate() {
                let before = this.found.len();
                let defaulted = parameter.initializer.as_ref().map(|_| Of::Value(DEFAULTED.to_owned(), None));
                this.pattern(&parameter.pattern, &defaulted.unwrap_or(Of::Parameter(number)), false);
                if let Some(own) = this.found.get_mut(before) {
                    own.place = place;
                    place = parameter.pattern.get_binding_identifiers().last().map_or(place, |id| id.span.start);
                }
                parameter.initializer.iter().for_each(|init| this.visit_expression(init));
            }
            it.rest.iter().for_each(|rest| this.pattern(&rest.rest.argument, &Of::Item, false));
        });
    }

    fn visit_for_of_statement(&mut self, it: &ForOfStatement<'a>) {
        self.within(it.left.span().start, |this| match &it.left {
            ForStatementLeft::VariableDeclaration(left) => {
                for declarator in &left.declarations {
                    // V8 has the item ready where the pattern ends.
                    let end = declarator.id.span().end - 1;
                    this.pattern(&declarator.id, &Of::Value(HEAD.to_owned(), Some(end)), false);
                }
            }
            left => left.as_assignment_target().into_iter().for_each(|left| this.target(left, &Of::Item, false)),
        });
        self.visit_expression(&it.right);
        self.visit_statement(&it.body);
    }

    fn visit_catch_parameter(&mut self, it: &CatchParameter<'a>) {
        let of = Of::Value(".catch".to_owned(), None);
        self.within(it.span.start, |this| this.pattern(&it.pattern, &of, true));
    }
}
