import { z } from 'zod';
import { recordId, references } from './id.ts';
import { plainText, readerText } from './text.ts';

/** Why a place is in the dataset. */
export const placeKinds = [
  'border-city',
  'cartel-base',
  'capital',
  'training-site',
  'us-border',
  'us-base',
  'flight-point',
  'group-origin',
  'reference',
] as const;

/** A point on the map. */
export const place = z.strictObject({
  id: recordId,
  name: readerText('Name as the story prints it.'),
  region: plainText.meta({ description: 'State, province or sea area, in its own spelling.' }),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .meta({ description: 'Country by ISO 3166 code; left out at sea.' }),
  lon: z.number().min(-180).max(180).meta({ description: 'Longitude in degrees, west is negative.' }),
  lat: z.number().min(-90).max(90).meta({ description: 'Latitude in degrees, south is negative.' }),
  kind: z.enum(placeKinds).meta({ description: 'Why the place is in the dataset.' }),
  seenInSource: z.boolean().meta({ description: 'false when the position was not seen in a source.' }),
  sourceIds: references('Ids of the sources of the position; empty when it was not seen in one.'),
  note: readerText('What a reader should know about the position.').optional(),
});
export type Place = z.infer<typeof place>;
