import { describe, expect, it } from 'vitest';
import { xmlFault } from '../../src/cli/verify/xml.ts';

describe('XML', () => {
  it.each([
    '<a/>',
    '\uFEFF<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">\n<!-- a --><a ></a >\n',
    `<a b = "1 > &lt; 'c'" d='"&#x2014;&#8212;"'>x ]] > y<ä:b xmlns:ä="u" xml:lang="de"/></a>`,
    '<a><![CDATA[<b> & ]] > ]]>&amp;<?b c?><b><b/></b></a>',
  ])('is what can be read: %s', (xml) => {
    expect(xmlFault(xml)).toBeUndefined();
  });

  it.each([
    ['nothing', '', 'leer'],
    ['only a declaration', '<?xml version="1.0"?>', 'leer'],
    ['a blank before the declaration', '\n<?xml version="1.0"?><a/>', 'Zeile 2'],
    ['text outside', '<a/>\nb', 'Zeile 1'],
    ['a second root', '<a/>\n<a/>', 'Zeile 2'],
    ['an end too few', '<a><b></b>', '<a> wird nicht geschlossen'],
    ['an end too many', '<a></a></a>', 'Zeile 1'],
    ['ends that cross', '<a><b>\n</a></b>', 'Zeile 2'],
    ['an ampersand', '<a>\nx & y</a>', 'Zeile 2'],
    ['a name that only HTML knows', '<a>&nbsp;</a>', 'Zeile 1'],
    ['a sign less', '<a>1 < 2</a>', 'Zeile 1'],
    ['a sign that ends no data', '<a>]]></a>', 'Zeile 1'],
    ['a control character', '<a>x\u000By</a>', 'Zeile 1'],
    ['a control character in data', '<a><![CDATA[x\u0000]]></a>', 'Zeile 1'],
    ['an attribute without quotes', '<a b=1/>', 'Zeile 1'],
    ['an attribute without value', '<a b/>', 'Zeile 1'],
    ['an attribute twice', '<a b="1" b="2"/>', 'Zeile 1'],
    ['an ampersand in an attribute', '<a b="?c=1&d=2"/>', 'Zeile 1'],
    ['a prefix that nobody declared', '<a xlink:href="#b"/>', 'Zeile 1'],
    ['a comment in a comment', '<a><!-- <!-- --> --></a>', 'Zeile 1'],
  ])('is not %s', (_, xml, fault) => {
    expect(xmlFault(xml)).toBe(fault);
  });
});
