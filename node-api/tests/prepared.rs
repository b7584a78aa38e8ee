//! A process that was made ahead of its run cannot be told from one that was made at once.

use node_api::{FileTree, Limits, Prepared, Program, RunOptions, RunOutput, run};

/// Stack of the thread that a program runs on, and the part of it that calls may use.
const STACK: usize = 256 << 20;

/// Asks for everything that a process learns only when it starts.
const PROGRAM: &str = "
const { argv, pid, ppid, env } = process;
console.log(argv, pid, ppid, env, process.env.HOME, Object.keys(process).join());
console.log(module.paths, require('module').globalPaths, process.cwd(), __filename);
console.log(Date.now(), Math.random(), performance.now(), process.hrtime(), crypto.getRandomValues(new Uint8Array(4)));
setTimeout(() => console.log('timeout'), 0);
setImmediate(() => console.log('immediate'));
process.nextTick(() => console.log('tick'));
process.on('exit', (code) => console.log('exit', code, new Error('at the end').stack));
Promise.reject(new TypeError('nobody listens'));
";

fn program(home: &str) -> Program {
    let mut files = FileTree::new();
    files.write("/app/main.js", PROGRAM);
    Program {
        files,
        entry: "main.js".to_owned(),
        argv: vec!["--flag".to_owned(), home.to_owned()],
        env: [("HOME".to_owned(), home.to_owned()), ("A".to_owned(), "1".to_owned())].into(),
        cwd: "/app".to_owned(),
    }
}

fn options(seed: u64) -> RunOptions {
    let limits = Limits { stack: STACK / 2, ..Limits::default() };
    RunOptions { seed, record: true, limits, ..RunOptions::default() }
}

/// Everything that a run leaves, as one text.
fn told(output: &RunOutput) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let trace = output.trace.as_ref().map(sim_core::trace::Trace::to_json).unwrap_or_default();
    format!("{}\n{}\n{}\n{trace}", text(&output.stdout), text(&output.stderr), output.exit_code)
}

fn on_a_large_stack(check: fn()) {
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(check);
    thread.expect("a thread can be started").join().expect("the check does not panic");
}

#[test]
fn a_process_made_ahead_runs_like_any_other() {
    on_a_large_stack(|| {
        for (seed, pieces) in [(0, 0), (1, 3), (2, 7), (3, usize::MAX)] {
            let mut prepared = Prepared::new();
            for _ in 0..pieces {
                if !prepared.advance() {
                    break;
                }
            }
            let program = program(&format!("/home/{seed}"));
            let given = told(&prepared.run(&program, &options(seed)));
            assert_eq!(given, told(&run(&program, &options(seed))), "seed {seed}");
            assert!(given.contains(&format!("/home/{seed}/.node_modules")), "{given}");
        }
    });
}

#[test]
fn preparing_counts_for_nothing() {
    on_a_large_stack(|| {
        let mut options = options(0);
        options.limits.steps = 1;
        let mut program = program("/home/a");
        program.files.write("/app/main.js", "");
        let output = Prepared::new().run(&program, &options);
        assert_eq!((output.exit_code, told(&output).contains("stopped")), (0, false), "{}", told(&output));
    });
}
