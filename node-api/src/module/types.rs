//! Taking the types out of a TypeScript file, as Node does before it runs one (amaro's strip-only mode).
//!
//! Blanks stand where types stood, so every place stays what it was. What would need other code than the text has
//! (enums, parameter properties) is refused.

use oxc_allocator::Allocator;
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_parser::{ParseOptions, Parser};
use oxc_span::{GetSpan, SourceType, Span};

/// Why a text cannot be stripped.
pub(super) enum Refusal {
    /// TypeScript that is more than types.
    Unsupported(String),
    /// It cannot be parsed.
    Invalid(String),
}

/// `text` without its types.
///
/// # Errors
/// What of it cannot be stripped first.
pub(super) fn strip(text: &str) -> Result<String, Refusal> {
    let allocator = Allocator::default();
    let options = ParseOptions { allow_return_outside_function: true, ..ParseOptions::default() };
    let parse = |kind: SourceType| Parser::new(&allocator, text, kind).with_options(options).parse();
    let mut parsed = parse(SourceType::ts());
    if parsed.panicked || parsed.diagnostics.has_errors() {
        // A CommonJS file may use the words that only modules reserve.
        let again = parse(SourceType::ts().with_script(true));
        if !again.panicked && !again.diagnostics.has_errors() {
            parsed = again;
        }
    }
    let mut stripping = Stripping { text, blanks: Vec::new(), ends: Vec::new(), refused: None };
    if !parsed.panicked {
        stripping.visit_program(&parsed.program);
    }
    if let Some((_, message)) = stripping.refused {
        return Err(Refusal::Unsupported(message));
    }
    if let Some(error) = parsed.diagnostics.errors().next() {
        return Err(Refusal::Invalid(error.message.to_string()));
    }
    Ok(stripping.blanked())
}

struct Stripping<'t> {
    text: &'t str,
    blanks: Vec<Span>,
    /// Where a semicolon ends what the line break no longer does.
    ends: Vec<u32>,
    /// What is refused, and where it stands.
    refused: Option<(u32, String)>,
}

impl Stripping<'_> {
    fn blank(&mut self, start: u32, end: u32) {
        if start < end {
            self.blanks.push(Span::new(start, end));
        }
    }

    fn refuse(&mut self, at: Span, what: &str) {
        if self.refused.as_ref().is_none_or(|(start, _)| at.start < *start) {
            self.refused = Some((at.start, what.to_owned()));
        }
    }

    fn unsupported(&mut self, at: Span, what: &str) {
        self.refuse(at, &format!("TypeScript {what} is not supported in strip-only mode"));
    }

    /// Where the text goes on at or after `at`, behind blanks and comments.
    fn next(&self, at: u32) -> u32 {
        let mut rest = &self.text[at as usize..];
        loop {
            rest = rest.trim_start();
            let comment = if rest.starts_with("//") {
                rest.find('\n').unwrap_or(rest.len())
            } else if rest.starts_with("/*") {
                rest.find("*/").map_or(rest.len(), |end| end + 2)
            } else {
                return (self.text.len() - rest.len()) as u32;
            };
            rest = &rest[comment..];
        }
    }

    /// Blanks a statement or a part of one that ends where a line does: what follows may not go on with what is before.
    fn blank_ended(&mut self, start: u32, end: u32) {
        let next = self.next(end);
        let breaks = self.text[end as usize..next as usize].contains('\n');
        let before = self.text[..start as usize].trim_end();
        if breaks && self.continues(next) && !before.is_empty() && !before.ends_with([';', '{', '}']) {
            self.ends.push(start);
        }
        self.blank(start, end);
    }

    fn continues(&self, at: u32) -> bool {
        self.text[at as usize..].starts_with(['(', '[', '`', '/', '+', '-', '*'])
    }

    /// Blanks an element of a list with the comma behind it.
    fn blank_item(&mut self, span: Span) {
        let next = self.next(span.end);
        let comma = self.text[next as usize..].starts_with(',');
        self.blank(span.start, if comma { next + 1 } else { span.end });
    }

    /// Blanks the sign behind a name: `?` or `!`.
    fn blank_sign(&mut self, name: Span, sign: char, end: u32) {
        let at = self.text[name.end as usize..end as usize].find(sign);
        // The name may have it inside.
        let inside = self.text[..name.end as usize].ends_with(sign).then(|| name.end - 1);
        if let Some(at) = inside.or(at.map(|at| name.end + at as u32)) {
            self.blank(at, at + 1);
        }
    }

    /// Blanks the words before a name of a class that only types have.
    fn blank_modifiers(&mut self, start: u32, key: Span) {
        let mut at = self.next(start);
        while at < key.start {
            let rest = &self.text[at as usize..];
            let length = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len()).max(1);
            if matches!(&rest[..length], "public" | "private" | "protected" | "readonly" | "override" | "abstract") {
                let before = self.text[..at as usize].trim_end();
                let next = self.next(at + length as u32);
                if at == start && self.continues(next) && !before.ends_with([';', '{', '}']) {
                    self.ends.push(at);
                }
                self.blank(at, at + length as u32);
            }
            at = self.next(at + length as u32);
        }
    }

    /// Blanks what stands behind an expression: `as T`, `satisfies T`.
    fn blank_behind(&mut self, expression: Span, end: u32) {
        let start = self.next(expression.end);
        self.blank_ended(start, end);
    }

    fn is_type(it: &Declaration<'_>) -> bool {
        match it {
            Declaration::TSTypeAliasDeclaration(_)
            | Declaration::TSInterfaceDeclaration(_)
            | Declaration::TSGlobalDeclaration(_) => true,
            Declaration::VariableDeclaration(it) => it.declare,
            Declaration::FunctionDeclaration(it) => it.declare || it.body.is_none(),
            Declaration::ClassDeclaration(it) => it.declare,
            Declaration::TSEnumDeclaration(it) => it.declare,
            Declaration::TSExternalModuleDeclaration(it) => it.declare,
            Declaration::TSNamespaceDeclaration(it) => {
                it.declare || (it.kind == TSNamespaceDeclarationKind::Namespace && only_types(&it.body))
            }
            Declaration::TSImportEqualsDeclaration(it) => it.import_kind.is_type(),
        }
    }

    fn blanked(&self) -> String {
        let mut code = String::with_capacity(self.text.len());
        let mut blanks = self.blanks.clone();
        blanks.sort_unstable_by_key(|span| span.start);
        let mut done = 0;
        for span in blanks {
            let (start, end) = (span.start.max(done), span.end);
            if start >= end {
                continue;
            }
            code.push_str(&self.text[done as usize..start as usize]);
            for (index, character) in self.text[start as usize..end as usize].char_indices() {
                match character {
                    '\n' | '\r' | '\u{2028}' | '\u{2029}' => code.push(character),
                    _ if self.ends.contains(&(start + index as u32)) => code.push(';'),
                    _ => code.extend(std::iter::repeat_n(' ', character.len_utf16())),
                }
            }
            done = end;
        }
        code.push_str(&self.text[done as usize..]);
        code
    }
}

/// Whether a namespace declares nothing that is there when the program runs.
fn only_types(body: &TSNamespaceDeclarationBody<'_>) -> bool {
    match body {
        TSNamespaceDeclarationBody::TSModuleBlock(block) => block.body.iter().all(|statement| match statement {
            Statement::ExportDeclaration(it) => Stripping::is_type(&it.declaration),
            statement => statement.as_declaration().is_some_and(Stripping::is_type),
        }),
        TSNamespaceDeclarationBody::TSNamespaceDeclaration(inner) => only_types(&inner.body),
    }
}

impl<'a> Visit<'a> for Stripping<'_> {
    fn visit_ts_type_annotation(&mut self, it: &TSTypeAnnotation<'a>) {
        self.blank(it.span.start, it.span.end);
    }

    fn visit_ts_type_parameter_declaration(&mut self, it: &TSTypeParameterDeclaration<'a>) {
        self.blank(it.span.start, it.span.end);
    }

    fn visit_ts_type_parameter_instantiation(&mut self, it: &TSTypeParameterInstantiation<'a>) {
        self.blank(it.span.start, it.span.end);
    }

    fn visit_ts_as_expression(&mut self, it: &TSAsExpression<'a>) {
        self.visit_expression(&it.expression);
        self.blank_behind(it.expression.span(), it.span.end);
    }

    fn visit_ts_satisfies_expression(&mut self, it: &TSSatisfiesExpression<'a>) {
        self.visit_expression(&it.expression);
        self.blank_behind(it.expression.span(), it.span.end);
    }

    fn visit_ts_non_null_expression(&mut self, it: &TSNonNullExpression<'a>) {
        self.visit_expression(&it.expression);
        self.blank_ended(it.span.end - 1, it.span.end);
    }

    fn visit_ts_type_assertion(&mut self, it: &TSTypeAssertion<'a>) {
        self.refuse(
            it.span,
            "The angle-bracket syntax for type assertions, `<T>expr`, is not supported in type strip mode. Instead, use \
             the 'as' syntax: `expr as T`.",
        );
    }

    fn visit_declaration(&mut self, it: &Declaration<'a>) {
        if Self::is_type(it) {
            self.blank_ended(it.span().start, it.span().end);
            return;
        }
        match it {
            Declaration::TSEnumDeclaration(it) => self.unsupported(it.span, "enum"),
            Declaration::TSNamespaceDeclaration(it) if it.kind == TSNamespaceDeclarationKind::Module => {
                self.refuse(it.span, "`module` keyword is not supported. Use `namespace` instead.");
            }
            Declaration::TSNamespaceDeclaration(_) | Declaration::TSExternalModuleDeclaration(_) => {
                self.unsupported(it.span(), "namespace declaration");
            }
            Declaration::TSImportEqualsDeclaration(it) => self.unsupported(it.span, "import equals declaration"),
            _ => walk::walk_declaration(self, it),
        }
    }

    fn visit_export_declaration(&mut self, it: &ExportDeclaration<'a>) {
        match Self::is_type(&it.declaration) {
            true => self.blank_ended(it.span.start, it.span.end),
            false => self.visit_declaration(&it.declaration),
        }
    }

    fn visit_export_default_declaration(&mut self, it: &ExportDefaultDeclaration<'a>) {
        match &it.declaration {
            ExportDefaultDeclarationKind::TSInterfaceDeclaration(_) => self.blank_ended(it.span.start, it.span.end),
            ExportDefaultDeclarationKind::FunctionDeclaration(function) if function.body.is_none() => {
                self.blank_ended(it.span.start, it.span.end);
            }
            _ => walk::walk_export_default_declaration(self, it),
        }
    }

    fn visit_export_named_declaration(&mut self, it: &ExportNamedDeclaration<'a>) {
        if it.export_kind.is_type() {
            self.blank_ended(it.span.start, it.span.end);
            return;
        }
        it.specifiers.iter().filter(|it| it.export_kind.is_type()).for_each(|it| self.blank_item(it.span));
    }

    fn visit_export_from_declaration(&mut self, it: &ExportFromDeclaration<'a>) {
        if it.export_kind.is_type() {
            self.blank_ended(it.span.start, it.span.end);
            return;
        }
        it.specifiers.iter().filter(|it| it.export_kind.is_type()).for_each(|it| self.blank_item(it.span));
    }

    fn visit_export_all_declaration(&mut self, it: &ExportAllDeclaration<'a>) {
        if it.export_kind.is_type() {
            self.blank_ended(it.span.start, it.span.end);
        }
    }

    fn visit_import_declaration(&mut self, it: &ImportDeclaration<'a>) {
        if it.import_kind.is_type() {
            self.blank_ended(it.span.start, it.span.end);
            return;
        }
        for specifier in it.specifiers.iter().flatten() {
            match specifier {
                ImportDeclarationSpecifier::ImportSpecifier(it) if it.import_kind.is_type() => self.blank_item(it.span),
                _ => {}
            }
        }
    }

    fn visit_ts_export_assignment(&mut self, it: &TSExportAssignment<'a>) {
        self.unsupported(it.span, "export assignment");
    }

    fn visit_ts_this_parameter(&mut self, it: &TSThisParameter<'a>) {
        self.blank_item(it.span);
    }

    fn visit_formal_parameter(&mut self, it: &FormalParameter<'a>) {
        if it.accessibility.is_some() || it.readonly || it.r#override {
            self.unsupported(it.span, "parameter property");
        }
        if it.optional {
            let end = it.type_annotation.as_ref().map_or(it.span.end, |it| it.span.start);
            self.blank_sign(it.pattern.span(), '?', end);
        }
        walk::walk_formal_parameter(self, it);
    }

    fn visit_variable_declarator(&mut self, it: &VariableDeclarator<'a>) {
        if it.definite {
            let end = it.type_annotation.as_ref().map_or(it.span.end, |it| it.span.start);
            self.blank_sign(it.id.span(), '!', end);
        }
        walk::walk_variable_declarator(self, it);
    }

    fn visit_class(&mut self, it: &Class<'a>) {
        if it.r#abstract {
            let start = it.decorators.last().map_or(it.span.start, |it| it.span.end);
            let at = self.text[start as usize..].find("abstract").map_or(start, |at| start + at as u32);
            self.blank(at, at + "abstract".len() as u32);
        }
        if let (Some(first), Some(last)) = (it.implements.first(), it.implements.last()) {
            let word = self.text[..first.span.start as usize].rfind("implements");
            let start = word.map_or(first.span.start, |at| at as u32);
            self.blank(start, last.span.end);
        }
        walk::walk_class(self, it);
    }

    fn visit_property_definition(&mut self, it: &PropertyDefinition<'a>) {
        if it.declare || it.r#type == PropertyDefinitionType::TSAbstractPropertyDefinition {
            self.blank_ended(it.span.start, it.span.end);
            return;
        }
        self.blank_modifiers(it.decorators.last().map_or(it.span.start, |it| it.span.end), it.key.span());
        let end = it.type_annotation.as_ref().map_or(it.span.end, |it| it.span.start);
        if it.optional || it.definite {
            self.blank_sign(it.key.span(), if it.optional { '?' } else { '!' }, end);
        }
        walk::walk_property_definition(self, it);
    }

    fn visit_method_definition(&mut self, it: &MethodDefinition<'a>) {
        if it.r#type == MethodDefinitionType::TSAbstractMethodDefinition || it.value.body.is_none() {
            self.blank_ended(it.span.start, it.span.end);
            return;
        }
        self.blank_modifiers(it.decorators.last().map_or(it.span.start, |it| it.span.end), it.key.span());
        if it.optional {
            self.blank_sign(it.key.span(), '?', it.value.params.span.start);
        }
        walk::walk_method_definition(self, it);
    }

    fn visit_accessor_property(&mut self, it: &AccessorProperty<'a>) {
        self.blank_modifiers(it.decorators.last().map_or(it.span.start, |it| it.span.end), it.key.span());
        walk::walk_accessor_property(self, it);
    }

    fn visit_ts_index_signature(&mut self, it: &TSIndexSignature<'a>) {
        let next = self.next(it.span.end);
        let ends = self.text[next as usize..].starts_with(';');
        self.blank_ended(it.span.start, if ends { next + 1 } else { it.span.end });
    }
}
