/** A trace that a protector of sites leaves in the pages that it shows in place of the site's own. */
export interface Marker {
  name: string;
  selector: string;
  /** `challenge`: only on pages that stand in the way. `widget`: also on ordinary pages, in a form. `parking`: a domain that nobody uses. `crash`: a program's report of its failure. */
  kind: 'challenge' | 'widget' | 'parking' | 'crash';
}

const challenge: Record<string, string> = {
  cloudflare:
    '#challenge-form, #challenge-stage, #challenge-running, #challenge-error-title, #challenge-error-text, #cf-challenge-running, .cf-browser-verification, .cf-im-under-attack, script[src*="/challenge-platform/"][src*="/orchestrate/"], #turnstile-wrapper[class*="challenge"]',
  cloudflare_error: '#cf-error-details, #cf-wrapper .cf-error-details-wrapper',
  datadome: 'iframe[src*="captcha-delivery.com"], script[src*="captcha-delivery.com"]',
  human: '#px-captcha, .px-captcha-container, script[src*="/captcha/captcha.js?a=c"]',
  imperva: 'iframe#main-iframe[src*="_Incapsula_Resource"], iframe[src*="_Incapsula_Resource"][src*="incident_id"]',
  aws_waf: '#challenge-container, #captcha-container, script[src*="awswaf.com"][src*="challenge"], script[src*="captcha.awswaf.com"]',
  akamai: '#sec-if-cpt-container, #sec-cpt-if, .sec-cpt-container, script[src*="/_sec/cp_challenge/"], iframe[src*="/_sec/cp_challenge/"]',
  kasada: 'script[src*="/ips.js?"], script[src*="x-kpsdk-"]',
  anubis: 'script#anubis_challenge, link[href*="/.within.website/x/xess"]',
  ddos_guard: '[data-ddg-origin], script[src*="check.ddos-guard.net"]',
  google_sorry: 'form#captcha-form',
  amazon: 'form[action*="/errors/validateCaptcha"]',
  friendly_captcha_gate: 'form[action*="/.well-known/captcha"], form[action*="/__challenge"]',
  geetest_gate: '#captcha.geetest_gate, .geetest_holder.geetest_wind',
  vercel: 'script[src*="/.well-known/vercel/security/"]',
};

const widget: Record<string, string> = {
  recaptcha: '.g-recaptcha, #g-recaptcha, [data-sitekey][class*="recaptcha"], iframe[src*="/recaptcha/"]',
  hcaptcha: '.h-captcha, iframe[src*="hcaptcha.com"]',
  turnstile: '.cf-turnstile, iframe[src*="challenges.cloudflare.com"]',
  other_captcha:
    '.frc-captcha, .geetest_captcha, .mtcaptcha, altcha-widget, [class*="captcha" i][data-sitekey], img[src*="captcha" i], input[name*="captcha" i]',
};

const parking: Record<string, string> = {
  parking:
    'script[src*="sedoparking"], script[src*="parkingcrew"], script[src*="bodis.com"], script[src*="parklogic"], script[src*="/px.js?ch="], iframe[src*="sedoparking"], [src*="img.sedoparking.com"], a[href*="sedo.com/search/details"], a[href*="dan.com/buy-domain"], a[href*="afternic.com/forsale"], a[href*="hugedomains.com/domain_profile"], a[href*="godaddy.com/domainsearch"], [data-adblockkey], #partner + script[src*="caf.js"]',
};

const crash: Record<string, string> = {
  wordpress_error: 'body#error-page .wp-die-message, body#error-page > p',
  next_error: 'html#__next_error__',
  php_error: 'table.xdebug-error, .Whoops.container',
  python_error: '#traceback_area, div.debugger div.traceback',
  asp_net_error: 'body > span > h1 + h2 > i',
};

const table = (kind: Marker['kind'], selectors: Record<string, string>): Marker[] =>
  Object.entries(selectors).map(([name, selector]) => ({ name, selector, kind }));

export const markers: readonly Marker[] = [
  ...table('challenge', challenge),
  ...table('widget', widget),
  ...table('parking', parking),
  ...table('crash', crash),
];

/** The markers of one kind among those that a page matched. */
export function markersOf(kind: Marker['kind'], matched: readonly string[]): string[] {
  return markers.filter((marker) => marker.kind === kind && matched.includes(marker.name)).map((marker) => marker.name);
}
