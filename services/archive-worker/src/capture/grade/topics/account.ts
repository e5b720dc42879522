import type { Evidence } from '@htbase/shared/models';
import { loginPhrases, paywallPhrases } from '#capture/grade/phrases.ts';
import { hasReturnAddress, isAskedFor, loginPath } from '#capture/grade/paths.ts';
import { denied, inGeneral } from './refusal.ts';
import { either, stems, stemsOf } from './stems.ts';
import { markersOf } from '#capture/grade/markers.ts';
import type { Topic } from './topic.ts';

const login = stems(
  [
    'log(ged)? ?(in|on)\\b|login|sign(ed)? ?(in|up)|authenticat|anmeld|einlogg|angemeldet|registrier|connect(er|ez|é)|identifi|inscri|iniciar sesión|inicia sesión|inicie sesión|acceder|accede|regístrate|registrar|iniciar sessão|inicie sessão|entrar|entre\\b|faça login|accedi|accedere|registrati|effettua|inlog|log in|ingelogd|aanmeld|logga in|inlogg|log ind|logget ind|logg inn|kirjaudu|zaloguj|zalogow|logow|přihlás|prihlás|bejelentkez|belép|autentific|conectați|войти|войдите|вход|авториз|зарегистр|увійти|увійдіть|вхід|влез|влизане|συνδεθ|σύνδεσ|εγγραφ|giriş|oturum|üye ol|đăng nhập|đăng ký|masuk|login',
  ],
  [
    '登录|登入|登錄|注册|註冊|ログイン|サインイン|会員登録|로그인|회원가입|가입|تسجيل الدخول|سجل الدخول|تسجيل|ورود|وارد|התחבר|כניסה|הירשם|लॉग ?इन|साइन इन|เข้าสู่ระบบ|ล็อกอิน|ลงชื่อเข้า',
  ],
  'login',
);

const purpose = stems(
  [
    'da bi(ste|smo)?\\b|kako bi(ste|smo)?\\b|za (pregled|pristup|nastavak|ogled|dostop)|morate|potrebno|treba\\b|samo\\b|če želite|kad\\b|norėdami|turite|reikia|tik\\b|prašome|lai\\b|nepieciešam|tikai|lūdzu|et\\b|selleks|peate|palun|ainult|vaja\\b|til að|þarft|vinsamleg|aðeins|per (veure|continuar|accedir|llegir)|cal\\b|heu de|has de|només|debes|behar|mesedez|për të|duhet|ju lutem|vetëm|за да|мора|да би|морате|потребно|каб\\b|трэба|толькі|калі ласка|üçün|lazım|yalnız|zəhmət|үшін|керек|тек\\b|უნდა|მხოლოდ|გთხოვთ|համար|պետք|միայն|ili\\b|lazima|tafadhali|upang|kailangan|perlu|sila\\b|om in te|moet',
    'to (continue|view|see|access|read|your|proceed|watch|join|open|use|get|follow|unlock)|in order to|must|need|require|have to|please|only|before|first|um .{0,40} zu|müssen|bitte|nur\\b|zuerst|weiter|pour (continuer|voir|accéder|lire|consulter|afficher)|devez|veuillez|uniquement|seul|réservé|para (continuar|ver|acceder|leer|acessar|ler|visualizar)|debes?\\b|necesit|sólo|solo\\b|precisa|deve\\b|apenas|somente|per (continuare|vedere|accedere|leggere|visualizzare)|devi\\b|soltanto|om (te|verder|door)|moet|alleen|för att|måste|endast|bara\\b|for at|skal\\b|kun\\b|må\\b|for å|jotta|täytyy|vain\\b|nähdä|katso|aby\\b|żeby|musisz|tylko|abyste|musíte|pouze|jen\\b|aby ste|len\\b|iba\\b|hogy\\b|kell\\b|csak\\b|pentru a|trebuie|doar|чтобы|нужно|необходимо|только|пожалуйста|щоб|потрібно|лише|тільки|за да|трябва|само|για να|πρέπει|μόνο|için|gerek|yalnızca|sadece|lütfen|để\\b|cần|chỉ\\b|vui lòng|untuk|harus|hanya|silakan',
  ],
  [
    'জন্য|হবে|শুধু|অনুগ্রহ|کے لیے|ضروری|صرف|வேண்டும்|மட்டும்',
    '才能|即可|后(查看|可|继续)|後(查看|可|繼續)|以(查看|继续)|请先|請先|仅限|需要|して(ください|続|閲覧)|のみ|限定|必要|하셔야|후 |하시면|해 ?주세요|해야|만 볼 수|전용|필요|للمتابعة|لعرض|يجب|يرجى|فقط|برای|باید|لطفا|כדי|יש ל|רק|נדרש|के लिए|करना होगा|केवल|कृपया|เพื่อ|ต้อง|กรุณา|เฉพาะ',
  ],
  'purpose',
);

const member = stems(
  [
    'invited|eingeladen|invité|invitad|convidad|invitat|uitgenodigd|inbjud|invitere|kutsut|zaprosz|pozvan|meghív|приглаш|запрош|προσκεκλ|davetli|được mời|diundang|followers?\\b|friends\\b|follower|freunde|abonnés|amis\\b|seguidores|amigos|follower|amici|volgers|vrienden|följare|vänner|følger|venner|seuraaj|ystäv|obserwuj|znajom|sledující|přáte|priate|követő|barát|urmăritor|prieten|подписчик|друз|підписник|друж|ακόλουθ|φίλ|takipç|arkada|người theo dõi|bạn bè|pengikut|teman|supporters?\\b|patrons?\\b|backers?\\b|unterstützer|mécènes?|mecenas|sostenitori|donateurs|patroner|спонсор|支援者|후원자',
    'members?\\b|registered|logged[- ]in|users?\\b|friends|followers|subscribers?\\b|staff|mitglied|registrierte|angemeldete|abonnent|membres?\\b|abonné|inscrits|miembros|socios|suscriptor|registrad|membros|assinante|membri\\b|iscritti|abbonat|utenti|leden|abonnee|geregistreerd|medlem|prenumerant|abonnent|inloggade|jäsen|tilaaj|członk|użytkown|prenumerator|subskryb|člen|předplatitel|predplatiteľ|tag\\b|tagok|előfizető|membri|abonaț|участник|подписчик|авторизован|пользовател|зарегистр|учасник|передплатник|користувач|абонат|членов|μέλη|μελών|συνδρομητ|üye|abone|thành viên|hội viên|anggota|pelanggan',
  ],
  [
    'フォロワー|关注者|好友|팔로워|친구|المتابع|الأصدقاء|עוקבים|חברים|会员|會員|成员|用户|订阅者|会員|メンバー|有料会員|読者|멤버|회원|구독자|أعضاء|الأعضاء|المشتركين|مشترك|اعضا|مشترکین|חברים|מנויים|सदस्य|ग्राहक|สมาชิก',
  ],
  'member',
);

const reserved = stems(
  [
    'only|exclusive|reserved|locked|restricted|for (our )?(paid|paying|registered)|is for\\b|private|nur\\b|exklusiv|vorbehalten|gesperrt|réservé|exclusif|exclusivement|uniquement|seuls?\\b|exclusiv|solo\\b|sólo|reservad|apenas|somente|soltanto|riservat|alleen|exclusief|voorbehouden|endast|exklusiv|bara\\b|låst|är för|kun\\b|forbeholdt|forbeholdt|er for|for deg|for dig|låst|forbeholdt|vain\\b|lukittu|tylko|dla\\b|wyłącznie|zarezerwow|zablokow|pouze|jen\\b|pro\\b|vyhrazen|zamčen|len\\b|iba\\b|pre\\b|vyhraden|csak\\b|kizárólag|doar|exclusiv|numai|только|доступн[аоы]? |эксклюзив|лише|тільки|само|μόνο|αποκλειστικ|yalnızca|sadece|özel|chỉ\\b|dành (riêng )?cho|hanya|khusus|eksklusif',
  ],
  ['专享|專享|专属|仅|限|のみ|限定|専用|만 |전용|فقط|حصري|مخصص|ویژه|مخصوص|רק|בלעדי|केवल|विशेष|เฉพาะ|เท่านั้น'],
  'reserved',
);

const subscriber =
  /subscri|abonn|abbona|s[ou]scri|assinant|tilaaj|prenumer|předplat|predplat|előfizet|подпис|передплат|абон|συνδρομ|abone|langgan|naročni|pretplat|претплат|telli(ja|mu)|áskrif|订|訂|购|会员|會員|会員|購読|有料|구독|유료|회원|مشترك|مشترک|מנוי|सब्सक्रा|ग्राहक|สมาชิก|thành viên|hội viên/;

const see = stems(
  [
    'see|view|read|access|content|page|post|article|story|area|document|file|group|profile|seite|inhalt|bereich|beitrag|artikel|lesen|sehen|page|contenu|article|voir|lire|contenido|página|artículo|ver\\b|leer|conteúdo|artigo|ler\\b|contenuto|pagina|articolo|leggere|vedere|inhoud|pagina|artikel|lezen|bekijk|sida|innehåll|artikel|läsa|se\\b|inlägg|side|indhold|artikl|læs|innhold|lese|sivu|sisältö|artikkeli|juttu|lukea|stron|treś|artykuł|czytać|zobacz|stránk|obsah|článe|článk|číst|čítať|oldal|tartalom|cikk|olvas|pagin|conținut|articol|citi|страниц|материал|стать|чита|смотр|просм|запис|содержим|сторінк|матеріал|статт|чита|съдържание|статия|σελίδα|περιεχόμενο|άρθρο|διαβά|sayfa|içerik|yazı|haber|oku|gör|trang|nội dung|bài|xem|đọc|halaman|konten|artikel|baca|lihat',
  ],
  [
    '查看|阅读|閱讀|内容|內容|文章|页面|浏览|全文|更多|閲覧|記事|ページ|コンテンツ|続き|読む|글|볼 수|보기|기사|콘텐츠|페이지|محتوى|المحتوى|الصفحة|المقال|قراءة|عرض|محتوا|صفحه|مطلب|مقاله|خواندن|תוכן|דף|עמוד|כתבה|לקרוא|לצפות|सामग्री|पृष्ठ|लेख|पढ़|देख|เนื้อหา|หน้า|บทความ|อ่าน|ดู',
  ],
  'thing',
);

const account =
  /account|konto|compte|cuenta|conta\b|tili|účet|fiók|cont\b|аккаунт|акаунт|обліков|λογαριασμ|hesap|hesab|tài khoản|akun|账号|帐号|帳號|アカウント|계정|حساب|חשבון|खाता|บัญชี/;
const password = stemsOf('password');

const profile = stems(
  [
    'profile|account|album|photos?\\b|konto|profil|compte|cuenta|perfil|conta\\b|álbum|profilo|profiel|tili\\b|profiili|účet|fiók|cont\\b|аккаунт|профил|страница|профіл|акаунт|λογαριασμ|προφίλ|hesap|hesab|tài khoản|hồ sơ|akun|nalog|račun|paskyr|konts|prófíl',
  ],
  ['账号|帳號|主页|アカウント|プロフィール|계정|프로필|الحساب|حساب|الملف الشخصي|پروفایل|חשבון|פרופיל|खाता|प्रोफ़ाइल|บัญชี|โปรไฟล์'],
);
const hidden = stems(
  [
    'private|privat|privé|privad[oa]|yksityi|prywatn|soukrom|súkrom|zasebn|приватн|закрыт|закрит|личн|частн|ιδιωτικ|gizli|riêng tư|pribadi|peribadi|privačios|privāt|lokað',
  ],
  ['非公開|鍵|비공개|私密|خاص|خصوصی|פרטי|निजी|ส่วนตัว'],
  'hidden',
);
const institution = stems(
  [
    'institution|organi[sz]ation|university|school|college|einrichtung|hochschule|universität|organisation|établissement|université|institución|universidad|institui|universidade|istituto|ateneo|università|instelling|organisatie|universiteit|lärosäte|universitet|oppilaitos|organisaatio|yliopisto|uczelni|instytucj|instituc|univerzit|inštitúc|intézmény|egyetem|instituți|universitat|организац|учрежден|университет|заклад|університет|ιδρύμα|ίδρυμα|πανεπιστήμ|kurum|üniversite|trường|tổ chức|institusi|universitas|įstaig|iestād|asutus|stofnun',
  ],
  ['机构|機構|学校|學校|所属機関|大学|기관|대학|مؤسس|جامعة|دانشگاه|מוסד|संस्थान|สถาบัน|มหาวิทยาลัย'],
);

const guest =
  /\bguests?\b|\bgäste|\binvités|\bvisiteurs|\binvitados|\bconvidados|\bospiti\b|\bgoście|gościom|\bgasten\b|\bgäster|\bhosté|\bhostia|\bvendég|\bvizitatori|гост(и|ям|ей)|misafir|ziyaretçi|\bkhách\b|\btamu\b|ゲスト|游客|訪客|访客|손님|비회원|الزوار|ضيوف|مهمان|אורחים/;
const joinIn =
  /\bjoin\b|tritt .{0,20}bei\b|beitreten|rejoi(gnez|ndre)|\búnete|unirte|entre (no|para o)|participe|unisciti|dołącz|word lid|sluit je aan|gå med|bliv medlem|bli med|liity|připojte se|přidej|pripojte|csatlakoz|alătur|вступ|присоедин|приєдна|katıl\b|katılın|tham gia|bergabung|gabung|参加|加入|가입|انضم|بپیوند|הצטרף/;

const group =
  /group|communit|grupp|groupe|grup[oai]|groep|grup\b|skupin|ryhmä|csoport|групп|груп|グループ|コミュニティ|群|社区|그룹|커뮤니티|مجموعة|گروه|קבוצ/;

/** A title, or a sentence of little else. */
const brief = /^.{0,60}$/;

/** One has to have an account, or a permission. */
export const accountTopic: Topic = {
  name: 'speaks_of_login',
  grade: 'login_required',
  unless: inGeneral,
  isWanted: (evidence) => isAskedFor(evidence, loginPath) && !hasReturnAddress(evidence) && evidence.fieldCount > 0,
  isBacked: ({ passwordFields, markers }) => passwordFields > 0 || markersOf('login', markers).length > 0,
  phrases: loginPhrases,
  told: [
    [password, stemsOf('protected')],
    [profile, hidden],
    [stemsOf('thing'), hidden, /^.{0,45}$/],
    [stemsOf('session'), stemsOf('absent'), brief],
    [institution, stemsOf('choose'), login],
    [account, stemsOf('choose'), login],
    [
      /(been |you )?(signed|logged) (you )?out\b|session (has )?(expired|ended|timed out)|abgemeldet|sitzung (ist )?abgelaufen|déconnecté|session (a )?expiré|sesión (ha )?(caducado|expirado)|sessão (expirou|terminou)|sessione (è )?scaduta|sessie (is )?verlopen|sesja wygasła|relace vypršela|сесси\S+ (истекла|завершена)|oturum\S* sona|phiên .{0,20}hết hạn|会话已过期|登录(已)?(过期|失效)|セッション.{0,8}(切れ|終了)|세션.{0,6}만료/,
    ],
    [/(brauch|benötig)\S* (sie )?(zugriff|zugang)/],
    [login, purpose],
    [guest, either(denied, stemsOf('lacking')), /^.{0,110}$/],
    [joinIn, group, purpose, /^.{0,90}$/],
    [
      /invit(e|ation)[- ]only|nur (auf|mit) einladung|sur invitation|solo (con|por) invitación|apenas (por|com) convite|solo su invito|по приглашени|招待制|仅限邀请|초대 전용/,
    ],
    [/^(access|sign in|log in) (through|via|with) your (\w+ )?(library|institution|school|university|organi[sz]ation)/],
    [member, reserved, /^.{0,40}$/],
    [subscriber, reserved, /^.{0,30}$/],
    [member, reserved, see],
    [
      /not shared with you|(ask|contact) the owner|nicht für (sie|dich) freigegeben|pas partagé avec|no se ha compartido|não foi compartilhado|non è (stato )?condiviso|niet met (je|u) gedeeld|共享给|共有されて|공유되지/,
    ],
    [
      /(account|profile|group|channel|board|album|playlist|content|repository) (is|are) private|private (profile|account|group)|privates? (profil|konto|gruppe)|(compte|profil|groupe) privé|(cuenta|perfil|grupo) privad[oa]|conta privada|(profilo|account|gruppo) privato|закрыт\S* (профил|групп|аккаунт)|(профил|групп|аккаунт)\S* закрыт|비공개|非公開アカウント|鍵アカウント|gizli hesap|hesap gizli|konto (jest )?prywatne|soukromý (profil|účet)|tài khoản riêng tư|akun (ini )?pribadi|حساب خاص|פרופיל פרטי/,
    ],
    [
      /(you|need|request).{0,20}(need |request )?(access|permission)|zugriff (erforderlich|anfordern)|demander l'accès|accès (requis|nécessaire)|solicitar acceso|necesitas (acceso|permiso)|solicitar acesso|precisa de (acesso|permissão)|richiedi (l')?accesso|toegang (aanvragen|nodig)|begär åtkomst|anmod om adgang|be om tilgang|pyydä (käyttöoikeutta|pääsyä)|poproś o dostęp|požádat o přístup|запросить доступ|нужен доступ|потрібен доступ|erişim (iste|gerek)|yêu cầu quyền|minta akses|申请(访问|权限)|アクセス権(が必要|をリクエスト)|액세스 (권한|요청)|طلب (الوصول|الإذن)|درخواست دسترسی|בקש גישה/,
    ],
    [
      /(select|choose|find|search for) your (institution|organi[sz]ation|university|school|company|home)|(wähle|ihre) .{0,20}(einrichtung|hochschule|organisation)|votre établissement|(su|tu) institución|sua instituição|tua istituzione|(jouw|uw) instelling|所属機関|选择.{0,6}(机构|学校)/,
    ],
  ],
  besides: {
    login,
    account,
    password,
    join: stems(
      [
        'registrir|registr(uo|ē)|stvori(te)? račun|otvori(te)? račun|ustvari|sukur|izveido|loo konto|registreeri|nýskrá|stofna|crea(r)? (un )?compte|registreu|регистр|направете|рэгістр|regjistro|qeydiyyat|тіркел|რეგისტრ|գրանց|daftar|magrehistro|jisajili',
        'register|sign up|create (an|a new|your) account|join\\b|already (a|have)|forgot|registrier|konto erstellen|inscri|créer un compte|déjà|regístrate|crear (una )?cuenta|¿?ya (eres|tienes)|cadastre|criar conta|já (é|tem)|registrati|crea un account|già|hai già|registreer|account aanmaken|al (een|lid)|registrera|skapa konto|redan|opret|allerede|registrer|luo tili|rekisteröidy|onko sinulla|zarejestruj|załóż konto|masz już|registrujte|vytvořit účet|již máte|už máte|regisztr|creează|ai deja|регистрац|зарегистр|уже есть|реєстрац|зареєстр|вже|εγγραφή|έχετε ήδη|kayıt|üye ol|zaten|đăng ký|đã có|daftar|sudah punya',
      ],
      [
        'নিবন্ধন|রেজিস্টার|رجسٹر|பதிவு',
        '注册|註冊|立即注册|已有|新規登録|会員登録|すでに|회원가입|가입하기|이미|إنشاء حساب|تسجيل جديد|لديك|ثبت ?نام|عضو|הרשמ|כבר|पंजीकर|पहले से|สมัคร|มีบัญชี',
      ],
    ),
    member,
    reserved,
  },
};

const pay = stems(
  [
    'subscri|subscription|membership|trial|premium|abo\\b|abonn|abonnement|suscri|suscripción|assin(e|ar|atura|ante)|abbona|abonne|lid\\b|proef|prenumer|prova|tilaa|tilaus|prenumerat|subskryp|wykup|předplat|predplat|előfizet|abonament|abonează|подпис|передплат|абон|συνδρομ|abone|đăng ký (thành|gói|đọc)|langganan|berlangganan|gratis account|free account|kostenlos(es)? (konto|registrier)|compte gratuit|cuenta gratuita|conta gratuita|account gratuito|register (now )?(to|for)|create (an|a free) account|sign up',
  ],
  ['订阅|訂閱|付费|付費|会员|會員|开通|購読|有料|会員|구독|유료|멤버십|اشتراك|اشترك|مشترك|اشتراک|מנוי|הצטרפ|सदस्यता|सब्सक्रा|สมัครสมาชิก|สมาชิก'],
  'pay',
);
const readOn = stems(
  [
    'continue|keep reading|read (on|more|the|this|full)|full (article|story|text|access)|finish|rest of|unlock|remaining|to read|weiterlesen|weiter lesen|ganzen? artikel|vollständig|lesen sie|lire la suite|poursuiv|continuer|lecture|lire (cet|l|en)|article (complet|intégral)|reste à lire|sigue leyendo|seguir leyendo|continuar (leyendo|lendo)|leer (más|el)|artículo completo|continue (lendo|a ler)|leia|ler (o|este)|matéria completa|continua a leggere|leggi|lees verder|verder lezen|lees (het|dit|alles)|läs (hela|vidare|mer)|fortsätt läs|hela artikeln|läs hele|læs (videre|hele)|les (videre|hele)|fortsett|lue (koko|lisää|juttu)|jatka luk|koko (juttu|artikkeli)|czytaj dalej|przeczytaj|cały artykuł|pełn|číst dál|celý článek|celý článok|dočíst|pokračovat|olvas(s|sa|d|ná)|teljes cikk|citește|citi(ți)? (mai|în)|читать (дальше|далее|полность|статью)|дочитать|полный текст|продолж|читати далі|повний текст|прочетете|συνεχίστε|διαβάστε|devamını|okumaya|tamamını|đọc tiếp|toàn bộ bài|đọc toàn|lanjut(kan)? (baca|membaca)|baca (selengkapnya|selanjutnya)|selengkapnya',
  ],
  [
    '继续阅读|繼續閱讀|阅读全文|閱讀全文|剩余|剩餘|查看全文|解锁|解鎖|続き|残り|全文|続けて読|계속 읽|전문|더 읽|이어서|남은|متابعة القراءة|لقراءة|اقرأ|قراءة المزيد|ادامه (مطلب|خواندن)|متن کامل|להמשך|המשך קריאה|לקרוא|पूरा|आगे पढ़|पढ़ना जारी|อ่านต่อ|ฉบับเต็ม|อ่านบทความ',
  ],
  'readOn',
);

/** What was locked opens. */
const unlock = stems(
  [
    'unlock|freischalt|débloqu|desbloque|sblocca|ontgrendel|lås (upp|op|opp)\\b|avaa\\b|odblokuj|odemkn|odomkn|felold|debloc|разблок|розблок|отключете|ξεκλείδ|kilidi|mở khóa|buka kunci',
  ],
  ['解锁|解鎖|ロックを解除|잠금 ?해제|افتح|باز کنید|अनलॉक|ปลดล็อก'],
);
/** It belongs to what is sold. */
const partOf =
  /part of|included (in|with)|bestandteil|teil (des|von|unseres)|fait partie|forma parte|faz parte|fa parte|onderdeel|ingår|indgår|inngår|sisältyy|częścią|součást|súčasť|része|face parte|входит в|входить до|αποτελεί μέρος|dahil|nằm trong|bagian dari|包含在|含まれ|포함/;
const price =
  /\d\s?(kn\b|din\b|рсд|ден\b|лв|₾|₸|֏|₺|₪|chf\b|rub\b|uah\b|eurot?\b|евро|krone?r?\b)|(rm|rp|chf|kr|tk|rs\.?|₱|৳|₨|₫|₩|₪)\s?\d|\/\s?(mnd|mth|kuu|mėn|mēn|mj?es|mes\b|mois|mese|miesi|hó\b|lună|мес|міс|ay\b|tháng|bln|veke|uke|vecka|uge|settimana|semana|tydzień|týden)|[$€£¥₽₹]\s?\d|\d+\s?([$€£¥₽₹元円원]|eur\b|usd\b|kr\b|zł|kč|ft\b|lei\b|руб|грн|tl\b|đ\b)|\d,-|\d\s?,–|free of charge|per month|\/ ?mo|gratis|gratuit|kostenlos|first month|monat|par mois|al mes|por mês|al mese|per maand|mån(ad)?|måned|kuukau|miesi[ąę]c|měsí|mesia|hónap|lună|месяц|місяц|μήνα|ayda|tháng|bulan|每月|月額|월 |شهر|ماه|חודש|महीने|เดือน/;

/** What one may read without paying. */
const free =
  /\bfree\b|gratis|kostenlos|gratuit|grátis|bezpłat|darmow|zdarma|zadarmo|бесплат|безкоштов|безплатн|ücretsiz|miễn phí|ilmais|ingyen|δωρεάν|無料|免费|免費|무료|مجاني|رایگان|חינם/;
const text =
  /articles?|stories|reads\b|posts\b|arti[kc]|artículo|artigo|matérias?|noticia|saker|juttu|juttuja|člán|cikk|стат|материал|матеріал|yazı|makale|haber|bài|άρθρ|記事|文章|기사|مقال|مقاله|כתבות/;
const usedUp =
  /limit|límite|reached|used|read (all|your)|no more|left|grenze|erreicht|kontingent|aufgebraucht|gelesen|atteint|épuisé|lu (tous|vos)|alcanzad|agotad|leído|atingiu|esgot|raggiunt|esaurit|letto|bereikt|gelezen|opgebruikt|nått|nået|nådd|läst|læst|lest|wykorzyst|przeczyt|vyčerp|přečet|исчерп|вичерп|прочит|лимит|ліміт|doldu|kalmadı|hết|käyttänyt|elhaszn|elért|εξαντλ|上限|已(读|用)|達し|소진|모두/;

/** So much of the text is left. */
const share =
  /\d[\d.,\s]*(%|％|字|文字|자\b|(characters?|words?|zeichen|wörter|signes|mots|caracteres|palabras|palavras|caratteri|parole|tekens|woorden|tecken|ord|tegn|merkkiä|sanaa|znak\S*|słów|slov|karakter\S*|szó|caractere|cuvinte|знак\S*|символ\S*|слов\S*|слів|думи|λέξεις|kelime|từ|kata)(?![\p{L}]))/u;

const already = stems(
  [
    'već\\b|že\\b|jau\\b|juba|nú þegar|þegar\\b|ja (ets|sou|tens|teniu)|већ|веќе|ўжо|tashmë|allereie|artıq|қазір|უკვე|արդեն|telah\\b|mul on|ar jau|vai jau',
    'already|déjà|bereits|schon\\b|¿?ya (eres|tienes|soy)|já (é|sou|tem)|già\\b|hai già|al (een|abonnee|lid)|heb je (al )?een|redan|allerede|oletko|onko sinulla|masz już|już|již|už (máte|ste|jste|mám)|már\\b|ai deja|sunteți deja|уже|вже|вече|ήδη|zaten|đã (là|có)|sudah',
  ],
  ['ইতিমধ্যে|پہلے سے|ஏற்கனவே', '已是|已有|已经|すでに|会員の方|이미|بالفعل|قبلا|כבר|पहले से|เป็นสมาชิก'],
);

/** A text that breaks off: with dots, after a comma, or after a first sentence in the middle of the next. */
const cutOff = /.{40}(…|\.\.\.)$|.{20}[、，]$|.{60}[.!] \p{Lu}[^.!?]{4,80}\p{Ll}$/mu;

/** An article that names a price, and asks whether one has paid already. */
function isOffered({ isMarkedArticle, lead }: Evidence): boolean {
  const text = lead.toLowerCase();
  return isMarkedArticle && price.test(text) && already.test(text);
}

/** What is there is the beginning; the rest is for those who pay or register. */
export const paywallTopic: Topic = {
  name: 'speaks_of_paying',
  grade: 'login_required',
  isBacked: (evidence) =>
    evidence.isMarkedPaid || cutOff.test(evidence.lead) || markersOf('paywall', evidence.markers).length > 0 || isOffered(evidence),
  withExcerpt: true,
  phrases: paywallPhrases,
  told: [
    [readOn, share],
    [readOn, price],
    [member, see, /^.{0,50}$/],
    [subscriber, readOn],
    [free, text, usedUp],
    [readOn, /^.{0,40}[?？]$/],
    [member, reserved, see],
    [
      /(read|see|finish) the rest|la suite|weiterlesen|resto (del|do|da|dell)|rest van het|resten av|reszt[ęy] (artyku|tekst)|zbytek článku|maradék|остал\w+ часть|残り|剩余/,
      /\?|read|lire|lesen|les|czyta|číst|чита|読|阅/,
    ],
    [pay, readOn],
    [pay, reserved, see],
    [pay, partOf, see],
    [unlock, see, price],
  ],
  besides: {
    price,
    already,
    login,
    pay,
    readOn,
    limit:
      /(free|gratis|kostenlos|gratuit|grátis|безкоштовн|бесплатн|免费|無料|무료)\w* ?\S* ?(articles?|artikel|artículos|artigos|articoli|artyku|stat|记事|記事|기사|文章)|limit of|remaining|reste à lire|%|\d+ ?(字|文字)|article locked|låst|plus-artikel|\bplus\b|premium|premium-|nur für|reserved for/,
  },
};
