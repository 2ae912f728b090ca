'use strict';
// Finds the addon: the one that came with the package for this platform, or the one that MUKANA_ADDON names.

const path = require('node:path');

const platform = `${process.platform}-${process.arch}`;
const file = process.env.MUKANA_ADDON || path.join(__dirname, '..', 'prebuilt', platform, 'mukana.node');

function load() {
  try {
    return require(file);
  } catch (error) {
    throw new Error(
      `mukana: the addon for ${platform} could not be loaded from ${file}. Packages carry it for the platforms they were ` +
        'made on; MUKANA_ADDON may name another file.',
      { cause: error },
    );
  }
}

module.exports = load();
