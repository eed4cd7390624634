import { z } from 'zod';

/**
 * One word of a closed list, each explained where an editor chooses it.
 * @param description what the word says, for the editor's help
 * @param meanings what each allowed word means, in the order they are offered
 */
export function choice<Word extends string>(description: string, meanings: Readonly<Record<Word, string>>) {
  const words = Object.keys(meanings) as [Word, ...Word[]];
  // No word of JSON Schema's own: JSON services of editors show each of these beside its word.
  return z.enum(words).meta({ description, enumDescriptions: Object.values<string>(meanings) });
}
