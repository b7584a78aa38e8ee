//! The course of this repository: it reads without a fault, it is complete, and it survives packing.

mod common;

use content::model::{Block, PackError, PredictMode};
use content::{Lesson, grade};

/// The lessons of chapter 2 as the syllabus has them.
const CHAPTER_2: [&str; 7] =
    ["phases", "ticks-and-microtasks", "race", "blocking", "timers", "build-a-loop", "async-functions"];

#[test]
fn chapter_2_has_the_lessons_of_the_syllabus_in_their_order() {
    let course = common::source().course;
    let chapter = course.chapters.iter().find(|c| c.number == 2).expect("there is a chapter 2");
    let slugs: Vec<&str> = chapter.lessons.iter().map(|l| l.slug.as_str()).collect();
    assert_eq!(slugs, CHAPTER_2);
    assert!(chapter.lessons.iter().enumerate().all(|(i, l)| usize::from(l.number) == i + 1));
}

#[test]
fn every_lesson_lets_the_learner_predict_step_and_answer() {
    let course = common::source().course;
    for lesson in common::lessons(&course) {
        let has = |test: fn(&Block) -> bool| lesson.blocks.iter().any(test);
        assert!(has(|b| matches!(b, Block::Predict(_))), "{} has no prediction", lesson.slug);
        assert!(has(|b| matches!(b, Block::Stage { .. })), "{} has no stage", lesson.slug);
        assert!(has(|b| matches!(b, Block::Edit(_))), "{} has nothing to change", lesson.slug);
        assert!(has(|b| matches!(b, Block::Careful(_))), "{} corrects no common claim", lesson.slug);
        assert!(common::questions(lesson).count() >= 3, "{} has fewer than three questions", lesson.slug);
    }
}

#[test]
fn a_lesson_can_be_read_in_its_minutes() {
    for lesson in common::lessons(&common::source().course) {
        // 100 words a minute leaves time for the stages.
        let needed = lesson.words() / 100;
        assert!(needed <= usize::from(lesson.minutes), "{} takes {needed} minutes to read", lesson.slug);
    }
}

#[test]
fn offered_lines_are_the_printed_ones_in_another_order() {
    for lesson in common::lessons(&common::source().course) {
        for block in &lesson.blocks {
            let Block::Predict(predict) = block else { continue };
            let program = lesson.program(&predict.program).expect("the program exists");
            let truth = program.expected.lines();
            let offered: Vec<&str> = predict.offered.iter().map(String::as_str).collect();
            if predict.mode == PredictMode::Type {
                assert!(offered.is_empty());
                continue;
            }
            assert!(truth.iter().all(|line| offered.contains(line)), "{}/{}", lesson.slug, predict.program);
            let best = grade::lines_any(&offered, &program.accepted()).expect("it prints something").1;
            assert!(!best.is_right(), "{}/{} shows the answer", lesson.slug, predict.program);
        }
    }
}

#[test]
fn the_race_has_both_outcomes_and_every_other_program_has_one() {
    let course = common::source().course;
    let racing: Vec<(String, usize)> = common::lessons(&course)
        .flat_map(|l| l.programs.iter().map(|p| (format!("{}/{}", l.slug, p.id), p.outcomes.len())))
        .filter(|(_, outcomes)| *outcomes > 0)
        .collect();
    assert_eq!(racing, [("race/race".to_owned(), 2)]);
    let race = common::lessons(&course).flat_map(|l| &l.programs).find(|p| p.id == "race").expect("it exists");
    assert!(!race.source().contains("looproom:"), "the recorder's mark is not for learners");
}

#[test]
fn packing_keeps_a_lesson_as_it_is_and_damage_is_noticed() {
    for lesson in common::lessons(&common::source().course) {
        let bytes = lesson.to_bytes();
        assert_eq!(Lesson::from_bytes(&bytes).as_ref(), Ok(lesson));
        assert_eq!(Lesson::from_bytes(&[]), Err(PackError::Damaged));
        assert_eq!(Lesson::from_bytes(&bytes[..bytes.len() - 1]), Err(PackError::Damaged));
        let longer = [bytes.as_slice(), &[0]].concat();
        assert_eq!(Lesson::from_bytes(&longer), Err(PackError::Damaged));
        let other = [&[99], &bytes[1..]].concat();
        assert_eq!(Lesson::from_bytes(&other), Err(PackError::OtherForm(99)));
    }
}

#[test]
fn the_outline_has_every_lesson_with_its_address() {
    let course = common::source().course;
    let outline = course.outline();
    let cards: Vec<&str> = outline.chapters.iter().flat_map(|c| &c.lessons).map(|c| c.path.as_str()).collect();
    assert_eq!(cards.len(), common::lessons(&course).count());
    assert!(cards.contains(&"event-loop/race/"));
    assert!(course.lesson("event-loop", "race").is_some());
    assert!(course.lesson("event-loop", "nothing").is_none());
}

#[test]
fn links_to_other_lessons_have_the_address_of_the_page() {
    let course = common::source().course;
    let (_, phases) = course.lesson("event-loop", "phases").expect("it exists");
    let text: String = phases
        .blocks
        .iter()
        .filter_map(|b| match b {
            Block::Prose(html) | Block::Careful(html) => Some(html.as_str()),
            _ => None,
        })
        .collect();
    assert!(text.contains(r#"<a href="event-loop/ticks-and-microtasks/">"#));
}

#[test]
fn most_predictions_have_variants_that_cannot_be_answered_from_memory() {
    let source = common::source();
    let mut varied = 0;
    for practice in &source.practice {
        let lesson = common::lessons(&source.course).find(|l| l.slug == practice.slug).expect("it varies a lesson");
        for program in &lesson.programs {
            let of = |other: &&content::Program| other.id.rsplit_once('~').is_some_and(|(id, _)| id == program.id);
            let variants: Vec<&content::Program> = practice.programs.iter().filter(of).collect();
            let mut outputs: Vec<&str> = variants.iter().map(|variant| variant.expected.stdout.as_str()).collect();
            outputs.push(&program.expected.stdout);
            outputs.sort_unstable();
            assert!(outputs.windows(2).all(|pair| pair[0] != pair[1]), "{}/{}", lesson.slug, program.id);
            assert!(variants.is_empty() || variants.len() >= 3, "{}/{}", lesson.slug, program.id);
            varied += usize::from(!variants.is_empty());
        }
        for block in &practice.blocks {
            let Block::Predict(predict) = block else { panic!("only predictions are varied") };
            assert!(practice.program(&predict.program).is_some());
        }
    }
    assert!(varied >= 15, "{varied} predictions have variants");
}
