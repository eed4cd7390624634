import { pathToFileURL } from 'node:url';
import { evaluate } from 'satteri';
import { describe, expect, it } from 'vitest';
import { annotateChapter, chapterSlug } from '../../../src/mdx/annotate-chapter.ts';

/** What a component of the chapter was given. */
interface Use {
  readonly name: string;
  readonly props: Readonly<Record<string, unknown>>;
}

const names = ['Scene', 'Step', 'Claim', 'Figure', 'Quote'];
const chapterFile = pathToFileURL('/chapters/en/02-the-list.mdx');

/** Compiles a chapter as the build does and lists its paragraphs and components in the order of the page. */
function readChapter(source: string): Use[] {
  const uses: Use[] = [];
  const make = (type: unknown, props: unknown): Use => ({ name: String(type), props: props as Use['props'] });
  const module = evaluate(source, {
    Fragment: 'fragment',
    jsx: make,
    jsxs: make,
    mdastPlugins: [annotateChapter],
    fileURL: chapterFile,
  }) as { default: (props: object) => unknown };
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    if (typeof node !== 'object' || node === null || !('name' in node)) return;
    const use = node as Use;
    if (names.includes(use.name) || use.name === 'p') uses.push(use);
    walk(use.props.children);
  };
  walk(module.default({ components: Object.fromEntries(names.map((name) => [name, name])) }));
  return uses;
}

const own = ({ props }: Use): Record<string, unknown> =>
  Object.fromEntries(Object.entries(props).filter(([name]) => name !== 'children'));

const scene = `<Scene id="map" chart="designation-map">
<Step id="one" state="notice">

Words with <Claim id="c-1">a claim</Claim>.

</Step>
<Step id="two" state="bases">

More words.

</Step>
</Scene>`;

describe('what components of a chapter are told', () => {
  it('tells a scene its chapter and the states of its steps, in order', () => {
    const found = readChapter(scene).find(({ name }) => name === 'Scene');
    expect(found && own(found)).toEqual({
      id: 'map',
      chart: 'designation-map',
      chapter: 'the-list',
      states: 'notice bases',
    });
  });

  it('tells a step its scene, its chart, its place and its neighbors', () => {
    const steps = readChapter(scene).filter(({ name }) => name === 'Step');
    const shared = { scene: 'map', chart: 'designation-map', chapter: 'the-list', count: '2' };
    expect(steps.map(own)).toEqual([
      { id: 'one', state: 'notice', position: '1', next: 'two', ...shared },
      { id: 'two', state: 'bases', position: '2', previous: 'one', ...shared },
    ]);
  });

  it('tells evidence its receipt', () => {
    const uses = readChapter(
      '<Claim id="c-1">One</Claim> and <Figure id="f-1">two</Figure>.\n\nAgain <Claim id="c-1">one</Claim>.',
    );
    const evidence = uses.filter(({ name }) => name === 'Claim' || name === 'Figure').map(own);
    expect(evidence).toEqual([
      { id: 'c-1', receipt: 'receipt-c-1' },
      { id: 'f-1', receipt: 'receipt-f-1' },
      { id: 'c-1', receipt: 'receipt-c-1' },
    ]);
  });
});

describe('a chapter’s slug', () => {
  it('is its file’s name without number and ending', () => {
    expect(chapterSlug('content/chapters/en/02-the-list.mdx')).toBe('the-list');
    expect(chapterSlug('/x/00-opening.mdx')).toBe('opening');
    expect(chapterSlug('plain.mdx')).toBe('plain');
  });
});
