// What a page keeps in the browser's database, read and written from outside the program.
import { setTimeout } from "node:timers/promises";
import { deflateSync } from "node:zlib";

/** Calls the database in the page; `text` is written where it is given. */
function database(page, name, text) {
  return page.evaluate(
    ([name, text]) =>
      new Promise((done, failed) => {
        const request = indexedDB.open("looproom", 1);
        request.onupgradeneeded = () => request.result.createObjectStore("kept");
        request.onerror = () => failed(request.error);
        request.onsuccess = () => {
          const store = request.result.transaction("kept", "readwrite").objectStore("kept");
          const step = text === undefined ? store.get(name) : store.put(text, name);
          step.onerror = () => failed(step.error);
          step.onsuccess = () => (request.result.close(), done(step.result));
        };
      }),
    [name, text],
  );
}

/** The text under a name. */
export const kept = (page, name = "progress") => database(page, name);

/** Puts a text under a name, and says to the page that something is kept. */
export async function keep(page, text, name = "progress") {
  await database(page, name, typeof text === "string" ? text : JSON.stringify(text));
  await page.evaluate(() => localStorage.setItem("looproom.kept", "1"));
}

/** The document, as soon as `ready` says that it is there. */
export async function document(page, ready = () => true) {
  for (let tries = 0; tries < 100; tries++) {
    const text = await kept(page);
    const found = text && JSON.parse(text);
    if (found && ready(found)) return found;
    await setTimeout(100);
  }
  throw new Error(`this is what is kept: ${await kept(page)}`);
}

/** All answers of a document, as `lesson/task`. */
export const tasks = (document) =>
  Object.entries(document.lessons).flatMap(([slug, lesson]) =>
    Object.entries(lesson.tasks).flatMap(([key, task]) => task.answers.map(() => `${slug}/${key}`)),
  );

/** A document with one answer to each of these tasks, given so many milliseconds ago. */
export function sample(ago, ...names) {
  const lessons = {};
  for (const name of names) {
    const [slug, key] = name.split("/");
    lessons[slug] ??= { seen: { at: 1, tasks: 9 }, tasks: {} };
    const answer = key.startsWith("predict-") ? { lines: ["start", "end"] } : { choices: [0] };
    lessons[slug].tasks[key] = { answers: [{ at: Date.now() - ago, outcome: "wrong", answer }] };
  }
  return { looproom: "progress", version: 2, epoch: 0, lessons };
}

/** Progress in the form that came first: postcard, zlib, base64url. */
export function firstForm(slug, key, line) {
  const string = (text) => Buffer.concat([Buffer.from([text.length]), Buffer.from(text)]);
  const parts = [Buffer.from([1]), string(slug), Buffer.from([4, 1]), string(key), Buffer.from([0, 1]), string(line), Buffer.from([1])];
  return `1.${deflateSync(Buffer.concat(parts)).toString("base64url")}`;
}
