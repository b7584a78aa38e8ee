// A mark that is measured from and was never made.
performance.measure('bad', 'missing');
