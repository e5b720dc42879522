/** What pages say that stand in the way, in the languages of most of the web. `title` is for titles and headings, `sentence` for the first words too. */
export interface Phrases {
  title: readonly RegExp[];
  sentence: readonly RegExp[];
}

/** Is the visitor a human? */
export const challengePhrases: Phrases = {
  title: [
    /^just a moment\W*$/,
    /^(i am|i'm|ich bin|je ne suis|soy|no soy|não sou|sono|non sono|ik ben|jestem|nie jestem|jag är|jeg er|en ole|nejsem|nem vagyok|nu sunt|я) .{0,12}(robot|bot|robô|робот)/,
    /^(one moment|please wait|hold on|un momento|un instant|einen moment)\b.{0,30}$/,
    /^attention required\b/,
    /(security|human|bot) (check|verification|challenge)\b/,
    /^(are you|you are) (a |not a )?(human|robot|bot)\b/,
    /^pardon our interruption/,
    /^robot check|^captcha\b|^challenge( page)?$|^verification( required)?$|^ddos-guard$|^client challenge$/,
    /making sure (that )?you('re| are) (not a bot|human)/,
    /(sicherheitsüberprüfung|sicherheitskontrolle|sind sie ein (mensch|roboter)|vérification de sécurité|verificación de seguridad|verificação de segurança|controllo di sicurezza|проверка безопасности|проверка браузера|вы не робот|安全验证|安全检查|人机验证|セキュリティ(チェック|確認)|ロボットではありません|보안 (확인|검사)|güvenlik (kontrolü|doğrulaması))/,
  ],
  sentence: [
    /(verify|verifying|confirm|confirming|check|checking|prove|make sure|making sure|ensure|validate)( that)? (you('re| are)|if you are|whether you are|the visitor is) (a |an )?(not a |actual )?(real )?(human|person|robot|bot)/,
    /(i am|i'm|you are|you're) (human|not a (robot|bot))/,
    /checking (your|the) (browser|connection)|checking if the site connection is secure|verify(ing)? your browser/,
    /(review|verify|check) the security of your connection/,
    /complete (the|this|a) (security|captcha|verification|human) ?(check|challenge|verification|test|below)?/,
    /(enter|type) the (characters|letters|text|code) (that )?(you see|shown|below|in (the|this) (image|picture))/,
    /press (&|and) hold|slide (right )?to (verify|complete|continue)|drag the (slider|piece)/,
    /unusual (traffic|activity) (from|on|coming from|detected)|detected unusual|automated (requests|traffic|queries|access)|using automation tools/,
    /enable (js|javascript) and (disable any ad blocker|cookies to continue)|(javascript|cookies) (and cookies )?(is|are|must be) (required|enabled)? ?to (continue|proceed|verify)/,
    /a required part of this site couldn't load|ddos protection by|performance & security by cloudflare/,
    /(this|the) (site|website) is protected (by|against|from) (anubis|bots?|a|an)\b.{0,60}/,
    /(bestätigen|überprüfen) sie,? dass sie (ein mensch|kein (roboter|bot))|ihr browser wird (überprüft|geprüft)|kein roboter sind/,
    /(vérifi|confirm|prouv)[a-zé]* que vous (êtes|n['’]êtes) (un (être )?humain|pas un robot)|vérification (de|que) (votre navigateur|vous êtes)/,
    /(confirm|verific|comprueb|demuestr)[a-záé]* que (usted )?(no )?(es|eres|é|sei) (un |uma? |um )?(humano|persona|pessoa|robot|robô)|(no|não) (soy|eres|es|sou|é) un? (robot|robô)|verificando (su|tu|o seu|seu) navegador/,
    /(verifica|conferma) (di essere|che (sei|non sei)) (umano|una persona|un robot)|non sono un robot/,
    /(подтвердите|убедиться|проверяем|проверка),? (что )?(вы|ваш|вашего) (не робот|человек|браузер)|я не робот|доступ к странице проверяется/,
    /(請|请)?(验证|驗證|確認|确认|完成)(您|你)?(是|不是|下方|下面|以下|安全)?(真人|机器人|機器人|人类|人類|验证|驗證)|我不是(机器人|機器人)|正在检查您的浏览器|访问(过于)?频繁|検証しています|人間であることを(確認|証明)|あなたがロボットではない|ブラウザを確認(して|中)|로봇이 아닙니다|사람인지 확인/,
    /(robot olmadığınızı|insan olduğunuzu) (doğrula|onayla)|(potwierdź|sprawdzamy),? (że|czy) (jesteś|nie jesteś) (człowiekiem|robotem)|bekräfta att du (är en människa|inte är en robot)|bevestig dat (je|u) (een mens|geen robot)/,
  ],
};

/** The site refuses. */
export const refusalPhrases: Phrases = {
  title: [
    /^(error\W*)?(access|request|permission)( to this page| to this site)?( is| was| has been)? (denied|blocked|rejected|forbidden|restricted|limited)\b/,
    /^(40[36]|429|451|503|error 40[36])( error)?\b.{0,40}$|\b(forbidden|error 10(06|07|08|09|10|12|15|20))$|^forbidden$/,
    /^(sorry,? )?you('ve| have)( been)? (blocked|banned)|been blocked by network|^(ip )?(address )?(blocked|banned|ban)[.!]*$/,
    /(too many requests|rate limit(ed| exceeded)|slow down|request limit|quota exceeded)/,
    /(unavailable|not available|blocked|restricted)( in| for| due to)( your| legal| this)?( country| region| location| reasons| eea| gdpr)/,
    /(unsupported browser|browser (is )?(not supported|unsupported|out of date|outdated)|update your browser)/,
    /^(age (check|verification|gate|restricted)|are you (over|of legal|at least|old enough|18|21)|(verify|confirm) your age|adults only|altersprüfung|altersverifikation|(sind|bist) (sie|du) (schon |über |mindestens )?(16|18|alt genug|volljährig)|(êtes|as)[- ](vous|tu) (majeur|l'âge|plus de 18)|(sei|siete|hai) (maggiorenne|18|compiuto)|(eres|es usted|tienes|você (é|tem)) (mayor de edad|maior de idade|más de 18|mais de 18|18)|ben (je|u) (18|ouder)|czy masz (ukończone )?18|вам (уже )?(есть |исполнилось )?18|(18|20)歳以上|您(是否)?(已满|年满)18)/,
    /(waiting room|you are (now )?in (line|the queue)|warteschlange|file d['’]attente|sala de espera)/,
    /(down for|scheduled|under|site) maintenance|we('|’)ll be (right )?back|be back (soon|shortly)|temporarily (unavailable|offline|down)|wartungsarbeiten|en maintenance|en mantenimiento|in manutenzione|メンテナンス(中|のお知らせ)|(维护|維護)中|техническ[а-я]+ работ/,
    /(zugriff (verweigert|gesperrt|nicht gestattet)|accès (refusé|interdit|bloqué)|acceso (denegado|prohibido|bloqueado)|acesso (negado|bloqueado)|accesso (negato|bloccato)|toegang geweigerd|dostęp (zabroniony|zablokowany)|доступ (запрещ[её]н|ограничен|заблокирован)|アクセス(拒否|が拒否|できません|制限)|访问(被拒绝|受限|被禁止)|拒絕存取|접근이? (거부|차단|제한)|erişim engellendi|åtkomst nekad)/,
  ],
  sentence: [
    /you (don('|’)t|do not) have (permission|access) to (access|view)|you are not (authorized|allowed|permitted) to (access|view)/,
    /(access to|your access to) (this|the) (page|site|website|service|resource|content)[^.]{0,40} (has been|is|was) (denied|limited|blocked|restricted|forbidden)/,
    /you('ve| have) been (blocked|banned|permanently banned|temporarily blocked)|(ip( address)?|network)[^.]{0,30} (has been|is|was|been) (temporarily |permanently )?(blocked|banned|blacklisted)|ban has been issued/,
    /requested url was rejected|request (was )?(blocked|unsuccessful\W+incapsula|could not be satisfied)|incapsula incident id|reference\s*#\s*\d+\.[0-9a-f]+/,
    /(too many|exceeded the (number|maximum|limit)|rate[- ]limit(ed)?)[^.]{0,60}(requests|pages|per (hour|minute|second|day)|try again)/,
    /(used|uses) cloudflare to restrict access|banned you temporarily|banned the (country|region|autonomous)/,
    /access cannot be granted|not (available|accessible) (in|from) your (country|region|location)|blocked (in|for) your (country|region)|unavailable due to legal reasons/,
    /you must be (at least )?(16|18|19|20|21)|(of )?legal (drinking|smoking)? ?age|enter your (date of birth|birth ?date)|(age|âge|edad|età|alter|idade|wiek)[^.]{0,40}(legal|légal|minim|mindest|gesetzlich|required)|(18|21) (years|jahre|ans|años|anni|anos|jaar|lat|лет)/,
    /browser (is|you are using is) (not supported|no longer supported|unsupported|out of date|outdated)|latest version of one of these browsers/,
    /(ihre|deine) ip[- ]adresse (wurde|ist) (gesperrt|blockiert)|zugriff (wurde|ist) (verweigert|gesperrt)|votre (adresse ip|accès) (a été|est) (bloqu|refus)|su (dirección ip|acceso) (ha sido|fue) (bloquead|denegad)|ваш (ip|доступ)[^.]{0,30}(заблокирован|ограничен)|您的(ip|访问)[^。]{0,20}(被|已被)(封|禁|拒|限)/,
    /you are (now )?in (line|the queue)|your (estimated wait|turn|place in line|position in the queue)/,
  ],
};

/** Consent has to be given before anything is shown. */
export const consentPhrases: Phrases = {
  title: [
    /(cookies?|privacy|\bconsent\b|datenschutz|privatsphäre|zustimmung|einwilligung|vie privée|consentement|privacidad|privacidade|consentimiento|consenso|toestemming|zgod[aę]|プライバシー|同意|隐私|конфиденциальн)/,
    /part of the .{1,40} family|(with|mit|avec|con|com|met) (ads|advertising|werbung|publicité|publicidad|publicidade|pubblicità|advertenties)|(ad|werbe|advert)[- ]?(free|frei)/,
  ],
  sentence: [
    /(we|our|use|uses|using) (and our )?.{0,40}(cookies|partners)[^.]{0,200}(accept|agree|consent|continue|reject)/,
    /(accept all|agree to all|i agree|alle akzeptieren|alles annehmen|zustimmen|tout accepter|j['’]accepte|aceptar todo|aceitar tudo|accetta tutto|akkoord|alles accepteren|принять все|すべて同意|全部接受|zaakceptuj wszystk)/,
    /(accept|consent|zustimmung|consentement|consentimiento|consenso|toestemming)[^.]{0,80}(subscri|abo\b|abonn|pur|werbefrei|without (ads|tracking|advertising))/,
    /\b\d{2,4} (partner|vendors|third part|anbieter|partenaires|socios|parceiros|fornitori|leveranciers|партн[её]р)|(speichern|store|stockent|almacen|armazen|archiv)[^.]{0,60}(gerät|device|appareil|dispositiv)/,
  ],
};

/** One has to have an account. */
export const loginPhrases: Phrases = {
  title: [
    /\b(log ?in|sign ?in|log on|sign up|create (an )?account|members? (only|area)|restricted area|login required|authentication required|authorization required|unauthorized|session (has )?expired|join to (view|see))\b/,
    /(anmelden|anmeldung|einloggen|(se )?connecter|connexion|identification|iniciar sesión|inicia sesión|identifícate|acceder|entrar|accedi|inloggen|aanmelden|zaloguj|logowanie|logga in|log ind|logg inn|giriş yap|oturum aç|войти|вход|авторизация|ログイン|サインイン|登录|登入|로그인|đăng nhập|masuk)/,
  ],
  sentence: [
    /(you )?(must|need to|have to|please|kindly)( first)? (be )?(logged in|log ?in|login|sign(ed)? in|register|authenticate)/,
    /(log|sign) in( again)? to (continue|view|see|access|read|your|proceed)|to continue to|join (now )?to (view|see|continue)|(login|authentication|authorization|registration) (is )?required|not (yet )?logged in|session has (expired|ended|timed out)/,
    /(available|visible|open|reserved)( only)? (to|for) (registered |logged[- ]in )?(members|users|subscribers)( only)?/,
    /forgot(ten)? (your )?(password|email|account)|remember me|keep me (logged|signed) in|passwort vergessen|mot de passe oublié|(olvidaste|olvidó|olvidado) (tu|su) contraseña|esquece[ru]?(-se)? (a |sua |da )?senha|password dimenticata|wachtwoord vergeten|nie pamiętasz hasła|glömt lösenord|забыли пароль|パスワードを(お)?忘れ|忘记密码|忘記密碼|비밀번호(를)? (찾기|잊)/,
    /(bitte|müssen sie sich|melden sie sich|sie müssen) .{0,40}(anmelden|anmeldung|einloggen|angemeldet|an, um)|connectez[- ]vous|veuillez vous (connecter|identifier)|(debes|debe|tienes que|necesitas) (iniciar sesión|identificarte|registrarte)|inicia sesión para|(effettua|devi effettuare) (il login|l['’]accesso)|faça login|musisz (być zalogowan|się zalogować)|необходимо (войти|авторизоваться)|ログインして(ください|続行)|(请|請)(先)?(登录|登入)/,
  ],
};

/** What is there is the beginning; the rest is for those who pay. */
export const paywallPhrases: Phrases = {
  title: [
    /(subscribe|subscription|sign up|register|create (an |a free )?account|become a member|join|start your (free )?trial|log in|sign in) (now )?(to|and|for) (continue|keep|read|reading|access|unlock|get|see|view|finish)/,
    /(log in|sign (in|up)|register|join|subscribe)\b.{0,40}\bto (see|view|read|continue|unlock|access|get) (this|the|more|full)|^unlock\b.{0,30}(answer|article|story|content|post|solution|full)/,
    /(subscribers?|members?)[- ]only|(for|exclusive (to|for)) (our |paid |paying )?(subscribers|members)|keep reading with|continue reading|read the (full|whole|rest of the) (article|story)|unlock (this|the full)/,
  ],
  sentence: [
    /(subscribe|register|sign up|create (an |a free )?account|become a member|log in|sign in)( now| today)? (to|and) (continue|keep|read|reading|access|unlock|view|see the)/,
    /reached your (monthly )?(limit|quota)|(no|used (up )?(all )?your) (more |remaining )?free (articles|stories)|free articles? (left|remaining|this month)|(article|content|story|text) is (only |exclusively )?(for|available to|reserved for) (our )?(paying |premium )?(subscribers|members)|(this|made this) (is a |story |article |content )?(available to )?(member|subscriber|premium)[- ]?(only|s only)?( story| article| content)?\b/,
    /already (a |an )?(paid |paying )?(subscriber|member|subscribed)|get unlimited access|(rest|remainder) of (this|the) (article|story|post) is|(sign up|register|join)( for)?( free)? to (see|view|read|unlock|get) |purchase (this|the) article/,
    /(jetzt|weiterlesen mit|lesen sie weiter mit|abo)[^.]{0,40}(abonnieren|weiterlesen|testen|abschließen|freischalten)|(artikel|inhalt|text) ist (nur )?(für|exklusiv)[^.]{0,30}(abonnent|mitglied)|bereits (abonnent|abo|registriert|kunde)|(plus|premium)-?(artikel|inhalt)/,
    /(réservé aux?|il (vous )?reste|déjà) (nos )?(abonné|\d+ ?%)|abonnez-vous|(lire|accéder à) (la suite|l['’]article|l['’]intégralité)|article (est )?réservé/,
    /(suscríbete|suscríbase|hazte (socio|suscriptor))|(contenido|artículo) (exclusivo|solo|sólo) para (suscriptores|socios)|ya (eres|es) (suscriptor|socio)|exclusivo para assinantes|assine (já|agora|para)|já é assinante|(contenuto|articolo) (riservato|per) (agli )?abbonati|abbonati (ora|per|subito)|sei già abbonato|(alleen|exclusief) voor (abonnees|leden)|(tylko )?dla (abonentów|prenumeratorów)|endast för prenumeranter|только (для|по) подпис|оформите подписку|有料(会員|記事|登録)|会員限定|残り\d+文字|続きを読む(には)?|(订阅|訂閱|付费|付費)(后|後|以|才)?(继续|繼續|阅读|閱讀|可)|유료 (회원|기사)/,
  ],
};

/** What was looked for is not there. */
export const notFoundPhrases: Phrases = {
  title: [
    /^(error |http )?(404|410)\b.{0,60}$|\b(404|410)( error| not found)$/,
    /(page|file|url|document|article|content|site|resource|product|item|listing|post|profile|user|video|account|topic|thread|entry|record|nothing|not)( (is|was|could|can)( not|n['’]t)?)?( be)? (not )?found\b|(page|content|video|post|product|listing|item|profile) (is )?(unavailable|missing|removed|deleted|gone|no longer (available|exists?|here))|^(gone|not found|no such page|nothing here|nothing found|missing page|lost\?)\W*$|(does|do)(n['’]t| not) exist|no longer (available|exists?)/,
    /(could(n['’]t| not)|can(['’]t|not)|unable to) (find|locate) (that|this|the|your|a|any|what)|(is(n['’]t| not)|are(n['’]t| not)|not) (currently |right now )?available|there (is(n['’]t| not)|is no|was no)\b/,
    /(oops|uh[- ]oh|whoops|sorry|oh no)\W.{0,60}(page|found|lost|exist|missing|gone)|(page|link) (that )?you('re| are)? (were )?(looking|searching|trying)/,
    /(seite|artikel|inhalt|beitrag|datei)( wurde| ist| konnte)?( leider)? nicht (gefunden|verfügbar|vorhanden)|nicht gefunden|existiert nicht/,
    /(page|article|contenu|ressource|document) (introuvable|non trouvée?|inexistante?)|introuvable|erreur 404|n['’]existe (pas|plus)/,
    /(página|pagina|artículo|contenido|sitio|página web)( web)?( que buscas)? (no|não|non) (encontrad[ao]|existe|disponible|disponível|trovata|trovato)|no (se )?(ha )?(podido )?encontr|página inexistente|não (foi )?encontrad|pagina non trovata|non (è stata )?trovat|pagina niet gevonden|niet gevonden|(strona|nie) (nie została )?znalezion|nie istnieje|sid(an|en) (hittades inte|blev ikke fundet|finnes ikke|kunde inte hittas)|sivua ei löyt|sayfa bulunamadı|stránka nenalezena|(az )?oldal nem található|pagina nu a fost găsită/,
    /(страница|ничего|запрашиваемая страница|материал) (не найден[ао]?|не существует|удален)|не найдена|сторінк[ау] не знайдено|(ページ|記事|お探しのページ)[^。]{0,12}(見つかりません|存在しません|ありません|削除)|見つかりませんでした|(页面|頁面|网页|內容|内容|文章)(不存在|未找到|找不到|已删除|已刪除|走丢了)|找不到(该|此|您|網頁|网页|页面|頁面)|페이지를 찾을 수 없|존재하지 않는|لم يتم العثور|الصفحة غير موجودة|הדף לא נמצא|không tìm thấy/,
  ],
  sentence: [
    /(page|url|address|link|file|document|content|article|resource|item|product|listing|post)[^.]{0,60}(looking for|requested|trying to (reach|access|view)|searching for|followed)[^.]{0,80}(could|can|cannot|can't|does|doesn|has|have|been|was|is|may|might|no longer|not)/,
    /(deleted|removed|discontinued|withdrawn|taken down|expired)\b|check (the|your) (url|address|spelling|link)|(mis)?(typed|spelled|spelt)|(broken|old|outdated|wrong) link|(back|return|go)( back)? (to|home)/,
    /(could|can)(not|n['’]t| not) (be found|find (the|that|this|what|a)\b)|(has|have|may have|might have) been (removed|deleted|moved|renamed|taken down)|no longer (available|exists?|active)|nothing was found (at|here)|(doesn['’]t|does not) (seem to )?exist( any ?more)?/,
    /(existiert nicht( mehr)?|wurde (verschoben|gelöscht|entfernt)|nicht (mehr )?(verfügbar|gefunden|vorhanden))|(n['’]existe (pas|plus)|est introuvable|a (peut-être )?été (déplacée?|supprimée?))|(no existe|ha sido (eliminad|movid|borrad)|no se (ha )?(encuentra|encontrado)|não (existe|foi encontrad)|foi removid|non esiste|è stata (rimossa|spostata)|bestaat niet|verwijderd|nie istnieje|została (usunięta|przeniesiona)|finns inte|har (tagits bort|flyttats))/,
    /(не существует|была удалена|перемещена|удал[её]н)|(存在しない|削除された|移動した|移動または削除|見つかりません)|(不存在|已被(删除|刪除|移除)|已(删除|刪除|下架))|(삭제되었|존재하지|찾을 수 없)/,
  ],
};

/** A domain that nobody uses. */
export const parkedPhrases: Phrases = {
  title: [
    /(domain|website|name|account|site)( name)?( is| may be| has been)? (for sale|parked|available|expired|suspended)\b|is for sale|(buy|get|purchase) this domain|^(parked )?domain( parking)?$|parked (free|domain|page)|domain(name)? (steht zum verkauf|zu verkaufen|à vendre|en venta|in vendita|te koop|à venda|na sprzedaż|satılık|продается)|(ドメイン|域名).{0,10}(販売|出售|购买|売)/,
  ],
  sentence: [
    /(this|the|your) (web ?site|account|site)[^.]{0,40} (is|has been) suspended|contact (your|the) hosting provider|(this|the)( web)? ?(site|domain|page)( name)?[^.]{0,80}(is|may be) (for sale|parked|available for (purchase|sale))|domain (is |has )?(parked|expired|registered (at|with|by))|make an offer|(buy|get) (it |this |the )?(now|domain)|(interested in|buy|make an offer (for|on)|inquire about|purchase) (buying |purchasing |owning )?this domain|courtesy of [a-z0-9. ]+(registrar|domains?|godaddy)|related (searches|links)\W|the owner (is offering|of this domain)|this domain (name )?(has|was) (recently )?(expired|registered|been registered)|(diese|cette|este|questo|deze) (domain|domaine|nom de domaine|dominio|domein|domínio)[^.]{0,60}(verkauf|kauf|vendre|venta|vendita|koop|venda|geparkt|reserv|registriert|enregistr|registrad)/,
  ],
};

/** Scripts failed, or never ran. */
export const brokenPhrases: Phrases = {
  title: [/^(application|client|script|runtime|unexpected) (error|exception)/],
  sentence: [
    /(application error|client-side exception|chunkloaderror|loading chunk \S+ failed|unexpected (application )?error|something went wrong|an? (unexpected |unknown )?error (has )?occurred|etwas ist schief|une erreur (s['’]est produite|est survenue)|algo (salió|ha salido) mal|algo deu errado|qualcosa è andato storto|что-то пошло не так|問題が発生|出错了|出錯了)/,
    /(you need to|please|must) (enable|turn on|activate|allow) (your )?(javascript|js|scripts)|javascript (is|must be|needs to be|has to be|seems to be) (disabled|required|enabled|not (available|enabled|supported))|(doesn['’]t|does not|won['’]t|will not) work( properly)? without javascript|requires? javascript|javascript (aktivieren|ist deaktiviert|wird benötigt)|(activez|activer) javascript|(active|habilite|activar|habilitar) (o )?javascript|включите javascript|javascriptを有効/,
  ],
};
