import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { literalValue, markClasses, markRules, readMarkRules, rulesFor } from '../../../src/charts/core/mark-style.ts';

describe('the meaning of class names', () => {
  it('has values in both themes and on paper for every rule of marks.css', () => {
    expect(markRules.length).toBeGreaterThan(30);
    for (const { declarations } of markRules) {
      for (const value of declarations.values()) {
        expect(literalValue(value, 'light')).not.toContain('var(');
        expect(literalValue(value, 'dark')).not.toContain('var(');
        expect(literalValue(value, 'print')).not.toContain('var(');
      }
    }
  });

  it('has a rule for each font role and each party', () => {
    for (const name of ['font-label', 'font-label-strong', 'font-value', 'font-annotation', 'us', 'mexico', 'group']) {
      expect(markClasses).toContain(name);
    }
  });

  it('is told in the manual for every class, and for no other', () => {
    const rows = readFileSync('src/charts/README.md', 'utf8').match(/^\| `.*?\|/gm) ?? [];
    const told = rows.flatMap((row) => Array.from(row.matchAll(/`([\w-]+)`/g), ([, name]) => name));
    expect(told.sort()).toEqual([...markClasses].filter((name) => !name.startsWith('font-')).sort());
  });

  it('lets a rule of more classes win over one of fewer, wherever it stands', () => {
    const rules = readMarkRules('.chart .us.quiet { fill: red } .chart .us, .chart .ink { fill: blue }');
    expect(rulesFor('us quiet', rules).map(({ declarations }) => declarations.get('fill'))).toEqual(['blue', 'red']);
    expect(rulesFor('us', rules)).toHaveLength(1);
    expect(rulesFor('quiet', rules)).toHaveLength(0);
  });

  it('passes over what is for the page alone', () => {
    const css = '.chart text { color: red } .chart { color: red } @media print { .chart .us { fill: red } }';
    expect(readMarkRules(css)).toEqual([]);
  });

  it('refuses a property that a picture or a moving mark cannot have', () => {
    for (const property of ['opacity', 'filter', 'color']) {
      expect(() => readMarkRules(`.chart .us { ${property}: 0 }`)).toThrow(property);
    }
  });

  it('refuses a custom property that the tokens do not have', () => {
    expect(() => literalValue('var(--purple)', 'light')).toThrow('"purple"');
  });
});
