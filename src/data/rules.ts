/** One thing the check asks for. */
export interface Rule {
  /** What it asks for, as one sentence: the rule as editors read it. */
  readonly asks: string;
  /** What to do when it is broken, as one sentence. */
  readonly mend: string;
  /** Set where a problem is worth a look but stops no build; every other rule's problems are errors. */
  readonly severity?: 'warning';
  /** Set where an error is a matter of judgment and may be silenced with a reason; warnings always may. */
  readonly silenceable?: true;
}

/** Every rule that reading the dataset can report. */
export const datasetRules = {
  'missing-file': {
    asks: 'Every collection and every series of the schema has its file.',
    mend: 'Bring the file back, or correct its name.',
  },
  'unknown-file': {
    asks: 'No other file or folder stands in the content, so that none is overlooked for its name.',
    mend: 'Correct its name, or take it out of the content.',
  },
  'wrong-encoding': {
    asks: 'Files are UTF-8 without a byte order mark.',
    mend: 'Save the file anew as UTF-8 without a byte order mark.',
  },
  'empty-file': { asks: 'A file holds something.', mend: 'Bring the file back as it was last committed.' },
  'malformed-json': {
    asks: 'Files are strict JSON: no comments, no trailing commas, nothing cut off.',
    mend: 'Look at the place and just before it for a missing comma, quotation mark or bracket, or for one too many.',
  },
  'duplicate-key': { asks: 'A key stands once in its object.', mend: 'Remove one of the two.' },
  'forbidden-character': {
    asks: 'Text holds no control characters, no invisible ones and no change of writing direction.',
    mend: 'Delete the character; if nothing can be seen there, type the words around it anew.',
  },
  'missing-field': { asks: 'A required field is there.', mend: 'Add the field; the schema says what it holds.' },
  'unknown-field': {
    asks: 'Only fields of the schema are there.',
    mend: 'Correct the name of the field, or remove it.',
  },
  'wrong-type': {
    asks: 'A value has the type of its field.',
    mend: 'Write the value as its field asks: text in quotation marks, a number without, a list in square brackets.',
  },
  'wrong-word': { asks: 'A word of a closed list is one of the list.', mend: 'Write one of the words of the list.' },
  'wrong-form': {
    asks: 'A text has the form its field asks for.',
    mend: 'Write the text as the schema of the field says.',
  },
  'empty-value': {
    asks: 'A text or a list that must say something is not empty.',
    mend: 'Fill it; if the field may be absent, remove it.',
  },
  'value-out-of-range': {
    asks: 'A number lies within the limits of its field.',
    mend: 'Compare the number with its source.',
  },
  'impossible-coordinate': {
    asks: 'Longitude lies between -180 and 180 degrees, latitude between -90 and 90.',
    mend: 'Write degrees with decimals, and see that the two have not changed places.',
  },
  'malformed-id': {
    asks: 'Ids are lower-case words and numbers joined by hyphens.',
    mend: 'Write the id in lower case with hyphens: claim-jan-28.',
  },
  'malformed-date': {
    asks: 'Dates are written 2025, 2025-03 or 2025-03-04.',
    mend: 'Write the year first, then month and day with two digits each.',
  },
  'impossible-date': { asks: 'A date is in the calendar.', mend: 'Compare the date with its source.' },
  'precision-mismatch': {
    asks: 'The precision of a date fits the way it is written.',
    mend: 'Write the date as far as it is known, and its precision with it.',
  },
  'without-source': {
    asks: 'A record that asserts something names at least one source.',
    mend: 'Add the id of a source to sourceIds; a new source is added to sources.json first.',
  },
  'without-finding': {
    asks: 'A claim with a status has a finding.',
    mend: 'Add what the record shows as "finding".',
  },
  'duplicate-id': {
    asks: 'An id is used once in the whole dataset, a row id once in its series.',
    mend: 'Give the newer of the two another id.',
  },
  'dangling-reference': {
    asks: 'A reference names a record that exists in the collection it points to.',
    mend: 'Correct the id, or add the record it names.',
  },
  'repeated-reference': { asks: 'A list of references names a record once.', mend: 'Remove the second mention.' },
  'unit-mismatch': {
    asks: 'A value is possible in its unit.',
    mend: 'Compare value and unit with the source.',
  },
  'range-mismatch': {
    asks: 'A range has an upper end above its value, and nothing else has one.',
    mend: 'Give the lower end as "value" and the upper as "upper", or change the precision.',
  },
  'column-mismatch': {
    asks: 'Columns of a series name fields of its rows, and columns of numbers that count have a unit.',
    mend: 'Correct the key of the column, or give it its unit.',
  },
  'cell-mismatch': {
    asks: 'A figure that repeats a cell of a series has the same value and unit.',
    mend: 'Find out from the source which of the two is right, and change the other.',
  },
  'excerpt-mismatch': {
    asks: 'An excerpt is an exact part of the wording the story shows.',
    mend: 'Copy the excerpt out of the wording, letter by letter.',
  },
  'incomplete-record': {
    asks: 'Fields that only make sense together stand together.',
    mend: 'Add the field that is missing, or remove its companion.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** Name of a rule. */
export type DatasetRule = keyof typeof datasetRules;
