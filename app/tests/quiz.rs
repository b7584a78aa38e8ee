//! Questions and sorting in a real browser.
#![cfg(target_arch = "wasm32")]

mod support;

use app::quiz::{LinesBeside, QuestionView, Sorter};
use content::model::{Choice, Html as Markup, Mistake, Question, QuestionKind, WrongValue};
use std::rc::Rc;
use support::{World, all, enter, mount, press, settle};
use wasm_bindgen_test::*;
use yew::prelude::*;

wasm_bindgen_test_configure!(run_in_browser);

/// Markup as it comes from a packed lesson.
fn markup(text: &str) -> Markup {
    let bytes = postcard::to_allocvec(text).unwrap();
    postcard::from_bytes(&bytes).unwrap()
}

fn question(kind: QuestionKind) -> Rc<Question> {
    Rc::new(Question {
        id: "q".into(),
        prompt: markup("<p>What?</p>"),
        program: None,
        kind,
        why: markup("because it is"),
    })
}

#[derive(Clone, PartialEq, Properties)]
struct AskProps {
    question: Rc<Question>,
}

#[component]
fn Ask(props: &AskProps) -> Html {
    html! { <World><QuestionView lesson="lesson" question={props.question.clone()} number=1 /></World> }
}

fn text(root: &web_sys::Element, selector: &str) -> String {
    root.query_selector(selector).unwrap().map(|found| found.text_content().unwrap()).unwrap_or_default()
}

#[wasm_bindgen_test]
async fn a_wrong_option_gets_its_own_reason_and_a_right_one_the_answer() {
    let option = |text: &str, right: bool, why: &str| Choice { text: markup(text), right, why: markup(why) };
    let options = vec![option("first", false, "not first, since"), option("second", true, "")];
    let root = mount::<Ask>(AskProps { question: question(QuestionKind::Single { options }) }).await;
    all(&root, "input")[0].click();
    settle().await;
    press(&root, "Check").await;
    assert!(text(&root, ".result").contains("Not yet"));
    assert!(text(&root, ".reason").contains("not first, since"));
    all(&root, "input")[1].click();
    settle().await;
    assert_eq!(text(&root, ".result"), "", "a changed answer is not judged before it is checked");
    press(&root, "Check").await;
    assert!(text(&root, ".result").contains("Right"));
    assert!(text(&root, ".reason").contains("because it is"));
}

#[wasm_bindgen_test]
async fn a_known_wrong_number_gets_its_reason() {
    let kind = QuestionKind::Number {
        answer: 1.0,
        tolerance: 0.0,
        unit: "ms".into(),
        wrong: vec![WrongValue { value: "0".into(), why: markup("there is a minimum") }],
        otherwise: markup("count again"),
    };
    let root = mount::<Ask>(AskProps { question: question(kind) }).await;
    for (value, reason) in [("0", "there is a minimum"), ("7", "count again"), ("1", "because it is")] {
        enter(&root, value).await;
        press(&root, "Check").await;
        assert!(text(&root, ".reason").contains(reason), "{value}: {}", text(&root, ".verdict"));
    }
}

#[wasm_bindgen_test]
async fn an_order_is_judged_by_the_mistake_in_it() {
    let kind = QuestionKind::Order {
        items: vec!["a".into(), "b".into()],
        offered: vec![1, 0],
        mistakes: vec![Mistake { first: "b".into(), then: "a".into(), why: markup("a comes before b") }],
    };
    let root = mount::<Ask>(AskProps { question: question(kind) }).await;
    press(&root, "Check").await;
    assert!(text(&root, ".reason").contains("a comes before b"));
    all(&root, "button[aria-label='b down']")[0].click();
    settle().await;
    press(&root, "Check").await;
    assert!(text(&root, ".result").contains("Right"));
}

#[component]
fn Sorting() -> Html {
    let order = use_state(|| vec![0usize, 1, 2]);
    let items: Rc<[AttrValue]> = ["x", "y", "z"].into_iter().map(AttrValue::from).collect();
    let on_change = {
        let order = order.clone();
        Callback::from(move |next| order.set(next))
    };
    html! { <Sorter label="lines" leave_out=true {items} order={(*order).clone()} {on_change} /> }
}

fn rows(root: &web_sys::Element) -> String {
    all(root, ".sorter-row code").iter().map(|row| row.text_content().unwrap()).collect()
}

#[wasm_bindgen_test]
async fn lines_move_by_buttons_and_can_be_left_out() {
    let root = mount::<Sorting>(()).await;
    all(&root, "button[aria-label='x down']")[0].click();
    settle().await;
    assert_eq!(rows(&root), "yxz");
    all(&root, "button[aria-label='Leave out x']")[0].click();
    settle().await;
    assert_eq!(rows(&root), "yz");
    all(&root, ".left-out button")[0].click();
    settle().await;
    assert_eq!(rows(&root), "yzx");
}

#[derive(Clone, PartialEq, Properties)]
struct BesideProps {
    asked: Callback<usize>,
}

#[component]
fn Beside(props: &BesideProps) -> Html {
    let lines = |lines: [&str; 3]| lines.iter().map(|line| AttrValue::from((*line).to_owned())).collect::<Vec<_>>();
    html! { <LinesBeside predicted={lines(["start", "late", "soon"])} actual={lines(["start", "soon", "late"])} on_why={Some(props.asked.clone())} /> }
}

#[wasm_bindgen_test]
async fn the_first_wrong_line_is_the_one_that_is_explained() {
    let heard = Rc::new(std::cell::Cell::new(None));
    let asked = {
        let heard = heard.clone();
        Callback::from(move |line: usize| heard.set(Some(line)))
    };
    let root = mount::<Beside>(BesideProps { asked }).await;
    assert_eq!(all(&root, "tr.ok").len(), 1);
    assert_eq!(all(&root, "tr.bad").len(), 2);
    assert_eq!(all(&root, ".why").len(), 1);
    press(&root, "Show me why").await;
    assert_eq!(heard.get(), Some(1));
}
