import { defOf, metaOf, type Meta } from '../../schema/meta.ts';
import { dateFinding } from './dates.ts';
import { fieldsOf, type Field } from '../../source/field.ts';
import {
  type Problem,
  codes,
  type CodedFinding,
  type Finding,
  example,
  quoted,
} from '../../source/problem.ts';
import { quantityFinding } from './quantities.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { parseDate } from '../../values/date.ts';

/**
 * Texts that YAML reads as something else, dates that do not exist, quantities that are none.
 * `told` are the fields whose fault the schema need not repeat.
 */
export function valueProblems(file: SourceFile): { problems: Problem[]; told: ReadonlySet<string> } {
  const problems: Problem[] = [];
  const told = new Set<string>();
  for (const { field, schema } of fieldsOf(file)) {
    const { type } = defOf(schema);
    const { format, isDay } = metaOf(schema);
    const found =
      type === 'string'
        ? (misread(field, format) ?? curlyFinding(field, format))
        : type === 'number'
          ? oddSpelling(field, metaOf(schema))
          : undefined;
    if (found) {
      problems.push(field.problem(found.code, found));
      told.add(field.name);
    }
    const text = found ? (field.plain?.source ?? '') : (field.text ?? '');
    if (text === '') continue;
    const fault =
      format === 'edtf'
        ? dateFinding(field.key, text, isDay)
        : format === 'quantity' && !found
          ? quantityFinding(field.key, text)
          : type === 'string' && !format
            ? cutFinding(field)
            : undefined;
    // Of a timestamp the first message already shows how it is written.
    if (fault && !(found && (fault.code === 'K-DAT-05' || found.code === 'K-YML-16')))
      problems.push(field.problem(fault.code, fault));
  }
  return { problems, told };
}

/** What YAML 1.1 or 1.2 takes for a number, a date or a truth value if it stands without quotes. */
const numeric =
  /^[-+]?(?:0x[\da-f_]+|0o[0-7_]+|0b[01_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:e[-+]?\d+)?|\.inf|\.nan)$/i;
const timestamp = /^\d{4}-\d{1,2}-\d{1,2}(?:$|[Tt ]+\d)/;
const word = /^(?:true|false)$/i;

/** An unquoted text that YAML reads as something else: `254.920` as 254,92, `01067` as 1067. */
function misread(field: Field, format: Meta['format']): CodedFinding | undefined {
  const written = field.plain?.source;
  if (written === undefined) return undefined;
  const isDate = timestamp.test(written);
  if (!isDate && !word.test(written) && !numeric.test(written)) return undefined;
  if (format === 'edtf') return { code: 'K-DAT-01', ...unquotedDate(field.key, written) };
  if (format === 'quantity') return unquotedQuantity(field.key, written);
  return { code: 'K-FEL-04', ...unquotedText(field, written, isDate) };
}

/** A number written so that programs disagree about it: `1e999`, `0x10`, `-0`, `.nan`. */
function oddSpelling(field: Field, { example: number = 3 }: Meta): CodedFinding | undefined {
  const written = field.plain?.source;
  if (written === undefined || !numeric.test(written)) return undefined;
  if (/^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(written) && written !== '-0') return undefined;
  return {
    code: 'K-FEL-13',
    what: `${quoted(written)} ist keine Zahl, wie sie hier gebraucht wird`,
    why: 'erlaubt sind nur Ziffern, wenn nötig mit Punkt und Minus',
    remedy: example(field.spelled(String(number))),
  };
}

/** A text that ends where YAML sees a comment: `title: Lage #1`. */
function cutFinding(field: Field): CodedFinding | undefined {
  const node = field.plain;
  if (!node?.comment || node.source.includes('\n')) return undefined;
  const line = field.file.lines.line(field.file.lines.place(node.range?.[0] ?? 0).line);
  if (!line.includes(`#${node.comment}`)) return undefined;
  return {
    code: 'K-YML-15',
    what: `${quoted(`#${node.comment}`)} fehlt im Text`,
    why: '# beginnt in YAML einen Kommentar',
    remedy: `so geht es: ${field.spelled(`"${node.source} #${node.comment}"`)}`,
  };
}

/** A text in the quotation marks of a word processor: YAML takes them for part of the text. */
function curlyFinding(field: Field, format: Meta['format']): CodedFinding | undefined {
  const text = /^[„“”»«‚‘’]([^„“”»«"]*)["“”„»«‘’]$/u.exec(field.plain?.source ?? '')?.[1];
  if (text === undefined) return undefined;
  const isProse = format === undefined && text.includes(' ');
  return {
    code: 'K-YML-16',
    what: `${quoted(text)} steht nicht in geraden Anführungszeichen`,
    why: 'deutsche und andere Anführungszeichen gehören für YAML zum Text selbst',
    remedy: `so geht es: ${field.spelled(`"${text}"`)}${isProse ? `, oder, wenn sie zu sehen sein sollen, ${field.spelled(`"„${text}“"`)}` : ''}`,
  };
}

const unquotedDate = (key: string, written: string): Finding => ({
  what: `${written} steht ohne Anführungszeichen`,
  why: 'YAML macht daraus eine Zahl oder einen Zeitpunkt mit Zeitzone',
  // What is no date in quotation marks either has a message of its own.
  remedy:
    numeric.test(written) && !parseDate(written).ok
      ? undefined
      : `so geht es: ${key}: "${written.replace(/[T ].*$/, '')}"`,
});

/** What is no quantity in quotation marks either needs another remedy than these. */
function unquotedQuantity(key: string, written: string): CodedFinding {
  const fault = /^-?[\d.]+$/.test(written)
    ? quantityFinding(key, written.replace('.', ','))
    : noDigits(key, written);
  return fault && codes[fault.code] === 'error'
    ? fault
    : { code: 'K-MEN-01', ...unquotedNumber(key, written) };
}

const noDigits = (key: string, written: string): CodedFinding => ({
  code: 'K-MEN-04',
  what: `${quoted(written)} ist keine Menge`,
  why: 'Zahlen stehen in deutscher Schreibung und in Anführungszeichen',
  remedy: example(`${key}: "4.200"`),
});

/** Both readings of a point are offered; to guess would be to invent a figure. */
function unquotedNumber(key: string, written: string): Finding {
  const [whole = '', fraction] = written.split('.');
  const what = `${written} steht ohne Anführungszeichen`;
  if (fraction === undefined || !/^[1-9]\d*$/.test(whole))
    return {
      what,
      why: 'Mengen sind Text, damit ihre Schreibung erhalten bleibt',
      remedy: `so geht es: ${key}: "${written.replace('.', ',')}"`,
    };
  const why = `YAML liest ${Number(written).toLocaleString('de-DE', { useGrouping: false, maximumFractionDigits: 15 })}`;
  if (!/^\d{3}$/.test(fraction) || whole.length > 3)
    return { what, why, remedy: `so geht es: ${key}: "${whole},${fraction}"` };
  return {
    what,
    why: `${why}; gemeint ist ${whole} ${fraction} oder ${whole},${fraction.replace(/0+$/, '') || '0'}?`,
    remedy: `so geht es: ${key}: "${whole}.${fraction}" für ${whole} ${fraction}, ${key}: "${whole},${fraction.replace(/0+$/, '') || '0'}" für die Kommazahl`,
  };
}

const unquotedText = (field: Field, written: string, isDate: boolean): Finding => ({
  what: `${written} steht ohne Anführungszeichen`,
  why: isDate
    ? 'YAML macht daraus einen Zeitpunkt'
    : `YAML macht daraus ${word.test(written) ? 'ja oder nein' : 'eine Zahl'}`,
  remedy: `so geht es: ${field.spelled(`"${written}"`)}`,
});
