//! The words, numbers and signs that V8 finds in a date (`src/date/dateparser`).

/// What a text of a date is made of.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Token {
    /// Nine digits at most count; how many there are says what it may be.
    Number {
        value: i64,
        digits: usize,
    },
    /// From 1.
    Month(i64),
    /// Hours that the half of the day adds.
    Half(i64),
    /// Hours that a named zone is ahead of UTC.
    Zone(i64),
    /// The zone `Z`.
    Utc,
    /// The `T` between date and time.
    Separator,
    /// A word that says nothing.
    Word,
    Space,
    /// Anything else.
    Symbol(char),
}

/// What `text` is made of, one after the other.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let text: Vec<char> = text.chars().collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let start = at;
        let run = |test: fn(&char) -> bool| start + text[start..].iter().take_while(|c| test(c)).count();
        if text[at].is_ascii_digit() {
            at = run(char::is_ascii_digit);
            let digits: String = text[start..at].iter().collect();
            let value = digits.trim_start_matches('0').get(..9).unwrap_or(digits.trim_start_matches('0'));
            tokens.push(Token::Number { value: value.parse().unwrap_or(0), digits: at - start });
        } else if text[at].is_ascii_alphabetic() {
            at = run(char::is_ascii_alphabetic);
            tokens.push(word(&text[start..at].iter().collect::<String>().to_ascii_lowercase()));
        } else if text[at].is_whitespace() {
            at = run(|c| c.is_whitespace());
            tokens.push(Token::Space);
        } else {
            tokens.push(Token::Symbol(text[at]));
            at += 1;
        }
    }
    tokens
}

/// Months are known by their first three letters, everything else by the whole word.
fn word(word: &str) -> Token {
    const MONTHS: &str = "janfebmaraprmayjunjulaugsepoctnovdec";
    if let Some(start) = word.get(..3) {
        let month = (0..12).find(|month| &MONTHS[month * 3..month * 3 + 3] == start);
        if let Some(month) = month {
            return Token::Month(month as i64 + 1);
        }
    }
    match word {
        "am" => Token::Half(0),
        "pm" => Token::Half(12),
        "ut" | "utc" | "gmt" => Token::Zone(0),
        "z" => Token::Utc,
        "t" => Token::Separator,
        "edt" => Token::Zone(-4),
        "cdt" | "est" => Token::Zone(-5),
        "mdt" | "cst" => Token::Zone(-6),
        "pdt" | "mst" => Token::Zone(-7),
        "pst" => Token::Zone(-8),
        _ => Token::Word,
    }
}
