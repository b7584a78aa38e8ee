//! Random graphs of streams: sources, transforms and sinks, joined in one of Node's ways, with marks, errors and delays by
//! chance. Every event that somebody could hear is printed.

use super::Dice;
use std::fmt::Write as _;

const PRELUDE: &str = "\
const { Readable, Writable, Transform, PassThrough, pipeline, finished } = require('node:stream');
const log = (...values) => console.log(...values);
process.on('uncaughtException', (e) => log('uncaught', e.code ?? e.message));
const EVENTS = ['end', 'finish', 'prefinish', 'close', 'drain', 'pause', 'resume', 'pipe', 'unpipe'];
function watch(name, stream, errors) {
  for (const event of EVENTS) stream.on(event, () => log(name, event));
  if (errors) stream.on('error', (e) => log(name, 'error', e.code ?? e.message));
  return stream;
}
const show = (chunk) => (chunk instanceof Buffer ? `${chunk}` : chunk);
";
/// When something is done: at once, or in one of the loop's ways.
const WHEN: [&str; 5] = ["((f) => f())", "process.nextTick", "queueMicrotask", "setImmediate", "((f) => f())"];

/// The program of a seed.
pub(super) fn program(dice: &mut Dice) -> String {
    let mut graph = Graph { dice, text: PRELUDE.to_owned(), objects: false, chunks: 0 };
    graph.objects = graph.dice.one_in(2);
    graph.chunks = 1 + graph.dice.below(6);
    graph.build();
    graph.text
}

struct Graph<'d> {
    dice: &'d mut Dice,
    text: String,
    objects: bool,
    chunks: u32,
}

impl Graph<'_> {
    fn line(&mut self, text: &str) {
        let _ = writeln!(self.text, "{text}");
    }

    fn when(&mut self) -> &'static str {
        WHEN[self.dice.below(WHEN.len() as u32) as usize]
    }

    /// Options that every kind of stream takes.
    fn options(&mut self) -> String {
        let mut options = String::new();
        if self.objects {
            options.push_str("objectMode: true, ");
        }
        if !self.dice.one_in(3) {
            let mark = [0, 1, 2, 3, 8][self.dice.below(5) as usize];
            let _ = write!(options, "highWaterMark: {mark}, ");
        }
        if self.dice.one_in(8) {
            options.push_str("autoDestroy: false, ");
        }
        if self.dice.one_in(10) {
            options.push_str("emitClose: false, ");
        }
        options
    }

    fn source(&mut self, name: &str) {
        let (options, when, chunks) = (self.options(), self.when(), self.chunks);
        let chunk = if self.objects { "{ n }" } else { "'c' + n" };
        let errors = !self.dice.one_in(4);
        if self.dice.one_in(4) {
            let list = (1..=chunks).map(|n| if self.objects { format!("{{ n: {n} }}") } else { format!("'c{n}'") });
            let list = list.collect::<Vec<_>>().join(", ");
            self.line(&format!("const {name} = watch('{name}', Readable.from([{list}]), {errors});"));
            return;
        }
        let fails = if self.dice.one_in(6) { 1 + self.dice.below(chunks) } else { u32::MAX };
        self.line(&format!("let {name}n = 0;"));
        self.line(&format!("const {name} = watch('{name}', new Readable({{ {options}read() {{"));
        self.line(&format!("  const n = ++{name}n;"));
        self.line(&format!("  log('{name}', 'read', n);"));
        let push = format!("log('{name}', 'push', this.push(n > {chunks} ? null : {chunk}))");
        if fails == u32::MAX {
            self.line(&format!("  {when}(() => {push});"));
        } else {
            self.line(&format!("  {when}(() => n === {fails} ? this.destroy(new Error('{name} fails')) : {push});"));
        }
        self.line(&format!("}} }}), {errors});"));
    }

    fn transform(&mut self, name: &str) {
        let errors = !self.dice.one_in(4);
        if self.dice.one_in(4) {
            let options = self.options();
            self.line(&format!("const {name} = watch('{name}', new PassThrough({{ {options}}}), {errors});"));
            return;
        }
        let (options, when) = (self.options(), self.when());
        let fails = if self.dice.one_in(8) { 1 + self.dice.below(4) } else { u32::MAX };
        self.line(&format!("let {name}n = 0;"));
        self.line(&format!(
            "const {name} = watch('{name}', new Transform({{ {options}transform(chunk, encoding, done) {{"
        ));
        self.line(&format!("  log('{name}', 'transform', show(chunk));"));
        let body = match self.dice.below(4) {
            0 => "done(null, chunk)".to_owned(),
            1 => "{ this.push(chunk); this.push(chunk); done(); }".to_owned(),
            2 => "done()".to_owned(),
            _ => format!("{{ log('{name}', 'push', this.push(chunk)); done(); }}"),
        };
        let body = match fails {
            u32::MAX => format!("  {when}(() => {body});"),
            nth => format!(
                "  {when}(() => ++{name}n === {nth} ? done(new Error('{name} fails')) : ({body_}));",
                body_ = wrapped(&body)
            ),
        };
        self.line(&body);
        if self.dice.one_in(3) {
            let last = if self.objects { "{ n: 'last' }" } else { "'last'" };
            self.line(&format!("}}, flush(done) {{ log('{name}', 'flush'); {when}(() => done(null, {last}));"));
        }
        self.line(&format!("}} }}), {errors});"));
    }

    fn sink(&mut self, name: &str) {
        let (options, when) = (self.options(), self.when());
        let errors = !self.dice.one_in(4);
        let fails = if self.dice.one_in(6) { 1 + self.dice.below(self.chunks) } else { u32::MAX };
        self.line(&format!("let {name}n = 0;"));
        self.line(&format!("const {name} = watch('{name}', new Writable({{ {options}write(chunk, encoding, done) {{"));
        self.line(&format!("  log('{name}', 'write', show(chunk), this.writableLength);"));
        match fails {
            u32::MAX => self.line(&format!("  {when}(done);")),
            nth => {
                self.line(&format!("  {when}(() => (++{name}n === {nth} ? done(new Error('{name} fails')) : done()));"))
            }
        }
        if self.dice.one_in(4) {
            self.line("}, writev(chunks, done) {");
            self.line(&format!("  log('{name}', 'writev', chunks.length);"));
            self.line(&format!("  {when}(done);"));
        }
        if self.dice.one_in(3) {
            let end = self.when();
            self.line(&format!("}}, final(done) {{ log('{name}', 'final'); {end}(done);"));
        }
        self.line(&format!("}} }}), {errors});"));
    }

    fn build(&mut self) {
        self.source("a");
        let mut parts = vec!["a".to_owned()];
        for n in 0..self.dice.below(3) {
            let name = format!("t{n}");
            self.transform(&name);
            parts.push(name);
        }
        self.sink("z");
        let (first, last) = (parts[0].clone(), parts[parts.len() - 1].clone());
        match self.dice.below(7) {
            0 | 1 => {
                let pipes: String =
                    parts[1..].iter().chain([&"z".to_owned()]).map(|to| format!(".pipe({to})")).collect();
                self.line(&format!("{first}{pipes};"));
            }
            2 | 3 => {
                let all = parts.join(", ");
                self.line(&format!("pipeline({all}, z, (e) => log('pipeline', e?.code ?? e?.message));"));
            }
            4 => {
                self.chain(&parts);
                self.line("(async () => {");
                self.line(&format!("  for await (const chunk of {last}) {{"));
                self.line("    log('loop', show(chunk));");
                if self.dice.one_in(3) {
                    self.line("    break;");
                } else {
                    self.line("    if (!z.write(chunk)) log('full');");
                }
                self.line("  }");
                self.line("  z.end();");
                self.line("})().catch((e) => log('loop failed', e.code ?? e.message));");
            }
            5 => {
                self.chain(&parts);
                self.line(&format!("{last}.on('data', (chunk) => {{ log('data', show(chunk)); if (!z.write(chunk)) {{ {last}.pause(); z.once('drain', () => {last}.resume()); }} }});"));
                self.line(&format!("{last}.on('end', () => z.end());"));
            }
            _ => {
                self.chain(&parts);
                self.line(&format!("{last}.on('readable', () => {{ log('readable'); for (let chunk; (chunk = {last}.read()) !== null;) z.write(chunk); }});"));
                self.line(&format!("{last}.on('end', () => z.end());"));
            }
        }
        self.extras(&last);
    }

    /// Joins all but the sink with pipes.
    fn chain(&mut self, parts: &[String]) {
        let pipes: String = parts[1..].iter().map(|to| format!(".pipe({to})")).collect();
        if !pipes.is_empty() {
            self.line(&format!("{}{pipes};", parts[0]));
        }
    }

    fn extras(&mut self, last: &str) {
        if self.dice.one_in(3) {
            self.line("finished(z, (e) => log('finished z', e?.code ?? e?.message));");
        }
        if self.dice.one_in(4) {
            self.line("finished(a, (e) => log('finished a', e?.code ?? e?.message));");
        }
        if self.dice.one_in(6) {
            self.line("z.cork();");
            let when = self.when();
            self.line(&format!("{when}(() => z.uncork());"));
        }
        if self.dice.one_in(8) {
            let victim = ["a", "z", last][self.dice.below(3) as usize].to_owned();
            let error = if self.dice.one_in(2) { "" } else { "new Error('by hand')" };
            self.line(&format!("setImmediate(() => {{ log('destroy {victim}'); {victim}.destroy({error}); }});"));
        }
        if self.dice.one_in(8) {
            self.line(&format!("setImmediate(() => {{ log('unpipe'); {last}.unpipe(z); }});"));
        }
        if self.dice.one_in(10) {
            self.line(&format!(
                "const second = watch('second', new PassThrough({{ objectMode: {} }}), true);",
                self.objects
            ));
            self.line(&format!("{last}.pipe(second);"));
            self.line("second.on('data', (chunk) => log('second', show(chunk)));");
        }
    }
}

/// A block as an expression.
fn wrapped(body: &str) -> String {
    if body.starts_with('{') { format!("(() => {body})()") } else { body.to_owned() }
}
