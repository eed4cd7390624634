import fc from 'fast-check';

/** Words of hosts and of pages that mean harm, whole and in part: what a pattern that is too wide would let through. */
const words = fc.constantFrom(
  '"><img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  "';alert(1)//",
  'javascript:alert(1)',
  '${alert(1)}',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '%',
  '%E0%A4%A',
  '__proto__',
  'constructor',
  '../../',
  '//evil.example/',
  '\u202E\u0000\uD800',
  'x'.repeat(5000),
);
const numbers = fc.oneof(
  fc.constantFrom(1e308, -1e308, Number.MAX_SAFE_INTEGER, NaN, Infinity, -Infinity, -0, 1e-320, 99_999_999),
  fc.double(),
);
const texts = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 60 }), numbers.map(String));

/** Parameters that the embed or its hosts know, and others. */
const names = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('theme', 'state', 'childId', 'initialWidth', 'parentUrl', 'parentTitle', 'secret'),
  },
  { weight: 1, arbitrary: texts },
);
const parameters = fc.array(
  fc.tuple(names, texts, fc.boolean()).map(([name, value, isPlain]) => {
    const write = isPlain ? plainly : encodeURIComponent;
    return `${write(name.toWellFormed())}=${write(value.toWellFormed())}`;
  }),
  { minLength: 1, maxLength: 6 },
);

/** As it is, but for what would end the query or the fragment. */
function plainly(text: string): string {
  return text.replaceAll(/[#\s]/g, '');
}

/** The end of an address: a query and a fragment, hostile both. */
export const hostileAddresses = fc
  .tuple(parameters, parameters, fc.boolean())
  .map(([query, fragment, isHost]) => `?${query.join('&')}#${isHost ? '?' : ''}${fragment.join('&')}`);

/** What hosts begin their messages with, followed by anything. */
const nearlyStrings = fc
  .tuple(
    fc.constantFrom(
      '[iFrameSizer]',
      '[iFrameSizer]x:',
      '[iFrameResizerChild]',
      'pymxPYMx',
      'pymxPYMxxPYMxheightxPYMx',
      '',
    ),
    texts,
  )
  .map(([start, rest]) => start + rest);
const anything = fc.anything({
  values: [texts, numbers, fc.boolean(), fc.constantFrom(null, undefined)],
  // Names that take a method's place where a value is turned into text.
  key: fc.oneof(
    fc.constantFrom('type', 'toString', 'valueOf', 'message', 'value', 'height', 'secret', 'length'),
    texts,
  ),
  maxDepth: 3,
});
const types = fc.oneof(
  fc.constantFrom(
    'frames-init',
    'iframe-child-init',
    'iframe-get-child-dimensions',
    'resize',
    'scroll',
    'navigate',
    'embed-size',
  ),
  anything,
);
const nearlyObjects = fc.record(
  {
    type: types,
    sentinel: fc.constantFrom('amp', 'tma'),
    message: fc.oneof(fc.constantFrom('height', 'link', 'ready'), texts),
    'datawrapper-height': anything,
    value: fc.oneof(numbers, texts),
    height: fc.oneof(numbers, texts),
    width: fc.oneof(numbers, texts),
    secret: texts,
    url: texts,
    src: texts,
    context: fc.constant('iframe.resize'),
  },
  { requiredKeys: [] },
);

/** Messages of any shape, many of them nearly those of a host. */
export const hostileMessages = fc.oneof(
  nearlyStrings,
  nearlyObjects,
  nearlyObjects.map((object) => JSON.stringify(object)),
  anything,
);
