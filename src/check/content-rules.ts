import type { Rule } from '../data/rules.ts';

/** What the check of story, strings and chapters asks for besides the rules of the dataset. */
export const contentRules = {
  'unreadable-file': {
    asks: 'Every file of the content can be read.',
    mend: 'See that the file is there and may be read.',
  },
  'malformed-mdx': {
    asks: 'A chapter is well-formed MDX: every tag closed, every brace paired.',
    mend: 'Look at the place and before it for a tag or brace that is open, or closed twice.',
  },
  'unknown-component': {
    asks: 'Chapters use Scene, Step, Claim, Event, Figure and Quote, and no other component.',
    mend: 'Correct the name of the component; capitals count.',
  },
  'unknown-attribute': {
    asks: 'A component has only the attributes of its kind.',
    mend: 'Correct the name of the attribute, or remove it.',
  },
  'missing-attribute': {
    asks: 'A component has every attribute of its kind.',
    mend: 'Add the attribute to the opening tag.',
  },
  'malformed-attribute': {
    asks: 'An attribute is plain text in quotation marks, given once and not empty.',
    mend: 'Write the attribute once, its value in quotation marks.',
  },
  'script-in-prose': {
    asks: 'Chapters hold no import, export or JavaScript expression; a comment in braces may stand.',
    mend: 'Remove it; a brace that is meant as a character is written \\{.',
  },
  'html-in-prose': {
    asks: 'Chapters hold Markdown and components, no HTML tags.',
    mend: 'Write it in Markdown; a < that is meant as a character is written \\<.',
  },
  'unsafe-address': {
    asks: 'Links of chapters lead to http, https or mailto, or to a place of the story.',
    mend: 'Give the address of a page; words that are no link stand without brackets.',
  },
  'picture-in-chapter': {
    asks: 'Chapters hold no pictures of their own: graphics stand in scenes.',
    mend: 'Show a chart in a Scene; a picture from elsewhere has no place in a chapter.',
  },
  'dead-link': {
    asks: 'A link of a chapter leads to an address from https:// on, or to a chapter, scene or step of the story (#its-id).',
    mend: 'Write the whole address, or # and the id of a step, scene or chapter.',
  },
  'link-to-record': {
    asks: 'Chapters tie words to a record with Claim, Figure or Quote; [words](record-id) is for strings.',
    mend: 'Put the words into Claim, Event, Figure or Quote.',
  },
  'unknown-record': {
    asks: 'Evidence names a record of the dataset.',
    mend: 'Correct the id, or add the record first.',
  },
  'wrong-collection': {
    asks: 'Claim names a claim, Event an event, Figure a figure, Quote a quotation; in strings any of these or a series.',
    mend: 'Use the component of that record, or name another record.',
  },
  'unknown-chart': {
    asks: 'A scene names a chart of the registry; so does each block of chart strings.',
    mend: 'Write the id of one of the charts.',
  },
  'unknown-state': {
    asks: 'A step names a state of its scene’s chart; so does each block of state strings.',
    mend: 'Write one of the chart’s states.',
  },
  'unused-state': {
    asks: 'Every state of a chart is shown by some step: a state no reader meets is removed, or given a step.',
    mend: 'Give the state a step, or remove it from the chart and from its words.',
  },
  'repeated-state': {
    asks: 'A step shows another state than the step before it: a reader who goes on sees something change.',
    mend: 'Give the step a state of its own, or join the two steps.',
    silenceable: true,
  },
  'step-outside-scene': {
    asks: 'A step stands directly in a scene.',
    mend: 'Move the step between <Scene …> and </Scene>.',
  },
  'scene-inside-scene': {
    asks: 'A scene stands by itself, not in a scene or in evidence.',
    mend: 'Close the outer one before this scene begins.',
  },
  'scene-without-step': { asks: 'A scene has at least one step.', mend: 'Add a step, or remove the scene.' },
  'prose-outside-step': {
    asks: 'In a scene every word stands in a step.',
    mend: 'Move the words into a step, or out of the scene.',
  },
  'prose-outside-paragraph': {
    asks: 'The words of a step stand in lines of their own.',
    mend: 'Put an empty line above and below the words.',
  },
  'evidence-outside-paragraph': {
    asks: 'Evidence stands among the words of a paragraph, where its receipt can follow: not alone in a line, in a heading or around blocks.',
    mend: 'Move it into a sentence of a paragraph.',
  },
  'duplicate-anchor': {
    asks: 'The id of a scene or step is used once in the whole story: it is an address.',
    mend: 'Give the newer of the two another id.',
  },
  'altered-quotation': {
    asks: 'Words in Quote, and in strings words in quotation marks tied to a quotation, are an exact part of the wording of their record.',
    mend: 'Copy the words out of the record, letter by letter; if the record is wrong, correct it from its source first.',
  },
  'empty-evidence': {
    asks: 'Evidence has words the reader can open: only Quote may be empty, and then prints the whole wording.',
    mend: 'Put words between the tags.',
  },
  'nested-evidence': {
    asks: 'Evidence does not stand inside evidence.',
    mend: 'Close the outer one first, so that the two stand beside each other.',
  },
  'missing-frontmatter': {
    asks: 'A chapter begins with its frontmatter between two lines of three hyphens.',
    mend: 'Begin the file with --- and give the fields as the other chapters do.',
  },
  'malformed-frontmatter': {
    asks: 'The frontmatter is well-formed YAML.',
    mend: 'Put texts with colons, asterisks or quotation marks into quotation marks, and see that the indents agree.',
  },
  'missing-chapter': {
    asks: 'Every chapter listed in story.json has its file in every locale.',
    mend: 'Add the file, or take the chapter off the list.',
  },
  'unlisted-chapter': {
    asks: 'Every chapter file is listed in story.json.',
    mend: 'Add the slug to "chapters" in story.json, in its place, or remove the file.',
  },
  'duplicate-chapter': {
    asks: 'A chapter is listed once and has one file in a locale.',
    mend: 'Remove one of the two.',
  },
  'chapter-order': {
    asks: 'The numbers of the chapter files follow the order of story.json.',
    mend: 'Give the file the number of its place, or change the order in story.json.',
  },
  'malformed-chapter-name': { asks: 'A chapter file is named NN-slug.mdx.', mend: 'Rename the file.' },
  'empty-chapter': { asks: 'A chapter has prose.', mend: 'Write a paragraph, or remove the chapter.' },
  'number-without-record': {
    asks: 'Every number above one, in digits or words, is tied to a record, a date, or a listed proper name.',
    mend: 'Put the number into Figure, Claim, Event or Quote (in strings: [words](record-id)); a name that holds it goes to "properNames" in story.json.',
    silenceable: true,
  },
  'figure-mismatch': {
    asks: 'A number tied to a figure is the value of that figure, exact or fairly rounded.',
    mend: 'Write the value of the record, or say with “about”, “more than” or “nearly” that it is rounded.',
  },
  'statement-without-record': {
    asks: 'A sentence that says what a named person or body did or said carries a receipt.',
    mend: 'Tie words of the sentence to a record with Claim, Event, Figure or Quote (in strings: [words](record-id)).',
    silenceable: true,
  },
  'broken-bracket': {
    asks: 'Square brackets in strings only tie words to a record: [words](record-id).',
    mend: 'Close both brackets and put nothing between them; use no square brackets for anything else.',
  },
  'broken-placeholder': {
    asks: 'Braces in strings only hold the name of a placeholder: {name}.',
    mend: 'Write the placeholders as the default locale has them.',
  },
  'undrawable-chart': {
    asks: 'Every chart can be drawn, described and tabled in every state with the words and records there are.',
    mend: 'Add the word or record the message names.',
  },
  'headline-without-room': {
    asks: 'The headline of a state, and each of its words, fits the picture for links.',
    mend: 'Shorten the headline, or its longest word.',
  },
  'missing-strings': {
    asks: 'Every chart, every state and every key of the default locale has its words.',
    mend: 'Add the words.',
  },
  'missing-frozen-file': {
    asks: 'Every file a frozen edition names is there.',
    mend: 'Bring the file back from the last commit.',
  },
  'changed-frozen-file': {
    asks: 'The files of a frozen edition keep their bytes.',
    mend: 'Bring the file back from the last commit, or freeze another edition.',
  },
  'unknown-frozen-file': {
    asks: 'Only files that its manifest names stand in a frozen edition.',
    mend: 'Remove the file.',
  },
  'misplaced-edition': {
    asks: 'A frozen edition stands in the folder of its chart and date.',
    mend: 'Move the folder back to its place.',
  },
  'stale-date': {
    asks: 'A change that readers see is dated: the story’s date was set after it.',
    mend: 'When the change is done, run `npm run date`; it does so too when the change was made today.',
  },
  'moved-date': {
    asks: 'The modified date of the story moves only when something readers see has changed.',
    mend: 'Run `npm run date`, which brings back the day of the last change.',
  },
  'unknown-strings': {
    asks: 'Every key of the strings is one that pages and charts use.',
    mend: 'Correct the key, or remove it.',
  },
} as const satisfies Readonly<Record<string, Rule>>;
