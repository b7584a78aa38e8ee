//! Numbers of a program that can be turned while it is watched: `const NAME = 4; // 1 to 16 chunks`.
//!
//! A run is a function of its program, so turning a knob changes the program and runs it again. What the run before held
//! in its buffers stays on the stage as a ghost.

use super::{BenchHandle, Slot, run_program};
use crate::words::t;
use protocol::Program;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// More knobs than this are not shown.
const MOST: usize = 4;

/// A number that can be turned.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Knob {
    path: String,
    /// Its line, from 0.
    line: usize,
    name: String,
    value: i64,
    least: i64,
    most: i64,
    unit: String,
}

/// Properties of [`Knobs`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct KnobsProps {
    /// The program.
    pub(super) slot: Rc<Slot>,
    /// Its key on the bench.
    pub(super) slot_key: AttrValue,
}

/// The knobs of the program that is watched; nothing if it has none.
#[component]
pub(super) fn Knobs(props: &KnobsProps) -> Html {
    let knobs = knobs_of(&props.slot.program);
    if knobs.is_empty() {
        return html! {};
    }
    html! {
        <div class="knobs" role="group" aria-label={t("Knobs")}>
            { for knobs.into_iter().map(|knob| { let name = knob.name.clone(); html! {
                <Turning key={name} {knob} slot={props.slot.clone()} slot_key={props.slot_key.clone()} />
            }}) }
        </div>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct TurningProps {
    knob: Knob,
    slot: Rc<Slot>,
    slot_key: AttrValue,
}

/// One knob. While it is dragged only its number moves; the program runs when it is let go.
#[component]
fn Turning(props: &TurningProps) -> Html {
    let bench = use_context::<BenchHandle>().expect("the machine stands on a bench");
    let knob = &props.knob;
    let shown = use_state_eq(|| None::<i64>);
    let oninput = {
        let set = shown.setter();
        move |event: InputEvent| set.set(value_of(&event))
    };
    let onchange = {
        let (set, knob, slot, key) = (shown.setter(), knob.clone(), props.slot.clone(), props.slot_key.clone());
        move |event: Event| {
            let Some(value) = value_of(&event) else { return };
            set.set(None);
            if let Some(program) = turned(&slot.program, &knob, value) {
                run_program(&bench, &key, Rc::new(program));
            }
        }
    };
    let value = shown.unwrap_or(knob.value);
    html! {
        <label class="knob">
            <span>{ &knob.name }</span>
            <input type="range" min={knob.least.to_string()} max={knob.most.to_string()} value={value.to_string()} {oninput} {onchange} />
            <output>{ format!("{value} {}", knob.unit) }</output>
        </label>
    }
}

fn value_of(event: &Event) -> Option<i64> {
    event.target_dyn_into::<HtmlInputElement>()?.value().parse().ok()
}

/// The knobs of a program, in the order of their lines.
fn knobs_of(program: &Program) -> Vec<Knob> {
    let of_file = |(path, text): &(String, String)| {
        let knob = |(line, text): (usize, &str)| Some(Knob { path: path.clone(), line, ..knob_of(text)? });
        text.lines().enumerate().filter_map(knob).collect::<Vec<_>>()
    };
    program.files.iter().flat_map(of_file).take(MOST).collect()
}

/// Reads `const NAME = 4; // 1 to 16 chunks`.
fn knob_of(line: &str) -> Option<Knob> {
    let (name, rest) = line.strip_prefix("const ")?.split_once(" = ")?;
    let (value, note) = rest.split_once("; // ")?;
    let mut words = note.split(' ');
    let least: i64 = words.next()?.parse().ok()?;
    if words.next()? != "to" {
        return None;
    }
    let most: i64 = words.next()?.parse().ok()?;
    let value: i64 = value.parse().ok()?;
    let is_name = !name.is_empty() && name.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
    let unit = words.collect::<Vec<_>>().join(" ");
    let (path, name) = (String::new(), name.to_owned());
    (is_name && least < most).then_some(Knob { path, line: 0, name, value, least, most, unit })
}

/// The program with the knob at `value`.
fn turned(program: &Program, knob: &Knob, value: i64) -> Option<Program> {
    let (_, text) = program.files.iter().find(|(path, _)| *path == knob.path)?;
    let old = text.lines().nth(knob.line)?;
    let (_, rest) = old.split_once(';')?;
    let value = value.clamp(knob.least, knob.most);
    let new = format!("const {} = {value};{rest}", knob.name);
    let with = |(at, line): (usize, &str)| if at == knob.line { new.clone() } else { line.to_owned() };
    let mut lines: Vec<String> = text.lines().enumerate().map(with).collect();
    lines.push(String::new());
    Some(program.with_text(&knob.path, &lines.join("\n")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn program(text: &str) -> Program {
        Program { files: vec![("a.js".into(), text.into())], entry: "a.js".into() }
    }

    #[test]
    fn a_knob_is_a_line_that_says_so() {
        let text =
            "const mark = 4; // 1 to 16 chunks\nconst other = 5;\nlet no = 1; // 1 to 2\nconst bad = x; // 1 to 2\n";
        let knobs = knobs_of(&program(text));
        assert_eq!(knobs.len(), 1);
        assert_eq!((knobs[0].value, knobs[0].least, knobs[0].most), (4, 1, 16));
        assert_eq!(knobs[0].unit, "chunks");
    }

    #[test]
    fn turning_changes_its_line_alone_and_stays_in_bounds() {
        let program = program("// first\nconst mark = 4; // 1 to 16\nrun(mark);\n");
        let knob = knobs_of(&program).remove(0);
        let new = turned(&program, &knob, 99).map(|program| program.files[0].1.clone());
        assert_eq!(new.as_deref(), Some("// first\nconst mark = 16; // 1 to 16\nrun(mark);\n"));
    }
}
