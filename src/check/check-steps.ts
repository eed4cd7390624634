import type { MdastNode } from 'satteri';
import type { Problem } from '../data/problem.ts';
import { tokens } from '../styles/tokens.ts';
import type { ChapterReading } from './chapter-reading.ts';
import type { Facts } from './facts.ts';
import { attributeOf, childrenOf, isElement, startOf, stepsIn, wordsOf } from './mdx-tree.ts';
import { report } from './rules.ts';
import { countWords } from './words.ts';

const mostWords = 60;

/** The window of a common phone with its browser's bars, in CSS pixels. */
const phone = { width: 390, height: 664 };
/** Above the words of a step: the bar, the pinned graphic at its least height (`scene-scroll.css`), the line on its place. */
const { bar = 0, prose = 0 } = tokens.measure;
const above = bar + 312 + tokens.type.interface.phone[1] + 4;
/** Beside the words, on each side (`story.css`). */
const proseEdge = 20;
/** Between two paragraphs of a step (`scene.css`). */
const paragraphGap = 16;
/** Mean advance of a letter of the body's face in the story's own prose, as a share of its size, from `font-metrics.json`. */
export const letterWidth = 0.42;

const [fontSize, lineHeight] = tokens.type.body.phone;
const lineWidth = Math.min(prose, phone.width - 2 * proseEdge);
const lettersALine = Math.floor(lineWidth / (fontSize * letterWidth));
const room = phone.height - above;

/**
 * Warns of steps that are long to read or higher than a phone shows under the graphic: lines are estimated from letters and
 * the width of a line.
 * @param chapter a chapter as it was read
 * @param facts wordings of quotations that a chapter prints whole
 */
export function checkSteps({ source, tree }: ChapterReading, facts: Facts): Problem[] {
  if (source === undefined || tree === undefined) return [];
  return stepsIn(tree).flatMap(({ step }) => {
    const texts = paragraphsIn(step).map((paragraph) => readWords(paragraph, facts).replace(/\s+/g, ' ').trim());
    const place = source.placeAt(startOf(step));
    const id = attributeOf(step, 'id') ?? '';
    const words = countWords(texts.join(' '));
    const lines = texts.reduce((sum, text) => sum + Math.ceil(text.length / lettersALine), 0);
    const height = lines * lineHeight + Math.max(0, texts.length - 1) * paragraphGap;
    const long = { found: `${words} words in ${id}`, allowed: `${mostWords} words` };
    const tall = {
      found: `about ${lines} lines in ${id}`,
      allowed: `${Math.floor(room / lineHeight)} lines of ${lettersALine} letters`,
    };
    return [
      ...(words > mostWords ? [report('long-step', source.file, place, long)] : []),
      ...(height > room ? [report('tall-step', source.file, place, tall)] : []),
    ];
  });
}

function paragraphsIn(node: MdastNode): MdastNode[] {
  return childrenOf(node).flatMap((child) => (child.type === 'paragraph' ? [child] : paragraphsIn(child)));
}

/** The words a reader reads: an empty Quote prints its whole wording. */
function readWords(node: MdastNode, facts: Facts): string {
  if (isElement(node) && node.name === 'Quote' && wordsOf(node).trim() === '') {
    return facts.records.get(attributeOf(node, 'id') ?? '')?.wordings[0] ?? '';
  }
  const children = childrenOf(node);
  return children.length === 0 ? wordsOf(node) : children.map((child) => readWords(child, facts)).join('');
}
