// The conformance suite's rules of comparison, as tests/contract/README.md has them.

const pattern = (expression) => (value) => typeof value === 'string' && expression.test(value);

const kinds = {
  value: () => true,
  text: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  list: Array.isArray,
  object: (value) => isObject(value),
  id: pattern(/^[ -~]{1,64}$/),
  date: pattern(/^\d{4}-\d{2}-\d{2}$/),
  instant: pattern(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
  hash: pattern(/^[0-9a-f]{64}$/),
  uuid: pattern(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
};

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

const differs = (place, wanted, got) => `${place || 'the answer'}: expected ${wanted}, got ${JSON.stringify(got)}`;

function savedValue(saved, name) {
  if (!saved.has(name)) throw new Error(`nothing was kept under the name ${name}`);
  return saved.get(name);
}

const matchers = {
  $any: ({ $any }, got) => kinds[$any](got),
  $saved: ({ $saved }, got, saved, place) => difference(savedValue(saved, $saved), got, saved, place),
  $contains: ({ $contains }, got, saved) =>
    Array.isArray(got) &&
    $contains.every((wanted) =>
      got.some((item) => {
        const tried = new Map(saved);
        if (difference(wanted, item, tried) !== '') return false;
        for (const [name, value] of tried) saved.set(name, value);
        return true;
      }),
    ),
  $length: ({ $length }, got) => Array.isArray(got) && got.length === $length,
  $holds: ({ $holds }, got) => typeof got === 'string' && got.includes($holds),
  $near: ({ $near, within }, got) => typeof got === 'number' && Math.abs(got - $near) <= within,
  $exactly: ({ $exactly }, got, saved, place) =>
    isObject(got) && Object.keys(got).length === Object.keys($exactly).length && difference($exactly, got, saved, place),
  $save: ({ $save, is }, got, saved, place) => {
    const why = is === undefined ? '' : difference(is, got, saved, place);
    if (why === '') saved.set($save, got);
    return why;
  },
};

function differenceOfMatcher(matcher, got, saved, place) {
  const name = Object.keys(matchers).find((each) => each in matcher);
  if (name === undefined) throw new Error(`there is no such matcher: ${JSON.stringify(matcher)}`);
  const found = matchers[name](matcher, got, saved, place);
  if (typeof found === 'string') return found;
  return found ? '' : differs(place, JSON.stringify(matcher), got);
}

function differenceOfMembers(expected, got, saved, place) {
  if (!isObject(got)) return differs(place, 'an object', got);
  for (const [name, wanted] of Object.entries(expected)) {
    const at = `${place}/${name}`;
    const isAbsent = isObject(wanted) && '$absent' in wanted;
    if (name in got === isAbsent) return differs(at, isAbsent ? 'nothing' : JSON.stringify(wanted), got[name]);
    const why = isAbsent ? '' : difference(wanted, got[name], saved, at);
    if (why !== '') return why;
  }
  return '';
}

function differenceOfItems(expected, got, saved, place) {
  if (!Array.isArray(got) || got.length !== expected.length) return differs(place, `${expected.length} items`, got);
  for (const [index, wanted] of expected.entries()) {
    const why = difference(wanted, got[index], saved, `${place}/${index}`);
    if (why !== '') return why;
  }
  return '';
}

/** Why a value is not as expected; empty where it is. */
export function difference(expected, got, saved, place = '') {
  if (Array.isArray(expected)) return differenceOfItems(expected, got, saved, place);
  if (!isObject(expected)) return expected === got ? '' : differs(place, JSON.stringify(expected), got);
  const isMatcher = Object.keys(expected).some((name) => name.startsWith('$'));
  return (isMatcher ? differenceOfMatcher : differenceOfMembers)(expected, got, saved, place);
}

/** A request with what was kept before. */
export function filled(request, saved) {
  if (Array.isArray(request)) return request.map((item) => filled(item, saved));
  if (!isObject(request)) return request;
  if ('$saved' in request) return savedValue(saved, request.$saved);
  if ('$repeat' in request) {
    const { $repeat: repeated, times } = request;
    return typeof repeated === 'string' ? repeated.repeat(times) : Array(times).fill(filled(repeated, saved));
  }
  return Object.fromEntries(Object.entries(request).map(([name, value]) => [name, filled(value, saved)]));
}
