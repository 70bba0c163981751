import { describe, expect, it } from 'vitest';
import { pagePolicy } from '../../src/policy.ts';
import { describeFaults, verify } from '../../src/publish/verify/verify.ts';
import { weighPages } from '../../src/publish/verify/weights.ts';
import { siteWith } from '../finished-site.ts';

const text = 'Ein Satz, der lang genug ist, damit die Seite nicht als leer gilt.';
const meta = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy}"><meta name="description" content="D"><meta property="og:image" content="https://example.org/dossier/b.png">`;
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="de"><head>${meta}<title>T</title>${head}</head><body><main id="inhalt"><p>${text}</p>${body}</main></body></html>`;
/** What every site has besides its pages. */
const always = {
  '404.html': page('', '<meta name="robots" content="noindex">'),
  'robots.txt': 'User-agent: *\nAllow: /\n',
  'suche/filter.json': '{}',
  'suche/woerter.json': '[]',
  'b.png': 'x',
  'dossier.json': '{}',
};

/** Every page says where it stands. */
const withCanonical = (file: string, content: string | Buffer): string | Buffer =>
  typeof content === 'string' && file.endsWith('.html') && !content.includes('rel="canonical"')
    ? content.replace(
        '<title>',
        `<link rel="canonical" href="https://example.org/dossier/${file.replace(/index\.html$/, '')}"><title>`,
      )
    : content;

/** What is wrong with a site made of these files. */
async function faultsOf(
  files: Record<string, string | Buffer>,
  searchable: string[] = [],
): Promise<string[]> {
  const all = Object.entries({ ...always, ...files }).map(([path, content]): [string, string | Buffer] => [
    path,
    withCanonical(path, content),
  ]);
  const site = siteWith(Object.fromEntries(all), '/dossier/', 'https://example.org');
  return describeFaults(verify(site, await weighPages(site), [], searchable)).map((line) => line.trim());
}

describe('a finished site', () => {
  it('passes when everything is there', async () => {
    const css = 'a { background: url(./bild.svg); }';
    const head = '<link rel="stylesheet" href="/dossier/a.css">';
    const body =
      '<a href="b/#ziel">b</a> <a href="https://elsewhere.example/">Quelle</a> <a href="#inhalt">hinauf</a>';
    expect(
      await faultsOf({
        'index.html': page(`${body}<script type="application/ld+json">{}</script>`, head),
        'b/index.html': page(
          '<p id="ziel"><a href="/dossier/">a</a> <a href="mailto:a@b.example">Post</a></p>',
        ),
        'a.css': css,
        'bild.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      }),
    ).toEqual([]);
  });

  it('takes words in a title for words, not for an address', async () => {
    expect(await faultsOf({ 'index.html': page('<abbr title="Was url(bild.png) heißt">x</abbr>') })).toEqual(
      [],
    );
  });

  it.each([
    ['a page without a body', '<!doctype html><title>x</title><main></main>', 'Die Seite ist leer'],
    ['a page whose main part is empty', page('').replace(text, ''), 'Die Seite ist leer'],
    ['a missing page', page('<a href="/dossier/weg/">weg</a>'), 'weg/index.html gibt es nicht'],
    ['a missing passage', page('<a href="#weg">weg</a>'), 'gibt es „weg“ nicht'],
    ['a link that forgets the base', page('<a href="/vergleich/">v</a>'), 'liegt außerhalb von /dossier/'],
    [
      'a script of another host',
      page('<script src="https://cdn.example/x.js"></script>'),
      'wird von cdn.example geladen',
    ],
    [
      'a picture without a protocol',
      page('<img alt="" src=//cdn.example/x.png>'),
      'wird von cdn.example geladen',
    ],
    [
      'one of several pictures',
      page('<img alt="" srcset="/dossier/dossier.json 1x, https://cdn.example/2 2x">'),
      'cdn.example',
    ],
    [
      'a picture behind a comma alone',
      page('<img alt="" srcset="/dossier/b.png 1x,https://cdn.example/2 2x">'),
      'wird von cdn.example geladen',
    ],
    [
      'a set of pictures that is fetched ahead',
      page('', '<link rel="preload" as="image" imagesrcset="//cdn.example/2 2x">'),
      'wird von cdn.example geladen',
    ],
    [
      'a form for others',
      page('<form action="https://cdn.example/"></form>'),
      'wird von cdn.example geladen',
    ],
    [
      'a button for others',
      page('<button formaction="https://cdn.example/">x</button>'),
      'wird von cdn.example geladen',
    ],
    ['a link that tells others', page('<a href="#inhalt" ping="https://cdn.example/">x</a>'), 'cdn.example'],
    [
      'a drawing painted from elsewhere',
      page('<svg><rect fill="url(https://cdn.example/x.svg#a)"/></svg>'),
      'wird von cdn.example geladen',
    ],
    [
      'a template that loads from elsewhere',
      page('<template><img alt="" src="https://cdn.example/x"></template>'),
      'wird von cdn.example geladen',
    ],
    ['a script in a template', page('<template><script>1</script></template>'), 'Skript in der Seite'],
    ['a page in the page', page('<iframe srcdoc="<script>1</script>"></iframe>'), 'Element <iframe>'],
    ['another base', page('', '<base href="https://cdn.example/">'), 'Element <base>'],
    [
      'a note that a button cannot open',
      page('<button popovertarget="weg">1</button>'),
      'gibt es „weg“ nicht',
    ],
    [
      'a description that is not there',
      page('<p aria-describedby="inhalt weg">x</p>'),
      'gibt es „weg“ nicht',
    ],
    ['an address nobody can read', page('<a href="/dossier/%E0%A4%A">x</a>'), '%E0%A4%A gibt es nicht'],
    ['no title', page('').replace('<title>T<', '<title><'), 'Der Titel der Seite fehlt'],
    ['no description', page('').replace('content="D"', 'content=""'), 'Die Beschreibung der Seite fehlt'],
    [
      'no policy',
      page('').replace(pagePolicy, 'default-src *'),
      'Die Regel, was die Seite laden darf, fehlt',
    ],
    [
      'the address of another page',
      page('', '<link rel="canonical" href="https://example.org/dossier/b/">'),
      'Als Adresse der Seite (canonical) steht dort https://example.org/dossier/b/',
    ],
    [
      'a picture for previews from elsewhere',
      page('').replace('https://example.org/dossier/b.png', 'https://cdn.example/b.png'),
      'Das Bild zum Teilen (og:image) fehlt',
    ],
    ['an id that stands twice', page('<p id="a">x</p><p id="a">y</p>'), 'Die Kennung „a“ steht zweimal'],
    ['an inline script', page('<script>alert(1)</script>'), 'Skript in der Seite'],
    ['a style element', page('<style>a{}</style>'), 'Element <style>'],
    ['a style attribute', page('<p style="color: red">x</p>'), 'Attribut style an <p>'],
    ['an event attribute', page('<svg onload="x()"></svg>'), 'Attribut onload an <svg>'],
    ['a link that runs', page('<a href="javascript:x()">x</a>'), 'javascript: ist nicht erlaubt'],
  ])('is refused with %s', async (_, html, expected) => {
    expect((await faultsOf({ 'index.html': html })).join()).toContain(expected);
  });

  it('is refused when a stylesheet loads from elsewhere or from nowhere', async () => {
    const css = '@import "https://fonts.example/x.css"; a { background: url("weg.png"); }';
    const faults = await faultsOf({ 'index.html': page(''), 'a.css': css });
    expect(faults).toEqual([
      'a.css: <url()> weg.png: weg.png gibt es nicht',
      'a.css: <url()> https://fonts.example/x.css: wird von fonts.example geladen',
    ]);
  });

  it.each([
    ['an import without a space', 'a.css', '@import"https://cdn.example/x.css";', 'cdn.example geladen'],
    ['a set of pictures', 'a.css', 'a{background:image-set("//cdn.example/x" 1x)}', 'cdn.example geladen'],
    ['capitals', 'a.css', 'a{background:URL(//cdn.example/x)}', 'cdn.example geladen'],
    ['a script that is not there', 'a.js', 'import"./weg.js"', 'weg.js gibt es nicht'],
    ['a script that may be asked for later', 'a.js', 'void import("./weg.js")', 'weg.js gibt es nicht'],
    ['a host without a protocol', 'a.js', 'fetch("//cdn.example/x")', 'nennt cdn.example'],
    ['a drawing that runs', 'a.svg', '<svg onload="x()"/>', 'Attribut onload an <svg>'],
    ['a drawing with a style', 'a.svg', '<svg><style>a{}</style></svg>', 'Element <style>'],
  ])('is refused with %s in a file', async (_, file, content, expected) => {
    expect((await faultsOf({ 'index.html': page(''), [file]: content })).join()).toContain(expected);
  });

  it('is refused without the page for addresses that are not there', () => {
    expect(describeFaults(verify(siteWith({}, '/dossier/'), [], [], [])).join()).toContain(
      '404.html: Die Datei fehlt',
    );
  });

  describe('with the dossier in one file', () => {
    const booklet = (body: string) => ({ 'index.html': page(''), 'ganzes-dossier.html': page(body) });

    it('passes with styles inside and links to the outside', async () => {
      const body =
        '<style>a{color:red}</style><a href="#inhalt">a</a><a href="https://elsewhere.example/">b</a>';
      expect(await faultsOf(booklet(body))).toEqual([]);
    });

    it.each([
      ['a script', '<script>1</script>', 'Skript in der Seite'],
      ['an event', '<p onclick="x()">x</p>', 'Attribut onclick an <p>'],
      ['a style from elsewhere', '<style>@import "https://cdn.example/x";</style>', 'cdn.example geladen'],
      ['a way that ends on disk', '<a href="b/">b</a>', 'führt ins Leere'],
    ])('is refused with %s in it', async (_, body, expected) => {
      expect((await faultsOf(booklet(body))).join()).toContain(expected);
    });
  });

  it('is refused when a link forgets the closing slash, which not every host adds', async () => {
    const files = { 'index.html': page('<a href="/dossier/b">b</a>'), 'b/index.html': page('') };
    expect(await faultsOf(files)).toEqual(['index.html: <a> /dossier/b: am Ende fehlt der Schrägstrich']);
  });

  it('is refused when the search leads nowhere', async () => {
    const faults = await faultsOf({ 'index.html': page('') }, ['#inhalt', 'weg/#a']);
    expect(faults).toEqual(['suche/index.html: <Suche> weg/#a: weg/index.html gibt es nicht']);
  });

  it('is refused when an article is too heavy, whatever makes it so', async () => {
    const noise = Buffer.from(Array.from({ length: 110_000 }, (_, at) => (at * 7919) % 251));
    const article = page('', '<link rel="preload" as="font" crossorigin href="/dossier/f.woff2">');
    const faults = await faultsOf({ 'artikel/a/index.html': article, 'f.woff2': noise });
    expect(faults.join()).toMatch(/wiegt 110,\d\u00a0kB, bei 13 Wörtern sind 92,0\u00a0kB erlaubt/);
  });

  it('counts the typefaces that every text needs, and not those of rare letters', async () => {
    const noise = Buffer.from(Array.from({ length: 110_000 }, (_, at) => (at * 7919) % 251));
    const article = (text: string) => page(`<p>${text}</p>`, '<link rel="stylesheet" href="/dossier/a.css">');
    const faultsWith = (range: string) => {
      const css = `@font-face{font-family:F;src:url(f.woff2);unicode-range:${range}}`;
      return faultsOf({ 'artikel/a/index.html': article('Łódź'), 'a.css': css, 'f.woff2': noise });
    };
    expect((await faultsWith('U+20-7e,U+c4')).join()).toContain('wiegt 110');
    expect(await faultsWith('U+0141-0142,U+17?')).toEqual([]);
  });

  it('does not count what a script only asks for later', async () => {
    const noise = Buffer.from(Array.from({ length: 110_000 }, (_, at) => (at * 7919) % 251)).toString(
      'latin1',
    );
    const article = page('', '<script type="module" src="/dossier/a.js"></script>');
    const files = { 'artikel/a/index.html': article, 'a.js': 'void import("./b.js")', 'b.js': noise };
    expect((await faultsOf(files)).join()).not.toContain('wiegt');
  });

  it('names a fault once, however often it stands on a page', async () => {
    expect(await faultsOf({ 'index.html': page('<a href="weg/">1</a><a href="weg/">2</a>') })).toHaveLength(
      1,
    );
  });
});
