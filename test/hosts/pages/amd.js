globalThis.defined = [];
globalThis.define = (...module) => defined.push(module);
define.amd = {};
globalThis.module = {exports: {}};
globalThis.exports = module.exports;
