//! Documents join in any order and any number of times; texts come back whole, or in what is whole of them.

use progress::{Answer, Document, Entry, MOST, Outcome, Place, Seen, State, Trouble};
use proptest::prelude::*;
use serde_json::{Value, json};

fn answers() -> impl Strategy<Value = Option<Answer>> {
    let lines = prop::collection::vec("[a-c]{0,3}", 0..3).prop_map(Answer::Lines);
    let text = prop_oneof![Just("short".to_owned()), Just("long ".repeat(300))].prop_map(Answer::Text);
    prop::option::of(prop_oneof![lines, text, Just(Answer::Skipped), Just(Answer::Order(vec![1, 0]))])
}

fn entries() -> impl Strategy<Value = Entry> {
    let outcome = prop_oneof![Just(Outcome::Right), Just(Outcome::Wrong), Just(Outcome::Skipped)];
    // Few different times, so that entries meet.
    (0u64..60, outcome, any::<bool>(), prop::option::of(0u16..3), answers())
        .prop_map(|(at, outcome, review, variant, answer)| Entry { at, outcome, review, variant, answer })
}

fn documents() -> impl Strategy<Value = Document> {
    let answer = ("[ab]", "[pq]", entries());
    let lesson = ("[ab]", 0u64..9, 0u16..9, prop::option::of((0u64..9, 0u16..9)), 0u64..50);
    (0u64..3, prop::collection::vec(answer, 0..120), prop::collection::vec(lesson, 0..3)).prop_map(
        |(epoch, answers, lessons)| {
            let mut document = Document { epoch, ..Document::default() };
            for (slug, task, entry) in answers {
                document.record(&slug, &task, entry);
            }
            for (slug, at, tasks, place, retaken) in lessons {
                document.retake(&slug, "p", retaken);
                let lesson = document.lessons.entry(slug).or_default();
                lesson.seen = Seen { at, tasks };
                lesson.place = place.map(|(at, block)| Place { at, block });
            }
            document
        },
    )
}

fn joined(documents: &[&Document]) -> Document {
    let mut all = documents[0].clone();
    documents[1..].iter().for_each(|other| all.join(other));
    all
}

proptest! {
    #[test]
    fn joining_knows_no_order_and_no_number(a in documents(), b in documents(), c in documents()) {
        let ab = joined(&[&a, &b]);
        prop_assert_eq!(&ab, &joined(&[&b, &a]));
        prop_assert_eq!(&joined(&[&ab, &b]), &ab);
        prop_assert_eq!(&joined(&[&ab, &a]), &ab);
        prop_assert_eq!(joined(&[&ab, &c]), joined(&[&a, &joined(&[&b, &c])]));
    }

    #[test]
    fn a_text_comes_back(document in documents()) {
        let read = Document::from_text(&document.to_text()).unwrap();
        prop_assert_eq!((read.left_out, read.newer), (0, None));
        prop_assert_eq!(read.document, document);
    }

    #[test]
    fn nothing_that_is_written_makes_the_reader_fall(text in "\\PC{0,200}", at in 0usize..4000, byte in any::<char>()) {
        let _ = Document::from_text(&text);
        let mut whole = sample().to_text();
        let at = at % whole.len();
        if whole.is_char_boundary(at) && whole.is_char_boundary(at + 1) {
            whole.replace_range(at..=at, &byte.to_string());
        }
        let _ = Document::from_text(&whole);
    }
}

fn entry(at: u64, outcome: Outcome) -> Entry {
    Entry { at, outcome, review: false, variant: None, answer: Some(Answer::Lines(vec!["a".into(), "b".into()])) }
}

fn sample() -> Document {
    let mut document = Document::default();
    document.record("race", "predict-race", entry(1_000, Outcome::Wrong));
    document.record("race", "predict-race", entry(2_000, Outcome::Right));
    document.record("race", "q", Entry { answer: Some(Answer::Choices(vec![2])), ..entry(3_000, Outcome::Right) });
    document.lessons.get_mut("race").unwrap().seen = Seen { at: 4_000, tasks: 2 };
    document
}

#[test]
fn every_answer_is_kept_up_to_a_number_and_the_first_one_always() {
    let mut document = Document::default();
    (1..=1_000).for_each(|at| document.record("race", "q", entry(at, Outcome::Wrong)));
    let times: Vec<u64> = document.lessons["race"].tasks["q"].answers.iter().map(|entry| entry.at).collect();
    assert_eq!((times[0], times[1], times.len()), (1, 961, 41));
}

#[test]
fn what_was_wiped_does_not_come_back_from_another_tab() {
    let old = sample();
    let mut wiped = old.wiped(5_000);
    wiped.join(&old);
    assert_eq!(wiped.answers(), 0);
    let mut other_tab = old.clone();
    other_tab.join(&wiped);
    assert_eq!(other_tab.answers(), 0);
    // A file is another thing: whoever chooses it wants what is in it.
    wiped.add(&old);
    assert_eq!(wiped.answers(), 3);
    assert_eq!(wiped.epoch, 5_000);
    assert_eq!(old.wiped(0).epoch, 1, "even with a clock that goes wrong");
}

#[test]
fn a_damaged_answer_does_not_cost_the_others() {
    let mut value: Value = serde_json::from_str(&sample().to_text()).unwrap();
    value["lessons"]["race"]["tasks"]["q"]["answers"][0]["at"] = json!("yesterday");
    value["lessons"]["broken"] = json!(7);
    let read = Document::from_text(&value.to_string()).unwrap();
    assert_eq!(read.left_out, 2);
    assert_eq!(read.document.lessons["race"].tasks["predict-race"], sample().lessons["race"].tasks["predict-race"]);
}

#[test]
fn a_newer_version_says_so_and_gives_what_is_understood() {
    let mut value: Value = serde_json::from_str(&sample().to_text()).unwrap();
    value["version"] = json!(9);
    value["lessons"]["race"]["mood"] = json!({ "colour": "blue" });
    value["lessons"]["race"]["tasks"]["q"]["answers"][0]["outcome"] = json!("pondered");
    let read = Document::from_text(&value.to_string()).unwrap();
    assert_eq!((read.newer, read.left_out), (Some(9), 1));
    assert_eq!(read.document.answers(), 2);
}

#[test]
fn texts_that_are_no_progress_are_refused() {
    let text = sample().to_text();
    for end in 0..text.trim_end().len() {
        assert_eq!(Document::from_text(&text[..end]), Err(Trouble::Damaged), "cut at {end}");
    }
    assert_eq!(Document::from_text("[]"), Err(Trouble::Damaged));
    assert_eq!(Document::from_text(r#"{"looproom":"deck","version":2}"#), Err(Trouble::OtherKind));
    assert_eq!(Document::from_text(r#"{"looproom":"progress","version":"2"}"#), Err(Trouble::Damaged));
    assert_eq!(Document::from_text(&" ".repeat(MOST + 1)), Err(Trouble::TooLarge));
    let deep = format!(r#"{{"looproom":"progress","version":2,"lessons":{}"#, "[".repeat(100_000));
    assert_eq!(Document::from_text(&deep), Err(Trouble::Damaged));
}

#[test]
fn hostile_times_names_and_answers_are_left_out() {
    let answer = |at: Value, answer: Value| json!({ "at": at, "outcome": "right", "answer": answer });
    let long = "x".repeat(200_000);
    let value = json!({ "looproom": "progress", "version": 2, "epoch": u64::MAX, "lessons": {
        "race": { "seen": { "at": u64::MAX, "tasks": 3 }, "tasks": { "q": { "retaken": u64::MAX, "answers": [
            answer(json!(u64::MAX), json!("skipped")), answer(json!(-1), json!("skipped")), answer(json!(1), json!({ "text": long })),
            answer(json!(2), json!({ "choices": [1] })),
        ] } } },
        long.clone(): {},
    } });
    let read = Document::from_text(&value.to_string()).unwrap();
    assert_eq!((read.left_out, read.document.epoch, read.document.answers()), (4, 0, 1));
    assert_eq!(read.document.lessons["race"].seen, Seen::default());
    assert!(read.document.lessons["race"].tasks["q"].shown().is_some());
}

#[test]
fn the_numbers_say_what_they_count() {
    let mut document = sample();
    let summary = document.lessons["race"].summary();
    assert_eq!((summary.state, summary.asked, summary.answered), (State::Done, 2, 2));
    assert_eq!((summary.right_at_first, summary.right_at_last, summary.tries), (1, 2, 3));
    assert_eq!((summary.first, summary.last), (Some(1_000), Some(3_000)));
    document.record("race", "q", Entry { review: true, ..entry(9_000, Outcome::Wrong) });
    let summary = document.lessons["race"].summary();
    assert_eq!((summary.state, summary.reviews, summary.right_at_last), (State::Done, 1, 2), "a review is apart");
    document.retake("race", "q", 9_500);
    assert_eq!(document.lessons["race"].summary().state, State::Begun);
    document.record("race", "q", Entry { answer: Some(Answer::Skipped), ..entry(9_900, Outcome::Skipped) });
    assert_eq!(document.lessons["race"].summary().skipped, 0, "it was answered once");
}
