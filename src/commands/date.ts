/** `npm run date [-- folder]`: dates the story; errors of the content end it with 1. */
import { dateStory } from '../desk/date-story.ts';

const { isDated, said } = dateStory(process.argv[2] ?? 'content', new Date().toISOString().slice(0, 10));
if (isDated) {
  console.log(said);
} else {
  console.error(said);
  process.exitCode = 1;
}
