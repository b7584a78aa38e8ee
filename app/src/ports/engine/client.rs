//! The queue of requests, the worker that serves them, and the watchdog over it.

use super::ahead::{Ahead, is_whole};
use super::job::{Job, Listener, Stopped};
use super::worker::{Heard, Live};
use super::{Event, Failure, PATIENCE};
use crate::ports::clock;
use gloo::timers::callback::Interval;
use protocol::{Options, Program, Progress, Report, Request, Response};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

/// How often the watchdog looks, in milliseconds.
const LOOK: u32 = 100;
/// A run that ends fewer statements than this within [`PATIENCE`] hangs: it is at work inside the engine, where the
/// engine's own bounds cannot reach.
const ALIVE: u64 = 500;
/// Milliseconds between two words to a listener about the progress of its run.
const TELL: f64 = 100.0;

thread_local! {
    static CLIENT: RefCell<Client> = RefCell::new(Client::default());
}

#[derive(Default)]
struct Client {
    /// Bumped with every worker, so that a late message of an ended one is not taken for its successor's.
    generation: u32,
    worker: Option<Live>,
    ready: bool,
    /// Whether workers wait for both parts of the engine: from the first run on that needed what had not arrived.
    whole: bool,
    /// Whether the worker has not run anything yet: its first run also pays for the engine's own start.
    cold: bool,
    jobs: VecDeque<Job>,
    /// What is to be run ahead, until the worker is free or somebody asks for a run.
    wanted: Option<(Program, Options)>,
    /// The last run that was made ahead.
    ahead: Option<Ahead>,
    last_id: u32,
    /// When the run was last seen to get on, and how many statements it had ended by then.
    alive_at: f64,
    alive_steps: u64,
    told_at: f64,
    watchdog: Option<Interval>,
}

/// Something to tell a listener once the client is no longer borrowed.
type Tell = Option<(Listener, Event)>;

fn with(change: impl FnOnce(&mut Client) -> Tell) {
    if let Some((listener, event)) = CLIENT.with_borrow_mut(change) {
        listener(event);
    }
}

pub(super) fn warm() {
    with(|client| {
        client.ensure();
        None
    });
}

/// A run that nobody waits for: made as soon as the worker is free.
pub(super) fn ahead(program: Program, options: Options) {
    with(|client| {
        client.wanted = Some((program, options));
        client.begin_ahead();
        None
    });
}

pub(super) fn request(make: impl FnOnce(u32) -> Request, on: Listener) -> u32 {
    let mut id = 0;
    with(|client| {
        client.last_id += 1;
        client.wanted = None;
        id = client.last_id;
        let request = make(id);
        let ahead = client.ahead.take_if(|ahead| ahead.answers(&request));
        if let Some(report) = ahead.as_ref().and_then(Ahead::report) {
            return Some((on, Event::Done(report.clone())));
        }
        let on_its_way = ahead.and_then(|ahead| client.jobs.front_mut().filter(|job| ahead.is(job.id)));
        if let Some(job) = on_its_way {
            id = job.id;
            (job.on, job.was_ahead) = (on, true);
            return None;
        }
        client.jobs.push_back(Job::new(id, request, on.clone()));
        client.advance();
        (!client.ready).then_some((on, Event::Loading))
    });
    id
}

pub(super) fn cancel(id: u32) {
    with(|client| {
        let busy = client.jobs.front().is_some_and(|job| job.id == id && job.sent);
        client.jobs.retain(|job| job.id != id);
        if busy {
            client.end_worker();
            client.advance();
        }
        None
    });
}

fn hear(generation: u32, heard: Heard) {
    with(|client| {
        if client.generation != generation {
            return None;
        }
        match heard {
            Heard::Said(response) => client.answer(response),
            Heard::Failed(message) => client.failed(message),
        }
    });
}

impl Client {
    fn ensure(&mut self) {
        if self.worker.is_some() {
            return;
        }
        self.generation += 1;
        let generation = self.generation;
        self.worker = Live::start(self.whole, move |heard| hear(generation, heard));
        self.ready = false;
        self.cold = true;
    }

    /// Runs ahead what is wanted, if the worker is free. Not as the first run of the first worker, which would take long; a
    /// worker in its place, which waited for the whole engine, may do it.
    fn begin_ahead(&mut self) {
        if !self.ready || (self.cold && !self.whole) || !self.jobs.is_empty() {
            return;
        }
        let Some((program, options)) = self.wanted.take() else { return };
        self.last_id += 1;
        let ahead = Ahead::new(program, options, self.last_id);
        self.jobs.push_back(Job::new(self.last_id, ahead.request(), Rc::new(|_| ())));
        self.ahead = Some(ahead);
        self.advance();
    }

    /// Sends the first job if the worker is free.
    fn advance(&mut self) {
        if self.jobs.is_empty() {
            self.watchdog = None;
            return self.begin_ahead();
        }
        self.ensure();
        if self.worker.is_none() {
            // Told in a turn of its own: the listener is about to get the handle of this very request.
            let jobs = std::mem::take(&mut self.jobs);
            clock::after(0, move || jobs.into_iter().for_each(|j| (j.on)(Event::Failed(Failure::Unreachable))))
                .forget();
            return;
        }
        if let (Some(worker), Some(job), true) = (&self.worker, self.jobs.front_mut(), self.ready)
            && !job.sent
        {
            worker.send(&job.request);
            job.sent = true;
            self.alive_at = clock::now();
            self.alive_steps = 0;
            self.told_at = self.alive_at;
            self.watchdog.get_or_insert_with(|| Interval::new(LOOK, || with(Client::look)));
        }
    }

    fn answer(&mut self, response: Response) -> Tell {
        match response {
            Response::Ready => {
                self.ready = true;
                self.advance();
                None
            }
            Response::Progress { id, progress } => {
                let job = self.jobs.front_mut().filter(|job| job.id == id)?;
                job.last = progress;
                let now = clock::now();
                // An enumeration begins again with every run; a cold engine has only now come to the program.
                let begins = std::mem::take(&mut self.cold) || progress.steps < self.alive_steps;
                if begins || progress.steps >= self.alive_steps + ALIVE {
                    self.alive_at = now;
                    self.alive_steps = progress.steps;
                }
                // The worker speaks often, so that a hung run can be placed; nobody reads that fast. Of a repetition
                // nobody wants to hear.
                if now - self.told_at < TELL || job.rescue.is_some() {
                    return None;
                }
                self.told_at = now;
                Some((job.on.clone(), Event::Progress(progress)))
            }
            Response::Done { id, report } => {
                if self.wants_more(id, &report) {
                    return None;
                }
                let job = self.finish(id)?;
                let report = Rc::new(report);
                if let Some(ahead) = self.ahead.as_mut().filter(|ahead| ahead.is(id)) {
                    ahead.keep(report);
                    return None;
                }
                Some((
                    job.on,
                    match job.rescue {
                        Some(stopped) => Event::Failed(stopped.failure(Some(report))),
                        None => Event::Done(report),
                    },
                ))
            }
            Response::Outcomes { id, outcomes, more } => {
                let job = self.finish(id)?;
                Some((job.on, Event::Outcomes(Rc::new(outcomes), more)))
            }
            Response::Panicked { message } => {
                self.end_worker();
                let job = self.jobs.pop_front();
                self.advance();
                job.map(|job| (job.on, Event::Failed(Failure::Broken { message })))
            }
        }
    }

    /// The worker ended without a word of its own: its memory is used up, or the engine broke. Before it is ready, it cannot
    /// be loaded.
    fn failed(&mut self, message: String) -> Tell {
        let was_ready = self.ready;
        self.end_worker();
        if !was_ready {
            // Where the rest cannot be had, the first part still does what it can.
            self.whole = false;
            let job = self.jobs.pop_front()?;
            return Some((job.on, Event::Failed(Failure::Unreachable)));
        }
        if message.contains("out of memory") {
            return self.stopped(Stopped::Memory);
        }
        if message.contains("out of stack") {
            return self.stopped(Stopped::Stack);
        }
        if message.contains("the rest is wanted") && !self.whole {
            self.whole = true;
            self.ensure();
            self.advance();
            return self.jobs.front().map(|job| (job.on.clone(), Event::Loading));
        }
        let job = self.jobs.pop_front();
        self.advance();
        job.map(|job| (job.on, Event::Failed(Failure::Broken { message })))
    }

    /// The watchdog.
    fn look(&mut self) -> Tell {
        let job = self.jobs.front().filter(|job| job.sent)?;
        // A repetition may take as long as what it repeats, which was slow. An engine that has just started makes the process
        // first, on a slow machine for seconds.
        let patience = match (job.rescue.is_some(), self.cold) {
            (_, true) => 5.0 * PATIENCE,
            (true, false) => 2.0 * PATIENCE,
            (false, false) => PATIENCE,
        };
        if clock::now() - self.alive_at < patience {
            return None;
        }
        self.end_worker();
        self.stopped(Stopped::Hung)
    }

    /// The first job's run was stopped: repeats it up to where it was last heard of, or gives it up.
    fn stopped(&mut self, how: fn(Progress) -> Stopped) -> Tell {
        let mut job = self.jobs.pop_front()?;
        if self.ahead.take_if(|ahead| ahead.is(job.id)).is_some() {
            self.ensure();
            self.advance();
            return None;
        }
        let known = job.last.steps > 0 && job.rescue.is_none();
        if let (Request::Run { options, .. }, true) = (&mut job.request, known) {
            options.stop_after = Some(job.last.steps);
            job.rescue = Some(how(job.last));
            job.sent = false;
            let told = (job.on.clone(), Event::Stopping(how(job.last).failure(None)));
            self.jobs.push_front(job);
            self.advance();
            return Some(told);
        }
        let failure = job.rescue.unwrap_or_else(|| how(job.last)).failure(None);
        self.advance();
        Some((job.on, Event::Failed(failure)))
    }

    /// Makes a run again as a whole that was begun ahead, only up to a bound of its own, and has been asked for since.
    fn wants_more(&mut self, id: u32, report: &Report) -> bool {
        let begun = self.jobs.front_mut().filter(|job| job.id == id && job.was_ahead && !is_whole(report));
        let Some(Job { request: Request::Run { options, .. }, sent, was_ahead, .. }) = begun else { return false };
        options.stop_after = None;
        (*sent, *was_ahead) = (false, false);
        self.advance();
        true
    }

    fn finish(&mut self, id: u32) -> Option<Job> {
        self.jobs.front().filter(|job| job.id == id)?;
        self.cold = false;
        let job = self.jobs.pop_front();
        self.advance();
        job
    }

    fn end_worker(&mut self) {
        self.worker = None;
        self.ready = false;
        // Whatever an ended worker had sent is not heard any more.
        self.generation += 1;
        if let Some(job) = self.jobs.front_mut() {
            job.sent = false;
        }
    }
}
