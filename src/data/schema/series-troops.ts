import { z } from 'zod';
import { choice } from './choice.ts';
import { reference } from './id.ts';
import { dateOf, datePrecision } from './partial-date.ts';
import { count, seriesOf } from './series-base.ts';
import { plainText, readerText } from './text.ts';

const state = plainText.meta({ description: 'Mexican state, in its own spelling: Nuevo León.' });
const personnel = count.meta({ description: 'Number of troops.' });

/** U.S. federal troops on the southern border, step by step. */
export const usTroopBuildup = seriesOf('series-us-troop-buildup', {
  date: dateOf('When the step was announced or counted.'),
  datePrecision,
  dateConfirmed: z
    .boolean()
    .meta({ description: 'false when only aggregators gave the date; such a step is not charted.' }),
  event: readerText('What was announced.'),
  added: count.optional().meta({ description: 'Troops the step adds.' }),
  runningTotal: count.meta({ description: 'Troops there or ordered there after the step.' }),
  runningTotalKind: choice('Where the running total comes from.', {
    reported: 'A source gives the total.',
    derived: 'Our own addition, which the story does not show as a count.',
  }),
  runningTotalLow: count.optional().meta({ description: 'A lower count that was seen.' }),
  units: readerText('Which units.'),
  afterArticle: z
    .boolean()
    .meta({ description: 'true when the step is later than the article; the story leaves such rows out.' }),
  note: readerText('What a reader should know about the counts.').optional(),
});

/** Mexico's troops on the northern border by locality. */
export const mxDeployment = seriesOf('series-mx-deployment', {
  state,
  locality: plainText.meta({ description: 'Name of the locality as the plan gives it.' }),
  personnel,
  placeId: reference('Id of the place.'),
});

/** The same troops by state. */
export const mxDeploymentByState = seriesOf('series-mx-deployment-by-state', {
  state,
  personnel,
  localities: count.meta({ description: 'Number of localities in the state.' }),
});

/** The same troops by the way they were moved. */
export const mxDeploymentPhases = seriesOf('series-mx-deployment-phases', {
  phase: readerText('The contingent.'),
  personnel,
});

/** Earlier and present deployments to the border, announced, claimed or counted. */
export const deploymentHistory = seriesOf('series-border-deployments-history', {
  from: dateOf('When it began, or the month of the count.'),
  to: dateOf('When it ended.').optional(),
  side: choice('Who deployed.', { us: 'The United States.', mx: 'Mexico.', texas: 'The state of Texas.' }),
  personnel,
  label: readerText('Name of the deployment.'),
  note: readerText('What kind of count it is.').optional(),
});
