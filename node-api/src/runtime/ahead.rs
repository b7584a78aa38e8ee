//! Promise jobs that belong to the one before them.
//!
//! Where the engine waits once more than the standard does (`crate::language::feeds`), the job that goes on is not queued:
//! it runs as a part of the job that queued it, so no other comes in between.

use boa_engine::job::PromiseJob;
use boa_engine::{Context, JsResult};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

/// What a process knows of such jobs.
#[derive(Default)]
pub struct Ahead {
    running: Cell<bool>,
    joins: Cell<bool>,
    jobs: RefCell<VecDeque<PromiseJob>>,
}

impl Ahead {
    /// The job that is queued next belongs to the one that runs, if one does.
    pub(crate) fn join(&self) {
        self.joins.set(self.running.get());
    }

    /// Keeps a job that belongs to the one that runs, or gives it back.
    pub(super) fn keep(&self, job: PromiseJob) -> Option<PromiseJob> {
        if !self.joins.take() {
            return Some(job);
        }
        self.jobs.borrow_mut().push_back(job);
        None
    }

    /// Runs a job and what belongs to it.
    pub(super) fn run(&self, job: PromiseJob, context: &mut Context) -> JsResult<()> {
        self.running.set(true);
        let mut result = job.call(context).map(drop);
        while result.is_ok() {
            let Some(job) = self.jobs.borrow_mut().pop_front() else { break };
            result = job.call(context).map(drop);
        }
        self.running.set(false);
        self.joins.set(false);
        result
    }
}
