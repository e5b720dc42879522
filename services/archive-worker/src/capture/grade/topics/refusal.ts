import { challengePhrases, refusalPhrases } from '#capture/grade/phrases.ts';
import { markersOf } from '#capture/grade/markers.ts';
import { service, trace, visitor } from './common.ts';
import { stems, stemsOf } from './stems.ts';
import type { Topic } from './topic.ts';

const human = stems(
  [
    'geautomatiseerd|(ro)?bots?\\b|robot|human|captcha|automat(ed|ion|isch|is[ée]|izad|izzat|iser)|crawler|scrap(er|ing)|mensch|humain|humano|umano|person\\b|mens\\b|människa|menneske|ihminen|człowiek|člověk|človek|ember\\b|uman\\b|робот|человек|людин|людина|човек|άνθρωπος|ρομπότ|insan|con người|người thật|rô-?bốt|manusia|machine|a (computer )?program\\b|script\\b',
  ],
  ['机器人|機器人|真人|人机|人機|ロボット|人間|로봇|사람|자동입력|إنسان|روبوت|انسان|ربات|אנושי|רובוט|मानव|इंसान|रोबोट|มนุษย์|หุ่นยนต์|验证码|驗證碼'],
  'human',
);

export const check = stems(
  [
    'verif|check|confirm|prove|challenge|solve|review|secur|validat|überprüf|prüf|bestätig|sicherheit|lösen?\\b|vérif|confirm|prouv|sécur|comprob|comprueb|demuestr|segur|comprov|controll|conferm|dimostr|sicur|controle|bevestig|veilig|beveilig|bekräfta|kontroll|säkerhet|bekræft|sikkerhed|sikkerhet|vahvist|tarkist|turva|potwierd|sprawdz|bezpiecz|weryfik|ověř|overu|potvrď|potvrd|kontrol|bezpečn|ellenőriz|erősítse|biztons|подтверд|провер|безопасн|підтверд|перевір|безпек|потвърд|επιβεβαι|έλεγχ|ασφάλ|επαλήθ|doğrula|kontrol|güvenlik|xác (minh|nhận|thực)|kiểm tra|bảo mật|verifikasi|pastikan|periksa|memeriksa|keamanan|unblock|too many|let me in',
  ],
  [
    '验证|驗證|检测|检查|確認|认证|安全|認証|セキュリティ|확인|인증|검사|보안|تحقق|تأكد|أمان|بررسی|تأیید|تایید|امنیت|אימות|בדיק|לאמת|सत्यापि|जाँच|जांच|पुष्टि|सुरक्षा|ตรวจสอบ|ยืนยัน|ความปลอดภัย',
  ],
  'check',
);

const device = stems(
  [
    'mrež|promet|veza\\b|omrežj|povezav|tinkl|sraut|tīkl|datplūsm|savienojum|võr[gk]|liiklus|ühendus|netkerf|netið|umferð|tenging|xarxa|trànsit|connexi|rede\\b|мреж|саобраћај|сообраќај|сетк|трафік|rrjet|lidhj|şəbəkə|trafik|желі|ქსელ|ტრაფიკ|ցանց|երթևեկ|netwerk|sare\\b|robotok|robotai|roboti|botovi|botid|botų',
    'selaimen',
    'selai|selaimesi',
    'browser|connection|request|traffic|network|activity|behaviou?r|device|verbindung|anfrage|netzwerk|verkehr|zugriffe|navigateur|connexion|requête|réseau|trafic|activité|navegador|conexi|solicitud|red\\b|tráfico|tráfego|rede\\b|actividad|atividade|connessione|rete\\b|richiest|traffico|attività|verbinding|verkeer|verzoek|webbläsare|nettleser|anslutning|trafik|selain|yhtey|przeglądark|połączeni|ruch\\b|żądani|prohlížeč|připojení|provoz|prehliadač|pripojen|böngésző|kapcsolat|forgalom|browserul|conexiun|браузер|запрос|трафик|соединен|сет|активност|запит|мереж|з.єднання|περιήγη|σύνδεσ|κίνηση|δίκτυο|tarayıcı|bağlantı|trafi[kğ]|ağınız|trình duyệt|kết nối|lưu lượng|peramban|koneksi|lalu lintas|permintaan|jaringan',
  ],
  [
    'নেটওয়ার্ক|ট্রাফিক|সংযোগ|نیٹ ورک|ٹریفک|இணைப்பு',
    '浏览器|瀏覽器|网络|網路|请求|請求|流量|访问|ブラウザ|ネットワーク|通信|接続|アクセス|リクエスト|브라우저|네트워크|트래픽|접속|접근|متصفح|اتصال|شبكة|حركة|مرورگر|ترافیک|דפדפן|חיבור|תעבורה|רשת|ब्राउज़र|ब्राउजर|कनेक्शन|नेटवर्क|ट्रैफ़िक|เบราว์เซอร์|การเชื่อมต่อ|เครือข่าย|การจราจร',
  ],
  'browser',
);

const suspicion = stems(
  [
    'neuobičaj|sumnjiv|nenavad|sumljiv|neįprast|įtartin|neparast|aizdomīg|ebatavali|kahtlas|kahtlan|óvenjuleg|grunsamleg|inusual|sospit|необич|сумњив|невообич|сомнит|незвычайн|падазрон|pazakon|dyshim|şübhəli|qeyri-adi|უჩვეულო|საეჭვო|անսովոր|կասկածելի|ongewoon|verdag|ezohik|susmagarri|sospeit|күдікті',
    'unusual|suspicious|malicious|abus|excessive|automated|threat|attack|super-?human|abnormal|ungewöhnlich|verdächtig|auffällig|inhabituel|suspect|anormal|inusual|sospechos|incomum|suspeit|anômal|insolit|sospett|anomal|ongebruikelijk|ongewoon|verdacht|ovanlig|misstänkt|usædvanlig|mistænkelig|uvanlig|mistenkelig|epätavalli|epäilyttäv|nietypow|podejrzan|neobvykl|podezřel|podozriv|szokatlan|gyanús|neobișnuit|suspicios|подозрител|необычн|підозріл|незвичайн|подозрител|необичай|ασυνήθιστ|ύποπτ|olağan ?dışı|şüpheli|bất thường|đáng ngờ|tidak biasa|mencurigakan',
  ],
  [
    'অস্বাভাবিক|সন্দেহ|غیر معمولی|சந்தேக',
    '异常|異常|可疑|攻击|攻撃|不正|비정상|의심|مشبوه|غير عادي|غير معتاد|مشکوک|غیرعادی|חשוד|חריג|असामान्य|संदिग्ध|ผิดปกติ|น่าสงสัย|不合法|威胁',
  ],
);

const act = stems(
  [
    'omoguć|uključi|kliknite|unesite|riješite|rešite|rezultat|omogoč|vklop|vnesite|įjun|spustel|įves|rezultat|ieslēd|noklikšķ|ievad|klõpsa|sisesta|vajuta|virkja|smelltu|sláðu|activeu|cliqueu|introduï|укључ|кликн|унесите|вклуч|внесете|уключ|націсн|aktivizo|kliko|klikləyin|daxil edin|басыңыз|енгізіңіз|ჩართ|დააჭირ|սեղմեք|eredmény|adja meg|írja be',
    'javascript|cookies?\\b|reload|refresh|press|click|button|slide|drag|hold|enter the|type the|characters|letters|picture|puzzle|tick|aktivier|lade|klick|drück|schieb|zeichen|activez|rechargez|cliqu|appuy|gliss|caractères|activ[ae]|recarg|pulse|haga clic|haz clic|desliz|caracteres|clique|ative|attiv|ricarica|clicca|trascina|caratteri|schakel|vernieuw|klik|sleep|tekens|ladda om|aktivera|tryck|dra\\b|genindlæs|tryk|aktiver|lataa|paina|włącz|odśwież|kliknij|przesu|przepisz|znaki|zapněte|obnovte|klikn|opište|engedély|kattints|frissíts|activați|apăsa|включите|обновите|нажмите|введите|символ|увімкн|оновіть|натисн|включете|ενεργοποι|πατήστε|ανανεώ|etkinleştir|yenile|tıkla|basın|kaydır|bật|tải lại|nhấn|nhập|kéo|aktifkan|muat ulang|klik|geser|masukkan|one more step',
  ],
  [
    'চালু|ক্লিক|লিখুন|کلک|فعال|கிளிக்',
    '刷新|启用|點擊|点击|按住|滑动|滑動|拖动|拖動|输入|輸入|按钮|クリック|有効|ボタン|入力|押|スライド|再読み込み|클릭|누르|입력|새로고침|활성|버튼|تفعيل|اضغط|النقر|تحديث|فعال|کلیک|جاوااسکریپت|دکمه|לחץ|לחצו|הפעל|רענן|क्लिक|दबाएँ|दबाएं|सक्षम|रीफ़्रेश|คลิก|กด|เปิดใช้งาน|รีเฟรช|ลาก',
  ],
);

const moment = stems(
  [
    'trenut|časak|sekund|akimirk|palauk|brīd|mirkli|uzgaid|hetk|oota|andartak|bíð|moment|segons|espereu|тренут|сачека|почека|пачакай|хвіл|çöz|gözlə|saniyə|күт|წამ|დაელოდ|վայրկյան|սպաս|prit|sekonda|sekondë|sandali|subiri|sekunde',
    'moment|seconds?\\b|please wait|hold (on|tight)|shortly|wait\\b|redirect|automatic|sekunden|augenblick|bitte warten|weitergeleitet|automatisch|secondes|instant|patient|redirig|segundos|espere|aguarde|redirec|secondi|attend|seconden|ogenblik|sekund|vänta|vent\\b|hetki|odota|sekund|chwil|poczekaj|přesměrov|vteřin|okamžik|čekejte|másodperc|pillanat|várjon|secunde|așteptați|секунд|подожд|перенаправ|зачека|изчак|δευτερόλεπτ|περιμέν|saniye|bekle|yönlendir|giây|chờ|đợi|detik|tunggu|mohon',
  ],
  [
    'অপেক্ষা|সেকেন্ড|انتظار|سیکنڈ|காத்திரு',
    '请稍|請稍|稍等|稍候|秒|跳转|跳轉|お待ち|しばらく|잠시|기다려|초 ?(후|안|정도)|لحظة|انتظر|ثوان|ثانیه|صبر|انتقال|رجاء|רגע|המתן|שניות|अनुप्रेषित|प्रतीक्षा|सेकंड|รอสักครู่|วินาที|โปรดรอ',
  ],
);

const tooFast =
  /(too|so) (fast|quick|often|many)|zu (schnell|viele|oft)|trop (vite|de (pages|requêtes))|demasiad[oa]s? (rápido|páginas|solicitud)|(rápido|depressa) demais|troppo (veloce|velocemente|in fretta)|te (snel|veel)|för (snabbt|många)|for (hurtigt|mange|fort)|liian (nopeasti|mon)|zbyt (szybko|wiele|często)|příliš (rychle|mnoho)|príliš (rýchlo|veľa)|túl (gyors|sok)|prea (repede|multe)|слишком (быстро|много|часто)|занадто (швидко|багато)|твърде|πολύ γρήγορα|çok (hızlı|fazla|sık)|quá (nhanh|nhiều)|terlalu (cepat|banyak)|太快|过快|过于频繁|過於頻繁|速すぎ|多すぎ|너무 (빨리|많|자주)|بسرعة كبيرة|خیلی سریع|מהר מדי|बहुत तेज|เร็วเกินไป|มากเกินไป/;

const taken = stems(
  [
    "whether you (are|'re)|are you\\b",
    'think|believe|suspect|detect|identif|consider|seem|look like|appear|resembl|mistak|halten|gehalten|erkannt|identifiziert|vermut|pens(ons|é)|détect|identifi|soupçon|cre(emos|e)|detect|identific|parec|pensa|rilevat|sembra|denken|gedetecteerd|lijk|herkend|tror|upptäck|verkar|opdaget|oppdaget|ligner|epäil|havait|podejrzew|wykry|uznan|domnív|zjist|považ|gondol|észlel|cred|detectat|подозр|похож|приня|обнаруж|считаем|підозр|виявл|схож|засеч|εντοπ|πιστεύ|algıla|tespit|düşün|phát hiện|nghi ngờ|deteksi|mengira|curiga',
  ],
  ['检测到|疑似|認為|检出|判断|検出|判定|思われ|감지|의심|판단|اكتش|يبدو|تشخیص|شناسایی|זיהינו|נראה|חושד|पता चला|लगता|ตรวจพบ|สงสัย'],
);

const proofOfWork =
  /proof[- ]of[- ]work|arbeitsnachweis|preuve de travail|prueba de trabajo|prova de trabalho|prova di lavoro|bewijs van werk|arbetsbevis|dowód pracy|důkaz prác|доказательств\S+ (выполнения )?работы|iş kanıtı|工作量证明|プルーフ・?オブ・?ワーク|작업 증명|comput(ing|es) a|solv(ing|es) a|rechenaufgabe/;

/** A title, or a sentence of little else. */
const short = /^.{0,45}$/;

/** Is the visitor a human? */
export const challengeTopic: Topic = {
  name: 'speaks_of_check',
  grade: 'blocked',
  isBacked: ({ markers }) => markersOf('widget', markers).length > 0 || markersOf('challenge', markers).length > 0,
  phrases: challengePhrases,
  told: [
    [human, check, short],
    [human, visitor, /^.{0,40}[?？]$/],
    [device, check, short],
    [human, tooFast],
    [proofOfWork, device],
    [human, check, visitor],
    [human, check, act],
    [human, check, moment],
    [human, visitor, device],
    [visitor, tooFast],
    [
      /javascript|cookies/,
      /enable|turn on|activate|allow|aktivier|einschalt|activ|habilit|ativ|attiv|inschakel|aktiver|włącz|zapn|povol|engedély|включ|увімк|ενεργοποι|etkinleştir|bật|aktifkan|启用|开启|有効|활성|تفعيل|فعال|הפעל|सक्षम|เปิด/,
      /continue|proceed|verif|access|fortfahren|weiter|continuer|poursuivre|continuar|prosegui|continu|doorgaan|fortsätt|fortsæt|fortsett|jatka|kontynu|dalej|pokrač|folytat|продолж|продовж|συνέχ|devam|tiếp tục|melanjutkan|继续|続|계속|متابعة|ادامه|המשך|जारी|ต่อ/,
    ],
    [human, visitor, taken],
    [device, check, moment],
    [visitor, device, check],
    [suspicion, device],
    [device, moment],
  ],
  besides: {
    human,
    act,
    moment,
    trace,
    suspicion,
    check,
    guard:
      /\b(waf|firewall|shield|ddos|protect|guard|cdn|anti-?bot)|schutz|protég|proteg|beskytt|skydd|ochron|chrán|защит|захист|koruma|bảo vệ|防护|防火墙|防护|保護|차단|حماية|محافظت|הגנ/,
  },
};

const denied = stems(
  [
    'intercept|inibit|sequestrat|oscurat|zugesperrt|закрыт\\b|закрито',
    "black ?list|schwarzen liste|liste noire|lista (negra|nera)|czarn\\S+ li|ч[её]рн\\S+ спис|(ikke|inte|ej) (\\S+ )?(tilgang|adgang|behörig|åtkomst)|ei pääsyä|ei ole oikeutta|kein\\S* (zugriff|zugang|berechtigung)|pas (l'accès|accès|autorisé)|no (tiene|tienes) (acceso|permiso)|sem (acesso|permissão)|nincs jogosults|brak (dostępu|uprawnień)|nie masz (dostępu|uprawnień)|nemáte (přístup|oprávn|prístup)|nu aveți (acces|permisiun)|нет (доступа|прав)|немає (доступу|прав)|erişim izniniz yok|yetkiniz yok|không có quyền|tidak memiliki (akses|izin)|avvis|afvis|hylät|hylkä",
    "block|bann?ed\\b|banned|denied|deny|refus|restrict|forbid|reject|limit(ed|iert|é)\\b|not (?:\\S+ )?(allowed|permitted|available|authori[sz]ed|accessible)|cannot be (served|granted|displayed|shown|processed|accessed)|can't (be )?(serve|show|display)|isn't available|unavailable|don't have permission|do not have permission|no permission|not have access|disabled|paused|withheld|suspend",
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

const access = stems(
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
const adBlock = /ad ?-?block|werbeblocker|content blocker/;
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
const inGeneral =
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
    [country, denied],
    [stemsOf('browser'), stemsOf('outdated')],
    [
      /can only be (streamed|watched|viewed|seen|accessed|played) (in|from|within)|nur (in|aus|innerhalb) .{3,30} (verfügbar|abrufbar|ansehen)|(visible|disponible) (uniquement|seulement) (en|au|depuis)|sólo (está disponible|se puede ver) (en|desde)|disponibile solo (in|dall)|só (está disponível|pode ser visto) (em|no)|alleen te (bekijken|zien) (in|vanuit)|kan (bara|endast|kun) (ses|sees|spilles)/,
    ],
    [adBlock, off],
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

const works = stemsOf('works');
const queue = stemsOf('queue');
const later = stemsOf('later');
const place = stems(
  [
    'place|position|number|random|platz|nummer|position|zufäll|aléatoire|puesto|lugar|posición|número|aleatori|posizione|posto|numero|casuale|plaats|plats|plads|plass|tilfeldig|slumpm|paikka|sijain|miejsc|pozycj|numer|míst|miest|mjest|mest[oau]\\b|hely|sorszám|loc(ul)?\\b|poziți|мест[оау]|номер|місц|позиц|θέση|σειρά|yerin|numara|vị trí|số thứ tự|nomor|posisi|viet[aą]|numur|koht|sæti',
  ],
  ['位置|号码|號碼|順位|番号|番目|순번|번째|رقم|مكان|شماره|מקום|מספר|स्थान|संख्या|ลำดับ'],
);
const tooMany = stemsOf('tooMany');
const limit =
  /limit|límite|limiet|kontingent|quota|cuota|gräns|grænse|grense|лимит|ліміт|piirang|\braja\b|\bhad\b|batas|sınır|όριο|giới hạn|上限|限制|制限|次数|한도|횟수|الحد|سقف|מכסה|מגבל|सीमा|সীমা|ขีดจำกัด|โควต้า/;
const exceeded = stems(
  [
    'reach|exceed|hit|used up|over\\b|erreicht|überschritten|aufgebraucht|atteint|dépass|alcanzad|superad|excedid|agotad|ating|exced|esgot|raggiunt|superat|bereikt|overschreden|nått|nådd|nået|överskrid|oversk|täynnä|ylit|osiągni|przekrocz|wyczerp|dosažen|překroč|vyčerp|dosiahn|prekroč|dosež|presež|dosegn|dostign|premaš|elért|túllép|kimerül|atins|depăș|превыш|достигн|исчерп|перевищ|досягн|вичерп|надвиш|υπερβ|εξαντλ|aşıl|doldu|ulaş|đạt|vượt|hết|mencapai|melebihi|habis|pasiek|viršy|sasnieg|pārsnieg|ületa|täis|náð|superat|assolit',
  ],
  ['超过|超過|已达|已達|达到|用完|超え|達し|초과|도달|تجاوز|بلغ|رسید|הגעת|חרג|पार|पूरी|অতিক্রম|เกิน|ครบ'],
);

/** That the site comes back. */
const soonBack =
  /be right back|be back (soon|shortly|online|later)|check back (soon|later|in a)|(gleich|bald) (wieder )?(zurück|für sie da)|bientôt de retour|de retour (bientôt|dans)|volvemos (pronto|en)|volveremos|voltamos (já|em breve)|voltaremos|torniamo (presto|subito)|torneremo|(zo|snel|binnenkort) (weer )?terug|snart (tilbage|tilbake|tillbaka)|palaamme (pian|kohta)|wkrótce wrócimy|zaraz wracamy|brzy (jsme )?zpět|čoskoro sme späť|hamarosan (visszatérünk|újra)|revenim (curând|imediat)|скоро (вернемся|вернёмся|будем|заработает)|незабаром (повернемося|будемо)|скоро се връщаме|επιστρέφουμε|(yakında|birazdan) (geri|döne|tekrar)|sẽ sớm (trở lại|quay lại)|segera kembali|马上回来|很快回来|まもなく(再開|戻)|곧 (돌아|다시)|سنعود|به ?زودی (برمی|باز)|נחזור בקרוב|जल्द (ही )?(वापस|लौट)|จะกลับมา/;

/** Not now: too many visitors, or works. */
export const notNowTopic: Topic = {
  name: 'speaks_of_waiting',
  grade: 'blocked',
  titled: [[works, /^.{0,25}$/], [queue]],
  told: [
    [soonBack],
    [works, service],
    [works, later],
    [queue, later],
    [queue, place],
    [queue, visitor],
    [service, denied, later],
    [tooMany, access],
    [tooMany, visitor],
    [tooMany, denied],
    [tooMany, later],
    [limit, exceeded],
    [
      stems(
        [
          "queue|in line\\b|waiting room|waiting list|warteschlange|warteraum|file d'attente|salle d'attente virtuelle|cola\\b|sala de espera|fila\\b|coda\\b|sala d'attesa|wachtrij|wachtkamer|kö\\b|kön\\b|kø\\b|køen\\b|køsystem|jono|kolej[kc]|poczekaln|front[aě]|fronte|poradí|várólist|sorban|coad[aă]|очеред|черг[аиу]|опашк|ουρά|sıra(da|nız|ya)|kuyruk|hàng (đợi|chờ)|antrean|antrian",
        ],
        ['排队|排隊|等候室|順番|待合|列に|대기열|대기실|접속 ?대기|طابور|قائمة الانتظار|صف انتظار|בתור|कतार|คิว'],
      ),
      stems(
        [
          'you|your|wait|turn|sie\\b|du\\b|warten|vous|votre|está|estás|turno|esper|você|sei\\b|tuo|attes|je\\b|jij|u\\b|wacht|du\\b|din\\b|vänt|vent|olet|odot|jesteś|czeka|twoj|jste|ste\\b|váš|ön\\b|várak|sunteți|așteptare|вы\\b|ваш|ожида|ви\\b|очік|σας|siz|sıran|bekl|bạn|anda|tunggu',
        ],
        ['您|你|请|お客様|お待ち|고객님|기다|대기|انتظار|لך|שלך|आप|รอ'],
      ),
    ],
    [
      stems(
        [
          "maintenance|works\\b|being (updated|upgraded|improved|rebuilt)|we('re| are) (upgrading|updating|improving|moving|working)|improving|upgrad|wartung|umbau|maintenance|travaux|améliorons|mantenimiento|obras|opdater|oppdater|uppdater|nede\\b|ligger nere|upkeep|mejorando|manutenç|melhorando|manutenzione|aggiornamento|onderhoud|underhåll|vedligehold|vedlikehold|huolto|huollo|poissa käytöstä|konserwac|prac[ea] (techn|serwis|konserw)|przerw[ay] techn|údržb|odstávk|karbantart|mentenanță|întreținere|технич|профилакт|обслужив|технічн|обслугов|поддръж|συντήρησ|bakım|bảo trì|nâng cấp|pemeliharaan|perawatan",
        ],
        ['维护|維護|升级|升級|メンテナンス|점검|صيانة|תחזוקה|تعمیر|به‌?روزرسانی|रखरखाव|ปรับปรุง|บำรุงรักษา'],
      ),
      stems(
        [
          "systém|site|website|we\\b|we're|service|system|portal|shop|store|page|seite|wir\\b|dienst|site|nous|service|sitio|estamos|servicio|serviço|sito|siamo|servizio|wij|we\\b|dienst|webbplats|vi\\b|sajten|siden|hjemmeside|nettsted|sivusto|palvelu|stron|serwis|trwa|stránk|web\\b|služb|oldal|rendszer|site-ul|сайт|сервис|портал|мы\\b|ведутся|проводятся|сервіс|ми\\b|ιστοσελ|ιστότοπ|υπηρεσ|site|sayfa|sistem|trang|hệ thống|website|situs|layanan",
        ],
        ['网站|網站|系统|系統|服务|サイト|ただいま|システム|사이트|시스템|서비스|الموقع|האתר|سایت|साइट|वेबसाइट|เว็บไซต์|ระบบ'],
      ),
    ],
    [
      stems(
        [
          'rate limit|too many|secondary rate|abuse detection|quota|zu viele|trop de|demasiad|muitas|muitos|troppe|troppi|te veel|för många|for mange|liian mon|zbyt (wiele|dużo)|zbyt często|příliš mnoho|priveľa|túl sok|prea multe|слишком (много|часто)|забагато|занадто|твърде|πάρα πολλ|çok fazla|quá nhiều|terlalu banyak',
        ],
        ['过于频繁|過於頻繁|频繁|次数过多|多すぎ|너무 많|كثيرة|طلبات كثيرة|زیاد|רבות מדי|बहुत अधिक|มากเกินไป'],
      ),
      stems(
        [
          'request|access|attempt|pages|quer|visit|hour|minute|limit|anfragen|zugriffe|requêtes|solicitudes|peticiones|solicitações|pedidos|richieste|verzoeken|aanvragen|förfrågningar|anmodninger|forespørsler|pyyntö|żądań|zapytań|požadavků|požiadav|kérés|cereri|запрос|запит|заяв|αιτήματα|istek|yêu cầu|permintaan|detection|mechanism|triggered',
        ],
        ['请求|訪問|访问|操作|リクエスト|アクセス|요청|접속|طلبات|درخواست|בקשות|अनुरोध|คำขอ'],
      ),
    ],
  ],
  besides: {
    moment,
    works,
    queue,
    tooMany,
    now: stems(
      [
        'currently|at the moment|right now|momentar|derzeit|zurzeit|aktuell|actuellement|en ce moment|actualmente|en este momento|atualmente|no momento|attualmente|al momento|momenteel|just nu|for tiden|i øjeblikket|för närvarande|tällä hetkellä|obecnie|aktualnie|momentálně|právě|momentálne|jelenleg|momentan|в данный момент|сейчас|ведутся|зараз|наразі|в момента|αυτή τη στιγμή|şu anda|şu an|hiện (đang|tại)|saat ini|sedang|temporar|vorübergehend|tijdelijk|tillfällig|midlertidig|tilapäi|chwilow|dočasn|ideiglenes|временно|тимчасово|προσωριν|geçici|tạm thời|sementara|briefly',
      ],
      ['目前|正在|暂时|暫時|ただいま|現在|현재|일시|حاليا|مؤقت|כרגע|כעת|در حال حاضر|وقت|फ़िलहाल|वर्तमान|ขณะนี้|ชั่วคราว'],
    ),
    back: stems(
      [
        'back (soon|shortly|online|in|at)|be back|again|available|later|in a (few|minute|moment)|return|wieder|später|bientôt|de nouveau|plus tard|pronto|más tarde|de vuelta|em breve|mais tarde|voltaremos|presto|più tardi|torneremo|binnenkort|snart|tilbage|tillbaka|tilbake|senere|senare|pian|myöhemmin|wkrótce|niebawem|później|brzy|později|čoskoro|neskôr|hamarosan|később|curând|mai târziu|скоро|позже|позднее|вернёмся|вернемся|незабаром|пізніше|σύντομα|αργότερα|yakında|daha sonra|tekrar|sớm|sau\\b|segera|nanti',
      ],
      ['稍后|稍後|恢复|恢復|很快|後ほど|しばらく|再開|나중에|곧|잠시 후|قريبا|لاحقا|בקרוב|מאוחר|به زودی|به‌زودی|जल्द|बाद में|ภายหลัง|เร็วๆ'],
      'later',
    ),
    sorry: stems(
      [
        'sorry|thank|apolog|patience|inconvenience|entschuldig|geduld|verständnis|merci|excus|patience|gracias|disculp|paciencia|molest|obrigad|desculp|paciência|grazie|scus|pazienza|dank|excuses|geduld|tack|ursäkta|tålamod|tak\\b|beklag|undskyld|tålmodighed|takk|pahoittel|kiito|przepraszam|cierpliwo|děkuj|omlouv|trpěliv|ďakuj|ospravedl|köszön|elnézés|türelm|mulțum|scuze|răbdare|спасибо|извин|приносим|дякуємо|вибач|благодар|συγγνώμη|ευχαριστ|υπομον|özür|teşekkür|sabr|xin lỗi|cảm ơn|maaf|terima kasih',
      ],
      [
        '抱歉|感谢|感謝|谢谢|見谅|谅解|諒解|ご迷惑|申し訳|お詫び|ありがとう|죄송|감사|양해|نعتذر|عذر|شكرا|סליח|תודה|پوزش|عذرخواهی|सॉरी|खेद|क्षमा|धन्यवाद|ขออภัย|ขอบคุณ',
      ],
      'sorry',
    ),
    turn: stems(
      [
        "your turn|redirected|do not (close|refresh)|don't (close|refresh)|estimated|minutes?\\b|ahead of you|number of|busy|an der reihe|weitergeleitet|schließen|geschätzte|avant vous|votre tour|rafraîch|ferm|su turno|tu turno|delante|estimad|sua vez|atualize|feche|il tuo turno|chiudere|beurt|doorgestuurd|sluit|wachttijd|druk\\b|tur\\b|vuoro|kolej\\b|przekierow|zamyka|na řadě|přesměr|nezavír|sorra|rândul|очеред|перенаправ|закрывай|минут|черг|хвилин|σειρά|λεπτ|sıra|dakika|kapatma|yönlendir|lượt|phút|giliran|menit",
      ],
      ['分钟|分鐘|轮到|輪到|预计|順番|分ほど|차례|예상|분\\b|دقيقة|دورك|دقیقه|نوبت|דקות|תורך|मिनट|बारी|นาที|ถึงคิว'],
    ),
  },
};

/** What is shown in a program of its own only. */
const app =
  /\bapp\b|\bapp(en|ka|ce|ki|ku|que)?\b|aplikac|application mobile|aplicativo|aplicación|applicazione|приложени|додат(ок|ку)|приложение|εφαρμογή|uygulama|ứng dụng|aplikasi|sovellu|alkalmazás|客户端|アプリ|앱|التطبيق|اپلیکیشن|באפליקציה|ऐप|แอป/;
const opened =
  /(open|view|continue|watch|read|get) .{0,20}in (the |our )?app|(app|aplikac\S*) (öffnen|otevř|otvor)|(ouvr|continu|voir).{0,20}(l'appli|dans l'app)|(abr|contin|v(er|ea)).{0,20}(en|no|na) (la |el )?(app|aplica)|apri.{0,12}app|openen? in de app|öppna.{0,10}app|åbn.{0,10}app|åpne.{0,10}app|avaa.{0,12}sovell|otwórz.{0,12}aplikac|открой|открыть в|відкри\S+ (у|в)|отвори|άνοιγμα στην|uygulama(da|yla) (aç|devam)|mở (trong |bằng )?(app|ứng dụng)|buka (di|aplikasi)|打开(app|客户端)|app(内|中)(打开|查看|继续)|アプリで(開く|見る|続)|앱(에서|으로) (열|보|계속)|افتح (في )?التطبيق|باز کردن در|פתח.{0,6}באפליקציה|ऐप में|เปิดในแอป/;
/** From this age on. */
const ageNumber = /(?<!\d)(1[68]|19|2[01])(?!\d)/;
const mustBe = stems(
  [
    'must|need to be|have to be|at least|over|older|to (enter|visit|view|buy)|muss|müssen|mindestens|ab\\b|über|älter|devez|doit|au moins|plus de|debes?\\b|tener|mayor|más de|deve|ter\\b|mais de|maior|devi|almeno|più di|maggiore|moet|minstens|ouder|boven|måste|minst|fyllt|äldre|över|skal\\b|mindst|ældre|over|må\\b|eldre|täytyy|vähintään|yli\\b|musisz|ukończ|powyżej|musíte|alespoň|starší|více|musíte|aspoň|viac|morate|stariji|najmanj|vsaj|legalább|elmúlt|trebuie|peste|cel puțin|должн|исполнилось|старше|больше|повинн|виповнилось|старше|навършен|трябва|πρέπει|άνω|τουλάχιστον|olmalı|üzeri|büyük|phải|trên|từ đủ|harus|minimal|di atas|privalote|turite|vyresn|vismaz|vecāk|vähemalt|vanem|orðin|eldri',
  ],
  ['以上|満|年满|年滿|이상|فوق|أكثر من|بالای|מעל|से अधिक|अधिक|ขึ้นไป|সর্বনিম্ন|বেশি'],
);
/** What is sold to adults only. */
const vice =
  /alc?k?ohol|nicotin|nikotin|niko?tiin|tob?ac|tobak|tabak|tabac|tytoń|снюс|табак|тютюн|cigaret|сигарет|\bsnus|vap(e|ing|orizz)|e-liquid|wine|\bwein|\bvin\b|vino|вино|beer|\bbier|bière|birra|cerve|øl\b|\böl\b|olut|piv[oa]|пиво|sör\b|bere\b|spirits|liquor|whisk|vodka|водк|алкогол|αλκοόλ|casino|казино|gambl|glücksspiel|erot|эрот|porn|adult|酒|タバコ|烟草|담배|주류|الكحول|אלכוהול|शराब|แอลกอฮอล์|บุหรี่/;

/** Somebody has to say who or where they are, or to agree, before anything is shown. */
export const gateTopic: Topic = {
  name: 'speaks_of_gate',
  grade: 'blocked',
  isBacked: ({ fieldCount }) => fieldCount > 0,
  told: [
    [app, opened],
    [app, stemsOf('reserved')],
    [ageNumber, stemsOf('age'), /\?|？/],
    [ageNumber, stemsOf('age'), mustBe],
    [
      stems(
        [
          'confirm|enter|how old|need to be|to (visit|enter|see)|before you|please (select|choose|confirm|enter|tell)|must be|are you|do you|i am|select|verify|bestätig|bitte (wählen|bestätigen)|sind sie|bist du|bevor|confirm|veuillez|avant d|êtes[- ]vous|as[- ]tu|avez[- ]vous|seleccion|elija|antes de|eres\\b|es usted|tiene|tienes|selecion|escolha|você tem|é maior|seleziona|scegli|prima di|hai\\b|sei\\b|bevestig|kies|voordat|ben je|bent u|bekräfta|välj|är du|innan|bekræft|vælg|er du|før du|bekreft|velg|vahvista|valitse|oletko|potwierd|wybierz|czy masz|zanim|potvrď|vyberte|je vám|máte|erősítse|válassz|elmúlt|confirmați|alegeți|aveți|подтверд|выберите|вам (уже )?(есть|исполн)|прежде|підтверд|оберіть|вам є|потвърд|изберете|επιβεβαι|επιλέξ|είστε|onayla|seçin|yaşında mısınız|yaşından|xác nhận|chọn|bạn (đã|có)|konfirmasi|pilih|apakah anda',
        ],
        ['确认|選擇|选择|是否|请|確認|選択|ですか|확인|선택|이상|تأكيد|اختر|هل|تأیید|انتخاب|آیا|אשר|בחר|האם|पुष्टि|चुनें|क्या आप|ยืนยัน|เลือก|คุณ'],
      ),
      stems(
        [
          'old are you|birth ?date|date of birth|(legal )?age\\b|years (of age|old)|over (18|21)|18 or|21 or|1[68]\\+|adult|type of investor|investor|professional (client|investor)|country of residence|your (country|location|region)|terms\\b|alter\\b|geburt|volljährig|jahre alt|über (16|18)|anleger|wohnsitz|âge|majeur|naissance|investisseur|résidence|edad|nacimiento|inversor|residencia|idade|nascimento|investidor|età|maggiorenne|nascita|investitore|residenza|leeftijd|geboortedatum|18 jaar|belegger|ålder|18 år|född|investerare|alder|fødselsdato|investor|ikä|syntymä|18[- ]vuo|sijoittaja|wiek|pełnoletn|lat\\b|ukończon|urodzen|inwestor|věk|let\\b|plnolet|narozen|18 rokov|dospel|életkor|18 éves|betölt|született|vârst|18 ani|лет\\b|возраст|рождени|совершеннолет|років|вік|навърш|години|ηλικ|ετών|επενδυτ|yaş|doğum|yatırımcı|tuổi|usia|umur|tahun\\b',
        ],
        [
          '18岁|18歲|未成年|成年|年龄|年齡|出生|投资者|年齢|歳|成人|生年月日|投資家|만 ?1[89]|19세|성인|나이|연령|투자자|عمرك|العمر|سن\\b|سال|גיל|שנים|आयु|उम्र|वर्ष|อายุ|ปี',
        ],
      ),
    ],
  ],
  besides: {
    ageNumber,
    age: stemsOf('age'),
    vice,
    notYet:
      /\b(yes|no|ja|nein|oui|non|sí|si|sim|não|nee|nej|nei|kyllä|ei|tak|nie|ano|áno|ne|igen|nem|da|nu|да|нет|так|ні|ναι|όχι|evet|hayır)\b.{0,3}\b(no|nein|non|não|nee|nej|nei|ei|nie|ne|nem|nu|нет|ні|не|όχι|hayır)\b|\b(under|unter|moins de|menos de|meno di|jonger dan|alle|poniżej|pod|yngre)\b.{0,12}\b(1[68]|2[01])\b/,
    enter: stems(
      [
        'enter|continue|proceed|yes\\b|no\\b|leave|i agree|accept|view page|cancel|submit|ja\\b|nein|weiter|eintreten|betreten|oui\\b|non\\b|entrer|continuer|quitter|sí\\b|entrar|continuar|salir|sim\\b|não\\b|sair|sì\\b|entra\\b|continua|esci|nee\\b|doorgaan|verder|nej\\b|fortsätt|fortsæt|fortsett|kyllä|jatka|tak\\b|nie\\b|wejdź|dalej|ano\\b|ne\\b|vstoupit|pokrač|áno|igen|nem\\b|belép|tovább|da\\b|nu\\b|intră|да\\b|нет\\b|войти|продолж|так\\b|ні\\b|увійти|продовж|не\\b|вход|ναι|όχι|είσοδος|συνέχεια|evet|hayır|gir|devam|có\\b|không\\b|tiếp tục|ya\\b|tidak\\b|masuk|lanjut',
      ],
      [
        '进入|進入|离开|離開|继续|繼續|是的|はい|いいえ|入る|入場|続ける|예|네|아니|입장|계속|نعم|لا\\b|دخول|متابعة|بله|خیر|ورود|ادامه|כן|לא\\b|כניסה|המשך|हाँ|हां|नहीं|प्रवेश|ใช่|ไม่|เข้าสู่|ดำเนินการ',
      ],
    ),
    purpose: stems(
      [
        'this (site|website|page|content|product|information|channel)|alcohol|beer|wine|spirits|tobacco|gambl|casino|erotic|adult|mature|diese (seite|inhalte|website)|ce site|cet? |este (sitio|site|conteúdo|contenido)|questo sito|deze (site|website|inhoud)|denna|denne|dette|tämä|sivusto|ta strona|tej stron|tato stránk|tieto stránk|ez az oldal|acest site|этот сайт|сайт|цей сайт|този сайт|αυτός ο|bu site|trang này|trang web|situs ini',
      ],
      ['本网站|本站|本網站|本页|このサイト|当サイト|お酒|本サイト|이 사이트|본 사이트|주류|هذا الموقع|این سایت|האתר|यह साइट|वेबसाइट|เว็บไซต์'],
    ),
    reason: stems(
      [
        'responsib|legal|law|appropriate|verification purpose|persons|jurisdiction|regulat|gesetz|jugendschutz|modération|loi\\b|ley\\b|responsab|legge|lei\\b|wet\\b|lag|lov\\b|laki|prawo|zákon|törvény|закон|yasal|pháp luật|hukum|read and accept',
      ],
      ['法律|法令|責任|법률|청소년|قانون|חוק|कानून|กฎหมาย'],
    ),
  },
};
