//! Insertions into a source text, and the way back from the new text to the old one.

/// One change: `remove` bytes at `at` are replaced by `text`.
#[derive(Debug)]
struct Edit {
    at: u32,
    /// At one place, what closes an earlier node stands before what opens a later one.
    opens: bool,
    remove: u32,
    text: String,
}

/// Changes in the order in which a walk over the tree makes them: openers before the children, closers after.
#[derive(Debug, Default)]
pub(super) struct Edits {
    list: Vec<Edit>,
}

impl Edits {
    /// Inserts `text` before what starts at `at`.
    pub(super) fn open(&mut self, at: u32, text: String) {
        self.list.push(Edit { at, opens: true, remove: 0, text });
    }

    /// Inserts `text` after what ends at `at`.
    pub(super) fn close(&mut self, at: u32, text: String) {
        self.list.push(Edit { at, opens: false, remove: 0, text });
    }

    /// Replaces `remove` bytes at `at`.
    pub(super) fn replace(&mut self, at: u32, remove: u32, text: String) {
        self.list.push(Edit { at, opens: true, remove, text });
    }

    /// The new text, between `prefix` and `suffix`, with its map.
    pub(super) fn apply(mut self, source: &str, prefix: &str, suffix: &str) -> (String, Map) {
        self.list.sort_by_key(|edit| (edit.at, edit.opens));
        let grown: usize = self.list.iter().map(|edit| edit.text.len()).sum();
        let mut code = String::with_capacity(source.len() + grown + prefix.len() + suffix.len());
        code.push_str(prefix);
        let mut map = Map { segments: vec![Segment { code: code.len() as u32, source: 0 }], end: 0 };
        let mut done = 0;
        for edit in self.list {
            code.push_str(&source[done as usize..edit.at as usize]);
            code.push_str(&edit.text);
            done = edit.at + edit.remove;
            map.segments.push(Segment { code: code.len() as u32, source: done });
        }
        code.push_str(&source[done as usize..]);
        map.end = code.len() as u32;
        code.push_str(suffix);
        (code, map.finish())
    }
}

/// From here on, `code` and `source` run side by side.
#[derive(Clone, Copy, Debug)]
struct Segment {
    code: u32,
    source: u32,
}

/// Which byte of the source a byte of the instrumented code came from.
#[derive(Debug, Default)]
pub struct Map {
    segments: Vec<Segment>,
    end: u32,
}

impl Map {
    /// The place in the source of a place in the code. What was inserted belongs to the place where it was inserted.
    pub fn to_source(&self, code: u32) -> u32 {
        let index = self.segments.partition_point(|segment| segment.code <= code);
        let next = self.segments.get(index).map_or(u32::MAX, |segment| segment.source);
        match index.checked_sub(1) {
            Some(index) => {
                let segment = self.segments[index];
                (segment.source + (code.min(self.end) - segment.code)).min(next)
            }
            None => 0,
        }
    }

    /// The place in the code of a place in the source, behind everything that was inserted there.
    pub fn to_code(&self, source: u32) -> u32 {
        let index = self.segments.partition_point(|segment| segment.source <= source).max(1) - 1;
        let segment = self.segments[index];
        segment.code + (source - segment.source)
    }

    fn finish(mut self) -> Map {
        self.segments.shrink_to_fit();
        self
    }
}

impl Map {
    /// Whether this place in the code was inserted.
    pub fn is_inserted(&self, code: u32) -> bool {
        let index = self.segments.partition_point(|segment| segment.code <= code);
        let Some(before) = index.checked_sub(1).map(|index| self.segments[index]) else { return true };
        self.segments.get(index).is_some_and(|next| before.source + (code - before.code) >= next.source)
    }
}
