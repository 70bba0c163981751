import type { CmsConfig, Collection, CollectionFile, Field } from '@sveltia/cms';
import { idPattern } from '../schema/fields.ts';
import { collections } from '../schema/meta.ts';
import { forms as texts, formText } from '../text/editors.ts';
import { type Form, forms, kindOf } from './forms.ts';
import { inMarkdown, titleOf, widgetOf } from './widgets.ts';

/** Where the site is served: `http://127.0.0.1:4321` and, say, `/dossier/`. */
export interface Place {
  origin: string;
  base: string;
}

/**
 * The forms as the editor in the browser understands them.
 *
 * @param content the folder with the content, below the one that the editor opens.
 */
export function configOf(content: string, { origin, base }: Place): CmsConfig {
  const all = forms.flatMap((form) =>
    form.name === 'dossier' ? [] : [collectionOf(form, form.name, content)],
  );
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
      ...all.slice(0, 4),
      { divider: true, name: 'zahlen' },
      ...all.slice(4, 6),
      { divider: true, name: 'belege' },
      ...all.slice(6),
    ],
    singletons: forms.filter(({ name }) => name === 'dossier').map((form) => fileOf(form, content)),
  };
}

/** A format of our own per form: `entry.ts` reads and writes what the form shows. */
export const formatOf = ({ name }: Form): string => `quellenlage-${name}`;

function collectionOf(form: Form, name: keyof typeof collections, content: string): Collection {
  const [icon, title, description] = texts[name];
  const [singular, label] = collections[name];
  return {
    name,
    label,
    label_singular: singular,
    description,
    icon,
    folder: `${content}/${name}`,
    format: formatOf(form),
    identifier_field: title,
    summary: titleOf(name),
    slug: {
      template: titleOf(name),
      editable: ['create'],
      hint: formText.slugHint,
      pattern: [`/${idPattern.source}/u`, formText.slugWrong],
    },
    sortable_fields: { fields: [title] },
    thumbnail: false,
    fields: allFields(form),
  };
}

const fileOf = (form: Form, content: string): CollectionFile => ({
  name: form.name,
  label: 'Dossier',
  icon: texts[form.name][0],
  file: `${content}/${form.name}.yaml`,
  format: formatOf(form),
  fields: allFields(form),
});

function allFields({ fields, hasBody }: Form): Field[] {
  const body: Field = {
    name: 'body',
    widget: 'text',
    label: formText.body,
    hint: inMarkdown(formText.bodyHint),
    use_emoji_autocomplete: false,
  };
  // The lists of an article are long; its text stands before them.
  const list = fields.findIndex(({ schema }) => kindOf(schema) === 'list');
  const widgets = fields.map(widgetOf);
  return hasBody ? widgets.toSpliced(list, 0, body) : widgets;
}
