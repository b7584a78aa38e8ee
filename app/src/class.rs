//! What a teacher's link says: which lessons a class has, in which order, and whether solutions are shown.
//!
//! It stands in the address (`?deck=race,timers&hide=solutions`) and goes along with every link that is followed, so there
//! is nothing to set up and nothing to forget.

use crate::data::Data;
use crate::ports::{address, links};
use crate::state::{Class, ClassHandle, NoticesAction, NoticesHandle};
use crate::words::{Forms, count, fill, t};
use content::model::{Outline, OutlineChapter};
use std::rc::Rc;
use yew::prelude::*;

/// Lessons that a link may name.
const MOST: usize = 100;
const LESSONS: Forms = ["no lesson", "a lesson", "{} lessons"];

/// Reads the address once, and tells the pages. Shows nothing.
#[component]
pub fn ClassReader() -> Html {
    let data = use_context::<Data>().expect("the reader stands inside the app");
    let class = use_context::<ClassHandle>().expect("the reader stands inside the app");
    let notices = use_context::<NoticesHandle>().expect("the reader stands inside the app");
    use_effect_with((), move |()| {
        let (deck, hide) = (address::query("deck"), address::query("hide"));
        if deck.is_some() || hide.is_some() {
            let (read, problem) = read(deck.as_deref(), hide.as_deref(), &data.site().outline);
            class.set(read);
            links::carry(address::kept());
            problem.into_iter().for_each(|text| notices.dispatch(NoticesAction::Tell(text.into())));
        }
    });
    Html::default()
}

/// From the values of `deck` and `hide`. The second is a sentence about what could not be understood.
fn read(deck: Option<&str>, hide: Option<&str>, outline: &Outline) -> (Class, Option<String>) {
    let (mut lessons, mut unknown) = (Vec::<&str>::new(), 0_usize);
    let knows = |slug: &str| outline.chapters.iter().flat_map(|c| &c.lessons).any(|card| card.slug == slug);
    for slug in deck.into_iter().flat_map(|deck| deck.split(',')).map(str::trim).filter(|slug| !slug.is_empty()) {
        let taken = lessons.len() < MOST && knows(slug);
        unknown += usize::from(!taken);
        if taken && !lessons.contains(&slug) {
            lessons.push(slug);
        }
    }
    let what = count(unknown as u64, LESSONS);
    let shown = if lessons.is_empty() { t("All lessons are shown.") } else { t("The others are shown.") };
    let problem = (unknown > 0).then(|| fill("This link names {} that the course does not have. {}", &[&what, &shown]));
    let outline = (!lessons.is_empty()).then(|| Rc::new(chosen(&lessons, outline)));
    (Class { outline, hides_solutions: hide == Some("solutions") }, problem)
}

/// The outline with these lessons. A chapter that is left and come back to stands there twice.
fn chosen(lessons: &[&str], whole: &Outline) -> Outline {
    let mut chapters: Vec<OutlineChapter> = Vec::new();
    for slug in lessons {
        for chapter in &whole.chapters {
            let Some(card) = chapter.lessons.iter().find(|card| card.slug == *slug) else { continue };
            match chapters.last_mut() {
                Some(last) if last.slug == chapter.slug => last.lessons.push(card.clone()),
                _ => chapters.push(OutlineChapter { lessons: vec![card.clone()], ..chapter.clone() }),
            }
        }
    }
    Outline { chapters }
}

#[cfg(test)]
mod tests {
    use super::*;
    use content::model::Card;

    fn outline() -> Outline {
        let card = |slug: &str| Card {
            slug: slug.to_owned(),
            path: String::new(),
            number: 1,
            title: String::new(),
            summary: String::new(),
            minutes: 5,
        };
        let chapter = |number, slugs: [&str; 2]| OutlineChapter {
            number,
            slug: format!("chapter-{number}"),
            title: String::new(),
            summary: String::new(),
            lessons: slugs.map(card).to_vec(),
        };
        Outline { chapters: vec![chapter(1, ["a", "b"]), chapter(2, ["c", "d"])] }
    }

    fn slugs(class: &Class) -> Vec<(u8, Vec<String>)> {
        let of = |c: &OutlineChapter| (c.number, c.lessons.iter().map(|card| card.slug.clone()).collect());
        class.outline.iter().flat_map(|outline| outline.chapters.iter().map(of)).collect()
    }

    fn owned(chapters: &[(u8, &[&str])]) -> Vec<(u8, Vec<String>)> {
        chapters.iter().map(|(n, slugs)| (*n, slugs.iter().map(|s| (*s).to_owned()).collect())).collect()
    }

    #[test]
    fn a_class_has_its_lessons_in_its_order() {
        let (class, problem) = read(Some("d,b, a,d"), Some("solutions"), &outline());
        assert_eq!((problem, class.hides_solutions), (None, true));
        assert_eq!(slugs(&class), owned(&[(2, &["d"]), (1, &["b", "a"])]));
    }

    #[test]
    fn what_is_unknown_is_said_and_left_out() {
        let (class, problem) = read(Some("x,c"), Some("everything"), &outline());
        assert!(problem.is_some_and(|text| text.contains("names a lesson that")));
        assert_eq!((slugs(&class), class.hides_solutions), (owned(&[(2, &["c"])]), false));
        let (class, problem) = read(Some("<b>,,x"), None, &outline());
        assert!(problem.is_some_and(|text| text.contains("2 lessons") && text.contains("All lessons")));
        assert_eq!(class, Class::default());
        assert_eq!(read(None, None, &outline()), (Class::default(), None));
        assert_eq!(slugs(&read(Some(&"a,".repeat(10_000)), None, &outline()).0), owned(&[(1, &["a"])]));
    }
}
