import type { MdastNode } from 'satteri';
import { describeAllowed } from '../data/nearest.ts';
import type { Position } from '../data/line-index.ts';
import type { Problem, Rules } from '../data/problem.ts';
import type { Silence } from '../data/silence.ts';
import { textsIn } from './chapter-reading.ts';
import type { ContentReading } from './content-reading.ts';
import { childrenOf, endOf, startOf, wordsOf } from './mdx-tree.ts';
import { report, rules } from './rules.ts';
import type { TextFile } from './text-file.ts';

/** `silence rule-name: reason`, the whole of a comment. */
const comment = /^\s*\/\*\s*silence\b\s*([\w-]*)\s*:?\s*(.*?)\s*\*\/\s*$/s;

/**
 * Takes out the problems that editors have silenced, and adds what is wrong with the silences themselves.
 * @param problems what the check found
 * @param content the content it was found in
 * @param isWhole whether every check has run, so that a silence without a problem is known to be idle
 */
export function applySilences(problems: readonly Problem[], content: ContentReading, isWhole: boolean): Problem[] {
  const silences = collectSilences(content);
  const used = new Set<Silence>();
  const left = Object.values(Object.groupBy(problems, ({ file }) => file)).flatMap((inFile = []) => {
    const here = silences.filter((silence) => silence.file === inFile[0]?.file && isValid(silence));
    return here.length === 0 ? inFile : spokenProblems(inFile, here, used);
  });
  return [...left, ...silences.flatMap((silence) => silenceProblems(silence, isWhole && !used.has(silence)))];
}

/** The problems of a file that no silence covers, by one walk down the file; silences that cover one are noted. */
function spokenProblems(problems: readonly Problem[], silences: readonly Silence[], used: Set<Silence>): Problem[] {
  const coming = [...silences].sort((a, b) => comparePlaces(b.from, a.from));
  let open: Silence[] = [];
  return [...problems].sort(comparePlaces).filter((problem) => {
    for (let next = coming.at(-1); next !== undefined && comparePlaces(next.from, problem) <= 0; next = coming.at(-1)) {
      open.push(next);
      coming.pop();
    }
    open = open.filter(({ to }) => comparePlaces(problem, to) <= 0);
    const silence = open.find(({ rule }) => rule === problem.rule);
    if (silence !== undefined) used.add(silence);
    return silence === undefined;
  });
}

function collectSilences({ dataset, story, strings, folders }: ContentReading): Silence[] {
  const json = new Set([...[...dataset.parts.values()].flat(), story, ...strings].map((file) => file.json));
  return [
    ...[...json].flatMap((file) => file.silences),
    ...textsIn(folders).flatMap(({ source, tree }) =>
      source === undefined || tree === undefined ? [] : silencesOf(source, tree),
    ),
  ];
}

/**
 * Finds the silences of a chapter: comments that stand before the paragraph, step or scene they concern.
 * @param source the chapter
 * @param tree its syntax tree
 */
export function silencesOf(source: TextFile, tree: MdastNode): Silence[] {
  const children = childrenOf(tree);
  return children.flatMap((node, index) => {
    if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return silencesOf(source, node);
    const [, rule = '', reason = ''] = comment.exec(node.value) ?? [];
    if (!comment.test(node.value)) return [];
    // In a line of a paragraph it concerns that paragraph; in a line of its own what comes next.
    const next = children.slice(index + 1).find((one) => !isSilent(one)) ?? node;
    const target = node.type === 'mdxTextExpression' ? tree : next;
    return [
      {
        file: source.file,
        rule,
        reason,
        place: source.placeAt(startOf(node)),
        from: source.placeAt(startOf(target)),
        to: source.placeAt(endOf(target)),
      },
    ];
  });
}

/** Whether a node is no more than a comment or space. */
function isSilent(node: MdastNode): boolean {
  return node.type === 'mdxFlowExpression' || (node.type === 'text' && wordsOf(node).trim() === '');
}

function isValid({ rule, reason }: Silence): boolean {
  const named = (rules as Rules)[rule];
  return named !== undefined && reason !== '' && maySilence(rule);
}

function maySilence(rule: string): boolean {
  const named = (rules as Rules)[rule];
  return rule !== 'idle-silence' && (named?.severity === 'warning' || named?.silenceable === true);
}

function silenceProblems(silence: Silence, isIdle: boolean): Problem[] {
  const { file, place, rule, reason, record } = silence;
  const found = rule === '' ? undefined : rule;
  if (!Object.hasOwn(rules, rule)) {
    return [
      report('unknown-silence', file, place, { record, found, allowed: describeAllowed(rule, Object.keys(rules), 3) }),
    ];
  }
  if (!maySilence(rule)) {
    const allowed = Object.keys(rules).filter(maySilence).join(', ');
    return [report('forbidden-silence', file, place, { record, found, allowed })];
  }
  if (reason === '') return [report('silence-without-reason', file, place, { record, found })];
  return isIdle ? [report('idle-silence', file, place, { record, found })] : [];
}

function comparePlaces(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}
