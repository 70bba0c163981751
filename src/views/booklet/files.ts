import type { Dossier } from '../../domain/model.ts';
import { bookletOf } from '../../domain/parts.ts';
import { bookletFile, pdfFile, routes } from '../../routes.ts';
import type { Link } from '../link.ts';

/** The files in which the whole dossier can be kept; `pdf` says whether it comes as a PDF too. */
export const bookletFiles = (dossier: Dossier, pdf: boolean, texts: { html: string; pdf: string }): Link[] =>
  bookletOf(dossier) === 'none'
    ? []
    : [
        { text: texts.html, href: routes.file(bookletFile) },
        ...(pdf ? [{ text: texts.pdf, href: routes.file(pdfFile) }] : []),
      ];
