import { describe, expect, it } from 'vitest';
import { parseChapter } from '../../../src/check/mdx-tree.ts';
import { plainWords } from '../../../src/check/parser-words.ts';
import { textFile } from '../../../src/check/text-file.ts';

/** What an editor reads of a chapter that cannot be read. */
const told = (text: string): string | undefined => parseChapter(textFile('a.mdx', text)).problems[0]?.message;

describe('what keeps a chapter from being read', () => {
  it.each([
    ['a brace that stays open', 'Words {of a', 'A brace is opened here and never closed.'],
    ['a comment that stays open', '{/* silence', 'A brace is opened here and never closed.'],
    ['an attribute without its second mark', 'x <Claim id="a>b</Claim>', /^What begins here with < is no whole tag: /],
    ['curly marks round an attribute', 'x <Claim id=“a”>b</Claim>', /straight marks/],
    ['a closing tag alone', 'x</Claim>', '</Claim> closes what was not opened.'],
    [
      'a closing tag too early',
      '<Scene>\n<Step>\n\nx\n\n</Scene>',
      '</Scene> stands where <Step> of line 2 has to be closed first.',
    ],
    ['words whose tag stays open', 'x <Claim id="a">b', '<Claim> of line 1 is not closed before its paragraph ends.'],
    ['a scene that stays open', '<Scene>\n\nx\n\nx', '<Scene> of line 1 is never closed.'],
    ['a comment of HTML', 'x <!-- y -->', 'A comment is written {/* … */}.'],
  ])('%s is told in plain words', (_, text, words) => {
    expect(told(text)).toMatch(words);
  });

  it('what the parser says otherwise is passed on', () => {
    expect(plainWords('Something new')).toBe('The chapter is not well-formed MDX: Something new.');
  });
});
