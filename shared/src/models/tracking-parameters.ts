/**
 * Parameters of a query that only say where a click came from, in lower case. Each belongs to a known advertiser, mailer or analytics tool by its
 * name alone: words that a site may use for something of its own (`ref`, `source`, `si`) are none.
 */
const names = new Set([
  // Google, its ads and Analytics
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'gad_source',
  'gad_campaignid',
  'srsltid',
  '_ga',
  '_gl',
  // Meta, Microsoft, Yandex, X, TikTok, LinkedIn, Pinterest, Reddit, Snapchat, Yahoo
  'fbclid',
  'fb_action_ids',
  'fb_action_types',
  'igshid',
  'igsh',
  'msclkid',
  'yclid',
  'ysclid',
  '_openstat',
  'twclid',
  'ttclid',
  'li_fat_id',
  'epik',
  'rdt_cid',
  'sccid',
  'guce_referrer',
  'guce_referrer_sig',
  // mail: Mailchimp, HubSpot, Marketo, Klaviyo, Drip, Vero, Omeda, MailerLite, Dotdigital, Eloqua, Bluecore, Iterable
  'mc_cid',
  'mc_eid',
  '_hsenc',
  '_hsmi',
  '__hssc',
  '__hstc',
  '__hsfp',
  'hsctatracking',
  'mkt_tok',
  '_ke',
  '__s',
  'vero_id',
  'vero_conv',
  'oly_anon_id',
  'oly_enc_id',
  'ml_subscriber',
  'ml_subscriber_hash',
  'dm_i',
  'elqtrackid',
  'bsft_clkid',
  // affiliates and advertising tools
  'irclickid',
  'cjevent',
  'wickedid',
  'rb_clickid',
  'ef_id',
  's_kwcid',
  '_branch_match_id',
]);

/** Whole families: Urchin (which most tools write), Matomo and Piwik, HubSpot's ads. */
const prefixes = ['utm_', 'mtm_', 'matomo_', 'pk_', 'piwik_', 'hsa_'];

export function isTrackingParameter(name: string): boolean {
  const lower = name.toLowerCase();
  return names.has(lower) || prefixes.some((prefix) => lower.length > prefix.length && lower.startsWith(prefix));
}
