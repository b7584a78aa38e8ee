//! A trace as JSON, for people and for other programs: names instead of numbers where a number says nothing.

use super::{Event, FunctionId, Record, RecordId, Site, StrId, Trace};
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
        let console = self.console().iter().zip(0..).map(
            |(info, entry)| json!({ "stream": info.stream, "record": info.record, "text": self.console_text(entry) }),
        );
        let records = self.records(RecordId(0)).map(|(id, record)| self.readable(id, &record));
        let whole = json!({
            "processes": self.processes(),
            "functions": functions.collect::<Value>(),
            "sides": sides.collect::<Value>(),
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
            other => json!(other),
        }
    }

    fn function_name(&self, function: FunctionId) -> &str {
        self.string(self.function(function).map_or(StrId::default(), |info| info.name))
    }

    /// `file:line:column`, or nothing for a place that is not in the program.
    fn place(&self, site: Site) -> Option<String> {
        (site.line > 0).then(|| format!("{}:{}:{}", self.string(site.file), site.line, site.column))
    }
}
