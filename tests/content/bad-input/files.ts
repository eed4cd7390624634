import type { BadInput } from './bad-input.ts';
import { storyFile } from './bad-input.ts';
import type { ContentCopy } from './content-copy.ts';

const claims = 'dataset/claims.json';

/** Writes a chapter's text under another name; that file is the problem. */
function copiedTo(nameOf: (chapter: string) => string) {
  return (copy: ContentCopy) => {
    const file = nameOf(copy.chapter());
    copy.write(file, copy.read(copy.chapter()));
    return { file, line: 1 };
  };
}

/** Files that are missing, misnamed, in a wrong encoding or no JSON. */
export const badFiles: readonly BadInput[] = [
  {
    kind: 'JSON that is cut off',
    rule: 'malformed-json',
    spreads: true,
    spoil: (copy) => {
      const text = copy.read(claims);
      const cut = text.slice(0, text.lastIndexOf(']')).trimEnd();
      copy.write(claims, cut);
      return { file: claims, line: cut.split('\n').length };
    },
  },
  {
    kind: 'a comment in JSON',
    rule: 'malformed-json',
    spoil: (copy) => {
      copy.replace(storyFile, '{\n', '{\n  // ours\n');
      return { file: storyFile, line: 2 };
    },
  },
  {
    kind: 'a key given twice',
    rule: 'duplicate-key',
    spoil: (copy) => {
      copy.replace(storyFile, '  "chapters": [', '  "slug": "twice",\n  "chapters": [');
      return { file: storyFile, line: copy.lineOf(storyFile, '"twice"') };
    },
  },
  {
    kind: 'JSON in Latin-1',
    rule: 'wrong-encoding',
    spreads: true,
    spoil: (copy) => {
      copy.write(storyFile, Buffer.from(copy.read(storyFile).replace('{', '{ "é": 1,'), 'latin1'));
      return { file: storyFile, line: 1 };
    },
  },
  {
    kind: 'a collection without file',
    rule: 'missing-file',
    spreads: true,
    spoil: (copy) => {
      copy.remove('dataset/events.json');
      return { file: 'dataset/events.json', line: 1 };
    },
  },
  {
    kind: 'a file that is no collection',
    rule: 'unknown-file',
    spoil: (copy) => {
      copy.write('dataset/rumors.json', '{}\n');
      return { file: 'dataset/rumors.json', line: 1 };
    },
  },
  {
    kind: 'a chapter file that is not listed',
    rule: 'unlisted-chapter',
    spreads: true,
    spoil: copiedTo(() => 'chapters/en/99-the-extra.mdx'),
  },
  {
    kind: 'a chapter file without number',
    rule: 'malformed-chapter-name',
    spreads: true,
    spoil: copiedTo(() => 'chapters/en/extra.mdx'),
  },
  {
    kind: 'two files of one chapter',
    rule: 'duplicate-chapter',
    spreads: true,
    spoil: copiedTo((chapter) => chapter.replace(/\d\d-/, '98-')),
  },
  {
    kind: 'files in another order than the story’s',
    rule: 'chapter-order',
    spoil: (copy) => {
      const first = copy.chapter();
      const text = copy.read(first);
      copy.remove(first);
      copy.write(first.replace(/\d\d-/, '97-'), text);
      return { file: copy.chapter(), line: 1 };
    },
  },
  {
    kind: 'a chapter in Latin-1',
    rule: 'wrong-encoding',
    spreads: true,
    spoil: (copy) => {
      const file = copy.chapter();
      copy.replace(file, /^---\n/, '---\n# película\n');
      copy.write(file, Buffer.from(copy.read(file), 'latin1'));
      return { file, line: 2 };
    },
  },
  {
    kind: 'a chapter with a byte order mark',
    rule: 'wrong-encoding',
    spoil: (copy) => {
      const file = copy.chapter();
      copy.write(file, `\ufeff${copy.read(file)}`);
      return { file, line: 1 };
    },
  },
  {
    kind: 'a chapter that ends in a backslash',
    rule: 'malformed-mdx',
    spoil: (copy) => {
      const file = copy.chapter();
      const line = copy.append(file, 'import a', '`b');
      copy.write(file, `${copy.read(file).trimEnd()}\\`);
      return { file, line: line + 1 };
    },
  },
  {
    kind: 'a chapter without a word',
    rule: 'empty-chapter',
    spoil: (copy) => {
      const file = copy.chapter();
      const [frontmatter = ''] = /^---\n.*?\n---\n/s.exec(copy.read(file)) ?? [];
      copy.write(file, frontmatter);
      return { file, line: frontmatter.trimEnd().split('\n').length };
    },
  },
];
