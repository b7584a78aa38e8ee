// A text that is no JSON is shown at its own line.
JSON.parse('{\n  "a": 1\n  "b": 2\n}');
