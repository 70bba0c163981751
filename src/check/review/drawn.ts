import type { Value } from '../../domain/figures.ts';
import type { Chart, Measure } from '../../domain/model.ts';
import type { Field } from '../../source/field.ts';
import type { Finder } from './finder.ts';

/** A chart with what it shows. */
export interface Drawn {
  chart: Chart;
  field: Field;
  groups: readonly { measure: Measure; values: Value[] }[];
  values: readonly Value[];
  find: Finder;
}
