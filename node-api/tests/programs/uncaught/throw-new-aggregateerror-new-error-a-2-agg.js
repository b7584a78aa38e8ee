throw new AggregateError([new Error('a'), 2], 'agg')
