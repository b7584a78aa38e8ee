// A deprecation that is thrown is thrown by Node.
process.throwDeprecation = true;
process.emitWarning('old', 'DeprecationWarning', 'DEP9');
