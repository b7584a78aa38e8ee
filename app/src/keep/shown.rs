//! What the pages show of a document.

use crate::state::{Given, LessonProgress, Progress, Sorted};
use content::model::Outline;
use progress::review::{Card, cards as all_cards};
use progress::{Document, Outcome, State};

/// What the pages show.
pub(super) fn shown(document: &Document, outline: &Outline, now: u64) -> Progress {
    let lesson = |lesson: &progress::Lesson| {
        let given = |(key, task): (&String, &progress::Task)| {
            let entry = task.shown()?;
            let given = Given { answer: entry.answer.clone()?, right: entry.outcome == Outcome::Right };
            Some((key.clone(), given))
        };
        let answers = lesson.tasks.iter().filter_map(given).collect();
        LessonProgress { tasks: lesson.seen.tasks, answers }
    };
    let lessons: Sorted<_, _> = document.lessons.iter().map(|(slug, kept)| (slug.clone(), lesson(kept))).collect();
    let due = cards(document, outline, now).iter().filter(|card| card.is_due(now)).count();
    Progress { lessons, due, resume: resume(document, outline) }
}

/// The cards of lessons that this course has.
pub fn cards(document: &Document, outline: &Outline, now: u64) -> Vec<Card> {
    all_cards(document, now, |lesson, task| is_question(lesson, task) && knows(outline, lesson))
}

/// Whether a task is one that comes back in a review. Programs that are changed or written are not: an exercise carries the
/// name of its lesson.
pub fn is_question(lesson: &str, task: &str) -> bool {
    task != lesson && !task.starts_with("edit-")
}

fn knows(outline: &Outline, lesson: &str) -> bool {
    outline.chapters.iter().flat_map(|chapter| &chapter.lessons).any(|card| card.slug == lesson)
}

fn resume(document: &Document, outline: &Outline) -> Option<(String, u16)> {
    let open =
        document.lessons.iter().filter(|(slug, lesson)| knows(outline, slug) && lesson.summary().state != State::Done);
    let (_, slug, block) =
        open.filter_map(|(slug, lesson)| Some((lesson.place?.at, slug, lesson.place?.block))).max()?;
    Some((slug.clone(), block))
}

#[cfg(test)]
mod tests {
    use super::*;
    use content::model::{Card as LessonCard, OutlineChapter};
    use progress::{Answer, Entry, Place, Seen};

    fn outline() -> Outline {
        let card = |slug: &str| LessonCard {
            slug: slug.to_owned(),
            path: String::new(),
            number: 1,
            title: String::new(),
            summary: String::new(),
            minutes: 5,
        };
        let chapter = OutlineChapter {
            number: 2,
            slug: "event-loop".to_owned(),
            title: String::new(),
            summary: String::new(),
            lessons: vec![card("race"), card("timers")],
        };
        Outline { chapters: vec![chapter] }
    }

    fn entry(at: u64, outcome: Outcome) -> Entry {
        Entry { at, outcome, review: false, variant: None, answer: Some(Answer::Choices(vec![0])) }
    }

    #[test]
    fn the_last_answer_in_the_lesson_is_shown() {
        let mut document = Document::default();
        document.record("race", "q", entry(1, Outcome::Wrong));
        document.record("race", "q", entry(2, Outcome::Right));
        document.record("race", "q", Entry { review: true, ..entry(3, Outcome::Wrong) });
        document.record("race", "back", entry(4, Outcome::Right));
        document.retake("race", "back", 5);
        let progress = shown(&document, &outline(), 10);
        let race = progress.lessons.get("race").unwrap();
        assert!(race.answers.get("q").is_some_and(|given| given.right));
        assert!(race.answers.get("back").is_none());
    }

    #[test]
    fn questions_of_this_course_come_back_and_exercises_do_not() {
        let mut document = Document::default();
        for (lesson, task) in [("race", "q"), ("race", "edit-a"), ("race", "race"), ("gone", "q")] {
            document.record(lesson, task, entry(1, Outcome::Wrong));
        }
        assert_eq!(shown(&document, &outline(), 1 << 40).due, 1);
        assert_eq!(shown(&document, &outline(), 2).due, 0, "minutes later, not at once");
    }

    #[test]
    fn reading_goes_on_where_it_stopped_last_unless_that_is_done() {
        let mut document = Document::default();
        for (slug, at, block) in [("race", 9, 3), ("timers", 5, 7), ("gone", 99, 1)] {
            document.lessons.entry(slug.to_owned()).or_default().place = Some(Place { at, block });
        }
        assert_eq!(shown(&document, &outline(), 0).resume, Some(("race".to_owned(), 3)));
        document.record("race", "q", entry(1, Outcome::Right));
        document.lessons.get_mut("race").unwrap().seen = Seen { at: 1, tasks: 1 };
        assert_eq!(shown(&document, &outline(), 0).resume, Some(("timers".to_owned(), 7)));
    }
}
