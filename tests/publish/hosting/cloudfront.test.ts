import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { cloudFrontFunction, cloudFrontHeaders } from '../../../src/publish/hosting/cloudfront.ts';
import { areas } from '../../../src/publish/hosting/headers.ts';

interface Response {
  uri?: string;
  statusCode?: number;
  headers?: { location: { value: string } };
}

const ask = (uri: string): Response =>
  runInNewContext(`${cloudFrontFunction()}; handler({ request: { uri } })`, { uri }) as Response;

describe('the function before a store', () => {
  it.each([
    ['/dossier/', '/dossier/index.html'],
    ['/dossier/zeitleiste/', '/dossier/zeitleiste/index.html'],
    ['/dossier/feed.xml', '/dossier/feed.xml'],
    ['/dossier/SHA256SUMS', '/dossier/SHA256SUMS'],
  ])('asks the store for %s as %s', (uri, asked) => {
    expect(ask(uri).uri).toBe(asked);
  });

  it.each(['/dossier', '/dossier/artikel/gipfel-als-signal'])('leads %s to its slash', (uri) => {
    const { statusCode, headers } = ask(uri);
    expect([statusCode, headers?.location.value]).toEqual([301, `${uri}/`]);
  });

  it.each(['//example.org/x', '/\\example.org/x', '///x'])('never leads %s to another host', (uri) => {
    const location = ask(uri).headers?.location.value ?? '';
    expect(new URL(location, 'https://own.example').host).toBe('own.example');
  });
});

it('tells CloudFront as many headers as it announces', () => {
  const told = cloudFrontHeaders(areas);
  const { CustomHeadersConfig } = JSON.parse(told) as {
    CustomHeadersConfig: { Quantity: number; Items: unknown[] };
  };
  expect(CustomHeadersConfig.Items).toHaveLength(CustomHeadersConfig.Quantity);
  expect(told).toContain("frame-ancestors 'none'");
});
