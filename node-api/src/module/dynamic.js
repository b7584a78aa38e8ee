// `import()`: how Node's loader brings a module in, counted in promise jobs.
//
// Each step of the loader is an asynchronous function of its own, so a result comes out after as many jobs as there are
// functions on its way. The steps here wait where the loader does (its module_job.js), and nowhere else.
'use strict';

const { codes: { ERR_IMPORT_ATTRIBUTE_UNSUPPORTED } } = require('internal/errors');
const addresses = require('internal/module/addresses');
const imports = require('internal/module/imports');
const shared = require('internal/module/shared');

/** What the loader knows of a module that it has brought in or that such a module imports. */
class Job {
  /** Settles when the module is linked. */
  linked = undefined;
  /** Settles when it has been evaluated. */
  evaluated = undefined;
  /** Its evaluation has begun, perhaps as that of a module that another one imports. */
  isStarted = false;
  /** The jobs that were linked together with it. */
  graph = [this];
  /** It came with a `require`, which does everything at once. */
  isSync = false;

  constructor(url) {
    this.url = url;
  }
}

const jobs = new Map();

function jobOf(url) {
  if (!jobs.has(url)) jobs.set(url, new Job(url));
  return jobs.get(url);
}

/** The jobs of all that a module imports, and its own. */
function graphOf(url, graph = new Set()) {
  const job = jobOf(url);
  if (!graph.has(job)) {
    graph.add(job);
    for (const request of internal.requestsOf(url)) graphOf(request, graph);
  }
  return graph;
}

/** Takes in what was linked without `import()`: the graph of the entry, and those that `require` has asked for. */
function catchUp() {
  for (const [url, isSync] of shared.linkedGraphs.splice(0)) {
    for (const job of graphOf(url)) {
      if (job.linked !== undefined) continue;
      job.linked = Promise.resolve();
      job.isStarted = true;
      job.isSync = isSync;
    }
  }
}

/** Settles when every job of the list has been visited. */
function visitAll(list, visit) {
  return new Promise((resolve, reject) => {
    let left = list.length;
    if (left === 0) resolve();
    for (const job of list) {
      visit(job).then(() => {
        left -= 1;
        if (left === 0) resolve();
      }, reject);
    }
  });
}

/** Links a module. First the loader walks over all that it imports, each level of which takes its jobs. */
async function link(job) {
  const graph = new Set();
  const visit = async (one) => {
    if (graph.has(one)) return undefined;
    graph.add(one);
    return visitAll(internal.requestsOf(one.url).map(jobOf), visit);
  };
  await visit(job);
  internal.linkModule(job.url);
  for (const one of graph) one.linked = Promise.resolve();
  job.graph = [...graph];
}

/** Evaluates a linked module. What a CommonJS file throws is thrown here the first time, and not by the promise. */
function evaluate(job) {
  if (job.evaluated !== undefined) return job.evaluated;
  const isFirst = !job.isStarted;
  for (const one of job.graph) one.isStarted = true;
  try {
    job.evaluated = internal.evaluateModule(job.url);
  } catch (error) {
    job.evaluated = Promise.reject(error);
    job.evaluated.catch(() => {});
    if (isFirst) throw error;
  }
  return job.evaluated;
}

/** Evaluates a module that came with a `require`, unless that has been done. */
async function runSync(job) {
  const status = internal.moduleStatus(job.url);
  if (status === 'errored') internal.evaluateRequired(job.url);
  if (status === 'instantiated' || job.evaluated !== undefined) await evaluate(job);
}

async function run(job) {
  job.linked ??= link(job);
  await job.linked;
  try {
    await evaluate(job);
  } catch (error) {
    require('internal/module/esm').explainCommonJsName(error, addresses.fileOf(job.url));
    throw error;
  }
}

async function load(specifier, parent, { type, foreign }) {
  // Of what is there Node asks only the type.
  if (foreign !== undefined) {
    const { url, format } = imports.resolveImport(specifier, parent);
    const isKnown =
      internal.moduleStatus(url) !== undefined && (type ?? 'javascript') === (format === 'json' ? 'json' : 'javascript');
    if (!isKnown) throw new ERR_IMPORT_ATTRIBUTE_UNSUPPORTED(...foreign, url);
  }
  return jobOf(internal.loadModule(specifier, parent, type));
}

async function importModule(specifier, parent, attributes) {
  catchUp();
  const job = await load(specifier, parent, attributes);
  await (job.isSync ? runSync(job) : run(job));
  return internal.namespaceOf(job.url);
}

/** Gives on what another function promised. Two of the loader's do only that, and `importDynamically` does it too. */
const pass = async (promise) => promise;

const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';

/** The `type` that the second argument asks for, and what else it asks, if it does. */
function attributesOf(options) {
  if (options === undefined) return {};
  if (!isObject(options)) throw new TypeError('The second argument to import() must be an object');
  const attributes = options.with;
  if (attributes === undefined) return {};
  if (!isObject(attributes)) throw new TypeError("The 'with' option must be an object");
  const entries = Object.entries(attributes);
  if (entries.some(([, value]) => typeof value !== 'string')) throw new TypeError('Import attribute value must be a string');
  return { type: attributes.type, foreign: entries.find(([key]) => key !== 'type') };
}

/** `import(specifier, options)` in the file `parent`. What is wrong with the arguments rejects at once. */
exports.importDynamically = async function importDynamically(parent, specifier, options) {
  const name = `${specifier}`;
  const attributes = attributesOf(options);
  return pass(pass(importModule(name, parent, attributes)));
};
