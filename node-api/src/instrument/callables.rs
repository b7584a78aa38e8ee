//! Functions and classes: each is an entry in the table of functions, and its body begins with a hook.

use super::hidden::{
    AWAITED, BYTES, CAUGHT, CLASS, ENTER, MARK, NULLISH, OBJECT, POWER, RECEIVER, SPREAD, STATEMENT, THROWN, VALUE,
    WITNESS,
};
use super::names::{Hint, key_name};
use super::parts::after_static;
use super::sources::FunctionKind;
use super::statements::{Instrumenter, This, converts, entry};
use super::tree::bare;
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_span::GetSpan;
use oxc_syntax::scope::ScopeFlags;

/// What is called in a function that is part of an expression.
const HOOKS: [&str; 12] =
    [AWAITED, BYTES, CAUGHT, ENTER, NULLISH, OBJECT, POWER, RECEIVER, SPREAD, STATEMENT, THROWN, VALUE];

/// The variables that name methods of a class, mentioned once more. The engine does not look into the computed names of
/// methods when it decides which variables a function keeps to itself, and would not find them; nor the hooks of functions
/// in there.
fn computed_names(class: &ClassBody<'_>) -> String {
    #[derive(Default)]
    struct Names(Vec<String>);
    impl<'a> Visit<'a> for Names {
        fn visit_identifier_reference(&mut self, it: &IdentifierReference<'a>) {
            self.0.push(it.name.as_str().to_owned());
        }

        fn visit_function(&mut self, it: &Function<'a>, flags: ScopeFlags) {
            self.0.extend(HOOKS.map(str::to_owned));
            walk::walk_function(self, it, flags);
        }

        fn visit_arrow_function_expression(&mut self, it: &ArrowFunctionExpression<'a>) {
            self.0.extend(HOOKS.map(str::to_owned));
            walk::walk_arrow_function_expression(self, it);
        }
    }
    let mut names = Names::default();
    for element in &class.body {
        if let ClassElement::MethodDefinition(it) = element
            && it.computed
        {
            names.visit_property_key(&it.key);
        }
    }
    if names.0.is_empty() { String::new() } else { format!(";0&&[{}]", names.0.join(",")) }
}

/// Whether a key is computed by means of a function that is written there.
fn makes_function(key: &PropertyKey<'_>) -> bool {
    #[derive(Default)]
    struct Search(bool);
    impl<'a> Visit<'a> for Search {
        fn visit_function(&mut self, _: &Function<'a>, _: ScopeFlags) {
            self.0 = true;
        }

        fn visit_arrow_function_expression(&mut self, _: &ArrowFunctionExpression<'a>) {
            self.0 = true;
        }
    }
    let mut search = Search::default();
    search.visit_property_key(key);
    search.0
}

/// Whether arrow functions within an arrow function use the `this` around it.
fn passes_this(arrow: &ArrowFunctionExpression<'_>, text: &str) -> bool {
    #[derive(Default)]
    struct Search {
        depth: u32,
        found: bool,
    }
    impl<'a> Visit<'a> for Search {
        fn visit_this_expression(&mut self, _: &ThisExpression) {
            self.found |= self.depth > 1;
        }

        fn visit_function(&mut self, _: &Function<'a>, _: ScopeFlags) {}

        fn visit_property_definition(&mut self, it: &PropertyDefinition<'a>) {
            // Its value has a `this` of its own.
            self.visit_property_key(&it.key);
        }

        fn visit_static_block(&mut self, _: &StaticBlock<'a>) {}

        fn visit_arrow_function_expression(&mut self, it: &ArrowFunctionExpression<'a>) {
            self.depth += 1;
            walk::walk_arrow_function_expression(self, it);
            self.depth -= 1;
        }
    }
    // Most have no arrow function within, or none that uses it, and need no look at their tree.
    let own = arrow.span.source_text(text);
    if !own.contains("this") || own.matches("=>").nth(1).is_none() {
        return false;
    }
    let mut search = Search::default();
    search.visit_arrow_function_expression(arrow);
    search.found
}

/// Whether a function of that name may be what gives an iterator's results.
fn advances(name: &str) -> bool {
    matches!(name.rsplit('.').next(), Some("next" | "return"))
}

impl<'a> Instrumenter<'_, 'a> {
    /// What names the function or class that starts at a byte.
    fn take_hint(&mut self, start: u32) -> Hint {
        let mut hint = std::mem::take(&mut self.hint);
        if hint.name.is_empty()
            && let Some(name) = self.inferred.get(&start)
        {
            hint.name.clone_from(name);
        }
        hint
    }

    /// The variable that the next function becomes the value of; empty if it does not.
    fn variable(&self) -> String {
        let hint = Some(&self.hint).filter(|hint| hint.owner.is_none() && hint.kind.is_none());
        hint.map_or_else(String::new, |hint| hint.name.clone())
    }

    /// A function, with its name, its parameters and its body.
    pub(super) fn function_of(&mut self, it: &Function<'a>) {
        let own = it.id.as_ref().map(|id| id.name.as_str());
        let variable = self.variable();
        let hint = self.take_hint(it.span.start);
        let kind = hint.kind.unwrap_or(FunctionKind::Function);
        let itself = self.itself(own.unwrap_or(&variable), it.span, &it.params);
        self.name_itself(it);
        let (name, owner) = hint.display(own);
        // What is only ever called by its name is called on nothing.
        let stored = || own.is_none_or(|own| self.escapes.has(own));
        let text = self.text;
        let uses_this = || it.span.source_text(text).contains("this");
        let uses = || !name.contains('.') && (stored() || uses_this());
        // A class as it was written before there were classes.
        let constructs = kind == FunctionKind::Function
            && (name.starts_with(char::is_uppercase) && !name.contains('.') || uses_this());
        let method =
            kind != FunctionKind::Constructor && (hint.owner.is_some() || constructs && own.is_some() || uses());
        let this = match method {
            false => This::Untold,
            true if converts(&name) && !it.r#async && !it.generator => This::Converted,
            true if constructs => This::Constructed,
            true => This::Told,
        };
        let advances = std::mem::replace(&mut self.advances, advances(&name));
        let number = self.add_function((name, owner), kind, it.r#async, it.span);
        let outer = std::mem::replace(&mut self.function, number);
        let class = self.class.clone();
        self.parameters(&it.params, false);
        if let Some(body) = &it.body {
            let mut entry = entry(number, it.r#async, it.generator, this, itself.as_deref());
            if kind == FunctionKind::Constructor && !self.fields.derived && !self.fields.calls.is_empty() {
                entry = format!("{entry},{}", self.fields.calls);
            }
            if self.advances {
                // What returns nothing gives undefined.
                entry = format!("{entry},{}=void 0", WITNESS[2]);
            }
            // Nobody has another function of a module that has not run.
            if it.is_declaration() && outer == self.first.function {
                entry = self.hoisted_first(entry);
            }
            self.enter(&body.directives, body.span.start + 1, &entry);
            self.shadowed(&it.params, body);
            self.list(&body.statements);
        }
        self.class = class;
        self.function = outer;
        self.advances = advances;
    }

    /// An arrow function: with a body, or an expression that is one.
    pub(super) fn arrow(&mut self, it: &ArrowFunctionExpression<'a>) {
        let itself = self.itself(&self.variable(), it.span, &it.params);
        let named = self.open_itself(it.span);
        let (name, owner) = self.take_hint(it.span.start).display(None);
        let advances = std::mem::replace(&mut self.advances, advances(&name));
        let number = self.add_function((name, owner), FunctionKind::Function, it.r#async, it.span);
        let outer = std::mem::replace(&mut self.function, number);
        let this = if passes_this(it, self.text) { This::Mentioned } else { This::None };
        let entry = entry(number, it.r#async, false, this, itself.as_deref());
        self.parameters(&it.params, !it.r#async);
        match &it.body {
            ArrowFunctionBody::FunctionBody(body) => {
                self.enter(&body.directives, body.span.start + 1, &entry);
                self.shadowed(&it.params, body);
                self.list(&body.statements);
            }
            other => {
                let expression = other.to_expression();
                let span = expression.span();
                let site = self.site(span.start);
                self.edits.open(span.start, format!("({entry},{STATEMENT}({site}),"));
                match bare(expression) {
                    value if self.advances && !matches!(value, Expression::ObjectExpression(_)) => {
                        self.witness(expression, 2);
                    }
                    _ => self.visit_expression(expression),
                }
                self.edits.close(span.end, ")".into());
            }
        }
        self.function = outer;
        self.advances = advances;
        if named {
            self.end_itself(it.span);
        }
    }

    /// A class, with a note of what it is when it is made.
    pub(super) fn class_of(&mut self, it: &Class<'a>) {
        let hint = self.take_hint(it.span.start);
        let name = it.id.as_ref().map_or(hint.name, |id| id.name.as_str().to_owned());
        let number = self.add_function((name.clone(), 0), FunctionKind::Class, false, it.span);
        let named = computed_names(&it.body);
        self.edits.open(it.body.span.start + 1, format!("static{{{}(this,{number}){named}}}", CLASS));
        if let Some(heritage) = &it.heritage {
            self.witness(&heritage.expression, 0);
        }
        let fields = self.fields_of(it);
        let outer = (self.class.replace(name), std::mem::replace(&mut self.fields, fields));
        walk::walk_class_body(self, &it.body);
        (self.class, self.fields) = outer;
    }

    /// A method, accessor or constructor.
    pub(super) fn method(&mut self, it: &MethodDefinition<'a>) {
        self.method_key(it);
        let (kind, accessor) = match it.kind {
            MethodDefinitionKind::Constructor => (FunctionKind::Constructor, None),
            MethodDefinitionKind::Get => (FunctionKind::Method, Some("get")),
            MethodDefinitionKind::Set => (FunctionKind::Method, Some("set")),
            MethodDefinitionKind::Method => (FunctionKind::Method, None),
        };
        let name = key_name(&it.key, self.text);
        self.hint = Hint { name, owner: self.class.clone(), accessor, kind: Some(kind) };
        // A method's text starts at its name, not at its parameters.
        let number = self.functions.len();
        self.function_of(&it.value);
        let start = if it.r#static { after_static(self.text, it.span.start) } else { it.span.start };
        let function = &mut self.functions[number];
        (function.start, function.from) = (start, if it.computed { function.start } else { start });
    }

    /// The computed key of a method. The engine does not find the variables of functions in there, but it does in the key
    /// of a field: so a field that is deleted at once computes it, and the method takes its value.
    fn method_key(&mut self, it: &MethodDefinition<'a>) {
        let (start, key) = (it.span.start, it.key.span());
        if !it.computed || !makes_function(&it.key) {
            return self.computed_name(&it.key, it.computed);
        }
        let before = &self.text[start as usize..key.start as usize];
        self.edits.replace(start, key.start - start, format!("static[({VALUE}="));
        self.visit_property_key(&it.key);
        let text = format!(",\"{MARK}\")];static{{delete this.{MARK}}}{before}{VALUE}");
        self.edits.close(key.end, text);
    }

    /// A field with its value.
    pub(super) fn property(&mut self, it: &PropertyDefinition<'a>) {
        if !it.r#static && !self.fields.calls.is_empty() {
            return self.move_field(it);
        }
        self.computed_name(&it.key, it.computed);
        let Some(value) = &it.value else { return };
        self.name_field(key_name(&it.key, self.text), value);
        let end = self.open_super(it, value);
        self.field(value, it.r#static, value.span());
        end.into_iter().for_each(|text| self.edits.close(value.span().end, text));
        self.hint = Hint::default();
    }

    /// A block that runs when its class is made.
    pub(super) fn static_block(&mut self, it: &StaticBlock<'a>) {
        let name = "<static_initializer>".to_owned();
        let number = self.add_function((name, 0), FunctionKind::Initializer, false, it.span);
        let outer = std::mem::replace(&mut self.function, number);
        self.list(&it.body);
        self.function = outer;
    }
}
