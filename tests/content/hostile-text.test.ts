import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { checkProject } from '../../src/check/check-project.ts';
import { components } from '../../src/check/components.ts';
import { judge } from '../../src/check/verdict.ts';
import { HostileContent } from './hostile-text/content.ts';
import type { TextField, TextKind } from './hostile-text/content.ts';
import { headlineKind, plantHostileTexts, refusalOf, takenBy } from './hostile-text/plant.ts';
import { inReferences } from './hostile-text/prose-kinds.ts';
import { forbiddenTexts, hostileTexts, mark } from './hostile-text/texts.ts';
import type { HostileText } from './hostile-text/texts.ts';

/*
 * Hostile texts in every kind of text field: each is refused by name, or taken; tests/dist/hostile-text.test.ts sees what pages make
 * of those that are taken. A kind with few fields takes some of the refused texts in the usual run, and all with TEST_FULL.
 */
const mostRounds = process.env.TEST_FULL === '1' ? Infinity : 3;

const folder = join(mkdtempSync(join(tmpdir(), 'hostile-')), 'content');
cpSync('content', folder, { recursive: true, filter: (path) => !/\/(?:geo|schema|frozen)$/.test(path) });
const content = new HostileContent(folder);
afterEach(() => {
  content.mend();
});
afterAll(() => {
  rmSync(join(folder, '..'), { recursive: true });
});

const scriptAddresses = ['javascript:', 'JavaScript:', ' javascript:', 'data:text/html,', 'vbscript:'];

const check = () => judge(checkProject(folder));

/** A text in a field, and the rule that must refuse it there. */
interface Attempt {
  readonly kind: TextKind;
  readonly field: TextField;
  readonly text: HostileText;
  readonly rule: string;
}

/** One text a field and round: as many rounds as the kind with the fewest fields needs. */
function* roundsOf(textsOf: (kind: TextKind) => readonly (readonly [HostileText, string])[]): Generator<Attempt[]> {
  for (let round = 0; round < mostRounds; round += 1) {
    const attempts = content.kinds.flatMap((kind) =>
      kind.fields.flatMap((field, index): Attempt[] => {
        const [text, rule] = textsOf(kind)[round * kind.fields.length + index] ?? [];
        return text === undefined || rule === undefined ? [] : [{ kind, field, text, rule }];
      }),
    );
    if (attempts.length === 0) return;
    yield attempts;
  }
}

/** What is told of the words or the object that a field is part of stands where they begin, in a line or a few before it. */
const toldAbove: Readonly<Record<string, number>> = { 'altered-quotation': 3, 'cell-mismatch': 3 };

/** The attempts that the check does not refuse by their rule in their line. */
function missedOf(attempts: readonly Attempt[]): string[] {
  const { errors } = check();
  const told = new Set(errors.map(({ file, line, rule }) => `${file}:${line} ${rule}`));
  return attempts
    .filter(({ field, rule }) => {
      const lines = Array.from({ length: 1 + (toldAbove[rule] ?? 0) }, (_, above) => field.line() - above);
      return !lines.some((line) => told.has(`${folder}/${field.file}:${line} ${rule}`));
    })
    .map(({ kind, field, text, rule }) => `${kind.name}, ${field.file}:${field.line()}: ${text.name}, not ${rule}`);
}

/** How many texts each kind refused and took, for the table. */
const refused = new Map<string, number>();
const count = ({ kind }: Attempt): unknown => refused.set(kind.name, (refused.get(kind.name) ?? 0) + 1);
afterAll(() => {
  const row = (name: string, cells: readonly unknown[]): string =>
    name.padEnd(52) + cells.map((cell) => String(cell).padStart(9)).join('');
  const rows = content.kinds.map(
    (kind) => [kind.name, [kind.fields.length, refused.get(kind.name) ?? 0, takenBy(kind).length]] as const,
  );
  const sums = [0, 1, 2].map((place) => rows.reduce((sum, [, cells]) => sum + (cells[place] ?? 0), 0));
  const all = rows.map(([name, cells]) => row(name, cells));
  process.stdout.write(
    `${[row('kind of field', ['fields', 'refused', 'taken']), ...all, row(`all ${rows.length}`, sums)].join('\n')}\n`,
  );
});

describe('hostile text', () => {
  it('is tried in every kind of text field that the schemas and the words of chapters have', () => {
    expect(content.kinds.filter(({ fields }) => fields.length === 0).map(({ name }) => name)).toEqual([]);
    const names = content.kinds.map(({ name }) => name);
    const withWords = [...components.keys()].filter((name) => name !== 'Differences');
    expect(withWords.filter((name) => !names.some((kind) => kind.split(' > ').includes(name)))).toEqual([]);
  });

  it('is taken as text by every field that does not refuse it', () => {
    const planted = plantHostileTexts(content);
    expect(planted).toBeGreaterThan(3000);
    content.write();
    const { errors } = check();
    expect(errors.map(({ file, line, rule, found }) => `${file}:${line} ${rule} ${found ?? ''}`)).toEqual([]);
  });

  it('is refused where a field has brackets, braces or exact words of its own, with file, line and rule', () => {
    const refusalsOf = (kind: TextKind) =>
      hostileTexts.flatMap((text) => {
        const rule = refusalOf(kind, text);
        return rule === undefined || rule === 'headline-without-room' ? [] : [[text, rule] as const];
      });
    for (const attempts of roundsOf(refusalsOf)) {
      for (const attempt of attempts) attempt.field.put(attempt.text.text);
      attempts.forEach(count);
      content.write();
      expect(missedOf(attempts)).toEqual([]);
      content.mend();
    }
  });

  it('is refused in headlines that have no room for it, where all else is right', () => {
    const long = hostileTexts.filter(({ name }) => name === 'very long word');
    const [attempts = []] = roundsOf((kind) =>
      kind.name === headlineKind ? long.map((text) => [text, refusalOf(kind, text) ?? ''] as const) : [],
    );
    for (const { field, text } of attempts) field.put(text.text, { isWhole: true });
    attempts.forEach(count);
    content.write();
    expect(attempts.map(({ rule }) => rule)).toEqual(['headline-without-room']);
    expect(missedOf(attempts)).toEqual([]);
  });

  it.each([
    ['as it is', (text: string) => text],
    ['as references', inReferences],
  ])('is refused everywhere with a character that nobody sees, in chapters %s', (_, written) => {
    for (const attempts of roundsOf(() => forbiddenTexts.map((text) => [text, 'forbidden-character'] as const))) {
      const isReference = written === inReferences;
      // Code has no references, JSON is the same both times.
      const some = attempts.filter(
        ({ kind, field }) =>
          !isReference || (kind.name.includes(' > ') && !/code/i.test(kind.name) && field.text === ''),
      );
      for (const { field, text } of some) field.put(written(text.text), { isWritten: true });
      if (!isReference) some.forEach(count);
      content.write();
      expect(missedOf(some)).toEqual([]);
      content.mend();
    }
  });

  it('is refused as a tag, a script or an expression in chapters', () => {
    const tags = hostileTexts.filter(
      ({ name, holds }) => holds === 'braces' || /^(?:tag|end of a (?:script|style|title|comment))/.test(name),
    );
    const paragraphs = content.kinds
      .filter(({ name }) => name.endsWith(' > paragraph'))
      .flatMap(({ fields }) => fields);
    const files = [...new Set(paragraphs.map(({ file }) => file))];
    for (const [index, { text }] of tags.entries())
      paragraphs.find(({ file }) => file === files[index])?.put(text, { isWritten: true });
    expect(files.length).toBeGreaterThanOrEqual(tags.length);
    content.write();
    const { errors } = check();
    const rules = /^(?:malformed-mdx|html-in-prose|script-in-prose|unknown-component)$/;
    for (const [index, { name }] of tags.entries())
      expect(
        errors.some(({ file, rule }) => file === `${folder}/${files[index] ?? ''}` && rules.test(rule)),
        name,
      ).toBe(true);
  });

  it('is refused as an address of a script, in records and in links of chapters', () => {
    const addresses = content.kinds.filter(({ isAddress }) => isAddress);
    const [prose] = content.kinds.filter(({ name }) => name === 'chapters > paragraph');
    expect(addresses.length).toBeGreaterThanOrEqual(3);
    const attempts = scriptAddresses.flatMap((start, index) =>
      [...addresses, ...(prose === undefined ? [] : [prose])].map((kind): Attempt => {
        const field = kind.fields[index];
        if (field === undefined) throw new Error(`${kind.name} has too few fields.`);
        const text = { name: start, text: `${start}${mark}` };
        if (kind.isAddress) field.put(text.text, { isWhole: true });
        else field.put(`[words](<${text.text.replace(':', '&#58;')}>)`, { isWritten: true });
        return { kind, field, text, rule: kind.isAddress ? 'wrong-form' : 'unsafe-address' };
      }),
    );
    content.write();
    expect(missedOf(attempts)).toEqual([]);
  });

  it('is refused as the name of a field that objects have by themselves', () => {
    content.write();
    const files = [...new Set(content.kinds.flatMap(({ fields }) => fields.map(({ file }) => file)))];
    const json = files.filter((file) => file.endsWith('.json'));
    for (const file of json)
      writeFileSync(join(folder, file), content.read(file).replace('{', `{ "__proto__": { "x": "${mark}" },`));
    const told = check().errors.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
    expect(json.filter((file) => !told.includes(`${folder}/${file}:1 unknown-field`))).toEqual([]);
  });
});
