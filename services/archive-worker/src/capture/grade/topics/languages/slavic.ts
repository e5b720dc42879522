/** Stems by concept; `topics/stems.ts` says how they are read. */
export const slavic = {
  pl: String.raw`
    login: zaloguj|zalogow|logow|uwierzytel|zarejestruj
    password: hasł
    protected: chronion|zabezpiecz|wpisz|podaj
    member: subskryb|prenumer|abonent|członk|kupując
    reserved: tylko|wyłącznie|dla\b
    pay: subskryp|prenumer|wykup|kup\b|abonament|dołącz|odblokuj
    readOn: czyta(j|ć) (dalej|więcej|cał)|pozosta|reszt|zostało|pełn
    human: człowiek|robot|captcha|bot\b|botem|automatyczn|ludzk
    check: potwierdź|weryfik|bezpiecz|sprawd|udowodn|rozwiąż
    denied: odmow|nie (jest )?(dostępn|można)|zabron|zablok|zbanow|banow|zawiesz|odrzuc|ogranicz|wyklucz|niedozwol|wstrzym|niedostęp
    tooMany: zbyt (wiele|dużo|często|szybko)|zbyt\b|za dużo|przekrocz|maksymaln
    browser: przeglądark
    outdated: przestarzał|nieobsługiwan|najnowsz|zaktualizuj
    queue: kolejk|kolejc|poczekaln
    works: konserwac|prac[ea]\b|aktualiz|moderniz|przenos|przerw|trwaj|ulepsz|pracujemy
    later: później|wkrótce|niebawem|cierpliwo|wracamy|jutro|zaraz|niedługo|za chwilę
    age: 18 lat|lat\b|pełnoletn|wiek
    data: cookie|ciasteczk|zgod|prywatno|partner|danych
    choose: akceptuj|zgadzam|wyb(ierz|ór)|odrzuc|ustawien|zezw
    absent: nie (została? |można )?(znale|istnieje|jest|ma\b)|usunięt|wygas|nieaktualn|zakończ|sprzedan|wynajęt|obsadzon|nieprawidłow|nie (został[ao]?y? |może |mogliśmy |można |udało się )?(być )?(znalezion|odnalezion|istniej|znaleź|odnaleźć)|nieznalezion|(usunął|usunęł|usunie|skasowa|wycofa|zdjęt|wygasł|upłyn|minął|minęł)|niedostępn|nie (jest|są) (już )?(dostępn|aktywn|aktualn)|już (nie|sprzedan)|nieaktywn|nieistniej|nieważn|błędny (adres|link)|zarchiwiz|anulowan|odwołan|dezaktyw|pust[aey]\b|zniknę|zamknięt|zgubi|wyprzedan|odbył|minęł|nie mamy takiej|zaginę|pomyłk
    closed: zamknięt|zakończył|przestał działać|wyłączon|zlikwidow
    failed: poszło nie tak|wystąpił|nie udało się|(wewnętrzny|nieoczekiwany|nieznany|krytyczny) błąd|błąd (serwera|aplikacji|ładowania|wewn|podczas)|(wystąpił|pojawił|zaistniał).{0,20}(błąd|problem)|coś (poszło|się)|nie (udało|można|powiodł)|awari|niepowodzen|napotka
    waiting: czekaj|załad|ładow|wczyt|poczekaj|chwil|proszę czekać|trwa
    enable: włącz|aktywuj|zezw
    country: kraj|region|zagranic|praw|poza
    thing: grup[aęy]|wiadomoś|komentarz|kanał|film\b|filmu|wideo|obraz|zdjęci|zasób|zasob|dokument|kategori|temat|wąt[ek]|dyskusj|użytkowni|członek|wydarzeni|społecznoś|nieruchomoś|post\b|posta|album|playlist|lista odtwarzania|element|forum|pytani|witryn|sklep|link|odnośnik|adres|aktualnoś|ofert|stron|blog|profil|ogłoszen|pozycj|aukcj|oferta pracy|przepis|mieszkani|dom\b
    purpose: musisz|należy|wymag|potrzeb|konieczn|aby\b|żeby|by\b|proszę|prosimy|tylko|wyłącznie|najpierw|trzeba|można
    hidden: prywatn|ukryt|tajn|zamknięt
    permission: uprawni|dostęp|zezwol|zgod|pozwol|autoryz
    lacking: nie\b|brak|bez\b|odmów|odmow|niewystarcz
    access: dostęp|stron|witryn|zawartoś|treś|żądan|prób|połącz|ip\b|usług|adres|serwis|konto
    session: sesj
    domain: domen
    forSale: sprzeda|kup|zarejestr|zaparkow|wygas|utrzymyw|zarezerw|opłac|zainteres|ofert`,
  cs: String.raw`
    login: přihlašo|přihlas|přihláš|přihlás|login|autentiz|ověření (sítě|proxy)|zaregistr
    password: heslo|hesl[ae]m?
    protected: chráněn|zadejte
    member: předplatitel|člen|abonent
    reserved: pouze|jen\b|(pouze|jen|určen\S*) pro\b|exkluziv|vyhrazen
    pay: předplat|koupit|zakoup|odemk|členstv
    readOn: číst dál|pokračov|dočíst|celý (článek|text)|zbýv|zbytek
    human: člověk|robot|captcha|bot\b|automat
    check: ověř|kontrol|bezpečn|potvr|prokaž|vyřeš|opište
    denied: zakáz|nedostupn|omezen|není (možné|dostupn|povolen)|nelze|zablok|blokov|pozastav|odepř|odmít|zamít|vylouč|nepovol|zabanov|zamezen
    tooMany: neobvykle mnoho|příliš|překroč
    browser: prohlížeč
    outdated: zastaral|není podporov|nepodporov|nejnovější|aktualiz
    queue: front[aěuy]|čekárn|pořad|na řad
    works: údržb|odstávk|aktualiz|vylepš|stěhuj|přecház|probíhá údržb|přestávk|pracuj
    later: později|brzy|za chvíli|trpěliv|zítra|opět|hned
    age: let\b|plnolet|zletil|věk|18\b
    confirm: potvrz|vstup|souhlas
    data: cookie|souhlas|soukrom|partner|údaj
    choose: přijm|souhlas|povol|vybrat|odmít|nastav
    absent: nenalez|neexist|nenašl|odstraněn|smazán|prodán|pronajat|obsazen|vypršel|(již|už) ne|neplatn|ne(byl|ní|mohl|podařil|lze|exist|našl|nalez|najde|platn|aktiv|dostupn)|(odstran|smaz|vymaz|přesun|expir|vyprš|zruš|stažen|ukončen|archivov|prodán|zaniklo)|již (není|neexist|nen)|už (není|neexist|ne)|žádn(é|ý|á)|chybn|proběhl|ztrati
    closed: ukončil|uzavřen|zavřel|zrušen|skončil
    failed: pokazil|došlo k chybě|nepodařilo|selhal|(interní|neočekáv|neznám|kritick|vnitřní).{0,12}chyb|(došlo|nastal|vyskytl|objevil).{0,24}(chyb|problém)|něco (se|je)|chyba (serveru|aplikace|při)
    waiting: načít|moment|okamžik|počk|čekej|vyčk|nahráv
    enable: zapn|povol|aktivuj
    country: zem[íiě]|region|zahranič|práv|mimo
    thing: skupin|zpráv|komentář|kanál|video|obrázek|obrázk|fotk|fotograf|zdroj|dokument|kategori|tém|vlákn|diskus|diskuz|uživatel|člen\b|událost|komunit|nemovitost|příspěv|album|seznam|položk|fór|dotaz|web|stránk|obchod|odkaz|adres|novink|nabídk|blog|profil|inzerát|inzerce|produkt|zboží|text|účet|aukc|pozic|záznam|akc[ei]\b|byt\b|dům\b
    purpose: musíte|nutné|třeba|vyžad|potřeb|prosím|abyste|pouze|jen\b|nejprve|nejdříve|mohou|lze\b|pro (zobrazení|pokračování|čtení|přístup)
    hidden: soukrom|skryt|tajn|neveřejn|uzavřen
    permission: oprávn|práv[oa]|přístup|povolen|autoriz|svolen
    lacking: ne|chyb|bez\b|odepř|nedostat
    access: přístup|stránk|web|obsah|požadav|pokus|připojen|ip\b|služb|adres|účet
    session: relac|přihlášení vypr|seanc|platnost
    domain: domén
    forSale: prodej|koup|registr|zaparkov|vyprš|rezerv|expir|zájem|nabídk`,
  sk: String.raw`
    login: prihlás|prihlas|login|autentif|overenie (siete|proxy)|zaregistr
    password: heslo|hesl[ao]m?
    protected: chránen|zadajte
    member: predplatiteľ|člen|abonent
    reserved: iba\b|len\b|(iba|len|určen\S*) pre\b|exkluz|vyhraden
    pay: predplat|kúpiť|zakúp|odomk|členstv
    readOn: čítať ďalej|pokračov|dočítať|celý (článok|text)|zostáva|zvyš
    human: človek|robot|captcha|bot\b|automat
    check: potvrď|kontrol|bezpečn|over|preukáž|vyrieš
    denied: nedostupn|nie je (možné|dostupn|povolen)|nemožno|pozastav|zakáz|zablok|blokov|odopr|odmiet|zamiet|obmedz|vylúč|nepovol
    tooMany: príliš|prekroč
    browser: prehliadač
    outdated: zastaran|nie je podporov|nepodporov|najnovš|aktualiz
    queue: v rade|čakár|porad
    works: údržb|odstávk|aktualiz|vylepš|sťahuj|prebieha údržb|prestávk
    later: neskôr|čoskoro|trpezliv|zajtra|opäť|hneď|o chvíľ
    age: rokov|plnolet|vek
    confirm: potvr|vstup|súhlas
    data: cookie|súhlas|súkrom|partner|údaj
    choose: prija|súhlas|povol|vybrať|odmiet|nastav
    absent: nenašl|neexist|nenájd|odstránen|vymazan|zmazan|predan|prenajat|obsaden|vyprš|už nie|neplatn|ne(bol|nájd|našl|mož|podar|exist|plat|aktív|dostup)|nie (je|sú|bol)|(odstrán|zmaz|vymaz|presun|expir|vyprš|zruš|stiahnut|ukonč|archivov|predan)|už (nie|neexist)|žiadn|chybn|prebehl|strati
    closed: ukončil|uzavret|zatvoren|zrušen|skončil
    failed: pokazil|došlo k chybe|nepodaril|zlyhal|(intern|neočakáv|neznám|kritick|vnútorn)\S* chyb|(došlo|nastal|vyskytl).{0,24}(chyb|problém)|niečo (sa|je)
    waiting: načít|moment|okamih|počk|čakaj
    enable: zapn|povol|aktivuj
    country: krajin|región|zahranič|práv|mimo
    thing: skupin|správ|komentár|kanál|video|obrázok|obrázk|fotk|fotograf|zdroj|dokument|kategóri|tém|vlákn|diskus|používateľ|užívateľ|člen\b|udalosť|komunit|nehnuteľnosť|príspev|album|zoznam|položk|fór|otázk|web|stránk|obchod|odkaz|adres|novink|ponuk|blog|profil|inzerát|produkt|tovar|súbor|účet|článok|článk|pozíc
    purpose: musíte|nutné|treba|vyžad|potreb|prosím|aby\b|iba\b|len\b|najprv|najskôr|môžu|pre (zobrazenie|pokračovanie|čítanie|prístup)
    hidden: súkrom|skryt|tajn|neverejn|uzavret
    permission: oprávn|práv[oa]|prístup|povolen|autoriz
    lacking: ne|nie\b|chýb|bez\b|odopr|nedostat
    access: prístup|stránk|web|obsah|požiadav|pokus|pripojen|ip\b|služb|adres|účet
    session: relác
    domain: domén
    forSale: predaj|kúp|registr|zaparkov|vyprš|rezerv|expir`,
  sl: String.raw`
    login: prijav|vpiš|vpis|overit|registrir
    password: geslo|gesla|geslom
    protected: zaščiten|vnesite
    member: naročnik|član|kup
    reserved: samo\b|le\b|izključno|za\b|namenjen
    pay: naroč|kupi|odkleni|članarin|postanite
    readOn: preberi|beri(te)? (naprej|dalje)|nadaljuj|celoten|preostan|branje
    human: človek|robot
    check: preveri|potrdi|varnost
    denied: prepoved|ni (na voljo|dovoljen|dosegljiv|mogoč)|nedosegljiv|blokir|onemog|zavrn|omej|izključ|ni dovoljen
    access: dostop|stran(i|jo|eh)?\b|vsebin|zahtev|naslov|poskus|povezav|ip\b|storit|račun
    tooMany: preveč|prehitro
    visitor: vaš|vam\b|ste\b|vas\b
    browser: brskalnik
    outdated: zastarel|ni podprt|najnovejš|posodobi
    queue: čakalni|vrst[aei]|vrsto
    works: vzdrževan|nadgra|posodab|prenov|selimo|popravil
    site: spletn|stran(i|jo|eh)?\b|forum|storit|sistem|trgovin
    later: pozneje|kasneje|kmalu|jutri|spet|potrpežljiv|začasno|trenutno
    sorry: oprosti|žal\b|hvala|opraviču
    age: let\b|polnolet|starost|dopolnil
    confirm: potrdi|ste\b|izberi|vstop
    data: piškot|soglas|zasebnost|partner|podatk
    choose: sprejm|dovoli|izberi|zavrni|nastavit|strinja
    thing: stran(i|jo|eh)?\b|oglas|članek|povezav|datotek|izdelek|vsebin|skupin|sporočil|komentar|kanal|video|slik|vir\b|dokument|kategorij|tem[aeo]\b|razprav|uporabni|član\b|dogod|skupnost|nepremičnin|objav|album|seznam|element|forum|vprašanj|splet|trgovin|naslov|novic|ponudb|blog|profil|račun
    absent: ni (bil[ao]? |bilo )?(mogoče najti|najden|več|na voljo)|ne obstaja|odstranjen|izbrisan|prodan|oddan|potekel|neveljav|ni (bil[ao]? )?(mogoče )?(najd|najti|na voljo|velja|aktiv|več)|ne (obstaja|najdem|moremo)|(izbrisan|odstranjen|premaknjen|potek|neveljav|neaktiv|prodan|zaprt|preklican|nedostop|arhivir)|ni več
    wayOut: domač|domov|nazaj|iskanj|iskal|preveri
    oops: napak|žal\b|ups
    closed: zaprt|ukinjen|prenehal|ugasnil
    failed: prišlo do napake|je šlo narobe|ni uspel|(notranj|nepričakov|neznan|kritičn)\S* napak|(prišlo|zgodila|pojavila).{0,16}napak|nekaj (je|ni)|neuspeš
    waiting: nalag|počak|trenutek
    enable: omogoči|vklopi|dovoli
    country: držav|tujin|regij|pravic|zunaj
    purpose: mora|potreb|zahtev|prosim|samo\b|najprej|da bi|če
    hidden: zaseb|skrit|tajn|zaprt
    permission: dovolj|pravic|dostop|pooblast
    lacking: ni\b|nimate|brez|zavrnjen|nezadost
    session: sej[aeo]\b`,
  hr: String.raw`
    login: prijav|ulog|logir|autentič|autentifik|registrir|пријав|улогуј|региструј
    password: lozink|zapork|šifr
    protected: zaštićen|unesi
    member: pretplatni|član|kup(ac|ci)
    reserved: samo\b|isključivo|dostupn|za\b|namijenjen
    pay: pretpla|kupi|otključ|članstv|postani
    readOn: čitaj|nastavi|cijeli|ceo\b|ostatak|preostal|pročitaj
    human: čovjek|čovek|ljudsk|robot|captcha|bot\b|automats
    check: provjer|prover|potvrd|sigurn|dokaž|bezbedn|riješ
    denied: nije (dostup|dozvolj|moguć)|nedostup|onemoguć|suspend|zabran|blokir|banan|odbij|ogranič|isključen|nije dopušt|nedopušt|забран|блокир|одбиј|ограничен
    access: pristup|stranic|strana|sajt|sadržaj|zahtjev|zahtev|adres|web|pokušaj|vez[aeu]\b|ip\b|uslug|račun|приступ|страниц|захтев|покушај|налог
    tooMany: previše|prebrzo|prečesto|premaš|prekorač|превише
    visitor: vaš|vam\b|ste\b|vas\b
    browser: preglednik|pregledač|browser
    outdated: zastarj|zastareo|nije podržan|najnovij|ažuriraj
    queue: redu čekanja|red čekanja|na redu|u redu za|čekaon
    works: održavanj|nadograd|unaprjeđ|unapređ|radov|obnavlj|selimo
    site: stranic|sajt|portal|sustav|sistem|uslug|servis|trgovin|forum
    later: kasnije|uskoro|sutra|ponovno|ponovo|strpljenj|privremen|trenutno|trenutačno
    sorry: oprosti|žao|hvala|ispričav|izvinj
    age: godin|punoljet|punolet|dob\b|rođen
    confirm: potvrd|jeste li|imate li|odaberi|izaberi|uđi
    data: kolačić|privol|pristan|privatnost|partner|podatk|saglasn
    choose: prihva|dopusti|dozvoli|odaberi|izaberi|odbij|postavk|slažem|podešav
    thing: stranic|strana|oglas|članak|člank|poveznic|link|datotek|proizvod|sadržaj|vijest|grup[aeu]|poruk|komentar|kanal|video|slik|fotograf|resurs|dokument|kategorij|tem[aeu]\b|rasprav|korisni|član\b|događaj|zajednic|nekretnin|objav|album|popis|stavk|forum|pitanj|web|trgovin|prodavnic|adres|novost|ponud|blog|profil|račun|nalog|posao|груп|порук|коментар|корисни|странic|страниц|тем[аеу]\b|налог|садржај|чланак|оглас|датотек|објав
    absent: nije (pronađen|moguće pronaći|nađen|više)|ne postoji|ne možemo pronaći|više ne|uklonjen|obrisan|izbrisan|prodan|istekao|istekla|iznajmljen|premješten|ni(je|su) (bil[ao]? )?(moguće )?(pronađ|nađ|dostup|važeć|aktiv|valjan|više)|ne (postoji|postoje|možemo|mogu)|(obrisan|izbrisan|uklonjen|premješten|istek|nevažeć|nevaljan|neaktiv|prodan|zatvoren|otkazan|nedostup|arhivir|ukinut)|više (ne|nije)|nema\b|није|не постоји|обрисан|избрисан|уклоњен|истек|више не|нема\b
    wayOut: početn|naslovn|povratak|natrag|nazad|pretra|traži|provjeri|proveri
    oops: greška|grešk|pogrešk|ups\b|žao
    closed: zatvoren|ugašen|ukinut|prestal|prestao
    failed: pošlo po zlu|došlo (je )?do (po)?grešk|nije uspjel|nije uspel|pogreška pri|(intern|neočekiv|nepoznat|kritičn|unutarnj|unutrašnj)\S* (po)?grešk|(došlo|dogodila|pojavila).{0,16}(grešk|pogrešk|problem)|nešto (nije|je)|neuspje|neuspeš|грешк|нешто није
    waiting: učitav|pričekaj|sačekaj|trenut|учитав|сачекај
    enable: omogući|uključi|dopusti|dozvoli
    country: držav|zemlj|inozemst|inostranst|regij|prava\b|izvan|van\b
    purpose: mora|potreb|zahtijev|zahtev|molim|samo\b|prvo\b|kako bi|da bi|мора|потреб|захтев|молим|само\b
    hidden: privat|skriv|tajn|zatvoren|приват|скрив
    permission: dopušt|dozvol|prav[ao]\b|pristup|ovlast|ovlašt|дозвол|приступ|овлаш
    lacking: nema|nije|bez\b|odbijen|nedovolj|немате|није
    session: sesij|сесиј`,
  ru: String.raw`
    login: авториз|вход|войт|войд|аутентиф|залогин|зарегистр|логин
    password: парол
    protected: защищ|введите
    member: подписчик|участник|член|покупател
    reserved: только|эксклюзив|доступ|для\b
    pay: подпис|купить|оформ|вступ
    readOn: читать (дальше|далее|полностью)|продолж|дочит|осталось|остальн|полностью
    human: человек|робот|капч|captcha|бот\b|бота\b|ботом|автоматическ
    check: провер|подтверд|безопасн|докаж|решит
    denied: заблок|запрещ|огранич|отказ|недоступ|не (доступ|разреш|можем)|забан|приостан|отклон|исключ|недопуст|закрыт|не разреш
    tooMany: превыш|слишком
    browser: браузер
    outdated: устарел|не поддерж|последн\S+ верси|обновит
    queue: очеред|комнат\S+ ожидан
    works: технич|профилакт|обновл|работ[ыа]\b|переезж|улучша|перерыв|ремонт|реконструкц|чиним
    later: позже|позднее|скоро|вернемся|вернёмся|терпен|завтра|временно|через несколько|минут
    age: лет\b|возраст|совершеннолет
    data: cookie|куки|соглас|конфиденц|партн[её]р|данн
    choose: прин(ять|има)|соглас|разреш|выб|отклон|настро
    absent: нет в продаже|не (найден|существу|удалось найти|действ|актуал)|удал[её]н|снят|истек|истёк|продан|сдан[ао]?\b|закрыт|не делегирован|неверн|не (была |был |было |были |удалось |может быть |смогли )?(найден|нашл|существ|обнаруж|найти|найдет)|(удалил|удал[её]н|снял|снят[оа]?|истек|исте[кч]|деактивир)|больше не (доступ|существ|актив|актуал|прода)|недоступ|неактив|неправильн|устарел|перемест|перенес|скрыт|ничего не|нет (результат|такой|такого|страниц|больше|записей)|отсутств|заверш[её]н|просрочен|отмен[её]н|заархив|пуст[оа]?\b|битая|(страницы|такого|такой|здесь|тут|ничего) .{0,24}нет\b|нет\b$|прошл[оа]|завершен|потеря|сдан[ао]?|реализован|улетел|уехал
    closed: закрыл|закрыт|прекратил|завершил|остановил
    failed: не отвечает|пошло не так|произошла ошибка|не удалось|сбой|(внутренн|непредвиденн|неизвестн|критическ|системн)\S* ошибк|ошибка (сервера|приложен|загруз|при\b|соедин|базы)|(произошл|возникл|случил)\S* .{0,24}(ошибк|сбой|проблем)|что-то (пошло|сломал|не так)|не (удалось|получилось|загруз)|не смогл
    waiting: загру[зж]|подожд|ожидайте|минутку|секунд|идет|идёт
    enable: включ|разреш|активир
    country: стран|регион|территор|прав|за (пределами|рубежом)
    thing: групп|сообщени|комментар|канал|видео|изображен|картинк|фото|ресурс|документ|категори|тем[аыу]\b|обсужден|пользовател|участник|событи|сообществ|недвижимост|пост\b|поста|альбом|плейлист|элемент|форум|вопрос|сайт|магазин|ссылк|адрес|новост|предложен|страниц|блог|профил|объявлен|вакансия|вакансии|лот|аккаунт|запись|записи|контент|репозитор|товар|рецепт|раздел|мероприят|квартир|дом\b
    purpose: необходим|нужн|требу|должн|следует|чтобы|пожалуйста|только|сначала|прежде|обязат|можно|могут|надо\b
    hidden: приватн|закрыт|скрыт|личн|частн|секретн
    permission: прав[ао]?\b|правами|разрешен|доступ|полномоч|привилег
    lacking: не\b|нет\b|нету|без\b|отказ|недостат|отсутств
    access: доступ|сайт|страниц|содерж|контент|запрос|попыт|соединен|подключен|ip\b|сервис|адрес|ресурс|аккаунт|действи
    session: сесси|сеанс
    domain: домен
    forSale: прода[её]т|продаж|купи|зарегистр|припарк|ист[её]к|закончил|не оплач|делегир|занят|интерес|предлож`,
  uk: String.raw`
    login: увій|авториз|вхід|ввій|автентиф|зареєстр|логін
    password: парол
    protected: захищ|введіть
    member: передплатни|підписни|учасни|член|клуб
    reserved: лише|тільки|ексклюзив|доступ|для\b
    pay: передплат|підпис|придбай|купит|долуч|приєдна
    readOn: чита(ти|йте) (далі|повніст)|продовж|дочита|залишил|решт|повний текст|повністю
    human: людин|робот|капч|captcha|бот\b|автомат
    check: перевір|підтверд|безпек|доведіть|розв
    denied: заблок|заборон|обмеж|відмов|недоступ|не (доступ|дозвол|можемо)|призупин|забан|відхил|виключен|недозвол
    tooMany: забагато|занадто|надто|перевищ
    browser: браузер
    outdated: застар|не підтрим|останн\S+ верс|оновіть
    queue: черг|кімнат\S+ очікув
    works: технічн|обслугов|оновл|роботи|переїжд|покращ|перерв|ремонт
    later: пізніше|незабаром|скоро|повернем|терпін|завтра|тимчасово|за кілька
    age: років|вік\b|повноліт
    data: cookie|кукі|згод|приватн|конфіденц|партнер|даних
    choose: прийня|погодж|дозвол|обер|відхил|налашт
    absent: не (знайд|існує|вдалося знайти|діє|актуал)|видален|знят|закінчи|продан|закрит|немає|невірн|не (було |був |була |вдалося |може бути |вдається )?(знайд|існу|знайш|знайти|доступ|дійсн|актив|актуал)|(видал|стерт|знят|перемі|закінчи|завершен|недійсн|неактив|продан|скасован|деактив|архів|прихован|недоступ|помилков|відсутн)|більше не|вже не|нема\b|нічого не|(сторінки|такої|такого|тут) .{0,24}нема|минул|завершен|загуби|здан
    closed: закрил|закрит|припинив|завершив|зупин
    failed: пішло не так|сталася помилка|не вдалося|збій|(внутрішн|неочікув|несподіван|невідом|критичн|серверн)\S* помилк|помилка (серверу?а?|застос|завант|при)|(стала|сталася|виникла|трапила)\S* .{0,16}(помилк|проблем)|виникла помилка|щось (пішло|не)
    waiting: завантаж|зачек|почекай|хвилин|секунд|очікуйте
    enable: увімкн|дозвол|активу
    country: країн|регіон|територ|прав|за (межами|кордоном)
    thing: груп|повідомлен|коментар|канал|відео|зображен|фото|ресурс|документ|категорі|тем[аиу]|обговорен|користувач|учасник|поді[яюї]|спільнот|нерухом|допис|пост\b|посту|альбом|список|елемент|форум|питан|сайт|магазин|посилан|адрес|новин|пропозиці|сторін|блог|профіл|оголошен|товар|файл|обліков|аккаунт|акаунт|стат|вміст|ваканс|запис|матеріал
    purpose: потріб|необхідн|повинн|маєте|вимаг|щоб|будь ласка|лише|тільки|спочатку|спершу|можуть
    hidden: приватн|прихован|закрит|особист|секретн
    permission: дозвол|прав[ао]?\b|доступ|повноваж
    lacking: не\b|немає|без\b|відмовлен|недостат|бракує
    access: доступ|сайт|сторін|вміст|запит|спроб|з.єднан|ip\b|сервіс|послуг|адрес|обліков|акаунт
    session: сеанс|сесі
    domain: домен
    forSale: прода|купи|зареєстр|припарк|закінч|не оплач`,
  be: String.raw`
    login: увайс|увайдз|аўтарыз|уваход
    password: парол
    protected: абарон|увядз
    member: падпісчык|удзельнік
    reserved: толькі|для\b
    pay: падпіс|купі
    readOn: чытаць далей|працяг|цалкам
    human: чалавек|робат
    check: правер|пацвердз|бяспек
    denied: заблак|забарон|абмеж|адмов|недаступ|адмоўлен
    access: доступ|сайт|старонк|запыт|змест
    browser: браўзер
    outdated: састар|не падтрым
    queue: чарг
    works: тэхнічн|абслугоўв|абнаўл
    later: пазней|хутка|часова|вернемся
    sorry: прабач|выбач|дзяку
    age: гадоў|узрост
    thing: старонк|артыкул|аб'яв|спасыл|файл
    absent: не (знойдзен|існуе|знайшл)|выдален|няма|перамешч
    wayOut: галоўн|вярну|пошук|праверц
    closed: закры|спыні
    failed: памылк|пайшло не так|не ўдалося
    waiting: загруз|пачакай`,
  bg: String.raw`
    login: вход|влез|влезте|впиш|впис|удостовер|регистрир|логн
    password: парол
    protected: защит|въведете
    member: абонат|член|потребител
    reserved: само\b|единствено|ексклузив|за\b|достъпн
    pay: абон|купи|отключ
    readOn: прочет|чет(и|ете) (още|цял|нататък)|продълж|оста(тък|на|ва)|цял
    human: човек|робот|captcha|бот\b|автомат
    check: провер|потвърд|сигурност|докаж|реш
    denied: блокир|забран|огранич|недостъп|не е (достъп|разреш|налич)|спрян|баннат|отказ|отхвърл|изключен|нямате право|не е разреш
    access: достъп|страниц|сайт|съдържан|заявк|адрес|опит|връзк|ip\b|услуг|акаунт
    tooMany: твърде|прекалено|много\b|надвиш
    visitor: вашия|вашият|вашата|ви\b|вас\b|сте\b
    browser: браузър
    outdated: остарял|не се поддърж|последн\S+ верс|обнов|актуализ
    queue: опашк|чакалн
    works: поддръж|профилакт|обновяв|ремонт|актуализ|подобр
    site: сайт|страниц|услуг|систем|магазин|портал
    later: по-късно|скоро|очаквайте|отново|временно|в момента|утре|след малко
    sorry: съжал|извин|благодар
    age: години|навърш|пълнолет|възраст
    confirm: потвърд|изберете|имате ли|влез
    data: бисквитк|cookie|съглас|поверит|партньор|данни
    choose: прием|съглас|позвол|избер|отхвърл|настрой
    thing: страниц|обяв|връзк|файл|продукт|съдържан|новин|груп|съобщен|коментар|канал|видео|изображ|снимк|ресурс|документ|категори|тем[аи]|дискуси|потребител|член\b|събити|общност|имот|публикац|пост\b|албум|списък|елемент|резултат|форум|въпрос|сайт|магазин|линк|адрес|оферт|блог|профил|акаунт|стати|работ
    absent: не (е|беше|бе|може|съществ|са)\b.{0,12}(намер|открит|налич|съществ|актив)|не съществува|премахн|изтрит|преместен|изтек|продаден|няма (такава|такъв)|вече не|не (е |беше |са |може да бъде |беше )?(намер|открит|съществ|същиств|достъп|налич|валид|актив|може)|(изтрит|премахнат|преместен|изтекъл|изтекл|невалид|неактив|продаден|затворен|отменен|архивир|недостъп|грешен|грешн)|няма\b|липсва|приключ|изчезн
    wayOut: начал|върн|обратно|търс|провер
    oops: грешк|опа\b|съжал
    closed: закрит|затвор|прекрат|спря
    failed: възникна грешка|се обърка|неуспеш|(вътрешн|неочакван|неизвестн|критичн|сървър)\S* грешк|(възникна|получи се|настъпи).{0,16}(грешк|проблем)|нещо (се|не)|не можа
    waiting: зарежд|изчака|момент|секунд
    enable: включ|разреш|активир
    country: държав|регион|чужбина|прав|извън
    purpose: трябва|необходим|изисква|моля|за да|само|първо|нужн
    hidden: частн|личн|скрит|поверит|затворен
    permission: разреш|прав[ао]?\b|достъп|позволен|оторизир
    lacking: не\b|няма|без\b|отказан|недостат|липс
    session: сеси
    domain: домейн
    forSale: продав|продаж|купи|регистрир|паркир|изтек`,
  sr: String.raw`
    login: пријав|улог
    password: лозинк|шифр
    protected: заштићен|унесите
    member: претплатник|члан
    reserved: само\b|искључиво|доступн|за\b
    pay: претпл|купи|откључ
    readOn: читај|настави|цео\b|остатак|прочитај
    human: човек|робот
    check: провер|потврд|безбедн
    denied: блокиран|одбијен|забрањен|није (доступ|дозвољ)|недоступ|онемогућен|ограничен|одбијена
    access: приступ|страниц|сајт|садржај|захтев|адрес
    tooMany: превише|пребрзо|пречесто
    visitor: ваш|вам\b|сте\b|вас\b
    browser: прегледач
    outdated: застарео|није подржан|најнов|ажурир
    queue: реду чекања|ред чекања|на реду|чекаон
    works: одржавањ|надоград|унапређ|радов
    site: сајт|страниц|портал|систем|услуг|сервис
    later: касније|ускоро|поново|стрпљењ|привремено|тренутно
    sorry: извин|жао|хвала
    age: годин|пунолет
    confirm: потврд|да ли|изабери
    data: колачић|пристан|приватност|партнер|подат|сагласн
    choose: прихва|дозволи|изабери|одбиј|подешав|слажем
    thing: страниц|оглас|чланак|веза|датотек|производ|садржај|вест
    absent: није (пронађен|нађен|више)|не постоји|више не|уклоњен|обрисан|продат|истекао|истекла
    wayOut: почетн|насловн|назад|претра|провери|врати
    oops: грешк|упс|жао
    closed: затворен|угашен|укинут|престао|престала
    failed: дошло је до грешке|пошло наопако|није успел
    waiting: учитав|сачекај
    enable: омогући|укључи|дозволи
    country: држав|земљ|иностранств|регион|права\b|ван\b`,
  mk: String.raw`
    login: најав|логир
    password: лозинк
    protected: заштитен|внесете
    member: претплатник|член
    reserved: само\b|исклучиво|достапн|за\b
    pay: претпл|купи
    readOn: прочитај|продолж|остатокот
    human: човек|робот
    check: провер|потврд|безбедн
    denied: блокиран|одбиен|забранет|не е (достап|дозвол)|недостап|ограничен
    access: пристап|страниц|сајт|содржин|барањ
    tooMany: премногу
    visitor: ваш|ви\b|сте\b
    browser: прелистувач
    outdated: застарен|не е поддрж
    queue: редот за|ред за чекање
    works: одржувањ|надград|ажурир
    site: сајт|страниц|систем|услуг
    later: подоцна|наскоро|повторно|привремено|моментално
    sorry: извин|жал\b|благодар
    age: годин|полнолет
    data: колачињ|согласност|приватност|партнер|подат
    choose: прифат|дозвол|избер|одби|поставк
    thing: страниц|оглас|стати|врска|датотек|производ|содржин
    absent: не (е|беше) (пронајден|најден)|не постои|отстранет|избришан|истечен|повеќе не
    wayOut: почетн|назад|пребар|провери|врати
    closed: затворен|укинат|престана
    failed: настана грешка|тргна наопаку|не успе
    waiting: вчитув|почекај`,
};
