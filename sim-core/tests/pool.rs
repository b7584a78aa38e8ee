//! The thread pool and the poll phase.

mod support;
use sim_core::choice::explore;
use sim_core::event_loop::LoopConfig;
use support::{World, run, run_with};

fn crypto(w: &mut World, name: &'static str) {
    w.pool(10_000, 0, move |w| {
        let at = w.el.now().as_millis();
        w.say(&format!("{name}@{at}"));
    });
}

#[test]
fn the_fifth_waits_for_a_thread() {
    let out = run(|w| ["a", "b", "c", "d", "e"].into_iter().for_each(|name| crypto(w, name)));
    assert_eq!(out.text(), "a@10 b@10 c@10 d@10 e@20");
}

#[test]
fn threads_share_the_cores() {
    let two = LoopConfig { cores: 2, ..LoopConfig::default() };
    let out = run_with(two, None, |w| ["a", "b", "c", "d"].into_iter().for_each(|name| crypto(w, name)));
    assert_eq!(out.text(), "a@20 b@20 c@20 d@20");
}

#[test]
fn waiting_for_a_device_costs_no_core() {
    let one = LoopConfig { cores: 1, ..LoopConfig::default() };
    let out = run_with(one, None, |w| {
        for _ in 0..4 {
            w.pool(0, 10_000, |w| {
                let at = w.el.now().as_millis().to_string();
                w.say(&at);
            });
        }
    });
    assert_eq!(out.text(), "10 10 10 10");
}

#[test]
fn a_bigger_pool_takes_more_at_once() {
    let eight = LoopConfig { pool_threads: 8, cores: 8, ..LoopConfig::default() };
    let out = run_with(eight, None, |w| ["a", "b", "c", "d", "e"].into_iter().for_each(|name| crypto(w, name)));
    assert_eq!(out.text(), "a@10 b@10 c@10 d@10 e@10");
}

#[test]
fn threads_go_on_while_javascript_blocks() {
    let out = run(|w| {
        crypto(w, "a");
        w.block(50);
        crypto(w, "b");
    });
    assert_eq!(out.text(), "a@51 b@60");
}

#[test]
fn work_that_takes_longer_comes_later_whatever_the_order() {
    let out = run(|w| {
        w.pool(300, 0, |w| w.say("slow"));
        w.pool(100, 0, |w| w.say("quick"));
        w.io(200, |w| w.say("kernel"));
    });
    assert_eq!(out.text(), "quick kernel slow");
}

#[test]
fn queues_are_drained_after_every_completion() {
    let out = run(|w| {
        w.pool(0, 5_000, |w| {
            w.say("p1");
            w.tick(|w| w.say("tick"));
        });
        w.pool(0, 5_000, |w| w.say("p2"));
    });
    assert_eq!(out.text(), "p1 tick p2");
}

#[test]
fn every_order_of_completions_that_tie_can_be_explored() {
    let found = explore(100, |script| {
        let config = LoopConfig { script: script.to_vec(), ..LoopConfig::default() };
        let out = run_with(config, None, |w| {
            w.pool(0, 1_000, |w| w.say("a"));
            w.pool(0, 1_000, |w| w.say("b"));
            w.pool(0, 1_000, |w| w.say("c"));
        });
        (out.text(), out.decisions)
    });
    let mut orders: Vec<_> = found.runs.iter().map(|run| run.result.as_str()).collect();
    assert_eq!(orders[0], "a b c", "the usual order comes first");
    orders.sort_unstable();
    assert_eq!(orders, ["a b c", "a c b", "b a c", "b c a", "c a b", "c b a"]);
    assert!(found.complete);
}

#[test]
fn both_orders_of_timeout_and_immediate_are_explored() {
    let found = explore(100, |script| {
        let config = LoopConfig { script: script.to_vec(), ..LoopConfig::default() };
        let out = run_with(config, None, |w| {
            w.timeout(0, |w| w.say("timeout"));
            w.immediate(|w| w.say("immediate"));
        });
        (out.text(), out.decisions)
    });
    let orders: Vec<_> = found.runs.into_iter().map(|run| run.result).collect();
    assert_eq!(orders, ["timeout immediate", "immediate timeout"]);
}
