/** `npm run new -- <kind> <id>`: writes an empty record or chapter in its place, for an editor to fill in. */
import { skeletonKinds, writeSkeleton } from '../desk/write-skeleton.ts';

const [kind = '', id = '', ...rest] = process.argv.slice(2);

if (id === '' || rest.length > 0) {
  console.error(
    `Say what, and its id, which has hyphens for spaces: npm run new -- claim claim-of-your-own. Allowed: ${skeletonKinds.join(', ')}.`,
  );
  process.exitCode = 1;
} else {
  await writeSkeleton(kind, id).then(
    ({ places, toFill }) => {
      console.log(`Wrote ${id}:\n${places.map((place) => `  ${place}`).join('\n')}`);
      console.log(`Fill in ${toFill.join(', ')}. Then npm run check tells what is missing.`);
    },
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    },
  );
}
