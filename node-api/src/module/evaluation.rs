//! The evaluation of a graph of modules (ECMA-262, `Evaluate` of cyclic module records).
//!
//! The order is kept here, and the engine is handed one module after the other, or one cycle. Left to itself it loses
//! what a module throws that has waited for the top level of another one, never answers who asks for a module that
//! waits, and tells nobody which modules are being evaluated, which `require` must know.

pub(super) mod evening;
mod search;

use super::esm::{EsModules, loader};
use crate::errors::passed_by_module;
use crate::runtime::host;
use boa_engine::builtins::promise::{PromiseState, ResolvingFunctions};
use boa_engine::object::builtins::JsPromise;
use boa_engine::{Context, JsError, JsNativeError, JsResult, JsValue};
use search::Search;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

/// How far a module has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    /// It is there, and not linked.
    Loaded,
    /// Nothing of it has run.
    Linked,
    /// It runs, or what it imports does.
    Evaluating,
    /// It waits for a top level, its own or that of what it imports.
    Waiting,
    /// It has run to its end, or thrown.
    Evaluated,
}

/// What is known of the evaluation of a module. A cycle is known by the module that is reached first.
struct Node {
    status: Status,
    /// The first module of its cycle.
    leader: String,
    error: Option<JsError>,
    /// How many modules it waits for.
    pending: u32,
    /// When it began to wait.
    order: u32,
    /// Modules that wait for it.
    parents: Vec<String>,
    capability: Option<(JsPromise, ResolvingFunctions)>,
}

/// A module, or several that import each other in a cycle.
struct Group {
    members: Vec<String>,
    /// What it imports: before the first of its members runs, and later.
    before: Vec<String>,
    after: Vec<String>,
}

/// The evaluations of a process.
#[derive(Default)]
pub(super) struct Evaluations {
    nodes: RefCell<BTreeMap<String, Node>>,
    /// Modules whose own top level waits, with the engine's promise.
    running: RefCell<Vec<(String, JsPromise)>>,
    order: Cell<u32>,
}

impl Evaluations {
    /// The modules whose own top level waits.
    pub(super) fn waiting(&self) -> Vec<String> {
        self.running.borrow().iter().map(|(url, _)| url.clone()).collect()
    }

    /// Notes that a module is linked.
    pub(super) fn linked(&self, url: &str) {
        self.nodes.borrow_mut().entry(url.to_owned()).or_insert_with(|| Node {
            status: Status::Linked,
            leader: url.to_owned(),
            error: None,
            pending: 0,
            order: 0,
            parents: Vec::new(),
            capability: None,
        });
    }

    fn with<T>(&self, url: &str, get: impl FnOnce(&mut Node) -> T) -> Option<T> {
        self.nodes.borrow_mut().get_mut(url).map(get)
    }

    /// How far a module has come.
    pub(super) fn status(&self, url: &str) -> Status {
        self.with(url, |node| node.status).unwrap_or(Status::Loaded)
    }

    /// What a module has thrown.
    pub(super) fn error(&self, url: &str) -> Option<JsError> {
        let leader = self.leader(url);
        self.with(&leader, |node| node.error.clone()).flatten()
    }

    fn leader(&self, url: &str) -> String {
        self.with(url, |node| node.leader.clone()).unwrap_or_else(|| url.to_owned())
    }

    fn set(&self, group: &Group, status: Status) {
        for member in &group.members {
            self.with(member, |node| {
                node.status = status;
                node.leader.clone_from(&group.members[0]);
            });
        }
    }

    fn fail(&self, group: &Group, error: &JsError) {
        self.set(group, Status::Evaluated);
        self.with(&group.members[0], |node| node.error = Some(error.clone()));
    }
}

impl EsModules {
    /// The promise of a linked module's evaluation, which begins now if it has not begun.
    pub(super) fn evaluate(&self, url: &str, context: &mut Context) -> JsResult<JsPromise> {
        let leader = self.evaluations.leader(url);
        let known = self.evaluations.with(&leader, |node| node.capability.as_ref().map(|(promise, _)| promise.clone()));
        if let Some(promise) = known.flatten() {
            return Ok(promise);
        }
        let (promise, resolvers) = JsPromise::new_pending(context);
        let begun = self.evaluations.status(url) != Status::Linked;
        let whose = if begun { &leader } else { url };
        self.evaluations.with(whose, |node| node.capability = Some((promise.clone(), resolvers)));
        let mut search = Search { modules: self, groups: BTreeMap::new(), reached: BTreeMap::new(), path: Vec::new() };
        search.visit(url, context)?;
        let groups = search.groups;
        let evaluated = self.inner(url, &groups, context);
        match self.evaluations.status(whose) {
            Status::Evaluated => self.settle(whose, evaluated.err(), context)?,
            _ => evaluated?,
        }
        Ok(promise)
    }

    /// `InnerModuleEvaluation` for a module or a cycle. The engine's own failures pass on as errors that no program sees.
    fn inner(&self, url: &str, groups: &BTreeMap<String, Group>, context: &mut Context) -> JsResult<()> {
        if self.evaluations.status(url) != Status::Linked {
            return self.evaluations.error(url).map_or(Ok(()), Err);
        }
        let Some(group) = groups.get(url) else { return Ok(()) };
        self.evaluations.set(group, Status::Evaluating);
        let waits = group.members.iter().any(|member| self.waits(member));
        let is_cycle = group.members.len() > 1;
        let (mut pending, mut is_held) = (0, false);
        for dependency in &group.before {
            let leader = groups.values().find(|group| group.members.contains(dependency));
            let leader = leader.map_or_else(|| self.evaluations.leader(dependency), |group| group.members[0].clone());
            if let Err(error) = self.inner(&leader, groups, context) {
                self.evaluations.fail(group, &error);
                return Err(error);
            }
            if self.evaluations.status(&leader) == Status::Waiting {
                is_held = true;
                // A cycle waits inside the engine, where those of its modules run that need not wait.
                if !is_cycle {
                    pending += 1;
                    self.evaluations.with(&leader, |node| node.parents.push(url.to_owned()));
                }
            }
        }
        // The engine evaluates the rest of what a cycle imports, in its place between the cycle's modules.
        let late = self.unevaluated(&group.after, context)?;
        self.hoist(&group.members, context)?;
        self.hoist(&late, context)?;
        if is_held || waits || late.iter().any(|other| self.waits(other)) {
            let order = self.evaluations.order.get();
            self.evaluations.order.set(order + 1);
            self.evaluations.with(url, |node| (node.pending, node.order) = (pending, order));
            if pending == 0 {
                self.start(url, context)?;
            }
            self.evaluations.set(group, Status::Waiting);
            // They are over when the cycle is.
            for other in &late {
                self.evaluations.with(other, |node| (node.status, node.leader) = (Status::Waiting, url.to_owned()));
            }
            return Ok(());
        }
        for other in &late {
            self.evaluations.with(other, |node| node.status = Status::Evaluating);
        }
        let result = self.execute(url, context);
        for other in &late {
            self.evaluations.with(other, |node| node.status = Status::Evaluated);
        }
        match result {
            Ok(()) => self.evaluations.set(group, Status::Evaluated),
            Err(error) => {
                self.evaluations.fail(group, &error);
                return Err(error);
            }
        }
        Ok(())
    }

    /// Runs a module that does not wait, all of whose imports have run.
    fn execute(&self, url: &str, context: &mut Context) -> JsResult<()> {
        let promise = self.engine(url, context)?;
        match promise.state() {
            PromiseState::Fulfilled(_) => Ok(()),
            PromiseState::Rejected(reason) => {
                host(context).forget_rejection(&promise.into());
                passed_by_module(&reason, context);
                Err(JsError::from_opaque(reason))
            }
            PromiseState::Pending => Err(JsNativeError::error().with_message(format!("{url} waits")).into()),
        }
    }

    /// Lets a module that waits run up to its first `await`.
    fn start(&self, url: &str, context: &mut Context) -> JsResult<()> {
        let promise = self.engine(url, context)?;
        self.evaluations.running.borrow_mut().push((url.to_owned(), promise));
        Ok(())
    }

    fn engine(&self, url: &str, context: &mut Context) -> JsResult<JsPromise> {
        let module = self.module(url);
        module.ok_or_else(|| JsNativeError::error().with_message(format!("{url} was not loaded")))?.evaluate(context)
    }

    /// `AsyncModuleExecutionFulfilled` and `AsyncModuleExecutionRejected`: a module's top level is over, and so may be
    /// those that waited for it.
    fn over(&self, url: &str, error: Option<JsError>, context: &mut Context) -> JsResult<()> {
        if self.evaluations.status(url) != Status::Waiting {
            return Ok(());
        }
        self.finish(url, error.as_ref());
        let parents = self.evaluations.with(url, |node| std::mem::take(&mut node.parents)).unwrap_or_default();
        self.settle(url, error.clone(), context)?;
        if error.is_some() {
            for parent in parents {
                self.over(&parent, error.clone(), context)?;
            }
            return Ok(());
        }
        let mut ready = Vec::new();
        self.gather(parents, &mut ready);
        ready.sort_by_key(|url| self.evaluations.with(url, |node| node.order));
        for url in ready {
            if self.evaluations.status(&url) != Status::Waiting {
                continue;
            }
            if self.cycle(&url).iter().any(|member| self.waits(member)) {
                self.start(&url, context)?;
                continue;
            }
            match self.execute(&url, context) {
                Ok(()) => {
                    self.finish(&url, None);
                    self.settle(&url, None, context)?;
                }
                Err(error) => {
                    // What is no error of the program's ends the run.
                    let error = JsError::from_opaque(error.into_opaque(context)?);
                    self.over(&url, Some(error), context)?;
                }
            }
        }
        Ok(())
    }

    /// `GatherAvailableAncestors`: what waits for nothing any more.
    fn gather(&self, parents: Vec<String>, ready: &mut Vec<String>) {
        for parent in parents {
            if ready.contains(&parent) || self.evaluations.error(&parent).is_some() {
                continue;
            }
            let left = self.evaluations.with(&parent, |node| {
                node.pending -= 1;
                node.pending
            });
            if left == Some(0) {
                ready.push(parent.clone());
                if !self.cycle(&parent).iter().any(|member| self.waits(member)) {
                    let next = self.evaluations.with(&parent, |node| node.parents.clone()).unwrap_or_default();
                    self.gather(next, ready);
                }
            }
        }
    }

    fn cycle(&self, leader: &str) -> Vec<String> {
        let nodes = self.evaluations.nodes.borrow();
        nodes.iter().filter(|(_, node)| node.leader == leader).map(|(url, _)| url.clone()).collect()
    }

    fn finish(&self, leader: &str, error: Option<&JsError>) {
        for member in self.cycle(leader) {
            self.evaluations.with(&member, |node| node.status = Status::Evaluated);
        }
        self.evaluations.with(leader, |node| node.error = error.cloned());
    }

    fn settle(&self, url: &str, error: Option<JsError>, context: &mut Context) -> JsResult<()> {
        let resolvers = self.evaluations.with(url, |node| node.capability.as_ref().map(|(_, settle)| settle.clone()));
        let Some(resolvers) = resolvers.flatten() else { return Ok(()) };
        match error {
            None => resolvers.resolve.call(&JsValue::undefined(), &[], context)?,
            Some(error) => {
                let value = error.into_opaque(context)?;
                resolvers.reject.call(&JsValue::undefined(), &[value], context)?
            }
        };
        Ok(())
    }

    /// Whether a module or anything that it imports waits at its top level.
    pub(super) fn is_async(&self, url: &str, context: &mut Context) -> JsResult<bool> {
        let reached = self.reached([url.to_owned()], context)?;
        Ok(reached.iter().any(|url| self.waits(url)))
    }

    /// Whether anything that a module imports is being evaluated.
    pub(super) fn reaches_evaluating(&self, url: &str, context: &mut Context) -> JsResult<bool> {
        let reached = self.reached([url.to_owned()], context)?;
        Ok(reached.iter().any(|url| self.evaluations.status(url) == Status::Evaluating))
    }

    fn unevaluated(&self, urls: &[String], context: &mut Context) -> JsResult<Vec<String>> {
        let mut reached: Vec<String> = self.reached(urls.to_vec(), context)?.into_iter().collect();
        reached.retain(|url| self.evaluations.status(url) == Status::Linked);
        Ok(reached)
    }

    /// The modules of a graph.
    pub(super) fn reached(
        &self,
        from: impl IntoIterator<Item = String>,
        context: &mut Context,
    ) -> JsResult<BTreeSet<String>> {
        let mut reached = BTreeSet::new();
        let mut left: Vec<String> = from.into_iter().collect();
        while let Some(url) = left.pop() {
            if reached.insert(url.clone()) {
                left.extend(self.requests(&url, context)?.iter().cloned());
            }
        }
        Ok(reached)
    }
}

/// A promise job is over: with it may be the top level of a module, and those that waited for it go on.
pub(crate) fn job_ended(context: &mut Context) -> JsResult<()> {
    let modules = loader(context);
    loop {
        let settled = {
            let mut running = modules.evaluations.running.borrow_mut();
            let index = running.iter().position(|(_, promise)| !matches!(promise.state(), PromiseState::Pending));
            index.map(|index| running.remove(index))
        };
        let Some((url, promise)) = settled else { return Ok(()) };
        let error = match promise.state() {
            PromiseState::Rejected(reason) => {
                host(context).forget_rejection(&promise.into());
                Some(JsError::from_opaque(reason))
            }
            _ => None,
        };
        modules.over(&url, error, context)?;
    }
}
