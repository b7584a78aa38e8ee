// `util.parseArgs`: command-line arguments as tokens, then as values.
'use strict';

const {
  codes: {
    ERR_INVALID_ARG_VALUE,
    ERR_PARSE_ARGS_INVALID_OPTION_VALUE,
    ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL,
    ERR_PARSE_ARGS_UNKNOWN_OPTION,
  },
} = require('internal/errors');
const {
  validateArray, validateBoolean, validateObject, validateString, validateStringArray, validateUnion,
} = require('internal/validators');

const own = (object, key) => (Object.hasOwn(object, key) ? object[key] : undefined);
const setting = (options, name, key) => (Object.hasOwn(options, name) ? own(options[name], key) : undefined);

function parseArgs(config = {}) {
  const args = own(config, 'args') ?? process.argv.slice(2);
  const strict = own(config, 'strict') ?? true;
  const allowPositionals = own(config, 'allowPositionals') ?? !strict;
  const returnTokens = own(config, 'tokens') ?? false;
  const allowNegative = own(config, 'allowNegative') ?? false;
  const options = own(config, 'options') ?? {};
  validateArray(args, 'args');
  validateBoolean(strict, 'strict');
  validateBoolean(allowPositionals, 'allowPositionals');
  validateBoolean(returnTokens, 'tokens');
  validateBoolean(allowNegative, 'allowNegative');
  validateObject(options, 'options');
  for (const [name, option] of Object.entries(options)) validateOption(name, option);

  const tokens = tokenize([...args], options);
  const values = { __proto__: null };
  const positionals = [];
  for (const token of tokens) {
    if (token.kind === 'option') {
      if (strict) {
        checkUsage(token, options, allowPositionals, allowNegative);
        checkAmbiguity(token);
      }
      store(token, options, values, allowNegative);
    } else if (token.kind === 'positional') {
      if (!allowPositionals) throw new ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL(token.value);
      positionals.push(token.value);
    }
  }
  for (const [name, option] of Object.entries(options)) {
    const fallback = own(option, 'default');
    if (fallback !== undefined && values[name] === undefined && name !== '__proto__') values[name] = fallback;
  }
  return returnTokens ? { values, positionals, tokens } : { values, positionals };
}

function validateBooleanArray(value, name) {
  validateArray(value, name);
  value.forEach((item, index) => validateBoolean(item, `${name}[${index}]`));
}

function validateOption(name, option) {
  const path = `options.${name}`;
  validateObject(option, path);
  const type = own(option, 'type');
  validateUnion(type, `${path}.type`, ['string', 'boolean']);
  if (Object.hasOwn(option, 'short')) {
    validateString(option.short, `${path}.short`);
    if (option.short.length !== 1) {
      throw new ERR_INVALID_ARG_VALUE(`${path}.short`, option.short, 'must be a single character');
    }
  }
  const multiple = own(option, 'multiple');
  if (Object.hasOwn(option, 'multiple')) validateBoolean(multiple, `${path}.multiple`);
  const fallback = own(option, 'default');
  if (fallback === undefined) return;
  const single = type === 'string' ? validateString : validateBoolean;
  const several = type === 'string' ? validateStringArray : validateBooleanArray;
  (multiple ? several : single)(fallback, `${path}.default`);
}

function longName(short, options) {
  const found = Object.entries(options).find(([, option]) => own(option, 'short') === short);
  return found ? found[0] : short;
}

function tokenize(rest, options) {
  const tokens = [];
  const takesText = (name) => setting(options, name, 'type') === 'string';
  let index = -1;
  let fromGroup = 0;
  const separate = (name, rawName) => {
    const token = { kind: 'option', name, rawName, index, value: undefined, inlineValue: undefined };
    if (takesText(name) && rest[0] !== undefined && rest[0] !== null) {
      token.value = rest.shift();
      token.inlineValue = false;
      index++;
    }
    tokens.push(token);
  };
  const inline = (name, rawName, value) =>
    tokens.push({ kind: 'option', name, rawName, index, value, inlineValue: true });

  while (rest.length > 0) {
    const arg = rest.shift();
    if (fromGroup > 0) fromGroup--;
    else index++;
    if (arg === '--') {
      tokens.push({ kind: 'option-terminator', index });
      for (const value of rest) tokens.push({ kind: 'positional', index: ++index, value });
      break;
    }
    const short = arg.length >= 2 && arg[0] === '-' && arg[1] !== '-';
    if (short && arg.length === 2) {
      separate(longName(arg[1], options), arg);
    } else if (short && !takesText(longName(arg[1], options))) {
      const group = expand(arg, options, takesText);
      rest.unshift(...group);
      fromGroup = group.length;
    } else if (short) {
      inline(longName(arg[1], options), `-${arg[1]}`, arg.slice(2));
    } else if (arg.length > 2 && arg.startsWith('--')) {
      const equals = arg.indexOf('=', 3);
      if (equals === -1) separate(arg.slice(2), arg);
      else inline(arg.slice(2, equals), arg.slice(0, equals), arg.slice(equals + 1));
    } else {
      tokens.push({ kind: 'positional', index, value: arg });
    }
  }
  return tokens;
}

// -fXzy stands for -f -X -z -y; the first that takes a text takes the rest.
function expand(group, options, takesText) {
  const expanded = [];
  for (let i = 1; i < group.length; i++) {
    if (takesText(longName(group[i], options)) && i !== group.length - 1) {
      expanded.push(`-${group.slice(i)}`);
      break;
    }
    expanded.push(`-${group[i]}`);
  }
  return expanded;
}

function checkUsage(token, options, allowPositionals, allowNegative) {
  let { name } = token;
  if (!Object.hasOwn(options, name)) {
    const negated = allowNegative && name.startsWith('no-') ? name.slice(3) : undefined;
    if (negated === undefined || setting(options, negated, 'type') !== 'boolean') {
      throw new ERR_PARSE_ARGS_UNKNOWN_OPTION(token.rawName, allowPositionals);
    }
    name = negated;
  }
  const short = setting(options, name, 'short');
  const shown = `${short ? `-${short}, ` : ''}--${name}`;
  const type = setting(options, name, 'type');
  if (type === 'string' && typeof token.value !== 'string') {
    throw new ERR_PARSE_ARGS_INVALID_OPTION_VALUE(`Option '${shown} <value>' argument missing`);
  }
  if (type === 'boolean' && token.value !== undefined && token.value !== null) {
    throw new ERR_PARSE_ARGS_INVALID_OPTION_VALUE(`Option '${shown}' does not take an argument`);
  }
}

function checkAmbiguity({ inlineValue, value, name, rawName }) {
  if (inlineValue || value === undefined || value === null || value.length < 2 || value[0] !== '-') return;
  const example = rawName.startsWith('--') ? `'${rawName}=-XYZ'` : `'--${name}=-XYZ' or '${rawName}-XYZ'`;
  throw new ERR_PARSE_ARGS_INVALID_OPTION_VALUE(`Option '${rawName}' argument is ambiguous.
Did you forget to specify the option argument for '${rawName}'?
To specify an option argument starting with a dash use ${example}.`);
}

function store(token, options, values, allowNegative) {
  let { name, value } = token;
  if (name === '__proto__') return;
  if (allowNegative && name.startsWith('no-') && value === undefined) {
    name = name.slice(3);
    token.name = name;
    value = false;
  }
  const stored = value ?? true;
  if (!setting(options, name, 'multiple')) values[name] = stored;
  else if (values[name]) values[name].push(stored);
  else values[name] = [stored];
}

module.exports = { parseArgs };
