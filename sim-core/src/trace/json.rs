//! A trace as JSON, for people and for other programs: names instead of numbers where a number says nothing.

use super::{Event, FunctionId, ListenerInfo, Record, RecordId, Site, StrId, Trace};
use serde_json::{Value, json};

impl Trace {
    /// The trace as JSON text: the tables with their names written out, then every record with its event's own fields.
    /// Times are nanoseconds of virtual time.
    pub fn to_json(&self) -> String {
        let tasks = self.tasks().iter().enumerate().map(|(task, info)| {
            json!({
                "task": task,
                "kind": info.kind,
                "label": self.string(info.label),
                "function": self.string(info.function),
                "site": self.place(info.site),
                "created": info.created,
                "parent": info.parent,
            })
        });
        let functions = self
            .tables
            .functions
            .iter()
            .map(|info| json!({ "name": self.string(info.name), "site": self.place(info.site) }));
        let sides = self.tables.sides.iter().map(|info| {
            json!({
                "stream": info.stream,
                "kind": info.kind,
                "name": self.string(info.name),
                "site": self.place(info.site),
                "objectMode": info.object_mode,
            })
        });
        let emitters = self
            .tables
            .emitters
            .iter()
            .map(|info| json!({ "name": self.string(info.name), "site": self.place(info.site) }));
        let lists = self.tables.lists.iter().map(|list| {
            let listener = |info: &ListenerInfo| {
                json!({ "name": self.string(info.name), "site": self.place(info.site), "once": info.once })
            };
            list.iter().map(listener).collect::<Value>()
        });
        let views = self.tables.views.iter().map(|info| {
            json!({
                "name": self.string(info.name),
                "class": self.string(info.class),
                "site": self.place(info.site),
                "memory": info.memory,
                "offset": info.offset,
                "length": info.length,
            })
        });
        let disk = self.tables.disk.iter().map(|info| self.with_texts(json!(info), &["path", "text"]));
        let console = self.console().iter().zip(0..).map(
            |(info, entry)| json!({ "stream": info.stream, "record": info.record, "text": self.console_text(entry) }),
        );
        let records = self.records(RecordId(0)).map(|(id, record)| self.readable(id, &record));
        let whole = json!({
            "processes": self.processes(),
            "functions": functions.collect::<Value>(),
            "sides": sides.collect::<Value>(),
            "emitters": emitters.collect::<Value>(),
            "listeners": lists.collect::<Value>(),
            "views": views.collect::<Value>(),
            "disk": disk.collect::<Value>(),
            "tasks": tasks.collect::<Value>(),
            "console": console.collect::<Value>(),
            "records": records.collect::<Value>(),
        });
        whole.to_string()
    }

    fn readable(&self, id: RecordId, record: &Record) -> Value {
        json!({
            "n": id,
            "at": record.at,
            "process": record.process,
            "phase": record.phase,
            "cause": record.cause,
            "event": self.readable_event(record.event),
        })
    }

    /// The event as it is, but with places, names and messages written out.
    fn readable_event(&self, event: Event) -> Value {
        match event {
            Event::Line { site } => json!({ "Line": self.place(site) }),
            Event::Entered { function, site } => {
                json!({ "Entered": { "function": self.function_name(function), "site": self.place(site) } })
            }
            Event::Uncaught { message } => json!({ "Uncaught": self.string(message) }),
            Event::File(_) => self.with_texts(json!(event), &["path", "from", "to", "text"]),
            Event::Emitter(_) => self.with_texts(json!(event), &["event"]),
            other => json!(other),
        }
    }

    /// With the strings that the fields of these names have the numbers of.
    fn with_texts(&self, mut value: Value, names: &[&str]) -> Value {
        if let Value::Object(fields) = &mut value {
            for (name, field) in fields {
                *field = match (names.contains(&name.as_str()), field.as_u64()) {
                    (true, Some(number)) => json!(self.string(StrId(number as u32))),
                    _ => self.with_texts(field.take(), names),
                };
            }
        }
        value
    }

    fn function_name(&self, function: FunctionId) -> &str {
        self.string(self.function(function).map_or(StrId::default(), |info| info.name))
    }

    /// `file:line:column`, or nothing for a place that is not in the program.
    fn place(&self, site: Site) -> Option<String> {
        (site.line > 0).then(|| format!("{}:{}:{}", self.string(site.file), site.line, site.column))
    }
}
