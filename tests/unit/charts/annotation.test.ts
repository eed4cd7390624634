import { describe, expect, it } from 'vitest';
import { annotationMarks } from '../../../src/charts/core/annotation.ts';
import { emphasize } from '../../../src/charts/core/emphasis.ts';
import { textWidth } from '../../../src/charts/core/text-width.ts';

const note = {
  key: 'note-bases',
  text: 'A diamond is a historic base, not territory',
  x: 10,
  y: 20,
  width: 120,
  anchor: 'start',
  size: 15,
} as const;

describe('an annotation', () => {
  it('has a mark a line, each of its own key, that fits its width', () => {
    const marks = annotationMarks(note);
    expect(marks.map(({ key }) => key)).toEqual(['note-bases', 'note-bases-2', 'note-bases-3']);
    expect(marks.map((mark) => (mark.kind === 'text' ? mark.text : '')).join(' ')).toBe(note.text);
    for (const mark of marks) {
      if (mark.kind === 'text') expect(textWidth(mark.text, mark.font, mark.size)).toBeLessThanOrEqual(note.width);
    }
  });

  it('has its lines below one another and its leader behind them', () => {
    const [leader, first, second] = annotationMarks({ ...note, leader: { x1: 0, y1: 1, x2: 2, y2: 3 } });
    expect(leader).toMatchObject({ kind: 'line', key: 'note-bases-leader', class: 'leader', y2: 3 });
    expect(first).toMatchObject({ kind: 'text', y: 20 });
    expect(second).toMatchObject({ kind: 'text', y: 38 });
  });
});

describe('emphasis', () => {
  it('is a class of its own, except where a mark is one of many', () => {
    expect(emphasize('group', 'quiet')).toBe('group quiet');
    expect(emphasize('group', 'focus')).toBe('group focus');
    expect(emphasize('group', 'plain')).toBe('group');
  });
});
