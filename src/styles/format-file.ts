import * as prettier from 'prettier';

/**
 * Formats generated text as the project's other files, so that it can be read and its changes compared.
 * @param path where it will stand; its ending says the language
 */
export async function formatFile(path: string, text: string): Promise<string> {
  const options = await prettier.resolveConfig(path);
  return prettier.format(text, { ...options, filepath: path });
}
