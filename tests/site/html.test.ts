import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { fileOf, kindsOf, read } from './sites.ts';

const sites = inject('sites');

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // What a page is called in a search result is an editor's decision; the layout adds the name of the site.
    'long-title': 'off',
  },
});

describe.each([sites.base, sites.minimal, sites.single, sites.empty])(
  'every kind of page of $name',
  (site) => {
    it.each(kindsOf(site))('/%s is valid and accessible HTML', async (route) => {
      const { results } = await validator.validateString(read(site, fileOf(route)), route);
      const told = results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, message, line, column, selector }) =>
            `${ruleId} ${line}:${column} ${message} (${selector})`,
        ),
      );
      expect(told).toEqual([]);
    });
  },
);

const hasJava = spawnSync('java', ['-version']).status === 0;

it.skipIf(!hasJava)(
  'one page of each kind gives the Nu checker nothing to say (skipped without Java)',
  () => {
    const pages = [sites.base, sites.minimal].flatMap((site) =>
      kindsOf(site)
        .filter((route) => read(site, fileOf(route)).length < 110_000)
        .map((route) => join(site.folder, fileOf(route))),
    );
    const jar = String(createRequire(import.meta.url)('vnu-jar'));
    const { stderr } = spawnSync('java', ['-Xss4m', '-jar', jar, '--errors-only', ...pages], {
      encoding: 'utf8',
    });
    // It knows neither the style sheets of the last years nor what the search needs of the security policy.
    const ofOurs = stderr.split('\n').filter((line) => line && !/error: CSS: |'wasm-unsafe-eval'/.test(line));
    expect(ofOurs).toEqual([]);
  },
);
