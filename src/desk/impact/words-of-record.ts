import type { ContentReading } from '../../check/content-reading.ts';
import { textsIn } from '../../check/chapter-reading.ts';
import type { ChapterReading } from '../../check/chapter-reading.ts';
import { attributeOf, endOf, startOf, stepsIn } from '../../check/mdx-tree.ts';
import { splitSentences } from '../../check/sentences.ts';
import { locateValue, type JsonFile } from '../../data/json-file.ts';
import type { Position } from '../../data/line-index.ts';
import { stringLeaves } from '../../data/references.ts';
import { parseEvidenceText, plainText } from '../../i18n/evidence-text.ts';

/** Words that are tied to a record, where an editor finds them. */
export interface TiedWords extends Position {
  readonly file: string;
  /** Their last line. */
  readonly last: number;
  /** Empty where a quotation prints its record's whole wording. */
  readonly words: string;
  /** The sentence they stand in, as readers see it. */
  readonly sentence: string;
  /** Id of the step they stand in, where they stand in one. */
  readonly step?: string | undefined;
}

/** A step of a chapter, where an editor finds it. */
export interface StepPlace extends Position {
  readonly file: string;
  readonly id: string;
  readonly chart: string | undefined;
  readonly state: string | undefined;
  /** Its last line. */
  readonly end: number;
}

/**
 * Finds all steps.
 * @param content the content as it was read
 */
export function stepPlaces(content: ContentReading): StepPlace[] {
  return textsIn(content.folders).flatMap(stepsOf);
}

/**
 * Finds all words that are tied to a record: in chapters and pages, then in the words of the story and of charts.
 * @param content the content as it was read
 * @param id the record's id
 */
export function wordsOfRecord(content: ContentReading, id: string): TiedWords[] {
  return [
    ...textsIn(content.folders).flatMap((text) => inText(text, id)),
    ...[content.story, ...content.strings].flatMap(({ json }) => inJson(json, id)),
  ];
}

function inText(text: ChapterReading, id: string): TiedWords[] {
  const { source, prose, locale } = text;
  if (source === undefined) return [];
  const steps = stepsOf(text);
  const inHead = headLinesOf(source.text)
    .filter(({ line }) => line.includes(`](${id})`))
    .map(({ line, number }) => ({
      file: source.file,
      line: number,
      column: 1,
      last: number,
      words: wordsIn(line, id).join('; '),
      sentence: plainText(line.replace(/^\w+:\s*/, '')),
    }));
  const inProse = prose.flatMap(({ text: words, file, placeAt, evidence }) => {
    const sentences = splitSentences(words, locale);
    return evidence
      .filter(({ record }) => record === id)
      .map(({ start, end }) => {
        const from = sentences.find((each) => start < each.end) ?? sentences.at(-1);
        const to = sentences.findLast((each) => each.start < Math.max(end, start + 1)) ?? from;
        const place = placeAt(start);
        return {
          file,
          ...place,
          last: placeAt(Math.max(start, end - 1)).line,
          words: words.slice(start, end).replaceAll(/\s+/g, ' '),
          sentence: words.slice(from?.start, to?.end).replaceAll(/\s+/g, ' ').trim(),
          step: steps.find(({ line, end: last }) => line <= place.line && place.line <= last)?.id,
        };
      });
  });
  return [...inHead, ...inProse];
}

function stepsOf({ source, tree }: ChapterReading): StepPlace[] {
  if (source === undefined || tree === undefined) return [];
  return stepsIn(tree).map(({ step, chart }) => ({
    file: source.file,
    ...source.placeAt(startOf(step)),
    id: attributeOf(step, 'id') ?? '',
    chart,
    state: attributeOf(step, 'state'),
    end: source.placeAt(endOf(step)).line,
  }));
}

/** The lines before a chapter's text, which name it. */
function headLinesOf(text: string): { line: string; number: number }[] {
  const [head = ''] = /^---\n.*?\n---\n/s.exec(text) ?? [];
  return head.split('\n').map((line, index) => ({ line, number: index + 1 }));
}

function inJson(json: JsonFile, id: string): TiedWords[] {
  return stringLeaves(json.value)
    .filter(({ text }) => text.includes(`](${id})`))
    .flatMap(({ path, text }) =>
      wordsIn(text, id).map((words) => ({
        file: json.file,
        ...locateValue(json, path),
        last: locateValue(json, path).line,
        words,
        sentence: plainText(text),
      })),
    );
}

function wordsIn(text: string, id: string): string[] {
  return parseEvidenceText(text).flatMap(({ text: words, record }) => (record === id ? [words] : []));
}
