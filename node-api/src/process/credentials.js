// `process.setuid` and its like. The process belongs to an ordinary user, who may become nobody else.
'use strict';

const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_UNKNOWN_CREDENTIAL },
} = require('internal/errors');
const { validateArray, validateUint32 } = require('internal/validators');

function validateId(id, name) {
  if (typeof id === 'number') validateUint32(id, name);
  else if (typeof id !== 'string') throw new ERR_INVALID_ARG_TYPE(name, ['number', 'string'], id);
}

function refuse(syscall) {
  throw Object.assign(new Error('EPERM, Operation not permitted'), { errno: 1, code: 'EPERM', syscall });
}

/** The setters for a process that is the user and in the group `own`. */
exports.credentialsOf = function credentialsOf(own) {
  const setter = (name, type) =>
    function (id) {
      validateId(id, 'id');
      if (typeof id === 'string') throw new ERR_UNKNOWN_CREDENTIAL(type, id);
      if (id !== own) refuse(name);
    };
  return {
    initgroups(user, extraGroup) {
      validateId(user, 'user');
      validateId(extraGroup, 'extraGroup');
      refuse('initgroups');
    },
    setgroups(groups) {
      validateArray(groups, 'groups');
      groups.forEach((group, index) => validateId(group, `groups[${index}]`));
      refuse('setgroups');
    },
    setegid: setter('setegid', 'Group'),
    seteuid: setter('seteuid', 'User'),
    setgid: setter('setgid', 'Group'),
    setuid: setter('setuid', 'User'),
  };
};
