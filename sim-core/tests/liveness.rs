//! What keeps the process alive, and what clear, refresh and ref do, compared with Node 24 run on the same programs.

mod support;
use std::cell::Cell;
use std::rc::Rc;
use support::{act, run};

#[test]
fn an_unreferenced_timer_does_not_hold_the_process() {
    let out = run(|w| {
        let task = w.timeout(10, |w| w.say("never"));
        w.el.set_ref(task, false);
        w.timeout(5, |w| w.say("five"));
    });
    assert_eq!(out.text(), "five");
}

#[test]
fn an_unreferenced_timer_runs_while_others_hold_the_process() {
    let out = run(|w| {
        let task = w.timeout(5, |w| w.say("unreferenced"));
        w.el.set_ref(task, false);
        assert!(!w.el.has_ref(task));
        w.timeout(10, |w| w.say("ten"));
    });
    assert_eq!(out.text(), "unreferenced ten");
}

#[test]
fn an_unreferenced_immediate_runs_only_if_the_loop_turns() {
    let alone = run(|w| {
        let task = w.immediate(|w| w.say("never"));
        w.el.set_ref(task, false);
    });
    assert_eq!(alone.text(), "");
    let accompanied = run(|w| {
        let task = w.immediate(|w| w.say("unreferenced"));
        w.el.set_ref(task, false);
        w.timeout(5, |w| w.say("five"));
    });
    assert_eq!(accompanied.text(), "unreferenced five");
}

#[test]
fn a_cleared_timer_never_runs_and_cannot_be_refreshed() {
    let out = run(|w| {
        let task = w.timeout(5, |w| w.say("never"));
        w.el.clear(task);
        w.el.refresh(task);
        w.timeout(10, |w| w.say("ten"));
    });
    assert_eq!(out.text(), "ten");
    assert_eq!(out.end.as_millis(), 10);
}

#[test]
fn an_immediate_can_clear_the_next_of_its_batch() {
    let out = run(|w| {
        let next = Rc::new(Cell::new(None));
        let victim = next.clone();
        w.immediate(move |w| {
            w.say("i1");
            w.el.clear(victim.get().unwrap());
        });
        next.set(Some(w.immediate(|w| w.say("never"))));
        w.immediate(|w| w.say("i3"));
    });
    assert_eq!(out.text(), "i1 i3");
}

#[test]
fn a_tick_between_two_timers_can_clear_the_second() {
    let out = run(|w| {
        let next = Rc::new(Cell::new(None));
        let victim = next.clone();
        w.timeout(1, move |w| {
            let victim = victim.clone();
            w.say("t1");
            w.tick(move |w| w.el.clear(victim.get().unwrap()));
        });
        next.set(Some(w.timeout(1, |w| w.say("never"))));
        w.timeout(1, |w| w.say("t3"));
    });
    assert_eq!(out.text(), "t1 t3");
}

#[test]
fn refresh_starts_the_wait_anew_and_revives_a_fired_timer() {
    let out = run(|w| {
        let task = w.timeout(20, |w| {
            let at = w.el.now().as_millis();
            w.say(&format!("at{at}"));
        });
        w.timeout(10, move |w| w.el.refresh(task));
        w.timeout(50, move |w| w.el.refresh(task));
    });
    assert_eq!(out.text(), "at30 at70");
}

#[test]
fn refresh_in_its_own_callback_makes_a_timer_go_on() {
    let out = run(|w| {
        let own = Rc::new(Cell::new(None));
        let (task, count) = (own.clone(), Rc::new(Cell::new(0)));
        let timer = w.timeout(5, move |w| {
            w.say("again");
            count.set(count.get() + 1);
            if count.get() < 3 {
                w.el.refresh(task.get().unwrap());
            }
        });
        own.set(Some(timer));
    });
    assert_eq!(out.text(), "again again again");
}

#[test]
fn before_exit_may_start_more_and_is_raised_again() {
    let out = run(|w| {
        let rounds = Rc::new(Cell::new(0));
        w.on_before_exit = Some(act(move |w| {
            w.say("beforeExit");
            rounds.set(rounds.get() + 1);
            if rounds.get() < 3 {
                w.timeout(1, |w| w.say("timeout"));
            }
        }));
        w.on_exit = Some(act(|w| {
            w.say("exit");
            w.tick(|w| w.say("never"));
            w.micro(|w| w.say("micro"));
            w.timeout(0, |w| w.say("never"));
        }));
    });
    assert_eq!(out.text(), "beforeExit timeout beforeExit timeout beforeExit exit micro");
}

#[test]
fn a_tick_in_before_exit_runs_and_does_not_raise_it_again() {
    let out = run(|w| {
        w.on_before_exit = Some(act(|w| {
            w.say("beforeExit");
            w.tick(|w| w.say("tick"));
        }));
    });
    assert_eq!(out.text(), "beforeExit tick");
}

/// When a listener to `exit` throws and the error is caught, nothing is there to come back to that would drain the queues.
#[test]
fn nothing_runs_after_an_error_in_exit() {
    let out = run(|w| {
        w.on_exit = Some(act(|w| {
            w.say("exit");
            w.tick(|w| w.say("never"));
            w.micro(|w| w.say("never"));
            w.throw("in exit");
        }));
    });
    assert!(out.text().starts_with("exit") && !out.text().contains("never"), "{}", out.text());
}

#[test]
fn rejections_are_judged_after_ticks_and_microtasks() {
    let out = run(|w| {
        w.el.promise_rejected(1);
        w.el.promise_rejected(2);
        w.tick(|w| w.say("tick"));
        w.micro(|w| {
            w.say("micro");
            w.el.promise_handled(1);
        });
        w.immediate(|w| {
            w.say("immediate");
            w.el.promise_handled(2);
        });
    });
    assert_eq!(out.text(), "tick micro unhandled:2 immediate late:2");
}

#[test]
fn a_tick_made_by_a_rejection_listener_runs_after_all_reports() {
    let out = run(|w| {
        w.on_rejection = Some(Rc::new(|w, _| {
            w.tick(|w| w.say("tick"));
        }));
        w.el.promise_rejected(1);
        w.el.promise_rejected(2);
    });
    assert_eq!(out.text(), "unhandled:1 unhandled:2 tick tick");
}
