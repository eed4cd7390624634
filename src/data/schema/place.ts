import { z } from 'zod';
import { choice } from './choice.ts';
import { recordId, references } from './id.ts';
import { plainText, readerText } from './text.ts';

/** Why a place is in the dataset. */
const placeKinds = {
  'border-city': 'A locality of Mexico’s deployment in the north.',
  'cartel-base': 'It marks the historic base of a designated group.',
  capital: 'Mexico City or Washington.',
  'training-site': 'Trainers were sent there.',
  'us-border': 'A place on the U.S. side of the border.',
  'us-base': 'A U.S. base that troops were sent from or to.',
  'flight-point': 'A position given for an aircraft.',
  'group-origin': 'A designated group from outside Mexico comes from there.',
  reference: 'It helps to find other places, or something was said there.',
} as const;

/** A point on the map. */
export const place = z.strictObject({
  id: recordId,
  name: readerText('Name as the story prints it.'),
  region: plainText.meta({ description: 'State, province or sea area, in its own spelling.' }),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .meta({ description: 'Country by its ISO 3166 code of two letters, as MX; left out at sea.' }),
  lon: z.number().min(-180).max(180).meta({ description: 'Longitude in degrees, west is negative: -117.0382.' }),
  lat: z.number().min(-90).max(90).meta({ description: 'Latitude in degrees, south is negative: 32.5149.' }),
  kind: choice('Why the place is in the dataset.', placeKinds),
  seenInSource: z.boolean().meta({ description: 'false when the position was not seen in a source.' }),
  sourceIds: references('Ids of the sources of the position; empty when it was not seen in one.'),
  note: readerText('What a reader should know about the position.').optional(),
});
export type Place = z.infer<typeof place>;
