import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { filesOf, read } from './sites.ts';

const sites = inject('sites');

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // What a page is called in a search result is an editor's decision; the layout adds the name of the site.
    'long-title': 'off',
  },
});

describe.each([sites.base, sites.minimal, sites.single, sites.empty])('the pages of $name', (site) => {
  it.each(filesOf(site).filter((file) => file.endsWith('.html')))(
    '%s are valid and accessible HTML',
    async (file) => {
      const { results } = await validator.validateString(read(site, file), file);
      expect(
        results.flatMap(({ messages }) =>
          messages.map(
            ({ ruleId, message, line, column, selector }) =>
              `${ruleId} ${line}:${column} ${message} (${selector})`,
          ),
        ),
      ).toEqual([]);
    },
  );
});
