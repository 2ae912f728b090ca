'use strict';
// The package. What there is to call is documented in index.d.cts and docs/node.md.

const native = require('./native.cjs');
const { MukanaError, bodyOf } = require('./error.cjs');
const { open, openSync } = require('./workspace.cjs');

function catalogue(operation = '') {
  return JSON.parse(bodyOf(native.catalogue(operation)));
}

exports.MukanaError = MukanaError;
exports.catalogue = catalogue;
exports.open = open;
exports.openSync = openSync;
exports.version = native.version();
