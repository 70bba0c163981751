import { commonHeaders, commonPolicy, type Area } from './headers.ts';

/**
 * A function for viewer requests: the store behind CloudFront knows files, and no folders.
 *
 * CloudFront hands on `//example.org/x` as it is, and a browser takes such a location for another host.
 */
export const cloudFrontFunction = (): string =>
  [
    'function handler(event) {',
    '  var request = event.request;',
    "  var uri = request.uri.replace(/^[/\\\\]+/, '/');",
    "  if (uri.endsWith('/')) request.uri = uri + 'index.html';",
    '  else if (/\\/[^./]+$/.test(uri) && !/\\/[A-Z0-9]+$/.test(uri))',
    "    return { statusCode: 301, statusDescription: 'Moved', headers: { location: { value: uri + '/' } } };",
    '  return request;',
    '}',
    '',
  ].join('\n');

/** The headers for CloudFront, which wants those about security apart from the others. */
export function cloudFrontHeaders(present: readonly Area[]): string {
  const { 'Referrer-Policy': referrer, 'X-Content-Type-Options': _, ...others } = commonHeaders;
  const items = Object.entries(others).map(([Header, Value]) => ({ Header, Value, Override: true }));
  const config = {
    Name: 'quellenlage',
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { ContentSecurityPolicy: commonPolicy(present), Override: true },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { ReferrerPolicy: referrer, Override: true },
    },
    CustomHeadersConfig: { Quantity: items.length, Items: items },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
