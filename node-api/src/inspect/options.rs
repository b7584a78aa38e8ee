//! What `util.inspect` can be asked for.

use boa_engine::object::builtins::JsFunction;
use boa_engine::property::{Attribute, PropertyKey};
use boa_engine::{Context, JsObject, JsResult, JsString, JsValue, js_string};

/// How much may share a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Compact {
    /// `compact: false`: every entry has its own line.
    No,
    /// `compact: true`: as much as fits.
    Yes,
    /// A number: that many inner levels may share a line, and short array elements stand in columns.
    Levels(f64),
}

/// Order of properties.
#[derive(Clone, Debug)]
pub enum Sorted {
    /// As they were defined.
    No,
    /// By UTF-16 units of their text.
    Yes,
    /// As a function of the program says, or whatever it gave in the place of one.
    By(JsValue),
}

/// Which getters are called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Getters {
    /// None.
    No,
    /// All.
    All,
    /// Those without a setter.
    WithoutSetter,
    /// Those with a setter.
    WithSetter,
}

/// How parts are marked by kind.
#[derive(Clone, Debug)]
pub enum Stylize {
    /// Not at all.
    Plain,
    /// With the colours of `inspect.styles` and `inspect.colors`.
    Color,
    /// By a function of the program.
    By(JsFunction),
}

/// The options of `util.inspect` (Node's documentation of `util.inspect(object[, options])`).
#[derive(Clone, Debug)]
pub struct Options {
    /// Non-enumerable properties too.
    pub show_hidden: bool,
    /// Levels to enter; infinite for `null`.
    pub depth: f64,
    /// Whether `depth` was given as `null` (custom inspection functions see it so).
    pub depth_is_null: bool,
    /// Terminal colours.
    pub colors: bool,
    /// Whether `[util.inspect.custom]` is honoured.
    pub custom_inspect: bool,
    /// Whether a proxy is shown with its target and handler.
    pub show_proxy: bool,
    /// Elements that are shown of an array, set or map.
    pub max_array_length: f64,
    /// UTF-16 units that are shown of a string.
    pub max_string_length: f64,
    /// Columns after which lines break.
    pub break_length: f64,
    /// How much may share a line.
    pub compact: Compact,
    /// Order of properties.
    pub sorted: Sorted,
    /// Which getters are called.
    pub getters: Getters,
    /// `1_000` for 1000.
    pub numeric_separator: bool,
    /// How parts are marked.
    pub stylize: Stylize,
    /// The object that was passed, if it holds keys that are not options: custom inspection functions see them.
    pub user: Option<JsObject>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            show_hidden: false,
            depth: 2.0,
            depth_is_null: false,
            colors: false,
            custom_inspect: true,
            show_proxy: false,
            max_array_length: 100.0,
            max_string_length: 10_000.0,
            break_length: 80.0,
            compact: Compact::Levels(3.0),
            sorted: Sorted::No,
            getters: Getters::No,
            numeric_separator: false,
            stylize: Stylize::Plain,
            user: None,
        }
    }
}

impl Options {
    /// Whether entries at `level` are too deep to be shown.
    pub fn too_deep(&self, level: i32) -> bool {
        f64::from(level) > self.depth
    }

    /// Takes over the own enumerable properties of an options object.
    ///
    /// # Errors
    /// Whatever a getter of the object throws.
    pub fn merge(&mut self, object: &JsObject, context: &mut Context) -> JsResult<()> {
        for key in object.own_property_keys(context)? {
            if !super::property::is_enumerable(object, &key, context)? {
                continue;
            }
            let PropertyKey::String(name) = &key else {
                if !matches!(key, PropertyKey::Symbol(_)) {
                    self.user.get_or_insert_with(|| object.clone());
                }
                continue;
            };
            let value = object.get(key.clone(), context)?;
            if !self.set(&name.to_std_string_lossy(), &value, context)? {
                self.user.get_or_insert_with(|| object.clone());
            }
        }
        Ok(())
    }

    /// Sets one option by its name; returns whether there is one.
    fn set(&mut self, name: &str, value: &JsValue, context: &mut Context) -> JsResult<bool> {
        match name {
            "showHidden" => self.show_hidden = value.to_boolean(),
            "depth" => {
                self.depth_is_null = value.is_null();
                self.depth = if value.is_null() { f64::INFINITY } else { number(value, context)? };
            }
            "colors" => self.colors = value.to_boolean(),
            "customInspect" => self.custom_inspect = value.to_boolean(),
            "showProxy" => self.show_proxy = value.to_boolean(),
            "maxArrayLength" => self.max_array_length = length(value, context)?,
            "maxStringLength" => self.max_string_length = length(value, context)?,
            "breakLength" => self.break_length = number(value, context)?,
            "compact" => {
                self.compact = match (value.as_boolean(), value.as_number()) {
                    (Some(true), _) => Compact::Yes,
                    (_, Some(levels)) => Compact::Levels(levels),
                    _ => Compact::No,
                }
            }
            "sorted" => {
                self.sorted = match value.as_boolean() {
                    Some(true) => Sorted::Yes,
                    _ if value.to_boolean() => Sorted::By(value.clone()),
                    _ => Sorted::No,
                }
            }
            "getters" => {
                self.getters = match value.as_string() {
                    Some(which) if which == js_string!("get") => Getters::WithoutSetter,
                    Some(which) if which == js_string!("set") => Getters::WithSetter,
                    _ if value.as_boolean() == Some(true) => Getters::All,
                    _ => Getters::No,
                }
            }
            "numericSeparator" => self.numeric_separator = value.to_boolean(),
            "stylize" => {
                if let Some(function) = value.as_function() {
                    self.stylize = super::style::known(&function, context);
                }
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// The options as an object for a custom inspection function; `bare` leaves out everything that is an object, as
    /// Node does where the value may belong to another realm.
    ///
    /// # Errors
    /// Whatever a getter of the program's own options throws.
    pub fn to_object(&self, bare: bool, context: &mut Context) -> JsResult<JsObject> {
        let object = if bare { JsObject::with_null_proto() } else { JsObject::with_object_proto(context.intrinsics()) };
        let stylize = super::style::function(&self.stylize, context);
        let depth = if self.depth_is_null { JsValue::null() } else { JsValue::from(self.depth) };
        let compact = match self.compact {
            Compact::No => JsValue::from(false),
            Compact::Yes => JsValue::from(true),
            Compact::Levels(levels) => JsValue::from(levels),
        };
        let sorted = match &self.sorted {
            Sorted::No => JsValue::from(false),
            Sorted::Yes => JsValue::from(true),
            Sorted::By(compare) if bare && compare.is_object() => JsValue::undefined(),
            Sorted::By(compare) => compare.clone(),
        };
        let getters = match self.getters {
            Getters::No => JsValue::from(false),
            Getters::All => JsValue::from(true),
            Getters::WithoutSetter => js_string!("get").into(),
            Getters::WithSetter => js_string!("set").into(),
        };
        let entries: [(JsString, JsValue); 13] = [
            (js_string!("stylize"), stylize.into()),
            (js_string!("showHidden"), self.show_hidden.into()),
            (js_string!("depth"), depth),
            (js_string!("colors"), self.colors.into()),
            (js_string!("customInspect"), self.custom_inspect.into()),
            (js_string!("showProxy"), self.show_proxy.into()),
            (js_string!("maxArrayLength"), self.max_array_length.into()),
            (js_string!("maxStringLength"), self.max_string_length.into()),
            (js_string!("breakLength"), self.break_length.into()),
            (js_string!("compact"), compact),
            (js_string!("sorted"), sorted),
            (js_string!("getters"), getters),
            (js_string!("numericSeparator"), self.numeric_separator.into()),
        ];
        for (key, value) in entries {
            object.insert_property(key, super::property::data(value, Attribute::all()));
        }
        if let Some(user) = &self.user {
            for key in user.own_property_keys(context)? {
                if super::property::is_enumerable(user, &key, context)? {
                    let value = user.get(key.clone(), context)?;
                    if !(bare && value.is_object()) {
                        object.insert_property(key, super::property::data(value, Attribute::all()));
                    }
                }
            }
        }
        Ok(object)
    }
}

fn number(value: &JsValue, context: &mut Context) -> JsResult<f64> {
    match value.as_number() {
        Some(number) => Ok(number),
        None => value.to_number(context),
    }
}

/// A length limit, where `null` means none.
fn length(value: &JsValue, context: &mut Context) -> JsResult<f64> {
    if value.is_null() { Ok(f64::INFINITY) } else { number(value, context) }
}
