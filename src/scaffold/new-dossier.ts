/**
 * A dossier to begin with, by file: one article that says one thing, one question, one figure in a chart, and what
 * they need. It passes the check as it is; every text is there to be replaced.
 */
export const newDossier = (today: string): Readonly<Record<string, string>> => ({
  'dossier.yaml': `kicker: "Dachzeile"
title: "Titel des Dossiers"
lead: "Worum es geht, in zwei, drei Sätzen: was die Artikel fragen und worin sie auseinandergehen."
description: "Ein Satz für Suchmaschinen und Vorschauen."
topics:
  - id: betrieb
    label: "Betrieb"
lanes:
  - id: ereignisse
    label: "Ereignisse"
groups:
  - id: bestand
    label: "Bestand"
`,
  'articles/erster-artikel.md': `---
title: "Die Bücherei zählt ihre Bände"
summary: "Der Bericht nennt den Bestand der Bücherei. Die Gemeinde halte ihn für ausreichend."
added: "${today}"
published: "2021-10-12"
source:
  outlet: "Beispielblatt"
  title: "Was in den Regalen steht"
  genre: news
claims:
  - { id: genug, passage: genug, question: reicht-es, answer: 4, speaker: gemeinde, paraphrase: "Der Bestand sei groß genug." }
figures:
  - { id: baende, measure: baende, passage: baende, value: "4.200", speaker: gemeinde, asOf: "2021-10-01" }
---

In den Regalen stehen nach Angaben der Gemeinde [4.200 Bände](#baende). Das sei [genug](#genug), heißt es dort.

![Was in den Regalen steht](chart:bestand)
`,
  'questions/reicht-es.yaml': `kind: scale
question: "Reicht der Bestand?"
short: "Reicht der Bestand?"
topic: betrieb
order: 1
difference:
  kind: none
  note: "Bisher antwortet nur ein Artikel."
poles: [nein, ja]
steps: ["nein", "eher nein", "unentschieden", "eher ja", "ja"]
`,
  'measures/baende.yaml': `name: "Bände"
counts: "Bände, die in den Regalen stehen"
unit: "Bände"
unitOne: "Band"
nature: stock
group: bestand
order: 1
`,
  'charts/bestand.yaml': `title: "4.200 Bände stehen in den Regalen"
subtitle: "Bestand in Bänden"
form: bars
measures: [baende]
note: "Gezählt hat die Gemeinde selbst."
interest: "Die Zahl nennt, wer die Bücherei betreibt."
sources: [jahresbericht]
order: 1
`,
  'actors/gemeinde.yaml': `name: "Gemeinde"
kind: body
role: "betreibt die Bücherei"
`,
  'sources/jahresbericht.yaml': `title: "Gemeinde: Jahresbericht der Bücherei"
url: "https://www.example.org/jahresbericht"
date: "2021-11"
kind: primary
`,
  '.github/workflows/dossier.yml': workflow,
  'README.md': readme,
});

const readme = `# Ein Dossier

Dieser Ordner ist der Inhalt einer Website, gemacht mit Quellenlage. Die Befehle laufen im Ordner des Programms:

    npm run check -- --content DIESER-ORDNER
    npm run dev -- --content DIESER-ORDNER
    npm run build -- --content DIESER-ORDNER

Statt \`--content\` geht auch die Einstellung \`QUELLENLAGE_CONTENT\`. Was in welche Datei gehört, steht in der
Anleitung des Programms (\`content/README.md\`). Die Beispiele hier sind erfunden; ersetzen Sie alle.

Der Arbeitsablauf in \`.github/workflows\` prüft jeden Vorschlag und baut die Website nach jeder Änderung und jeden
Morgen, damit Artikel mit \`publishAt\` an ihrem Tag erscheinen. Tragen Sie in den Variablen des Repositoriums ein:
\`QUELLENLAGE_CODE\` (Repositorium des Programms, z. B. \`name/quellenlage\`), \`QUELLENLAGE_REF\` (dessen Fassung, z. B. \`v1.0.0\`),
dazu \`QUELLENLAGE_NAME\`, \`QUELLENLAGE_ADDRESS\` und \`QUELLENLAGE_EMAIL\` für das Impressum, und wenn Sie mögen
\`QUELLENLAGE_TITLE\` (wie die Website heißt), \`QUELLENLAGE_TAGLINE\`, \`QUELLENLAGE_ACCENT\` und \`QUELLENLAGE_ICON\`
(z. B. \`dossier/zeichen.svg\`).
`;

const workflow = `# Checks the dossier on every pull request; builds and publishes it on every push and every morning, because an
# article with publishAt appears in the first build of its day.
name: Dossier

on:
  pull_request:
  push:
    branches: [main]
  schedule:
    - cron: '17 4 * * *'
  workflow_dispatch:

permissions:
  contents: read

env:
  QUELLENLAGE_CONTENT: \${{ github.workspace }}/dossier

jobs:
  dossier:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pages: read
    steps:
      - uses: actions/checkout@v6
        with:
          repository: \${{ vars.QUELLENLAGE_CODE }}
          ref: \${{ vars.QUELLENLAGE_REF }}
      - uses: actions/checkout@v6
        with:
          path: dossier
          # The check compares with the commit before.
          fetch-depth: 2
      - uses: actions/setup-node@v6
        with:
          node-version-file: .nvmrc
          cache: npm
      - run: npm ci
      - run: npm run check -- --since HEAD~1
      - if: github.event_name != 'pull_request'
        id: pages
        uses: actions/configure-pages@v5
      - if: github.event_name != 'pull_request'
        run: npm run build
        env:
          QUELLENLAGE_SITE: \${{ vars.QUELLENLAGE_SITE || steps.pages.outputs.origin }}
          QUELLENLAGE_BASE: \${{ vars.QUELLENLAGE_BASE || steps.pages.outputs.base_path }}
          QUELLENLAGE_NAME: \${{ vars.QUELLENLAGE_NAME }}
          QUELLENLAGE_ADDRESS: \${{ vars.QUELLENLAGE_ADDRESS }}
          QUELLENLAGE_EMAIL: \${{ vars.QUELLENLAGE_EMAIL }}
          QUELLENLAGE_TITLE: \${{ vars.QUELLENLAGE_TITLE }}
          QUELLENLAGE_TAGLINE: \${{ vars.QUELLENLAGE_TAGLINE }}
          QUELLENLAGE_ACCENT: \${{ vars.QUELLENLAGE_ACCENT }}
          QUELLENLAGE_ICON: \${{ vars.QUELLENLAGE_ICON }}
          QUELLENLAGE_RESPONSIBLE: \${{ vars.QUELLENLAGE_RESPONSIBLE }}
          QUELLENLAGE_HOSTING: \${{ vars.QUELLENLAGE_HOSTING }}
      - if: github.event_name != 'pull_request'
        uses: actions/upload-pages-artifact@v4
        with:
          path: dist

  deploy:
    if: github.event_name != 'pull_request'
    needs: dossier
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
    steps:
      - uses: actions/deploy-pages@v4
`;
