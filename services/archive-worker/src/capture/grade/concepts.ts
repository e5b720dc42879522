/** What pages that refuse a visitor speak of, whatever their words: each of these in the languages of most of the web. */
const refusalConcepts: Record<string, RegExp> = {
  human:
    /\b(ro)?bots?\b|\bhumans?\b|captcha|automat(ed|ion|is|iz)|crawler|scrap(er|ing)|\bmensch|humain|humano|umano|człowiek|роб?от|человек|机器人|機器人|真人|ロボット|人間|로봇|사람이/,
  denied:
    /block|\bbann?(ed)?\b|denied|deny|refus|restrict|forbid|reject|not (allowed|permitted|available|authorized)|cannot be (served|granted|displayed|shown|processed)|can't (be )?(serve|show|display)|gesperrt|verweigert|blockiert|nicht (gestattet|erlaubt|verfügbar)|bloqu|interdit|non autoris|denegad|negad|proib|prohib|vietat|bloccat|negat|geblokkeerd|geweigerd|zablokow|odmow|заблокир|запрещ|ограничен|отказ|拒|禁止|限制|制限|차단|거부|제한|engellen/,
  visitor:
    /\b(your|client) (ip|browser|network|connection|address|country|region|location|area|activity|behaviou?r|request|device)|you (are|seem|appear)|made us think|\b(ihre?|deine?) (browser|ip|netzwerk|verbindung|land|anfrage|region|standort)|votre (navigateur|adresse|réseau|connexion|pays|région|requête)|\b[st]u (navegador|ip|red|conexión|país|región)|(seu|sua) (navegador|ip|país|região|rede|conexão)|(il tuo|la tua|suo) (browser|ip|paese|indirizzo|connessione|rete)|(twój|twoja|państwa) (przeglądark|adres|ip|sie)|ваш[а-я]* (браузер|ip|сет|адрес|стран|регион|запрос)|您的(浏览器|ip|网络|地区|國家|请求)|お(使い|住まい)の(ブラウザ|ネットワーク|地域|国)|(브라우저|네트워크|국가|지역)에서|\bvpn\b|\bproxy\b|unblocker|(hosting|data ?cent(er|re)) (networks?|providers?)/,
  remedy:
    /javascript|cookies|reload|refresh|try again|solve|turn off|disable|contact (us|support|your|the)|administrator|policy|if you (think|believe)|in error|by mistake|erneut|neu laden|deaktiv|réessay|recharg|désactiv|inténte|intenta|recarga|tente novamente|ricarica|riprova|disattiv|spróbuj|odśwież|перезагруз|попробуйте|обновите|отключите|再试|重试|刷新|再読み込み|もう一度|다시 시도/,
  trace:
    /(incident|reference|ray|request|support|block|error|event|session|trace|case|ticket|client)[ -]?(id|number|no\.?|code|#|ip)|\bcode\W{1,2}[a-z]*-?\d+|error \d{3,4}\b|\bid\W{1,2}[0-9a-f-]{8,}|fehlercode|vorgangsnummer|código de (error|referencia|erro)|код ошибки|错误代码|エラーコード/,
  suspicion:
    /security|suspicious|unusual|threat|malicious|firewall|protect|verif|abuse|excessive|too (many|fast|quick)|super-?human|sicherheit|verdächtig|ungewöhnlich|überprüf|sécurité|suspect|inhabituel|vérifi|seguridad|sospechos|inusual|segurança|suspeit|sicurezza|insolit|безопасн|подозрит|необычн|проверк|安全|异常|異常|セキュリティ|보안|비정상/,
};

/** How many of the things that refusals speak of a text speaks of, and whether it refuses at all or asks for a human. */
export function countRefusalConcepts(text: string): { count: number; isRefusal: boolean } {
  const found = Object.entries(refusalConcepts).flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));
  return { count: found.length, isRefusal: found.includes('human') || found.includes('denied') };
}
