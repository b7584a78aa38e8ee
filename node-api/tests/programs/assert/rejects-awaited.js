// Where assertions about promises fail, and what waits for them.
const assert = require('assert');
async function f() {
  await assert.rejects(
    async () => {
      throw new Error('a');
    },
    { message: 'b' },
  );
}
async function g() {
  await f();
}
async function h() {
  await assert.doesNotReject(Promise.reject(new Error('z')));
}
async function k() {
  await assert.rejects(5);
}
async function l() {
  await assert.rejects(() => 5);
}
async function m() {
  await assert.rejects(async () => {}, Error, 'no');
}
async function n() {
  await assert.rejects(
    async () => {
      throw new Error('a');
    },
    () => {
      throw new Error('in validate');
    },
  );
}
async function o() {
  await assert.rejects(async () => {
    throw new Error('a');
  }, 'a');
}
async function p() {
  await assert.rejects(async () => {
    throw new Error('a');
  }, {});
}
(async () => {
  for (const q of [f, g, h, k, l, m, n, o, p])
    try {
      await q();
    } catch (e) {
      console.log(e);
    }
})();
async function inF() {
  await assert.rejects(async () => {
    await null;
    console.log(new Error('inner').stack);
    throw new Error('a');
  });
}
async function inG() {
  await assert.doesNotReject(async () => {
    await null;
    console.log(new Error('inner').stack);
  });
}
(async () => {
  await inF();
  await inG();
  await assert.rejects(async () => {
    await null;
    console.log(new Error('inner').stack);
    throw 1;
  });
  try {
    await assert.rejects(new Promise((r, j) => setTimeout(j, 1, new Error('q'))), /z/);
  } catch (e) {
    console.log(e.stack);
  }
  try {
    await assert.rejects(new Promise((r, j) => setTimeout(j, 1, new Error('q'))), 'q');
  } catch (e) {
    console.log(e.stack);
  }
  try {
    await assert.doesNotReject(new Promise((r, j) => setTimeout(j, 1, new Error('q'))), /z/);
  } catch (e) {
    console.log(e.stack);
  }
  try {
    await assert.doesNotReject(new Promise((r, j) => setTimeout(j, 1, new Error('q'))), 5);
  } catch (e) {
    console.log(e.stack);
  }
  try {
    await assert.rejects(new Promise((r, j) => setTimeout(j, 1, new Error('q'))), 5);
  } catch (e) {
    console.log(e.stack);
  }
})();
