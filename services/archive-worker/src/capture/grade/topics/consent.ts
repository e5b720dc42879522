import { consentPhrases } from '#capture/grade/phrases.ts';
import { stems } from './stems.ts';
import { markersOf } from '#capture/grade/markers.ts';
import type { Topic } from './topic.ts';

const data = stems(
  [
    'cookie|consent|daten\\b|tracking|partners?\\b|personal data|advertis|\\bads\\b|ads\\b|privacy|datenschutz|privatsphäre|zustimmung|einwillig|werbung|vie privée|consentement|publicité|partenaires|données|traceurs|privacidad|consentimiento|publicidad|socios|datos|privacidade|consentimento|publicidade|parceiros|dados|consenso|pubblicità|fornitori|dati\\b|profilazione|toestemming|advertenties|reclame|privacy|persoonsgegevens|samtyck|integritet|annonser|samtykke|privatliv|personvern|evästeet|evästei|suostumu|mainon|zgod|prywatno|reklam|souhlas|súhlas|soukrom|súkrom|hozzájárul|süti|adatvéd|hirdetés|consimțământ|confidențial|publicitate|соглас|файлы cookie|конфиденциальн|реклам|згод|приватн|съгласие|бисквитк|συγκατάθεσ|απόρρητ|διαφημί|çerez|gizlilik|onay|rıza|quyền riêng tư|quảng cáo|privasi|iklan|persetujuan',
  ],
  [
    '同意|隐私|隱私|广告|プライバシー|クッキー|広告|쿠키|동의|개인정보|광고|ملفات تعريف|الخصوصية|موافق|کوکی|حریم خصوصی|עוגיות|פרטיות|הסכמ|कुकी|गोपनीयता|सहमति|คุกกี้|ความเป็นส่วนตัว|ยินยอม',
  ],
  'data',
);

const choose = stems(
  [
    'accept|agree|select|auswähl|wähl(en|st)\\b|sélectionn|seleccion|selecion|selezion|wybier|zvol|vyber|выб[еи]р|reject|refuse|continue|manage|choose|choice|allow|withdraw|decline|akzeptier|annehmen|zustimm|ablehn|weiter|widerruf|einstellung|accept|refus|continuer|paramétr|gérer|choisi|acept|rechaz|continuar|configur|aceit|rejeit|recus|accett|rifiut|continua|scegli|gestisc|accepte|akkoord|weiger|doorgaan|instell|kies|acceptera|neka|godkänn|accepter|afvis|godkend|godta|avvis|hyväksy|hylkää|akceptuj|zaakceptuj|odrzuc|ustawienia|přijm|odmít|přijať|prijať|odmiet|elfogad|elutasít|accept|refuz|приня|отклон|прийня|відхил|приема|αποδοχ|αποδέχ|απόρρι|kabul|reddet|chấp nhận|đồng ý|từ chối|terima|setuju|tolak',
  ],
  ['接受|拒绝|拒絕|继续|設定|同意する|許可|拒否|수락|거부|허용|계속|قبول|أوافق|رفض|پذیر|رد\\b|קבל|אשר|דחה|स्वीकार|अस्वीकार|ยอมรับ|ปฏิเสธ'],
  'choose',
);

const beforeGoingOn = stems(
  [
    "before you (continue|go on|proceed)|bevor (sie|du) .{0,40}(fortf[aä]hr|weitergeh|weitermach)|avant (de|d'accéder|que vous) .{0,20}(continu|poursuiv|accéd)|antes de (continuar|seguir|ir)|prima di (continuare|proseguire)|voordat (je|u) .{0,30}(verdergaat|doorgaat)|innan du fortsätter|før du (fortsætter|fortsetter)|ennen kuin jatkat|zanim (przejdziesz|przejdziemy)|než (budete )?(pokrač|přejd)|skôr (než|ako) (budete )?(pokrač|prejd)|mielőtt (tovább|folytat)|înainte (de a|să) continu|прежде чем (продолж|перейти)|перш ніж (продовж|перейти)|преди да продълж|πριν (να )?συνεχίσ|devam etmeden önce|trước khi (bạn )?tiếp tục|sebelum (anda )?melanjutkan",
  ],
  ['继续之前|繼續之前|続行する前に|続ける前に|계속하기 전에|قبل المتابعة|قبل از ادامه|לפני שתמשי|जारी रखने से पहले|ก่อนดำเนินการต่อ'],
);

/** What one agrees to with an account. */
const terms =
  /terms (of|and)|user agreement|nutzungsbedingungen|\bagb\b|conditions (générales|d'utilisation)|términos|termos de|termini (e|di)|voorwaarden|användarvillkor|vilkår|käyttöehdot|regulamin|podmínky|podmienky|felhasználási|termenii|соглашени|умови користування|общи условия|όρους|koşulları|điều khoản|ketentuan|协议|協議|服务条款|利用規約|이용약관|الشروط|تنظیمات حساب|תנאי|शर्तें|ข้อกำหนด/;

/** We value your privacy. */
const value = stems(
  [
    'we (value|respect|care)|important|wichtig|schätzen|respect|important|valoramos|importa|valorizamos|rispett|importante|belangrijk|värdesätt|viktig|bryr oss|værdsætt|arvostam|tärke|cenimy|szanuj|ważn|vážíme|záleží|ceníme|fontos|tisztel|respectăm|уваж|важн|цінуємо|поваж|ценим|σεβόμαστε|önem|değer|saygı|tôn trọng|quan trọng|menghargai|vertin|rūpi|cien|hindame|metum',
  ],
  ['重视|重視|尊重|大切|소중|중요|نحترم|نقدر|احترام|מכבדים|חשוב|सम्मान|महत्व|เคารพ|ให้ความสำคัญ'],
);
/** It is asked for. */
const asked = stems(
  [
    'we need|need your|ask(s|ing)? (you )?for|your (choice|choices|preferences)|benötigen|brauchen|bitten|avons besoin|demand|necesitamos|pedimos|precisamos|abbiamo bisogno|chiediamo|hebben .{0,16}nodig|vragen|behöver|har brug for|trenger|tarvitsemme|pyydämme|potrzebujemy|prosimy|potřebujeme|potrebujeme|žádáme|szükség|kérjük|avem nevoie|нужно ваше|нам нужн|просим|потрібн|просимо|нуждаем|χρειαζόμαστε|ihtiyac|cần\\b|membutuhkan|reikia|nepieciešam|vajame|þurfum|trebamo|potrebujemo',
  ],
  ['需要您|お願い|필요합니다|نحتاج|نیاز داریم|זקוקים|आवश्यकता|ต้องการความ'],
);

/** Consent has to be given before anything is shown. */
export const consentTopic: Topic = {
  name: 'speaks_of_consent',
  grade: 'blocked',
  unless: terms,
  phrases: { title: [beforeGoingOn], sentence: consentPhrases.sentence },
  isBacked: ({ markers }) => markersOf('consent', markers).length > 0,
  told: [
    [data, choose],
    [data, value],
    [data, asked],
  ],
  besides: {
    data,
    choose,
    partners:
      /\b\d{2,4} (\S+ )?(partner|vendors|third part|anbieter|partenaires|socios|parceiros|fornitori|leveranciers|partner|kumppan|partnerów|partnerů|партн)|(store|speicher|stock|almacen|armazen|archiv|opslaan|lagra|lagre|przechow|ukládá|tárol|хран|зберіг)/,
    price:
      /[$€£]\s?\d|\d\s?(€|eur\b|kr\b|zł|kč|ft\b|lei\b|₽|руб)|ad-?free|without (ads|tracking|advert)|werbefrei|ohne (werbung|tracking)|sans (pub|trac|accept)|sin (publicidad|cookies)|sem (publicidade|anúncios)|senza (pubblicità|tracci|accett)|zonder (advert|reclame|track)|utan (annons|reklam)|uden (annonc|reklam)|uten (annons|reklam)|ilman mainok|bez reklam|reklám nélkül|fără reclame|без реклам|reklamsız/,
    purpose: stems(
      [
        'personali[sz]|measure|improve|(provide|maintain|deliver) .{0,20}services|spam|fraud|betrug|missbrauch|bereitzustellen|fraude|abus|frode|misbruik|nadużyc|podvod|zneužit|мошенничеств|analytics|purposes?\\b|profil|person?nalis|mesure|audience|amélior|medi(r|ción|ção|re)\\b|mejor|melhor|finalidad|miglior|meten|verbeter|mäta|förbättra|måle|forbedre|mitata|parant|mierz|pomiar|ulepsz|měř|zlepš|merať|mér|javít|măsur|îmbunătăț|измер|улучш|вимір|покращ|ölç|geliştir|đo lường|cải thiện|mengukur|meningkatkan',
      ],
      ['个性化|测量|改善|分析|개인화|분석|측정|تحسين|قياس|تخصيص|بهبود|לשפר|सुधार|ปรับปรุง'],
    ),
    withdraw:
      /any time|jederzeit|à tout moment|en cualquier momento|a qualquer momento|in qualsiasi momento|op elk moment|när som helst|når som helst|milloin tahansa|w (każdej chwili|dowolnym)|kdykoli|kedykoľvek|bármikor|oricând|в любой момент|в любое время|будь-який|ανά πάσα|istediğiniz zaman|bất (cứ|kỳ) lúc|kapan saja|いつでも|随时|언제든/,
  },
};
