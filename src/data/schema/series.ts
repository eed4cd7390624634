import type { z } from 'zod';
import { fentanylSeizures, homicides, overdoseDeaths, warDeaths } from './series-deaths.ts';
import { designationPowers, designations, forceProposals, precedents } from './series-policy.ts';
import {
  deploymentHistory,
  mxDeployment,
  mxDeploymentByState,
  mxDeploymentPhases,
  usTroopBuildup,
} from './series-troops.ts';

/** Every series of the dataset by its id, which is also the name of its file. A new series is added here. */
export const seriesSchemas = {
  'series-overdose-deaths': overdoseDeaths,
  'series-war-deaths': warDeaths,
  'series-us-troop-buildup': usTroopBuildup,
  'series-mx-deployment': mxDeployment,
  'series-mx-deployment-by-state': mxDeploymentByState,
  'series-mx-deployment-phases': mxDeploymentPhases,
  'series-fto-designations': designations,
  'series-designation-powers': designationPowers,
  'series-fto-precedents': precedents,
  'series-force-proposals': forceProposals,
  'series-cbp-fentanyl': fentanylSeizures,
  'series-mx-homicides': homicides,
  'series-border-deployments-history': deploymentHistory,
} as const;

/** Id of a series. */
export type SeriesId = keyof typeof seriesSchemas;

/** The type of a series by its id. */
export type SeriesOf<Id extends SeriesId> = z.infer<(typeof seriesSchemas)[Id]>;

/** A row of a series by the series' id: `SeriesRow<'series-war-deaths'>`. */
export type SeriesRow<Id extends SeriesId> = SeriesOf<Id>['rows'][number];

/** Any series of the dataset. */
export type Series = { [Id in SeriesId]: SeriesOf<Id> }[SeriesId];
