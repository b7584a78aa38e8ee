// Tells the page around the frame how high the frame would like to be: one number, in CSS pixels, to the parent and nobody
// else. A negative one says that there is no program to show.

/** Tells the height of an element now and whenever it changes. */
export function tell(element, failed) {
  if (parent === self) return;
  const say = () => parent.postMessage((failed ? -1 : 1) * Math.ceil(element.getBoundingClientRect().height), "*");
  new ResizeObserver(say).observe(element);
}
