//! Node's frames in the place of functions of ours (`node_calls.txt`, `complaints.txt`).

use super::{MOST_TOLD, Walk};
use crate::errors::entries::Entry;
use crate::errors::frame::Frame;
use crate::errors::implied::GENERATORS;
use crate::errors::methods::class_of;
use crate::errors::{complaints, node_calls};
use boa_engine::object::JsObject;

impl Walk<'_> {
    /// Whether the function called `name` is called as a method of a stream by one of ours, and has another name: it came
    /// from the stream's options. Tells the method, if that is its only one.
    pub(super) fn of_stream(&mut self, index: usize, name: &str) -> Option<Option<&'static str>> {
        // The engine tells of its innermost calls only when there are many.
        let depth = self.entries[index..].iter().filter(|entry| entry.code.is_some()).count();
        let depth = Some(depth).filter(|_| self.entries.len() < MOST_TOLD);
        let named = node_calls::method(name);
        let mut rest = self.receivers.clone();
        let (stream, method) = rest.find_map(|(stream, called, at)| {
            let method = node_calls::method(&called.to_std_string_escaped())?;
            depth.map_or(named == Some(method), |depth| at + 1 == depth).then_some((stream, method))
        })?;
        self.receivers = rest;
        self.class = class_of(stream);
        method.clone_into(&mut self.inner);
        let held = |method: &str| crate::errors::observe::own(stream, method).and_then(|code| code.as_callable());
        let code = held(method);
        if name.rsplit('.').next() == Some(method) || code.as_ref().is_some_and(crate::errors::callers::is_bound) {
            return None;
        }
        let same = |other: JsObject| code.as_ref().is_some_and(|code| JsObject::equals(code, &other));
        let alone = node_calls::METHODS.iter().filter(|method| held(method).is_some_and(same)).count() <= 1;
        Some(Some(method).filter(|_| alone))
    }

    /// Node's functions in the place of one of ours.
    pub(super) fn node(&mut self, index: usize, name: String) {
        if self.complaint(index, &name) {
            self.inner = name;
            return;
        }
        // The engine knows no name of a method: the program's call has it.
        let callee = self.entries.get(index + 1).and_then(|caller| caller.callee(self.sources));
        let method = callee.as_ref().filter(|_| name.ends_with('.')).and_then(|callee| callee.rsplit('.').next());
        let named = method.and_then(|method| node_calls::of(&format!("{name}{method}"), &self.inner));
        let Some(known) = named.or_else(|| node_calls::of(&name, &self.inner)) else { return };
        let objects = if self.inner.ends_with('+') { "+" } else { "" };
        self.inner = format!("{name}{objects}");
        let before = self.frames.len();
        // What goes on after a wait was called by nothing, a generator not by `next`.
        let caller = self.entries.get(index + 1);
        let turned = caller.is_some_and(|caller| caller.code.is_none() && GENERATORS.contains(&caller.name.as_str()));
        let called = |function: &str| if function.ends_with(".next") { turned } else { caller.is_some() };
        for (function, place) in known.filter(|(function, place)| place != "<anonymous>" || called(function)) {
            if function == node_calls::METHOD {
                self.called_as(&place);
                continue;
            }
            // A listener's class is told by the emission below it.
            let method = function.strip_prefix('.').and_then(|function| match function {
                "destroy" => Some("_destroy"),
                _ => node_calls::method(function.trim_end_matches(']')),
            });
            if let Some(method) = method.filter(|method| *method != "_destroy" || self.class.is_empty()) {
                self.called_on_stream(method);
            }
            let owner = if method.is_some() { self.class.as_str() } else { "" };
            let called = callee.as_deref().and_then(|callee| callee.rsplit('.').next());
            let function = function.replace(node_calls::CALLED, called.unwrap_or_default());
            let function = function.as_str();
            let function = match function.strip_prefix(node_calls::EMITTER) {
                Some(function) if self.makes(index, function, callee.as_deref()) => format!("new {function}"),
                Some(function) => format!("{}.{function}", self.emitter),
                None if function.contains(node_calls::OWN_NAME) => self.named_after_callee(function, callee.as_deref()),
                None => format!("{owner}{function}"),
            };
            self.frames.push(Frame { node: Some(place.into()), ..Frame::of_language(function) });
        }
        let alone = match callee {
            Some(callee) => !callee.contains('.'),
            None => {
                let of_module = |frame: &Frame| ["Object.", "Stream."].iter().any(|it| frame.function.starts_with(it));
                // What goes on after a wait is called by the language.
                let caller = self.entries.get(index + 1).filter(|caller| caller.code.is_some());
                caller.is_some_and(|caller| !caller.is_of(self.sources)) && self.frames.last().is_some_and(of_module)
            }
        };
        if self.frames.len() > before && alone {
            self.called_by_itself();
        }
    }

    /// One of Node's functions that has the name of the program's function that it called, and says in ` [as …]` by which
    /// other name the program called it, if it was a method.
    fn named_after_callee(&self, function: &str, callee: Option<&str>) -> String {
        let inner = self.frames.iter().rev().find(|frame| frame.at.is_some());
        let own = inner.map(|frame| frame.function.split(" [").next().unwrap_or_default());
        let own = own.and_then(|own| own.rsplit(['.', ' ']).next()).unwrap_or_default();
        let (name, called) = function.split_once(" [as ").unwrap_or((function, ""));
        let name = name.replace(node_calls::OWN_NAME, own);
        let Some((owner, name)) = name.split_once('.') else { return name };
        let method = callee.filter(|callee| callee.contains('.') && !callee.ends_with(')'));
        let called = called.trim_end_matches(']');
        let known = !called.is_empty() && called.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '$'));
        match (method, name) {
            (None, name) => name.to_owned(),
            (_, "") if known => format!("{owner}.{called}"),
            (_, "") => format!("{owner}.<anonymous>"),
            _ if known && called != name => format!("{owner}.{name} [as {called}]"),
            _ => format!("{owner}.{name}"),
        }
    }

    /// Whether a constructor of Node's own was called by `new` or by `super`, and not as a function of a class that
    /// inherits in the old way.
    pub(super) fn makes(&self, index: usize, function: &str, callee: Option<&str>) -> bool {
        let of_program = self.entries.get(index + 1).is_some_and(|caller| caller.is_of(self.sources));
        let called = callee.is_some_and(|callee| callee.ends_with(".call") || callee.ends_with(".apply"));
        of_program && !called && function.starts_with(|c: char| c.is_ascii_uppercase())
    }

    /// A function of Node's own is that method of a stream.
    pub(super) fn called_on_stream(&mut self, method: &str) {
        if let Some((stream, ..)) = self.receivers.find(|(_, called, _)| called.to_std_string_escaped() == method) {
            self.class = class_of(stream);
        }
    }

    /// The callback that stands last was called as a method: `receiver` is a class and, behind a dot, the method's name.
    pub(super) fn called_as(&mut self, receiver: &str) {
        let (owner, method) = receiver.split_once('.').unwrap_or((receiver, ""));
        let Some(frame) = self.frames.iter_mut().rev().find(|it| it.at.is_some() || it.function.is_empty()) else {
            return;
        };
        if frame.at.is_some() {
            crate::errors::callers::name(frame, owner, Some(method).filter(|method| !method.is_empty()));
        } else {
            frame.function = receiver.to_owned();
        }
    }

    /// The last frame's function was called by itself: it is no method of an object.
    pub(super) fn called_by_itself(&mut self) {
        if let Some(frame) = self.frames.last_mut().filter(|frame| !frame.is_callback_of_node())
            && let Some((_, own)) = frame.function.split_once('.')
        {
            frame.function = own.split(' ').next().unwrap_or_default().to_owned();
        }
    }

    /// Node's functions in the place of a native one of ours that shows a value.
    pub(super) fn inspection(&mut self, index: usize, name: &str) {
        name.clone_into(&mut self.inner);
        // The engine tells of its innermost calls only when there are many.
        if self.entries.len() >= MOST_TOLD {
            return;
        }
        let depth = self.entries[index..].iter().filter(|entry| entry.code.is_some()).count();
        let noted = self.calls.captured.inspections.iter().rev().find(|(_, at)| *at == depth);
        let Some((calls, _)) = noted else { return };
        for (function, place) in calls.iter() {
            let node = (!place.is_empty()).then(|| format!("node:internal/util/inspect:{place}").into());
            self.frames.push(Frame { node, ..Frame::of_language((*function).to_owned()) });
        }
        // One of them has a script around it, which checks its arguments.
        let around = |it: &&Entry| it.as_ours().as_deref() == Some("util.formatWithOptions");
        let outer = index + 1 + usize::from(self.entries.get(index + 1).filter(around).is_some());
        let caller = self.entries.get(outer).and_then(|caller| caller.callee(self.sources));
        if caller.is_none_or(|callee| !callee.contains('.')) {
            self.called_by_itself();
        }
    }

    /// Node's functions for a complaint of one of ours about how the program called it, if it is one that is known.
    pub(super) fn complaint(&mut self, index: usize, name: &str) -> bool {
        if !self.inner.starts_with(node_calls::MADE) {
            return false;
        }
        let Some(callee) = self.entries.get(index + 1).and_then(|caller| caller.callee(self.sources)) else {
            return false;
        };
        let (object, called) = callee.rsplit_once('.').unwrap_or(("", &callee));
        let module = name.rsplit_once('.').map_or("", |(module, _)| module);
        // A function that makes several forms of an operation is told from the others by what it has called.
        let inner = index.checked_sub(1).map(|index| &self.entries[index]);
        let inner = inner.map(|inner| inner.as_ours().unwrap_or_else(|| inner.name.clone()));
        let find = |module: &str| complaints::of(module, called, &self.calls.code, &self.calls.message);
        // The program may have another name for it.
        let renamed = || complaints::of(module, name.rsplit('.').next()?, &self.calls.code, &self.calls.message);
        let known = inner.and_then(|inner| find(&inner)).or_else(|| find(module)).or_else(renamed);
        let Some(known) = known else { return false };
        let owner = self.calls.captured.owner.as_deref();
        let frame = |(function, place): (&str, String)| {
            let owned = owner.zip(function.strip_prefix("EventEmitter."));
            let function = owned.map_or_else(|| function.to_owned(), |(owner, method)| format!("{owner}.{method}"));
            Frame { node: Some(place.into()), ..Frame::of_language(function) }
        };
        // What stands there has all that is above the program's function.
        self.frames.clear();
        self.frames.extend(known.into_iter().map(frame));
        if object.is_empty() {
            self.called_by_itself();
        }
        true
    }
}
