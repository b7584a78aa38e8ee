//! Grading, with answers whose verdict is known.

use content::grade::{self, LineVerdict, LineVerdict::*};
use content::model::Mistake;

fn verdicts(predicted: &str, actual: &str) -> (Vec<LineVerdict>, Option<usize>) {
    let grade =
        grade::lines(&predicted.split_whitespace().collect::<Vec<_>>(), &actual.split_whitespace().collect::<Vec<_>>());
    (grade.verdicts, grade.first_wrong)
}

#[test]
fn the_right_lines_are_right() {
    assert_eq!(verdicts("a b c", "a b c"), (vec![Right, Right, Right], None));
    assert_eq!(verdicts("", ""), (vec![], None));
    assert_eq!(verdicts("a a", "a a"), (vec![Right, Right], None));
}

#[test]
fn swapped_lines_say_where_they_belong() {
    assert_eq!(verdicts("a c b", "a b c"), (vec![Right, Moved { at: 2 }, Moved { at: 1 }], Some(1)));
}

#[test]
fn a_line_too_many_is_extra_and_pushes_the_rest() {
    assert_eq!(verdicts("a x b", "a b"), (vec![Right, Extra, Moved { at: 1 }], Some(1)));
}

#[test]
fn a_line_too_few_is_missing() {
    let (found, first) = verdicts("a b", "a b c");
    assert_eq!((found, first), (vec![Right, Right, Missing], Some(2)));
    let grade = grade::lines(&["a", "c"], &["a", "b", "c"]);
    assert_eq!(grade.verdicts, [Right, Moved { at: 2 }, Missing]);
    assert_eq!(grade.missing, [1]);
}

#[test]
fn equal_lines_are_not_counted_twice() {
    assert_eq!(verdicts("a a b", "a b a").0, [Right, Moved { at: 2 }, Moved { at: 1 }]);
    assert_eq!(verdicts("a a", "a b").0, [Right, Extra]);
    // The second `a` stands right, so the first one is the one too many.
    assert_eq!(verdicts("a a", "b a").0, [Extra, Right]);
}

#[test]
fn the_best_of_several_outcomes_is_graded() {
    let outcomes = ["x\na\nb\n", "x\nb\na\n"];
    let pick = |lines: &[&str]| grade::lines_any(lines, &outcomes).map(|(i, g)| (i, g.is_right()));
    assert_eq!(pick(&["x", "b", "a"]), Some((1, true)));
    assert_eq!(pick(&["x", "a", "b"]), Some((0, true)));
    assert_eq!(pick(&["b", "x", "a"]), Some((1, false)));
    assert_eq!(grade::lines_any(&["x"], &[]), None);
}

#[test]
fn typed_lines_forgive_space() {
    assert_eq!(grade::typed("  a \n\n b c\t\n"), ["a", "b c"]);
}

#[test]
fn the_earliest_mistake_is_explained_first() {
    let mistake =
        |first: &str, then: &str| Mistake { first: first.to_owned(), then: then.to_owned(), why: Default::default() };
    let mistakes = [mistake("d", "c"), mistake("c", "a"), mistake("b", "a")];
    let truth = ["a", "b", "c", "d"];
    let found = |order: &[&str]| grade::first_mistake(&mistakes, order, &truth).map(|m| m.first.clone());
    assert_eq!(found(&["a", "b", "d", "c"]), Some("d".to_owned()));
    assert_eq!(found(&["b", "a", "d", "c"]), Some("b".to_owned()));
    assert_eq!(found(&["c", "a", "b", "d"]), Some("c".to_owned()));
    assert_eq!(found(&["a", "c", "b", "d"]), None);
    assert_eq!(found(&["d"]), None);
}
