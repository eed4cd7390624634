/** Text that means harm; each holds the mark by which tests find it in what was built. */
export interface HostileText {
  readonly name: string;
  readonly text: string;
  /** What makes a field refuse it: braces where fields have placeholders, brackets where they have evidence. */
  readonly holds?: 'braces' | 'brackets';
}

/** Stands in every hostile text that is no control character; no page and no script of the project has the word. */
export const mark = 'hacked';
const script = `window.${mark} =true`;

/**
 * Texts that are text: a field takes them as they are, or refuses them by a rule on braces or brackets. They hold no digit and
 * no number in words, so that no rule on numbers hides what is tried; but for one their words are short enough for headlines.
 */
export const hostileTexts: readonly HostileText[] = [
  { name: 'formula with =', text: `=${mark}()` },
  { name: 'formula with +', text: `+${mark}()` },
  { name: 'formula with -', text: `-${mark}()` },
  { name: 'formula with @', text: `@${mark}()` },
  { name: 'tag with a handler', text: `<img src=x onerror= "${script}" >` },
  { name: 'end of a script', text: `</script> <script> ${script} </script>` },
  { name: 'end of a style sheet', text: `</style> <svg onload= "${script}" >` },
  { name: 'end of a title', text: `</title> </textarea> </noscript> <iframe src= javascript:${mark}() >` },
  { name: 'end of a comment', text: `--> <script> ${script} </script> <!--` },
  { name: 'end of an attribute', text: `" onfocus= "${script}" autofocus tabindex= "${mark}` },
  { name: 'end of an attribute in single quotes', text: `' onfocus= '${script}' autofocus x= '` },
  { name: 'script address', text: `javascript:${mark}()` },
  { name: 'character references', text: `&lt;script&gt; ${script} &quot; onfocus= &apos;` },
  { name: 'signs of a replacement', text: `${mark} $& $\` $' $<x>` },
  { name: 'name of a prototype', text: `__proto__ constructor ${mark}` },
  { name: 'very long word', text: mark + 'x'.repeat(3000) },
  { name: 'end of character data', text: `]]> <script> ${script} </script>`, holds: 'brackets' },
  { name: 'markdown link', text: `[${mark}](javascript:${mark}())`, holds: 'brackets' },
  { name: 'expression in braces', text: `{${script}}`, holds: 'braces' },
  { name: 'template literal', text: `\${${script}}`, holds: 'braces' },
  { name: 'template of a framework', text: `{{ constructor. constructor( '${script}' )() }}`, holds: 'braces' },
];

/** Texts with a character that no field may hold, however it is written. */
export const forbiddenTexts: readonly HostileText[] = [
  ['override of the writing direction', '\u202E'],
  ['isolate of the writing direction', '\u2067'],
  ['null', '\0'],
  ['backspace', '\b'],
  ['escape', '\u001B'],
  ['control of the second range', '\u0085'],
  ['lone surrogate', '\uD800'],
  ['zero-width space', '\u200B'],
  ['soft hyphen', '\u00AD'],
  ['line separator', '\u2028'],
  ['letter of the private use', '\uE000'],
  ['invisible tag letter', '\u{E0041}'],
  ['no character', '\uFFFF'],
].map(([name = '', character = '']) => ({ name, text: `${mark}${character}s` }));
