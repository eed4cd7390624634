import type { Problem } from '../data/problem.ts';
import { datasetRules } from '../data/rules.ts';

/** What the check of story, strings and chapters asks for besides the rules of the dataset. */
const proseRules = {
  'unreadable-file': 'Every file of the content can be read.',
  'malformed-mdx': 'A chapter is well-formed MDX: every tag closed, every brace paired.',
  'unknown-component': 'Chapters use Scene, Step, Claim, Event, Figure and Quote, and no other component.',
  'unknown-attribute': 'A component has only the attributes of its kind.',
  'missing-attribute': 'A component has every attribute of its kind.',
  'malformed-attribute': 'An attribute is plain text in quotation marks, given once and not empty.',
  'script-in-prose': 'Chapters hold no import, export or JavaScript expression; a comment in braces may stand.',
  'html-in-prose': 'Chapters hold Markdown and components, no HTML tags.',
  'link-to-record': 'Chapters tie words to a record with Claim, Figure or Quote; [words](record-id) is for strings.',
  'unknown-record': 'Evidence names a record of the dataset.',
  'wrong-collection':
    'Claim names a claim, Event an event, Figure a figure, Quote a quotation; in strings any of these or a series.',
  'unknown-chart': 'A scene names a chart of the registry; so does each block of chart strings.',
  'unknown-state': 'A step names a state of its scene’s chart; so does each block of state strings.',
  'unused-state': 'Every state of a chart is shown by some step: a state no reader meets is removed, or given a step.',
  'step-outside-scene': 'A step stands directly in a scene.',
  'scene-inside-scene': 'A scene stands by itself, not in a scene or in evidence.',
  'scene-without-step': 'A scene has at least one step.',
  'prose-outside-step': 'In a scene every word stands in a step.',
  'prose-outside-paragraph': 'The words of a step stand in lines of their own.',
  'evidence-outside-paragraph':
    'Evidence stands among the words of a paragraph, where its receipt can follow: not alone in a line, in a heading or around blocks.',
  'duplicate-anchor': 'The id of a scene or step is used once in the whole story: it is an address.',
  'altered-quotation': 'Words in Quote are an exact part of the wording of their record.',
  'empty-evidence':
    'Evidence has words the reader can open: only Quote may be empty, and then prints the whole wording.',
  'nested-evidence': 'Evidence does not stand inside evidence.',
  'missing-frontmatter': 'A chapter begins with its frontmatter between two lines of three hyphens.',
  'malformed-frontmatter': 'The frontmatter is well-formed YAML.',
  'missing-chapter': 'Every chapter listed in story.json has its file in every locale.',
  'unlisted-chapter': 'Every chapter file is listed in story.json.',
  'duplicate-chapter': 'A chapter is listed once and has one file in a locale.',
  'chapter-order': 'The numbers of the chapter files follow the order of story.json.',
  'malformed-chapter-name': 'A chapter file is named NN-slug.mdx.',
  'empty-chapter': 'A chapter has prose.',
  'number-without-record':
    'Every number above one, in digits or words, is tied to a record, a date, or a listed proper name.',
  'figure-mismatch': 'A number tied to a figure is the value of that figure, exact or fairly rounded.',
  'statement-without-record': 'A sentence that says what a named person or body did or said carries a receipt.',
  'broken-bracket': 'Square brackets in strings only tie words to a record: [words](record-id).',
  'broken-placeholder': 'Braces in strings only hold the name of a placeholder: {name}.',
  'undrawable-chart':
    'Every chart can be drawn, described and tabled in every state with the words and records there are.',
  'missing-strings': 'Every chart, every state and every key of the default locale has its words.',
  'missing-frozen-file': 'Every file a frozen edition names is there.',
  'changed-frozen-file': 'The files of a frozen edition keep their bytes: bring them back, or freeze another edition.',
  'unknown-frozen-file': 'Only files that its manifest names stand in a frozen edition.',
  'misplaced-edition': 'A frozen edition stands in the folder of its chart and date.',
  'unknown-strings': 'Every key of the strings is one that pages and charts use.',
} as const;

/** Every rule of the check with its one-line explanation. */
export const rules = { ...datasetRules, ...proseRules };

/** Name of a rule. */
export type RuleName = keyof typeof rules;

/** What a problem says besides its rule and place. */
export type ProblemDetails = Partial<Pick<Problem, 'message' | 'found' | 'allowed' | 'record'>>;

/**
 * Makes a problem of a rule.
 * @param rule the rule broken
 * @param file the file as problems name it
 * @param place where the words in question begin
 * @param details what was found and what is allowed; without a message the rule's own explanation stands
 */
export function report(
  rule: RuleName,
  file: string,
  place: { readonly line: number; readonly column: number },
  details: ProblemDetails = {},
): Problem {
  return { file, line: place.line, column: place.column, rule, ...details, message: details.message ?? rules[rule] };
}

/** The list of rules as the program prints it: one line each. */
export function describeRules(): string {
  const width = Math.max(...Object.keys(rules).map((name) => name.length));
  return Object.entries(rules)
    .map(([name, explanation]) => `${name.padEnd(width)}  ${explanation}`)
    .join('\n');
}
