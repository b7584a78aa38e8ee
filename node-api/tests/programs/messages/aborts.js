// The reason of an abort, and what listens to it, show the functions of Node that abort.
const at = (error) =>
  console.log(
    error.stack
      .split('\n')
      .slice(1, 4)
      .filter((line) => !line.includes('node:internal/modules'))
      .map((line) => line.replace(/\(?[^ (]*[\\/]programs?[\\/]?|\(?[^ (]*[\\/]/, '').trim())
      .join(' < '),
  );

const ac = new AbortController();
const any = AbortSignal.any([ac.signal]);
ac.signal.addEventListener('abort', () => at(new Error('listener')));
any.addEventListener('abort', () => at(new Error('dependent')));
ac.abort();
at(ac.signal.reason);
at(AbortSignal.abort().reason);
AbortSignal.timeout(1).addEventListener('abort', (event) => at(event.target.reason));
try {
  structuredClone(() => 1);
} catch (error) {
  at(error);
}
try {
  atob('a');
} catch (error) {
  at(error);
}
at(new DOMException('mine'));
