//! Sentences about event emitters: who listens, what is emitted, who is called.

use super::context::Moment;
use super::sentence::Sentence;
use crate::stages::tone::Tone;
use crate::words::{Forms, count, t};
use sim_core::trace::{EmissionView, EmitterEvent, EmitterId, ListId, StrId};

const LISTENERS: Forms = ["no listener", "1 listener", "{} listeners"];

/// Something happened at an emitter.
pub(super) fn happened(moment: &Moment, event: EmitterEvent) -> Sentence {
    match event {
        EmitterEvent::Listened { emitter, event, list } => listened(moment, emitter, event, list),
        EmitterEvent::Emitting { emitter, event, list } => {
            let listeners = moment.trace.trace().listeners(list);
            let s = named(moment, emitter).say(" emits ").code(format!("'{}'", moment.trace.text(event)));
            match listeners.len() {
                0 => s.say(". Nobody listens, so ").code("emit").say(" returns false."),
                1 => s.say(". Its listener is called at once, before ").code("emit").say(" returns."),
                n => s.fill(". Its {} listeners are called now, one after the other, in their order.", &[&n]),
            }
        }
        EmitterEvent::Calling { nth } => {
            let Some(emission) = moment.after().emitters.emitting.last() else { return Sentence::default() };
            calling(moment, emission, nth)
        }
        EmitterEvent::Emitted => {
            let Some(emission) = moment.before().emitters.emitting.last() else { return Sentence::default() };
            let s = Sentence::default().code(format!("emit('{}')", moment.trace.text(emission.event)));
            s.say(" returns. The line after it runs.")
        }
    }
}

fn listened(moment: &Moment, emitter: EmitterId, event: StrId, list: ListId) -> Sentence {
    let trace = moment.trace.trace();
    let before = moment.before().emitters.lists.iter().find(|view| view.emitter == emitter && view.event == event);
    let before = before.map_or(0, |view| trace.listeners(view.list).len());
    let now = trace.listeners(list).len();
    let (event, who) = (format!("'{}'", moment.trace.text(event)), lower(moment, emitter));
    if now > before {
        let s = Sentence::default().say("A listener is added for ").code(event).say(" on ").then(who);
        return s.fill(": {} now. It waits until the event is emitted.", &[&count(now as u64, LISTENERS)]);
    }
    if now < before {
        let s = Sentence::default().say("A listener for ").code(event).say(" is taken off ").then(who);
        return s.fill(": {} left.", &[&count(now as u64, LISTENERS)]);
    }
    Sentence::default().say("The listeners for ").code(event).say(" on ").then(who).say(" are others now.")
}

fn calling(moment: &Moment, emission: &EmissionView, nth: u32) -> Sentence {
    let listeners = moment.trace.trace().listeners(emission.list);
    let s = Sentence::default().fill("Listener {} of {} is called", &[&(nth + 1), &listeners.len()]);
    let Some(listener) = listeners.get(nth as usize) else { return s.say(".") };
    let s = if listener.site.line > 0 { s.say(": the one from ").place(moment.trace, listener.site) } else { s };
    s.say(". The code that emitted waits for it.")
}

fn named(moment: &Moment, emitter: EmitterId) -> Sentence {
    lower(moment, emitter).capitalised()
}

/// "the Door from line 3".
fn lower(moment: &Moment, emitter: EmitterId) -> Sentence {
    let info = moment.trace.trace().emitter(emitter).copied();
    let name = info.map_or("", |info| moment.trace.text(info.name));
    Sentence::default()
        .say("the ")
        .tone(Tone::Main, if name.is_empty() { t("emitter") } else { name.to_owned().into() })
}
