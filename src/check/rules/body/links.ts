import { defOf } from '../../../schema/meta.ts';
import type { Definition, Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { markName, nodesOf, linkSchemes } from '../../../markdown/marks.ts';
import { fieldsOf, type ContentIndex } from '../../../source/field.ts';
import { nearest } from '../../../values/nearest.ts';
import {
  type CodedFinding,
  type Finding,
  type Problem,
  didYouMean,
  quoted,
} from '../../../source/problem.ts';
import { type Body, problemOf, type SourceFile } from '../../../source/source-file.ts';

/** Links of an article's body that are dangerous, broken or lead nowhere. */
export function* linkProblems(file: SourceFile, body: Body, index: ContentIndex): Generator<Problem> {
  for (const { node } of nodesOf(body.root, 'link', 'definition')) {
    if (node.type === 'link' ? markName(node) !== undefined : node.data?.isUsed) continue;
    const fault = linkFault(node.url, index);
    if (fault) yield problemOf(file, node, fault.code, inItsWords(fault, node));
    else if (node.type === 'link' && toString(node).trim() === '')
      yield problemOf(file, node, 'K-LNK-08', {
        what: 'Link ohne Wörter',
        remedy: `so geht es: [Wortlaut](${node.url})`,
      });
  }
}

/** The link to copy with the words that stand there. */
const inItsWords = (finding: Finding, node: Link | Definition): Finding => ({
  ...finding,
  remedy: finding.remedy?.replace('[Wortlaut]', () => `[${toString(node) || 'Wortlaut'}]`),
});

/** Addresses in fields, of sources and source texts; schema and browser take more than we do. */
export function* addressProblems(file: SourceFile): Generator<Problem> {
  for (const { field, schema } of fieldsOf(file)) {
    if (defOf(schema).format !== 'url' || !field.text || !URL.canParse(field.text)) continue;
    const fault = addressFault(field.text);
    // A plain http address of a source is what it is; only where we link in our own text it is worth a word.
    if (fault && fault.code !== 'K-LNK-03') yield field.problem(fault.code, fault);
  }
}

/** Pages that always exist. */
const pages = [
  '',
  'zeitleiste/',
  'vergleich/',
  'zahlen/',
  'akteure/',
  'suche/',
  'methode/',
  'korrekturen/',
  'impressum/',
  'datenschutz/',
];
const folders = { artikel: 'articles', vergleich: 'questions', zahlen: 'charts', akteure: 'actors' } as const;

function linkFault(url: string, index: ContentIndex): CodedFinding | undefined {
  if (/^(?:mailto:|tel:)?\s*$/i.test(url))
    return {
      code: 'K-LNK-08',
      what: 'Link ohne Ziel',
      remedy: 'so geht es: [Wortlaut](https://www.example.org/)',
    };
  if (isForeign(url)) return addressFault(url);
  return pageFault(url, index);
}

/** Control characters and entities are what people hide a scheme behind. */
const bare = (url: string): string => url.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\ufeff]/g, '');

const isForeign = (url: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(bare(url));

function addressFault(url: string): CodedFinding | undefined {
  const plain = bare(url);
  const rest = /^(?:https?:(?!\/\/)[\\/]?|[\\/]{2}|(?=(?:[\w-]+\.)+[\w-]+:))(.*)$/i.exec(plain)?.[1];
  if (rest) return withoutScheme(url, `https://${rest.replace(/\\/g, '/')}`);
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(plain)![0].toLowerCase();
  if (['javascript:', 'data:', 'vbscript:', 'file:', 'blob:'].includes(scheme))
    return {
      code: 'K-LNK-01',
      what: `Gefährlicher Link ${quoted(url)}`,
      why: `${scheme} führt Programme aus oder öffnet Dateien`,
      remedy: 'den Link löschen oder eine https-Adresse einsetzen',
    };
  if (!linkSchemes.includes(scheme.slice(0, -1)))
    return {
      code: 'K-LNK-04',
      what: `Unbekannte Art von Link: ${quoted(scheme)}`,
      why: 'erlaubt sind https, mailto und tel',
      remedy: 'so geht es: https://www.example.org/',
    };
  return /^https?:$/.test(scheme) ? hostFault(plain, scheme) : undefined;
}

const withoutScheme = (url: string, address: string): CodedFinding => ({
  code: 'K-LNK-02',
  what: `Der Adresse ${quoted(url)} fehlt ${/^(.*?:(?:\/\/)?)/.exec(address)![1]!}`,
  remedy: `so geht es: [Wortlaut](${address})`,
});

function hostFault(url: string, scheme: string): CodedFinding | undefined {
  if (!URL.canParse(url))
    return {
      code: 'K-FEL-10',
      what: `${quoted(url)} ist keine vollständige Adresse`,
      remedy: 'so geht es: https://www.example.org/',
    };
  const { username, password, hostname } = new URL(url);
  if (username || password)
    return {
      code: 'K-LNK-05',
      what: `In der Adresse ${quoted(url)} steht ein Benutzername`,
      why: 'so werden fremde Seiten für vertraute ausgegeben',
      remedy: 'alles vor dem @ löschen',
    };
  if (hostname.split('.').some((part) => part.startsWith('xn--')))
    return {
      code: 'K-LNK-06',
      what: `Die Adresse ${quoted(url)} enthält besondere Buchstaben (${hostname})`,
      why: 'sie können lateinischen zum Verwechseln ähnlich sehen',
      remedy: 'prüfen, ob die Adresse die gemeinte ist',
    };
  if (scheme === 'http:')
    return {
      code: 'K-LNK-03',
      what: `Der Link ${quoted(url)} ist unverschlüsselt`,
      remedy: `wenn die Seite es kann: ${url.replace(/^http:/i, 'https:')}`,
    };
  return undefined;
}

/** A link within the site: to a page, or to another article's file. */
function pageFault(url: string, index: ContentIndex): CodedFinding | undefined {
  const [path = '', fragment] = url.split('#');
  const file = /^(?:\.\/)?([^/]+)\.md$/.exec(path)?.[1];
  const page = file ? `artikel/${file}/` : path.replace(/^\//, '').replace(/\?.*$/, '');
  const [folder = '', id = ''] = page.split('/');
  const collection = Object.hasOwn(folders, folder) ? folders[folder as keyof typeof folders] : undefined;
  if ((path.startsWith('/') || file) && pages.includes(page)) return undefined;
  if ((path.startsWith('/') || file) && collection && id && page === `${folder}/${id}/`) {
    if (!index.ids(collection).has(id))
      return { code: 'K-LNK-07', ...missingPage(url, nearest(id, index.ids(collection)), folder) };
    const marks = index.files.find((file) => file.collection === collection && file.id === id)?.body?.marks;
    if (collection !== 'articles' || !fragment || !marks || marks.some(({ name }) => name === fragment))
      return undefined;
    const near = nearest(
      fragment,
      marks.map(({ name }) => name),
    );
    return {
      code: 'K-LNK-07',
      what: `Im Artikel ${quoted(id)} gibt es die Stelle ${quoted(fragment)} nicht`,
      remedy: didYouMean(near) ?? 'die Stelle dort markieren oder ohne # verlinken',
    };
  }
  if (/^[^\s@/]+@(?:[\w-]+\.)+[a-z]{2,}$/i.test(path)) return withoutScheme(url, `mailto:${url}`);
  const host = /^(?:https?\/\/)?((?:[\w-]+\.)+[a-z]{2,}(?:\/.*)?)$/i.exec(path)?.[1];
  if (host && !file && !/^[^/]+\.(?:pdf|docx?|xlsx?|csv|txt|html?|jpe?g|png|gif|svg|md)$/i.test(host))
    return withoutScheme(url, `https://${host}${url.slice(path.length)}`);
  const near = nearest(`/${page.replace(/\/$/, '')}/`, everyPage(index));
  return {
    code: 'K-LNK-07',
    what: `Die Seite ${quoted(url)} gibt es nicht`,
    why: 'Seiten der Website beginnen und enden mit einem Schrägstrich',
    remedy: near
      ? `so geht es: [Wortlaut](${near})`
      : 'von einer Seite die Adresse ohne Domain übernehmen, oder name.md',
  };
}

const everyPage = (index: ContentIndex): string[] => [
  ...pages.slice(1).map((page) => `/${page}`),
  ...Object.entries(folders).flatMap(([folder, name]) =>
    [...index.ids(name)].map((id) => `/${folder}/${id}/`),
  ),
];

const missingPage = (url: string, near: string | undefined, folder: string): Finding => ({
  what: `Die Seite ${quoted(url)} gibt es nicht`,
  remedy: didYouMean(near && `/${folder}/${near}/`) ?? 'den Link berichtigen oder löschen',
});
