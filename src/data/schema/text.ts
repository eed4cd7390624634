import { z } from 'zod';

/** What editors read at the field that names a file's schema. */
export const schemaHelp = 'Address of this help, from the folder of the file. It stays as it is.';

/** Words as somebody else wrote them: names, titles, quotations. Never translated, never empty. */
export const plainText = z.string().min(1);

/** Text a reader sees, per locale. English is the default and always there. */
export const localizedText = z.strictObject({
  en: plainText.meta({ description: 'English, in the house style of a U.S. newspaper.' }),
  es: plainText.optional().meta({ description: 'Spanish as Mexican newspapers write it.' }),
});
export type LocalizedText = z.infer<typeof localizedText>;

/** Every form by which prose may call a person or a body, per locale, the longest usual form first. */
export const nameForms = z.strictObject({
  en: z
    .array(plainText)
    .min(1)
    .meta({ description: 'Forms used in English prose, the longest usual one first: “Donald Trump”, “Trump”.' }),
  es: z
    .array(plainText)
    .min(1)
    .optional()
    .meta({ description: 'Forms used in Spanish prose, the longest usual one first.' }),
});
export type NameForms = z.infer<typeof nameForms>;

/**
 * Reader-facing text with its own line of help.
 * @param description what the text says, for the editor's help
 */
export function readerText(description: string) {
  return localizedText.meta({ description });
}
