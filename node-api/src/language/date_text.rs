//! Dates as V8 reads them.
//!
//! What is no ISO date, as in `Date.parse('Jan 5, 2024')`, is left to the engine by ECMAScript; programs rely on what V8
//! does, so these are the rules of its `src/date/dateparser`: an ISO date with some liberties, or a part of one and then
//! numbers, words and signs in any order, commas and slashes between them ignored.

use super::date_tokens::{Token, tokens};

/// The machine of a run keeps UTC, so a text without a zone means UTC.
const MINUTE: i64 = 60_000;
const DAY: i64 = 24 * 60 * MINUTE;
/// No date is later than this; what is cannot be counted in milliseconds.
const LAST_YEAR: i64 = 1_000_000;

/// The milliseconds since 1970 that `text` means, if V8 makes anything of it.
pub(super) fn parse(text: &str) -> Option<i64> {
    let tokens = tokens(text);
    Reader { tokens, at: 0, numbers: Vec::new(), iso: false, month: None, time: Time::default(), zone: None }.read()
}

/// Hours, minutes, seconds, milliseconds as they come.
#[derive(Default)]
struct Time {
    parts: Vec<i64>,
    half: Option<i64>,
}

impl Time {
    fn add(&mut self, value: i64) -> Option<()> {
        (self.parts.len() < 4).then(|| self.parts.push(value))
    }

    fn expects(&self, value: i64) -> bool {
        match self.parts.len() {
            1 | 2 => (0..60).contains(&value),
            3 => (0..1000).contains(&value),
            _ => false,
        }
    }

    fn finish(&mut self, value: i64) -> Option<()> {
        self.add(value)?;
        self.parts.resize(4, 0);
        Some(())
    }

    fn milliseconds(&self) -> Option<i64> {
        let part = |index| self.parts.get(index).copied().unwrap_or(0);
        let [mut hour, minute, second, rest] = [part(0), part(1), part(2), part(3)];
        if let Some(half) = self.half {
            if !(0..=12).contains(&hour) {
                return None;
            }
            hour = hour % 12 + half;
        }
        let midnight = [hour, minute, second, rest] == [24, 0, 0, 0];
        let fits = hour < 24 && minute < 60 && second < 60 && rest < 1000;
        (fits || midnight).then_some(((hour * 60 + minute) * 60 + second) * 1000 + rest)
    }
}

/// A distance from UTC; hours and minutes come in two numbers where a colon stands between them.
struct Zone {
    sign: i64,
    hour: i64,
    minute: Option<i64>,
}

struct Reader {
    tokens: Vec<Token>,
    at: usize,
    numbers: Vec<i64>,
    /// Whether all of it is an ISO date.
    iso: bool,
    month: Option<i64>,
    time: Time,
    zone: Option<Zone>,
}

impl Reader {
    fn peek(&self) -> Option<Token> {
        self.tokens.get(self.at).copied()
    }

    fn skip(&mut self, symbol: char) -> bool {
        let there = self.peek() == Some(Token::Symbol(symbol));
        self.at += usize::from(there);
        there
    }

    /// Takes a number that has so many digits and is in a range.
    fn fixed(&mut self, wanted: usize, range: std::ops::RangeInclusive<i64>) -> Option<i64> {
        match self.peek() {
            Some(Token::Number { value, digits }) if digits == wanted && range.contains(&value) => {
                self.at += 1;
                Some(value)
            }
            _ => None,
        }
    }

    /// Reads an ISO date as far as it goes. What begins a time as ISO has it must go on that way, otherwise it is none.
    fn iso(&mut self) -> Option<()> {
        if let Some(Token::Symbol(sign @ ('+' | '-'))) = self.peek() {
            self.at += 1;
            match self.fixed(6, 0..=999_999) {
                None => {
                    self.at -= 1;
                    return Some(());
                }
                // The year 0 has no sign: it is left out.
                Some(0) if sign == '-' => return Some(()),
                Some(year) => self.numbers.push(if sign == '-' { -year } else { year }),
            }
        } else if let Some(year) = self.fixed(4, 0..=9999) {
            self.numbers.push(year);
        } else {
            return Some(());
        }
        for most in [12, 31] {
            if !self.skip('-') {
                break;
            }
            let Some(part) = self.fixed(2, 1..=most) else { return Some(()) };
            self.numbers.push(part);
        }
        if self.peek() == Some(Token::Separator) {
            self.at += 1;
            self.iso_time()?;
            if self.peek().is_some() {
                return None;
            }
        }
        self.iso = self.peek().is_none();
        Some(())
    }

    fn iso_time(&mut self) -> Option<()> {
        let hour = self.fixed(2, 0..=24)?;
        // Only midnight itself may be the 24th hour.
        let most = if hour == 24 { 0 } else { 59 };
        self.time.add(hour)?;
        if !self.skip(':') {
            return None;
        }
        let minute = self.fixed(2, 0..=most)?;
        self.time.add(minute)?;
        if self.skip(':') {
            let second = self.fixed(2, 0..=most)?;
            self.time.add(second)?;
            if self.skip('.') {
                let part = self.milliseconds()?;
                if hour == 24 && part > 0 {
                    return None;
                }
                self.time.add(part)?;
            }
        }
        match self.peek() {
            Some(Token::Utc) => self.at += 1,
            Some(Token::Symbol(sign @ ('+' | '-'))) => {
                self.at += 1;
                let (hour, minute) = match self.fixed(4, 0..=2359) {
                    Some(both) if both % 100 < 60 => (both / 100, both % 100),
                    Some(_) => return None,
                    None => {
                        let hour = self.fixed(2, 0..=23)?;
                        if !self.skip(':') {
                            return None;
                        }
                        (hour, self.fixed(2, 0..=59)?)
                    }
                };
                self.zone = Some(Zone { sign: if sign == '+' { 1 } else { -1 }, hour, minute: Some(minute) });
            }
            _ => {}
        }
        Some(())
    }

    /// Takes the digits of a fraction of a second.
    fn milliseconds(&mut self) -> Option<i64> {
        let Some(Token::Number { value, digits }) = self.peek() else { return None };
        self.at += 1;
        // What a number has beyond nine digits was not read.
        let scaled = if digits > 3 { value / 10_i64.pow((digits.min(9) - 3) as u32) } else { value };
        Some(scaled * 10_i64.pow(3_usize.saturating_sub(digits) as u32))
    }

    fn read(mut self) -> Option<i64> {
        self.iso()?;
        let mut any_number = !self.numbers.is_empty();
        while let Some(token) = self.peek() {
            self.at += 1;
            match token {
                Token::Number { value, .. } => {
                    any_number = true;
                    self.number(value)?;
                }
                Token::Half(hours) if !self.time.parts.is_empty() => self.time.half = Some(hours),
                Token::Month(month) => {
                    self.month = Some(month);
                    self.skip('-');
                }
                Token::Zone(hours) if any_number => {
                    self.zone = Some(Zone { sign: hours.signum(), hour: hours.abs(), minute: Some(0) });
                }
                Token::Utc if any_number => self.zone = Some(Zone { sign: 0, hour: 0, minute: Some(0) }),
                // Words may stand before the first number, with something between.
                Token::Half(_) | Token::Zone(_) | Token::Utc | Token::Separator | Token::Word => {
                    if any_number || matches!(self.peek(), Some(Token::Number { .. })) {
                        return None;
                    }
                }
                Token::Symbol(sign @ ('+' | '-')) if self.may_be_zone() => {
                    any_number = true;
                    self.offset(if sign == '+' { 1 } else { -1 })?;
                }
                Token::Symbol('+' | '-' | ')') if any_number => return None,
                Token::Symbol('(') => self.parentheses(),
                Token::Symbol(_) | Token::Space => {}
            }
        }
        let zone = self.zone.as_ref().map_or(0, |zone| zone.sign * (zone.hour * 60 + zone.minute.unwrap_or(0)));
        Some(self.days()? * DAY + self.time.milliseconds()? - zone * MINUTE)
    }

    fn number(&mut self, value: i64) -> Option<()> {
        if self.skip(':') {
            if self.skip(':') {
                return None;
            }
            return self.time.add(value);
        }
        if self.skip('.') && self.time.expects(value) {
            self.time.add(value)?;
            let part = self.milliseconds()?;
            return self.time.finish(part);
        }
        if let Some(zone) = &mut self.zone
            && zone.minute.is_none()
            && value < 60
        {
            zone.minute = Some(value);
            return Some(());
        }
        if self.time.expects(value) {
            self.time.finish(value)?;
            let ends = matches!(self.peek(), None | Some(Token::Space | Token::Utc | Token::Symbol('+' | '-')));
            return ends.then_some(());
        }
        if self.numbers.len() == 3 {
            return None;
        }
        self.numbers.push(value);
        self.skip('-');
        Some(())
    }

    fn may_be_zone(&self) -> bool {
        let utc = self.zone.as_ref().is_some_and(|zone| zone.hour == 0 && zone.minute == Some(0));
        utc || !self.time.parts.is_empty()
    }

    fn offset(&mut self, sign: i64) -> Option<()> {
        let (value, digits) = match self.peek() {
            Some(Token::Number { value, digits }) => {
                self.at += 1;
                (value, digits)
            }
            _ => (0, 0),
        };
        let (hour, minute) = match (self.peek(), digits) {
            (Some(Token::Symbol(':')), _) => (value, None),
            (_, 1 | 2) => (value, Some(0)),
            (_, 3 | 4) => (value / 100, Some(value % 100)),
            _ => return None,
        };
        self.zone = Some(Zone { sign, hour, minute });
        Some(())
    }

    /// A remark, such as the name of the zone, which may hold further ones.
    fn parentheses(&mut self) {
        let mut open = 1;
        while open > 0 && self.at < self.tokens.len() {
            match self.tokens[self.at] {
                Token::Symbol('(') => open += 1,
                Token::Symbol(')') => open -= 1,
                _ => {}
            }
            self.at += 1;
        }
    }

    /// Days since 1970 that the numbers and the named month make.
    fn days(&self) -> Option<i64> {
        let first = *self.numbers.first()?;
        let part = |index| self.numbers.get(index).copied().unwrap_or(1);
        let is_day = |number: i64| (1..=31).contains(&number);
        let (year, month, day) = match self.month {
            None if self.iso || !is_day(first) => (first, part(1), part(2)),
            None => (part(2), first, part(1)),
            Some(month) if !is_day(first) => (first, month, part(1)),
            Some(month) => (part(1), month, first),
        };
        let year = match year {
            _ if self.iso => year,
            0..=49 => year + 2000,
            50..=99 => year + 1900,
            _ => year,
        };
        let is_date = year <= LAST_YEAR && (1..=12).contains(&month) && is_day(day);
        is_date.then(|| days_before(year, month) + day - 1)
    }
}

/// Days from 1970 to the first of a month of the Gregorian calendar. Years count from March, so that the leap day is last.
fn days_before(year: i64, month: i64) -> i64 {
    let year = if month > 2 { year } else { year - 1 };
    let from_march = (month + 9) % 12;
    365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + (153 * from_march + 2) / 5 - 719_468
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn reads_numbers_words_and_zones() {
        assert_eq!(parse("Jan 1, 1970"), Some(0));
        assert_eq!(parse("1970/1/2"), Some(86_400_000));
        assert_eq!(parse("Thu, 01 Jan 1970 00:00:00 GMT+0200"), Some(-7_200_000));
        assert_eq!(parse("1 Jan 1970 1:00 PM (noon)"), Some(46_800_000));
        assert_eq!(parse("hello"), None);
        assert_eq!(parse("999999999"), None);
        assert_eq!(parse("1970-1-1 0:0:0.123456789123456789"), Some(123));
        assert_eq!(parse("1 Jan 1970 what"), None);
        assert_eq!(parse("1 Jan 1970 1:00GMT"), None);
    }

    #[test]
    fn reads_iso_dates_and_parts_of_them() {
        assert_eq!(parse("1970-01-01T01:00:00.5-0030"), Some(5_400_500));
        assert_eq!(parse("1970-01-01t01:00z"), Some(3_600_000));
        assert_eq!(parse("1970-01-01T24:00:00.000Z"), Some(86_400_000));
        assert_eq!(parse("1970-01-01T01:00+05"), None);
        assert_eq!(parse("1970-01-01T1:00"), None);
        assert_eq!(parse("1970-01-01 1:00"), Some(3_600_000));
        assert_eq!(parse("+001970-01"), Some(0));
        assert_eq!(parse("0099"), parse("0099-01-01T00:00Z"));
        assert_eq!(parse("-000000-01-01"), parse("2001-01-01"));
    }
}
