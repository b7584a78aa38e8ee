//! What goes on after an error that was handled: the first four orders are what Node 24 printed for the same programs.

mod support;
use support::{act, run};

#[test]
fn after_a_tick_threw_the_rest_of_the_queue_waits_for_the_next_callback() {
    let out = run(|w| {
        w.tick(|w| w.throw("1"));
        w.tick(|w| w.say("tick"));
        w.micro(|w| w.say("micro"));
        w.timeout(0, |w| w.say("timeout"));
        w.immediate(|w| w.say("immediate"));
        w.block(5);
    });
    assert_eq!(out.text(), "caught:1 timeout tick micro immediate");
}

#[test]
fn after_the_main_script_threw_the_tick_queue_is_drained() {
    let out = run(|w| {
        w.tick(|w| w.say("tick"));
        w.timeout(0, |w| w.say("timeout"));
        w.throw("main");
    });
    assert_eq!(out.text(), "caught:main tick timeout");
}

#[test]
fn after_a_timer_threw_the_next_of_its_list_runs_before_the_ticks() {
    let out = run(|w| {
        w.on_error = Some(act(|w| {
            w.tick(|w| w.say("handler's"));
        }));
        w.timeout(5, |w| {
            w.tick(|w| w.say("tick1"));
            w.micro(|w| w.say("micro1"));
            w.throw("t1");
        });
        w.timeout(5, |w| w.say("t2"));
        w.timeout(5, |w| w.say("t3"));
        w.timeout(6, |w| {
            w.tick(|w| w.say("tick4"));
            w.throw("t4");
        });
        w.timeout(7, |w| w.say("t5"));
        w.immediate(|w| {
            w.tick(|w| w.say("tick-i1"));
            w.immediate(|w| w.say("i-in-i"));
            w.throw("i1");
        });
        w.block(15);
    });
    let expected =
        "caught:t1 t2 tick1 handler's micro1 t3 caught:t4 tick4 handler's t5 caught:i1 tick-i1 handler's i-in-i";
    assert_eq!(out.text(), expected);
}

#[test]
fn after_an_immediate_threw_the_batch_goes_on_and_the_last_lets_new_ones_in() {
    let out = run(|w| {
        w.timeout(10, |w| w.say("ten"));
        w.immediate(|w| {
            w.tick(|w| w.say("tick-i1"));
            w.immediate(|w| w.say("i-in-i1"));
            w.throw("i1");
        });
        w.immediate(|w| w.say("i2"));
        w.immediate(|w| {
            w.tick(|w| w.say("tick-i3"));
            w.timeout(0, |w| w.say("t-in-i3"));
            w.immediate(|w| w.say("i-in-i3"));
            w.throw("i3");
        });
    });
    assert_eq!(out.text(), "caught:i1 i2 tick-i1 caught:i3 i-in-i1 tick-i3 i-in-i3 t-in-i3 ten");
}

#[test]
fn microtasks_go_on_after_one_threw() {
    let out = run(|w| {
        w.micro(|w| w.throw("m1"));
        w.micro(|w| w.say("m2"));
        w.tick(|w| w.say("tick"));
    });
    assert_eq!(out.text(), "tick caught:m1 m2");
}

#[test]
fn an_interval_that_threw_goes_on() {
    let out = run(|w| {
        let id = std::rc::Rc::new(std::cell::Cell::new(None));
        let own = id.clone();
        let task = w.interval(5, move |w| w.throw("i"));
        id.set(Some(task));
        w.timeout(12, move |w| w.el.clear(own.get().unwrap()));
    });
    assert_eq!(out.text(), "caught:i caught:i");
}
