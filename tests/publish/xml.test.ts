import { describe, expect, it } from 'vitest';
import { xmlFault } from '../../src/publish/verify/xml.ts';

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
    ['nothing', ''],
    ['only a declaration', '<?xml version="1.0"?>'],
    ['a blank before the declaration', '\n<?xml version="1.0"?><a/>'],
    ['text outside', '<a/>\nb'],
    ['a second root', '<a/>\n<a/>'],
    ['an end too few', '<a><b></b>'],
    ['an end too many', '<a></a></a>'],
    ['ends that cross', '<a><b>\n</a></b>'],
    ['an ampersand', '<a>\nx & y</a>'],
    ['a name that only HTML knows', '<a>&nbsp;</a>'],
    ['a sign less', '<a>1 < 2</a>'],
    ['a sign that ends no data', '<a>]]></a>'],
    ['a control character', '<a>x\u000By</a>'],
    ['a control character in data', '<a><![CDATA[x\u0000]]></a>'],
    ['an attribute without quotes', '<a b=1/>'],
    ['an attribute without value', '<a b/>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['an ampersand in an attribute', '<a b="?c=1&d=2"/>'],
    ['a prefix that nobody declared', '<a xlink:href="#b"/>'],
    ['a comment in a comment', '<a><!-- <!-- --> --></a>'],
  ])('is not %s', (_, xml) => {
    expect(xmlFault(xml)).toMatch(/^Zeile \d+$/);
  });

  it('is left in the line of its fault', () => {
    expect(xmlFault('<a>\nx & y</a>')).toBe('Zeile 2');
  });
});
