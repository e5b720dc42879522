import { moment } from './challenge.ts';
import { service, visitor } from './common.ts';
import { access, denied } from './refusal.ts';
import { stems, stemsOf } from './stems.ts';
import type { Topic } from './topic.ts';

/** More visitors than it can serve. */
const overload = stems(
  [
    "everyone('s| is) trying|großen? andrang|mucha gente|muit[ao]s (usuários|utilizadores|pessoas)|molt[ie] (utenti|persone)|många (besökare|som vill)|mange (besøg|besøk)|beaucoup de (monde|visiteurs)|wielu (użytkowników|odwiedzających)|(server|site|service|system|network)s? (is |are )?(too |very )?busy|over(loaded| capacity)|(high|heavy|unusual) (traffic|demand|load)|überlast|hohe[sn]? (andrang|auslastung|besucheraufkommen|nachfrage)|großer andrang|surcharg|forte affluence|trop de visiteurs|saturad|mucho tráfico|alta demanda|demasiad[oa]s visit|sobrecarg|muitos acessos|sovraccaric|troppi (utenti|visitatori)|overbelast|erg druk|överbelast|overbelast|stor trafik|ruuhka|ylikuormit|przeciąż|duże\\w* (obciążeni|zainteresowani)|přetíž|preťaž|túlterhel|supraîncărc|перегруж|наплыв|больш\\w+ нагрузк|перевантаж|претовар|преоптерећ|preopterećen|preobremen|υπερφόρτ|μεγάλη επισκεψ|yoğunluk|aşırı yük|quá tải|kelebihan beban|sedang sibuk|perkrov|pārslog|ülekoormat|mikið álag|sobrecarreg",
  ],
  [
    'アクセスが集中|混み合|混雑|つながりにく|繋がりにく|访问量过大|訪問量過大|繁忙|拥挤|擁擠|人数过多|접속자가 많|접속이 (지연|폭주)|과부하|ضغط|ازدحام|شلوغ|ترافیک بالا|עומס|भारी ट्रैफ़िक|व्यस्त|หนาแน่น|ผู้ใช้งานจำนวนมาก',
  ],
);
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
  /be right back|taking a (short |quick |little )?break|(kurze|kleine) pause|(petite|courte) pause|pequeña pausa|pequena pausa|breve pausa|kort(e)? pau[sz]e?|krátk\S+ (přestávk|prestávk)|krótk\S+ przerw|revenons|hned (jsme )?zpět|hneď (sme )?späť|be back (soon|shortly|online|later)|check back (soon|later|in a)|(gleich|bald) (wieder )?(zurück|für sie da)|bientôt de retour|de retour (bientôt|dans)|volvemos (pronto|en)|volveremos|voltamos (já|em breve)|voltaremos|torniamo (presto|subito)|torneremo|(zo|snel|binnenkort) (weer )?terug|(snart|straks|strax) (tilbage|tilbake|tillbaka)|palaamme (pian|kohta)|wkrótce wrócimy|zaraz wracamy|brzy (jsme )?zpět|čoskoro sme späť|hamarosan (visszatérünk|újra)|revenim (curând|imediat)|скоро (вернемся|вернёмся|будем|заработает)|незабаром (повернемося|будемо)|скоро се връщаме|επιστρέφουμε|(yakında|birazdan) (geri|döne|tekrar)|sẽ sớm (trở lại|quay lại)|segera kembali|马上回来|很快回来|まもなく(再開|戻)|곧 (돌아|다시)|سنعود|به ?زودی (برمی|باز)|נחזור בקרוב|जल्द (ही )?(वापस|लौट)|จะกลับมา/;

/** Not now: too many visitors, or works. */
export const notNowTopic: Topic = {
  name: 'speaks_of_waiting',
  grade: 'blocked',
  titled: [[works, /^.{0,25}$/], [queue]],
  told: [
    [soonBack],
    [overload],
    [works, service],
    [works, later],
    [works, stemsOf('closed')],
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
