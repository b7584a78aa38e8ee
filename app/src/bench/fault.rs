//! Where a program failed: Node says it on standard error, and the page says it where it is seen first.

use protocol::{Program, Report};
use yew::AttrValue;

/// The line at which a program failed, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file, as the program names it.
    pub file: AttrValue,
    /// From 1.
    pub line: u32,
    /// The error's first line.
    pub message: AttrValue,
}

impl Fault {
    /// From a report. None when the run ended well, or when no line of the program is to blame.
    ///
    /// Node prints `path:line`, the line itself, a caret, an empty line, and then the error.
    pub fn of(report: &Report, program: &Program) -> Option<Fault> {
        if report.code == 0 {
            return None;
        }
        let mut lines = report.stderr.lines();
        let (file, line) = lines.find_map(|text| place(text, program))?;
        let message = lines.skip_while(|text| !text.is_empty()).find(|text| !text.is_empty())?;
        Some(Fault { file: file.to_owned().into(), line, message: message.to_owned().into() })
    }
}

fn place<'a>(text: &str, program: &'a Program) -> Option<(&'a str, u32)> {
    let (path, line) = text.rsplit_once(':')?;
    let line = line.parse().ok()?;
    let is = |name: &str| path.strip_suffix(name).is_some_and(|folder| folder.ends_with('/'));
    program.files.iter().map(|(name, _)| name.as_str()).find(|name| is(name)).map(|name| (name, line))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(stderr: &str) -> Option<Fault> {
        let report = Report { code: 1, stderr: stderr.to_owned(), ..Report::default() };
        Fault::of(&report, &Program::single("main.js", "const x = ;\n"))
    }

    #[test]
    fn the_line_and_the_error_are_found() {
        let stderr = "a warning\n/home/learner/main.js:1\nconst x = ;\n          ^\n\nSyntaxError: Unexpected token ';'\n    at wrapSafe (node:internal/modules/cjs/loader:1:1)\n";
        let found = fault(stderr).expect("a line is named");
        assert_eq!((&*found.file, found.line), ("main.js", 1));
        assert_eq!(found.message, "SyntaxError: Unexpected token ';'");
    }

    #[test]
    fn other_texts_name_no_line() {
        for stderr in ["", "main.js:1", "/x/other.js:3\n\nError: no", "/home/learner/main.js:one\n\nError"] {
            assert_eq!(fault(stderr), None, "{stderr:?}");
        }
    }
}
