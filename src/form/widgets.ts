import type { CmsConfig, Collection, CollectionFile, Field } from '@sveltia/cms';
import { formText } from '../text/editors.ts';
import type { Form, FormField, Shape } from './shapes.ts';

/** As in schema/fields.ts, which would bring all of zod into the browser. */
export const idPattern = '^[a-z0-9]+(?:-[a-z0-9]+)*$';

/** Where the site is served: `http://127.0.0.1:4321` and, say, `/dossier/`. */
export interface Place {
  origin: string;
  base: string;
}

/** The forms as the editor in the browser understands them. */
export function configOf(forms: readonly Form[], { origin, base }: Place): CmsConfig {
  const collections = forms.filter(({ name }) => name !== 'dossier').map(collectionOf);
  return {
    load_config_file: false,
    // The editor insists on a service with accounts. None is ever asked: the page hides the button for it,
    // and its address is our own.
    backend: {
      name: 'gitea',
      repo: 'quellenlage/ordner',
      base_url: origin,
      api_root: `${origin}/api/v1`,
      app_id: 'keine',
      auth_methods: ['token'],
    },
    app_title: formText.title,
    logo: { src: `${base}favicon.svg` },
    display_url: base,
    media_folder: 'public',
    public_folder: base.replace(/\/$/, '') || '/',
    show_preview_links: false,
    editor: { preview: false },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 60 },
    collections: [
      ...collections.slice(0, 4),
      { divider: true, name: 'zahlen' },
      ...collections.slice(4, 6),
      { divider: true, name: 'belege' },
      ...collections.slice(6),
    ],
    singletons: forms.filter(({ name }) => name === 'dossier').map(fileOf),
  };
}

/** A format of our own per form: `entry.ts` reads and writes what the form shows. */
export const formatOf = ({ name }: Form): string => `quellenlage-${name}`;

function collectionOf(form: Form): Collection {
  const { name, label, singular, description, icon, path, title } = form;
  return {
    name,
    label,
    label_singular: singular,
    description,
    icon,
    folder: path,
    format: formatOf(form),
    identifier_field: title.slice(2, -2),
    summary: title,
    slug: {
      template: title,
      editable: ['create'],
      hint: formText.slugHint,
      pattern: [`/${idPattern}/u`, formText.slugWrong],
    },
    sortable_fields: { fields: [title.slice(2, -2)] },
    thumbnail: false,
    fields: allFields(form),
  };
}

function fileOf(form: Form): CollectionFile {
  const { name, label, icon, path } = form;
  return { name, label, icon, file: `${path}.yaml`, format: formatOf(form), fields: allFields(form) };
}

function allFields({ fields, hasBody }: Form): Field[] {
  const body: Field = {
    name: 'body',
    widget: 'text',
    label: formText.body,
    hint: inMarkdown(formText.bodyHint),
    use_emoji_autocomplete: false,
  };
  // The lists of an article are long; its text stands before them.
  const list = fields.findIndex(({ shape }) => shape.kind === 'list');
  const widgets = fields.map(widgetOf);
  return hasBody ? widgets.toSpliced(list, 0, body) : widgets;
}

function widgetOf({ name, label, hint, required, otherwise, shape }: FormField): Field {
  return {
    name,
    label,
    hint: inMarkdown(otherwise === undefined ? hint : `${hint} · ${formText.emptyMeans(otherwise)}`),
    required: required && shape.kind !== 'flag',
    ...inputOf(shape),
  } as Field;
}

/** The editor takes hints for Markdown. */
const inMarkdown = (text: string): string => text.replace(/(?<!\\)[[\]*_~]/g, '\\$&');

/** Which kind of input, with its own options. */
function inputOf(shape: Shape): Record<string, unknown> {
  switch (shape.kind) {
    case 'list':
      return listOf(shape);
    case 'group':
      return { widget: 'object', fields: shape.fields.map(widgetOf), ...folded(shape.fields) };
    case 'variants':
      return {
        widget: 'object',
        types: shape.variants.map(({ value, label, fields }) => ({
          name: value,
          label,
          fields: fields.map(widgetOf),
        })),
        typeKey: 'kind',
      };
    default:
      return shape.input;
  }
}

/** Several references or choices are one input; anything else is a list of inputs. */
function listOf({ kind: _, item, singular, ...limits }: Shape & { kind: 'list' }): Record<string, unknown> {
  if ('several' in item) return { ...item.input, multiple: true, ...limits };
  const items =
    item.kind === 'group'
      ? { fields: item.fields.map(widgetOf), ...folded(item.fields) }
      : { field: { name: 'item', label: singular, ...inputOf(item) } };
  return { widget: 'list', label_singular: singular, ...items, ...limits };
}

/** A folded group says of itself what its most telling field says. */
function folded(fields: readonly FormField[]) {
  const told = telling.find((name) =>
    fields.some((field) => field.name === name && field.shape.kind !== 'group'),
  );
  return told === undefined ? {} : { collapsed: 'auto', summary: `{{fields.${told} | truncate(80)}}` };
}

const telling = ['short', 'label', 'wrong', 'event', 'number', 'value', 'title', 'text', 'status'];
