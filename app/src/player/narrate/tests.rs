//! What is said, event by event, of traces that the real event loop made.

use super::narrate;
use crate::player::tests::script::{Op, nothing, ops, position, race, run, start_of};
use crate::stages::loaded::LoadedTrace;
use sim_core::trace::{Choice, Event, LimitKind, Outcome, StrId, TaskKind};

fn said(trace: &LoadedTrace, n: u32) -> String {
    narrate(trace, n).to_string()
}

fn said_of(trace: &LoadedTrace, matches: impl Fn(&Event) -> bool) -> String {
    said(trace, position(trace, 0, matches))
}

/// What is said of an event that happens in the main script.
fn said_in_main(event: Event) -> String {
    let trace = run([Op::Log(1, "x"), Op::Say(event)]);
    said_of(&trace, |found| *found == event)
}

#[test]
fn the_race_from_the_first_line_to_the_first_tick() {
    let trace = race();
    assert!(said(&trace, 0).starts_with("A process starts."));
    assert_eq!(
        said(&trace, start_of(&trace, TaskKind::Main)),
        "The main script runs, from the first line to the last."
    );
    assert_eq!(said_of(&trace, |e| matches!(e, Event::Line { .. })), "Line 1 runs, in the main script.");
    assert_eq!(said_of(&trace, |e| matches!(e, Event::Output { .. })), "Line 1 prints start.");
    assert_eq!(
        said(&trace, start_of(&trace, TaskKind::Tick)),
        "The main script has ended, so the tick queue drains first. The tick callback from line 8 runs."
    );
    assert_eq!(
        said(&trace, start_of(&trace, TaskKind::Microtask)),
        "No tick is left, so the microtask queue drains. The then callback from line 6 runs."
    );
}

#[test]
fn every_kind_of_task_is_made_in_its_own_words() {
    let trace = run([
        Op::Tick(1, nothing()),
        Op::Then(2, nothing()),
        Op::Timeout(3, 5, nothing()),
        Op::Interval(4, 5, 1, nothing()),
        Op::Immediate(5, nothing()),
        Op::Read(6, 1, nothing()),
        Op::Socket(7, 1, nothing()),
        Op::Close(8, nothing()),
    ]);
    let made = |kind| said_of(&trace, |e| matches!(e, Event::TaskCreated { task } if trace.task(*task).kind == kind));
    assert_eq!(made(TaskKind::Tick), "Line 1 queues a tick. It waits until the running code has ended.");
    assert_eq!(
        made(TaskKind::Microtask),
        "Line 2 queues a microtask (then). It waits for the running code and for every tick."
    );
    assert_eq!(made(TaskKind::Timeout), "Line 3 sets a timeout. Its callback waits at the timers station.");
    assert_eq!(made(TaskKind::Interval), "Line 4 sets an interval. Its callback waits at the timers station.");
    assert_eq!(made(TaskKind::Immediate), "Line 5 sets an immediate. It waits for the check phase.");
    assert_eq!(made(TaskKind::Pool), "Line 6 asks for readFile. The work leaves JavaScript for the thread pool.");
    assert_eq!(made(TaskKind::Io), "Line 7 asks the system for connection. The kernel will report when it is ready.");
    assert_eq!(made(TaskKind::Close), "Line 8 closes something. The close callback waits for the closing phase.");
}

#[test]
fn every_kind_of_task_runs_for_its_own_reason() {
    let trace = run([
        Op::Timeout(3, 5, nothing()),
        Op::Immediate(5, nothing()),
        Op::Read(6, 1, nothing()),
        Op::Socket(7, 1, nothing()),
        Op::Close(8, nothing()),
    ]);
    let runs = |kind| said(&trace, start_of(&trace, kind));
    assert!(runs(TaskKind::Timeout).starts_with("It was due at "), "{}", runs(TaskKind::Timeout));
    assert!(runs(TaskKind::Timeout).ends_with("The timeout callback from line 3 runs."));
    assert_eq!(runs(TaskKind::Immediate), "The loop is at check. The immediate callback from line 5 runs.");
    assert_eq!(
        runs(TaskKind::Pool),
        "The result is here, and the loop is at poll. The readFile callback from line 6 runs."
    );
    assert!(runs(TaskKind::Io).ends_with("The connection callback from line 7 runs."));
    assert_eq!(runs(TaskKind::Close), "The loop is at closing. The close callback from line 8 runs.");
}

#[test]
fn what_a_person_does_is_told_from_the_hand_to_the_loop() {
    let trace = run([Op::Timeout(1, 9, nothing()), Op::Input(3, 4, nothing())]);
    let of = |e: &Event| matches!(e, Event::TaskCreated { task } | Event::IoReady { task } | Event::TaskStarted { task } if trace.task(*task).kind == TaskKind::Input);
    let told: Vec<String> = trace.records(0).filter(|(_, r)| of(&r.event)).map(|(n, _)| said(&trace, n)).collect();
    assert_eq!(
        told,
        [
            "Somebody turns a knob: pace = 9.",
            "The program hears of it in poll.",
            "The loop is at poll. From here on it counts: pace = 9.",
        ]
    );
}

#[test]
fn a_late_timer_says_how_late() {
    let trace = run([Op::Timeout(1, 1_000, nothing()), Op::Busy(2, 5_000)]);
    let late = said(&trace, start_of(&trace, TaskKind::Timeout));
    assert!(late.contains("is 40") && late.contains("late: the thread was not free."), "{late}");
    let busy = said_of(&trace, |e| matches!(e, Event::ClockJumped { .. }));
    assert_eq!(busy, "Line 2 keeps the thread busy for 5000 ms. Nothing else can run meanwhile.");
}

#[test]
fn the_end_of_a_callback_says_what_waits() {
    let trace = race();
    let ended = |kind| {
        let is = |e: &Event| matches!(e, Event::TaskEnded { task, .. } if trace.task(*task).kind == kind);
        said(&trace, position(&trace, 0, is))
    };
    assert_eq!(ended(TaskKind::Main), "The main script has ended. The stack is empty. 1 tick waits, and 1 microtask.");
    assert_eq!(
        ended(TaskKind::Tick),
        "The tick callback from line 8 has ended. The stack is empty. 1 microtask waits and no tick."
    );
    assert!(ended(TaskKind::Timeout).ends_with("both queues are empty, so the loop goes on."));
}

#[test]
fn queues_that_fill_again_are_explained() {
    let trace = run([
        Op::Then(1, ops([Op::Tick(2, nothing()), Op::Then(3, nothing())])),
        Op::Tick(4, ops([Op::Tick(5, nothing())])),
    ]);
    let starts: Vec<String> = trace
        .records(0)
        .filter(|(_, record)| matches!(record.event, Event::TaskStarted { .. }))
        .map(|(n, _)| said(&trace, n))
        .collect();
    assert_eq!(
        starts[1..],
        [
            "The main script has ended, so the tick queue drains first. The tick callback from line 4 runs.",
            "The tick queue is not empty yet. The tick callback from line 5 runs.",
            "No tick is left, so the microtask queue drains. The then callback from line 1 runs.",
            "The microtask queue is being drained; the ticks wait until it is empty. The then callback from line 3 runs.",
            "No microtask is left, but the tick queue has filled again. The tick callback from line 2 runs.",
        ]
    );
}

#[test]
fn timers_tell_their_deadlines() {
    let trace = run([
        Op::Timeout(1, 20, nothing()),
        Op::Refresh(2),
        Op::Interval(3, 10, 2, nothing()),
        Op::Unref(4),
        Op::Clear(5),
    ]);
    let armed: Vec<String> = trace
        .records(0)
        .filter(|(_, r)| matches!(r.event, Event::TimerArmed { .. }))
        .map(|(n, _)| said(&trace, n))
        .collect();
    assert_eq!(armed[0], "This timeout is due when the clock shows 20 ms.");
    assert!(armed[1].starts_with("The timeout callback from line 1 gets a new deadline: "), "{}", armed[1]);
    assert_eq!(armed[2], "This interval is due when the clock shows 10 ms.");
    let referenced = said_of(&trace, |e| matches!(e, Event::TaskReferenced { .. }));
    assert_eq!(
        referenced,
        "The interval callback from line 3 no longer keeps the process alive. It runs only if something else does."
    );
    let cleared = said_of(&trace, |e| matches!(e, Event::TaskCancelled { .. }));
    assert_eq!(cleared, "The interval callback from line 3 is cleared. It will never run.");
    let turns = run([Op::Interval(1, 10, 2, nothing())]);
    let again = turns
        .records(0)
        .filter(|(_, r)| matches!(r.event, Event::TimerArmed { .. }))
        .nth(1)
        .expect("it is set again")
        .0;
    assert!(said(&turns, again).starts_with("The interval callback from line 1 is set again: due at "));
}

#[test]
fn the_pool_is_told_thread_by_thread() {
    let trace = run((1..=5).map(|line| Op::Read(line, 5, nothing())));
    let started = said_of(&trace, |e| matches!(e, Event::PoolStarted { .. }));
    assert_eq!(started, "Thread 1 of the pool works on readFile. JavaScript goes on meanwhile.");
    let queued: Vec<String> = trace
        .records(0)
        .filter(|(_, r)| matches!(r.event, Event::PoolQueued { .. }))
        .map(|(n, _)| said(&trace, n))
        .collect();
    assert!(queued[0].starts_with("readFile joins the queue of the thread pool."));
    assert!(queued[4].ends_with("All 4 threads are at work, so it waits."), "{}", queued[4]);
    let finished = said_of(&trace, |e| matches!(e, Event::PoolFinished { .. }));
    assert_eq!(finished, "Thread 1 has finished readFile. Its callback now waits for poll.");
    let io = run([Op::Socket(1, 5, nothing())]);
    assert_eq!(
        said_of(&io, |e| matches!(e, Event::IoReady { .. })),
        "The system reports: connection is ready. Its callback now waits for poll."
    );
}

#[test]
fn phases_say_what_they_find() {
    let trace = run([Op::Timeout(1, 50, nothing()), Op::Immediate(2, nothing())]);
    let all: Vec<String> = trace
        .records(0)
        .filter(|(_, r)| matches!(r.event, Event::PhaseEntered { .. }))
        .map(|(n, _)| said(&trace, n))
        .collect();
    let has = |text: &str| all.iter().any(|one| one.contains(text));
    assert!(
        has("Before its first turn the loop looks at the timers. None is due: the next one waits until "),
        "{all:#?}"
    );
    assert!(has("Turn 1: check. 1 immediate waits and runs now."), "{all:#?}");
    assert!(has("1 timer is due."), "{all:#?}");
    assert!(has("an immediate waits in check, so Node does not stop here."), "{all:#?}");
    let waits = said_of(&trace, |e| matches!(e, Event::PollWaited { .. }));
    assert!(waits.starts_with("Nothing is ready, so the process sleeps in poll for at most "), "{waits}");
    let forever = run([Op::Socket(1, 5, nothing())]);
    assert!(said_of(&forever, |e| matches!(e, Event::PollWaited { .. })).ends_with("No timer is set."));
}

#[test]
fn calls_come_and_go_by_name() {
    let trace = run([Op::Call(1, "greet", ops([Op::Error(2, "oops")]))]);
    assert_eq!(
        said_of(&trace, |e| matches!(e, Event::Entered { .. })),
        "greet is called. It goes on top of the call stack."
    );
    assert_eq!(said_of(&trace, |e| matches!(e, Event::Left { .. })), "greet returns and leaves the call stack.");
    assert_eq!(said_of(&trace, |e| matches!(e, Event::Output { .. })), "Line 2 writes to the error output: oops.");
    assert!(said_in_main(Event::Left { outcome: Outcome::Threw }).ends_with("throws and leaves the call stack."));
}

#[test]
fn what_node_itself_calls_is_told_apart() {
    let trace = run([Op::Call(
        1,
        "Object.<anonymous>",
        ops([Op::Call(2, "", nothing()), Op::Timeout(3, 1, ops([Op::Call(4, "", nothing())]))]),
    )]);
    let calls: Vec<String> = trace
        .records(0)
        .filter(|(_, r)| matches!(r.event, Event::Entered { .. }))
        .map(|(n, _)| said(&trace, n))
        .collect();
    assert_eq!(
        calls,
        [
            "Node calls the file's code: it wraps every module in a function.",
            "A function without a name is called. It goes on top of the call stack.",
            "The callback is a function. It goes on the empty call stack.",
        ]
    );
    let returns: Vec<String> =
        trace.records(0).filter(|(_, r)| matches!(r.event, Event::Left { .. })).map(|(n, _)| said(&trace, n)).collect();
    assert!(returns[1].starts_with("The file's code has come to its end"), "{}", returns[1]);
    assert!(returns[2].starts_with("The callback's function returns"), "{}", returns[2]);
}

#[test]
fn an_async_function_goes_on() {
    let trace =
        run([Op::Await(1, ops([Op::Call(2, "load", nothing())])), Op::Await(3, ops([Op::Call(3, "", nothing())]))]);
    assert!(said(&trace, start_of(&trace, TaskKind::Microtask)).ends_with("The code after await from line 1 runs."));
    let calls: Vec<String> = trace
        .records(0)
        .filter(|(_, r)| matches!(r.event, Event::Entered { .. }))
        .map(|(n, _)| said(&trace, n))
        .collect();
    assert_eq!(
        calls,
        [
            "load goes on after its await. It is on the call stack again.",
            "The async function goes on after its await. It is on the call stack again.",
        ]
    );
}

#[test]
fn choices_errors_and_bounds() {
    let start = |taken| said_in_main(Event::Chose { choice: Choice::StartupTime, options: 2, taken });
    assert_ne!(start(0), start(1));
    assert!(start(0).starts_with("Real Node may go either way here."));
    let order = said_in_main(Event::Chose { choice: Choice::CompletionOrder, options: 3, taken: 1 });
    assert!(order.ends_with("3 results came back together; this run takes number 2 first."), "{order}");
    assert!(said_in_main(Event::RejectionUnhandled { promise: 0 }).starts_with("At line 1 a promise is rejected"));
    assert_eq!(said_in_main(Event::RejectionHandled { promise: 0 }), "The rejected promise has a handler now.");
    assert!(said_in_main(Event::Uncaught { message: StrId(0) }).starts_with("Nobody caught this error"));
    let bounds = [
        LimitKind::Steps,
        LimitKind::Microtasks,
        LimitKind::Ticks,
        LimitKind::Output,
        LimitKind::Memory,
        LimitKind::Time,
        LimitKind::Records,
        LimitKind::Nesting,
        LimitKind::Callbacks,
    ];
    let mut texts: Vec<String> = bounds.map(|limit| said_in_main(Event::LimitReached { limit })).to_vec();
    texts.sort();
    texts.dedup();
    assert_eq!(texts.len(), bounds.len(), "each bound has its own words");
}

#[test]
fn the_end_says_the_code() {
    let natural = race();
    assert_eq!(said_of(&natural, |e| matches!(e, Event::Exited { .. })), "The process ends with exit code 0.");
    let by_call = run([Op::Timeout(1, 5, nothing()), Op::Exit(3)]);
    assert_eq!(
        said_of(&by_call, |e| matches!(e, Event::Exited { .. })),
        "The process ends with exit code 3. Whatever still waited is dropped."
    );
}

#[test]
fn every_record_has_a_sentence() {
    for trace in [race(), run([Op::Busy(1, 10), Op::Read(2, 5, nothing()), Op::Interval(3, 5, 3, nothing())])] {
        for n in 0..trace.len() {
            let text = said(&trace, n);
            assert!(text.ends_with('.') && text.len() > 10, "{n}: {text}");
            assert!(
                text.chars().next().is_some_and(|c| !c.is_lowercase()) || text.starts_with(['r', 'g']),
                "{n}: {text}"
            );
        }
    }
}
