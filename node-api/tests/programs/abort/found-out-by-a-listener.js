// A combined signal that nobody listened to finds out that it is aborted when a listener comes: too late to tell that one.
const source = new AbortController();
const combined = AbortSignal.any([source.signal]);
const told = AbortSignal.any([source.signal]);
told.onabort = () => console.log('told');
source.abort('reason');
combined.addEventListener('abort', () => console.log('not told'));
combined.onabort = () => console.log('not told either');
console.log(combined.aborted, combined.reason);
combined.dispatchEvent(new Event('other'));
