import { lineAt } from './mutation.ts';
import type { Files, Mutated, Mutation } from './mutation.ts';

/** Every file empty, cut off, and in encodings that are not UTF-8. */
export function mutationsOfFiles(files: Files): Mutation[] {
  return [...files].flatMap(([file, text]) => {
    const middle = text.indexOf('\n', text.length / 2);
    const spoiled = (kind: string, content: string | Uint8Array, from: number, to = from): Mutation => {
      const make = (): Mutated => ({ content, lines: [from, to] });
      return { kind, file, site: 'the file', make };
    };
    const bytes = Buffer.concat([
      Buffer.from(text.slice(0, middle)),
      Buffer.from([0xe9]),
      Buffer.from(text.slice(middle)),
    ]);
    return [
      spoiled('file empty', '', 1),
      spoiled('file of blanks', ' \n \n', 1, 3),
      spoiled('file in Latin-1', bytes, lineAt(text, middle)),
      spoiled('file in UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le'), 1),
      spoiled('file with byte order mark', `\ufeff${text}`, 1),
      ...cuts(file, text).map((at) => spoiled('file cut off', text.slice(0, at), 1, lineAt(text, at))),
    ];
  });
}

/** Offsets at which a file is not whole: anywhere in JSON, inside tags of chapters. Between paragraphs a chapter would be right. */
function cuts(file: string, text: string): number[] {
  if (file.endsWith('.json')) return [0.2, 0.5, 0.9].map((part) => Math.floor(text.length * part));
  const tags = [...text.matchAll(/<(?:Claim|Scene|Step|Figure) id="/g)].map((match) => match.index + match[0].length);
  return tags.filter((_, place) => place % 5 === 0);
}
