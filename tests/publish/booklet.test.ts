import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeBooklet } from '../../src/publish/booklet.ts';
import { bookletFile } from '../../src/routes.ts';

let folder: string;
let file: string;

const page = `<!doctype html><html lang="de"><head><meta charset="utf-8">
<meta http-equiv="content-security-policy" content="style-src 'self'">
<link rel="canonical" href="https://example.org/d/dossier/"><link rel="icon" href="/d/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/d/dateien/a.css"></head>
<body><a href="/d/">Website</a><a href="https://example.org/d/">Website</a><a href="#x">Stelle</a><p id="x">Äpfel</p></body></html>`;

const css = `@font-face{font-family:A;src:url(/d/dateien/core.woff2)format("woff2");unicode-range:U+20-7e,U+c4}
@font-face{font-family:A;src:url("./rare.woff2")format("woff2");unicode-range:U+100-17f}
body{color:red}`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'booklet-'));
  await mkdir(join(folder, 'dossier'));
  await mkdir(join(folder, 'dateien'));
  await writeFile(join(folder, 'dossier/index.html'), page);
  await writeFile(join(folder, 'dateien/a.css'), css);
  await writeFile(join(folder, 'dateien/core.woff2'), 'core');
  await writeFile(join(folder, 'dateien/rare.woff2'), 'rare');
  await writeFile(join(folder, 'favicon.svg'), '<svg/>');
  await writeBooklet(folder, '/d/', 'page');
  file = await readFile(join(folder, bookletFile), 'utf8');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('styles, typefaces and icon are inside', () => {
  expect(file).toContain('body{color:red}');
  expect(file).toContain(`url(data:font/woff2;base64,${Buffer.from('core').toString('base64')})`);
  expect(file).toContain('href="data:image/svg+xml;base64,');
  expect(file).not.toContain('rel="stylesheet"');
});

test('a typeface without a letter of the text stays out', () => {
  expect(file).not.toContain(Buffer.from('rare').toString('base64'));
});

test('nothing leads to files that are not there', () => {
  expect(file).not.toMatch(/(?:href|src)="\/d\//);
  expect(file).toContain('<a href="https://example.org/d/">Website</a>');
  expect(file).toContain('<a href="#x">Stelle</a>');
});

test('its own policy forbids it to load anything', () => {
  expect(file.match(/http-equiv="content-security-policy"/gi)).toHaveLength(1);
  expect(file).toContain('content="default-src &#x27;none&#x27;;');
});
