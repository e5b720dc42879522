import { notFoundPhrases, parkedPhrases } from '#capture/grade/phrases.ts';
import { markersOf } from '#capture/grade/markers.ts';
import { service, wayOut } from './common.ts';
import { either, stems, stemsOf } from './stems.ts';
import type { Topic } from './topic.ts';

/** What a link can lead to. */
const thing = stems(
  [
    '(web)?pages?\\b|site\\b|url\\b|address|links?\\b|article|story|posts?\\b|video|photo|image|picture|ads?\\b|advert|listing|item|product|offer|jobs?\\b|position|vacancy|account|profile|user|member|channel|playlist|communit|group|topic|thread|question|answer|blog|files?\\b|document|content|resource|event|album|recipe|poll|survey|repositor|project|package|paste|message|tweet|podcast|episode|game|room|destination|forum|journal|entry|feed|object|key\\b|that one|what you',
    'seite|artikel|beitrag|anzeige|inserat|angebot|produkt|profil|konto|inhalt|adresse|thema|benutzer|nutzer|datei|veranstaltung|stelle|link|meldung',
    'annonce|produit|offre|compte|contenu|fichier|sujet|lien|billet|recette|publication|événement|emploi',
    'p[áa]gina|anuncio|anúncio|art[íi]culo|artigo|producto|produto|oferta|cuenta|conta|perfil|contenido|conteúdo|v[íi]deo|enlace|archivo|arquivo|ficheiro|tema|publicaci|publicaç|entrada|vaga|usuario|usuário',
    'annuncio|articolo|prodotto|offerta|profilo|contenuto|utente|documento|notizia',
    'advertentie|aanbieding|profiel|vacature|bericht|inhoud|gebruiker|bestand',
    'sida|sidan|artikkel|annons|inlägg|innehåll|side[nr]?\\b|annonce|opslag|indhold|vare\\b|varen|innhold|innlegg|bruker|konto',
    'sivu|ilmoitu|artikkeli|tuote|sisältö|tili|käyttäj',
    'stron|ofert|ogłoszen|artykuł|konta|konto|treś|wpis|plik|użytkown',
    'stránk|inzerát|článk|článe|článo|zboží|tovar|příspěv|príspev|obsah|nabíd|ponuk|účet|soubor|uživatel|recept',
    'oldal|hirdetés|cikk|termék|tartal|bejegyzés|felhasznál',
    'anunț|articol|produs|conținut|utilizator|pagin',
    'страни|сторінк|объявлен|оголошен|обяв|стат|товар|видео|відео|профил|профіл|аккаунт|пользовател|користувач|материал|матеріал|запис|публикац|публікац|файл|ссылк|посилан|сообществ|группа|вакансі|вакансия|документ|новост|тут|здесь|тема',
    'σελίδα|αγγελία|άρθρο|προϊόν|περιεχόμεν|λογαριασμ|σύνδεσμ|αρχείο',
    'sayfa|ilan|ürün|içerik|haber|hesap|kullanıcı|konu|dosya|yazı',
    'trang|bài (viết|đăng)|sản phẩm|nội dung|tài khoản|tin (đăng|rao)|liên kết|đường dẫn',
    'halaman|konten|akun|iklan|tautan|produk|berita|lowongan',
    'biens?\\b|tin\\b|exhibit|flat\\b|apartment|property|tender|auction|courses?\\b|lesson|shows?\\b|programme|track|vehicle|petition|collection|wohnung|immobilie|auktion|kurs\\b|folge|sendung|fahrzeug|ausschreibung|rezept|appartement|logement|poste\\b|cours\\b|épisode|émission|véhicule|enchère|recette|piso\\b|vivienda|empleo|curso|episodio|programa|vehículo|subasta|receta|evento',
    'imóvel|apartamento|episódio|veículo|leilão|receita|emprego|appartamento|immobile|corso\\b|programma|veicolo|asta\\b|ricetta|lavoro|woning|cursus|aflevering|voertuig|veiling|evenement|bostad|lägenhet|tjänst|avsnitt|fordon|evenemang|jobb|bolig|lejlighed|leilighet|stilling|kursus|køretøj|begivenhed|arrangement|udsendelse|asunto|työpaik|kurssi|jakso|ohjelma|ajoneuvo|huutokaup|tapahtum|resepti',
    'mieszkan|stanowisk|odcin|pojazd|aukcj|przepis|wydarzen|byt\\b|nemovitost|pozice|kurz|epizod|pořad\\b|vozidl|aukc|událost|nehnuteľ|podujat|lakás|ingatlan|állás|tanfolyam|epizód|műsor|jármű|aukció|esemény|apartament|locuin|episod|emisiun|vehicul|licitaț|eveniment|rețet|квартир|недвижим|курс|выпуск|передач|автомобил|аукцион|рецепт|событи|мероприят|лот\\b|резюме|нерухом|випуск|автомобіл|аукціон|поді[яюї]|захід|апартамент|имот|работ[аи]\\b|събити',
    'διαμέρισμα|ακίνητο|θέση εργασίας|μάθημα|επεισόδιο|εκδήλωση|συνταγή|daire|konut|pozisyon|bölüm|etkinlik|tarif|căn hộ|việc làm|khóa học|sự kiện|công thức|pekerjaan|kursus|acara|resep|stanovanj|delovno mesto|dogod|nekretnin|stan\\b|oglašen|darbas|būstas|rengin|dzīvok|vakanc|pasākum|korter|töökoht|sündmus|íbúð|starf|viðburð|pis\\b|feina|esdeveniment',
  ],
  [
    'وظيفة|شقة|عقار|دورة|حلقة|فعالية|شغل|ملک|آپارتمان|دوره|قسمت|رویداد|משרה|דירה|נכס|קורס|פרק|אירוע|नौकरी|भर्ती|पाठ्यक्रम|कोर्स|एपिसोड|विज्ञापन|ตำแหน่งงาน|คอร์ส|กิจกรรม|매물|채용|강의|에피소드|이벤트|행사|방송|작품|エピソード|物件|講座|イベント|番組|レシピ|出品|作品|公演|チケット|岗位|课程|节目|活动|专辑|拍品|资源',
    'صفحة|إعلان|مقال|منتج|محتوى|حساب|رابط|فيديو|خبر|صفحه|آگهی|مقاله|محصول|محتوا|مطلب|کاربر|لینک',
    'דף|עמוד|מודעה|כתבה|מוצר|תוכן|חשבון|קישור|מאמר',
    'पृष्ठ|पेज|पन्ना|लेख|सामग्री|वीडियो|खाता|ख़बर|खबर|लिंक',
    'หน้า|บทความ|สินค้า|ประกาศ|เนื้อหา|บัญชี|วิดีโอ|กระทู้|ลิงก์|เพจ',
    '페이지|게시[물글]|글이|글을|상품|문서|동영상|영상|계정|사용자|콘텐츠|공고|주소|기사',
    'ページ|記事|商品|動画|投稿|アカウント|ユーザー|コンテンツ|求人|ファイル|スレッド|トピック|リンク|お探し',
    '页|頁|文章|视频|影片|商品|内容|內容|账号|帐号|帳號|用户|帖|职位|链接|連結|宝贝|房源|地址|文件|作品',
  ],
  'thing',
);

const en =
  "(?:not|[a-z]+n't|no longer|never|cannot|unable to|nothing|nobody|failed to|no) (?:\\S+ ){0,4}?(?:be found|found|find|exists?|available|locate|here|active|published|valid|around|live)\\b";

/** It isn't there. */
const absent = stems(
  [
    `${en}|not found|missing|removed|deleted|taken down|withdrawn|has moved|been moved|discontinued|deactivated|suspend|terminated|unpublished|expired|has ended|gone\\b|no such|there( is|'s| are) (no|nothing)|aren't any|isn't a|isn't any|looked everywhere|not the (web ?)?page|broken|vanished|disappear|doesn't lead|leads nowhere|wandered|never existed|unavailable|sold\\b(?! out)|isn't (here|right)|lost its|are lost|re lost|no results`,
    'nicht (?:\\S+ )?(?:gefunden|finden|vorhanden|verfügbar|auffindbar|existiert|da\\b|mehr)|existiert\\b.{0,20}(nicht|kein)|(gelöscht|entfernt|verschoben|deaktiviert|abgelaufen|umgezogen|verschwunden|verlaufen)|gibt es (hier )?(nicht|kein)|kein[es]? .{0,20}(gefunden|vorhanden)|leider nicht',
    "introuvable|n['e] ?(existe|est) .{0,16}(pas|plus)|(supprimé|déplacé|désactivé|retiré|expiré|effacé|disparu)|plus (disponible|en ligne)|pas (trouvé|disponible|pu trouver)|aucun(e)? .{0,20}(trouvé|ne correspond)|perdue?\\b",
    '(no|não|nao) (?:\\S+ )?(?:\\S+ )?(existe|encontr|disponible|dispon[íi]vel|hallad|localiz|está)|no encontr|(eliminad|borrad|movid|retirad|removid|apagad|exclu[íi]d|caducad|expirad|desactivad|desativad)|inexistente|perdid',
    'non (?:\\S+ )?(?:\\S+ )?(esiste|trovat|disponibil|è stat)|inesistente|(rimoss|eliminat|spostat|cancellat|scadut|smarrit)',
    'niet (?:\\S+ )?(gevonden|vinden|meer|beschikbaar|bestaa)|bestaat (?:\\S+ )?niet|kunnen .{0,30}niet vinden|(verwijderd|verplaatst|verlopen|verdwenen|opgeheven)',
    '(inte|ikke|ej|icke) (?:\\S+ )?(hitta|finns|tillgänglig|find|fundet|funnet|tilgængelig|tilgjengelig|længere|lenger|kvar)|finns .{0,20}inte|findes .{0,12}ikke|finnes .{0,12}ikke|(tagits bort|borttagen|raderad|flyttat|slettet|fjernet|flyttet|udløbet|utløpt|fandt ikke|fant ikke)|kunne ikke (find|finne)|hittades inte|hittar inte|kunde inte|forsvundet|forsvunnet',
    'ei (?:\\S+ )?(löyt|ole|enää|saatavilla)|(poistettu|siirretty|vanhentunut|kadonnut)',
    'nie (?:\\S+ )?(istnieje|znale|ma|został|jest|udało)|(usunięt|przeniesion|wygas|zakończ|nieaktualn|nieaktywn)|brak (strony|wynik)',
    'nenalezen|neexistuj|nenašli|nenašla|nenašlo|nemůžeme najít|není (k dispozici|dostupn)|nie je (k dispozícii|dostupn)|(odstraněn|smazán|přesunut|odstránen|zmazan|presunut|vypršel)|už (není|nie je)|nebyla nalezena|nebola nájdená|nemohli sme|nepodařilo',
    'nem (?:\\S+ )?(talál|létezik|elérhető|található)|(törölt|áthelyez|megszűnt|lejárt|eltávolít)|nincs (ilyen|itt)',
    'nu (?:\\S+ )?(?:\\S+ )?(exist|găsi|gasi|disponibil)|(ștears|șters|mutat|eliminat|expirat)|inexistent',
    'не (?:\\S+ )?(найден|существу|найти|нашл|доступ|знайден|існує|знайти|знайшл|съществу|намерен|намери|актив)|(удал[её]н|видален|премахнат|изтрит|перемещ|переміщ|преместен|снят|закрыт|истек|исч)|ничего нет|нет (такой|такого|страницы)|немає|няма|больше нет|уже продан|неактивн|недоступн|отсутств|заблокирован пользоват|нічого',
    'δεν (?:\\S+ )?(βρέθηκ|υπάρχ|είναι διαθέσιμ|βρήκ|βρίσκ|μπορ)|(διαγράφηκε|μετακινήθηκε|έληξε|αφαιρέθηκε|διαγραφεί|μετακινηθεί)',
    'bulunam|bulamad|mevcut değil|bulunmuyor|yok\\b|(silin|kaldırıl|taşın|yayından)|sona er|artık',
    'không (?:\\S+ )?(?:\\S+ )?(tồn tại|tìm thấy|còn|có\\b|khả dụng)|(đã bị xóa|đã bị xoá|bị gỡ|đã hết hạn|bị hỏng|đã xóa)',
    'tidak (?:\\S+ )?(ditemukan|ada|tersedia|dapat|menemukan|bisa)|(dihapus|dipindah|kedaluwarsa|hilang)',
  ],
  [
    'غير (موجود|متوفر|متاح)|لا (يمكن|توجد|يوجد)|لم (يتم|نتمكن|نعثر|نجد)|(حذف|نقل|إزالة)|ليست? موجود|پیدا نشد|یافت نشد|وجود ندارد|موجود نیست|حذف شد|نیست|در دسترس',
    'לא (נמצא|קיים|נמצאה|קיימת|זמין|מצאנו|הצלחנו)|אינו (קיים|זמין)|אינה (קיימת|זמינה)|(הוסר|נמחק|הועבר|הוסרה|נמחקה|הועברה)|אין (דף|עמוד|כאן)',
    'नहीं (मिल|है|मौजूद|पाया)|मौजूद नहीं|उपलब्ध नहीं|(हटा|हटाया|मिटा)',
    'ไม่ (พบ|มี|สามารถ)|ไม่พบ|ไม่มี|(ถูกลบ|ย้าย|หมดอายุ|ถูกนำออก|ลบไปแล้ว)',
    '없(습니다|어요|는|음)|찾을 수|존재하지|(삭제|이동|만료|종료|마감)|않는|비공개',
    '(見つかり|存在し|見つける|ご覧(いただけ|になれ))(ません|ない)|見つからない|ございません|ありません|(削除|移動|終了|非公開|掲載は終了)',
    '(不存在|未找到|找不到|没有找到|沒有找到|无法找到|不见了|不見了|走丢|跑丢|飞走|迷路|没了|已失效|已过期|已下架|下架|删除|刪除|移除|走失|已关闭|出错|丢失|未能找到|不在|注销|搬家)',
  ],
  'absent',
);

/** What would be, if; not what is. */
const condition = /^(if|in case|wenn|falls|si|se|als|om|hvis|jos|jeśli|pokud|ak|ha|dacă|если|якщо|ако|εάν|αν|eğer|nếu|jika|如果|若|もし) /;

const nothingHere =
  /^\W*(il n'y a rien ici|whoops, that's a dead end|hier (ist|gibt es) (leider )?nichts|(there('s| is) )?nothing (to see )?here|there doesn't seem to be anything here|rien (ici|à voir)|nada (que ver )?(por )?(aquí|aqui)|(non c'è )?niente qui|(hier is )?niets (te zien|te vinden|hier)|(det finns )?(inget|ingenting) (här|her)|her er (der )?(ingenting|intet)|täällä ei ole|nic tu nie ma|nic tu není|nič tu nie je|nincs itt semmi|nimic aici|(здесь|тут) ничего|(тут|сюди) нічого|burada (hiçbir )?(şey )?yok|không có gì|tidak ada apa)|什么都没有|何もありません|아무것도 없/;

/** The page, or what it should show, isn't there any more. */
export const goneTopic: Topic = {
  name: 'speaks_of_missing',
  grade: 'not_found',
  unless: condition,
  titled: [[absent, /^.{0,40}$/]],
  phrases: notFoundPhrases,
  told: [
    [thing, absent],
    [/(can't|cannot|couldn't|could not|unable to)( \w+){0,3} find (that|it|this|what)/],
    [nothingHere],
    [
      /^\W*((you|we) (look|seem)s? |are you |feeling )?lost\W*$|(took|taken) a wrong turn|falsch abgebogen|vous (vous )?êtes perdu|^ti sei perso|te has perdido|te perdiste|você se perdeu|hat sich (wohl )?(jemand )?verlaufen|haben sie sich verlaufen|zgubi\S+ się|verdwaald|^gått vilse|кажется,? (вы|мы) заблудил|ztratili jste|kayboldunuz/,
    ],
    [
      /^\W*(rekrutacja|nabór|recruitment|bewerbungsphase|l'offre|posizione|posición) (jest |is |is now |è |est )?(zakończon|closed|beendet|close|chius|cerrad)/,
    ],
    [/^\[(deleted|removed)\b[^\]]*\]$/],
    [
      /(site|website|account|blog|store|shop|page|workspace) (has been|was|is) (cancelled|canceled|disabled|deactivated|deleted|removed|suspended|offline)/,
    ],
    [
      /^\W*((error|erreur|fehler|erro|errore|fout|fel|feil|fejl|virhe|błąd|chyba|hiba|eroare|ошибка|помилка|грешка|σφάλμα|hata|lỗi|kesalahan|خطأ|خطای|שגיאה|त्रुटि|ข้อผิดพลาด|오류|エラー|错误|錯誤|http|code)\W{0,3})?(404|410)\b(?!\s*[\p{L}])/u,
    ],
    [/(404|410)\W{0,3}(error|erreur|fehler|not found|page|seite|页面|頁面|エラー|오류)/],
  ],
  besides: {
    wayOut,
    absent,
    oops: either(
      stemsOf('oops'),
      /\berror\b|fehler|erreur|\berrore\b|\bfout\b|virhe|błąd|chyb|hiba|eroare|ошибк|помилк|грешк|σφάλμα|hata\b|خطأ|خطا|שגיאה|त्रुटि|오류|エラー|出错|错误|oops|whoops|uh[- ]?oh|sorry|ups!|hoppla|oups|désolé|lo sentimos|desculpe|lamentamos|spiacenti|helaas|oeps|tyvärr|desværre|beklager|valitettavasti|hups|niestety|bohužel|bohužiaľ|sajnál|ne pare rău|к сожалению|извините|упс|на жаль|вибачте|λυπούμαστε|üzgünüz|xin lỗi|rất tiếc|maaf|عفو|عذر|متأسف|מצטער|אופס|क्षमा|खेद|ขออภัย|죄송|申し訳|抱歉|对不起|很遗憾/,
    ),
    pointed:
      /requested|(you|we)('re| are|'ve| have| were)? (looking|trying|request|follow|search)|\b(this|the) (page|link|url)|(diese|die von ihnen|gesuchte|aufgerufene|angeforderte)|(cette|la page|recherchez|demandée|cherchez)|(esta página|que buscas|solicitad|buscando)|(que procura|solicitad)|(questa pagina|richiest|cercando|cerchi)|(deze pagina|die je zoekt|opgevraagde)|(du söker|sidan du|den här sidan|begärda)|(du leder|denne siden?|den side|du leter)|(etsimääsi|pyydet|hakemaa)|(szukasz|żądan|szukana|tej stron|takiej)|(hledáte|hledaná|požadovan|tato stránk|hľadáte|táto)|(keresett|kért|ez az oldal)|(căutați|căutată|solicitat|această)|запрашиваем|запрошен|вы ищете|ищете|эта страниц|такой страниц|шукаєте|запитуван|ця сторінк|търсите|ζητ(ήσατε|άτε)|αναζητ|aradığınız|istediğiniz|bu (sayfa|ürün|ilan|içerik)|bạn (đang tìm|yêu cầu|truy cập)|này|(anda cari|diminta|halaman ini)|تبحث|المطلوب|هذه|مورد نظر|این (صفحه|آگهی)|שחיפשת|המבוקש|הזה|खोज रहे|अनुरोधित|यह पृष्ठ|ที่คุณ|นี้|요청하신|찾으시|접근하려는|해당|お探し|アクセスしよう|指定された|您访问|您要|您所|你访问|该|這個|这个/,
    address:
      /\b(url|link|address|adress?e?n?|adresse|dirección|endereço|indirizzo|adres|adresa|cím|liên kết)\b|адрес|ссылк|διεύθυνση|العنوان|الرابط|نشانی|כתובת|주소|アドレス|url|地址|链接/,
    number: /\b404\b/,
    byWhom:
      /\bby (the|its|their|an?) (\w+ )?(uploader|author|user|owner|seller|poster|admin\w*|moderator\w*|creator|member)|vo[nm] (\S+ )?(nutzer|benutzer|anbieter|verkäufer|autor|ersteller|moderator)|par (l'|le |la |son |sa |un )(auteur|vendeur|utilisateur|propriétaire|modérat|annonceur)|(por|pel[oa]) (el |la |su |seu )?(autor|vendedor|usu[aá]rio|utilizador|propiet|propriet|anunciante|moderador)|(dal|dall') ?(autore|utente|venditore|proprietario|inserzionista|moderat)|door (de|een) (gebruiker|verkoper|auteur|eigenaar|adverteerder|moderator)|av (användaren|säljaren|annonsören|författaren|ägaren|brukeren|selgeren)|af (brugeren|sælgeren|ejeren)|przez (użytkownika|autora|sprzedając\S+|właściciela|moderator\S+)|(uživatelem|autorem|prodávajícím|prodejcem|správcem|používateľom)|(автором|пользователем|продавцом|владельцем|модератор\S+|администрац\S+|користувачем|власником)|tarafından|(投稿者|作者|出品者|ユーザー|管理者|運営)(によ|が)|(作者|用户|卖家|賣家|发布者|發布者|管理员|房东)(已|自行|删除|撤)|(작성자|판매자|운영자|사용자)(가|에 의해)/,
  },
};

/** A service that has been closed for good. */
export const closedTopic: Topic = {
  name: 'speaks_of_closing',
  grade: 'not_found',
  isDated: true,
  told: [
    [stemsOf('closed'), service],
    [
      stems(
        [
          '(was|has|has been|have|have been) (now )?(permanently )?closed|(was|has been|have been|is|has|have|are|will be) (now )?(permanently )?(discontinued|shut ?down|retired|sunset|ended|decommissioned|switched off|turned off|wound down)|shutting down|ceased|no longer (operat|in (service|operation)|run|maintain)|end of (life|service)|said goodbye',
          '(wurde|haben|ist|hat) .{0,40}(eingestellt|abgeschaltet|geschlossen|beendet)|a (été )?ferm|a cessé|(se )?ha (cerrado|cesado)|(foi|foram) (encerrad|descontinuad)|encerrou|ha chiuso|è stato (chiuso|dismesso)|(is|zijn) (gestopt|opgeheven|gesloten)|har (stängts|lagts ner|lukket)|został[ao]? (zamknięt|wyłączon)|zakończył|byl[ao]? ukončen|прекратил|закрыл|закрыт|закрит|припинив|kapatıl|đã (ngừng|đóng)|ditutup|telah berakhir',
        ],
        [
          'サービス(は|を|の提供)?.{0,12}終了',
          '终止服务|停止服务|停止运营|停止營運|已关停|已关闭|下线',
          '서비스(를|가)? ?(종료|중단)',
          'تم إغلاق|توقف',
          'נסגר',
        ],
      ),
    ],
  ],
  besides: {
    service:
      /\b(service|site|website|app|product|platform|blog|forum|communit|dienst|plattform|plateforme|servicio|serviço|servizio|tjänst|tjeneste)|сервис|сайт|сервіс|サービス|服务|平台|서비스|網站|网站/,
    farewell:
      /thank|goodbye|farewell|grateful|danke|auf wiedersehen|merci|gracias|obrigad|grazie|bedankt|tack\b|tak\b|dziękuj|děkuj|спасибо|дяку|благодар|teşekkür|cảm ơn|terima kasih|ありがとう|感謝|感谢|谢谢|감사|شكرا|תודה/,
    data: /\b(accounts?|data|users?|members?|polls?|exports?|downloads?|deleted|erased|konten|daten|gelöscht|comptes|données|cuentas|datos|contas|dados|dati|gegevens)\b|данны|аккаунт|データ|数据|계정|데이터/,
    since: /\b(19|20)\d\d\b|years|jahre|\bans\b|años|anos|anni|jaar|\bår\b|\blat\b|лет|years|年|년/,
  },
};

/** A domain without a site. */
export const parkedTopic: Topic = {
  name: 'speaks_of_domain',
  grade: 'not_found',
  isBacked: ({ markers }) => markersOf('parking', markers).length > 0,
  phrases: parkedPhrases,
  titled: [[/^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,8}$/]],
  told: [
    [
      /domain|домен|ドメイン|域名|도메인/,
      /(n't|not|nicht|pas|non?|não|niet|inte|ikke|nie|не) (\S+ )?(connected|configured|verbunden|konfigur|connecté|configur|conectad|collegat|gekoppeld|kopplad|podłącz|připoj|привяз|підключ|подключ)|未绑定|設定されていません|연결되지/,
    ],
    [
      /future home of|hier entsteht|under construction|en construcción|em construção|en construction|in costruzione|w budowie|ve výstavbě|в разработке|yapım aşamasında|工事中|建设中|준비 ?중입니다/,
      /^.{0,70}$/,
    ],
    [/sponsored listings|resources and information|(domain|parked).{0,40}(owner|advertisers)/],
    [
      stems(
        [
          'domains?\\b|domain ?names?|domein|domaine|dominio|domínio|domen|doména|doménu|tên miền|alan ad|verkkotunnus|domeen|domena\\b|domenos|domēn|domini\\b|lén\\b|домен|[a-z0-9-]+\\.(com|net|org|io|example|de|fr|ru|info)\\b',
        ],
        ['域名|网域|網域|ドメイン|도메인|نطاق|دامنه|דומיין|डोमेन|โดเมน'],
        'domain',
      ),
      stems(
        [
          'na prodaju|istekl|naprodaj|potekl|registriran|закончи|parduodam|pasibaig|registruot|pārdod|beidzies|reģistrēt|müüa|aegunud|registreeritud|til sölu|skráð|en venda|caducat|на продају|продава|се продава|делегир|prodává|na predaj|në shitje|satılır|იყიდება|վաճառվում|à céder|cerrado|niezarejestr|nieopłacon|neplac|не оплач|не продл|nem fizet|unpaid|redemption|abgelaufen|expiré|caducad|expirad|scadut|verlopen|gått ut|udløbet|utløpt|vanhentunut|wygas|vypršel|expirova|lejárt|expirat|истек|закінчи|изтек|έληξε|süresi (doldu|bit)|hết hạn|kedaluwarsa|for sale|on sale|parked|parking|expired|available|buy|purchase|offer|auction|registered|reserved|verkauf|kaufen|geparkt|registriert|vendre|vente|acheter|réservé|enregistré|venta|vende|comprar|registrad|estacionad|venda|vendita|acquist|registrat|parcheggiat|koop\\b|geregistreerd|gereserveerd|till salu|til salg|registreret|myytävänä|rekisteröity|sprzeda|zarejestrowan|prodej|predaj|registrovan|zaparkovan|eladó|vânzare|прода|припаркован|зарегистрирован|куп|satılık|satışta|tescil|park edil|được bán|rao bán|đăng ký|dijual',
        ],
        [
          '구매|파킹|停放|停靠|パーキング|到期|期限切れ|만료|منتهي|منقضی|פג תוק|หมดอายุ|出售|转让|轉讓|购买|待售|过期|販売|売却|お名前|取得され|판매|매각|للبيع|فروش|למכירה|बिक्री|ขาย',
        ],
        'forSale',
      ),
    ],
  ],
  besides: {
    price:
      /[$€£¥₽₹]\s?\d|\d\s?([$€£¥₽₹元]|eur\b|usd\b|руб)|price|preis|prix|precio|preço|prezzo|prijs|cena|цен|fiyat|价格|价钱|一口价|価格|make an offer|gebot|offre/,
    links:
      /related (searches|links|topics)|sponsored|(verwandte|ähnliche) such|recherches associées|búsquedas relacionadas|pesquisas relacionadas|ricerche correlate|gerelateerde|relaterade sök|relaterede søg|relaterte søk|aiheeseen liitty|powiązane|související|súvisiace|kapcsolódó|căutări|похожие запросы|пов'язані|свързани търс|σχετικές αναζ|ilgili arama|liên quan|terkait|関連(検索|キーワード|リンク)|相关(搜索|链接)|관련 검색|weiterführende|liens|anzeigen|advertis|similar domains|verwandte|advertenties/,
    trader:
      /registrar|hosting|хостинг|whois|provider|transaction|transaktion|transacci|transaç|transazion|secure payment|\bssl\b|transfer|escrow|broker|inhaber|owner|propriétaire|propietario|titular|verläng|renouvel|renov|rinnov|verleng|förny|forny|uusi|odnów|odnow|obnovit|prodl|predĺž|megújít|reînno|продл|продовж|yenile|gia hạn|perpanjang|续费|更新|갱신|proprietário|proprietario|eigenaar|ägare|właściciel|владел|sahib|chủ sở hữu|持有者|所有者|联系|微信|qq|konstruktor|конструктор|renew|website builder|소유자/,
    wish: /\b(buy|fill (out|in)|get a price|request|formular|interested|inquir|enquir|purchase|kaufen|interess|acheter|intéress|comprar|interesad|acquistare|kopen|købe|köpa|kup|koupit)|куп|satın|mua\b|联系|購入|구매|购买/,
  },
};
