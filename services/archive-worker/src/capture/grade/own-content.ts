// What tells that a page has something of its own to say, whatever trouble it names.

/** Something that people have read and answered, or that has a date of its own, is no page in the way. */
export const published =
  /\d+ (komentar|odgovor|ogled|pregled|komentār|atbild|skatīj|komentar|vastus|vaatam|ummæli|svör|comentaris|respostes|коментар|одговор|прегледа|каментар|rəy|şərh|пікір|კომენტარ|մեկնաբան|kommentar|ulasan|balasan)|objavljeno|paskelbta|publicēts|avaldatud|birt\b|publicat|објављено|објавено|апублікавана|dərc|жарияланған|প্রকাশিত|شائع|\d+ (points|comments?|views|answers|replies|stars|likes|votes|upvotes|kommentare|antworten|aufrufe|commentaires|réponses|vues|comentarios|respuestas|vistas|comentários|respostas|commenti|risposte|reacties|kommentarer|svar|kommenttia|komentarz|odpowiedzi|komentář|hozzászólás|comentarii|комментари|ответ|просмотр|коментар|відповід|σχόλια|yorum|bình luận|lượt xem|komentar)|(posted|asked|answered|published|updated|opened) (on|by|this|\d)|\d+ (minutes?|hours?|days?|weeks?|months?|years?) ago|조회 ?\d|댓글 ?\d|작성일|(阅读|评论|浏览|回复|点赞)[\s:：(]*\d|\d+\s*(阅读|评论|次浏览|回复)|コメント[\s(（]*\d|(投稿|公開|更新)日|تعليقات|نظرات/;

/** A day as people write it. */
export const date =
  /\b(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d{1,2}(st|nd|rd|th)?,? \d{4}|\b(mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}\.? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|märz|mai|juni|juli|okt|dez|janv|févr|avril|juin|juil|août|déc|enero|abril|agosto|diciembre|gennaio|maggio|giugno|luglio|ottobre|siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenoga?|prosinca|ledna|února|března|dubna|května|června|července|září|října|listopadu|prosince|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|grudnia|sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio|jaanuar|veebruar|märts|juuni|juuli|oktoober|detsember|janúar|febrúar|maí|júní|júlí|ágúst|gener|febrer|març|maig|juny|juliol|agost|octubre|desembre|maart|mei\b|ocak|şubat|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|ianuarie|iulie|octombrie|tammikuu|helmikuu|maaliskuu|huhtikuu|toukokuu|kesäkuu|heinäkuu|elokuu|syyskuu|lokakuu|marraskuu|joulukuu|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|јануара|фебруара|јуна|јула|августа|септембра|ιανουαρ|φεβρουαρ|μαρτ|απριλ|μαΐ|ιουν|ιουλ|αυγ|σεπτ|οκτ|νοε|δεκ|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|ב?(ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר)|जनवरी|फ़?रवरी|मार्च|अप्रैल|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर|มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|janvār|februār|jūnij|jūlij|oktobr|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)|(january|february|march|april|june|july|august|september|october|november|december) \d|\d+ ?月 ?\d+ ?日|[一二三四五六七八九十]月[一二三四五六七八九十]+日|\d+월 ?\d+일/;

/** Something has been looked at, and there is no trouble. */
export const allIsWell =
  /\bis up to date|no action (is )?(needed|required)|ist (auf dem neuesten stand|aktuell)|est à jour|está actualizado|está atualizado|è aggiornato|is up-to-date|jest aktualn/;

/** Titles of notices. */
export const announcing =
  /obavijest|obaveštenje|obvestilo|pranešim|skelbim|paziņojum|teade\b|teated|tilkynning|avís\b|obavest|обавештењ|известуван|абвестк|njoftim|elan\b|bildiriş|хабарландыру|განცხადება|հայտարար|makluman|notis\b|pemberitahuan|বিজ্ঞপ্তি|اطلاع|அறிவிப்பு|announce|notice|planned|bekanntmachung|mitteilung|hinweis|ankündig|avis\b|annonce|aviso|comunicado|avviso|comunicat|mededeling|meddelande|meddelelse|kunngjøring|tiedote|komunikat|ogłoszenie|oznámení|oznam|közlemény|anunț|объявление|оголошення|съобщение|ανακοίνωση|duyuru|thông báo|pengumuman|إعلان|اطلاعیه|הודעה|सूचना|ประกาศ|お知らせ|공지|안내|通知|公告/;

/** Titles of works of reference. */
export const reference =
  /\b(glossary|dictionary|encyclop\w+|glossar|lexikon|wörterbuch|glossaire|dictionnaire|glosario|diccionario|enciclopedia|glossário|dicionário|glossario|dizionario|woordenlijst|woordenboek|ordlista|ordbok|ordbog|słownik|slovník|szótár|sözlük)|словарь|словник|глоссарий|用語集|辞典|词典|詞典|용어/;

/** Titles of documentation, of help and of questions. */
export const explaining =
  /\b(docs|documentation|manual|reference|api|sdk|changelog|release notes|glossary|faq|guide|tutorial|handbook|encyclopedia|dictionary|wiki|how to|advisory|cve-\d+|postmortem|incident report|dokumentation|handbuch|anleitung|lexikon|documentation|référence|guide|documentación|guía|diccionario|documentação|guia|documentazione|guida|handleiding|dokumentacja|poradnik)\b|\b(version|версия|verzió|verze|wersja|versión|versão|versione|versio) \d|\bv\d+\.\d|\b(issue #|(pull|merge) request [#!]?|bug #?)\d|^(rules|policy|policies|regeln|richtlinien|règles|règlement|reglas|normas|política|regras|regole|regolamento|regels|beleid|regler|säännöt|zasady|regulamin|pravidla|szabály|reguli|правила|правилник|политика|κανόνες|kurallar|quy định|aturan|kebijakan|pravila|taisyklės|noteikumi|reeglid|reglur|normes)\b|^(правила|политика|κανόνες|قواعد|قوانین|כללי|नियम|กฎ|規則|规则|방침|규칙)|\b(rules|policy|guidelines)$|^¿?(what|qué (es|son|significa)|why|how|warum|wie|was|pourquoi|comment|por qué|cómo|por que|como|perché|come|hoe|waarom|hur|varför|hvordan|hvorfor|miksi|miten|jak\b|dlaczego|co to|proč|prečo|hogyan|miért|cum\b|de ce|почему|как |что |чому|як |защо|γιατί|πώς|neden|nasıl|tại sao|làm (sao|thế nào)|mengapa|bagaimana|cara )|^(što|kako|zašto|kaj|zakaj|kodėl|kaip|kas\b|kāpēc|kā\b|mis\b|miks|kuidas|hvað|hvernig|hvers vegna|què|com\b|per què|шта|како|зашто|што|зошто|чаму|pse\b|si të|nədir|necə|niyə|неге|қалай|რა\b|როგორ|რატომ|ինչ|ինչու|ինչպես|apa\b|kenapa|mengapa|bakit|paano|jinsi|kwa nini) |よくある質問|とは|方法|場合|백과|방법|질문|如何|怎么|为什么|教程|文档|كيف|لماذا|چگونه|چرا|איך|מדוע|למה|कैसे|क्यों|วิธี|ทำไม/;

/** What stands in the source of a page is quoted where one can read it. */
export const markup = /<(\w+)[^>]*>.*<\/\1>|\{\{ ?\w+ ?\}\}/;

/** Lines of a program or of its settings. */
export const code =
  /\b(get|post|head|put) \/\S* (http\/\S+ )?\d{3}\b|\b(function|const|let|var) \w+ ?[=(]|=>|<\/?[a-z]+[^>]*>|\w+\(\w*\) *\{|^\s*[\w.-]+: ["'^]|\w+ = ["'[{]/;

/** Words for those who make sites. */
export const technical =
  /\.htaccess|http\/\d(\.\d)? \d{3}|http[- ]status|\bstatus-?codes?\b|código de estado|code d'état|codice di stato|kod statusu|stavový kód|код (состояния|статуса|стану)|状态码|ステータスコード|상태 코드|\b(api|endpoints?|retry-after|user-agents?:|headers?|status codes?|json|yaml|x-[a-z]+-[a-z]+)\b/;

/** Titles of works that people make and name as they like: songs, episodes, quizzes, comics, parts of design systems. */
export const work =
  /\b(quiz|poem|lyrics?|webcomic|comic strip|short story|design system|component library|pattern library|style ?guide|gedicht|songtext|liedtext|hörspiel|poème|paroles|bande dessinée|poema|letras?|poesia|fumetto|dikt|runo|wiersz|báseň|стих|стихотворение|вірш|ποίημα|şiir|bài thơ|puisi)\b|\b(episode|folge|épisode|episodio|episódio|puntata|aflevering|avsnitt|afsnit|jakso|odcinek|epizód|выпуск|випуск|chapter|kapitel|chapitre|capítulo|capitolo|hoofdstuk|глава)\W{0,3}\d+|^#\d+\b|قصيدة|شعر|कविता|บทกวี|歌詞|第\d+[話回集期章]|歌词/;

/** What the first words of a page call such a work, and how long it is. */
export const workDescribed =
  /^(an?|eine?|une?|un[ao]?|uma?|en|ett?|een) (\S+ ){0,2}(play|film|movie|novel|poem|song|album|exhibition|painting|documentary|theaterstück|stück|roman|gedicht|lied|ausstellung|gemälde|pièce|chanson|poème|exposition|tableau|novela|obra|canción|poemario|película|peça|romance|canção|filme|commedia|romanzo|canzone|mostra|toneelstuk|schilderij|pjäs|dikt|skuespil|maleri)\b|^(näytelmä|romaani|sztuka|powieść|divadelní hra|píseň|színdarab|regény|piesă|пьеса|роман|картина|вистава|ποίημα|vở kịch|tiểu thuyết)\b|\b\d+ (pages|seiten|páginas|pagine|bladzijden|sidor|sider|sivua|stron|stran|strán|oldal|de pagini|страниц|сторінок|σελίδες|sayfa)\b|\b\d+ (minutes|minuten|minutos|minuti|min), (19|20)\d\d/;

/** How long it takes to hear or to see. */
export const duration = /^\W*\d+ ?(min|minutes?|minuten|minuti|minutos|мин|хв|分钟|分|분)\b\.? ?[·•|]/;

/** Headings over what a site offers instead of, or beside, what was asked for. */
export const offersInstead =
  /frequently asked|\bfaq\b|häufige fragen|questions fréquentes|preguntas frecuentes|perguntas frequentes|domande frequenti|veelgestelde|vanliga frågor|ofte stil|ofte stilte|usein kysy|często zadawane|časté (dotazy|otázky)|gyakori kérdés|întrebări frecvente|частые вопросы|часті запитання|често задавани|συχνές ερωτ|sıkça sorulan|câu hỏi thường|pertanyaan umum|najčešća pitanja|pogosta vprašanja|よくある質問|常见问题|자주 묻는|similar|related|recommend|you (may|might)|also (like|read|view)|popular|best-?sell|trending|most (read|viewed)|discover|more (from|on|like)|latest|suggest|ähnlich|verwandt|empfehl|interessieren|beliebt|meistgelesen|bestseller|weitere|mehr (aus|von|zu)|aktuell(es|e)\b|similaires|associés|recommand|aussi|populaire|meilleures ventes|découvrir|les plus (lus|vus)|à lire|suggestions|relacionad|parecid|recomend|también|te puede interesar|más (leíd|vist|vendid)|semelhante|também|mais (lid|vist|vendid)|simil|correlat|consigliat|anche|più (letti|venduti)|vergelijkbar|gerelateerd|aanbevolen|bekijk ook|lees ook|meest gelezen|liknande|relaterade|rekommender|också|mest lästa|populära|lignende|relatere|anbefal|også|mest læste|populær|samankaltai|suositel|luetuimmat|myös|podobn|polecan|powiązan|zobacz też|popularn|najczęściej|doporuč|související|nejprod|nejčten|odporúč|súvisiac|najpred|tiež|také\b|hasonló|kapcsolódó|ajánl|népszerű|asemănăt|recomand|și alte|populare|похож|рекоменд|также|популярн|читайте|інші|схож|також|сродни|подобни|още от|παρόμοι|σχετικ|δημοφιλ|benzer|ilgili|önerilen|çok okunan|tương tự|liên quan|gợi ý|xem thêm|serupa|terkait|rekomendasi|populer|sličn|preporuč|povezan|podobn|sorodn|priporoč|panaš|susij|rekomenduo|līdzīg|saistīt|sarnase|seotud|loe ka|svipað|tengt|relacionats|també|сличн|препорач|препоруч|مشابه|ذات صلة|مقترح|قد يعجبك|مرتبط|پیشنهاد|דומים|מומלצ|קשורים|עוד ב|संबंधित|मिलते|अनुशंसित|ใกล้เคียง|ที่เกี่ยวข้อง|แนะนำ|비슷한|관련|추천|인기|関連|おすすめ|人気|似た|相关|相關|推荐|推薦|类似|猜你喜欢|热门|熱門/;

/** Pages that list what goes by one name. */
export const listsNames =
  /disambiguation|begriffsklärung|homonymie|desambigua|disambigua|doorverwijspagina|förgreningssida|flertydig|täsmennyssivu|ujednoznaczn|rozcestník|egyértelműs|dezambiguizare|\(значения\)|\(значення\)|пояснение|αποσαφήνιση|anlam ayrımı|định hướng|disambiguasi|višeznačna|razločit|nuorodinis|nozīmju atdal|täpsustus|aðgreining|توضيح|ابهام‌زدایی|פירושונים|बहुविकल्पी|แก้ความกำกวม|동음이의|曖昧さ回避|消歧义|消歧義|^.{0,40}(may|can) (also )?refer to:?$/;
