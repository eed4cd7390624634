import type { Chart } from '../core/chart.ts';
import { voiceData } from './data.ts';
import { hasClass } from '../core/help.ts';
import { layoutVoices } from './layout.ts';
import { plans } from './placement.ts';
import type { VoicesSlice } from './slice.ts';
import { selectVoices } from './slice.ts';
import type { VoicesState } from './states.ts';
import { voicesStates } from './states.ts';
import { describeVoices, tabulateVoices } from './words.ts';

/** The quotations that somebody said, one mark each: by side, by subject, and in a few of their own words. */
export const voices: Chart<VoicesState, VoicesSlice> = {
  id: 'voices',
  states: voicesStates,
  stage: 'side',
  motion: 'move',
  sizes: { narrow: plans.narrow.frame, medium: plans.medium.frame, wide: plans.wide.frame },
  shapes: {},
  select: selectVoices,
  layout: layoutVoices,
  signs: {
    quotation: ({ key }) => key.startsWith('quote-'),
    us: (mark) => hasClass(mark, 'us', 'us-open'),
    mexico: (mark) => hasClass(mark, 'mexico', 'mexico-open'),
    'article-only': (mark) => hasClass(mark, 'us-open', 'mexico-open'),
    force: (mark) => mark.kind === 'text' && mark.key.startsWith('words-') && mark.font === 'label-strong',
  },
  describe: describeVoices,
  table: tabulateVoices,
  data: voiceData,
  sourceIds: ({ sourceIds }, state) => sourceIds[state],
};
