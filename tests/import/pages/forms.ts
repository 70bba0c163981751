import type { Article } from './articles.ts';

/**
 * The forms in which news sites of the German-speaking countries write their pages: where each says title, author
 * and day, and what stands around and within the text. Outlets and words are invented, the habits are not.
 */
export interface Form {
  /** Whose habits these are, by kind. */
  kind: string;
  html: (article: Article) => string;
  /** What the page itself gives as title where it is not the article's alone. */
  title?: (article: Article) => string;
  /** The authors the page names, if not all of the article's. */
  authors?: (article: Article) => readonly string[];
}

const months = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'.split(
  '|',
);
const parts = ({ day }: Article) => day.split('-').map(Number) as [number, number, number];
/** 16.05.2023 */
const digits = ({ day }: Article) => day.split('-').reverse().join('.');
/** 16. Mai 2023 */
const spelled = (article: Article) => {
  const [year, month, day] = parts(article);
  return `${day}. ${months[month - 1]!} ${year}`;
};
const iso = ({ day }: Article) => `${day}T10:22:00+02:00`;
const names = ({ authors }: Article) => authors.join(' und ');
const escape = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('„', '&#8222;')
    .replaceAll('ü', '&uuml;');

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8">${head}<script>window.dataLayer=[];</script></head><body>${body}</body></html>`;
const meta = (entries: Record<string, string>) =>
  Object.entries(entries)
    .map(
      ([key, content]) =>
        `<meta ${/^(?:og|article):/.test(key) ? 'property' : 'name'}="${key}" content="${content.replaceAll('"', '&quot;')}">`,
    )
    .join('');
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const people = ({ authors }: Article) => authors.map((name) => ({ '@type': 'Person', name }));
const news = (article: Article, rest: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: article.title,
  datePublished: iso(article),
  dateModified: '2025-01-02T08:00:00+01:00',
  ...rest,
});
/** Paragraphs and headings with the page's own classes. */
const text = (article: Article, p = '', h = '', tag = 'h2') =>
  article.blocks.map((block) =>
    block.startsWith('## ')
      ? `<${tag}${h && ` class="${h}"`}>${block.slice(3)}</${tag}>`
      : `<p${p && ` class="${p}"`}>${block}</p>`,
  );
/** The paragraphs with something of the page after the second. */
const parted = (article: Article, between: string, ...rest: [p?: string, h?: string, tag?: string]) =>
  text(article, ...rest)
    .toSpliced(2, 0, between)
    .join('\n');
const nav =
  '<nav><ul><li><a href="/politik">Politik</a></li><li><a href="/sport">Sport</a></li><li><a href="/kultur">Kultur</a></li></ul></nav>';
const teasers =
  '<section class="c-list"><h2>Mehr aus dem Ressort</h2><article><h3><a href="/a">Zoo sucht Namen für junge Ziege</a></h3><time datetime="2025-01-01T06:00">1. Januar 2025</time><p>Bis Freitag kann abgestimmt werden.</p></article><article><h3><a href="/b">Markt zieht in die Halle um</a></h3><p>Ab März stehen die Stände im Trockenen.</p></article></section>';
const foot =
  '<footer><a href="/impressum">Impressum</a> <a href="/datenschutz">Datenschutz</a> <p>© 2025 Verlag</p></footer>';

export const forms: readonly Form[] = [
  {
    kind: 'weekly magazine: utility classes, kicker within the heading, list of JSON-LD',
    html: (a) =>
      page(
        `<title>${a.kicker}: ${a.title} - DER BOGEN</title>${meta({ 'og:title': `${a.kicker}: ${a.title}`, 'og:site_name': 'DER BOGEN', author: `${names(a)}, DER BOGEN`, date: iso(a) })}${ld([news(a, { author: people(a), publisher: { '@type': 'Organization', name: 'DER BOGEN' } }), { '@type': 'BreadcrumbList', itemListElement: [] }])}`,
        `${nav}<main><article><header><h2 class="mb-8"><span class="block text-primary-base">${a.kicker}</span> <span class="align-middle">${a.title}</span></h2><div class="leading-loose">${a.lead}</div><div>Von <a href="/autor">${names(a)}</a></div><time class="timeformat" datetime="${a.day} 10:22:00">${digits(a)}, 10.22 Uhr</time></header><figure><figcaption><p>${a.caption}</p><span>Foto: ${a.credit}</span></figcaption></figure><section>${text(a, 'mb-24').join('')}</section><div class="flex"><span>mkl/dpa</span></div></article></main>${teasers}${foot}`,
      ),
  },
  {
    kind: 'weekly paper: kicker and colon for screen readers in the h1',
    title: (a) => `${a.kicker}: ${a.title}`,
    html: (a) =>
      page(
        `<title>${a.kicker}: ${a.title} | Die Wochenschrift</title>${meta({ 'og:title': `${a.kicker}: ${a.title}`, 'og:site_name': 'Die Wochenschrift', 'article:published_time': iso(a) })}${ld(news(a, { headline: `${a.kicker}: ${a.title}`, author: people(a) }))}`,
        `${nav}<main><article><header><h1 class="article-heading"><span class="article-heading__kicker">${a.kicker}</span><span class="visually-hidden">: </span><span class="article-heading__title">${a.title}</span></h1><div class="summary">${a.lead}</div><div class="byline">Von <a itemprop="author">${names(a)}</a></div><div class="metadata"><time datetime="${iso(a)}">${spelled(a)}, 10:22 Uhr</time> Quelle: Die Wochenschrift, dpa <a class="comment-section" href="#k">112 Kommentare</a></div></header><div class="article-page">${text(a, 'paragraph article__item', 'article__subheading').join('')}</div></article></main>${foot}`,
      ),
  },
  {
    kind: 'southern daily: kicker before the title, lead in a paragraph, agency notice',
    html: (a) =>
      page(
        `<title>${a.title} - Südblatt</title>${meta({ 'og:title': a.title, 'og:site_name': 'Südblatt', author: 'Südblatt' })}${ld({ '@graph': [news(a, { author: people(a) })] })}`,
        `${nav}<main><article><header><span class="overline">${a.kicker}</span><h1>${a.title}</h1><time datetime="${iso(a)}">${spelled(a)}, 10:22 Uhr</time><span>Lesezeit: 3 Min.</span><a>Artikel anhören</a></header><figure><figcaption>${a.caption} (${a.credit})</figcaption></figure><p class="lead">${a.lead}</p>${text(a).join('')}<p>© Südblatt/dpa/mkl</p><div class="newsletter-box"><p>Jeden Morgen das Wichtigste ins Postfach</p></div></article></main>${foot}`,
      ),
  },
  {
    kind: 'Frankfurt daily: place behind the author, source line at the end',
    authors: (a) => a.authors,
    html: (a) =>
      page(
        `<title>${a.title}</title>${meta({ 'og:title': `${a.kicker}: ${a.title}`, author: names(a) })}${ld(news(a, { author: a.authors.map((name) => ({ '@type': 'Person', name: `${name}, Oberlinden` })), publisher: { name: 'Mainbote' } }))}`,
        `${nav}<div role="main"><article class="atc"><span class="atc-HeadlineEmphasisText">${a.kicker}:</span> <h1 class="atc-HeadlineText">${a.title}</h1><ul class="atc-MetaItems"><li>Von ${names(a)}</li><li>Aktualisiert am 02.01.2025</li></ul><div class="atc-Intro"><p>${a.lead}</p></div>${parted(a, '<div class="ctn-Teaser"><p>Lesen Sie auch: Zoo sucht Namen</p></div>', 'atc-TextParagraph', 'atc-SubHeadline', 'h3')}<p class="atc-Footer">Quelle: Mainbote</p><a>Zur Startseite</a></article></div>${foot}`,
      ),
  },
  {
    kind: 'Berlin daily: reading time, author is the organisation in JSON-LD, name in the byline',
    html: (a) =>
      page(
        `<title>${a.title} - TAGWELT</title>${meta({ 'og:title': `${a.title} - TAGWELT`, 'og:site_name': 'TAGWELT', 'article:published_time': `${a.day}T08:22:00Z` })}${ld(news(a, { author: { '@type': 'Organization', name: 'TAGWELT' } }))}`,
        `${nav}<main><header><div class="c-topic">${a.kicker}</div><h2 class="c-headline">${a.title}</h2><div class="c-summary"><p>${a.lead}</p></div><span class="c-author">Von ${names(a)}</span><span>Stand: 10:22 Uhr</span><span>Lesedauer: 3 Minuten</span></header><figure><figcaption>${a.caption}<span>Quelle: ${a.credit}</span></figcaption></figure><div class="c-article-text">${parted(a, '<div class="c-inline-teaser">Lesen Sie auch</div><div class="c-ad">Anzeige</div>')}</div></main>${teasers}${foot}`,
      ),
  },
  {
    kind: 'public television news: topline in the h1, stand line, captions in the text',
    authors: () => [],
    html: (a) =>
      page(
        `<title>${a.title} | abendschau.de</title>${meta({ 'og:title': a.title, 'og:site_name': 'abendschau.de', date: iso(a) })}${ld(news(a, { author: { '@type': 'Organization', name: 'abendschau.de' } }))}`,
        `${nav}<main><div class="seitenkopf"><h1><span class="seitenkopf__topline">${a.kicker}</span> <span class="seitenkopf__headline--text">${a.title}</span></h1><div class="copytext__video"><p class="mediaplayer">${a.caption} | ${a.credit}</p></div><p class="metatextline">Stand: ${digits(a)} 10:22 Uhr</p></div><p class="textabsatz"><strong>${a.lead}</strong></p>${text(a, 'textabsatz m-ten columns', 'meldung__subhead').join('')}<p>Über dieses Thema berichtete die Abendschau am ${spelled(a)} um 20:00 Uhr.</p></main>${teasers}${foot}`,
      ),
  },
  {
    kind: 'second public television: article says "von", day in a bar',
    html: (a) =>
      page(
        `<title>${a.title}</title>${meta({ 'og:title': `${a.kicker}: ${a.title}`, 'og:site_name': 'Kanal Zwei' })}${ld(news(a, { author: people(a) }))}`,
        `${nav}<main><article><h2 class="kick"><span>${a.kicker}:</span> <span>${a.title}</span></h2><p>von ${names(a)}</p><dl><dt>Datum:</dt><dd><time datetime="${iso(a)}">${digits(a)} | 10:22</time></dd></dl><p class="intro"><strong>${a.lead}</strong></p><figure><figcaption>${a.caption}<br>Quelle: ${a.credit}</figcaption></figure>${text(a).join('')}<p>Quelle: dpa, Kanal Zwei</p></article></main>${foot}`,
      ),
  },
  {
    kind: 'public radio: no JSON-LD, broadcast notice at the end',
    authors: () => [],
    html: (a) =>
      page(
        `<title>${a.title} | Landfunk</title>${meta({ 'og:title': a.title, 'og:site_name': 'Landfunk' })}`,
        `${nav}<main><article class="b-article"><header><span class="u-kicker">${a.kicker}</span><h1 class="article-header-title">${a.title}</h1><p class="article-header-description">${a.lead}</p><time datetime="${a.day}">${digits(a)}</time></header><figure><figcaption>${a.caption} (${a.credit})</figcaption></figure>${text(a, 'article-details-text').join('')}<p>Diese Nachricht wurde am ${digits(a)} im Programm Landfunk gesendet.</p></article></main>${foot}`,
      ),
  },
  {
    kind: 'cooperative daily: colon in a span of its own, captions with "Foto:"',
    html: (a) =>
      page(
        `<title>${a.title} | die neue</title>${meta({ 'og:title': a.title, 'og:site_name': 'Die Neue', author: names(a), 'article:published_time': iso(a) })}${ld(news(a, { author: people(a) }))}`,
        `${nav}<article class="sectbody" itemscope itemtype="http://schema.org/Article"><h1 itemprop="headline"><span class="kicker">${a.kicker}</span><span class="hide">: </span>${a.title}</h1><p class="intro">${a.lead}</p><div class="picture"><p class="caption">${a.caption} Foto: ${a.credit}</p></div><div class="author"><a rel="author"><h4 itemprop="name">${names(a)}</h4></a></div>${text(a, 'article first odd', '', 'h6').join('')}<div class="sold"><p>Artikel zum Thema</p></div></article>${foot}`,
      ),
  },
  {
    kind: 'portal: editor with job title before the name, weekday in the date line',
    authors: (a) => a.authors,
    html: (a) =>
      page(
        `<title>${a.title} - LINSE online</title>${meta({ 'og:title': a.title, 'og:site_name': 'LINSE online', 'article:author': 'https://www.facebook.com/linse' })}${ld(news(a, { headline: a.title.replaceAll('„', '&bdquo;').replaceAll('“', '&ldquo;'), author: people(a) }))}`,
        `${nav}<main><article><div class="articleHead"><div class="overhead">${a.kicker}</div><h1>${a.title}</h1><p>Von LINSE-online-Redakteur ${names(a)}</p><p>${digits(a)}, 10:22</p></div><div class="leadIn"><p>${a.lead}</p></div><div class="caption">${a.credit} ${a.caption}</div><div class="textBlock">${parted(a, '<p>Lesen Sie hier: Markt zieht in die Halle um</p>')}</div><div class="comments">Kommentare</div></article></main>${foot}`,
      ),
  },
  {
    kind: 'tabloid: title in capitals for the share, date with a dash',
    html: (a) =>
      page(
        `<title>${a.kicker}: ${a.title} | blitz.example</title>${meta({ 'og:title': a.title, 'og:site_name': 'blitz.example' })}${ld(news(a, { '@type': ['NewsArticle'], author: people(a) }))}`,
        `${nav}<main><article><h2 class="document-title"><span class="document-title__kicker">${a.kicker}</span><span class="document-title__headline">${a.title}</span></h2><figure><figcaption>${a.caption}<div>Foto: ${a.credit}</div></figcaption></figure><div class="authors">Von: <span>${names(a).toUpperCase()}</span></div><time datetime="${iso(a)}">${digits(a)} - 10:22 Uhr</time><div class="article-body"><p><b>${a.lead}</b></p>${parted(a, '<aside>Auch interessant</aside>')}</div></article></main>${foot}`,
      ),
  },
  {
    kind: 'news channel: agency code as source, two h2 of the page',
    authors: () => [],
    html: (a) =>
      page(
        `<title>${a.title} - k-tv.example</title>${meta({ 'og:title': a.title, 'og:site_name': 'k-tv NACHRICHTEN', author: 'k-tv NACHRICHTEN', date: iso(a) })}${ld(news(a, { author: { '@type': 'Organization', name: 'k-tv NACHRICHTEN' } }))}`,
        `<h1 class="logo">k-tv</h1>${nav}<main><article class="article"><div class="article__header"><h2 class="article__headline"><span class="article__kicker">${a.kicker}</span> <span>${a.title}</span></h2><div class="article__meta"><span class="article__date">${digits(a)}, 10:22 Uhr</span></div></div><figure><p>${a.caption}</p><p>(Foto: ${a.credit})</p></figure><p><strong>${a.lead}</strong></p>${text(a).join('')}<p class="article__source">Quelle: k-tv.example, mkl/dpa</p></article></main>${foot}`,
      ),
  },
  {
    kind: 'portal of a telecom: "Von" with agency, list of sources',
    authors: (a) => a.authors,
    html: (a) =>
      page(
        `<title>${a.title}</title>${meta({ 'og:title': a.title, 'og:site_name': 'netz-online' })}${ld(news(a, { author: [{ '@type': 'Organization', name: 'dpa' }, ...people(a)] }))}`,
        `${nav}<div data-testid="Article"><div><span>${a.kicker}</span><h1>${a.title}</h1></div><div data-testid="Article.Author">Von <span>dpa, ${names(a)}</span></div><div><span>${digits(a)} - 10:22 Uhr</span><span>Lesedauer: 2 Min.</span></div><figure><figcaption>${a.caption} (Quelle: ${a.credit})</figcaption></figure><p class="font-bold">${a.lead}</p>${parted(a, '<div class="ad-slot">ANZEIGE</div>')}<div><h3>Verwendete Quellen</h3><ul><li>Nachrichtenagentur dpa</li></ul></div></div>${foot}`,
      ),
  },
  {
    kind: 'network of regional papers: day and name in the text, share bar',
    html: (a) =>
      page(
        `<title>${a.title}</title>${meta({ 'og:title': a.title, 'og:site_name': 'Talmerkur' })}${ld(news(a, { author: people(a), publisher: { name: 'Talmerkur' } }))}`,
        `${nav}<div class="id-Article"><ol class="breadcrumb"><li>Startseite</li><li>Region</li></ol><h1 class="id-Article-content-item-headline">${a.title}</h1><p>Stand: ${digits(a)}, 10:22 Uhr</p><p>Von: ${names(a)}</p><div><a>Kommentare</a> <a>Drucken</a> <a>Teilen</a></div><figure><figcaption>${a.caption} © ${a.credit}</figcaption></figure><p class="id-StoryElement-leadText">${a.lead}</p>${parted(a, '<p class="id-StoryElement-paragraph"><b>Unser Talmerkur-Newsletter hält Sie auf dem Laufenden. Melden Sie sich hier an.</b></p>', 'id-StoryElement-paragraph')}</div>${foot}`,
      ),
  },
  {
    kind: 'Ruhr papers: label above the title, role below the name',
    authors: (a) => a.authors,
    html: (a) =>
      page(
        `<title>${a.title}</title>${meta({ 'og:title': a.title, 'og:site_name': 'Revierzeitung', author: names(a) })}${ld(news(a, { author: a.authors.map((name) => ({ '@type': 'Person', name, jobTitle: 'Redakteurin' })) }))}`,
        `${nav}<main><article><header><span class="text-tag">${a.kicker}</span><h1>${a.title}</h1><div><a rel="author">${names(a)}</a><span>Lokalredakteurin</span></div><time dateTime="${iso(a)}">${digits(a)}, 10:22 Uhr</time></header><figure><img alt="${a.caption}"><figcaption>${a.caption}<small>© ${a.credit}</small></figcaption></figure><p><strong>${a.lead}</strong></p>${text(a).join('')}</article></main>${foot}`,
      ),
  },
  {
    kind: 'Rhenish daily: place before the lead, minutes of reading',
    html: (a) =>
      page(
        `<title>${a.title}</title>${meta({ 'og:title': `${a.kicker}: ${a.title}`, 'og:site_name': 'STROM ONLINE' })}${ld(news(a, { author: people(a) }))}`,
        `${nav}<div class="article"><h2 class="headline" data-cy="article_headline"><span class="kicker">${a.kicker}</span> <span>${a.title}</span></h2><div class="intro"><strong>Hinterwalden</strong> <p>${a.lead}</p></div><div class="meta">${digits(a)}, 10:22 Uhr</div><div>2 Minuten Lesezeit</div><figure><figcaption>${a.caption}</figcaption><div class="copyright">Foto: ${a.credit}</div></figure><div>Von ${names(a)}</div><div data-cy="article_content">${text(a).join('')}</div><div>(mkl)</div></div>${foot}`,
      ),
  },
  {
    kind: 'Swabian daily: microdata only, no JSON-LD, mail address of the author',
    html: (a) =>
      page(
        `<title>${a.title} | Albpost</title>`,
        `${nav}<article itemscope itemtype="https://schema.org/NewsArticle"><span class="subtitle">${a.kicker}</span><h1 itemprop="headline">${a.title}</h1><div itemprop="author" itemscope><span itemprop="name">${names(a)}</span> <a href="mailto:redaktion@albpost.example">redaktion@albpost.example</a></div><time itemprop="datePublished" datetime="${iso(a)}">${spelled(a)} - 10:22 Uhr</time><p class="brick intro">${a.lead}</p><figure><figcaption><span>${a.caption}</span><span>Foto: ${a.credit}</span></figcaption></figure><div itemprop="articleBody">${text(a, 'brick').join('')}</div></article>${foot}`,
      ),
  },
  {
    kind: 'Zurich daily: Swiss spelling, place behind the name, minutes',
    html: (a) =>
      page(
        `<title>${a.title}</title>${meta({ 'og:title': `${a.title} | LZZ`, 'og:site_name': 'Limmatzeitung', author: names(a), 'article:published_time': iso(a) })}${ld(news(a, { author: people(a) }))}`,
        `${nav}<main><article><header><span class="headline__catchline">${a.kicker}</span><h1 class="headline__title">${a.title}</h1><p class="headline__lead">${a.lead}</p><div class="metainfo"><a class="metainfo__author">${names(a)}</a>, Zürich <time datetime="${iso(a)}">${digits(a)}, 05.30 Uhr</time> <span>4 min</span></div><button>Hören</button><button>Merken</button></header><figure><figcaption>${a.caption} <cite>${a.credit}</cite></figcaption></figure>${text(a, 'articlecomponent text', 'subtitle').join('').replaceAll('ß', 'ss')}</article></main>${foot}`,
      ),
  },
  {
    kind: 'Vienna daily: postings, initials and day at the end of the text',
    html: (a) =>
      page(
        `<title>${a.title} - ${a.kicker} - der gemessene › Panorama</title>${meta({ 'og:title': a.title, 'og:site_name': 'DER GEMESSENE' })}${ld(news(a, { author: people(a) }))}`,
        `${nav}<main><article><header><h2 class="article-kicker">${a.kicker}</h2><h1 class="article-title">${a.title}</h1><p class="article-subtitle">${a.lead}</p><div class="article-origins">${names(a)}</div><time datetime="${a.day}T10:22">${spelled(a)}, 10:22</time><span>328 Postings</span></header><figure><figcaption>${a.caption}<footer>${a.credit}</footer></figcaption></figure><div class="article-body">${text(a, '', '', 'h3').join('')}<p>(${names(a)}, ${digits(a).replace(/\b0/g, '')})</p></div></article></main>${foot}`,
      ),
  },
  {
    kind: 'Austrian broadcaster: no machine-readable head but the day',
    authors: () => [],
    html: (a) =>
      page(
        `<title>${a.title} - news.rundfunk.example</title>${meta({ 'dc.date': iso(a) })}`,
        `${nav}<main><div class="story-header"><div class="story-target">${a.kicker}</div><h1>${a.title}</h1><div class="byline">Online seit ${digits(a)}, 10.22 Uhr</div></div><div class="story-lead"><p><strong>${a.lead}</strong></p></div><section><figure><figcaption>${a.credit}</figcaption></figure>${text(a).join('')}</section><div class="byline">red, rundfunk.example/Agenturen</div></main>${foot}`,
      ),
  },
  {
    kind: 'business daily: author with a role in JSON-LD, further reading at the end',
    html: (a) =>
      page(
        `<title>${a.kicker}: ${a.title}</title>${meta({ 'og:title': a.title, 'og:site_name': 'Börsenpost' })}${ld({ '@graph': [{ '@type': 'WebPage', name: 'Börsenpost' }, news(a, { author: people(a), publisher: { name: 'Börsenpost' } })] })}`,
        `${nav}<app-root><main><app-story-headline><span>${a.kicker}</span><h2>${a.title}</h2></app-story-headline><app-story-lead><p>${a.lead}</p></app-story-lead><app-author>${names(a)}</app-author><span>${digits(a)} - 10:22 Uhr</span><figure><figcaption><p>${a.caption}</p><span>(Foto: ${a.credit})</span></figcaption></figure><app-storyline>${text(a, '', '', 'h3').join('')}<p><strong>Mehr:</strong> Markt zieht in die Halle um</p></app-storyline></main></app-root>${foot}`,
      ),
  },
  {
    kind: 'capital daily: stand line after the byline, title with the dash of the site',
    html: (a) =>
      page(
        `<title>${a.title}</title>${meta({ 'og:title': a.title, 'og:site_name': 'Spreespiegel', 'article:published_time': iso(a) })}${ld(news(a, { author: people(a) }))}`,
        `${nav}<main><article><header><h1><span class="kick">${a.kicker}</span> <span class="hl">${a.title}</span></h1><p>${a.lead}</p><div>Von <a>${names(a)}</a></div><time datetime="${iso(a)}">${digits(a)}, 10:22 Uhr</time></header><figure><figcaption>${a.caption} <span>© ${a.credit}</span></figcaption></figure><div>${parted(a, '<blockquote class="teaser"><p>„Hier haben alle Platz.“</p></blockquote>')}</div><div class="tags"><a>Thema</a></div></article></main>${teasers}${foot}`,
      ),
  },
  {
    kind: 'political monthly: byline with the day in a sentence, box about the author',
    html: (a) =>
      page(
        `<title>${a.kicker} - ${a.title} | Forum Online</title>${meta({ 'og:title': `${a.kicker} - ${a.title}`, 'og:site_name': 'Forum Online' })}`,
        `${nav}<main><article><figure><img alt="x"><figcaption>${a.caption} / ${a.credit}</figcaption></figure><div class="kicker">${a.kicker}</div><h1>${a.title}</h1><p class="lead">${a.lead}</p><div class="author">VON <a>${names(a).toUpperCase()}</a> am ${spelled(a)}</div><section class="author-box"><h3>Autoreninfo</h3><p>Die Autorin lebt in Oberlinden.</p></section>${text(a).join('')}</article></main>${foot}`,
      ),
  },
  {
    kind: 'computer magazine: colon after the kicker, custom elements, code of the editor at the end',
    html: (a) =>
      page(
        `<title>${a.title} | chip online</title>${meta({ 'og:title': a.title, 'og:site_name': 'chip online', author: names(a), date: iso(a) })}${ld(news(a, { author: people(a) }))}`,
        `${nav}<main><a-bookmark></a-bookmark><article><header><h1 class="a-article-header__title">${a.title}</h1><p class="a-article-header__lead">${a.lead}</p></header><a-img><figure><figcaption>(Bild:&nbsp;${a.credit})</figcaption></figure></a-img><div class="creator"><ul><li>${names(a)}</li></ul></div><time datetime="${iso(a)}">${digits(a)}, 10:22 Uhr</time><span>Lesezeit: 2 Min.</span><div class="article-content">${parted(a, '<a-ad><div class="ad-label">Anzeige</div></a-ad>')}<p>(<a href="mailto:mk@chip.example" title="${names(a)}">mk</a>)</p></div></article></main>${foot}`,
      ),
  },
  {
    kind: 'tech portal: h1 with kicker and colon, pages',
    html: (a) =>
      page(
        `<title>${a.title} - Rechenwerk.example</title>${meta({ 'og:title': `${a.title} - Rechenwerk.example`, author: 'Rechenwerk.example' })}${ld(news(a, { author: people(a) }))}`,
        `${nav}<div id="screen"><article><header><h1><span class="dh2 head5">${a.kicker}: </span><span class="dh1 head1">${a.title}</span></h1><p>${a.lead}</p><div class="authors"><time class="authors__pubdate" datetime="${iso(a)}">${spelled(a)}, 10:22 Uhr</time>, ${names(a)}</div></header><figure><figcaption>${a.caption} <span>(Bild: ${a.credit})</span></figcaption></figure><div class="formatted">${parted(a, '<section class="supplementary"><h3>Reklame</h3></section>', '', '', 'h3')}</div><ol class="list-comments"><li>Kommentare</li></ol></article></div>${foot}`,
      ),
  },
  {
    kind: 'WordPress blog: author "admin" in the head, name in the byline',
    html: (a) =>
      page(
        `<title>${escape(a.title)} &#8211; Stadtblog</title>${meta({ 'og:title': `${escape(a.title)} &#8211; Stadtblog`.replaceAll('&quot;', '“'), 'og:site_name': 'Stadtblog', author: 'admin', 'article:published_time': iso(a) })}${ld(
          {
            '@graph': [
              {
                '@type': 'Article',
                headline: escape(a.title),
                datePublished: iso(a),
                author: { name: 'admin', '@id': '#p' },
              },
              { '@type': 'Person', name: 'admin' },
            ],
          },
        )}`,
        `<header class="site-header"><h1 class="site-title">Stadtblog</h1></header>${nav}<main><article class="post"><header class="entry-header"><h1 class="entry-title">${a.title}</h1><div class="entry-meta">Veröffentlicht am <time class="entry-date" datetime="${iso(a)}">${spelled(a)}</time></div></header><div class="entry-content"><p>Von ${names(a)}</p><p>${a.lead}</p><figure class="wp-caption"><p class="wp-caption-text">${a.caption}</p></figure>${text(a).join('')}</div><footer class="entry-footer">Kategorien: ${a.kicker}, Allgemein</footer></article><div id="comments"><h2>Schreibe einen Kommentar</h2><p>Deine E-Mail-Adresse wird nicht veröffentlicht.</p></div></main>${foot}`,
      ),
  },
  {
    kind: 'digital rights site: WordPress with real authors, licence line, tags',
    html: (a) =>
      page(
        `<title>${a.title} – rechte-netz.example</title>${meta({ 'og:title': a.title, 'og:site_name': 'rechte-netz.example', 'article:published_time': iso(a), author: names(a) })}`,
        `${nav}<main><article class="post"><header><p class="entry-subtitle">${a.kicker}</p><h1 class="entry-title">${a.title}</h1><div class="entry-excerpt"><p>${a.lead}</p></div><div class="entry-meta"><time datetime="${iso(a)}">${digits(a)} um 10:22 Uhr</time> – <a rel="author">${names(a)}</a> – in <a>${a.kicker}</a> – <a>12 Ergänzungen</a></div></header><figure><figcaption>${a.caption} – Alle Rechte vorbehalten ${a.credit}</figcaption></figure><div class="entry-content">${text(a).join('')}</div></article></main>${foot}`,
      ),
  },
  {
    kind: 'regional broadcaster: topic in the h1, by-line at the end of the text',
    html: (a) =>
      page(
        `<title>${a.title} | WALDFUNK.DE</title>${meta({ 'og:title': `${a.title} | WALDFUNK.DE`, author: 'waldfunk.de', date: iso(a) })}${ld(news(a, { author: { '@type': 'Organization', name: 'Waldfunk' }, publisher: { name: 'Waldfunk' } }))}`,
        `${nav}<main id="content"><div class="sectionWrapper"><h1><span class="overline">${a.kicker}</span> <span class="headline">${a.title}</span></h1><p class="authorline">von ${names(a)}, WALDFUNK</p><p class="webtime">Stand: ${spelled(a)}, 10:22 Uhr</p><p class="einleitung">${a.lead}</p><div class="bild"><p>${a.caption} <span>Bildrechte: ${a.credit}</span></p></div>${text(a).join('')}<p>Quelle: WALDFUNK (mkl)</p></div></main>${teasers}${foot}`,
      ),
  },
  {
    kind: 'foreign broadcaster: day twice, share block before the text',
    html: (a) =>
      page(
        `<title>${a.title} – FB – ${digits(a)}</title>${meta({ 'og:title': `${a.title} – FB – ${digits(a)}`, 'og:site_name': 'fb.example', author: 'Fernblick (www.fb.example)' })}${ld(news(a, { author: people(a), publisher: { name: 'Fernblick' } }))}`,
        `${nav}<main><article><header><span class="kicker">${a.kicker}</span><h1>${a.title}</h1></header><span class="author">${names(a)}</span><time>${digits(a)}</time><span>${spelled(a)}</span><p class="teaser-text">${a.lead}</p><div class="sharing"><a>Link kopieren</a></div><figure><figcaption>${a.caption}<small>Bild: ${a.credit}</small></figcaption></figure><div class="rich-text">${text(a).join('')}</div></article></main>${foot}`,
      ),
  },
  {
    kind: 'illustrated weekly: several authors as text, two times of which the first is of a change',
    html: (a) =>
      page(
        `<title>${a.title} | FENSTER.example</title>${meta({ 'og:title': a.title, 'og:site_name': 'fenster.example', date: iso(a) })}${ld(news(a, { author: people(a) }))}`,
        `${nav}<main><article><header><h2 class="title"><span class="title__kicker">${a.kicker}</span><span class="u-visually-hidden"> </span><span class="title__headline">${a.title}</span></h2><time datetime="2025-01-02T08:00:00+01:00">Aktualisiert 02.01.2025</time><time datetime="${iso(a)}">${digits(a)}</time><p class="intro">${a.lead}</p></header><p class="authors">von ${names(a)}</p><figure><figcaption>${a.caption}<small>© ${a.credit}</small></figcaption></figure>${text(a, 'text-element').join('')}<p class="agency">DPA · mkl</p></article></main>${foot}`,
      ),
  },
  {
    kind: 'local weekly of one editor: hand-made HTML without any class',
    html: (a) =>
      page(
        `<title>Dorfbote</title>`,
        `<div><a href="/">Start</a> | <a href="/archiv">Archiv</a> | <a href="/kontakt">Kontakt</a></div><h1>${a.title}</h1><p><i>${spelled(a)}, von ${names(a)}</i></p><p><b>${a.lead}</b></p><p><img src="b.jpg" alt=""><br><small>${a.caption}, ${a.credit}</small></p>${text(a, '', '', 'h3').join('')}<hr><p>© Dorfbote 2025 | Impressum</p>`,
      ),
  },
  {
    kind: 'valley paper: nobody marked, name with place beside the day',
    html: (a) =>
      page(
        `<title>${a.title} | Talbote</title>${meta({ 'og:title': a.title, 'og:site_name': 'www.talbote.example' })}`,
        `${nav}<article><header><p>${a.kicker}</p><h1>${a.title}</h1><p class="lead">${a.lead}</p><p>${names(a)}${a.authors.length === 1 ? ', Altmatt' : ''}</p><p>${digits(a)}, 06.30 Uhr</p><button>Merken</button></header>${text(a).join('')}<p>Teilen mit: Facebook X</p></article><h3>Schlagwörter zu diesem Artikel</h3>${foot}`,
      ),
  },
  {
    kind: 'finance portal: the whole page in tables, editors of the agency behind the last word',
    authors: () => [],
    html: (a) =>
      `<html><head><title>${a.title} - Nachrichten - Kursblick</title><meta name="publisher" content="Kursblick"></head><body><table><tr><td><div>Kursblick</div></td></tr><tr><td><h1>${a.title}</h1><p>${digits(a)}, 15:07</p><p>${a.lead}</p>${text(
        a,
      )
        .join('')
        .replace(/<\/p>$/, '/mk/DP/stw</p>')}</td></tr></table><p>(c) 2024 dpa-AFX</p></body></html>`,
  },
  {
    kind: 'page copied from the browser as plain text',
    html: (a) =>
      [
        'Zum Inhalt springen',
        'Menü',
        'Politik',
        'Sport',
        a.kicker,
        a.title,
        a.lead,
        `Von ${names(a)}`,
        `${digits(a)}, 10:22 Uhr`,
        'Teilen',
        'Merken',
        `${a.caption}. Foto: ${a.credit}`,
        ...a.blocks.map((block) => block.replace(/^## /, '')),
        'Kommentare (12)',
        'Impressum',
        'Datenschutz',
      ].join('\n\n'),
  },
];
