import { lineAt } from './mutation.ts';
import type { Files, Mutated, Mutation } from './mutation.ts';

/** How a place that a pattern finds is changed. */
interface Slip {
  readonly kind: string;
  readonly files: RegExp;
  readonly pattern: RegExp;
  /** What stands there instead; undefined where the pattern finds nothing that can be changed so. */
  readonly change: (match: RegExpExecArray) => string | undefined;
  /** The record that the message names. */
  readonly record?: (match: RegExpExecArray) => string | undefined;
  /** Whether what is left open is told where the reader of it ends: anywhere from there to the end of the file. */
  readonly isOpen?: boolean;
  readonly inFrontmatter?: boolean;
}

const chapters = /^chapters\//;
const texts = /^(?:story|locales\/\w+)\.json$/;
const evidence = /<(Claim|Figure|Event|Quote) id="([\w-]+)"( revised="yes")?>([^<]+)<\/\1>/g;
const named = (match: RegExpExecArray): string | undefined => match[2];

const words = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** The text with its first number made another by far more than any rounding; undefined where it has none. */
function otherNumber(text: string): string | undefined {
  const fresh = text.replace(/\d[\d,]*/, (digits) =>
    (Number(digits.replaceAll(',', '')) * 3 + 1).toLocaleString('en-US'),
  );
  if (fresh !== text) return fresh;
  const spelt = new RegExp(`\\b(?:${words.join('|')})\\b`, 'i');
  const other = text.replace(spelt, (word) => (word.toLowerCase() === 'seven' ? 'eleven' : 'seven'));
  return other === text ? undefined : other;
}

const slips: readonly Slip[] = [
  {
    kind: 'number altered in prose',
    files: chapters,
    pattern: evidence,
    change: ([whole, name, , , inner = '']) => {
      const fresh = name === 'Figure' ? otherNumber(inner) : undefined;
      return fresh && whole.replace(`>${inner}<`, () => `>${fresh}<`);
    },
    record: named,
  },
  {
    kind: 'number altered in strings',
    files: texts,
    pattern: /\[([^\][]+)\]\((fig-[\w-]+)\)/g,
    change: ([whole, inner = '']) => {
      const fresh = otherNumber(inner);
      return fresh && whole.replace(inner, () => fresh);
    },
    record: named,
  },
  {
    kind: 'quotation altered in prose',
    files: chapters,
    pattern: evidence,
    change: ([whole, name, , , inner = '']) => {
      const longest = inner.match(/\p{L}+/gu)?.sort((a, b) => b.length - a.length)[0];
      return name === 'Quote' && longest !== undefined
        ? whole.replace(`>${inner}<`, () => `>${inner.replace(longest, 'wrongly')}<`)
        : undefined;
    },
    record: named,
  },
  {
    kind: 'reference dangled in prose',
    files: chapters,
    pattern: evidence,
    change: ([whole, , id = '']) => whole.replace(`"${id}"`, `"${id}-nowhere"`),
    record: ([, , id = '']) => `${id}-nowhere`,
  },
  {
    kind: 'reference dangled in strings',
    files: texts,
    pattern: /\[([^\][]+)\]\(((?:fig|claim|ev|q)-[\w-]+)\)/g,
    change: ([, inner = '', id = '']) => `[${inner}](${id}-nowhere)`,
    record: ([, , id = '']) => `${id}-nowhere`,
  },
  {
    kind: 'component misspelt',
    files: chapters,
    pattern: evidence,
    change: ([whole, name = '']) => whole.replaceAll(new RegExp(`(?<=</?)${name}`, 'g'), `${name}x`),
  },
  { kind: 'component misspelt', files: chapters, pattern: /<(?:Scene|Step)(?= )/g, change: ([name]) => `${name}x` },
  {
    kind: 'attribute misspelt',
    files: chapters,
    pattern: /(?<=<[A-Z]\w+ (?:[^>]* )?)(?:id|state|chart|revised)(?==")/g,
    change: ([name]) => `${name}x`,
  },
  { kind: 'state misspelt', files: chapters, pattern: /(?<= state=")[\w-]+/g, change: ([name]) => `${name}-x` },
  { kind: 'chart name misspelt', files: chapters, pattern: /(?<= chart=")[\w-]+/g, change: ([name]) => `${name}-x` },
  { kind: 'tag left open', files: chapters, pattern: /<\/[A-Z]\w+>/g, change: () => '', isOpen: true },
  { kind: 'tag left unfinished', files: chapters, pattern: /(?<=<[A-Z]\w+ [^>]*)>/g, change: () => '', isOpen: true },
  { kind: 'brace left open', files: chapters, pattern: /\.(?=\n)/g, change: () => '. {', isOpen: true },
  { kind: 'brace that holds code', files: chapters, pattern: /\.(?=\n)/g, change: () => '. {alert(1)}' },
  { kind: 'number without record', files: chapters, pattern: /\.(?=\n\n)/g, change: () => ', and 31 more.' },
  {
    kind: 'frontmatter field misspelt',
    files: chapters,
    pattern: /(?<=^---\n(?:(?!---).*\n)*)\w+(?=: )/g,
    change: ([name]) => `${name}x`,
    inFrontmatter: true,
  },
];

/** Every mutation of the chapters, and of evidence in the strings. */
export function mutationsInProse(files: Files): Mutation[] {
  return [...files].flatMap(([file, text]) => [
    ...slips.filter((slip) => slip.files.test(file)).flatMap((slip) => mutationsOf(slip, file, text)),
    ...(file.startsWith('chapters/') ? doubledIds(file, text) : []),
  ]);
}

function mutationsOf(slip: Slip, file: string, text: string): Mutation[] {
  // In the frontmatter braces and numbers are plain text, and its fields stand nowhere else.
  const body = slip.inFrontmatter === true ? 0 : text.indexOf('\n---\n');
  return [...text.matchAll(slip.pattern)].flatMap((match) => {
    const fresh = slip.change(match);
    if (fresh === undefined || match.index < body) return [];
    const content = text.slice(0, match.index) + fresh + text.slice(match.index + match[0].length);
    const from = slip.isOpen === true ? openingLine(text, match) : lineAt(text, match.index);
    const to = slip.isOpen === true ? content.split('\n').length : lineAt(text, match.index + match[0].length);
    const make = (): Mutated => ({ content, lines: [from, to], record: slip.record?.(match) });
    return [{ kind: slip.kind, file, site: `${match.index} ${match[0].slice(0, 60)}`, make }];
  });
}

/** Line of the tag that a match closes, or of the last one before it. */
function openingLine(text: string, { 0: words, index }: RegExpExecArray): number {
  const name = /^<\/(\w+)>$/.exec(words)?.[1] ?? '';
  return lineAt(text, Math.max(0, text.lastIndexOf(`<${name}`, index - 1)));
}

/** Ids of scenes and steps that another has already. */
function doubledIds(file: string, text: string): Mutation[] {
  const [first, ...others] = text.matchAll(/(?<=<(?:Scene|Step) id=")[\w-]+/g);
  return others.map((match) => {
    const content = text.slice(0, match.index) + (first?.[0] ?? '') + text.slice(match.index + match[0].length);
    const line = lineAt(text, match.index);
    return { kind: 'id of a step doubled', file, site: match[0], make: () => ({ content, lines: [line, line] }) };
  });
}
