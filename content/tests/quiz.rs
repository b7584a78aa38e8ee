//! Every answer that a learner can give to a question of the course: exactly the right ones pass, and each wrong one
//! gets a reason.

mod common;

use content::grade::{Answer, Verdict, question};
use content::model::{Question, QuestionKind};

fn judged(asked: &Question, answer: Answer) -> Verdict {
    let verdict = question(asked, &answer).unwrap_or_else(|| panic!("{}: {answer:?} is not graded", asked.id));
    let reasons = verdict.reasons.iter().all(|r| !r.why.is_empty()) && !verdict.reasons.is_empty();
    assert!(reasons, "{}: no reason for {answer:?}", asked.id);
    verdict
}

fn for_each(mut check: impl FnMut(&Question)) {
    let mut count = 0;
    for lesson in common::lessons(&common::source().course) {
        for question in common::questions(lesson) {
            check(question);
            count += 1;
        }
    }
    assert!(count >= 21, "three questions a lesson, seven lessons");
}

#[test]
fn every_set_of_options_is_graded_with_reasons() {
    for_each(|asked| match &asked.kind {
        QuestionKind::Single { options } => {
            for (index, option) in options.iter().enumerate() {
                assert_eq!(judged(asked, Answer::Choices(vec![index])).right, option.right);
            }
            assert_eq!(question(asked, &Answer::Choices(vec![])), None);
            assert_eq!(question(asked, &Answer::Choices(vec![options.len()])), None);
        }
        QuestionKind::Multiple { options } => {
            for set in 1..1_usize << options.len() {
                let chosen: Vec<usize> = (0..options.len()).filter(|i| set >> i & 1 == 1).collect();
                let right = options.iter().enumerate().all(|(i, o)| o.right == chosen.contains(&i));
                let verdict = judged(asked, Answer::Choices(chosen.clone()));
                assert_eq!(verdict.right, right, "{}: {chosen:?}", asked.id);
                let wrong = options.iter().enumerate().filter(|(i, o)| o.right != chosen.contains(i)).count();
                assert!(right || verdict.reasons.len() == wrong, "{}: one reason for each wrong option", asked.id);
            }
        }
        _ => {}
    });
}

#[test]
fn every_wrong_order_has_a_reason() {
    for_each(|asked| {
        let QuestionKind::Order { items, offered, .. } = &asked.kind else { return };
        let offered: Vec<usize> = offered.iter().map(|i| usize::from(*i)).collect();
        assert!(!judged(asked, Answer::Order(offered)).right, "{} shows the answer", asked.id);
        let mut orders = 0;
        permutations(&mut (0..items.len()).collect(), 0, &mut |order| {
            assert_eq!(judged(asked, Answer::Order(order.to_vec())).right, order.is_sorted());
            orders += 1;
        });
        assert!(orders >= 2, "{} has nothing to order", asked.id);
        assert_eq!(question(asked, &Answer::Order(vec![0])), None, "{}: not all items", asked.id);
    });
}

#[test]
fn numbers_and_texts_accept_what_was_recorded_and_explain_the_rest() {
    for_each(|asked| match &asked.kind {
        QuestionKind::Number { answer, wrong, unit, .. } => {
            for text in [format!("{answer}"), format!(" {answer} {unit}"), format!("{answer}").replace('.', ",")] {
                assert!(judged(asked, Answer::Value(text)).right);
            }
            for value in wrong {
                let verdict = judged(asked, Answer::Value(value.value.clone()));
                assert!(!verdict.right && verdict.reasons[0].why == value.why, "{}: {}", asked.id, value.value);
            }
            assert!(!judged(asked, Answer::Value(format!("{}", answer + 12_345.0))).right);
            assert_eq!(question(asked, &Answer::Value("soon".to_owned())), None);
        }
        QuestionKind::Text { answers, wrong, .. } => {
            for text in answers {
                assert!(judged(asked, Answer::Value(format!(" {} ", text.to_uppercase()))).right);
                assert!(judged(asked, Answer::Value(format!("'{text}'"))).right);
            }
            for value in wrong {
                let verdict = judged(asked, Answer::Value(value.value.clone()));
                assert!(!verdict.right && verdict.reasons[0].why == value.why, "{}: {}", asked.id, value.value);
            }
            assert!(!judged(asked, Answer::Value("something else".to_owned())).right);
            assert_eq!(question(asked, &Answer::Value("  ".to_owned())), None);
        }
        _ => {}
    });
}

#[test]
fn an_answer_of_another_kind_is_not_graded() {
    for_each(|asked| {
        let other = match asked.kind {
            QuestionKind::Single { .. } | QuestionKind::Multiple { .. } => Answer::Value("1".to_owned()),
            _ => Answer::Choices(vec![0]),
        };
        assert_eq!(question(asked, &other), None, "{}", asked.id);
    });
}

fn permutations(order: &mut Vec<usize>, from: usize, visit: &mut impl FnMut(&[usize])) {
    if from == order.len() {
        return visit(order);
    }
    for i in from..order.len() {
        order.swap(from, i);
        permutations(order, from + 1, visit);
        order.swap(from, i);
    }
}
