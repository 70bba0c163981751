import type { LintRule } from './rule.ts';

/** Signs that a sentence passes on what somebody else says: subjunctive, „laut“, „soll“, a verb of saying. */
const passedOn =
  /(?<!\p{L})(?:sei|seien|seiest|habe|werde|würde|würden|wäre|wären|hätte|hätten|könne|könnte|könnten|müsse|müssten?|solle|soll|sollen|sollten|wolle|dürfe|dürften?|gebe|gäbe|gehe|komme|käme|stehe|liege|bleibe|brauche|bräuchten?|nehme|lasse|wisse|mache|drohe|ließe|bekäme|bekomme|bekämen|läge|gelte|verfüge|[\p{Ll}]{3,}(?:ten)|laut|zufolge|nach Angaben|angeblich|offenbar|vermutlich|mutmaßlich|wohl|womöglich|wahrscheinlich|möglicherweise|anscheinend|demnach|danach|hält|halten|sagt|sagte|meint|erwartet|vermutet|berichtet|meldet|schreibt|erklärt|nennt|sieht|behauptet|glaubt|rechnet|warnt|fürchtet|hofft|spricht|legt|wertet|deutet|scheint|scheine)(?!\p{L})/u;

/** „Die Gemeinde zähle“: after a noun or pronoun a small word in -e is a verb in the subjunctive, no adjective. */
const subjunctive = /(?<!\p{L})(?:\p{Lu}[\p{L}-]+|er|sie|es|man|dies|das|wer) \p{Ll}{2,}e(?!\p{L})/u;

const isPassedOn = (text: string): boolean =>
  passedOn.test(text.charAt(0).toLowerCase() + text.slice(1)) || subjunctive.test(text);

/** Verbs that mark the summary as telling what the article says. */
const frames =
  /(?<!\p{L})(?:Artikel|Text|Beitrag|Kommentar|Autor|Autorin|Analyse|Bericht|Gastbeitrag|Interview|Verfasser|Blatt)(?:s|in)?(?!\p{L})/u;

/** A summary none of whose sentences says that it tells what an article claims. */
export const flatSummary: LintRule = (prose, note, sheet) => {
  if (prose.field?.key !== 'summary' || sheet.collection !== 'articles') return;
  if (frames.test(prose.text) || isPassedOn(prose.text) || prose.text.split(/\s+/).length < 6) return;
  note(0, 'K-SPR-03', {
    what: 'Die Zusammenfassung macht sich die Aussagen zu eigen',
    why: 'kein Satz sagt, dass hier der Artikel spricht',
    remedy: 'z. B.: „Der Artikel hält … für …“, „… sei …“',
  });
};
