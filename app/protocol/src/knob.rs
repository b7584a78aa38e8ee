//! Numbers of a program that a person can turn: `const produce = 4; // 1 to 20 ms`.
//!
//! What was done stands in the program: turned from its start, the number is another; turned at a moment, the note says so:
//! `const produce = 4; // 1 to 20 ms; 12 at 40.5 ms`. So a run stays a function of its text and its seed, and whatever
//! carries the program (a link, a file, the device) carries what was done to it. For real Node the note is a comment.

use crate::Program;
use sim_core::time::Nanos;

/// Knobs of a program at most.
pub const MAX_KNOBS: usize = 4;
/// Turns of one knob at most; later ones of a text are not read.
pub const MAX_TURNS: usize = 16;

/// A number that can be turned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Knob {
    /// Its file.
    pub path: String,
    /// Its line, from 1.
    pub line: u32,
    /// The constant.
    pub name: String,
    /// Its value at the start.
    pub value: i64,
    /// The least that it can be turned to.
    pub least: i64,
    /// The most.
    pub most: i64,
    /// What it counts, in the program's words.
    pub unit: String,
    /// What it is turned to while the program runs, in order of time.
    pub turns: Vec<Turn>,
}

/// From a moment on, a knob has another value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Virtual time.
    pub at: Nanos,
    /// The value.
    pub value: i64,
}

impl Knob {
    /// Where it stands in the end.
    pub fn last(&self) -> i64 {
        self.turns.last().map_or(self.value, |turn| turn.value)
    }

    /// Reads `const NAME = 4; // 1 to 16 chunks`.
    fn of_line(line: &str) -> Option<Knob> {
        let (name, rest) = line.strip_prefix("const ")?.split_once(" = ")?;
        let (value, note) = rest.split_once("; // ")?;
        let mut notes = note.split("; ");
        let mut words = notes.next()?.split(' ');
        let least: i64 = words.next()?.parse().ok()?;
        if words.next()? != "to" {
            return None;
        }
        let most: i64 = words.next()?.parse().ok()?;
        let value: i64 = value.parse().ok()?;
        let is_name = !name.is_empty() && name.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
        if !is_name || least >= most {
            return None;
        }
        let unit = words.collect::<Vec<_>>().join(" ");
        let mut turns: Vec<Turn> = notes.map_while(Turn::of_note).take(MAX_TURNS).collect();
        turns.sort_by_key(|turn| turn.at);
        turns.iter_mut().for_each(|turn| turn.value = turn.value.clamp(least, most));
        let (path, line, name) = (String::new(), 0, name.to_owned());
        Some(Knob { path, line, name, value, least, most, unit, turns })
    }

    /// The line that says all this.
    fn to_line(&self) -> String {
        let unit = if self.unit.is_empty() { String::new() } else { format!(" {}", self.unit) };
        let turns: String = self.turns.iter().copied().map(Turn::note).collect();
        format!("const {} = {}; // {} to {}{unit}{turns}", self.name, self.value, self.least, self.most)
    }
}

impl Turn {
    /// Reads `12 at 40.5 ms`.
    fn of_note(note: &str) -> Option<Turn> {
        let (value, time) = note.split_once(" at ")?;
        let time = time.trim_end().strip_suffix(" ms")?;
        let (whole, part) = time.split_once('.').unwrap_or((time, "0"));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.to_owned());
        let whole: u64 = digits(whole)?.parse().ok()?;
        let part: u64 = format!("{:0<6.6}", digits(part)?).parse().ok()?;
        Some(Turn { at: Nanos(whole.checked_mul(1_000_000)?.checked_add(part)?), value: value.parse().ok()? })
    }

    fn note(self) -> String {
        let time = format!("{}.{:06}", self.at.0 / 1_000_000, self.at.0 % 1_000_000);
        format!("; {} at {} ms", self.value, time.trim_end_matches('0').trim_end_matches('.'))
    }
}

impl Program {
    /// The knobs, in the order of the files and their lines.
    pub fn knobs(&self) -> Vec<Knob> {
        let of_file = |(path, text): &(String, String)| {
            let knob = |(line, text): (u32, &str)| Some(Knob { path: path.clone(), line, ..Knob::of_line(text)? });
            (1..).zip(text.lines()).filter_map(knob).collect::<Vec<_>>()
        };
        self.files.iter().flat_map(of_file).take(MAX_KNOBS).collect()
    }

    /// The program with a knob at `value`: from its start, or from a moment on. What was done to that knob later is
    /// undone. `None` when the program has no such knob, or the knob no room for another turn.
    pub fn turned(&self, knob: &Knob, value: i64, from: Option<Nanos>) -> Option<Program> {
        let (path, text) = self.files.iter().find(|(path, _)| *path == knob.path)?;
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let line = lines.get_mut(knob.line.checked_sub(1)? as usize)?;
        let mut knob = Knob::of_line(line)?;
        let value = value.clamp(knob.least, knob.most);
        match from {
            None => {
                knob.value = value;
                knob.turns.clear();
            }
            Some(at) => {
                knob.turns.retain(|turn| turn.at < at);
                knob.turns.push(Turn { at, value });
            }
        }
        if knob.turns.len() > MAX_TURNS {
            return None;
        }
        *line = knob.to_line();
        lines.push(String::new());
        Some(self.with_text(path, &lines.join("\n")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn program(text: &str) -> Program {
        Program::single("a.js", text)
    }

    fn text_of(program: Option<Program>) -> Option<String> {
        program.map(|program| program.files[0].1.clone())
    }

    #[test]
    fn a_knob_is_a_line_that_says_so() {
        let text = "const mark = 4; // 1 to 16 chunks\nconst other = 5;\nlet no = 1; // 1 to 2\nconst bad = x; // 1 to 2\n\
                    const none = 1; // 5 to 2; 1 at 3 ms\n";
        let knobs = program(text).knobs();
        assert_eq!(knobs.len(), 1);
        assert_eq!((knobs[0].line, knobs[0].value, knobs[0].least, knobs[0].most), (1, 4, 1, 16));
        assert_eq!((knobs[0].unit.as_str(), knobs[0].last()), ("chunks", 4));
    }

    #[test]
    fn turning_at_the_start_changes_its_line_alone_and_stays_in_bounds() {
        let program = program("// first\nconst mark = 4; // 1 to 16; 7 at 3 ms\nrun(mark);\n");
        let knob = program.knobs().remove(0);
        let new = text_of(program.turned(&knob, 99, None));
        assert_eq!(new.as_deref(), Some("// first\nconst mark = 16; // 1 to 16\nrun(mark);\n"));
    }

    #[test]
    fn turning_at_a_moment_is_a_note_and_undoes_what_came_later() {
        let program = program("const mark = 4; // 1 to 16 ms\n");
        let knob = program.knobs().remove(0);
        let once = program.turned(&knob, 9, Some(Nanos(40_500_000))).expect("it has that knob");
        assert_eq!(once.files[0].1, "const mark = 4; // 1 to 16 ms; 9 at 40.5 ms\n");
        let knob = once.knobs().remove(0);
        assert_eq!(knob.turns, [Turn { at: Nanos(40_500_000), value: 9 }]);
        let twice = once.turned(&knob, 0, Some(Nanos(50_000_001)));
        let both = "const mark = 4; // 1 to 16 ms; 9 at 40.5 ms; 1 at 50.000001 ms\n";
        assert_eq!(text_of(twice.clone()).as_deref(), Some(both));
        let earlier = twice.and_then(|program| program.turned(&knob, 2, Some(Nanos(7))));
        assert_eq!(text_of(earlier).as_deref(), Some("const mark = 4; // 1 to 16 ms; 2 at 0.000007 ms\n"));
    }

    #[test]
    fn nonsense_in_the_notes_is_no_turn() {
        for note in [
            "9 at ms",
            "9 at -1 ms",
            "x at 1 ms",
            "9 at 1e3 ms",
            "9 at 99999999999999999999 ms",
            "9 at 18446744073710 ms",
        ] {
            let knobs = program(&format!("const mark = 4; // 1 to 16; {note}\n")).knobs();
            assert_eq!(knobs[0].turns, [], "{note}");
        }
    }

    #[test]
    fn a_knob_is_not_turned_without_end() {
        let mut program = program("const mark = 4; // 1 to 16\n");
        for at in 0..MAX_TURNS as u64 {
            let knob = program.knobs().remove(0);
            program = program.turned(&knob, 5, Some(Nanos(at))).expect("there is room");
        }
        let knob = program.knobs().remove(0);
        assert_eq!(program.turned(&knob, 5, Some(Nanos(1_000))), None);
        assert!(program.turned(&knob, 5, Some(Nanos(3))).is_some());
    }
}
