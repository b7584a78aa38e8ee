throw new Error('with a query');
