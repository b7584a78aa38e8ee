//! Tasks on slides: what the learner does alone on the page, a class does together in front of them.

use super::pages::{Pages, escape};
use super::prose::{self, WHOLE, code};
use super::{Choice, Face, Item, Order};
use crate::markup::{sentences, text};
use crate::model::{self, Block, Edit, Exercise, Html, Lesson, Predict, Program, Question, QuestionKind};

/// Orders to vote for: as many as can be told apart from the last row.
const ORDERS: usize = 4;
/// Characters of an answer's reason that stand on the slide; of a longer one the first sentence does.
const LONG_ANSWER: usize = 200;
/// Characters of a line in so many columns.
const COLUMN: [usize; ORDERS] = [60, 30, 19, 14];

/// Adds the slides of a block.
pub(super) fn add(pages: &mut Pages, lesson: &Lesson, block: &Block) {
    match block {
        Block::Prose(html) => {
            pages.kind("");
            prose::prose(pages, html);
        }
        Block::Careful(html) => said(pages, "Careful", html),
        Block::Output { program } => {
            if let Some(program) = lesson.program(program) {
                pages.kind("Output");
                pages.item(code(&format!("{} prints", program.entry), &program.expected.stdout, None), false);
            }
        }
        Block::Predict(predict) => self::predict(pages, lesson, predict),
        Block::Stage { program, caption } => {
            said(pages, "Step through it", caption);
            stage(pages, program, 0, caption);
        }
        Block::Edit(edit) => self::edit(pages, lesson, edit),
        Block::Enumerate { program, caption } => {
            said(pages, "Every outcome", caption);
            if let Some(found) = lesson.program(program) {
                let outcomes = found.accepted();
                let columns = outcomes.iter().map(|out| out.lines().map(str::to_owned).collect()).collect();
                pages.kind("Every outcome");
                pages.item(Item::Columns(columns), false);
                (0..outcomes.len()).for_each(|run| stage(pages, program, run, caption));
            }
        }
        Block::Compare { programs, caption } => {
            said(pages, "Compare", caption);
            programs.iter().for_each(|program| stage(pages, program, 0, caption));
        }
        Block::Exercise(exercise) => self::exercise(pages, exercise),
        Block::Quiz { questions } => questions.iter().for_each(|question| self::question(pages, lesson, question)),
    }
    pages.close();
}

/// A text that is a slide's whole matter.
fn said(pages: &mut Pages, kind: &'static str, html: &Html) {
    pages.kind(kind);
    prose::add(pages, html, WHOLE);
    pages.close();
}

/// A run. What to look at stood on a slide before it; the speaker still has it in the notes.
fn stage(pages: &mut Pages, program: &str, run: usize, caption: &Html) {
    let notes = vec![caption.clone()];
    pages.slide("Step through it", Face::Stage { program: program.to_owned(), run }, notes);
}

/// The files of a program.
fn listing(pages: &mut Pages, program: &Program) {
    for (path, text) in &program.files {
        pages.item(code(path, text, Some(1)), true);
    }
}

fn predict(pages: &mut Pages, lesson: &Lesson, predict: &Predict) {
    let Some(program) = lesson.program(&predict.program) else { return };
    pages.kind("Predict");
    prose::add(pages, &predict.prompt, WHOLE);
    listing(pages, program);
    let orders = orders(predict, program);
    let whys = predict.mistakes.iter().map(|m| {
        Html(format!(
            "<p><code>{}</code> before <code>{}</code>?</p>{}",
            escape(&m.first),
            escape(&m.then),
            m.why.as_str()
        ))
    });
    if orders.len() > 1 {
        pages.slide("Which order?", Face::Vote(orders), whys.collect());
    } else {
        // Lines to be typed, of which no wrong order is known: the truth follows at once.
        pages.kind("What Node prints");
        pages.item(code(&format!("{} prints", program.entry), &program.expected.stdout, None), false);
        whys.for_each(|why| pages.note(why));
    }
}

/// Orders to vote for: what Node prints, and what somebody prints who makes one of the known mistakes.
fn orders(predict: &Predict, program: &Program) -> Vec<Order> {
    let split = |out: &str| out.lines().map(str::to_owned).collect::<Vec<String>>();
    let truths: Vec<Vec<String>> = program.accepted().into_iter().map(split).collect();
    let longest = truths.iter().flatten().map(|line| line.chars().count()).max().unwrap_or(0);
    let most = (2..=ORDERS).rev().find(|n| COLUMN[n - 1] >= longest).unwrap_or(2).max(truths.len());
    let mut found: Vec<Order> = truths.iter().map(|lines| Order { lines: lines.clone(), right: true }).collect();
    let mistaken = predict.mistakes.iter().flat_map(|mistake| {
        truths.iter().filter_map(|truth| {
            let from = truth.iter().position(|line| *line == mistake.first)?;
            let to = truth.iter().position(|line| *line == mistake.then)?;
            let mut lines = truth.clone();
            (to < from).then(|| {
                let line = lines.remove(from);
                lines.insert(to, line);
                lines
            })
        })
    });
    let printed = |line: &&String| truths.iter().any(|truth| truth.contains(line));
    let offered = predict.offered.iter().filter(printed).cloned().collect::<Vec<_>>();
    // Without known mistakes there is still what was offered, with lines that nobody prints.
    for lines in mistaken.chain([offered, predict.offered.clone()]).filter(|lines| lines.len() > 1) {
        if found.len() < most && found.iter().all(|order| order.lines != lines) {
            found.push(Order { lines, right: false });
        }
    }
    // Sorted, so that the place of the right one says nothing.
    found.sort_by(|a, b| a.lines.cmp(&b.lines));
    found
}

fn edit(pages: &mut Pages, lesson: &Lesson, edit: &Edit) {
    pages.kind("Change it");
    prose::add(pages, &edit.goal, WHOLE);
    if let Some(program) = lesson.program(&edit.program) {
        listing(pages, program);
    }
    let solution = edit.solution.as_ref().and_then(|id| lesson.program(id));
    if let Some(solution) = solution {
        pages.kind("A solution");
        listing(pages, solution);
    }
}

fn exercise(pages: &mut Pages, exercise: &Exercise) {
    pages.kind("Write it");
    for (at, stage) in exercise.stages.iter().enumerate() {
        pages.close();
        pages.item(Item::Text(Html(format!("<strong>{}. {}</strong>", at + 1, escape(&stage.title)))), false);
        prose::prose(pages, &stage.goal);
        stage.hints.iter().for_each(|hint| pages.note(hint.clone()));
    }
    pages.kind("The file to begin with");
    pages.item(code(&exercise.file, &exercise.starter, Some(1)), false);
}

fn question(pages: &mut Pages, lesson: &Lesson, question: &Question) {
    pages.kind("Check");
    let choice = |text: &Html, right| Choice { text: text.clone(), right };
    let (mut options, mut answer, mut whys) = (Vec::new(), None, vec![question.why.clone()]);
    match &question.kind {
        QuestionKind::Single { options: all } | QuestionKind::Multiple { options: all } => {
            options.extend(all.iter().map(|o| choice(&o.text, Some(o.right))));
            let why = |o: &model::Choice| Html(format!("<p>{}</p>{}", o.text.as_str(), o.why.as_str()));
            whys.extend(all.iter().filter(|o| !o.why.is_empty()).map(why));
        }
        QuestionKind::Order { items, offered, mistakes } => {
            let line = |text: &String| Html(format!("<code>{}</code>", escape(text)));
            let offered = offered.iter().filter_map(|i| items.get(usize::from(*i)));
            options.extend(offered.map(|text| choice(&line(text), None)));
            answer = Some(items.iter().map(|item| line(item).0).collect::<Vec<_>>().join(" → "));
            whys.extend(mistakes.iter().map(|m| m.why.clone()));
        }
        QuestionKind::Number { answer: number, unit, wrong, otherwise, .. } => {
            answer = Some(format!("<strong>{number} {}</strong>", escape(unit)));
            whys.extend(wrong.iter().map(|w| w.why.clone()).chain([otherwise.clone()]));
        }
        QuestionKind::Text { answers, wrong, otherwise } => {
            answer = answers.first().map(|text| format!("<code>{}</code>", escape(text)));
            whys.extend(wrong.iter().map(|w| w.why.clone()).chain([otherwise.clone()]));
        }
    }
    let why = inline(&question.why);
    let answer = Item::Answer(Html(match answer {
        Some(answer) if text(&why).chars().count() <= LONG_ANSWER => format!("{answer} · {why}"),
        Some(answer) => answer,
        None => first(why),
    }));
    let prompt = Item::Text(Html(inline(&question.prompt)));
    let program = question.program.as_ref().and_then(|id| lesson.program(id));
    let files: Vec<Item> =
        program.iter().flat_map(|p| &p.files).map(|(path, text)| code(path, text, Some(1))).collect();
    let options = if options.is_empty() { Vec::new() } else { vec![Item::Options(options)] };
    let (asked, answered) = (std::slice::from_ref(&prompt), std::slice::from_ref(&answer));
    // Best all on one slide; else what is asked stands above the program, and once more above the answers.
    let whole = [asked, &files[..], &options, answered].concat();
    if !pages.alone(&whole) {
        if !files.is_empty() {
            pages.item(prompt.clone(), false);
            files.iter().for_each(|file| pages.item(file.clone(), true));
            pages.close();
        }
        if !pages.alone(&[asked, &options[..], answered].concat()) {
            pages.item(prompt, false);
            options.into_iter().for_each(|options| pages.item(options, true));
            pages.kind("Answer");
            pages.item(answer, false);
        }
    }
    whys.into_iter().for_each(|why| pages.note(why));
}

/// A paragraph's inside, where the markup is one paragraph.
fn inline(html: &Html) -> String {
    html.as_str().replace("</p>\n<p>", " ").replace("<p>", "").replace("</p>", "")
}

/// The first sentence, or all of it where it is short.
fn first(markup: String) -> String {
    if text(&markup).chars().count() <= LONG_ANSWER {
        return markup;
    }
    sentences(&markup).into_iter().next().map_or(markup, |sentence| sentence.0)
}
