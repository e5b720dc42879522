/** A trace that a protector of sites, or the software of a site, leaves in the pages that it shows in place of what was asked for. */
export interface Marker {
  name: string;
  selector: string;
  /**
   * `challenge`: only on pages that stand in the way. `widget`: also on ordinary pages, in a form. `parking`: a domain that nobody uses. `crash`: a program's report of its failure.
   * `waiting`: what is drawn until the page comes. `missing`: the site's own page for what isn't there. `login`: the site's own page for those who aren't logged in. `paywall`, `consent`: what is laid over a page, or stands in its place.
   */
  kind: 'challenge' | 'widget' | 'parking' | 'crash' | 'missing' | 'login' | 'paywall' | 'consent' | 'waiting';
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
  sucuri: 'script[src*="cdn.sucuri.net/sucuri-firewall-block"], img[src*="sucuri.net/sucuri-firewall-block"]',
  queue_it: '#queue-it_log, #MainPart_divProgressbar, #hlLinkToQueueTicket2, body[data-pageid="queue"], body[data-pageid="before"]',
  go_away: 'link[href*="/.well-known/.git.gammaspectra.live/git/go-away/"], meta[http-equiv="refresh"][content*="__goaway_challenge"]',
  basilisk: 'script[src*="/.well-known/basilisk/"]',
  qrator: 'script[src*="/__qrator/"]',
  tencent_waf: 'script[src*="/C2WF946J0/probe.js"]',
  aliyun_waf: '#aliyun_waf_aa, [id^="aliyunwaf"], meta[name="aliyun_waf_aa"], meta[name="aliyun_waf_bb"]',
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
  python_error: '#traceback_area, div.debugger div.traceback, #pastebinTraceback, #summary + #traceback, #summary .exception_value',
  php_framework_error: '.exception-message-wrapper .exception-message, #ignition, [id="whoops-frame"], .cake-error, #laravel-exception',
  ruby_error: '#container > h2 + .source, body > header[role="banner"] > h1 + #container, .dialog[role="alert"] + #Application-Trace',
  asp_net_error: 'body > span > h1 + h2 > i, #stackpage pre.rawExceptionStackTrace, .titleerror + #stackpage',
  bundler_error: 'vite-error-overlay, nextjs-portal [data-nextjs-dialog], #webpack-dev-server-client-overlay',
};

const missing: Record<string, string> = {
  missing_status: 'meta[name="prerender-status-code"][content="404"], meta[name="prerender-status-code"][content="410"]',
  missing_body:
    'body.error404, body.error-404, body.page-404, body.is-404, body.template-404, body.http-404, body.path-404, body.cms-no-route, body.cms-noroute-index, body#pagenotfound, body.page-not-found, body.pageNotFound, html.error404',
  missing_part:
    'main .error-404, main.error-404, main.not-found, section.error-404, .error-404.not-found, .page-not-found, #page-not-found, .error-page-404, .error404-content, .not-found-page, .page-404, #error-404, .noarticletext, #mw-noarticletext',
};

const login: Record<string, string> = {
  post_password: 'form.post-password-form, form#shopify-password-form, body.template-password, #password-input-form, form[action*="postpass"]',
  login_software:
    '#kc-form-login, .login-pf-page, #okta-sign-in, #auth0-lock-container-1, form#loginform[action*="wp-login.php"], body#body-login, .mw-special-Userlogin, body.page-user-login, body.path-user-login, body.pagelayout-login, form#login[action*="ucp.php"], form[action*="do=login"], .authwall, #authwall-main, form#user-login, #loginForm[action*="login" i], #wayf_div, .wayf__remainingIdps, #IdPSelectIdPSelector, #idpSelectIdPSelector',
};

const paywall: Record<string, string> = {
  paywall_vendor:
    '.tp-modal .tp-iframe-wrapper, .piano-offer, [class*="piano-" i][id*="offer" i], #poool-widget, [id^="poool"], .leaky_paywall_message_wrap, .pmpro_content_message, .wc-memberships-restriction-message, .mepr-unauthorized-message, .memberful-overlay, .ghost-paywall, .gh-post-upgrade-cta, .paywall-cta, .metered-paywall, [subscriptions-section="content-not-granted"], [subscriptions-dialog], .steady-paywall, .laterpay, .o-barrier, .zephr-paywall',
  paywall_part:
    '[class~="paywall" i], [class*="paywall-" i], [class*="-paywall" i], [class*="paywall__" i], [class*="paywall_" i], [id*="paywall" i], [data-paywall], [class*="paygate" i], [class*="regwall" i], [class*="registration-wall" i], [class*="subscription-wall" i], [class*="subscriber-only" i], [class*="premium-overlay" i], [class*="locked-content" i], [class*="content-locked" i], [class*="article-lock" i], meta[property="article:content_tier"][content="locked"]',
};

const consent: Record<string, string> = {
  consent_manager:
    '#onetrust-banner-sdk, #onetrust-consent-sdk, #didomi-host, #didomi-popup, .fc-consent-root, [id^="sp_message_container"], iframe[id^="sp_message_iframe"], .qc-cmp2-container, #qc-cmp2-container, #usercentrics-root, #usercentrics-cmp-ui, #CybotCookiebotDialog, #cmpbox, #cmpwrapper, #truste-consent-track, #consent_blackbar, #sd-cmp, .sd-cmp, #axeptio_overlay, #tarteaucitronRoot, #iubenda-cs-banner, #cookiescript_injected, #gravitoCMP-modal-layer1, .cky-consent-container, #BorlabsCookieBox, .osano-cm-window, #klaro .cookie-modal, #ppms_cm_popup_overlay, #cmp-container, .cmp-root-container, [class*="consent-wall" i], [class*="cookie-wall" i], [class*="cookiewall" i]',
};

const waiting: Record<string, string> = {
  skeleton:
    '[aria-busy="true"], [class*="skeleton" i], [class*="shimmer" i], [class*="placeholder-glow"], [class*="placeholder-wave"], [class*="content-loader" i], [class*="spinner" i], [class*="preloader" i], [role="progressbar"]',
};

const table = (kind: Marker['kind'], selectors: Record<string, string>): Marker[] =>
  Object.entries(selectors).map(([name, selector]) => ({ name, selector, kind }));

export const markers: readonly Marker[] = [
  ...table('challenge', challenge),
  ...table('widget', widget),
  ...table('parking', parking),
  ...table('crash', crash),
  ...table('missing', missing),
  ...table('login', login),
  ...table('paywall', paywall),
  ...table('consent', consent),
  ...table('waiting', waiting),
];

/** The markers of one kind among those that a page matched. */
export function markersOf(kind: Marker['kind'], matched: readonly string[]): string[] {
  return markers.filter((marker) => marker.kind === kind && matched.includes(marker.name)).map((marker) => marker.name);
}
