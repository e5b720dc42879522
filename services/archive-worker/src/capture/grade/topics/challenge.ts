import { challengePhrases } from '#capture/grade/phrases.ts';
import { markersOf } from '#capture/grade/markers.ts';
import { trace, visitor } from './common.ts';
import { stems } from './stems.ts';
import type { Topic } from './topic.ts';

const human = stems(
  [
    'automátic|automatick|automatyczn|automaattis|automatizált|otomatik|tự động|máquina|macchina|người máy|gép\\b|stroj\\b|maszyn|makine|masin\\b|geautomatiseerd|(ro)?bots?\\b|robot|human(?! (resources|rights|capital))|captcha|automat(ed|ion|isch|is[ée]|izad|izzat|iser)|crawler|scrap(er|ing)|mensch|humain|humano|umano|(a|real|actual) person\\b|mens\\b|människa|menneske|ihminen|człowiek|člověk|človek|ember\\b|uman\\b|робот|человек|людин|людина|човек|άνθρωπος|ρομπότ|insan|con người|người thật|rô-?bốt|manusia|machine|a (computer )?program\\b|script\\b',
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

export const suspicion = stems(
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

export const moment = stems(
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

export const taken = stems(
  [
    "whether you (are|'re)|are you\\b",
    'think|believe|suspect|detect|identif|consider|seem|look like|appear|resembl|mistak|halten|gehalten|erkannt|identifiziert|vermut|pens(ons|é)|détect|identifi|soupçon|cre(emos|e)|detect|identific|parec|pensa|rilevat|sembra|denken|gedetecteerd|lijk|herkend|tror|upptäck|verkar|opdaget|oppdaget|ligner|epäil|havait|podejrzew|wykry|uznan|domnív|zjist|považ|gondol|észlel|cred(em|eți)\\b|detectat|подозр|похож|приня|обнаруж|считаем|підозр|виявл|схож|засеч|εντοπ|πιστεύ|algıla|tespit|düşün|phát hiện|nghi ngờ|deteksi|mengira|curiga',
  ],
  ['检测到|疑似|認為|检出|判断|検出|判定|思われ|감지|의심|판단|اكتش|يبدو|تشخیص|شناسایی|זיהינו|נראה|חושד|पता चला|लगता|ตรวจพบ|สงสัย'],
);

const proofOfWork =
  /proof[- ]of[- ]work|arbeitsnachweis|preuve de travail|prueba de trabajo|prova de trabalho|prova di lavoro|bewijs van werk|arbetsbevis|dowód pracy|důkaz prác|доказательств\S+ (выполнения )?работы|iş kanıtı|工作量证明|プルーフ・?オブ・?ワーク|작업 증명|comput(ing|es) a|solv(ing|es) a|rechenaufgabe/;

const characters =
  /characters|letters|zeichen|buchstaben|caractères|lettres|caracteres|letras|caratteri|lettere|tekens|tecken|bokstäver|tegn|bokstav|bogstav|merkit|kirjaimet|znak|znaky|písmen|karakter|betű|caracter|liter|символ|знак|букв|літер|χαρακτήρ|γράμμα|harf|ký tự|huruf|slova|ženkl|raides|rakstzīm|burtus|tähed|stafi|文字|字符|글자|문자|أحرف|حروف|نویسه|תווים|אותיות|अक्षर|ตัวอักษร/;
const picture =
  /image|picture|\bbild|imagen|imagem|immagine|afbeelding|plaatje|billed|bilde|kuva|obraz|obráz|\bkép|imagin|картин|изображ|зображ|εικόν|resim|görsel|hình|gambar|slik|pilt|attēl|paveiksl|mynd|imatge|画像|图片|圖片|그림|이미지|صور|تصویر|תמונה|चित्र|ภาพ/;

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
    [characters, picture],
    [
      /puzzle|rompecabezas|quebra-?cabeça|пазл|układank|skládačk|bulmaca|yapboz|拼图|拼圖|パズル|퍼즐|滑块|滑塊/,
      /slide|slider|schieb|gliss|desliz|arrast|trascin|сдвин|перетащ|ползун|przesuń|przeciąg|\bslepen|\bdra\b|sürükle|kaydır|posuň|přetáhn|滑动|滑到|拖|スライド|ドラッグ|밀어|끌어/,
      /^.{0,80}$/,
    ],
    [/one more step before you/],
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
