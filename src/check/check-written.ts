import type { MdastNode } from 'satteri';
import { hiddenCharactersIn } from '../data/hidden-characters.ts';
import type { Problem } from '../data/problem.ts';
import { idPattern } from '../data/schema/id.ts';
import type { ChapterReading } from './chapter-reading.ts';
import { childrenOf, startOf } from './mdx-tree.ts';
import { report } from './rules.ts';
import type { TextFile } from './text-file.ts';

/** What an address may begin with, where it names a scheme at all. */
const safeSchemes = /^(?:https?|mailto):/i;

/**
 * Checks what Markdown makes of a chapter's signs: characters that no reader sees, written as references (`&#x202e;`), and
 * addresses that would run a script.
 * @param chapter a chapter or page that could be read
 * @param anchors ids of the story's chapters, scenes and steps
 */
export function checkWritten(
  { source, tree, prose, problems }: ChapterReading,
  anchors: ReadonlySet<string>,
): Problem[] {
  if (source === undefined || tree === undefined) return [];
  const words = prose.flatMap(({ text, placeAt }) =>
    hiddenCharactersIn(text, true).map(({ index, code }) =>
      report('forbidden-character', source.file, placeAt(index), { found: code }),
    ),
  );
  const told = new Set(problems.map(placeOf));
  return [...words, ...inAttributes(source, tree, anchors)].filter((one) => !told.has(placeOf(one)));
}

/** The file itself tells of characters that stand in it as they are. */
function placeOf({ line, column, rule }: Problem): string {
  return `${line}:${column} ${rule}`;
}

/** Titles and addresses of links and pictures. */
function inAttributes(source: TextFile, node: MdastNode, anchors: ReadonlySet<string>): Problem[] {
  const inside = childrenOf(node).flatMap((child) => inAttributes(source, child, anchors));
  const { url, title } = { ...node } as Readonly<Record<string, unknown>>;
  const place = source.placeAt(startOf(node));
  const address = typeof url === 'string' ? url.trim() : '';
  const hidden = [...hiddenCharactersIn(address), ...hiddenCharactersIn(typeof title === 'string' ? title : '', true)];
  const problems = hidden
    .filter(({ character }) => /\s/.test(character) || !source.text.includes(character))
    .map(({ code }) => report('forbidden-character', source.file, place, { found: code }));
  // Browsers read over tabs and line breaks in a scheme; those are refused already.
  if (node.type === 'image' || node.type === 'imageReference')
    problems.push(report('picture-in-chapter', source.file, place, { found: address.slice(0, 60) }));
  else if (/^[a-z][a-z0-9+.-]*:/i.test(address) && !safeSchemes.test(address))
    problems.push(report('unsafe-address', source.file, place, { found: address.slice(0, 60) }));
  else if (node.type === 'link' && hidden.length === 0 && !leadsSomewhere(address, anchors))
    problems.push(report('dead-link', source.file, place, { found: address.slice(0, 60) }));
  return [...problems, ...inside];
}

/** An address in full, or a place of the story; a record's id in its place is told of elsewhere. */
function leadsSomewhere(address: string, anchors: ReadonlySet<string>): boolean {
  return (
    safeSchemes.test(address) || idPattern.test(address) || (address.startsWith('#') && anchors.has(address.slice(1)))
  );
}
