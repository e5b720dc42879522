/** Stems by concept; `topics/stems.ts` says how they are read. */
export const balticAndOthers = {
  lt: String.raw`
    login: prisijun|prisijung|autentif|registr|tapatyb
    password: slaptažod
    protected: apsaugot|įveskite
    member: prenumerator|nari[ua]|skaitytoj
    reserved: tik\b|išskirtin|skirt
    pay: prenumer|pirk|užsisak|atrakin
    readOn: skaity(ti|kite) (toliau|visą|daugiau)|tęsti|visą (straipsn|tekst)|liko|likusi
    human: žmog|robot
    check: patikrin|patvirtin|tikrinam|saug
    denied: užblok|blokuo|atmest|uždraust|draudžiam|neprieinam|nepasiekiam|sustabdyt|apribot|ribojam|negalim|ribot|neleidžiam
    access: prieig|puslap|svetain|turin|užklaus|adres|bandym|ryš|paslaug|paskyr
    tooMany: per (daug|dažnai|greitai)
    visitor: jūs|jums|tavo\b
    browser: naršykl
    outdated: pasen|nepalaik|naujausi|atnaujin
    queue: eilėje|eilę\b|eilė\b|laukiam
    works: priežiūr|atnaujin|tvark|profilaktik|darb(ai|us)|perkel
    site: svetain|puslap|sistem|paslaug|portal|parduotuv
    later: vėliau|netrukus|grįšim|bandykit|laikin|minu[čt]|kantryb|šiuo metu
    sorry: atsipraš|ačiū|dėko|apgailest
    age: met(ų|ai)\b|pilnamet|amži
    confirm: patvirtin|ar (jums|esate)|pasirink|įeiti
    data: slapuk|sutikim|privatum|partner|duomen
    choose: sutink|priim|leist|pasirink|atmes|nustatym
    thing: puslap|skelbim|straipsn|nuorod|fail|prek|turin|naujien|grup|žinut|komentar|kanal|vaizdo|nuotrauk|paveiksl|ištekl|dokument|kategorij|tem[aą]|diskusij|naudotoj|vartotoj|nar[yi]|rengin|bendruomen|įraš|album|sąraš|element|forum|klausim|svetain|parduotuv|adres|pasiūlym|tinklarašt|profil|produkt|paskyr|darbo
    absent: nerast|neegzistuoj|nebėra|nebegalioj|pašalint|ištrint|parduot|nebeaktual|perkelt|nepavyko rasti|ne(rast|rado|egzistuoja|gali|veikia|galioja|aktyv|prieinam|bėra|bėr)|(ištrint|pašalint|perkelt|baig|panaikint|uždaryt|parduot|atšaukt)|nėra\b
    wayOut: pradin|pagrindin|grįž|paieš|ieško|patikrin
    oops: klaid|deja|oi\b
    closed: uždaryt|nutrauk|nebeveik
    failed: įvyko klaida|nepavyko|(vidin|netikėt|nežinom)\S* klaid|(įvyko|atsirado).{0,16}(klaid|problem)|kažkas
    waiting: prašome palaukti|įkel|palauk|kraun
    enable: įjun|įgalin|leiskit
    country: šal[iy]|užsien|region|teis|už lietuvos
    purpose: turi|reik|būtin|prašom|kad\b|tik\b|pirma|norėdami
    hidden: privat|paslėpt|asmenin|slapt|uždar
    permission: teis|leidim|prieig
    lacking: ne|nėra|be\b|atmest
    session: sesij|seans`,
  lv: String.raw`
    login: pieslēg|ielog|autoriz|pierakst
    password: parol
    protected: aizsargāt|ievadi
    member: abonent|biedr|lietotāj
    reserved: tikai|ekskluzīv|paredzēt
    pay: abon|iegād|pērc|pirkt
    readOn: las(īt|iet) (tālāk|vairāk|vis)|turpin|atlik|pilnu
    human: cilvēk|robot
    check: pārbaud|apstiprin|drošīb
    denied: bloķēt|liegt|aizliegt|noraidīt|nav (pieejam|atļaut)|ierobežot|apturēt
    access: piekļuv|lap[au]|vietn|satur|pieprasījum|adres
    tooMany: pārāk (daudz|bieži|ātri)
    visitor: jūs|jums|tavs|tavu
    browser: pārlūk
    outdated: novecoj|netiek atbalst|jaunāk|atjaunin
    queue: rind[aāu]|uzgaid
    works: apkop|uzturēšan|atjaunin|uzlabo|darb(i|us)\b
    site: vietn|lap[au]|sistēm|pakalpojum|portāl|veikal
    later: vēlāk|drīz|atgriez|mēģini|īslaic|pašlaik|minūt|paciet
    sorry: atvain|diemžēl|paldies
    age: gad(u|i)\b|pilngad|vecum
    confirm: apstiprin|vai (jums|esat)|izvēl|ieiet
    data: sīkdat|sīkfail|piekrišan|privātum|partner|dat[iu]\b
    choose: piekr[iī]t|pieņem|atļau|izvēl|noraid|iestatījum
    thing: lap[au]|sludinājum|rakst|saite|fail|prece|satur|ziņ
    absent: nav (atrast|atrod|pieejam|vairs)|neeksist|vairs nav|izdzēst|dzēst|noņemt|pārdot|beidzies|pārvietot|izīrēt
    wayOut: sākum|atpakaļ|meklē|pārbaud|galven
    oops: kļūd|diemžēl|ups
    closed: slēgt|pārtrauk|beigu
    failed: radās kļūda|neizdev|kaut kas nogāj
    waiting: ielād|lādē|uzgaid|lūdzu,? uzgaid
    enable: ieslēd|iespējo|atļau
    country: valst|ārvalst|reģion|tiesīb|ārpus`,
  et: String.raw`
    login: logi (sisse)?|logige|sisse log|sisene
    password: parool|salasõn
    protected: kaitstud|sisesta
    member: tellija|liige|liikme|lugeja
    reserved: ainult|üksnes|vaid\b|mõeldud
    pay: tellimus|telli\b|tellige|osta|vormista
    readOn: loe (edasi|lisaks|kogu|terve)|lugemi(st|seks)|jätka|ülejää|edasi lugemiseks
    human: inimene|robot
    check: kontrolli|kinnita|turva
    denied: blokeeri|keelatud|keela|tõkesta|ei ole (saadaval|lubatud|kättesaadav)|pole (saadaval|lubatud)|piiratud|peatatud
    access: juurdepääs|ligipääs|leh[te]|veebi|sait|sisu|päring|aadress
    tooMany: liiga (palju|tihti|kiiresti)|limiit
    visitor: teie|teil|sinu|sina
    browser: brauser|veebilehitse
    outdated: vananenud|ei toeta|uusim|uuenda
    queue: järjekor|ooteruum
    works: hooldus|uuenda|täienda|tööd\b|arendus
    site: veebi|leht|sait|süsteem|teenus|pood|portaal
    later: hiljem|varsti|peagi|tagasi|ajutiselt|hetkel|minuti|kannatust
    sorry: vabanda|kahjuks|aitäh|täname
    age: aastat|aastane|täisealine|vanus
    confirm: kinnita|kas (te|sa|oled)|vali|sisene
    data: küpsis|nõusolek|privaatsus|partner|andme
    choose: nõustu|luba|vali|keeldu|sead
    thing: leht|lehte|lehekülg|kuulutus|artik|link|fail|toode|sisu|uudis
    absent: ei leitud|ei leia|ei eksisteeri|pole (enam|olemas)|ei ole (enam|olemas)|kustutat|eemaldat|müüdud|aegunud|teisalda
    wayOut: avaleh|esileh|tagasi|otsi|kontrolli
    oops: viga|vabanda|kahjuks|ups
    closed: suletud|lõpeta|lõpetas
    failed: läks valesti|tekkis viga|ilmnes viga|ebaõnnestus
    waiting: laadi|laeb|oota|palun oota
    enable: luba|lülita|aktiveeri
    country: riigis|riik|välisma|piirkon|õigus|väljaspool`,
  fi: String.raw`
    login: kirjaudu|sisään|kirjautu|kirjautum|tunnistau|rekisteröi
    password: salasana
    protected: suojattu|syötä|anna
    member: tilaaj|jäsen
    reserved: vain\b|ainoastaan|tarkoitettu
    pay: tilaa|tilau|osta|liity|avaa
    readOn: lue (koko|lisää|juttu|loput)|jatka luk|lukem|lukea|jäljellä|loput
    human: ihminen|ihmi|robot|captcha|botti|automaatt
    check: vahvist|tarkist|turva|todista|varmenn|ratkais
    denied: kielletty|ei (ole )?(saatavilla|sallittu|käytettävissä|voida)|rajoitet|hylät|estet|porttikiel|jäädyt|evät|ei sallit|pääsy kielletty|ei (ole )?(lupaa|oikeut)
    access: sivu|sisältö|sisältöön|pääs|osoite|palvelu|pyynt|yritys|yrityks|yhteys|ip\b|tili
    tooMany: liian|liikaa|ylit
    visitor: sinu|sinä|laitteel|teidän|tietojasi
    browser: selai
    outdated: vanhentunut|ei (ole )?tue|uusin|päivitä
    queue: jono|odotushuone
    works: huolto|päivit|kunnossapi|uudist|muut[te]|huollo
    later: myöhemmin|pian|kohta|hetken|kärsivälli|huomenna|tilapäi
    age: 18[- ]vuo|vuotta|täysi-ikäi|ikä
    data: eväst|suostumu|yksityisyy|kumppan|tieto[js]
    choose: hyväksy|valitse|salli|hylkää|asetuks|kieltäydy
    absent: ei löyty|ei löydy|ei ole (enää|olemassa)|myyty|vuokrattu|täytetty|ei (voitu |voi |voida |enää |valitettavasti |ole )?(löyt|löyd|ole|olemassa|saatavilla|käytettävissä|enää|näyttää|voimassa)|(löytynyt|löydy|löytyi)|poistet|poista(nut|ttu)|siirret|vanhentu|umpeutu|päätty|virheelli|suljett|lopetettu|kadon|peruttu|arkistoi|rikki|poistun|mennyt|hävinn
    closed: suljettu|lopetettu|päättynyt|lopetti
    failed: meni pieleen|meni vikaan|tapahtui virhe|(sisäinen|odottamaton|tuntematon|kriittinen|palvelin).{0,12}virhe|virhe.{0,20}(tapahtu|sattu)|tapahtui.{0,12}virhe|jotain meni|jokin meni|epäonnist|ei onnistu|ei voitu ladata
    waiting: odota|lada|hetki|hetkinen|haetaan
    enable: ota .{0,20}käyttöön|salli|aktivoi|kytke
    country: maassa|maa\b|ulkomail|alue|oikeu|ulkopuol
    thing: ryhmä|viesti|kommentti|kanava|video|kuva|valokuva|resurssi|asiakirja|dokumentti|kategoria|aihe|ketju|keskustelu|käyttäj|jäsen|tapahtuma|yhteisö|asunto|julkaisu|albumi|soittolista|kohde|kohdetta|foorumi|kysymys|sivusto|kauppa|linkki|osoite|uutinen|tarjous|sivu|blogi|profiili|ilmoitus|tuote|tiedosto|tili|artikkeli|kirjoitus|sisältö|työpaikka
    purpose: täytyy|pitää|tulee|vaad|vaati|tarvits|ole hyvä|jotta|vain\b|ensin|voidaksesi|nähdäksesi|lukeaksesi|jatkaaksesi|edellyttää
    hidden: yksityi|piilotet|salai|suljettu
    permission: oikeu|lupa|lupaa|pääsy|valtuu|käyttöoik
    lacking: ei\b|eivät|puuttu|evätty|estetty|riittämät
    session: istunto
    domain: verkkotun|domain
    forSale: myytä|ostett|rekister|pysäköi|vanhentu|varattu`,
  hu: String.raw`
    login: bejelentkez|belép|jelentkez|azonosít|hitelesít|regisztrál
    password: jelszó|jelszav
    protected: védett|védve|adja meg|írja be
    member: előfizető|tag\b|tagok
    reserved: csak\b|kizárólag|számára
    pay: előfizet|vásárol|megvesz|feloldás
    readOn: olvas(s|sa|d|ná|ás)|folytat|teljes cikk|hátral|maradék
    human: ember|robot|captcha|bot\b|automat
    check: igazol|ellenőrz|ellenőriz|megerősít|biztonság|erősít|bizonyít|old(d|ja) meg
    denied: letilt|tilos|megtagad|elutasít|korlátoz|nem (elérhető|engedélyez|érhető|tekinthető|nézhető|jeleníthető)|felfüggeszt|tilt|blokk|kitilt|nem engedély|kizár
    tooMany: túl (sok|gyakran|gyors)|túllép
    visitor: ön\b|önt|az ön
    browser: böngésző
    outdated: elavult|nem támogat|legújabb|frissít
    queue: várólist|sorban|várószoba|sor(ra|ban)
    works: karbantart|frissít|fejleszt|költöz|munkálat|szünet
    site: oldal|webhely|szolgáltatás|rendszer|áruház|katalógus|forum|fórum
    later: később|hamarosan|türelm|rövidesen|holnap|máris|újra|mindjárt
    age: 18 éve|évesn|életkor|betölt
    data: süti|hozzájárul|adatvéd|partner|adat
    choose: elfogad|engedély|választ|elutasít|beállít
    absent: nem (találhat|található|létez|elérhető)|törölt|eltávolít|megszűnt|lejárt|eladva|elkelt|kiadva|nincs|betöltött|érvénytelen|nem (található|talál|létez|elérhető|érvény|aktív|volt|sikerült megtal|áll rendelkez)|(törölt|törölve|töröl|eltávolít|áthelyez|lejárt|megszűn|érvénytel|inaktív|eladva|elkelt|lezár|befejez|visszavon|archivál|hibás)|már nem|elmúlt|véget ért|elveszett
    closed: megszűnt|bezár|leállt|befejez
    failed: hiba történt|elromlott|nem sikerült|(belső|váratlan|ismeretlen|kritikus|szerver).{0,12}hiba|hiba.{0,16}(történt|lépett|adódott)|valami (elromlott|nem|hiba|baj)|sikertelen|meghibás
    waiting: várj|pillanat|kérjük|betölt|vár(j|jon|jál)|töltés|türelm
    enable: engedélyez|kapcsol|aktivál
    country: ország|külföld|régió|jog|kívül
    thing: csoport|üzenet|hozzászólás|csatorna|videó|kép|fotó|forrás|erőforrás|dokumentum|kategória|téma|témát|fórum|beszélgetés|felhasználó|esemény|közösség|ingatlan|bejegyzés|album|lista|elem|kérdés|webhely|weboldal|honlap|áruház|bolt|hivatkozás|link|cím|hír|ajánlat|oldal|blog|profil|hirdetés|termék|fájl|fiók|cikk|tartalom|állás|poszt
    purpose: kell|szükség|kötelező|kérjük|kérem|hogy\b|csak\b|először|előbb|-hoz\b|ehhez|folytatás
    hidden: privát|rejtett|zárt|titkos|magán
    permission: jogosults|joga|engedély|hozzáférés|jogosult
    lacking: nincs|nem\b|megtagad|hiány|elégtel
    access: hozzáfér|webhely|oldal|tartalom|kérés|kísérlet|kapcsolat|ip\b|szolgáltatás|cím|fiók|próbálkoz
    session: munkamenet|session
    domain: domain|domén|tartomán
    forSale: eladó|megvás|regisztr|parkol|lejárt|foglalt`,
  eu: String.raw`
    login: hasi saioa|saioa hasi|sartu
    password: pasahitz
    protected: babestu
    member: harpidedun|kide
    reserved: soilik|bakarrik
    pay: harpide|erosi
    readOn: irakurtzen jarraitu|irakurri|jarraitu
    human: gizaki|robot
    check: egiaztatu|segurtasun
    denied: blokeatu|ukatu|debekatu|ez dago (eskuragarri|erabilgarri)
    access: sarbide|orri|web|eduki
    browser: nabigatzaile
    works: mantentze|hobetze
    later: geroago|laster
    thing: orri|iragarki|artikulu|esteka|eduki
    absent: ez (da|dago|dugu) .{0,14}(aurkitu|existitzen)|ez da (aurkitu|existitzen)|aurkitu ez|ezabatu|kendu
    wayOut: hasiera|itzuli|bilatu
    closed: itxi
    failed: errore bat|huts egin
    waiting: kargatzen|itxaron`,
  sq: String.raw`
    login: hyni|kyçu|identifiko|hyr\b
    password: fjalëkalim
    protected: mbrojtur|shkruani
    member: abonent|anëtar
    reserved: vetëm|ekskluziv
    pay: abon|bli\b
    readOn: lexo|vazhdo|pjesën tjetër
    human: njeri|robot
    check: verifik|konfirm|siguri
    denied: bllokuar|refuzuar|ndaluar|nuk (është|lejohet|është e disponueshme)|i padisponueshëm|kufizuar
    access: qasj|faqe|përmbajtj|kërkes|akses
    browser: shfletues
    works: mirëmbajtj|përditës
    later: më vonë|së shpejti|përkohësisht
    sorry: na vjen keq|faleminderit
    data: cookie|pëlqim|privatësi|partner|dhëna
    choose: prano|lejo|zgjidh|refuzo|cilësim
    thing: faqj|faqe|njoftim|artikull|lidhj|skedar
    absent: nuk (u gjet|ekziston|gjendet)|është (hequr|fshirë)|u fshi
    wayOut: kryefaqj|ballin|kthehu|kërko
    closed: mbyll|pushuar
    failed: gabim|shkoi keq|dështoi
    waiting: duke u ngarkuar|prisni`,
  el: String.raw`
    login: συνδεθ|σύνδεσ|συνδέσου|είσοδο|συνδεδεμέν|εγγραφ|ταυτότητας|ταυτοποίηση
    password: κωδικ
    protected: προστατ|εισάγετε|πληκτρολογ
    member: συνδρομητ|μέλ
    reserved: μόνο|αποκλειστικ
    pay: συνδρομ|αγορ|εγγραφ|ξεκλειδ
    readOn: συνεχίσ|διαβάστε|συνέχεια|υπόλοιπο|ολόκληρο|απομέν
    human: ρομπότ|robot|άνθρωπ|captcha|bot\b|αυτοματοπ
    check: έλεγχ|επαλήθ|ασφάλ|επιβεβ|αποδεί|λύσ
    denied: απόρριψ|δεν μπορεί να|αποκλε|απαγορ|αρνήθ|δεν (είναι διαθέσιμ|επιτρέπεται|είναι δυνατή)|μη διαθέσιμ|περιορι|αναστ|αρνηθ|άρνηση|απορρίφθ|μπλοκ|δεν επιτρέπ
    access: αιτημα|αιτηση|πρόσβαση|σελίδα|ιστότοπ|ιστοσελ|περιεχόμεν|αίτημα|διεύθυνση|αιτήμ|προσπάθει|σύνδεση|ip\b|υπηρεσία|λογαριασμ
    tooMany: πολύ (συχνά|γρήγορα)|πάρα πολλ|πολλές|πολλά|υπερβ|συχνά
    visitor: σας\b|σου\b|εσείς
    browser: περιηγητ|browser|φυλλομετρ
    outdated: παλι[άό]|ξεπερασμέν|δεν υποστηρίζ|τελευταία έκδοση|ενημερώ
    queue: ουρά|σειρά|αναμον
    works: αναβάθμ|εργασίες|ενημέρωσ|συντήρ
    later: αργότερα|σύντομα|προσωριν|υπομον|σε λίγο|λίγα λεπτά
    age: συμπληρώσ|έχετε κλείσει|ετών|ηλικί|ενήλικ
    data: cookie|συγκατάθεσ|απόρρητ|συνεργάτ|δεδομέν
    choose: αποδοχ|αποδέχ|συμφων|επιλ|απόρρι|ρυθμίσ|επιτρέπ
    absent: δεν (βρέθηκε|υπάρχει|βρίσκεται|είναι πλέον)|διαγρ[άα]φ|αφαιρέθηκε|έληξε|πουλήθηκε|μετακινήθηκε|πωλήθηκε|δεν ισχύει|δεν? (μπόρεσε |μπορεί |ήταν |έχει )?(να )?(βρέθηκ|βρεθεί|υπάρχ|είναι|ισχύ|διαθέσιμ|βρήκ|βρίσκ|μπορ)|(διαγρ[αά]φ|διεγράφη|αφαιρέθηκ|μετακιν|έληξ|λήξει|μη διαθέσιμ|μη έγκυρ|άκυρ|ανενεργ|πωλήθηκε|ακυρώθηκ|απενεργοπ|καταργ)|δεν πλέον|πλέον|ολοκληρώθηκε|χάθηκε|δεν υπάρχ
    closed: έκλεισε|κλείσει|σταμάτησε|διέκοψε|τερματ
    failed: κάτι πήγε στραβά|παρουσιάστηκε|απέτυχε|αποτυχία|(εσωτερικ|απροσδόκητ|άγνωστ|κρίσιμ)\S* σφάλμα|(προέκυψε|συνέβη|παρουσιάστηκε).{0,16}(σφάλμα|λάθος|πρόβλημα)|κάτι (πήγε|δεν)|δεν ήταν δυνατή
    waiting: φόρτωσ|φορτών|περιμέν|μια στιγμή
    enable: ενεργοποι|επιτρέψ
    country: χώρα|περιοχ|δικαιώμα|εξωτερικ|εκτός
    thing: ομάδα|μήνυμα|σχόλιο|κανάλι|βίντεο|εικόνα|φωτογραφία|πόρος|πόρο|έγγραφο|κατηγορία|θέμα|συζήτηση|χρήστη|μέλος|εκδήλωση|κοινότητα|έργο|ακίνητο|δημοσίευση|ανάρτηση|άλμπουμ|λίστα|στοιχείο|φόρουμ|ερώτηση|ιστότοπο|ιστοσελίδα|κατάστημα|σύνδεσμο|διεύθυνση|είδηση|προσφορά|σελίδα|ιστολόγιο|προφίλ|αγγελία|προϊόν|αρχείο|λογαριασμ|άρθρο|περιεχόμεν
    purpose: πρέπει|απαιτ|χρειάζ|παρακαλ|για να|μόνο|πρώτα
    hidden: ιδιωτικ|κρυφ|απόρρητ|κλειστ
    permission: άδεια|δικαίωμα|δικαιώμα|πρόσβαση|εξουσιοδ
    lacking: δεν\b|χωρίς|απορρίφθ|ανεπαρκ|μη\b|άρνηση|αδύνατη
    session: συνεδρία|σύνδεσή σας
    domain: domain|τομέα|όνομα χώρου
    forSale: πωλ|αγορά|κατοχυρ|έληξ|παρκαρ`,
  tr: String.raw`
    login: giriş|oturum|üye|kimlik doğrula|kaydol|kayıt ol
    password: şifre|parola
    protected: korumalı|korunuyor|girin
    member: abone|üye
    reserved: yalnızca|sadece|özel
    pay: abone ol|abonelik|satın al|üye ol|kilidi
    readOn: devamını|okumaya devam|okumak için|tamamını|kalan
    human: insan|robot|captcha|bot\b|otomatik
    check: doğrula|kontrol|onayla|güvenlik|kanıtla|çöz
    denied: yasak|kullanılamıyor|erişilemez|izin veril|gösterilemiyor|askıya|engel|ban|redded|kısıt|durdurul|reddi|yetkisiz
    tooMany: çok (fazla|sık|hızlı)|fazla sayıda|aşıl|aştı
    browser: tarayıcı
    outdated: desteklenmiyor|eski|güncel olmayan|en son sürüm|güncelle
    queue: sıra|bekleme odası|kuyru
    works: bakım|güncelle|yenileniyor|çalışma(lar)?\b|mola|geliştir|iyileştir
    later: daha sonra|yakında|birazdan|kısa süre|sabr|yarın|geçici|kısa (süre|sürede)|geri dön
    age: 18 yaş|yaşın|yaşında|reşit
    data: çerez|gizlilik|rıza|onay|ortak|veri
    choose: kabul|izin ver|seç|reddet|ayar|onayl
    absent: mevcut değil|bulunmuyor|artık|kaldırıl|silin|yayından|satıl|kiralan|süresi (dol|bit)|geçersiz|taşın|bulunam|bulamad|bulamıyor|mevcut (değil|olmay)|bulunmamakta|yok\b|yoktur|(silin|silmiş|sildi|kaldır|taşın|yayından|kapat)|süresi (dol|bit|geç)|erişilemiyor|kullanım dışı|pasif|sona er|tamamlan|iptal|hatalı|yanlış|geçmiş|kayboldu|kayıp|dolu\b|satışta değil|bitti
    closed: kapatıl|kapandı|sona er|son verdi
    failed: ters gitti|hata oluştu|başarısız|yüklenemedi|(iç|dahili|beklenmeyen|beklenmedik|bilinmeyen|sunucu|uygulama).{0,16}hata|(bir )?(hata|sorun|problem|şeyler) (oluştu|meydana|var|ters|yanlış)
    waiting: yükleniyor|lütfen bekle|bekle|bir (saniye|dakika)|az sonra
    enable: etkinleştir|açın|izin ver
    country: ülke|bölge|yurt ?dışı|hak|dışında
    thing: grup|mesaj|ileti|yorum|kanal|video|resim|görsel|fotoğraf|kaynak|belge|kategori|konu|tartışma|üye|kullanıcı|etkinlik|topluluk|emlak|gönderi|albüm|liste|öğe|forum|soru|site|mağaza|bağlantı|link|adres|haber|teklif|sayfa|blog|profil|ilan|ürün|içerik|hesap|doküman|kayıt|daire
    purpose: gerek|lazım|zorunlu|lütfen|yalnızca|sadece|önce|zorundasın|malısınız|melisiniz|mal[ıi]\b|\p{L}+m[ae]k için
    hidden: gizli|özel|kapalı
    permission: izin|izni|yetki|hak\b|hakk
    lacking: yok|değil|gerek|yetersiz|redd
    access: erişim|eriş|site|sayfa|içerik|istek|deneme|girişim|bağlantı|ip\b|hizmet|adres|hesab|hesap
    session: oturum
    domain: alan ad|domain
    forSale: satıl|satın|kayıtlı|kayded|süresi|park|tescil|ilgilen|teklif`,
  az: String.raw`
    login: daxil ol|giriş
    password: şifrə|parol
    protected: qoru
    member: abunə|üzv
    reserved: yalnız|ancaq
    pay: abunə ol|satın al
    readOn: davamını|oxumağa
    human: insan|robot
    check: yoxla|təsdiq|təhlükəsiz
    denied: bloklan|rədd|qadağan|məhdud|əlçatan deyil|mümkün deyil|giriş yoxdur
    access: giriş|səhifə|sayt|məzmun|sorğu|müraciət
    tooMany: həddindən artıq|çox sayda
    visitor: sizin|siz\b|sizə
    browser: brauzer
    works: texniki|təmir|yenilə
    later: sonra|tezliklə|müvəqqəti
    sorry: üzr|təəssüf|təşəkkür
    thing: səhifə|elan|məqalə|xəbər|məhsul|məzmun
    absent: tapılmadı|mövcud deyil|silinib|silinmiş|artıq|yoxdur|çıxarıl
    wayOut: ana səhifə|geri|axtar
    oops: xəta|təəssüf
    closed: bağlan|dayandır
    failed: xəta baş|səhv baş
    waiting: yüklənir|gözləyin`,
  kk: String.raw`
    login: кіру|кіріңіз|тіркел
    password: құпиясөз|құпия сөз
    reserved: тек\b|ғана
    pay: жазыл|сатып
    human: адам|робот
    check: тексер|раста|қауіпсіз
    denied: бұғат|тыйым|шектел|қолжетімсіз|қолжетімді емес|бас тарт
    access: қол ?жеткізу|бет|сайт|мазмұн|сұра
    browser: браузер
    works: техникалық|жаңарт|жөндеу
    later: кейін|жақында|уақытша
    sorry: кешір|өкін|рақмет|рахмет
    thing: бет|хабарландыру|мақала|сілтеме
    absent: табылмады|жоқ\b|жойыл|өшіріл|ескір
    wayOut: басты|қайт|іздеу
    oops: қате|өкін
    failed: қате|сәтсіз
    waiting: жүктел|күте`,
  vi: String.raw`
    login: đăng nhập|đăng ký|xác thực
    password: mật khẩu
    protected: bảo vệ|nhập
    member: thành viên|hội viên|độc giả|người đăng ký
    reserved: chỉ\b|dành (riêng )?cho|độc quyền
    pay: đăng ký|mua\b|gói|trả phí
    readOn: đọc tiếp|đọc (toàn|đầy)|phần còn lại|còn lại|xem tiếp
    human: con người|người thật|robot|rô-?bốt|người máy|rô-bốt|captcha|bot\b|tự động
    check: xác (minh|nhận|thực)|kiểm tra|bảo mật|xác minh|xác nhận|chứng minh|giải
    denied: bị (chặn|từ chối|cấm|hạn chế|khóa)|không (khả dụng|được phép|có sẵn|thể (truy cập|xem|hiển thị))|tạm ngưng|cấm|chặn|khóa|khoá|đình chỉ|từ chối|hạn chế|giới hạn|không được phép
    tooMany: quá (nhiều|nhanh)|quá nhiều|vượt|quá (nhanh|thường)
    browser: trình duyệt
    outdated: không (còn )?(được )?hỗ trợ|lỗi thời|cũ\b|phiên bản mới|cập nhật|nâng cấp
    queue: hàng (đợi|chờ)|phòng chờ|xếp hàng|lượt
    works: bảo trì|nâng cấp|cập nhật|bảo dưỡng
    later: sau\b|sớm|trở lại|tạm thời|kiên nhẫn|ngày mai|trong giây lát|vài phút
    age: 18 tuổi|tuổi\b|trưởng thành
    data: cookie|quyền riêng tư|đồng ý|đối tác|dữ liệu
    choose: chấp nhận|đồng ý|cho phép|chọn|từ chối|cài đặt
    absent: không (tồn tại|tìm thấy|còn)|đã (bị |được )?(chuyển|xóa|xoá|gỡ|bán|hết hạn|đóng)|hết hạn|ngừng|không (thể |còn |được |có |tồn |hợp |hoạt )?(tìm|thấy|tồn tại|khả dụng|tìm thấy|hợp lệ|hoạt động|còn|có|xem được)|(bị|đã|được) (bị )?(xóa|xoá|gỡ|ẩn|khóa|chuyển|di chuyển|vô hiệu|hết|bán)|vô hiệu|đã bán|không đúng|sai\b|đã kết thúc|đã qua|thất lạc|đã đóng|đã tuyển
    closed: đã (đóng|ngừng|dừng)|ngừng hoạt động
    failed: xảy ra lỗi|sự cố|thất bại|không thể tải|lỗi (nội bộ|bên trong|máy chủ|không xác định|hệ thống)|(đã |có )?(xảy ra|xuất hiện|phát sinh).{0,16}(lỗi|sự cố)|có (gì đó|điều gì).{0,12}(không|sai)|một lỗi
    waiting: đang tải|vui lòng (chờ|đợi)|vui lòng chờ|vui lòng đợi|chờ\b|đợi\b|tải\b
    enable: bật\b|cho phép|kích hoạt
    country: quốc gia|khu vực|bản quyền|nước ngoài
    thing: nhóm|tin nhắn|bình luận|kênh|video|hình ảnh|ảnh\b|tài nguyên|tài liệu|danh mục|chủ đề|thảo luận|người dùng|thành viên|sự kiện|cộng đồng|dự án|bất động sản|bài viết|bài đăng|album|danh sách|mục\b|diễn đàn|câu hỏi|trang|cửa hàng|liên kết|đường dẫn|địa chỉ|tin tức|ưu đãi|blog|hồ sơ|tin đăng|sản phẩm|tệp|tài khoản|nội dung|việc làm
    purpose: cần|phải|yêu cầu|vui lòng|chỉ\b|hãy|trước|để (\p{L}+ )?(xem|đọc|tiếp|truy)
    hidden: riêng tư|ẩn\b|bí mật|kín\b
    permission: quyền|phép|được phép
    lacking: không|thiếu|từ chối|chưa
    access: truy cập|trang|nội dung|yêu cầu|lần thử|kết nối|ip\b|dịch vụ|địa chỉ|tài khoản|lượt
    session: phiên
    domain: tên miền
    forSale: bán|mua\b|đăng ký|hết hạn|đậu`,
  id: String.raw`
    login: masuk|login|log masuk|log in|autentikasi|otentikasi|mendaftar|daftar\b
    password: kata sandi|kata laluan|sandi
    protected: dilindungi|masukkan
    member: pelanggan|anggota|ahli|pembaca
    reserved: hanya|khusus|eksklusif|untuk
    pay: langgan|beli|premium
    readOn: baca (selengkapnya|selanjutnya|lebih|seterusnya)|lanjut|sisa|teruskan membaca|selengkapnya
    human: manusia|robot|captcha|bot\b|otomatis
    check: verifikasi|pastikan|periksa|sahkan|pengesahan|keamanan|keselamatan|konfirmasi|buktikan
    denied: diblokir|disekat|ditolak|dilarang|dibatasi|tidak (tersedia|diizinkan|dibenarkan|(dapat|bisa|boleh) (diakses|dibuka|ditampilkan|ditonton|dilihat|ditayangkan|dicapai))|terhad|ditangguhkan|digantung|terlarang|blokir|larang|diijinkan|tidak diizinkan|dibekukan
    access: akses|capaian|halaman|laman|situs|kandungan|konten|permintaan|alamat|mengakses|percobaan|koneksi|ip\b|layanan|akun
    tooMany: terlalu (banyak|sering|cepat)|melebihi|melampaui
    visitor: anda\b|kamu\b
    browser: peramban|browser|pelayar
    outdated: usang|lapuk|tidak (didukung|disokong)|versi terbaru|perbarui|kemas kini
    queue: antre|antri|giliran|barisan|beratur
    works: pemeliharaan|perawatan|penyelenggaraan|perbaikan|diselenggara|naik taraf|pembaruan
    later: nanti|segera|sebentar|sementara|kemudian|kembali|sabar|esok|beberapa menit
    age: tahun\b|usia|umur|dewasa
    data: cookie|kuki|persetujuan|privasi|mitra|data pribadi
    choose: terima|setuju|izinkan|benarkan|pilih|tolak|atur
    thing: halaman|laman|iklan|artikel|tautan|pautan|produk|kandungan|konten|lowongan|grup|pesan|komentar|kanal|video|gambar|foto|sumber|dokumen|kategori|topik|diskusi|pengguna|anggota|acara|komunitas|proyek|properti|kiriman|posting|postingan|album|daftar putar|forum|pertanyaan|situs|toko|link|alamat|berita|penawaran|blog|profil|berkas|akun
    absent: tidak (ditemukan|ditemui|dijumpai|ada|wujud|lagi)|dihapus|dipadam|dibuang|terjual|kedaluwarsa|tamat tempoh|dipindah|ditutup|tidak (dapat |bisa |lagi |ada|valid|aktif|di|tersedia|menemukan|ditemukan)|(sudah|telah|dihapus|terhapus|dipindah|kedaluwarsa|kadaluarsa|berakhir|ditutup|dinonaktif|terjual|dibatalkan|hilang|rusak)|sudah tidak|tak ditemukan|sudah (berakhir|lewat|terjual|ditutup|terisi)|nyasar|tersesat
    wayOut: beranda|laman utama|kembali|cari|periksa|semak
    oops: kesalahan|ralat|maaf|ups
    closed: ditutup|berhenti|telah tutup|dihentikan
    failed: terjadi kesalahan|gagal|ralat berlaku|kesalahan (internal|dari|server|tak|yang|tidak)|(terjadi|ada).{0,16}(kesalahan|masalah)|ada yang (tidak|salah)|tidak dapat memuat
    waiting: memuat|sedang dimuat|tunggu|menunggu|sebentar|mohon
    enable: aktifkan|hidupkan|dayakan|izinkan
    country: negara|wilayah|luar negeri|hak
    purpose: harus|perlu|diperlukan|wajib|silakan|silahkan|hanya|dulu|terlebih|mohon|butuh|untuk (me|di|ber)\p{L}+
    hidden: pribadi|privat|tersembunyi|rahasia|tertutup
    permission: izin|ijin|hak\b|akses|wewenang
    lacking: tidak|tanpa|ditolak|kurang|belum
    session: sesi\b
    domain: domain
    forSale: dijual|beli|terdaftar|kedaluwarsa|kadaluarsa|diparkir`,
  tl: String.raw`
    login: mag-?log ?in|mag-?sign ?in
    password: password
    denied: hindi (available|pinapayagan|magagamit)|na-?block|tinanggihan
    access: pahina|site|nilalaman|access
    works: pagpapanatili|maintenance
    later: mamaya|babalik|sandali
    sorry: paumanhin|pasensya|salamat
    thing: pahina|link|artikulo
    absent: hindi (makita|mahanap|nahanap|natagpuan)|wala na|inalis|tinanggal
    wayOut: bumalik|home|maghanap
    failed: may (nangyaring|naganap)|nagkaproblema
    waiting: naglo-?load|mangyaring maghintay`,
  sw: String.raw`
    login: ingia|jisajili
    password: nenosiri|nywila
    denied: imezuiwa|umezuiwa|haipatikani|hairuhusiwi|imekataliwa
    access: ukurasa|tovuti|ufikiaji|maudhui|ombi
    works: matengenezo|maboresho
    later: baadaye|hivi karibuni|tena
    sorry: samahani|pole|asante
    thing: ukurasa|kiungo|makala|tangazo
    absent: haipatikani|haukupatikana|haipo|haupo|umefutwa|imefutwa|imeondolewa|umeondolewa
    wayOut: mwanzo|nyumbani|rudi|tafuta
    failed: hitilafu|kosa
    waiting: inapakia|tafadhali subiri|subiri`,
};
