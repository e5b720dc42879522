/** Stems by concept; `topics/stems.ts` says how they are read. */
export const slavic = {
  pl: String.raw`
    login: zaloguj|zalogow|logowan
    password: hasł
    protected: chronion|zabezpiecz|wpisz|podaj
    member: subskryb|prenumer|abonent|członk|kupując
    reserved: tylko|wyłącznie|dla\b
    pay: subskryp|prenumer|wykup|kup\b|abonament|dołącz|odblokuj
    readOn: czyta(j|ć) (dalej|więcej|cał)|pozosta|reszt|zostało|pełn
    human: człowiek|robot
    check: sprawdz|potwierdź|weryfik|bezpiecze
    denied: zablokow|odmow|zabronion|niedostępn|nie (jest )?(dostępn|można)|ograniczon|zawieszon
    tooMany: zbyt (wiele|dużo|często|szybko)
    browser: przeglądark
    outdated: przestarzał|nieobsługiwan|najnowsz|zaktualizuj
    queue: kolejk|kolejc|poczekaln
    works: konserwac|prac[ea]\b|przerw[aey] techn|aktualiz|moderniz|przenos
    later: później|wkrótce|niebawem|cierpliwo|wracamy|jutro
    age: 18 lat|lat\b|pełnoletn|wiek
    data: cookie|ciasteczk|zgod|prywatno|partner|danych
    choose: akceptuj|zgadzam|wyb(ierz|ór)|odrzuc|ustawien|zezw
    absent: nie (została? |można )?(znale|istnieje|jest|ma\b)|usunięt|wygas|nieaktualn|zakończ|sprzedan|wynajęt|obsadzon|nieprawidłow
    closed: zamknięt|zakończył|przestał działać|wyłączon|zlikwidow
    failed: poszło nie tak|wystąpił|nie udało się
    waiting: ładowan|wczytyw|czekaj|chwil[ęa]\b
    enable: włącz|aktywuj|zezw
    country: kraj|region|zagranic|praw|poza`,
  cs: String.raw`
    login: přihlási|přihlás(it|te)|přihlašo|přihlášen
    password: heslo|hesl[ae]m?
    protected: chráněn|zadejte
    member: předplatitel|člen|abonent
    reserved: pouze|jen\b|pro\b|exkluziv|vyhrazen
    pay: předplat|koupit|zakoup|odemk|členstv
    readOn: číst dál|pokračov|dočíst|celý (článek|text)|zbýv|zbytek
    human: člověk|robot
    check: ověř|potvrď|kontrol|bezpečn
    denied: blokován|zablokov|odepřen|zakáz|nedostupn|omezen|není (možné|dostupn|povolen)|nelze|pozastaven
    tooMany: neobvykle mnoho|příliš (mnoho|často|rychle)
    browser: prohlížeč
    outdated: zastaral|není podporov|nepodporov|nejnovější|aktualiz
    queue: front[aěuy]|čekárn|pořad|na řad
    works: údržb|odstávk|aktualiz|vylepš|stěhuj|přecház
    later: později|brzy|za chvíli|trpěliv|zítra|opět
    age: let\b|plnolet|zletil|věk|18\b
    confirm: potvrz|vstup|souhlas
    data: cookie|souhlas|soukrom|partner|údaj
    choose: přijm|souhlas|povol|vybrat|odmít|nastav
    absent: nenalez|neexist|nenašl|odstraněn|smazán|prodán|pronajat|obsazen|vypršel|(již|už) ne|neplatn
    closed: ukončil|uzavřen|zavřel|zrušen|skončil
    failed: pokazil|došlo k chybě|nepodařilo|selhal
    waiting: načít|čekejte|moment|okamžik
    enable: zapn|povol|aktivuj
    country: zem[íiě]|region|zahranič|práv|mimo`,
  sk: String.raw`
    login: prihlás
    password: heslo|hesl[ao]m?
    protected: chránen|zadajte
    member: predplatiteľ|člen|abonent
    reserved: iba\b|len\b|pre\b|exkluz|vyhraden
    pay: predplat|kúpiť|zakúp|odomk|členstv
    readOn: čítať ďalej|pokračov|dočítať|celý (článok|text)|zostáva|zvyš
    human: človek|robot
    check: over(te|uj|en)|potvrď|kontrol|bezpečn
    denied: blokovan|zablokov|odmietnut|zakázan|nedostupn|obmedzen|nie je (možné|dostupn|povolen)|nemožno|pozastav
    tooMany: príliš (veľa|často|rýchlo)
    browser: prehliadač
    outdated: zastaran|nie je podporov|nepodporov|najnovš|aktualiz
    queue: v rade|čakár|porad
    works: údržb|odstávk|aktualiz|vylepš|sťahuj
    later: neskôr|čoskoro|o chvíľu|trpezliv|zajtra|opäť
    age: rokov|plnolet|vek
    confirm: potvr|vstup|súhlas
    data: cookie|súhlas|súkrom|partner|údaj
    choose: prija|súhlas|povol|vybrať|odmiet|nastav
    absent: nenašl|neexist|nenájd|odstránen|vymazan|zmazan|predan|prenajat|obsaden|vyprš|už nie|neplatn
    closed: ukončil|uzavret|zatvoren|zrušen|skončil
    failed: pokazil|došlo k chybe|nepodaril|zlyhal
    waiting: načít|čakajte|moment|okamih
    enable: zapn|povol|aktivuj
    country: krajin|región|zahranič|práv|mimo`,
  sl: String.raw`
    login: prijav|vpiš
    password: geslo|gesla|geslom
    protected: zaščiten|vnesite
    member: naročnik|član|kup
    reserved: samo\b|le\b|izključno|za\b|namenjen
    pay: naroč|kupi|odkleni|članarin|postanite
    readOn: preberi|beri(te)? (naprej|dalje)|nadaljuj|celoten|preostan|branje
    human: človek|robot
    check: preveri|potrdi|varnost
    denied: blokiran|zavrnjen|prepoved|ni (na voljo|dovoljen|dosegljiv|mogoč)|nedosegljiv|onemogoč|omejen
    access: dostop|stran|vsebin|zahtev|naslov
    tooMany: preveč|prehitro
    visitor: vaš|vam\b|ste\b|vas\b
    browser: brskalnik
    outdated: zastarel|ni podprt|najnovejš|posodobi
    queue: čakalni|vrst[aei]|vrsto
    works: vzdrževan|nadgra|posodab|prenov|selimo|popravil
    site: spletn|stran|forum|storit|sistem|trgovin
    later: pozneje|kasneje|kmalu|jutri|spet|potrpežljiv|začasno|trenutno
    sorry: oprosti|žal\b|hvala|opraviču
    age: let\b|polnolet|starost|dopolnil
    confirm: potrdi|ste\b|izberi|vstop
    data: piškot|soglas|zasebnost|partner|podatk
    choose: sprejm|dovoli|izberi|zavrni|nastavit|strinja
    thing: stran|oglas|članek|povezav|datotek|izdelek|vsebin
    absent: ni (bil[ao]? |bilo )?(mogoče najti|najden|več|na voljo)|ne obstaja|odstranjen|izbrisan|prodan|oddan|potekel|neveljav
    wayOut: domač|domov|nazaj|iskanj|iskal|preveri
    oops: napak|žal\b|ups
    closed: zaprt|ukinjen|prenehal|ugasnil
    failed: prišlo do napake|je šlo narobe|ni uspel
    waiting: nalag|počakajte
    enable: omogoči|vklopi|dovoli
    country: držav|tujin|regij|pravic|zunaj`,
  hr: String.raw`
    login: prijav|ulog|logir
    password: lozink|zapork|šifr
    protected: zaštićen|unesi
    member: pretplatni|član|kup(ac|ci)
    reserved: samo\b|isključivo|dostupn|za\b|namijenjen
    pay: pretpla|kupi|otključ|članstv|postani
    readOn: čitaj|nastavi|cijeli|ceo\b|ostatak|preostal|pročitaj
    human: čovjek|čovek|ljudsk|robot
    check: provjer|prover|potvrd|sigurnos|bezbednos
    denied: blokiran|odbijen|zabranjen|nije (dostup|dozvolj|moguć)|nedostup|onemoguć|ograničen|suspend
    access: pristup|stranic|strana|sajt|sadržaj|zahtjev|zahtev|adres
    tooMany: previše|prebrzo|prečesto
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
    thing: stranic|strana|oglas|članak|člank|poveznic|link|datotek|proizvod|sadržaj|vijest
    absent: nije (pronađen|moguće pronaći|nađen|više)|ne postoji|ne možemo pronaći|više ne|uklonjen|obrisan|izbrisan|prodan|istekao|istekla|iznajmljen|premješten
    wayOut: početn|naslovn|povratak|natrag|nazad|pretra|traži|provjeri|proveri
    oops: greška|grešk|pogrešk|ups\b|žao
    closed: zatvoren|ugašen|ukinut|prestal|prestao
    failed: pošlo po zlu|došlo (je )?do (po)?grešk|nije uspjel|nije uspel|pogreška pri
    waiting: učitav|pričekaj|sačekaj
    enable: omogući|uključi|dopusti|dozvoli
    country: držav|zemlj|inozemst|inostranst|regij|prava\b|izvan|van\b`,
  ru: String.raw`
    login: войти|войдите|авториз|вход
    password: парол
    protected: защищ|введите
    member: подписчик|участник|член|покупател
    reserved: только|эксклюзив|доступ|для\b
    pay: подпис|купить|оформ|вступ
    readOn: читать (дальше|далее|полностью)|продолж|дочит|осталось|остальн|полностью
    human: человек|робот
    check: провер|подтверд|безопасн
    denied: заблок|запрещ|огранич|отказ|недоступ|не (доступ|разреш|можем)|забанен|приостановлен
    tooMany: слишком (много|часто|быстро)|превыш
    browser: браузер
    outdated: устарел|не поддерж|последн\S+ верси|обновит
    queue: очеред|комнат\S+ ожидан
    works: технич|профилакт|обновл|работ[ыа]\b|переезж|улучша
    later: позже|позднее|скоро|вернемся|вернёмся|терпен|завтра|временно
    age: лет\b|возраст|совершеннолет
    data: cookie|куки|соглас|конфиденц|партн[её]р|данн
    choose: прин(ять|има)|соглас|разреш|выб|отклон|настро
    absent: нет в продаже|не (найден|существу|удалось найти|действ|актуал)|удал[её]н|снят|истек|истёк|продан|сдан[ао]?\b|закрыт|не делегирован|неверн
    closed: закрыл|закрыт|прекратил|завершил|остановил
    failed: не отвечает|пошло не так|произошла ошибка|не удалось|сбой
    waiting: загру[зж]|подожд
    enable: включ|разреш|активир
    country: стран|регион|территор|прав|за (пределами|рубежом)`,
  uk: String.raw`
    login: увій|авториз|вхід
    password: парол
    protected: захищ|введіть
    member: передплатни|підписни|учасни|член|клуб
    reserved: лише|тільки|ексклюзив|доступ|для\b
    pay: передплат|підпис|придбай|купит|долуч|приєдна
    readOn: чита(ти|йте) (далі|повніст)|продовж|дочита|залишил|решт|повний текст|повністю
    human: людин|робот
    check: перевір|підтверд|безпек
    denied: заблок|заборон|обмеж|відмов|недоступ|не (доступ|дозвол|можемо)|призупин
    tooMany: забагато|занадто|надто|перевищ
    browser: браузер
    outdated: застар|не підтрим|останн\S+ верс|оновіть
    queue: черг|кімнат\S+ очікув
    works: технічн|обслугов|оновл|роботи|переїжд|покращ
    later: пізніше|незабаром|скоро|повернем|терпін|завтра|тимчасово
    age: років|вік\b|повноліт
    data: cookie|кукі|згод|приватн|конфіденц|партнер|даних
    choose: прийня|погодж|дозвол|обер|відхил|налашт
    absent: не (знайд|існує|вдалося знайти|діє|актуал)|видален|знят|закінчи|продан|здан[ао]?\b|закрит|немає|невірн
    closed: закрил|закрит|припинив|завершив|зупин
    failed: пішло не так|сталася помилка|не вдалося|збій
    waiting: завантаж|зачек
    enable: увімкн|дозвол|активу
    country: країн|регіон|територ|прав|за (межами|кордоном)`,
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
    login: вход|влез|влезте|впиш
    password: парол
    protected: защит|въведете
    member: абонат|член|потребител
    reserved: само\b|единствено|ексклузив|за\b|достъпн
    pay: абон|купи|отключ
    readOn: прочет|чет(и|ете) (още|цял|нататък)|продълж|оста(тък|на|ва)|цял
    human: човек|робот
    check: провер|потвърд|сигурност
    denied: блокир|отказан|забран|огранич|недостъп|не е (достъп|разреш|налич)|спрян
    access: достъп|страниц|сайт|съдържан|заявк|адрес
    tooMany: твърде|прекалено|много\b
    visitor: вашия|вашият|вашата|ви\b|вас\b|сте\b
    browser: браузър
    outdated: остарял|не се поддърж|последн\S+ верс|обнов|актуализ
    queue: опашк|чакалн
    works: поддръж|профилакт|обновяв|ремонт|актуализ|подобр
    site: сайт|страниц|услуг|систем|магазин|портал
    later: по-късно|скоро|очаквайте|отново|временно|в момента|утре
    sorry: съжал|извин|благодар
    age: години|навърш|пълнолет|възраст
    confirm: потвърд|изберете|имате ли|влез
    data: бисквитк|cookie|съглас|поверит|партньор|данни
    choose: прием|съглас|позвол|избер|отхвърл|настрой
    thing: страниц|обяв|статия|статият|връзк|файл|продукт|съдържан|новин
    absent: не (е|беше|бе|може|съществ|са)\b.{0,12}(намер|открит|налич|съществ|актив)|не съществува|премахн|изтрит|преместен|изтек|продаден|няма (такава|такъв)|вече не
    wayOut: начал|върн|обратно|търс|провер
    oops: грешк|опа\b|съжал
    closed: закрит|затвор|прекрат|спря
    failed: възникна грешка|се обърка|неуспеш
    waiting: зарежд|изчака
    enable: включ|разреш|активир
    country: държав|регион|чужбина|прав|извън`,
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
