import './last.mjs';
undefinedName();
