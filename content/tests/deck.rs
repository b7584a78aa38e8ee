//! Every lesson gives a deck, and a deck loses nothing that the lesson says.

mod common;

use content::deck::{self, Deck, Face, Item};
use content::model::{Block, Html, Lesson, Mistake, PredictMode, Program};
use std::collections::BTreeSet;

/// The words of a piece of markup.
fn words(html: &str) -> BTreeSet<String> {
    let mut inside = false;
    let text: String = html
        .chars()
        .map(|c| {
            inside = (inside || c == '<') && c != '>';
            if inside || c == '>' { ' ' } else { c }
        })
        .collect();
    let plain = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    plain.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_owned).collect()
}

/// Everything that is read on the slides and in their notes.
fn told(deck: &Deck) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let mut add = |html: &Html| all.extend(words(html.as_str()));
    for slide in &deck.slides {
        add(&slide.heading);
        slide.notes.iter().for_each(&mut add);
        let Face::Items(items) = &slide.face else { continue };
        for shown in items {
            match &shown.item {
                Item::Text(html) | Item::Answer(html) => add(html),
                Item::List { items, .. } => items.iter().for_each(&mut add),
                Item::Table { head, rows } => head.iter().chain(rows.iter().flatten()).for_each(&mut add),
                Item::Options(options) => options.iter().for_each(|option| add(&option.text)),
                Item::Code { .. } | Item::Columns(_) => {}
            }
        }
    }
    let code = deck.slides.iter().filter_map(|slide| match &slide.face {
        Face::Items(items) => Some(items),
        _ => None,
    });
    for item in code.flatten().map(|shown| &shown.item) {
        if let Item::Code { lines, .. } = item {
            lines.iter().for_each(|line| all.extend(words(&line.replace('<', "&lt;"))));
        }
    }
    all
}

fn decks() -> Vec<(Lesson, Deck)> {
    let course = common::source().course;
    common::lessons(&course).map(|lesson| (lesson.clone(), deck::deck(lesson))).collect()
}

#[test]
fn nothing_that_a_lesson_says_is_lost() {
    for (lesson, deck) in decks() {
        let told = told(&deck);
        let mut said: Vec<&Html> = vec![&lesson.notes];
        for block in &lesson.blocks {
            match block {
                Block::Prose(html) | Block::Careful(html) => said.push(html),
                Block::Stage { caption, .. } | Block::Enumerate { caption, .. } | Block::Compare { caption, .. } => {
                    said.push(caption);
                }
                Block::Predict(predict) => said.push(&predict.prompt),
                Block::Edit(edit) => said.push(&edit.goal),
                Block::Quiz { questions } => said.extend(questions.iter().flat_map(|q| [&q.prompt, &q.why])),
                Block::Exercise(exercise) => said.extend(exercise.stages.iter().map(|stage| &stage.goal)),
                Block::Output { .. } => {}
            }
        }
        for html in said {
            let lost: Vec<String> = words(html.as_str()).difference(&told).cloned().collect();
            assert!(lost.is_empty(), "{}: {lost:?} of {}", lesson.slug, html.as_str());
        }
    }
}

#[test]
fn every_deck_begins_with_its_title_and_has_its_tasks_in_order() {
    for (lesson, deck) in decks() {
        assert_eq!(deck.slides[0].face, Face::Title);
        assert_eq!(deck.slides[0].notes, std::slice::from_ref(&lesson.notes));
        let staged: Vec<&str> = deck
            .slides
            .iter()
            .filter_map(|slide| match &slide.face {
                Face::Stage { program, .. } => Some(program.as_str()),
                _ => None,
            })
            .collect();
        let wanted: Vec<&str> = lesson
            .blocks
            .iter()
            .flat_map(|block| match block {
                Block::Stage { program, .. } => vec![program.as_str()],
                Block::Enumerate { program, .. } => {
                    vec![program.as_str(); lesson.program(program).map_or(1, |p| p.accepted().len())]
                }
                Block::Compare { programs, .. } => programs.iter().map(String::as_str).collect(),
                _ => Vec::new(),
            })
            .collect();
        assert_eq!(staged, wanted, "{}", lesson.slug);
    }
}

/// Whether both lines of a mistake are printed, so that it is an order.
fn is_order(program: &Program, mistake: &Mistake) -> bool {
    [&mistake.first, &mistake.then].into_iter().all(|line| program.expected.lines().contains(&line.as_str()))
}

#[test]
fn a_class_votes_for_orders_of_which_the_right_ones_are_the_recorded() {
    for (lesson, deck) in decks() {
        let mut votes = deck.slides.iter().filter_map(|slide| match &slide.face {
            Face::Vote(orders) => Some(orders),
            _ => None,
        });
        for block in &lesson.blocks {
            let Block::Predict(predict) = block else { continue };
            let program = lesson.program(&predict.program).expect("it exists");
            // Of lines that are typed no wrong order need be known; then there is nothing to vote for.
            if predict.mode == PredictMode::Type && predict.mistakes.iter().all(|m| !is_order(program, m)) {
                continue;
            }
            let orders = votes.next().unwrap_or_else(|| panic!("{}: nothing to vote for", predict.program));
            assert!((2..=4).contains(&orders.len()), "{}: {} orders", predict.program, orders.len());
            for order in orders {
                let out = format!("{}\n", order.lines.join("\n"));
                assert_eq!(order.right, program.accepted().contains(&out.as_str()), "{}", predict.program);
            }
            assert!(orders.iter().any(|order| order.right) && orders.iter().any(|order| !order.right));
        }
        assert!(votes.next().is_none());
    }
}

#[test]
fn programs_are_shown_whole_and_counted() {
    for (lesson, deck) in decks() {
        for slide in &deck.slides {
            let Face::Items(items) = &slide.face else { continue };
            for shown in items {
                let Item::Code { label, first: Some(first), lines, .. } = &shown.item else { continue };
                assert!(lines.len() <= 15, "{}: {label} has {} lines on a slide", lesson.slug, lines.len());
                let known = lesson.programs.iter().any(|p| {
                    p.files.iter().any(|(path, text)| {
                        path == label
                            && text.lines().skip(first - 1).take(lines.len()).eq(lines.iter().map(String::as_str))
                    })
                });
                assert!(known || slide.kind == "The file to begin with", "{}: {label} from {first}", lesson.slug);
            }
        }
    }
}

#[test]
fn notes_in_the_middle_belong_to_the_slide_before_them() {
    let course = common::source().course;
    let (_, lesson) = course.lesson("event-loop", "race").expect("it exists");
    let plain = deck::deck(lesson);
    let mut with = lesson.clone();
    let at = lesson.blocks.iter().position(|b| matches!(b, Block::Predict(_))).expect("it predicts") as u16 + 1;
    with.asides = vec![content::model::Aside { after: at, text: lesson.notes.clone() }];
    let noted = deck::deck(&with);
    let vote = |deck: &Deck| deck.slides.iter().position(|s| matches!(s.face, Face::Vote(_))).expect("it votes");
    let slide = &noted.slides[vote(&noted)];
    assert_eq!(slide.notes.last(), Some(&lesson.notes));
    assert_eq!(slide.notes.len(), plain.slides[vote(&plain)].notes.len() + 1);
}
