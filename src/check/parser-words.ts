/** What the parser of chapters (satteri 0.10.5) says, and the same for people who write prose. */
const wordings: readonly (readonly [said: RegExp, plain: string])[] = [
  [/^Unexpected end of file in expression/, 'A brace is opened here and never closed.'],
  [
    /^Unexpected character after `<`/,
    'What begins here with < is no whole tag: an attribute is written name="…", with straight marks, and a tag ends in >.',
  ],
  [/^Unexpected character `!`/, 'A comment is written {/* … */}.'],
  [/^Unexpected closing tag `(<\/\w*>)`, expected an open tag first/, '$1 closes what was not opened.'],
  [
    /^Unexpected closing tag `(<\/\w*>)`, expected corresponding closing tag for `(<\w*>)` \((\d+):\d+\)/,
    '$1 stands where $2 of line $3 has to be closed first.',
  ],
  [
    /^Expected a closing tag for `(<\w*>)` \((\d+):\d+\) before the end of `\w+`/,
    '$1 of line $2 is not closed before its paragraph ends.',
  ],
  [/^Expected a closing tag for `(<\w*>)` \((\d+):\d+\)/, '$1 of line $2 is never closed.'],
];

/**
 * Says plainly what keeps a chapter from being read.
 * @param said the parser's message, without its place
 * @returns one sentence; the parser's own words where it says something else
 */
export function plainWords(said: string): string {
  for (const [pattern, plain] of wordings) {
    const match = pattern.exec(said);
    if (match !== null) return match[0].replace(pattern, plain);
  }
  return `The chapter is not well-formed MDX: ${said}.`;
}
