//! The names that instrumented code calls.
//!
//! They are global *lexical* bindings: no property of `globalThis` lists them, no program can reach them by accident
//! (the letter is one that nobody types), and `const` keeps them from being overwritten.

/// `ꙮt(site)`: the statement at `site` is about to run.
pub const STATEMENT: &str = "ꙮt";
/// `ꙮe(function, kind, this, target, itself)`: the body of `function` starts. The kind is 1 for an async function, 2 for an
/// async generator, 3 for a method that converts its object; only methods tell their `this`, functions that may construct
/// their `new.target`, and functions that get another name themselves. What comes before what is told, and is not, is 0;
/// an arrow function that tells itself has one argument more, since it has no `this`.
pub const ENTER: &str = "ꙮe";
/// `ꙮc(value)`: a `catch` clause received `value`.
pub const CAUGHT: &str = "ꙮc";
/// `ꙮx(value, site)`: `value` is about to be thrown by the statement at `site`. Returns the value.
pub const THROWN: &str = "ꙮx";
/// `ꙮu(value, guard, key)`: a property of `value`, which is null or undefined, was asked for. Throws.
pub const NULLISH: &str = "ꙮu";
/// `ꙮs(site, source)`: the argument of a direct `eval`.
pub const EVAL: &str = "ꙮs";
/// `ꙮk(class, function)`: a class was made; `function` is its entry in the function table.
pub const CLASS: &str = "ꙮk";
/// `ꙮj(object, key, value)`: a field of `object` gets its value.
pub const DEFINE: &str = "ꙮj";
/// `ꙮy(name, value)`: a variable gets a value that may be a view of bytes. Returns it.
pub const BYTES: &str = "ꙮy";
/// `ꙮn(input, set, value)`: a constant that a person turns gets its value. Returns it.
pub const TURNABLE: &str = "ꙮn";
/// The parameter of its `set`.
pub const VALUE_TO_SET: &str = "ꙮh";
/// A variable: the value that was just computed, for [`NULLISH`].
pub const VALUE: &str = "ꙮv";
/// A variable: the guard of the pattern that has begun to take a value apart.
pub const BEGUN: &str = "ꙮN";
/// A variable: the object whose property is being assigned to.
pub const OBJECT: &str = "ꙮo";
/// Variables: the values that built-in functions were last called with, and the sides of the last `in`.
pub const WITNESS: [&str; 3] = ["ꙮ0", "ꙮ1", "ꙮ2"];
/// A variable: what a method was last called on that several classes of the language have.
pub const RECEIVER: &str = "ꙮq";
/// `ꙮF(value)`: `value` is spread out as arguments. Returns it.
pub const SPREAD: &str = "ꙮF";
/// `ꙮP(base, exponent)`: the operator `**`.
pub const POWER: &str = "ꙮP";
/// The name by which a function that has none knows itself.
pub const SELF: &str = "ꙮS";
/// The parameter of a `catch` clause whose own parameter is a pattern.
pub const PARAMETER: &str = "ꙮp";

/// `ꙮd()`: a scope with resources starts. Returns the record of them.
pub const SCOPE: &str = "ꙮd";
/// The record of the resources of the scope around.
pub const RECORD: &str = "ꙮr";
/// What a disposal left to be awaited.
pub const WAITING: &str = "ꙮw";
/// The item of a loop, before it is put on record.
pub const ITEM: &str = "ꙮi";

/// With a number: the label of what is left on a way out.
pub const LOOP: &str = "ꙮl";
/// With a number: which way out of it is taken.
pub const LEAVING: &str = "ꙮb";
/// With a number: the value that is returned behind it.
pub const RETURNED: &str = "ꙮR";

/// `ꙮz()`: a loop over an iterator starts in a generator. Returns the record of it.
pub const TURNS_OF: &str = "ꙮz";
/// With the place of the loop: that record.
pub const LOOP_RECORD: &str = "ꙮT";

/// `ꙮE(value, count)`: an array pattern takes `value` apart. Returns what to take apart in its place.
pub const ELEMENTS: &str = "ꙮE";
/// `ꙮD(value, …loops)`: a `yield*` hands over to `value` in these loops. Returns what to hand over to in its place.
pub const DELEGATE: &str = "ꙮD";

/// `ꙮG(value)`: an asynchronous `yield*` hands over to `value`. Returns what to hand over to in its place.
pub const FEED: &str = "ꙮG";
/// `ꙮA(value)`: an asynchronous generator returns `value`, which it has waited for. Returns it.
pub const AWAITED_BEFORE: &str = "ꙮA";

/// `ꙮm(function)`: what `import` is in the file of `function`.
pub const IMPORT: &str = "ꙮm";

/// In a module: the function that sets its variables, until it has been called (`super::hoisting`).
pub const HOIST: &str = "ꙮH";

/// `ꙮa(site, value)`: an async function is about to wait for `value`. Returns it.
pub const AWAITED: &str = "ꙮa";
/// `ꙮf(site, value)`: an async function is about to wait for each item of `value`. Returns it.
pub const TURNS: &str = "ꙮf";
/// `ꙮg(site, value)`: the top level of a module is about to wait for `value`. Returns it.
pub const TOP_AWAITED: &str = "ꙮg";

/// What every hidden name starts with.
pub const MARK: char = 'ꙮ';

use boa_engine::object::{FunctionObjectBuilder, JsObject};
use boa_engine::property::Attribute;
use boa_engine::{Context, JsResult, JsString, JsValue, NativeFunction, Script, Source, js_string};

/// Binds the hidden names in the global scope of `context`'s realm. [`VALUE`], [`OBJECT`], [`RECEIVER`], [`BEGUN`] and
/// [`WITNESS`] become variables.
///
/// # Errors
/// None in practice: the names are free in a new realm.
pub fn bind(functions: &[(&str, NativeFunction)], context: &mut Context) -> JsResult<()> {
    let table = JsObject::with_null_proto();
    let mut script = format!("let {VALUE},{OBJECT},{RECEIVER},{BEGUN},{};", WITNESS.join(","));
    for (name, function) in functions {
        let function = FunctionObjectBuilder::new(context.realm(), function.clone()).build();
        table.set(JsString::from(*name), function, true, context)?;
        script.push_str(&format!("const {name}={MARK}.{name};"));
    }
    let key = js_string!(MARK.to_string());
    context.register_global_property(key.clone(), table, Attribute::all())?;
    Script::parse(Source::from_bytes(&script), None, context)?.evaluate(context)?;
    context.global_object().delete_property_or_throw(key, context)?;
    Ok(())
}

/// The value of one of the variables.
pub(crate) fn variable(name: &str, context: &mut Context) -> JsResult<JsValue> {
    Script::parse(Source::from_bytes(name), None, context)?.evaluate(context)
}

/// Has one of the variables hold nothing.
pub(crate) fn forget(name: &str, context: &mut Context) {
    let script = Script::parse(Source::from_bytes(&format!("{name}=void 0")), None, context);
    // It is a variable that is always there.
    let _: JsResult<JsValue> = script.and_then(|script| script.evaluate(context));
}
