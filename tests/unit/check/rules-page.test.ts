import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/check/rules.ts';
import { rulesPage } from '../../../src/check/rules-page.ts';

describe('the page of rules', () => {
  it('is written as the rules are now; npm run write-rules writes it anew', () => {
    expect(readFileSync('content/rules.md', 'utf8')).toBe(rulesPage());
  });

  it('names every rule once', () => {
    const named = [...rulesPage().matchAll(/^- `([a-z0-9-]+)`/gm)].map(([, name]) => name);
    expect(named.toSorted()).toEqual(Object.keys(rules).toSorted());
  });
});
