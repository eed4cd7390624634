import type { ScenarioKind } from '../../data/schema/scenario.ts';
import type { RowPlan, TablePlan } from './placement.ts';
import type { Form, MatrixSlice } from './slice.ts';
import { kindOrder } from './slice.ts';
import type { MatrixState } from './states.ts';

/** The forms of a state: which kinds it shows, and which of them it is about. */
export interface StateForms {
  readonly kinds: readonly ScenarioKind[];
  /** Left out where it is about all alike. */
  readonly active?: ScenarioKind;
  /** Id of the form the note is about. */
  readonly focus: string;
}

/** What each state shows. */
export const stateForms: Readonly<Record<MatrixState, StateForms>> = {
  overt: { kinds: ['overt'], active: 'overt', focus: 'scenario-direct-invasion' },
  covert: { kinds: ['overt', 'covert'], active: 'covert', focus: 'scenario-covert-special-forces' },
  cooperative: {
    kinds: ['overt', 'covert', 'cooperative'],
    active: 'cooperative',
    focus: 'scenario-joint-cooperation',
  },
  whole: { kinds: kindOrder, focus: 'scenario-direct-invasion' },
};

/** A row of the table: its form, its upper edge, and how it is set. */
export interface Row {
  readonly form: Form;
  readonly top: number;
  readonly height: number;
  readonly plan: RowPlan;
  readonly look: 'small' | 'large' | 'even';
  readonly isFocus: boolean;
}

/** The rows of a state with what stands between them. */
export interface PlacedRows {
  readonly rows: readonly Row[];
  readonly headings: readonly { readonly kind: ScenarioKind; readonly y: number }[];
  /** Hairlines between the kinds. */
  readonly rules: readonly { readonly kind: ScenarioKind; readonly y: number }[];
}

/**
 * Places the rows of a state from the top: kinds before the state's own stand back in small rows without heading.
 * @param largePitch height of a row the state is about
 */
export function placeRows(slice: MatrixSlice, state: MatrixState, plan: TablePlan, largePitch: number): PlacedRows {
  const { kinds, active, focus } = stateForms[state];
  const rows: Row[] = [];
  const headings: { kind: ScenarioKind; y: number }[] = [];
  const rules: { kind: ScenarioKind; y: number }[] = [];
  let y = plan.head.bottom;
  for (const kind of kinds) {
    const look = active === undefined ? 'even' : kind === active ? 'large' : 'small';
    if (kind !== kinds[0]) {
      rules.push({ kind, y: y + plan.groupGap / 2 });
      y += plan.groupGap;
    }
    if (look !== 'small') {
      y += plan.headingHeight[look];
      headings.push({ kind, y: y - plan.headingHeight[look] * 0.32 });
    }
    for (const form of slice.forms.filter((candidate) => candidate.kind === kind)) {
      const isFocus = form.id === focus;
      const pitch = look === 'large' ? largePitch : plan[look].pitch;
      const height = pitch + (isFocus ? plan.noteHeight : 0);
      rows.push({ form, top: y, height, plan: plan[look], look, isFocus });
      y += height;
    }
  }
  return { rows, headings, rules };
}
