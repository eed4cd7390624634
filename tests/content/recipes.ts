import { readFileSync } from 'node:fs';

/** What stands in a block after a step. */
export interface Block {
  readonly language: 'sh' | 'json' | 'mdx';
  readonly text: string;
}

/** A numbered step of a recipe. */
export interface RecipeStep {
  readonly number: number;
  /** Its sentences. */
  readonly text: string;
  /** The files it names, from the project's folder. */
  readonly files: readonly string[];
  readonly block: Block | undefined;
}

/** A recipe of the editor's manual. */
export interface Recipe {
  readonly title: string;
  /** The number of steps that its heading promises. */
  readonly promised: number;
  readonly steps: readonly RecipeStep[];
}

/** Reads the recipes of the editor's manual: headings of the form "### A correction: 6 steps", then numbered steps. */
export function readRecipes(): Recipe[] {
  const manual = readFileSync('content/README.md', 'utf8');
  const [, ...sections] = manual.split(/^### /m);
  return sections.flatMap((section) => {
    const [, title, promised] = /^(.+): (\d+) steps$/m.exec(section) ?? [];
    if (title === undefined) return [];
    const [own = ''] = section.split(/^## /m);
    return [{ title, promised: Number(promised), steps: stepsOf(own) }];
  });
}

function stepsOf(section: string): RecipeStep[] {
  const [, ...parts] = section.split(/^(?=\d+\. )/m);
  return parts.map((part) => {
    const [, language, text] = /^ {3}```(\w+)\n(.*?)\n {3}```$/ms.exec(part) ?? [];
    const said = part.replace(/^ {3}```.*/ms, '').replace(/^\d+\. /, '');
    return {
      number: Number.parseInt(part, 10),
      text: said.replaceAll(/\s+/g, ' ').trim(),
      files: [...said.matchAll(/`(content\/[\w./-]+)`/g)].map(([, file = '']) => file),
      block: language === undefined ? undefined : { language: language as Block['language'], text: plain(text ?? '') },
    };
  });
}

/** Without the indent that a block has below its step. */
function plain(text: string): string {
  return text.replaceAll(/^ {3}/gm, '');
}
