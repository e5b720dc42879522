// What tells that a page has something of its own to say, whatever trouble it names.

/** Something that people have read and answered, or that has a date of its own, is no page in the way. */
export const published =
  /\d+ (komentar|odgovor|ogled|pregled|komentār|atbild|skatīj|komentar|vastus|vaatam|ummæli|svör|comentaris|respostes|коментар|одговор|прегледа|каментар|rəy|şərh|пікір|კომენტარ|մեկնաբան|kommentar|ulasan|balasan)|objavljeno|paskelbta|publicēts|avaldatud|birt\b|publicat|објављено|објавено|апублікавана|dərc|жарияланған|প্রকাশিত|شائع|\d+ (points|comments?|views|answers|replies|stars|likes|votes|upvotes|kommentare|antworten|aufrufe|commentaires|réponses|vues|comentarios|respuestas|vistas|comentários|respostas|commenti|risposte|reacties|kommentarer|svar|kommenttia|komentarz|odpowiedzi|komentář|hozzászólás|comentarii|комментари|ответ|просмотр|коментар|відповід|σχόλια|yorum|bình luận|lượt xem|komentar)|(posted|asked|answered|published|updated|opened) (on|by|this|\d)|\d+ (minutes?|hours?|days?|weeks?|months?|years?) ago|조회 ?\d|댓글 ?\d|작성일|(阅读|评论|浏览|回复|点赞)[\s:：(]*\d|\d+\s*(阅读|评论|次浏览|回复)|コメント[\s(（]*\d|(投稿|公開|更新)日|تعليقات|نظرات/;

/** A day as people write it. */
export const date =
  /\b(mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}\.? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|märz|mai|juni|juli|okt|dez|janv|févr|avril|juin|juil|août|déc|enero|abril|agosto|diciembre|gennaio|maggio|giugno|luglio|ottobre|siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenoga?|prosinca|ledna|února|března|dubna|května|června|července|září|října|listopadu|prosince|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|grudnia|sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio|jaanuar|veebruar|märts|juuni|juuli|oktoober|detsember|janúar|febrúar|maí|júní|júlí|ágúst|gener|febrer|març|maig|juny|juliol|agost|octubre|desembre|maart|mei\b|ocak|şubat|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|ianuarie|iulie|octombrie|tammikuu|helmikuu|maaliskuu|huhtikuu|toukokuu|kesäkuu|heinäkuu|elokuu|syyskuu|lokakuu|marraskuu|joulukuu|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|јануара|фебруара|јуна|јула|августа|септембра|ιανουαρ|φεβρουαρ|μαρτ|απριλ|μαΐ|ιουν|ιουλ|αυγ|σεπτ|οκτ|νοε|δεκ|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|ב?(ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר)|जनवरी|फ़?रवरी|मार्च|अप्रैल|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर|มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|janvār|februār|jūnij|jūlij|oktobr|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)|(january|february|march|april|june|july|august|september|october|november|december) \d|\d+ ?月 ?\d+ ?日|[一二三四五六七八九十]月[一二三四五六七八九十]+日|\d+월 ?\d+일/;

/** Something has been looked at, and there is no trouble. */
export const allIsWell =
  /\bis up to date|no action (is )?(needed|required)|ist (auf dem neuesten stand|aktuell)|est à jour|está actualizado|está atualizado|è aggiornato|is up-to-date|jest aktualn/;

/** Titles of notices. */
export const announcing =
  /obavijest|obaveštenje|obvestilo|pranešim|skelbim|paziņojum|teade\b|teated|tilkynning|avís\b|obavest|обавештењ|известуван|абвестк|njoftim|elan\b|bildiriş|хабарландыру|განცხადება|հայտարար|makluman|notis\b|pemberitahuan|বিজ্ঞপ্তি|اطلاع|அறிவிப்பு|announce|notice|planned|bekanntmachung|mitteilung|hinweis|ankündig|avis\b|annonce|aviso|comunicado|avviso|comunicat|mededeling|meddelande|meddelelse|kunngjøring|tiedote|komunikat|ogłoszenie|oznámení|oznam|közlemény|anunț|объявление|оголошення|съобщение|ανακοίνωση|duyuru|thông báo|pengumuman|إعلان|اطلاعیه|הודעה|सूचना|ประกาศ|お知らせ|공지|안내|通知|公告/;

/** Titles of documentation, of help and of questions. */
export const explaining =
  /\b(docs|documentation|manual|reference|api|sdk|changelog|release notes|glossary|faq|guide|tutorial|handbook|encyclopedia|dictionary|wiki|how to|advisory|cve-\d+|postmortem|incident report|dokumentation|handbuch|anleitung|lexikon|documentation|référence|guide|documentación|guía|diccionario|documentação|guia|documentazione|guida|handleiding|dokumentacja|poradnik)\b|\b(version|версия|verzió|verze|wersja|versión|versão|versione|versio) \d|\bv\d+\.\d|\b(issue #|(pull|merge) request [#!]?|bug #?)\d|^¿?(what|qué (es|son|significa)|why|how|warum|wie|was|pourquoi|comment|por qué|cómo|por que|como|perché|come|hoe|waarom|hur|varför|hvordan|hvorfor|miksi|miten|jak\b|dlaczego|co to|proč|prečo|hogyan|miért|cum\b|de ce|почему|как |что |чому|як |защо|γιατί|πώς|neden|nasıl|tại sao|làm (sao|thế nào)|mengapa|bagaimana|cara )|^(što|kako|zašto|kaj|zakaj|kodėl|kaip|kas\b|kāpēc|kā\b|mis\b|miks|kuidas|hvað|hvernig|hvers vegna|què|com\b|per què|шта|како|зашто|што|зошто|чаму|pse\b|si të|nədir|necə|niyə|неге|қалай|რა\b|როგორ|რატომ|ինչ|ինչու|ինչպես|apa\b|kenapa|mengapa|bakit|paano|jinsi|kwa nini) |よくある質問|とは|方法|場合|백과|방법|질문|如何|怎么|为什么|教程|文档|كيف|لماذا|چگونه|چرا|איך|מדוע|למה|कैसे|क्यों|วิธี|ทำไม/;

/** What stands in the source of a page is quoted where one can read it. */
export const markup = /<(\w+)[^>]*>.*<\/\1>|\{\{ ?\w+ ?\}\}/;

/** Lines of a program or of its settings. */
export const code = /\b(function|const|let|var) \w+ ?[=(]|=>|<\/?[a-z]+[^>]*>|\w+\(\w*\) *\{|^\s*[\w.-]+: ["'^]|\w+ = ["'[{]/;

/** Words for those who make sites. */
export const technical = /\.htaccess|http\/\d(\.\d)? \d{3}|http[- ]status|\bstatus-?codes?\b|código de estado|code d'état|codice di stato|kod statusu|stavový kód|код (состояния|статуса|стану)|状态码|ステータスコード|상태 코드|\b(api|endpoints?|retry-after|user-agents?:|headers?|status codes?|json|yaml|x-[a-z]+-[a-z]+)\b/;

/** Titles of works that people make and name as they like: songs, episodes, quizzes, comics, parts of design systems. */
export const work =
  /\b(quiz|poem|lyrics?|webcomic|comic strip|short story|design system|component library|pattern library|style ?guide|gedicht|songtext|liedtext|hörspiel|poème|paroles|bande dessinée|poema|letras?|poesia|fumetto|dikt|runo|wiersz|báseň|стих|стихотворение|вірш|ποίημα|şiir|bài thơ|puisi)\b|\b(episode|folge|épisode|episodio|episódio|puntata|aflevering|avsnitt|afsnit|jakso|odcinek|epizód|выпуск|випуск|chapter|kapitel|chapitre|capítulo|capitolo|hoofdstuk|глава)\W{0,3}\d+|^#\d+\b|قصيدة|شعر|कविता|บทกวี|歌詞|第\d+[話回集期章]|歌词/;

/** How long it takes to hear or to see. */
export const duration = /^\W*\d+ ?(min|minutes?|minuten|minuti|minutos|мин|хв|分钟|分|분)\b\.? ?[·•|]/;
