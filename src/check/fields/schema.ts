import type { z } from 'astro/zod';
import { idPattern } from '../../schema/fields.ts';
import { exampleOf, isId, type Samples } from './example.ts';
import { Field, schemaOf, schemaAt } from '../../source/field.ts';
import { fold, nearest } from '../../values/nearest.ts';
import {
  type CodedFinding,
  type Finding,
  type Problem,
  didYouMean,
  either,
  example,
  quoted,
} from '../../source/problem.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { choicesOf, defOf, isOptional, partOf, saidOf, unwrap, variantOf } from '../../schema/meta.ts';

/** Everything about an entry that does not fit its schema, in German. */
export function schemaProblems(file: SourceFile, samples: Samples, told: ReadonlySet<string>): Problem[] {
  const root = Field.root(file);
  const schema = schemaOf(file);
  const result = schema.safeParse(file.data);
  const issues: Issue[] = result.success ? [] : result.error.issues;
  return issues.flatMap((issue) => {
    const field = root.at(...(issue.path as (string | number)[]));
    if (told.has(field.name)) return [];
    return issueProblems(issue, field, schemaAt(schema, field, root), samples);
  });
}

type Issue = z.core.$ZodIssue;

/** Where the schema finds a fault, and what belongs there. */
interface Case {
  field: Field;
  schema: z.ZodType | undefined;
  description: string | undefined;
  sample: string;
}

function issueProblems(
  issue: Issue,
  field: Field,
  schema: z.ZodType | undefined,
  samples: Samples,
): Problem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => field.at(key).problemOfKey('K-FEL-01', unknownField(key, schema, field)));
  if (issue.code === 'custom') return [customProblem(String(issue.params?.['code'] ?? ''), field)];
  const sample = schema ? exampleOf(schema, field.key, samples) : '';
  const at: Case = { field, schema, sample, description: schema && saidOf(schema) };
  if (field.value === undefined) return [field.problemOfAbsence('K-FEL-02', missing(at))];
  const cut = field.value === null ? commentedOut(field) : undefined;
  if (cut !== undefined) return [field.problem('K-YML-15', hashed(field, cut))];
  if (field.value === null || field.value === '' || (issue.code === 'too_small' && issue.origin === 'string'))
    return [field.problem('K-FEL-03', empty(at))];
  const found = describe(issue, at);
  const { refersTo, listedIn } = schema ? partOf(schema) : {};
  // The form of a reference is told with where it leads.
  return (refersTo ?? listedIn) && found.code === 'K-FEL-07' ? [] : [field.problem(found.code, found)];
}

/** What stands behind a # where the value should be: „passage: #symbol“. */
const commentedOut = (field: Field): string | undefined =>
  new RegExp(String.raw`^\s*(?:-\s+)*${field.key}:\s+#(\S.*?)\s*$`).exec(
    field.file.lines.line(field.line),
  )?.[1];

const hashed = (field: Field, text: string): Finding => ({
  what: `${quoted(`#${text}`)} fehlt im Feld`,
  why: '# beginnt in YAML einen Kommentar',
  remedy: `so geht es: ${field.spelled(idPattern.test(text) ? text : `"#${text}"`)}`,
});

function describe(issue: Issue, at: Case): CodedFinding {
  const { field, schema, description, sample } = at;
  const written =
    field.plain?.source ?? (Array.isArray(field.value) ? itemsOf(field) : kindOrText(field.value));
  switch (issue.code) {
    case 'invalid_value':
      return {
        code: 'K-FEL-06',
        ...notAllowed(written, issue.values.map(String), schema && choicesOf(schema)),
      };
    case 'too_small':
    case 'too_big': {
      if (issue.origin === 'array')
        return {
          code: 'K-FEL-09',
          what: `Die Liste hat ${itemsOf(field)}`,
          why: lengthRule(issue, schema),
          remedy: example(sample),
        };
      const [bound, limit] =
        issue.code === 'too_small' ? ['mindestens', issue.minimum] : ['höchstens', issue.maximum];
      return {
        code: 'K-FEL-08',
        what: `${written} liegt außerhalb der Grenzen`,
        why: [`${bound} ${limit}`, description || []].flat().join('; '),
        remedy: example(field.spelled(String(limit))),
      };
    }
    case 'invalid_format':
      return invalidFormat(issue.format, at);
    case 'invalid_union':
      if (field.key === 'kind')
        return { code: 'K-FEL-06', ...notAllowed(written, kindsOf(issue), undefined) };
      return wrongKind(at);
    default:
      return wrongKind(at);
  }
}

function invalidFormat(format: string, { field, schema, description, sample }: Case): CodedFinding {
  const text = field.text ?? '';
  if (format === 'url')
    return {
      code: 'K-FEL-10',
      what: `${quoted(text)} ist keine vollständige Adresse`,
      why: 'sie beginnt mit https://',
      remedy: example(sample),
    };
  if (!schema || !(isId(schema) || isId(unwrap(schema))))
    return {
      code: 'K-FEL-11',
      what: `${quoted(text)} hat nicht die richtige Form`,
      why: description,
      remedy: example(sample),
    };
  return {
    code: 'K-FEL-07',
    what: `${quoted(text)} ist keine Kennung`,
    why: 'erlaubt sind a–z, 0–9 und einzelne Bindestriche',
    remedy: example(field.spelled(fold(text) || 'kurzer-name')),
  };
}

/** The value is a list where a text belongs, a word where a number belongs, and so on. */
function wrongKind({ schema, field, sample, description }: Case): CodedFinding {
  const type = schema ? defOf(unwrap(schema)).type : '';
  const value = field.value;
  if (type === 'boolean')
    return {
      code: 'K-FEL-12',
      what: `${quoted(String(value))} ist weder true noch false`,
      why: description,
      remedy: `true für ja, false für nein: ${field.key}: ${isYes(value) ? 'true' : 'false'}`,
    };
  if (type === 'number') return { code: 'K-FEL-13', ...oddNumber(field, schema!, sample) };
  const list = type === 'array' && typeof value === 'string' && `${field.key}: [${itemsIn(value)}]`;
  return {
    code: 'K-FEL-05',
    what: `Hier steht ${kindOf(value)}, erwartet wird ${kindNames[type] ?? 'etwas anderes'}`,
    why: description,
    remedy: example(list || sample),
  };
}

/** „ft, hb“, „[ft, hb“ and „– ft – hb“ were meant as two ids; any other text is one item. */
function itemsIn(text: string): string {
  const ids = text.replace(/^[\s[–—−•·]+|[\s\]]+$/g, '').split(/\s*[,;]\s*|\s+[–—−•·]\s+/);
  return ids.every((id) => idPattern.test(id)) ? ids.join(', ') : JSON.stringify(text);
}

function oddNumber(field: Field, schema: z.ZodType, sample: string): Finding {
  const written = field.plain?.source ?? kindOrText(field.value);
  const number = Number(written.trim().replace(',', '.'));
  const whole = defOf(unwrap(schema)).format?.includes('int');
  return {
    what: `${quoted(written)} ist keine Zahl, wie sie hier gebraucht wird`,
    why: whole
      ? 'erwartet wird eine ganze Zahl ohne Anführungszeichen'
      : 'erwartet wird eine Zahl mit Punkt und ohne Anführungszeichen',
    remedy: example(
      Number.isFinite(number) && written.trim() !== ''
        ? `${field.key}: ${whole ? Math.round(number) : number}`
        : sample,
    ),
  };
}

function unknownField(key: string, schema: z.ZodType | undefined, field: Field): Finding {
  const known = schema ? shapeKeys(schema, field) : [];
  const near = nearest(key, known);
  return {
    what: 'Dieses Feld gibt es hier nicht',
    why: near || known.length === 0 ? undefined : `erlaubt sind ${either([...known].sort())}`,
    remedy: didYouMean(near) ?? 'die Zeile löschen',
  };
}

/** The names a block may have; of several kinds of block those of the kind that is written. */
function shapeKeys(schema: z.ZodType, field: Field): string[] {
  const block = unwrap(schema);
  return Object.keys(defOf(variantOf(block, field.value) ?? block).shape ?? {});
}

const missing = ({ field, description, sample }: Case): Finding => ({
  what: 'Das Feld fehlt',
  why: description,
  remedy: example(sample || field.key),
});

const empty = ({ field, schema, sample }: Case): Finding => ({
  what: 'Das Feld ist leer',
  remedy: `${schema && isOptional(schema) ? 'ausfüllen oder die Zeile löschen, ' : ''}${example(sample || field.key)}`,
});

function notAllowed(written: string, allowed: readonly string[], choices: string | undefined): Finding {
  const near = nearest(written, allowed);
  return {
    what: `${quoted(written)} steht nicht zur Wahl`,
    why: choices ?? (near && `erlaubt ist ${either(allowed)}`),
    remedy: didYouMean(near) ?? `eines davon wählen: ${either(allowed)}`,
  };
}

/** What the refinements of the schemas demand, by their code. */
const customs: Record<string, CodedFinding> = {
  'inferred-needs-why': {
    code: 'K-FEL-15',
    what: 'Bei „inferred“ fehlt die Begründung',
    why: 'Erschlossenes muss nachvollziehbar sein',
    remedy: example('why: "Der Text nennt das Treffen als gestern"'),
  },
  'value-fits-status': {
    code: 'K-FEL-14',
    what: '„value“ und „status“ passen nicht zusammen',
    why: 'bei status: unknown steht kein value, bei jedem anderen status muss einer stehen',
    remedy: 'die Zeile value löschen, oder den status nennen, der stimmt',
  },
  'full-needs-rights': {
    code: 'K-FEL-16',
    what: 'text: full verlangt einen Rechtevermerk',
    why: 'einen vollen Text darf nur zeigen, wer die Rechte hat',
    remedy: example('rights: "Mit freundlicher Genehmigung des Verlags"'),
  },
  'established-needs-sources': {
    code: 'K-FEL-17',
    what: 'basis: established verlangt mindestens eine Quelle',
    remedy: example('sources: [name-der-quelle]'),
  },
  'event-needs-date': {
    code: 'K-FEL-18',
    what: 'Dem Ereignis fehlt das Datum',
    why: 'nur Erwartetes (expected: true) darf ohne Datum sein',
    remedy: example('date: "2021-10-12"'),
  },
};

function customProblem(name: string, field: Field): Problem {
  const custom = customs[name];
  if (!custom) return field.problem('K-FEL-11', { what: 'Der Wert passt nicht zu den übrigen Angaben' });
  const withoutValue = { ...custom, remedy: 'value ausfüllen, oder status: unknown eintragen' };
  return field.value === undefined
    ? field.problemOfAbsence(custom.code, name === 'value-fits-status' ? withoutValue : custom)
    : field.problem(custom.code, custom);
}

const kindNames: Record<string, string> = {
  string: 'ein Text',
  array: 'eine Liste',
  tuple: 'eine Liste',
  object: 'ein Block aus Feldern',
  number: 'eine Zahl',
  enum: 'ein Wort aus einer Liste',
  union: 'ein Text',
};

function kindOrText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : kindOf(value);
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'eine Liste';
  if (typeof value === 'object') return 'ein Block aus Feldern';
  if (typeof value === 'number') return 'eine Zahl';
  return typeof value === 'boolean' ? String(value) : 'ein Text';
}

const itemsOf = (field: Field): string => {
  const count = field.items.length;
  return count === 0 ? 'keinen Eintrag' : count === 1 ? 'nur einen Eintrag' : `${count} Einträge`;
};

function lengthRule(issue: Issue, schema: z.ZodType | undefined): string | undefined {
  const items = schema && defOf(unwrap(schema)).items;
  if (items) return `genau ${items.length} sind nötig`;
  const least = issue.code === 'too_small' ? Number(issue.minimum) : 1;
  return least === 1 ? 'mindestens einer ist nötig' : `mindestens ${least} sind nötig`;
}

const kindsOf = (issue: Issue): string[] =>
  'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];

const isYes = (value: unknown): boolean => /^(?:y|yes|ja|on|wahr|1)$/i.test(String(value));
