//! Cycles of modules that wait: the engine gives each of their modules the number of modules that the first one waits
//! for, so those that wait for fewer would wait forever. They are given imports that make the numbers the same.
//! What one of them throws after it has waited the engine loses, unless the module waits itself.

use super::Status;
use crate::module::esm::EsModules;
use boa_engine::{Context, JsResult};
use std::collections::BTreeMap;

/// By module, which address it is to import how often once more. All of them wait.
pub(in crate::module) type Plan = BTreeMap<String, (String, u32)>;

/// The plan for the graph of a module that has not been linked; empty when the numbers are right.
pub(in crate::module) fn plan(modules: &EsModules, url: &str, context: &mut Context) -> JsResult<Plan> {
    let mut walk = Walk { modules, seen: BTreeMap::new(), path: Vec::new(), plan: Plan::new() };
    walk.visit(url, context)?;
    Ok(walk.plan)
}

/// The evaluation of a graph (`InnerModuleEvaluation`), in which nothing runs.
struct Walk<'m> {
    modules: &'m EsModules,
    seen: BTreeMap<String, Visit>,
    path: Vec<String>,
    plan: Plan,
}

struct Visit {
    /// The earliest module on the path that it leads back to.
    low: usize,
    waits: bool,
    /// For how many modules, and one of them.
    pending: u32,
    one: String,
    /// The first module of its cycle, once that is known.
    first: Option<String>,
}

impl Walk<'_> {
    fn visit(&mut self, url: &str, context: &mut Context) -> JsResult<()> {
        let index = self.seen.len();
        let visit = Visit { low: index, waits: false, pending: 0, one: String::new(), first: None };
        self.seen.insert(url.to_owned(), visit);
        self.path.push(url.to_owned());
        let (mut low, mut pending, mut one) = (index, 0, String::new());
        for request in self.modules.requests(url, context)?.iter().filter(|request| self.modules.is_text(request)) {
            let waits = match self.modules.evaluations.status(request) {
                Status::Waiting => true,
                Status::Evaluating | Status::Evaluated => false,
                Status::Loaded | Status::Linked => {
                    if !self.seen.contains_key(request) {
                        self.visit(request, context)?;
                    }
                    let found = &self.seen[request];
                    if found.first.is_none() {
                        low = low.min(found.low);
                    }
                    found.first.as_ref().map_or(found.waits, |first| self.seen[first].waits)
                }
            };
            if waits {
                pending += 1;
                one.clone_from(request);
            }
        }
        let waits = pending > 0 || self.modules.waits(url);
        self.seen.insert(url.to_owned(), Visit { low, waits, pending, one, first: None });
        if low == index {
            self.close(url);
        }
        Ok(())
    }

    /// A cycle has been walked through whose first module is `first`.
    fn close(&mut self, first: &str) {
        let start = self.path.iter().position(|url| url == first).unwrap_or(self.path.len());
        let members = self.path.split_off(start);
        let is_cycle = members.len() > 1;
        let most = members.iter().map(|url| self.seen[url].pending).max().unwrap_or_default();
        for url in members {
            if let Some(visit) = self.seen.get_mut(&url) {
                visit.first = Some(first.to_owned());
                let throws = is_cycle && self.modules.throws(&url);
                if visit.pending > 0 && (visit.pending < most || throws) {
                    self.plan.insert(url, (visit.one.clone(), most - visit.pending));
                }
            }
        }
    }
}
