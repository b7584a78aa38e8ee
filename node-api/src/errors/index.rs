//! What stands at a place of a source: asked by errors that the engine reports with no more than a position.

use super::apart::Apart;
use super::operators::Operator;
use super::privates::Brand;
use crate::instrument::{FunctionInfo, SourceKind, parse};
use oxc_allocator::Allocator;
use oxc_span::Span;
use std::collections::BTreeMap;

/// The text of an argument that is a function or a class without a name: its value is not kept.
pub(super) const UNNAMED_FUNCTION: &str = "(intermediate function)";

/// What the engine was doing at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Node {
    /// Calling a function, at the parenthesis before its arguments.
    Call {
        /// The function as V8 prints it.
        callee: String,
        /// The arguments as V8 prints them; `...` before one that is spread.
        arguments: Vec<String>,
    },
    /// Constructing, at `new`.
    New {
        /// The constructor as V8 prints it.
        callee: String,
        /// As for a call.
        arguments: Vec<String>,
    },
    /// Reading a property, at its name.
    Member {
        /// The object as V8 prints it.
        object: String,
        /// The property's name; none when it is computed.
        key: Option<String>,
    },
    /// Assigning to a property.
    Assign {
        /// The property's name; none when it is computed.
        key: Option<String>,
    },
    /// `delete` of a property.
    Delete {
        /// The property's name; none when it is computed.
        key: Option<String>,
    },
}

/// An expression that is iterated, and the place where V8 reports that it cannot be.
#[derive(Clone, Debug)]
pub(crate) struct Iteration {
    /// The statement or pattern that iterates.
    pub(crate) within: Span,
    /// The iterated expression.
    pub(crate) value: Span,
    /// Where V8 reports that it cannot be iterated.
    pub(crate) place: u32,
    /// Where V8 reports that the next item cannot be had.
    pub(crate) item: u32,
    /// Where V8 finds the expression itself.
    pub(crate) found: u32,
    /// Its text.
    pub(crate) text: String,
    /// What iterates it.
    pub(crate) kind: IterationKind,
    /// What kind of expression it is.
    pub(crate) shape: Shape,
}

/// Kinds of expressions that V8's messages tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A call.
    Call,
    /// A property.
    Member,
    /// Anything else.
    Other,
}

/// What iterates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum IterationKind {
    /// `for (… of value)` or `for await`.
    Loop {
        /// It is the latter.
        waits: bool,
    },
    /// `[...value]`.
    Spread,
    /// `yield* value`.
    Delegate {
        /// In an async generator.
        waits: bool,
    },
    /// `f(...value)`.
    ArgumentSpread,
    /// `const [a] = value`.
    Declaration,
    /// `[a] = value`.
    Assignment,
    /// A pattern whose value has no text: a parameter, a nested pattern.
    Pattern,
}

/// Everything of a source that messages ask for.
#[derive(Debug, Default)]
pub(crate) struct NodeIndex {
    pub(super) nodes: BTreeMap<u32, (Node, u32)>,
    pub(super) assignments: BTreeMap<u32, u32>,
    /// Computed properties that are read, and where V8 says that their getters are called.
    pub(super) accesses: BTreeMap<u32, u32>,
    /// Variables that get a value: name, start, and where V8 reports that it cannot be given.
    pub(super) writes: Vec<(String, u32, u32)>,
    pub(super) iterations: Vec<Iteration>,
    pub(super) identifiers: Vec<(String, u32)>,
    /// Patterns, in the order in which they take values apart.
    pub(super) apart: Vec<Apart>,
    /// Where all properties of something are copied: by `...` in an object or in a pattern.
    pub(super) copies: Vec<u32>,
    pub(super) operators: Vec<(Span, &'static str, u32, String, String)>,
    /// Calls that the engine gives no position of their own: of tagged templates and in optional chains.
    pub(super) loose: Vec<(Span, Node, u32)>,
    /// Calls of `super`.
    pub(super) supers: Vec<u32>,
    pub(super) statements: Vec<Span>,
    pub(super) heritages: Vec<Heritage>,
    pub(super) lexical: Vec<Lexical>,
    /// Variables that hold objects which the text makes.
    pub(super) holders: Vec<(String, Holder)>,
    pub(super) brands: Vec<Brand>,
    /// Where a name is reported when nobody has declared it, if that is elsewhere.
    pub(super) unplaced: BTreeMap<u32, u32>,
    /// Where a statement that starts at a byte was last.
    pub(super) ended: BTreeMap<u32, u32>,
    /// Where a function is that has only been entered, by the byte behind it.
    pub(super) entered: BTreeMap<u32, u32>,
    /// Operators, in the order in which they are evaluated.
    pub(super) operations: Vec<Operator>,
}

/// What a variable holds.
#[derive(Debug)]
pub(super) enum Holder {
    /// An object literal.
    Object(Span),
    /// An instance of a class.
    Instance(String),
}

/// What a class extends.
#[derive(Debug)]
pub(super) struct Heritage {
    /// The class.
    pub(super) class: Span,
    /// Where V8 reports that it cannot be extended; none where something was evaluated before.
    pub(super) place: Option<u32>,
    /// Its text, if it is a function.
    pub(super) function: Option<String>,
}

/// A `let`, `const` or `class` binding.
#[derive(Debug)]
pub(super) struct Lexical {
    pub(super) name: String,
    pub(super) at: u32,
    pub(super) scope: Span,
    /// It is a parameter, whose scope is the list that it stands in.
    pub(super) is_parameter: bool,
}

impl NodeIndex {
    /// The first access to a private name within a span: its place, and where V8 reports it.
    pub(super) fn private(&self, from: u32, to: u32) -> Option<(&str, u32, u32)> {
        self.nodes.range(from..to).find_map(|(at, (node, shown))| match node {
            Node::Member { key: Some(key), .. } if key.starts_with('#') => Some((key.as_str(), *at, *shown)),
            _ => None,
        })
    }

    /// Where V8 reads the first property of that name within a span.
    pub(super) fn member(&self, name: &str, from: u32, to: u32) -> Option<u32> {
        self.nodes.range(from..to).find_map(|(_, (node, shown))| match node {
            Node::Member { key: Some(key), .. } if key == name => Some(*shown),
            _ => None,
        })
    }

    /// The private method or accessor that `name` means at a place.
    pub(super) fn brand(&self, name: &str, at: u32) -> Option<&Brand> {
        let around = self.brands.iter().filter(|it| it.name == name && it.scope.start <= at && at < it.scope.end);
        around.max_by_key(|it| it.scope.start)
    }

    /// Whether a function is a method of what a name holds: of a class, or of a variable's value.
    pub(crate) fn holds(&self, name: &str, function: &FunctionInfo) -> bool {
        let of_class = |class: &str| {
            function.name.get(..function.owner as usize).and_then(|it| it.strip_suffix('.')) == Some(class)
        };
        of_class(name)
            || self.holders.iter().filter(|(holder, _)| holder == name).any(|(_, holder)| match holder {
                Holder::Object(span) => span.start <= function.start && function.end <= span.end,
                Holder::Instance(class) => of_class(class),
            })
    }

    /// Parses `text` again and notes what is there.
    pub(crate) fn new(text: &str, kind: SourceKind) -> NodeIndex {
        let allocator = Allocator::default();
        let parsed = parse(&allocator, text, kind);
        super::index_builder::build(text, &parsed.program)
    }

    /// Where V8 says that the getter of a computed property is called that is read at `offset`.
    pub(crate) fn accessed(&self, offset: u32) -> Option<u32> {
        self.accesses.get(&offset).copied()
    }

    /// What the engine did at `offset`, and where V8 says that it happened.
    pub(crate) fn at(&self, offset: u32) -> Option<(&Node, u32)> {
        self.nodes.get(&offset).map(|(node, position)| (node, *position))
    }

    /// Where V8 reports the assignment to a property that starts at `offset`.
    pub(crate) fn assignment(&self, offset: u32) -> Option<u32> {
        self.assignments.get(&offset).copied()
    }

    /// Where V8 reports the first assignment to the property `key` within a span.
    pub(crate) fn assigned(&self, key: &str, from: u32, to: u32) -> Option<u32> {
        self.nodes.range(from..to).find_map(|(_, (node, place))| match node {
            Node::Assign { key: Some(name) } if name == key => Some(*place),
            _ => None,
        })
    }

    /// Where V8 reports that the variable `name` cannot be given a value, for the first that gives it one in a span.
    pub(crate) fn written(&self, name: &str, from: u32, to: u32) -> Option<u32> {
        let inside = |it: &&(String, u32, u32)| it.0 == name && it.1 >= from && it.1 < to;
        self.writes.iter().find(inside).map(|(.., place)| *place)
    }

    /// The first `super()` within a span.
    pub(crate) fn super_call(&self, from: u32, to: u32) -> Option<u32> {
        self.supers.iter().copied().find(|at| (from..to).contains(at))
    }

    /// Where V8 misses the object that `super()` has not made yet: at the first `this` within a span.
    pub(crate) fn missing_this(&self, text: &str, from: u32, to: u32) -> Option<u32> {
        let named = |at: u32| ["this", "super"].iter().any(|word| text[at as usize..].starts_with(word));
        self.unplaced.range(from..to).find(|(at, _)| named(**at)).map(|(_, place)| *place)
    }

    /// What the first class within a span extends.
    pub(super) fn heritage(&self, from: u32, to: u32) -> Option<&Heritage> {
        self.heritages.iter().find(|it| (from..to).contains(&it.class.start))
    }

    /// The first call within a span that has no position of its own.
    pub(crate) fn loose(&self, from: u32, to: u32) -> Option<(&Node, u32)> {
        self.loose_beside(from, to, from)
    }

    /// The same, other than one among whose arguments `at` is.
    pub(crate) fn loose_beside(&self, from: u32, to: u32, at: u32) -> Option<(&Node, u32)> {
        let is_beside = |span: &Span| at <= span.start || span.end <= at;
        let inside = self.loose.iter().filter(|(span, ..)| span.start >= from && span.start < to && is_beside(span));
        inside.min_by_key(|(span, ..)| span.start).map(|(_, node, position)| (node, *position))
    }

    /// The first use of a name at or behind `from`, before `to`.
    pub(crate) fn identifier(&self, name: &str, from: u32, to: u32) -> Option<u32> {
        self.uses(name).filter(|at| *at >= from && *at < to).min()
    }

    /// Where a name stands as an expression.
    pub(crate) fn uses(&self, name: &str) -> impl Iterator<Item = u32> {
        self.identifiers.iter().filter(move |(other, _)| other == name).map(|(_, at)| *at)
    }

    /// Where V8 reports that the name at a place is not defined.
    pub(crate) fn undefined_at(&self, at: u32) -> u32 {
        self.unplaced.get(&at).copied().unwrap_or(at)
    }

    /// The innermost statement around a place.
    pub(crate) fn statement(&self, at: u32) -> Option<Span> {
        let around = self.statements.iter().filter(|span| span.start <= at && at < span.end);
        around.max_by_key(|span| span.start).copied()
    }

    /// Where the first statement behind a place starts.
    pub(crate) fn statement_after(&self, at: u32) -> Option<u32> {
        self.statements.iter().map(|span| span.start).filter(|start| *start > at).min()
    }

    /// Whether a use of `name` at `at` means a binding that is in its dead zone until its declaration has run.
    pub(crate) fn is_lexical(&self, name: &str, at: u32) -> bool {
        self.lexical.iter().any(|it| it.name == name && it.scope.start <= at && at < it.scope.end)
    }

    /// The first name in a span that is used before its declaration; where there is none, within it; where there is
    /// none, whose declaration may not have run.
    pub(crate) fn too_early(&self, from: u32, to: u32) -> Option<(&str, u32)> {
        let inside = self.identifiers.iter().filter(|(_, at)| *at >= from && *at < to);
        let first = |behind: &dyn Fn(u32) -> u32| {
            let early = |(name, at): &&(String, u32)| {
                let declared = |it: &&Lexical| it.name == *name && it.scope.start <= *at && *at < it.scope.end;
                self.lexical.iter().filter(declared).any(|it| it.at >= behind(*at))
            };
            inside.clone().filter(early).map(|(name, at)| (name.as_str(), *at)).min_by_key(|(_, at)| *at)
        };
        first(&|use_at| use_at).or_else(|| first(&|_| from)).or_else(|| first(&|_| 0))
    }

    /// The first use of a parameter in front of it; where there is none, in the list of parameters.
    pub(crate) fn early_parameter(&self) -> Option<(&str, u32)> {
        let first = |early: &dyn Fn(&Lexical, u32) -> bool| {
            let is_early = |(name, at): &&(String, u32)| {
                let within = |it: &&Lexical| it.name == *name && it.scope.start <= *at && *at < it.scope.end;
                self.lexical.iter().filter(|it| it.is_parameter).filter(within).any(|it| early(it, *at))
            };
            self.identifiers.iter().filter(is_early).map(|(name, at)| (name.as_str(), *at)).min_by_key(|(_, at)| *at)
        };
        first(&|it, at| at <= it.at).or_else(|| first(&|_, _| true))
    }

    /// The iterations within a span, in the order of the text.
    pub(crate) fn iterations(&self, from: u32, to: u32) -> impl Iterator<Item = &Iteration> {
        self.iterations.iter().filter(move |it| it.within.start >= from && it.within.start < to)
    }

    /// The innermost loop over an iterator around a place.
    pub(crate) fn loop_around(&self, at: u32) -> Option<&Iteration> {
        let around = |it: &&Iteration| {
            matches!(it.kind, IterationKind::Loop { .. }) && it.within.start < at && at < it.within.end
        };
        self.iterations.iter().filter(around).max_by_key(|it| it.within.start)
    }

    /// The patterns within a span.
    pub(crate) fn apart(&self, from: u32, to: u32) -> impl Iterator<Item = &Apart> {
        self.apart.iter().filter(move |it| it.span.start >= from && it.span.start < to)
    }

    /// The uses of `instanceof` or `in` within a span: the place that V8 reports and the text of both sides.
    pub(crate) fn operators<'i>(
        &'i self,
        name: &'i str,
        from: u32,
        to: u32,
    ) -> impl Iterator<Item = (u32, &'i str, &'i str)> {
        let inside = move |it: &&(Span, &'static str, u32, String, String)| {
            it.1 == name && it.0.start >= from && it.0.start < to
        };
        self.operators.iter().filter(inside).map(|(_, _, at, left, right)| (*at, left.as_str(), right.as_str()))
    }
}
