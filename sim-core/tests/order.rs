//! The order in which callbacks run: what Node 24 printed for the same programs, and the start-up race both ways.

mod support;
use support::{run, run_with};

use sim_core::event_loop::LoopConfig;
use sim_core::trace::TaskId;
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

/// A report that came while JavaScript was busy still belongs to its handle: one that is unreferenced then keeps no loop
/// going, and one that is closed says nothing, even from the batch of completions that runs.
#[test]
fn a_report_that_has_come_may_still_be_unreferenced_or_dropped() {
    let out = run(|w| {
        let unheld = w.io(10, |w| w.say("unheld"));
        w.block(20);
        w.el.set_ref(unheld, false);
    });
    assert_eq!(out.text(), "");
    let out = run(|w| {
        let held = w.io(10, |w| w.say("held"));
        w.el.set_ref(held, false);
        w.block(20);
        w.el.set_ref(held, true);
    });
    assert_eq!(out.text(), "held");
    let out = run(|w| {
        let second: Rc<Cell<Option<TaskId>>> = Rc::default();
        let to_close = second.clone();
        w.io(10, move |w| {
            w.say("first");
            w.el.clear(to_close.get().expect("made below"));
        });
        second.set(Some(w.io(11, |w| w.say("second"))));
        w.io(12, |w| w.say("third"));
        let ready = w.io(13, |w| w.say("fourth"));
        w.block(20);
        w.el.clear(ready);
    });
    assert_eq!(out.text(), "first third");
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
