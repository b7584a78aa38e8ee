//! The cycles of a graph of modules.

use super::{Group, Status};
use crate::module::esm::EsModules;
use boa_engine::{Context, JsResult};
use std::collections::{BTreeMap, BTreeSet};

/// Finds the cycles of a graph (Tarjan).
pub(super) struct Search<'m> {
    pub(super) modules: &'m EsModules,
    pub(super) groups: BTreeMap<String, Group>,
    /// By module: when it was reached, and the earliest module on the path that it leads back to.
    pub(super) reached: BTreeMap<String, (usize, usize)>,
    /// Modules that have been reached and belong to no group yet.
    pub(super) path: Vec<String>,
}

impl Search<'_> {
    pub(super) fn visit(&mut self, url: &str, context: &mut Context) -> JsResult<()> {
        if self.reached.contains_key(url) || self.modules.evaluations.status(url) != Status::Linked {
            return Ok(());
        }
        let index = self.reached.len();
        self.reached.insert(url.to_owned(), (index, index));
        self.path.push(url.to_owned());
        let mut low = index;
        for request in self.modules.requests(url, context)?.iter() {
            self.visit(request, context)?;
            if let Some((_, other)) = self.reached.get(request).filter(|_| self.path.contains(request)) {
                low = low.min(*other);
            }
        }
        self.reached.insert(url.to_owned(), (index, low));
        if low == index
            && let Some(start) = self.path.iter().position(|other| other == url)
        {
            let members = self.path.split_off(start);
            let mut group = Group { members, before: Vec::new(), after: Vec::new() };
            let mut seen = BTreeSet::new();
            self.order(url, &mut group, &mut seen, &mut false, context)?;
            self.groups.insert(url.to_owned(), group);
        }
        Ok(())
    }

    /// Walks through a cycle as its evaluation does; `ran` says whether one of its modules has run.
    fn order(
        &self,
        url: &str,
        group: &mut Group,
        seen: &mut BTreeSet<String>,
        ran: &mut bool,
        context: &mut Context,
    ) -> JsResult<()> {
        seen.insert(url.to_owned());
        for request in self.modules.requests(url, context)?.iter() {
            if seen.contains(request) {
                continue;
            }
            if group.members.contains(request) {
                self.order(request, group, seen, ran, context)?;
            } else {
                seen.insert(request.clone());
                if *ran { &mut group.after } else { &mut group.before }.push(request.clone());
            }
        }
        *ran = true;
        Ok(())
    }
}
