/** Writes `src/styles/tokens.css` from `src/styles/tokens.json`: `npm run write-tokens`. */
import { writeFile } from 'node:fs/promises';
import { formatFile } from '../styles/format-file.ts';
import { tokenCss } from '../styles/token-css.ts';
import { tokens } from '../styles/tokens.ts';

const path = 'src/styles/tokens.css';
await writeFile(path, await formatFile(path, tokenCss(tokens)));
console.log(`Wrote ${path}.`);
