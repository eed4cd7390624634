import { z } from 'zod';
import { count, seriesOf } from './series-base.ts';
import { readerText } from './text.ts';

const year = z.int().min(1900).max(2100).meta({ description: 'Calendar year: 2023.' });

/** Drug-overdose deaths in the United States by year. */
export const overdoseDeaths = seriesOf('series-overdose-deaths', {
  year,
  allDrugs: count.meta({ description: 'Deaths by drug overdose, all drugs.' }),
  syntheticOpioids: count.meta({
    description: 'Deaths involving synthetic opioids other than methadone, mainly fentanyl.',
  }),
  provisional: z.boolean().meta({ description: 'true when the counts may still change.' }),
  allDrugsSeenInSource: z.boolean().meta({ description: 'true when the count of all drugs was seen in a source.' }),
  syntheticSeenInSource: z
    .boolean()
    .meta({ description: 'true when the synthetic-opioid count was seen in a source.' }),
  syntheticAlternative: count.optional().meta({ description: 'Another synthetic-opioid count that was seen.' }),
  note: readerText('What a reader should know about the year.').optional(),
});

/** U.S. military deaths in the five wars that the article's interview names. */
export const warDeaths = seriesOf('series-war-deaths', {
  war: readerText('Name of the war.'),
  deaths: count.meta({ description: 'Deaths by the count the story uses.' }),
  definition: readerText('What is counted.'),
  alternative: count.optional().meta({ description: 'Another count that was seen.' }),
  alternativeNote: readerText('What the other count includes.').optional(),
});

/** Homicides in Mexico by year, as the statistics institute counts them. */
export const homicides = seriesOf('series-mx-homicides', {
  year,
  homicides: count.meta({ description: 'Deaths registered as presumed homicides.' }),
  alternative: count.optional().meta({ description: 'Another count that was seen.' }),
  note: readerText('What a reader should know about the year.').optional(),
});

/** Fentanyl seized by U.S. Customs and Border Protection by fiscal year. */
export const fentanylSeizures = seriesOf('series-cbp-fentanyl', {
  fiscalYear: year.meta({ description: 'Fiscal year, from October of the year before to September: 2024.' }),
  nationwideLb: z.number().min(0).meta({ description: 'Pounds seized in the whole country.' }),
  southwestLb: z.number().min(0).optional().meta({ description: 'Pounds seized at the southwest border.' }),
  rounded: z.boolean().meta({ description: 'true when the published number is rounded.' }),
});
