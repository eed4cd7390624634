/** `npm run write-rules`: writes `content/rules.md` from the rules of the check. Run it after changing one. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesPage } from '../check/rules-page.ts';

writeFileSync(join('content', 'rules.md'), rulesPage());
