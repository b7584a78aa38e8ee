//! A prediction beside the truth, line by line.

use crate::model::Mistake;

/// What became of the line at one position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineVerdict {
    /// This line, here.
    Right,
    /// The predicted line is printed, but as line `at` (from 0).
    Moved {
        /// Where it really is.
        at: usize,
    },
    /// The predicted line is not printed, or not that often.
    Extra,
    /// Nothing was predicted here, and the program prints a line.
    Missing,
}

/// The verdicts on a prediction.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LinesGrade {
    /// One for each position, as many as the longer side has lines.
    pub verdicts: Vec<LineVerdict>,
    /// Positions of real lines that were predicted nowhere.
    pub missing: Vec<usize>,
    /// The first position that is not right.
    pub first_wrong: Option<usize>,
}

impl LinesGrade {
    /// Whether everything is right.
    pub fn is_right(&self) -> bool {
        self.first_wrong.is_none()
    }
}

/// Grades predicted lines against what was printed. A line that stands in the right place counts there, before any
/// other line with the same text; what is left over is matched from the top.
pub fn lines(predicted: &[&str], actual: &[&str]) -> LinesGrade {
    let mut taken: Vec<bool> = actual.iter().zip(predicted).map(|(a, p)| a == p).collect();
    taken.resize(actual.len(), false);
    let mut verdicts = Vec::with_capacity(predicted.len().max(actual.len()));
    for (position, line) in predicted.iter().enumerate() {
        if actual.get(position) == Some(line) {
            verdicts.push(LineVerdict::Right);
            continue;
        }
        let elsewhere = actual.iter().enumerate().position(|(at, text)| !taken[at] && text == line);
        verdicts.push(match elsewhere {
            Some(at) => {
                taken[at] = true;
                LineVerdict::Moved { at }
            }
            None => LineVerdict::Extra,
        });
    }
    verdicts.resize(predicted.len().max(actual.len()), LineVerdict::Missing);
    LinesGrade {
        first_wrong: verdicts.iter().position(|v| *v != LineVerdict::Right),
        missing: (0..actual.len()).filter(|at| !taken[*at]).collect(),
        verdicts,
    }
}

/// Grades against several true outputs and returns the index of the one that fits best: the longest right beginning,
/// then the most right lines, then the first. `None` without any output.
pub fn lines_any(predicted: &[&str], outputs: &[&str]) -> Option<(usize, LinesGrade)> {
    let fit = |grade: &LinesGrade| {
        let right = grade.verdicts.iter().filter(|v| **v == LineVerdict::Right).count();
        (grade.first_wrong.unwrap_or(usize::MAX), right)
    };
    let mut best: Option<(usize, LinesGrade)> = None;
    for (index, output) in outputs.iter().enumerate() {
        let grade = lines(predicted, &output.lines().collect::<Vec<_>>());
        if best.as_ref().is_none_or(|(_, old)| fit(&grade) > fit(old)) {
            best = Some((index, grade));
        }
    }
    best
}

/// The lines of a typed prediction: space at the ends of lines and empty lines do not count.
pub fn typed(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

/// The mistake that explains an order best: of those that were made, the one about the earliest true line.
pub fn first_mistake<'a>(mistakes: &'a [Mistake], order: &[&str], truth: &[&str]) -> Option<&'a Mistake> {
    let place = |lines: &[&str], text: &str| lines.iter().position(|line| *line == text);
    mistakes
        .iter()
        .filter(|m| matches!((place(order, &m.first), place(order, &m.then)), (Some(a), Some(b)) if a < b))
        .min_by_key(|m| (place(truth, &m.then), place(truth, &m.first)))
}
