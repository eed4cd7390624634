import type { Chart } from '../core/chart.ts';
import { ideaData } from './data.ts';
import { hasClass } from '../core/help.ts';
import { layoutIdeaTimeline } from './layout.ts';
import { plans } from './placement.ts';
import type { IdeaSlice } from './slice.ts';
import { selectIdea } from './slice.ts';
import type { IdeaState } from './states.ts';
import { ideaStates } from './states.ts';
import { describeIdea, tabulateIdea } from './words.ts';

/** The use of force against the cartels as an idea: what was said, planned, proposed and done, from 2017 to March 2025. */
export const ideaTimeline: Chart<IdeaState, IdeaSlice> = {
  id: 'idea-timeline',
  states: ideaStates,
  stage: 'side',
  motion: 'move',
  sizes: { narrow: plans.narrow.frame, medium: plans.medium.frame, wide: plans.wide.frame },
  shapes: {},
  select: selectIdea,
  layout: layoutIdeaTimeline,
  signs: {
    entry: ({ key }) => key.startsWith('entry-'),
    words: (mark) => hasClass(mark, 'said'),
    list: (mark) => hasClass(mark, 'group'),
  },
  describe: describeIdea,
  table: tabulateIdea,
  data: ideaData,
  sourceIds: ({ sourceIds }, state) => sourceIds[state],
};
