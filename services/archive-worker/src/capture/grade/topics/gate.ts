import { visitor } from './common.ts';
import { either, stems, stemsOf } from './stems.ts';
import type { Topic } from './topic.ts';

/** What is shown in a program of its own only. */
const app =
  /\bapp\b|\bapp(en|ka|ce|ki|ku|que)?\b|aplikac|application mobile|aplicativo|aplicación|applicazione|приложени|додат(ок|ку)|приложение|εφαρμογή|uygulama|ứng dụng|aplikasi|sovellu|alkalmazás|客户端|アプリ|앱|التطبيق|اپلیکیشن|באפליקציה|ऐप|แอป/;
const opened =
  /(open|view|continue|watch|read|get) .{0,20}in (the |our )?app|(app|aplikac\S*) (öffnen|otevř|otvor)|(ouvr|continu|voir).{0,20}(l'appli|dans l'app)|(abr|contin|v(er|ea)).{0,20}(en|no|na) (la |el )?(app|aplica)|apri.{0,12}app|openen? in de app|öppna.{0,10}app|åbn.{0,10}app|åpne.{0,10}app|avaa.{0,12}sovell|otwórz.{0,12}aplikac|открой|открыть в|відкри\S+ (у|в)|отвори|άνοιγμα στην|uygulama(da|yla) (aç|devam)|mở (trong |bằng )?(app|ứng dụng)|buka (di|aplikasi)|打开(app|客户端)|app(内|中)(打开|查看|继续)|アプリで(開く|見る|続)|앱(에서|으로) (열|보|계속)|افتح (في )?التطبيق|باز کردن در|פתח.{0,6}באפליקציה|ऐप में|เปิดในแอป/;
/** From this age on. */
const ageNumber = /(?<!\d)(1[68]|19|2[01])(?!\d)/;
const question = /[?？;;؟]$/;
const entering =
  /enter|visit|betret|besuch|entrar|acceder|entrer|visiter|accéder|entrare|accedere|visitare|bezoek|besök|besøk|besøg|vierail|wejś|wejdź|odwiedz|vstoup|vstup|navštív|belép|intra\b|вой[тд]|посещ|посет|увій|відвід|влез|είσοδ|εισέλθ|επισκεφ|girmek|giriş|ziyaret|truy cập|vào\b|masuk|mengakses|lankyt|apmeklē|sisene|külasta|heimsæk|pristup|posjet|poset|dostop|obisk|入场|進入|进入|访问|入場|閲覧|입장|방문|دخول|ورود|כניסה|प्रवेश|เข้า/;
const mustBe = stems(
  [
    'must|need to be|have to be|at least|over|older|to (enter|visit|view|buy)|muss|müssen|mindestens|ab\\b|über|älter|devez|doit|au moins|plus de|debes?\\b|tener|mayor|más de|deve|ter\\b|mais de|maior|devi|almeno|più di|maggiore|moet|minstens|ouder|boven|måste|minst|fyllt|äldre|över|skal\\b|mindst|ældre|over|må\\b|eldre|täytyy|vähintään|yli\\b|musisz|ukończ|powyżej|musíte|alespoň|starší|více|musíte|aspoň|viac|morate|stariji|najmanj|vsaj|legalább|elmúlt|trebuie|peste|cel puțin|должн|исполнилось|старше|больше|повинн|виповнилось|старше|навършен|трябва|πρέπει|άνω|τουλάχιστον|olmalı|üzeri|büyük|phải|trên|từ đủ|harus|minimal|di atas|privalote|turite|vyresn|vismaz|vecāk|vähemalt|vanem|orðin|eldri',
  ],
  ['以上|満|年满|年滿|이상|فوق|أكثر من|بالای|מעל|से अधिक|अधिक|ขึ้นไป|সর্বনিম্ন|বেশি'],
);
const birthDate =
  /birth ?da(te|y)|date of birth|geburtsdatum|date de naissance|fecha de nacimiento|data de nascimento|data di nascita|geboortedatum|födelsedatum|fødselsdato|syntymäaika|datę urodzenia|data urodzenia|datum narození|dátum narodenia|születési (dátum|idő)|data nașterii|дат[ау] (рождения|народження|на раждане)|ημερομηνία γέννησης|doğum tarihi|ngày sinh|tanggal lahir|生年月日|出生(日期|年月)|생년월일|تاريخ (الميلاد|ميلاد)|تاریخ تولد|תאריך (ה)?לידה|जन्म ?तिथि|วันเกิด/;
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
    [birthDate, either(stemsOf('protected'), stemsOf('confirm'), visitor), /^.{0,60}$/],
    [ageNumber, stemsOf('age'), question],
    [stemsOf('age'), question, /^.{0,45}$/],
    [ageNumber, stemsOf('age'), mustBe, either(visitor, entering)],
    [
      stems(
        [
          'confirm|enter|how old|need to be|to (visit|enter|see)|before you|please (select|choose|confirm|enter|tell)|must be|are you|do you|i am|select|verify|bestätig|bitte (wählen|bestätigen)|sind sie|bist du|bevor|confirm|veuillez|avant d|êtes[- ]vous|as[- ]tu|avez[- ]vous|seleccion|elija|antes de|eres\\b|es usted|tiene|tienes|selecion|escolha|você tem|é maior|seleziona|scegli|prima di|hai\\b|sei\\b|bevestig|kies|voordat|ben je|bent u|bekräfta|välj|är du|innan|bekræft|vælg|er du|før du|bekreft|velg|vahvista|valitse|oletko|potwierd|wybierz|czy masz|zanim|potvrď|vyberte|je vám|máte|erősítse|válassz|elmúlt|confirmați|alegeți|aveți|подтверд|выберите|вам (уже )?(есть|исполн)|прежде|підтверд|оберіть|вам є|потвърд|изберете|επιβεβαι|επιλέξ|είστε|onayla|seçin|yaşında mısınız|yaşından|xác nhận|chọn|bạn (đã|có)|konfirmasi|pilih|apakah anda',
        ],
        ['确认|選擇|选择|是否|请|確認|選択|ですか|확인|선택|이상|تأكيد|اختر|هل|تأیید|انتخاب|آیا|אשר|בחר|האם|पुष्टि|चुनें|क्या आप|ยืนยัน|เลือก|คุณ'],
        'confirm',
      ),
      stems(
        [
          'old are you|birth ?date|date of birth|(legal )?age\\b|years (of age|old)|over (18|21)|18 or|21 or|1[68]\\+|adult|type of investor|investor|professional (client|investor)|country of residence|your (country|location|region)|terms\\b|alter\\b|geburt|volljährig|jahre alt|über (16|18)|anleger|wohnsitz|âge|majeur|naissance|investisseur|résidence|edad|nacimiento|inversor|residencia|idade|nascimento|investidor|età|maggiorenne|nascita|investitore|residenza|leeftijd|geboortedatum|18 jaar|belegger|ålder|18 år|född|investerare|alder|fødselsdato|investor|ikä|syntymä|18[- ]vuo|sijoittaja|wiek|pełnoletn|lat\\b|ukończon|urodzen|inwestor|věk|let\\b|plnolet|narozen|18 rokov|dospel|életkor|18 éves|betölt|született|vârst|18 ani|лет\\b|возраст|рождени|совершеннолет|років|вік|навърш|години|ηλικ|ετών|επενδυτ|yaş|doğum|yatırımcı|tuổi|usia|umur|tahun\\b',
        ],
        [
          '18岁|18歲|未成年|成年|年龄|年齡|出生|投资者|年齢|歳|成人|生年月日|投資家|만 ?1[89]|19세|성인|나이|연령|투자자|عمرك|العمر|سن\\b|سال|גיל|שנים|आयु|उम्र|वर्ष|อายุ|ปี',
        ],
        'age',
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
