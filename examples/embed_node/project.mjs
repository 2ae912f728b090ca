// A project's folder: the raw records of a pilot, the mappings by which they are read, and what its report needs. The
// manifest is described at the top of examples/main_job.py.
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

export class Project {
  /** @param {string} folder */
  static async read(folder) {
    const manifest = JSON.parse(await readFile(path.join(folder, 'project.json'), 'utf8'));
    return new Project(folder, manifest);
  }

  constructor(folder, manifest) {
    this.folder = folder;
    this.pilot = manifest.pilot;
    this.founder = { person: manifest.as, organisation: manifest.controller };
    this.zone = manifest.zone;
    this.manifest = manifest;
  }

  /** The calls before the files are read, or after: [{operation, request}]. */
  async calls(when) {
    const text = await readFile(path.join(this.folder, this.manifest[when]), 'utf8');
    return text.split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
  }

  /** The files with their mappings, in the order in which they are to be read. */
  async *files() {
    for (const { file, mapping } of this.manifest.imports) {
      yield {
        name: path.basename(mapping, '.json'),
        mapping: await this.json(mapping),
        stream: createReadStream(path.join(this.folder, file)),
      };
    }
  }

  /** The requests of a list in the manifest, such as its indicators. */
  requests(name) {
    return this.json(this.manifest[name]);
  }

  /** What is known to be true of the records, where they were made by construction. */
  truth() {
    return this.json(this.manifest.truth);
  }

  async json(file) {
    return JSON.parse(await readFile(path.join(this.folder, file), 'utf8'));
  }
}
