import type { z } from 'astro/zod';
import { nearest } from '../values/nearest.ts';
import { dateFinding } from '../check/fields/dates.ts';
import type { Finding } from '../source/problems/problem.ts';
import { quantityFinding } from '../check/fields/quantities.ts';
import type { ContentIndex } from '../source/content-index.ts';
import { defOf, explained, isOptional, metaOf, unwrap } from '../schema/meta.ts';
import { didYouMean, either } from '../source/problems/words.ts';

/** A field an editor can give on the command line, by its path: `difference.note`. */
export interface Leaf {
  path: string;
  schema: z.ZodType;
  required: boolean;
}

/** Every field of an entry that is no block, in the order of the schema. Details of lists are left out. */
export function leavesOf(schema: z.ZodType, path = '', required = true): Leaf[] {
  const inner = unwrap(schema);
  const { shape } = defOf(inner);
  if (!shape) return path === '' ? [] : [{ path, schema, required }];
  return Object.entries(shape).flatMap(([key, below]) =>
    leavesOf(below, path === '' ? key : `${path}.${key}`, required && !isOptional(below)),
  );
}

/** The schema of one kind, where an entry can be of several: a question by scale, choice or quantity. */
export function kindsOf(schema: z.ZodType): Map<string, z.ZodType> {
  const { options, discriminator } = defOf(schema);
  if (!options || !discriminator) return new Map();
  return new Map(
    options.map((option) => [String(defOf(defOf(option).shape![discriminator]!).values?.[0]), option]),
  );
}

/** What an editor may write there, as a hint behind a question; empty if anything goes. */
export function choicesFor(schema: z.ZodType, shelf: ContentIndex): string[] {
  const inner = unwrap(schema);
  const { refersTo, listedIn } = metaOf(inner);
  const def = defOf(inner);
  if (def.type === 'enum') return Object.values(def.entries ?? {});
  if (def.type === 'boolean') return ['true', 'false'];
  if (refersTo) return [...shelf.ids(refersTo)].sort();
  if (listedIn) return [...(shelf.listed(listedIn) ?? [])];
  return def.type === 'array' && def.element ? choicesFor(def.element, shelf) : [];
}

/** What is wrong with an answer, in German; undefined if nothing is. */
export function faultOf(schema: z.ZodType, answer: string, shelf: ContentIndex): string | undefined {
  const inner = unwrap(schema);
  const { format, refersTo } = metaOf(inner);
  if (isList(inner)) return listFault(inner, answer, shelf);
  const choices = choicesFor(inner, shelf);
  if ((choices.length > 0 || refersTo) && !choices.includes(answer))
    return unknownChoice(answer, choices, refersTo && `${shelf.folder}/${refersTo}`);
  const found =
    format === 'edtf'
      ? dateFinding('', answer)
      : format === 'quantity'
        ? quantityFinding('', answer)
        : undefined;
  if (found) return inWords(found);
  if (defOf(inner).type === 'number' && /^-?\d+,\d+$/.test(answer))
    return `„${answer}“: Punkt statt Komma, z. B. ${answer.replace(',', '.')}`;
  return inner.safeParse(typedValue(inner, answer)).success
    ? undefined
    : `„${answer}“ passt nicht: ${explained(schema, shelf.folder) ?? 'andere Form nötig'}`;
}

/** What the check would say of it, without the name of a field that nobody has written. */
const inWords = ({ what, why, remedy }: Finding): string =>
  [why ? `${what}: ${why}` : what, remedy?.replaceAll(' : "', ' "')].filter(Boolean).join(' · ');

/** Whether several answers are wanted. */
export const isList = (schema: z.ZodType): boolean => ['array', 'tuple'].includes(defOf(unwrap(schema)).type);

/** Whether they are ids or words of a list, parted by commas. */
export function refersToMany(schema: z.ZodType): boolean {
  const { element } = defOf(unwrap(schema));
  return element !== undefined && (metaOf(element).refersTo !== undefined || defOf(element).type === 'enum');
}

function listFault(schema: z.ZodType, answer: string, shelf: ContentIndex): string | undefined {
  const { element, items } = defOf(schema);
  const parts = partsOf(schema, answer);
  if (items && parts.length !== items.length)
    return `Hier stehen ${items.length} Angaben, mit | getrennt; gegeben sind ${parts.length}`;
  if (parts.length === 0) return 'Hier fehlt die Angabe';
  for (const [at, part] of parts.entries()) {
    const below = element ?? items?.[at];
    if (!below) continue;
    if (defOf(unwrap(below)).shape) {
      if (!/^[a-z0-9]+(?:-[a-z0-9]+)*=.+/.test(part))
        return `„${part}“: hier steht Kennung=Bezeichnung, z. B. ja=Ja, mehrere mit | getrennt`;
      continue;
    }
    const fault = faultOf(below, part, shelf);
    if (fault) return fault;
  }
  return undefined;
}

/** Ids are parted by commas, with or without the brackets of the file; texts (which may contain commas) by upright strokes. */
export function partsOf(schema: z.ZodType, answer: string): string[] {
  const parts = refersToMany(schema) ? answer.replace(/^\[|\]$/g, '').split(',') : answer.split('|');
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** The answer as the schema wants it: a number as number, true as truth. */
export function typedValue(schema: z.ZodType, answer: string): unknown {
  const { type } = defOf(schema);
  if (type === 'number') return /^-?\d+(?:\.\d+)?$/.test(answer) ? Number(answer) : answer;
  if (type === 'boolean') return answer === 'true';
  return answer;
}

function unknownChoice(answer: string, choices: readonly string[], folder: string | undefined): string {
  const near = didYouMean(nearest(answer, choices));
  const where = folder ? ` in ${folder}` : '';
  const shown =
    near ??
    (choices.length === 0
      ? 'Noch gibt es dort nichts.'
      : choices.length <= 12
        ? `Es gibt ${either(choices)}.`
        : '');
  return `„${answer}“ gibt es${where} nicht. ${shown}`.trim();
}
