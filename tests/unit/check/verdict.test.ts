import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/check/rules.ts';
import { judge } from '../../../src/check/verdict.ts';

const place = { file: 'content/chapters/en/01-a.mdx', line: 3, column: 4 };

describe('the verdict of a check', () => {
  it('says on one line where, which rule, how grave, what is wrong, what was found and how to mend it', () => {
    const problem = { ...place, rule: 'repeated-reference', record: 'claim-a', message: 'Twice.', found: 'src-a' };
    expect(judge([problem]).lines).toBe(
      'content/chapters/en/01-a.mdx:3:4 [repeated-reference] error: claim-a: Twice. Found: src-a. To mend: Remove the second mention.',
    );
  });

  it('stays on one line when the words in question are broken over two', () => {
    const { lines } = judge([{ ...place, rule: 'altered-quotation', message: 'No.', found: '“we\nsurrender”' }]);
    expect(lines).toContain('Found: “we surrender”.');
    expect(lines).not.toContain('\n');
  });

  it('counts errors and warnings apart', () => {
    const rules = ['long-step', 'missing-file', 'long-sentence'];
    expect(judge(rules.map((rule) => ({ ...place, rule, message: 'No.' }))).count).toBe('1 error, 2 warnings.');
  });

  it('says that there is nothing to say', () => {
    expect(judge([])).toEqual({ errors: [], warnings: [], lines: '', count: 'No problems.' });
  });
});

describe.each(Object.entries(rules))('the rule %s', (_, { asks, mend }) => {
  it('says in whole sentences what it asks for and how to mend it', () => {
    expect(asks).toMatch(/^\p{Lu}.*\.$/su);
    expect(mend).toMatch(/^\p{Lu}.*[.{)]$/su);
  });
});
