import { checkUrlTarget } from '@htbase/shared/egress';
import type { EgressRules } from '@htbase/shared/egress';
import { checkUrl } from '@htbase/shared/models';
import { InvalidInputError } from '#plugins/problems.ts';

/** The URL as the URL standard writes it. @throws InvalidInputError for one to which nothing would ever be sent. */
export function checkWebhookUrl(text: string, rules: EgressRules): string {
  const checked = checkUrl(text);
  if (!checked.ok) {
    throw new InvalidInputError(checked.code, `The webhook's URL: ${checked.detail}`);
  }
  const target = checkUrlTarget(checked.url, rules);
  if (!target.ok) {
    throw new InvalidInputError('blocked_address', `The webhook's URL: ${target.detail}`);
  }
  return checked.url;
}
