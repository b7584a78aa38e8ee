//! Programs of a lesson that somebody is changing: they outlive a reload, so that going over to a new version of the
//! course loses nothing. They stay with the tab, since a lesson that is opened anew begins with the lesson's own programs.

use crate::bench::{Bench, BenchAction, BenchHandle};
use crate::pack::{pack_text, unpack_text};
use crate::ports::{page, storage};
use crate::state::{NoticesAction, NoticesHandle};
use crate::words::t;
use protocol::Program;
use std::rc::Rc;
use yew::prelude::*;

/// Bytes of drafts that are read.
const MOST: usize = 1 << 20;

/// Shows nothing itself.
#[component]
pub fn Drafts() -> Html {
    let bench = use_context::<BenchHandle>().expect("drafts are of a bench");
    let notices = use_context::<NoticesHandle>();
    let name = use_memo((), |()| format!("drafts{}", page::path()));
    let restored = use_state_eq(|| false);
    {
        let (bench, name, restored) = (bench.clone(), name.clone(), restored.clone());
        use_effect_with((), move |()| {
            let drafts = storage::read_in_tab(&name).map(|text| from_text(&text)).unwrap_or_default();
            let mut found = false;
            for (slot, program) in drafts {
                let slot = AttrValue::from(slot);
                // The lesson may have other programs now.
                if bench.slots.get(&slot).is_some_and(|there| *there.program != program) && program.check().is_ok() {
                    bench.dispatch(BenchAction::Program(slot, Rc::new(program)));
                    found = true;
                }
            }
            if let (true, Some(notices)) = (found, notices) {
                notices.dispatch(NoticesAction::Tell(t("What you were writing in this lesson is here again.")));
            }
            restored.set(true);
        });
    }
    use_effect_with((changed(&bench), *restored), move |(drafts, restored)| {
        if !*restored {
            return;
        }
        if drafts.is_empty() {
            storage::remove_in_tab(&name);
        } else {
            // What finds no room is not kept: the text in the editor is untouched by that.
            storage::write_in_tab(&name, &pack_text(drafts));
        }
    });
    html! {}
}

type Draft = (String, Program);

/// Programs that are not as the lesson has them.
fn changed(bench: &Bench) -> Vec<Draft> {
    let changed = bench.slots.iter().filter(|(_, slot)| slot.is_changed());
    changed.map(|(key, slot)| (key.to_string(), (*slot.program).clone())).collect()
}

/// Drafts as they were kept. Damaged ones are gone; they were never more than a copy of what an editor showed.
fn from_text(text: &str) -> Vec<Draft> {
    unpack_text(text, MOST).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::Slot;

    #[test]
    fn what_is_changed_is_kept_and_comes_back() {
        let mut bench = Bench::default();
        for name in ["a", "b"] {
            let slot = Slot::new(name, Program::single("main.js", "console.log(1)"), None);
            bench.slots.insert(name.into(), Rc::new(slot));
        }
        assert!(changed(&bench).is_empty());
        let mine = Rc::new(Program::single("main.js", "console.log(2)"));
        let bench = Rc::new(bench).reduce(BenchAction::Program("b".into(), mine.clone()));
        let kept = changed(&bench);
        assert_eq!(kept, [("b".to_owned(), (*mine).clone())]);
        assert_eq!(from_text(&pack_text(&kept)), kept);
        assert!(from_text("damaged").is_empty());
    }
}
