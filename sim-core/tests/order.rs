//! The order in which callbacks run: what Node 24 printed for the same programs, and the start-up race both ways.

mod support;
use support::{run, run_with};

use sim_core::event_loop::{HandleState, LoopConfig, Origin};
use std::cell::Cell;
use std::rc::Rc;

#[test]
fn nodes_own_immediate_comes_first_and_keeps_nothing_alive() {
    let out = run(|w| {
        w.immediate(|w| {
            w.say("immediate");
            w.el.own_immediate();
        });
        w.el.own_immediate();
        w.tick(|w| w.say("tick"));
    });
    assert_eq!(out.text(), "tick own immediate");
    let out = run(|w| {
        w.timeout(5, |w| w.say("timeout"));
        w.el.own_immediate();
    });
    assert_eq!(out.text(), "own timeout");
}

#[test]
fn ticks_then_microtasks_then_timers_then_immediates() {
    let out = run(|w| {
        w.timeout(0, |w| w.say("timeout"));
        w.immediate(|w| w.say("immediate"));
        w.micro(|w| w.say("micro"));
        w.tick(|w| w.say("tick"));
        w.say("main");
    });
    assert_eq!(out.text(), "main tick micro timeout immediate");
}

#[test]
fn a_tick_queued_in_a_microtask_waits_for_all_microtasks() {
    let out = run(|w| {
        w.micro(|w| {
            w.tick(|w| w.say("tick"));
            w.micro(|w| w.say("m3"));
            w.say("m1");
        });
        w.micro(|w| w.say("m2"));
    });
    assert_eq!(out.text(), "m1 m2 m3 tick");
}

#[test]
fn queues_are_drained_between_timers_of_one_list() {
    let out = run(|w| {
        w.timeout(1, |w| {
            w.say("t1");
            w.tick(|w| w.say("tick"));
            w.micro(|w| w.say("micro"));
        });
        w.timeout(1, |w| w.say("t2"));
    });
    assert_eq!(out.text(), "t1 tick micro t2");
}

#[test]
fn queues_are_drained_between_immediates() {
    let out = run(|w| {
        w.immediate(|w| {
            w.say("i1");
            w.tick(|w| w.say("tick"));
        });
        w.immediate(|w| w.say("i2"));
    });
    assert_eq!(out.text(), "i1 tick i2");
}

#[test]
fn an_immediate_made_in_an_immediate_waits_for_the_next_turn() {
    let out = run(|w| {
        w.immediate(|w| {
            w.say("i1");
            w.immediate(|w| w.say("later"));
        });
        w.immediate(|w| w.say("i2"));
    });
    assert_eq!(out.text(), "i1 i2 later");
}

#[test]
fn a_timer_made_in_a_timer_waits_for_the_next_turn() {
    let out = run(|w| {
        w.timeout(0, |w| {
            w.say("outer");
            w.timeout(0, |w| w.say("inner"));
            w.immediate(|w| w.say("immediate"));
            w.block(5);
        });
    });
    assert_eq!(out.text(), "outer immediate inner");
}

#[test]
fn inside_a_completion_the_immediate_always_wins() {
    let out = run(|w| {
        w.pool(10, 10, |w| {
            w.timeout(0, |w| w.say("timeout"));
            w.immediate(|w| w.say("immediate"));
        });
    });
    assert_eq!(out.text(), "immediate timeout");
}

/// One read of an inotify queue calls several handles: libuv does so before it looks at the next descriptor.
#[test]
fn the_rest_of_a_report_comes_before_other_completions_and_after_ticks() {
    let out = run(|w| {
        w.io(10, |w| {
            w.say("first");
            w.immediate(|w| w.say("immediate"));
            w.tick(|w| w.say("tick"));
            w.micro(|w| w.say("micro"));
            w.same_poll(|w| {
                w.say("second");
                w.same_poll(|w| w.say("third"));
                w.tick(|w| w.say("tick of the second"));
            });
        });
        w.io(11, |w| w.say("other"));
        w.block(1);
    });
    assert_eq!(out.text(), "first tick micro second tick of the second third other immediate");
}

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

/// What a person does is heard of in the poll phase: it ends the wait for a timer, and the callback of the timer comes in
/// the turn after.
#[test]
fn an_input_is_heard_in_poll_at_its_time() {
    let out = run(|w| {
        w.timeout(2, |w| w.say("two"));
        w.timeout(5, |w| w.say("five"));
        w.input(3_000, |w| {
            w.say("input");
            w.immediate(|w| w.say("immediate"));
            w.tick(|w| w.say("tick"));
        });
        w.input(3_000, |w| w.say("later of the same moment"));
    });
    assert_eq!(out.text(), "two input tick later of the same moment immediate five");
}

#[test]
fn an_input_keeps_no_process_alive_and_waits_for_busy_code() {
    let out = run(|w| {
        w.input(1_000, |w| w.say("input"));
        w.input(90_000, |w| w.say("never"));
        w.timeout(1, |w| {
            w.say("timeout");
            w.block(20);
            w.timeout(1, |w| w.say("the end"));
        });
        w.block(5);
    });
    assert_eq!(out.text(), "timeout input the end");
}

#[test]
fn timers_go_by_deadline_then_by_list() {
    let out = run(|w| {
        w.timeout(10, |w| w.say("ten"));
        w.timeout(2, |w| w.say("two"));
        w.timeout(0, |w| w.say("zero"));
        w.timeout(1, |w| w.say("one"));
    });
    assert_eq!(out.text(), "zero one two ten");
}

#[test]
fn when_all_are_due_the_list_that_expires_first_goes_first() {
    let out = run(|w| {
        w.timeout(5, |w| w.say("a5"));
        w.timeout(3, |w| w.say("b3"));
        w.block(1);
        w.timeout(4, |w| w.say("c4"));
        w.block(30);
    });
    // a5 and c4 expire together: the older list first.
    assert_eq!(out.text(), "b3 a5 c4");
}

#[test]
fn a_later_timer_of_a_list_waits_for_its_own_time() {
    let out = run(|w| {
        w.timeout(10, |w| w.say("first"));
        w.timeout(5, |w| {
            w.timeout(10, |w| w.say("third"));
            w.timeout(7, |w| w.say("second"));
        });
    });
    assert_eq!(out.text(), "first second third");
}

#[test]
fn a_blocked_loop_runs_timers_late_and_in_order() {
    let out = run(|w| {
        w.timeout(1000, |w| {
            w.say("late");
            let now = w.el.now().as_millis();
            assert!(now >= 5000, "{now}");
        });
        w.block(5000);
        w.say("blocked");
    });
    assert_eq!(out.text(), "blocked late");
}

#[test]
fn an_interval_counts_from_the_start_of_its_callback() {
    let out = run(|w| {
        let start = std::rc::Rc::new(std::cell::Cell::new(0));
        let id = std::rc::Rc::new(std::cell::Cell::new(None));
        let (count, own) = (start.clone(), id.clone());
        let task = w.interval(100, move |w| {
            let at = w.el.now().as_millis().to_string();
            w.say(&at);
            w.block(30);
            count.set(count.get() + 1);
            if count.get() == 3 {
                w.el.clear(own.get().unwrap());
            }
        });
        id.set(Some(task));
    });
    assert_eq!(out.text(), "100 200 300");
}

#[test]
fn an_interval_that_takes_longer_than_its_period_runs_once_a_turn() {
    let out = run(|w| {
        let own = std::rc::Rc::new(std::cell::Cell::new(None));
        let (task, count) = (own.clone(), std::cell::Cell::new(0));
        let interval = w.interval(10, move |w| {
            let at = w.el.now().as_millis().to_string();
            w.say(&at);
            w.immediate(|w| w.say("immediate"));
            w.block(25);
            count.set(count.get() + 1);
            if count.get() == 3 {
                w.el.clear(task.get().unwrap());
            }
        });
        own.set(Some(interval));
    });
    assert_eq!(out.text(), "10 immediate 35 immediate 60 immediate");
}

#[test]
fn close_callbacks_run_last_and_the_last_closed_first() {
    let out = run(|w| {
        w.close(|w| w.say("c1"));
        w.close(|w| {
            w.say("c2");
            w.close(|w| w.say("c3"));
        });
        w.immediate(|w| w.say("immediate"));
    });
    assert_eq!(out.text(), "immediate c2 c1 c3");
}

#[test]
fn the_other_start_up_lets_the_immediate_win() {
    let config = LoopConfig { script: vec![1], ..LoopConfig::default() };
    let out = run_with(config, None, |w| {
        w.timeout(0, |w| w.say("timeout"));
        w.immediate(|w| w.say("immediate"));
    });
    assert_eq!(out.text(), "immediate timeout");
    assert_eq!(out.decisions.len(), 1);
}

#[test]
fn start_up_is_no_choice_when_nothing_else_waits() {
    let out = run(|w| {
        w.timeout(0, |w| w.say("timeout"));
    });
    assert!(out.decisions.is_empty());
}
