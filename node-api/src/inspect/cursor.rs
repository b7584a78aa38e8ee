//! Iterators over maps and sets that can be looked at without being moved.
//!
//! `util.inspect` shows what an iterator has not given yet. The engine's own iterators keep that to themselves, so the
//! methods that make them are replaced by ones that make these. A cursor still holds one of the engine's iterators: as
//! long as that lives, the engine keeps the places of deleted entries, which positions depend on.

use boa_engine::builtins::map::ordered_map::OrderedMap;
use boa_engine::builtins::set::ordered_set::OrderedSet;
use boa_engine::object::FunctionObjectBuilder;
use boa_engine::object::builtins::JsArray;
use boa_engine::property::{Attribute, PropertyDescriptor};
use boa_engine::{
    Context, Finalize, JsData, JsNativeError, JsObject, JsResult, JsString, JsSymbol, JsValue, NativeFunction, Trace,
    js_string,
};

/// What an iterator gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gives {
    Keys,
    Values,
    Pairs,
}

/// Position in a map.
#[derive(Debug, Trace, Finalize, JsData)]
pub struct MapCursor(Cursor);

/// Position in a set.
#[derive(Debug, Trace, Finalize, JsData)]
pub struct SetCursor(Cursor);

#[derive(Debug, Trace, Finalize)]
struct Cursor {
    /// The collection and the engine's iterator that holds its places; gone at the end.
    open: Option<(JsObject, JsObject)>,
    next: usize,
    #[unsafe_ignore_trace]
    gives: Gives,
}

/// What an iterator has not given yet.
pub(super) struct Preview {
    /// Keys or values, or keys and values in turn.
    pub(super) values: Vec<JsValue>,
    /// Whether they are pairs.
    pub(super) pairs: bool,
}

/// Looks ahead without moving the iterator.
pub(super) fn preview(iterator: &JsObject) -> Preview {
    let (collection, mut at, gives) = {
        let map = iterator.downcast_ref::<MapCursor>();
        let set = iterator.downcast_ref::<SetCursor>();
        let cursor = match (&map, &set) {
            (Some(map), _) => &map.0,
            (_, Some(set)) => &set.0,
            _ => return Preview { values: Vec::new(), pairs: false },
        };
        (cursor.open.as_ref().map(|(collection, _)| collection.clone()), cursor.next, cursor.gives)
    };
    let mut values = Vec::new();
    while let Some((key, value)) = collection.as_ref().and_then(|collection| entry_from(collection, &mut at)) {
        match gives {
            Gives::Keys => values.push(key),
            Gives::Values => values.push(value),
            Gives::Pairs => values.extend([key, value]),
        }
    }
    Preview { values, pairs: gives == Gives::Pairs }
}

/// The next entry at or after `at`, which moves past it; a set's entry is its value twice.
fn entry_from(collection: &JsObject, at: &mut usize) -> Option<(JsValue, JsValue)> {
    if let Some(map) = collection.downcast_ref::<OrderedMap<JsValue>>() {
        while *at < map.full_len() {
            *at += 1;
            if let Some((key, value)) = map.get_index(*at - 1) {
                return Some((key.clone(), value.clone()));
            }
        }
    } else if let Some(set) = collection.downcast_ref::<OrderedSet>() {
        while *at < set.full_len() {
            *at += 1;
            if let Some(value) = set.get_index(*at - 1) {
                return Some((value.clone(), value.clone()));
            }
        }
    }
    None
}

/// Replaces the methods that make iterators of maps and sets.
pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let constructors = context.intrinsics().constructors();
    let (map, set) = (constructors.map().prototype(), constructors.set().prototype());
    let pairs =
        method(&map, "entries", 0, Maker { original: get(&map, "entries", context)?, gives: Gives::Pairs }, context)?;
    method(&map, "keys", 0, Maker { original: get(&map, "keys", context)?, gives: Gives::Keys }, context)?;
    method(&map, "values", 0, Maker { original: get(&map, "values", context)?, gives: Gives::Values }, context)?;
    alias(&map, JsSymbol::iterator(), &pairs);
    let original = get(&set, "values", context)?;
    let values = method(&set, "values", 0, Maker { original: original.clone(), gives: Gives::Values }, context)?;
    method(&set, "entries", 0, Maker { original, gives: Gives::Pairs }, context)?;
    alias(&set, JsSymbol::iterator(), &values);
    set.insert_property(js_string!("keys"), hidden(values.into()));
    let map_iterators = iterator_prototype(&map, context)?;
    install_next(&map_iterators, NativeFunction::from_fn_ptr(next_of_map), context);
    let set_iterators = iterator_prototype(&set, context)?;
    install_next(&set_iterators, NativeFunction::from_fn_ptr(next_of_set), context);
    Ok(())
}

/// What a replaced method needs: the engine's method and what its iterators give.
#[derive(Clone, Trace, Finalize)]
struct Maker {
    original: JsObject,
    #[unsafe_ignore_trace]
    gives: Gives,
}

fn get(prototype: &JsObject, name: &str, context: &mut Context) -> JsResult<JsObject> {
    let method = prototype.get(JsString::from(name), context)?;
    method.as_object().ok_or_else(|| JsNativeError::typ().with_message("a method of a collection is missing").into())
}

fn method(prototype: &JsObject, name: &str, length: usize, maker: Maker, context: &mut Context) -> JsResult<JsObject> {
    let function = NativeFunction::from_copy_closure_with_captures(make, maker);
    let function = FunctionObjectBuilder::new(context.realm(), function).name(js_string!(name)).length(length).build();
    let function = JsObject::from(function);
    prototype.insert_property(JsString::from(name), hidden(function.clone().into()));
    Ok(function)
}

fn alias(prototype: &JsObject, symbol: JsSymbol, function: &JsObject) {
    prototype.insert_property(symbol, hidden(function.clone().into()));
}

fn hidden(value: JsValue) -> PropertyDescriptor {
    super::property::data(value, Attribute::WRITABLE | Attribute::CONFIGURABLE)
}

fn make(this: &JsValue, _: &[JsValue], maker: &Maker, context: &mut Context) -> JsResult<JsValue> {
    let inner = maker.original.call(this, &[], context)?;
    let (Some(inner), Some(collection)) = (inner.as_object(), this.as_object()) else { return Ok(inner) };
    let prototype = inner.prototype();
    let is_map = collection.is::<OrderedMap<JsValue>>();
    let cursor = Cursor { open: Some((collection, inner)), next: 0, gives: maker.gives };
    Ok(if is_map {
        JsObject::from_proto_and_data(prototype, MapCursor(cursor)).into()
    } else {
        JsObject::from_proto_and_data(prototype, SetCursor(cursor)).into()
    })
}

/// The prototype that all iterators of such a collection share.
fn iterator_prototype(prototype: &JsObject, context: &mut Context) -> JsResult<JsObject> {
    let constructor = prototype.get(js_string!("constructor"), context)?.as_object();
    let empty = match constructor {
        Some(constructor) => constructor.construct(&[], None, context)?,
        None => return Err(JsNativeError::typ().with_message("a collection has no constructor").into()),
    };
    let values = get(prototype, "values", context)?.call(&empty.into(), &[], context)?;
    let found = values.as_object().and_then(|iterator| iterator.prototype());
    found.ok_or_else(|| JsNativeError::typ().with_message("iterators have no prototype").into())
}

fn install_next(prototype: &JsObject, function: NativeFunction, context: &mut Context) {
    let next = FunctionObjectBuilder::new(context.realm(), function).name(js_string!("next")).length(0).build();
    prototype.insert_property(js_string!("next"), hidden(next.into()));
}

fn next_of_map(this: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let object = this.as_object();
    let Some(mut cursor) = object.as_ref().and_then(JsObject::downcast_mut::<MapCursor>) else {
        return Err(incompatible("Map", this, context));
    };
    let entry = advance(&mut cursor.0);
    let gives = cursor.0.gives;
    drop(cursor);
    Ok(result(entry, gives, context))
}

fn next_of_set(this: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let object = this.as_object();
    let Some(mut cursor) = object.as_ref().and_then(JsObject::downcast_mut::<SetCursor>) else {
        return Err(incompatible("Set", this, context));
    };
    let entry = advance(&mut cursor.0);
    let gives = cursor.0.gives;
    drop(cursor);
    Ok(result(entry, gives, context))
}

fn incompatible(collection: &str, this: &JsValue, context: &mut Context) -> boa_engine::JsError {
    let shown = super::describe_receiver(this, context);
    let message = format!("Method {collection} Iterator.prototype.next called on incompatible receiver {shown}");
    JsNativeError::typ().with_message(message).into()
}

fn advance(cursor: &mut Cursor) -> Option<(JsValue, JsValue)> {
    let (collection, _) = cursor.open.as_ref()?;
    let entry = entry_from(collection, &mut cursor.next);
    if entry.is_none() {
        cursor.open = None;
    }
    entry
}

/// `{ value, done }`.
fn result(entry: Option<(JsValue, JsValue)>, gives: Gives, context: &mut Context) -> JsValue {
    let done = entry.is_none();
    let value = match (entry, gives) {
        (None, _) => JsValue::undefined(),
        (Some((key, _)), Gives::Keys) => key,
        (Some((_, value)), Gives::Values) => value,
        (Some((key, value)), Gives::Pairs) => JsArray::from_iter([key, value], context).into(),
    };
    let object = JsObject::with_object_proto(context.intrinsics());
    object.insert_property(js_string!("value"), super::property::data(value, Attribute::all()));
    object.insert_property(js_string!("done"), super::property::data(done.into(), Attribute::all()));
    object.into()
}
