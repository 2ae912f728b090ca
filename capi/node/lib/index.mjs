// The same package for `import`: one implementation, one class of error.
import mukana from './index.cjs';

export const { MukanaError, catalogue, open, openSync, version } = mukana;
