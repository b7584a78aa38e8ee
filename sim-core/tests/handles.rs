//! The turns of handles by which something within the process asks for one.

mod support;
use support::run;

use sim_core::event_loop::{HandleState, Origin};
use std::cell::Cell;
use std::rc::Rc;

/// libuv looks at the handles that have asked one after the other, the thread pool's first. A handle that the turn has not
/// come to still has its place in it; one that it has come to waits for the next poll phase.
#[test]
fn handles_have_their_turns_after_the_pool() {
    let out = run(|w| {
        let first = w.handle(|w| w.say("first"));
        let last = w.handle(|w| w.say("last"));
        let middle = w.handle(move |w| {
            w.say("middle");
            w.immediate(|w| w.say("immediate"));
            w.tick(move |w| {
                w.say("tick");
                w.send(first);
                w.send(last);
            });
        });
        w.el.place_handle(last);
        w.send(middle);
        w.pool(10, 10, |w| w.say("pool"));
        w.io(20, |w| w.say("other"));
        w.block(1);
    });
    assert_eq!(out.text(), "pool middle tick last other immediate first");
}

/// What a handle gets while it hands over it hands over, too, before another one has its turn.
#[test]
fn a_handle_goes_on_with_what_it_gets_meanwhile() {
    let out = run(|w| {
        let own = Rc::new(Cell::new(None));
        let again = own.clone();
        let first = w.handle(move |w| {
            w.say("first");
            if let Some(first) = again.take() {
                w.send(first);
            }
        });
        own.set(Some(first));
        let second = w.handle(|w| w.say("second"));
        w.send(second);
        w.send(first);
    });
    assert_eq!(out.text(), "first first second");
}

/// A thousand messages are the most that others wait for, unless more wait when the turn begins.
#[test]
fn a_handle_lets_others_go_first_after_a_thousand_messages() {
    let out = run(|w| {
        let count = Rc::new(Cell::new(0));
        let own = Rc::new(Cell::new(None));
        let (counted, again) = (count.clone(), own.clone());
        let endless = w.handle(move |w| {
            counted.set(counted.get() + 1);
            if let Some(handle) = again.get().filter(|_| counted.get() < 1500) {
                w.send(handle);
            }
        });
        own.set(Some(endless));
        let other = w.handle(move |w| w.say(&format!("after {}", count.get())));
        w.send(endless);
        w.send(other);
    });
    assert_eq!(out.text(), "after 1000");
}

/// An error takes the rest of its turn from a handle: others go first, and it goes on in the next poll phase.
#[test]
fn an_error_ends_the_turn_of_a_handle() {
    let out = run(|w| {
        let count = Cell::new(0);
        let failing = w.handle(move |w| {
            count.set(count.get() + 1);
            w.say(&format!("message {}", count.get()));
            w.throw("error");
            w.immediate(|w| w.say("immediate"));
        });
        let other = w.handle(|w| w.say("other"));
        for handle in [failing, failing, other] {
            w.send(handle);
        }
    });
    assert_eq!(out.text(), "message 1 caught:error other immediate message 2 caught:error immediate");
}

/// A handle that is stopped keeps what it gets, but for what is always heard.
#[test]
fn a_stopped_handle_keeps_its_messages() {
    let out = run(|w| {
        let stopped = w.handle(|w| w.say("message"));
        w.el.set_handle(stopped, HandleState::Stopped);
        w.send(stopped);
        let ended = w.handle(|w| w.say("end"));
        w.el.set_handle(ended, HandleState::Stopped);
        w.el.post(ended, true, Origin::default());
        w.el.send(ended);
        w.timeout(5, move |w| {
            w.say("timeout");
            w.el.set_handle(stopped, HandleState::Started);
            w.el.send(stopped);
            w.timeout(1, |w| w.say("later"));
        });
    });
    assert_eq!(out.text(), "end timeout message later");
}

/// The loop goes on for the turn of handles that are referenced, and not for others alone.
#[test]
fn handles_keep_the_loop_going_if_they_are_referenced() {
    let program = |referenced: bool| {
        run(move |w| {
            let handle = w.handle(|w| w.say("heard"));
            w.el.set_handle_ref(handle, referenced);
            w.send(handle);
        })
    };
    assert_eq!(program(true).text(), "heard");
    assert_eq!(program(false).text(), "");
}

/// What was posted and is lost before its turn leaves nothing to run.
#[test]
fn lost_messages_and_closed_handles_are_not_heard_of() {
    let out = run(|w| {
        let lost = w.handle(|w| w.say("lost"));
        let closed = w.handle(|w| w.say("closed"));
        let moved = w.handle(|w| w.say("moved"));
        let taker = w.handle(|w| w.say("taken over"));
        for handle in [lost, closed, moved] {
            w.send(handle);
        }
        w.el.lose_messages(lost);
        w.el.close_handle(closed);
        w.el.hand_on(moved, taker);
        w.immediate(move |w| {
            w.say("immediate");
            w.el.send(taker);
        });
        w.block(1);
    });
    assert_eq!(out.text(), "immediate taken over");
}
