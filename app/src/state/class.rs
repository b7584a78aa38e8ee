//! What a teacher's link says: which lessons a class has, in which order, and whether solutions are shown.
//!
//! It stands in the address (`?deck=race,timers&hide=solutions`) and goes along with every link that is followed, so there
//! is nothing to set up and nothing to forget.

use crate::data::Data;
use content::model::{Outline, OutlineChapter};
use std::rc::Rc;
use yew::prelude::*;

/// Lessons that a link may name.
const MOST: usize = 100;

/// A class.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Class {
    /// Slugs of its lessons in their order; all lessons of the course if there are none.
    pub lessons: Vec<String>,
    /// Whether solutions stay hidden.
    pub hides_solutions: bool,
}

impl Class {
    /// From the values of `deck` and `hide`. The second is a sentence about what could not be understood.
    pub fn read(deck: Option<&str>, hide: Option<&str>, outline: &Outline) -> (Class, Option<String>) {
        let (mut lessons, mut unknown) = (Vec::new(), 0_usize);
        let knows = |slug: &str| outline.chapters.iter().flat_map(|c| &c.lessons).any(|card| card.slug == slug);
        for slug in deck.into_iter().flat_map(|deck| deck.split(',')).map(str::trim).filter(|slug| !slug.is_empty()) {
            let taken = lessons.len() < MOST && knows(slug);
            unknown += usize::from(!taken);
            if taken && !lessons.iter().any(|known| known == slug) {
                lessons.push(slug.to_owned());
            }
        }
        let what = if unknown == 1 { "a lesson".to_owned() } else { format!("{unknown} lessons") };
        let shown = if lessons.is_empty() { "All lessons are shown." } else { "The others are shown." };
        let problem = (unknown > 0).then(|| format!("This link names {what} that the course does not have. {shown}"));
        (Class { lessons, hides_solutions: hide == Some("solutions") }, problem)
    }

    /// The outline as this class sees it. A chapter that is left and come back to stands there twice.
    fn outline(&self, whole: &Outline) -> Outline {
        let mut chapters: Vec<OutlineChapter> = Vec::new();
        for slug in &self.lessons {
            for chapter in &whole.chapters {
                let Some(card) = chapter.lessons.iter().find(|card| card.slug == *slug) else { continue };
                match chapters.last_mut() {
                    Some(last) if last.slug == chapter.slug => last.lessons.push(card.clone()),
                    _ => chapters.push(OutlineChapter { lessons: vec![card.clone()], ..chapter.clone() }),
                }
            }
        }
        if chapters.is_empty() { whole.clone() } else { Outline { chapters } }
    }
}

/// The lessons of the class, or of the course where there is none.
#[hook]
pub fn use_outline() -> Rc<Outline> {
    let data = use_context::<Data>().expect("pages stand inside the app");
    let class = use_context::<Class>().unwrap_or_default();
    use_memo((data, class), |(data, class)| class.outline(&data.site().outline))
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

    fn slugs(outline: &Outline) -> Vec<(u8, Vec<&str>)> {
        let of = |c: &'_ OutlineChapter| c.number;
        outline.chapters.iter().map(|c| (of(c), c.lessons.iter().map(|card| card.slug.as_str()).collect())).collect()
    }

    #[test]
    fn a_class_has_its_lessons_in_its_order() {
        let (class, problem) = Class::read(Some("d,b, a,d"), Some("solutions"), &outline());
        assert_eq!((problem, class.hides_solutions), (None, true));
        assert_eq!(slugs(&class.outline(&outline())), [(2, vec!["d"]), (1, vec!["b", "a"])]);
    }

    #[test]
    fn what_is_unknown_is_said_and_left_out() {
        let (class, problem) = Class::read(Some("x,c"), Some("everything"), &outline());
        assert!(problem.is_some_and(|text| text.contains("names a lesson that")));
        assert_eq!((class.lessons.as_slice(), class.hides_solutions), (&["c".to_owned()][..], false));
        let (class, problem) = Class::read(Some("<b>,,x"), None, &outline());
        assert!(problem.is_some_and(|text| text.contains("All lessons")));
        assert_eq!(slugs(&class.outline(&outline())), slugs(&outline()));
        assert_eq!(Class::read(None, None, &outline()), (Class::default(), None));
        assert_eq!(Class::read(Some(&"a,".repeat(10_000)), None, &outline()).0.lessons, ["a"]);
    }
}
