import { describe, expect, it } from 'vitest';
import { layoutCard } from '../../src/charts/core/card/layout-card.ts';
import { layoutShare } from '../../src/charts/core/card/layout-share.ts';
import type { TextMark } from '../../src/charts/core/marks.ts';
import { pictureWords } from '../../src/site/picture-words.ts';
import { cardSvg } from '../../src/site/take-away.ts';
import { storyData } from '../../src/site/story-data.ts';
import { markBox, overlaps, textBox, type Box } from './boxes.ts';
import { prepared } from './drawings.ts';

const states = prepared.flatMap(({ chart, assets, locale }) =>
  chart.states.map((state) => ({
    name: `${chart.id}, ${state}, ${locale}`,
    chart,
    assets,
    state,
    data: storyData(locale),
  })),
);

describe.each(states)('the pictures to take away of $name', ({ chart, assets, state, data }) => {
  const words = pictureWords(data, assets, state);

  it.each([
    { kind: 'article', card: layoutCard(chart, words) },
    { kind: 'link', card: layoutShare(chart, words) },
  ])('hold all their words, none on another, for an $kind', ({ card }) => {
    const { frame, drawing, marks } = card;
    const texts = marks.filter((mark): mark is TextMark => mark.kind === 'text');
    const drawn: Box = {
      key: 'drawing',
      left: drawing.x,
      right: drawing.x + drawing.width,
      top: drawing.y,
      bottom: drawing.y + drawing.height,
    };
    const boxes = [...texts.map(textBox), drawn];
    const outside = [...marks.map(markBox), drawn].filter(
      ({ left, right, top, bottom }) => left < 0 || top < 0 || right > frame.width || bottom > frame.height,
    );
    expect(outside).toEqual([]);
    const clashes = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => overlaps(a, b))
        .map((b) => [a.key, b.key]),
    );
    expect(clashes).toEqual([]);
    expect(marks.map(({ key }) => key)).toHaveLength(new Set(marks.map(({ key }) => key)).size);
    const shown = texts.map(({ text }) => text).join(' ');
    for (const part of [words.headline, words.story, words.licence]) expect(shown).toContain(part);
    expect(drawing.width / drawing.height).toBeCloseTo(chart.sizes[card.size].width / chart.sizes[card.size].height, 1);
  });

  it('say whom they rest on, and ask for nothing from elsewhere', async () => {
    const svg = await cardSvg(data, assets, state);
    expect(svg).toContain(words.asOf.split(' ').slice(0, 3).join(' '));
    expect(svg).toMatch(/Sources: /);
    expect(svg).not.toMatch(/var\(|@media|<script|href=/);
  });
});
