import { brokenPhrases } from '#capture/grade/phrases.ts';
import { markersOf } from '#capture/grade/markers.ts';
import { stems, stemsOf } from './stems.ts';
import type { Topic } from './topic.ts';

const error =
  /error|fehler|erreur|errore|\bfout\b|\bfel\b|\bfejl|virhe|błąd|chyb|hiba|eroare|ошибк|помилк|грешк|σφάλμα|hata|\blỗi|kesalahan|خطأ|خطا|שגיאה|त्रुटि|ข้อผิดพลาด|오류|エラー|错误|錯誤|😕|🙁|😢|⚠|💥/;
const unexpected = stems(
  [
    'unexpected|unerwartet|inattendu|inesperad|imprevist|onverwacht|oväntat|uventet|odottama|nieoczekiwan|neočekáv|neočakáv|nepričak|neočekiv|váratlan|neașteptat|непредвид|неожидан|несподіван|неочакв|απρόσμεν|απροσδόκητ|beklenmeyen|beklenmedik|không mong muốn|tak terduga|netikėt|negaidīt|ootamatu|óvænt|inesperat|неочекиван',
  ],
  ['غير متوقع|غیرمنتظره|בלתי צפוי|अप्रत्याशित|ไม่คาดคิด|예기치|예상치|予期|意外|未知'],
);
export const scripts = /javascript|scripting|\bjs\b/;
export const enabling = stemsOf('enable');

/** A program reports that it has failed. */
export const brokenTopic: Topic = {
  name: 'speaks_of_failure',
  grade: 'empty',
  isTechnical: true,
  isVague: true,
  isBacked: ({ markers }) => markersOf('crash', markers).length > 0,
  phrases: brokenPhrases,
  told: [
    [stemsOf('failed'), /^.{0,70}$/],
    [unexpected, error],
    [/bad gateway|gateway time-?out|service (temporarily )?unavailable|internal server error|http error 50\d/, /^.{0,80}$/],
    [/^(\w+\.)*\w{3,}(error|exception)( at \/|:| in |$)|debug = true|wsgi|django version|exception (type|value|location)/],
    [
      /^(an? )?((unexpected|unknown|critical|internal|application|app|server|runtime|system|whitelabel) ){0,2}(error|fehler|erreur|errore|fout|fejl|feil|virhe|błąd|chyba|hiba|eroare|ошибка|помилка|σφάλμα|hata|lỗi)( page|seite)?\W*$/,
    ],
    [
      /fatal error\b|parse error:|uncaught|traceback \(most recent|stack ?trace|\b(type|reference|syntax|runtime|range|network|chunkload|value|key|attribute|import|name)error\b|unhandled (exception|error|rejection|runtime)|critical error|server error in '|application error|exception (has |was )?(occurred|thrown)|internal server error|error establishing a database|database (connection )?error|sqlstate\[|segmentation fault|\bpanic: |\w+exception: |\bat [\w.$]+\([\w.]+:\d+\)|failed to (fetch|load|render|start|connect|initiali[sz]e|mount)|hydration failed|failed to compile/,
    ],
    [
      stems(
        [
          "something (went|has gone) wrong|something (broke|is wrong|isn't working)|hit a snag|(ran|run) into (a problem|trouble)|broke on our|unable to (load|connect|display|render|start)|could ?n[o']t (load|connect|render|start|display)|can(no|')t (load|connect|reach)|(unexpected|unknown|critical|internal|an|application|server) (\\w+ )?error|error (has )?(occurred|loading)|crashed|not responding|schiefgelaufen|schief gegangen|schief gelaufen|fehler (ist )?(aufgetreten|beim laden)|konnte(n)? nicht geladen|erreur (inattendue|est survenue|s'est produite|de chargement|critique|interne)|impossible de charger|mal passé|algo (ha )?(ido|salió|salido) mal|error (inesperado|al cargar|interno|crítico)|no se (ha )?pud(o|ido) cargar|algo deu errado|erro (inesperado|ao carregar|crítico)|não foi possível carregar|qualcosa è andato storto|errore (imprevisto|durante|critico|interno)|impossibile caricare|er (is|ging) iets (mis|fout)|fout opgetreden|kon(den)? niet (worden )?gelad|något gick (fel|snett)|fel (har )?(uppstått|inträffat)|kunde inte (ladda|läsa)|noget gik galt|der (er )?opst(od|ået)|noe gikk galt|feil oppst|kunne ikke (indlæse|laste)|jokin meni (pieleen|vikaan)|virhe (tapahtui|on)|lataaminen epäonnistui|coś poszło nie tak|wystąpił( nieoczekiwany)? błąd|nie udało się (wczytać|załadować)|něco se (pokazilo|nepovedlo)|došlo k chybě|niečo sa pokazilo|nastala chyba|vyskytla sa|nepodařilo se načíst|nepodarilo sa načítať|valami (elromlott|hiba)|hiba történt|nem sikerült betölteni|ceva nu a (mers|funcționat)|a apărut o eroare|что-то пошло не так|произошла ошибка|ошибка (загрузки|приложения|сервера)|не удалось загрузить|щось пішло не так|сталася помилка|не вдалося завантажити|възникна грешка|нещо се обърка|κάτι πήγε στραβά|παρουσιάστηκε|σφάλμα (εφαρμογ|φόρτω)|bir (şeyler|hata) (ters|oluştu|yanlış)|bir hata oluştu|yüklenemedi|đã xảy ra (lỗi|sự cố)|có lỗi|không thể tải|terjadi kesalahan|gagal memuat",
        ],
        [
          'حدث خطأ|خطأ غير متوقع|تعذر تحميل|خطایی رخ داد|مشکلی پیش آمد|בارگذاری نشد|אירעה שגיאה|משהו השתבש|त्रुटि हुई|कुछ गलत|लोड नहीं|เกิดข้อผิดพลาด|มีบางอย่างผิดพลาด|ไม่สามารถโหลด|오류가 발생|문제가 발생|불러오지 못|불러올 수 없|問題が発生|エラーが発生|読み込めません|読み込みに失敗|出错了|出錯了|发生错误|加载失败|載入失敗|系统错误|程序异常|网络异常',
        ],
      ),
    ],
  ],
  besides: {
    retry:
      /try again|retry|reload|refresh|erneut|neu laden|réessayer|recharger|reintentar|inténtalo|recargar|tentar novamente|recarregar|riprova|ricarica|opnieuw|försök igen|ladda om|prøv igen|prøv igjen|yritä|spróbuj|odśwież|zkus|skúste|próbál|încearc|повторит|перезагруз|обнов|спробуй|оновіть|опитай|δοκιμ|tekrar|yenile|thử lại|tải lại|coba lagi|muat ulang|إعادة|المحاولة|تلاش|נסה|נסו|पुनः|फिर से|ลองใหม่|ลองอีก|다시|새로고침|再読み込み|再試行|もう一度|重试|重試|刷新|重新/,
    code: /\.(php|py|js|rb|java|go|cs|ts)\b|\bline \d+|:\d+:\d+|\bstack\b|\b0x[0-9a-f]+|console|\bnull\b|undefined|error code|digest|troubleshoot|\bat \/|\bsql|exception|module|chunk|script/,
    error,
  },
};

/** Nothing has been drawn but that it will come. */
export const waitingPattern = stems(
  [
    'loading|(your|the|this) (app|server|site|space|notebook|instance|page)( is)? (waking|starting|loading|building|spinning|booting|warming)|please wait|one moment|hold on|initiali[sz]ing|starting|connecting|preparing|fetching|booting|just a (sec|moment)|(wird|werden) geladen|lädt|laden|bitte warten|verbind|wird vorbereitet|wird gestartet|chargement|veuillez patienter|connexion en cours|initialisation|cargando|espere|conectando|iniciando|preparando|carregando|aguarde|a carregar|caricamento|attendere|connessione in corso|even geduld|bezig met|wordt geladen|verbinden|laddar|läser in|ansluter|vänta|indlæser|vent venligst|henter|laster|vennligst vent|kobler|ladataan|odota|yhdistetään|ładowanie|wczytywanie|proszę czekać|łączenie|načítá|načítání|načítava|čekejte|čakajte|připoj|betöltés|kérjük várjon|csatlakoz|se încarcă|așteptați|încărcare|загру[зж]|подождите|подключ|идёт|завантаж|зачекайте|зареждане|изчакайте|φόρτωση|παρακαλώ περιμένετε|yükleniyor|lütfen bekleyin|bağlan|đang tải|vui lòng (chờ|đợi)|đang kết nối|memuat|mohon tunggu|harap tunggu|menghubungkan',
  ],
  [
    'جار(ي|ٍ)? (التحميل|الاتصال)|يرجى الانتظار|التحميل|در حال (بارگذاری|اتصال)|لطفا صبر|بارگذاری|טוען|נא להמתין|מתחבר|लोड हो|प्रतीक्षा|कृपया रुक|กำลัง(โหลด|เชื่อมต่อ)|โปรดรอ|กรุณารอ|로딩|불러오는|기다려 ?주세요|연결 ?중|読み込み中|読み込んで|読込中|ロード中|お待ちください|接続中|準備中|加载中|載入中|请稍[候等]|請稍[候等]|正在(加载|连接|启动|载入|打开)|连接中',
  ],
  'waiting',
);
