//! The names that functions go by in stack traces and in the call stack view.

use super::sources::FunctionKind;
use oxc_ast::ast::{Expression, PropertyKey};
use oxc_syntax::identifier::is_identifier_name;

/// What surrounds a function and gives it its name.
#[derive(Clone, Debug, Default)]
pub(super) struct Hint {
    /// The name itself: of the variable, the property or the class.
    pub(super) name: String,
    /// The class or object that a method belongs to: `Queue`, `Object`.
    pub(super) owner: Option<String>,
    /// `get` or `set`.
    pub(super) accessor: Option<&'static str>,
    /// How stack traces treat it.
    pub(super) kind: Option<FunctionKind>,
}

impl Hint {
    /// The name of a variable or property that a function is assigned to.
    pub(super) fn named(name: impl Into<String>) -> Hint {
        Hint { name: name.into(), ..Hint::default() }
    }

    /// The name to show, and how many bytes of it tell the owner.
    pub(super) fn display(&self, own: Option<&str>) -> (String, u32) {
        let name = own.unwrap_or(&self.name);
        if self.kind == Some(FunctionKind::Constructor) {
            let owner = self.owner.as_deref().filter(|name| !name.is_empty()).unwrap_or("<anonymous>");
            return (format!("new {owner}"), 0);
        }
        let name = match self.accessor {
            Some(accessor) => format!("{accessor} {name}"),
            None => name.to_owned(),
        };
        // V8 puts the class before names that are identifiers, and before no others: accessors, private names, symbols.
        match &self.owner {
            Some(owner) if is_identifier_name(&name) => {
                let owner = if owner.is_empty() { "Object" } else { owner };
                (format!("{owner}.{name}"), owner.len() as u32 + 1)
            }
            _ => (name, 0),
        }
    }
}

/// A property's name as far as the text says it.
pub(super) fn key_name(key: &PropertyKey<'_>, text: &str) -> String {
    match key {
        PropertyKey::PrivateIdentifier(id) => format!("#{}", id.name.as_str()),
        key => match key.static_name() {
            Some(name) => name.into_owned(),
            None => {
                use oxc_span::GetSpan;
                let span = key.span();
                let inner = &text[span.start as usize..span.end as usize];
                let inner = symbol_name(inner).unwrap_or(inner);
                if inner.len() <= 40 && !inner.contains('\n') { format!("[{inner}]") } else { String::new() }
            }
        },
    }
}

/// What a symbol is called that an expression has from Node or by its name.
fn symbol_name(expression: &str) -> Option<&str> {
    const OF_NODE: [(&str, &str); 3] = [
        ("inspect.custom", "nodejs.util.inspect.custom"),
        ("promisify.custom", "nodejs.util.promisify.custom"),
        ("captureRejectionSymbol", "nodejs.rejection"),
    ];
    let named = expression.strip_prefix("Symbol.for(").and_then(|rest| rest.strip_suffix(')'));
    if let Some(quoted) = named {
        return quoted.strip_prefix(['\'', '"'])?.strip_suffix(['\'', '"']);
    }
    OF_NODE
        .iter()
        .find(|(end, _)| expression.strip_suffix(end).is_some_and(|rest| rest.is_empty() || rest.ends_with('.')))
        .map(|(_, name)| *name)
}

/// Whether an expression is a function or class that takes its name from what it is assigned to: wrapping it in a call
/// or in parentheses would take the name away.
pub(crate) fn takes_name(expression: &Expression<'_>) -> bool {
    match expression {
        Expression::ParenthesizedExpression(inner) => takes_name(&inner.expression),
        Expression::ArrowFunctionExpression(_) => true,
        Expression::FunctionExpression(function) => function.id.is_none(),
        Expression::ClassExpression(class) => class.id.is_none(),
        _ => false,
    }
}
