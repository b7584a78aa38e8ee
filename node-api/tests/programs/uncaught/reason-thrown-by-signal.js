// A signal's reason is shown where the signal throws it, not where it was made.
AbortSignal.abort(new Error('why')).throwIfAborted();
