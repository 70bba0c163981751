import { contentSecurityPolicy } from '../policy.ts';
import { bookletFile } from './booklet.ts';

/** Headers that belong to every answer. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
};

/**
 * Headers for one file of the site. The booklet carries its styles inside and brings a policy of its own
 * that forbids everything else; ours would forbid the styles too.
 */
export function headersFor(file: string): Readonly<Record<string, string>> {
  if (!file.endsWith(`/${bookletFile}`)) return securityHeaders;
  const { 'content-security-policy': _, ...others } = securityHeaders;
  return others;
}
