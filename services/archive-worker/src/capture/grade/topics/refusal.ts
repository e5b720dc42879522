import { refusalPhrases } from '#capture/grade/phrases.ts';
import { suspicion, taken } from './challenge.ts';
import { service, trace, visitor } from './common.ts';
import { stems, stemsOf } from './stems.ts';
import type { Topic } from './topic.ts';

export const denied = stems(
  [
    'intercept|inibit|sequestrat|oscurat|zugesperrt|закрыт\\b|закрито',
    "black ?list|schwarzen liste|liste noire|lista (negra|nera)|czarn\\S+ li|ч[её]рн\\S+ спис|(ikke|inte|ej) (\\S+ )?(tilgang|adgang|behörig|åtkomst)|ei pääsyä|ei ole oikeutta|kein\\S* (zugriff|zugang|berechtigung)|pas (l'accès|accès|autorisé)|no (tiene|tienes) (acceso|permiso)|sem (acesso|permissão)|nincs jogosults|brak (dostępu|uprawnień)|nie masz (dostępu|uprawnień)|nemáte (přístup|oprávn|prístup)|nu aveți (acces|permisiun)|нет (доступа|прав)|немає (доступу|прав)|erişim izniniz yok|yetkiniz yok|không có quyền|tidak memiliki (akses|izin)|avvis|afvis|hylät|hylkä",
    "block(ed|ing|s)?\\b|bann?ed\\b|banned|denied|deny|refus|restrict|forbid|reject|(is|are|been|was|temporarily) limited|limit(iert|é)\\b|not (?:\\S+ )?(allowed|permitted|available|authori[sz]ed|accessible)|cannot be (served|granted|displayed|shown|processed|accessed)|can't (be )?(serve|show|display)|isn't available|unavailable|don't have permission|do not have permission|no permission|not have access|disabled|paused|withheld|suspend",
    'gesperrt|sperr|verweigert|abgelehnt|blockiert|eingeschränkt|untersagt|nicht (?:\\S+ )?(gestattet|erlaubt|verfügbar|erreichbar)|bloqu|interdit|refusé|rejet[ée]|restreint|non autoris|pas (?:\\S+ )?(disponible|accessible|autoris)|denegad|prohibid|restringid|rechazad|no (?:\\S+ )?(disponible|permitid|autorizad)|negad|proib|recusad|rejeitad|limitad|não (?:\\S+ )?(disponível|permitid|autorizad)|vietat|bloccat|negat|rifiutat|limitat|non (?:\\S+ )?(disponibil|consentit|autorizzat)|geblokkeerd|geweigerd|beperkt|verboden|niet (?:\\S+ )?(beschikbaar|toegestaan)',
    'blockerad|nekad|spärrad|begränsad|förbjuden|inte (?:\\S+ )?(tillgänglig|tillåt)|blokeret|nægtet|spærret|begrænset|ikke (?:\\S+ )?(tilgængelig|tilladt|tilgjengelig|tillatt)|blokkert|nektet|sperret|estetty|evätty|rajoitettu|ei (?:\\S+ )?(saatavilla|sallittu|käytettävissä|katsottavissa)|zablokow|odmow|zabroni|ogranicz|niedostępn|odepřen|odepretý|zablokov|zakázán|zakázan|zamietnut|odmietnut|zamítnut|omezen|obmedzen|nedostupn|není dostupn|nie je dostupn|letilt|megtagad|elutasít|korlátoz|nem (?:\\S+ )?(elérhető|engedélyez)|blocat|refuzat|interzis|restricționat|nu (?:\\S+ )?(disponibil|permis)',
    'заблок|запрещ|огранич|отказ|отклон|недоступ|заборон|обмеж|відмов|відхил|забран|блокиран|отказан|αποκλε|απαγορ|αρνηθ|δεν επιτρέπεται|περιορι|απορρίφθηκε|engel|reddedil|yasak|kısıtl|erişilemez|izin veril|bị (chặn|từ chối|cấm|hạn chế)|từ chối|không (?:\\S+ )?(khả dụng|được phép|có sẵn)|diblokir|ditolak|dilarang|dibatasi|tidak (?:\\S+ )?(tersedia|diizinkan|diperbolehkan)',
  ],
  [
    '黑名单|没有权限|無權|権限がありません|권한이 없|블랙리스트|ليس لديك|القائمة السوداء|אין לך (גישה|הרשאה)|आपके पास .{0,20}(नहीं)|ไม่มีสิทธิ์',
    'محجوب|حجب|غير مسموح|拒绝|拒絕|禁止|拦截|攔截|阻断|阻止|封禁|封锁|限制|受限|屏蔽|無法提供|无法提供|不可用|制限|拒否|ブロック|遮断|規制|ご(利用|視聴|覧)いただけません|차단|거부|제한|금지|이용(하실|할) 수 없|시청(하실|할) 수 없|حظر|محظور|رفض|مرفوض|ممنوع|مقيد|غير متاح|مسدود|فیلتر|دسترسی.{0,20}(ندارید|محدود|مجاز)|רد شد|חסומ|נחסמ|חסום|נדחת|אסור|הגבל|מוגבל|אינו זמין|अवरुद्ध|ब्लॉक|अस्वीकार|प्रतिबंध|उपलब्ध नहीं|ถูกบล็อก|ถูกปฏิเสธ|ถูกระงับ|ถูกจำกัด|ไม่อนุญาต|ไม่สามารถ(เข้าถึง|รับชม)',
  ],
  'denied',
);

export const access = stems(
  [
    'webs(e)?ite|webpage|webseite|internetseit|internetauftritt',
    'адрес|lähety|utsend|udsend|sändning|emisión|emissão|trasmissione|uitzending|transmisj|vysílání|vysielanie|adás|трансляц|передач|yayın|siaran|forespørsel',
    'access|site\\b|website|web ?page|page\\b|pages\\b|request|content|address|ip\\b|network|url\\b|resource|visit|service|browsing|program(me)?\\b|video|stream|view|we can|seite|zugriff|zugang|anfrage|inhalt|adresse|aufruf|dienst|sendung|accès|page|requête|contenu|adresse|ressource|programme|acceso|sitio|página|solicitud|petición|contenido|dirección|acesso|conteúdo|endereço|pedido|solicitação|accesso|sito|pagina|richiesta|contenuto|indirizzo|toegang|inhoud|verzoek|adres|åtkomst|tillträde|webbplats|sida|innehåll|begäran|program|adgang|side\\b|siden\\b|indhold|anmodning|tilgang|innhold|forespørsel|pääsy|sivu|sisältö|pyyntö|ohjelma|dostęp|stron|żądan|treś|přístup|stránk|požadav|obsah|adres|prístup|požiadav|hozzáférés|oldal|kérés|tartalom|műsor|acces|cerere|conținut|доступ|сайт|страниц|запрос|ресурс|контент|сторінк|запит|вміст|достъп|заявк|съдържание|πρόσβαση|σελίδα|αίτημα|περιεχόμενο|ιστ[οό]|erişim|site|sayfa|istek|isteğ|içerik|truy cập|trang|yêu cầu|nội dung|địa chỉ|akses|situs|halaman|permintaan|konten',
  ],
  [
    '访问|訪問|存取|请求|請求|页面|网站|網站|网页|网址|内容|內容|影片|アクセス|サイト|ページ|リクエスト|コンテンツ|番組|動画|ご(利用|視聴)|접근|접속|사이트|페이지|요청|콘텐츠|이용|영상|الوصول|الموقع|الصفحة|الطلب|المحتوى|طلبك|دسترسی|سایت|صفحه|درخواست|محتوا|גישה|הגישה|אתר|דף|הבקשה|בקשה|תוכן|पहुँच|पहुंच|साइट|पृष्ठ|अनुरोध|सामग्री|एक्सेस|การเข้าถึง|เว็บไซต์|หน้า|คำขอ|เนื้อหา|เข้าถึง|รายการ',
  ],
  'access',
);

const country = stemsOf('country');
const reserved = stemsOf('reserved');
const permission = stems(
  [
    'permission|authori[sz]|berechtig|autoris|permiso|permissão|permess|toestemming om|bevoegd|rechten|behörig|tilladelse|tillatelse|tilgang|oikeu|uprawni|oprávn|jogosults|permisiun|прав[ао]?\\b|разрешен|дозв[оі]л|άδεια|δικαίωμα|yetki|izni|quyền|izin|dozvol|dovoljenj|teis[eiė]|tiesīb|õigus|heimild|permís',
  ],
  ['权限|權限|権限|권한|صلاحية|إذن|مجوز|הרשא|अनुमति|สิทธิ์'],
  'permission',
);
const lacking = stems(
  [
    "no\\b|not\\b|(do|does|is|are)n't|denied|insufficient|missing|nicht|kein|fehl|pas\\b|aucun|refus|sin\\b|não|sem\\b|non\\b|senza|negat|niet|geen|onvoldoende|inte|saknar|ikke|ikkje|mangler|ei\\b|puuttu|nie\\b|brak|nemá|nem\\b|nincs|nu\\b|fără|нет\\b|не\\b|немає|няма|нямате|δεν|yok\\b|không|tidak|tiada|nema|nimate|nemate|neturi|nav\\b|pole\\b|ekki",
  ],
  ['没有|沒有|无权|無權|ありません|없|ليس|ندارید|אין|नहीं|ไม่มี'],
  'lacking',
);
const media = stems(
  [
    'video|film|clip|stream|program|broadcast|episode|sendung|beitrag|emission|émission|contenido|emisión|conteúdo|contenuto|trasmissione|uitzending|aflevering|sändning|avsnitt|udsendelse|sending|ohjelma|jakso|materiał|transmisj|pořad|vysílán|reláci|műsor|tartalom|adás|emisiun|видео|відео|передач|трансляц|εκπομπή|βίντεο|yayın|dizi|chương trình|siaran|tayangan|saade|saadet|raidījum|laid[ao]|þáttur|oddaj|emisij',
  ],
  ['番組|動画|映像|视频|影片|节目|영상|방송|프로그램|فيديو|برنامج|ویدیو|برنامه|סרטון|תוכנית|वीडियो|कार्यक्रम|วิดีโอ|รายการ'],
);
const watched = stems(
  [
    'see\\b|seen|watch|view|show|play|stream|sehen|ansehen|abruf|zeigen|voir|regard|visible|diffus|ver\\b|verse|visto|emitir|mostrar|assist|vedere|guard|visibile|mostr|trasmett|kijk|bekijk|zien|uitzend|ses\\b|se\\b|visa|visas|vise\\b|vises|sändas|sendes|katso|näyttää|nähtäv|oglądać|obejrz|zobacz|pokaz|sledov|přehrá|vidět|pozer|megtekint|nézhet|vizion|vedea|смотр|посмотр|показ|дивит|перегля|гледа|παρακολουθ|προβολ|izle|göster|xem|phát|menonton|ditonton|vaadata|näidata|skatīt|rādīt|žiūrėti|rodyti|horf|sýna|gledat|gledate|ogled|prikaz',
  ],
  ['視聴|観る|見る|配信|观看|播放|收看|시청|재생|مشاهدة|عرض|تماشا|پخش|לצפות|צפייה|देख|ชม|รับชม'],
);
const adBlock =
  /ad ?-?block|werbeblocker|content blocker|bloqueu?r de pub|bloqueur (de|d') ?(publicité|annonces)|bloqueador de (anuncios|publicidad|anúncios|publicidade)|blocco pubblicit|advertentieblok|reclameblok|annonsblock|annonceblok|annonseblok|reklamblock|mainoksenesto|blokowani\S+ reklam|blokování reklam|blokovanie reklám|reklámblokk|блокировщик\S* реклам|блокувальник\S* реклам|reklam engelley|chặn quảng cáo|pemblokir iklan|広告ブロッ|广告(屏蔽|拦截)|廣告(攔截|封鎖)|광고 ?차단|مانع (ال)?إعلانات|حاجب|חוסם פרסומות/;
const noticed =
  /notic|detect|seems?\b|using|use an|festgestellt|erkannt|bemerkt|nutzen|verwende|détecté|remarqué|utilis|détect|detecta|notado|usas\b|usando|percebe|notato|rilevat|usi\b|stai usando|gemerkt|gebruik|upptäckt|märkt|använder|opdaget|bruger|oppdaget|bruker|havain|wykry|używa|zjistili|používá|zistili|észlel|használ|обнаруж|используе|заметил|виявил|використов|fark ettik|kullan|tespit|phát hiện|sử dụng|mendeteksi|menggunakan|検出|使用|ご利用|检测|檢測|使用|감지|사용/;
const ads = stems(
  [
    'ads?\\b|advert|werbung|werbe|anzeigen|pub(licité)?s?\\b|anuncios|publicidad|anúncios|publicidade|pubblicità|annunci|advertenties|reclame|annons|reklam|annonce|maino|hirdetés|anunțuri|реклам|διαφημ|quảng cáo|iklan|oglas|reclam',
  ],
  ['広告|广告|廣告|광고|إعلان|تبلیغ|פרסומ|विज्ञापन|โฆษณา'],
);
const blocking = /bl[oø]c?[kq]|engel|chặn|拦截|攔截|屏蔽|阻挡|ブロック|차단|حظر|مانع|حاجب|مسدود|блок|חוס|अवरोध|ब्लॉक|บล็อก|esto|αποκλ/;
const off =
  /turn (it |your .{0,20})?off|disable|deaktiv|ausschalt|désactiv|desactiv|desativ|disattiv|uitschak|stäng av|slå .{0,12}(fra|av)|wyłącz|vypn|kapcsol|отключ|вимкн|kapat|tắt|matikan|关闭|無効|해제/;

/** What happens to anybody's requests, as manuals tell it; not what has happened to this one. */
export const inGeneral =
  /^((when|whenever) (an?|the|visitors?|users?|clients?|requests?)|wenn (eine?|besucher|benutzer|anfragen)|lorsqu(e|'une?)|cuando (una?|se)|quando (una?|uma?|si|se)|wanneer een|när (en|ett)|når (en|et)|gdy|kiedy|když|keď|amikor|când|когда|коли|когато|όταν|khi một|ketika|当(访问者|用户|请求)|訪問者が) ?/;

/** The site, or somebody between, refuses. */
export const refusalTopic: Topic = {
  name: 'speaks_of_refusal',
  grade: 'blocked',
  unless: inGeneral,
  phrases: refusalPhrases,
  titled: [[denied, /^[^?]{0,25}$/]],
  told: [
    [access, denied],
    [service, denied],
    [permission, lacking, /^.{0,110}$/],
    [denied, /^[^\p{L}\d]*[\p{L}\p{M}]+[^\p{L}\d?？؟]*$/u],
    [country, denied],
    [media, reserved, watched],
    [stemsOf('browser'), stemsOf('outdated')],
    [
      /can only be (streamed|watched|viewed|seen|accessed|played) (in|from|within)|nur (in|aus|innerhalb) .{3,30} (verfügbar|abrufbar|ansehen)|(visible|disponible) (uniquement|seulement) (en|au|depuis)|sólo (está disponible|se puede ver) (en|desde)|disponibile solo (in|dall)|só (está disponível|pode ser visto) (em|no)|alleen te (bekijken|zien) (in|vanuit)|kan (bara|endast|kun) (ses|sees|spilles)/,
    ],
    [adBlock, off],
    [adBlock, noticed],
    [ads, blocking, off],
    [ads, blocking, visitor],
    [ads, blocking, taken],
    [
      /browser|navigateur|navegador|webbläsare|nettleser|selain|przeglądark|prohlížeč|prehliadač|böngésző|браузер|περιηγη|tarayıcı|trình duyệt|peramban|浏览器|瀏覽器|ブラウザ|브라우저|متصفح|مرورگر|דפדפן|ब्राउज़र|เบราว์เซอร์/,
      /too old|outdated|out of date|old version|not supported|unsupported|no longer support|upgrade|modern|veraltet|nicht unterstützt|obsolète|pas (pris|supporté)|obsolet|no (es compatible|compatible|admitid)|não (é )?(suportad|compatív)|non supportat|verouderd|niet ondersteund|föråldrad|stöds inte|forældet|understøttes ikke|støttes ikke|vanhentunut|ei tueta|przestarzał|nieobsługiwan|nie jest obsług|zastaral|není podporov|nie je podporov|elavult|nem támogat|învechit|nu este (acceptat|compatibil)|устарел|не поддержив|застар|не підтрим|остарял|δεν υποστηρίζ|desteklenmiyor|eski|không (được )?hỗ trợ|cũ|tidak didukung|usang|过旧|过低|不支持|サポート(されて|対象)|古い|지원(하지|되지)|오래된|غير مدعوم|قدیم|پشتیبانی نمی|אינו נתמך|समर्थित नहीं|ไม่รองรับ/,
    ],
  ],
  besides: {
    visitor:
      /\b(your|client) (ip|browser|network|connection|address|country|region|location|area|activity|behaviou?r|request|device|administrator)|\b(you (are|were|have|tried|seem|do not|don't)|you've)\b|\bvpn\b|\bproxy\b|visitors from|(ihre?|deine?) |votre |\b[st]u (navegador|ip|red|país|dirección|acceso)|(seu|sua) |(il tuo|la tua|suo) |\b(uw|je|din|ditt|dit)\b|(twój|twoja|państwa) |ваш|\b(sizin|adresiniz)|您|お(使い|住まい)|お客様|귀하|ของคุณ|của bạn|anda\b|شما|שלך|आपके|आपका|आपकी|ip address|indirizzo ip|adresse ip|ip-adress/,
    remedy: stems(
      [
        'try again|contact|support|ask\\b|administrator|help ?desk|turn (it |them )?off|switch off|disable|if you (think|believe)|in error|mistake|incorrect|appeal|learn more|find out|reload|e-?mail|wenden|kontakt|versuch|abschalten|deaktiv|contact|réessay|désactiv|erreur|póngase|inténte|desactiv|contacto|contate|entre em contato|tente|contatt|riprova|disattiv|neem contact|probeer|uitschakel|försök|stäng|prøv|slå .{0,10}fra|ota yhtey|yritä|skontaktuj|spróbuj|wyłącz|kontaktujte|zkuste|vypn|skúste|lépjen|próbál|contactați|încercați|обратит|сообщите|свяж|попроб|отключ|зверн|спробуй|вимкн|свърж|опитай|επικοινων|δοκιμ|iletişim|deneyin|kapat|liên hệ|thử lại|tắt|hubungi|coba|nonaktifkan',
      ],
      ['联系|聯絡|重试|再试|お問い合わせ|再度|문의|다시|تواصل|اتصل|حاول|تماس|פנה|פנו|נסה|संपर्क|पुनः|ติดต่อ|ลอง'],
    ),
    trace,
    suspicion,
    authority:
      /\b(court|law|legal|act\b|decision|order|ministry|authorit|regulat|dmca|copyright|policy|administrator|category|employer|school|parental|provider|isp|gdpr|eu\b|gesetz|gericht|behörde|beschluss|richtlinie|loi\b|tribunal|décision|ley\b|orden|judicial|autoridad|lei\b|justiça|legge|tribunale|autorità|wet\b|rechtbank|rechter|lag\b|domstol|laki|ustaw|sąd|zákon|soud|törvény|bíróság|lege\b|instanț|karar|mahkeme|kanun|tòa án|pháp luật|peraturan|undang|kominfo|kementerian)|закон|суд|реестр|роскомнадзор|решени|ведомств|административ|уповноваж|рішен|νόμο|δικαστ|법|정책|관리자|法律|法院|管理员|管理員|政策|裁判所|法令|管理者|قانون|القرار|محكمة|דין|צו|कानून|आदेश|กฎหมาย|คำสั่งศาล/,
    place: stems(
      [
        'country|region|location|territor|abroad|europe|rights|licen[cs]|land\\b|region|ausland|rechte|pays|région|droits|étranger|país|región|derechos|região|direitos|paese|paesi|diritti|estero|rechten|buitenland|rättighet|utomlands|rettighed|rettighet|udland|utland|maassa|oikeu|ulkomail|kraj|region|licenc|praw\\b|prawa|zemi|krajin|oblast|práv|ország|régió|jog|țar|regiune|drepturi|стран|регион|прав|країн|регіон|държав|χώρα|περιοχ|δικαι|ülke|bölge|hak|quốc gia|khu vực|bản quyền|negara|wilayah',
      ],
      [
        '地区|地區|国家|國家|版权|版權|海外|地域|権利|국가|지역|해외|저작권|بلد|منطقة|حقوق|کشور|منطقه|מדינה|באזור|זכויות|देश|क्षेत्र|अधिकार|ประเทศ|ภูมิภาค|ลิขสิทธิ์',
      ],
    ),
    denied,
    country,
    outdated: stemsOf('outdated'),
  },
};
