/** Stems by concept; `topics/stems.ts` says how they are read. */
export const germanic = {
  en: String.raw`
    login: log(ged)? ?(in|on)\b|sign(ed)? ?in|authenticat|log back in|sign back in|authori[sz]e
    password: pass(word|phrase|code)
    protected: protected|enter\b
    member: subscriber|member|patron|buyer|followers|guests
    reserved: only\b|exclusive|reserved
    pay: subscri|membership|premium|purchase|buy\b
    readOn: read (on|more|the)|keep reading|continue reading|the rest|remaining|full (story|article|text)
    denied: block(ed|ing|s)?\b|banned|denied|not (available|allowed|permitted)|unavailable|can('t| ?not) (show|display|offer|play)|suspended|not (viewable|streamable)|geo-?(blocked|restricted)
    tooMany: too (many|often|fast|quickly)
    outdated: unsupported|isn't supported|latest version|out of date|outdated|upgrade your
    works: maintenance|upgrading|under construction|new server|migrat|rebuilding|short break|sprucing|housekeeping|system upgrade|downtime|nap\b|outage
    later: back (soon|shortly)|later|tomorrow|patience|bear with us|back (in|at|up)|few minutes|moments
    age: 18 (or|years)|\bage\b|over 18|over 21|adult
    absent: no longer|invalid|expired|withdrawn|(been|is|already) (sold|rented|filled|let)\b(?! out)|let agreed|has been moved|never was|deleted|taken down|not found|off the market|has (passed|ended|concluded)|currently no text|dead end|isn't here|not here|unlisted|retired\b|been (suspended|terminated|unpublished|filled|banned)|let\b agreed|no one here|does not lead|not accepting|vanished|wrong turn|in our archive any ?more|retracted|nothing matches|stopped|has left
    closed: has (closed|shut)|shut down|switched off|said goodbye|no longer (operat|with us)|discontinued
    failed: something went wrong|could not connect|connection refused|unhandled|failed to
    waiting: loading|please wait|one moment
    enable: enable|turn on|activate|allow|switch on
    thing: property|recruitment|applications?\b|snippet|gist|board|book|answer|username|handle|short ?link|invitation|invite\b|form\b|survey|class\b
    check: interruption
    hidden: private|friends only|restricted
    session: session|login
    forSale: interested`,
  de: String.raw`
    login: anzumelden|einzuloggen|anmeld|einlogg|angemeldet|eingeloggt|logge? dich|loggen sie|melde? dich|melden sie sich|authentifizier|log-?in\b|nicht angemeldet
    password: passwort|kennwort
    protected: geschützt|eingeben|passwortgeschützt|kennwortgeschützt
    member: abonnent|mitglied|abokund|käufer
    reserved: nur\b|exklusiv|vorbehalten
    pay: abo\b|abonn|kaufen|mitgliedschaft|freischalt
    readOn: weiterlesen|lesen sie|ganzen? (artikel|text)|vollständig|verbleib|übrig|weiterzulesen|weiter zu lesen
    human: mensch|roboter|captcha|bot\b|bots\b|automatisiert
    check: prüf|bestätig|sicherheits|überprüf|verifizier|nachweis|lös(e|en)\b
    denied: gesperrt|verweigert|blockiert|nicht (verfügbar|erlaubt|abrufbar|zeigen|anzeigen|erreichbar)|verboten|geblockt|gebannt|ausgeschlossen|untersagt|nicht (gestattet|zugelassen|autorisiert|freigegeben)|zurückgewiesen|unterbunden
    tooMany: zu (viele|oft|schnell)|zu häufig|zu viele|überschritten
    browser: browser
    outdated: veraltet|nicht (mehr )?unterstützt|neueste version|aktualisieren
    queue: warteschlange|warteraum|wartezimmer|an der reihe
    works: wartung|umbau|umzug|überarbeit|aktualisier|bauarbeiten|pause\b|umgebaut|aufgeräumt|bauen\b|bastel|renovier
    later: später|bald|geduld|in kürze|morgen|gleich|sind bald|in wenigen|augenblick|demnächst
    age: jahre alt|volljährig|mindestalter|18 jahre
    data: cookie|einwillig|datenschutz|privatsphäre|partner
    choose: präferenz|akzeptier|zustimm|auswähl|wählen|einstell|ablehn
    absent: nicht (mehr )?(gefunden|vorhanden|online|verfügbar|aktuell)|gelöscht|entfernt|vermietet|verkauft|besetzt|vergeben|ungültig|abgelaufen|deaktiviert|nicht (zu )?(finden|auffindbar)|löscht(e|en)?\b|zurückgezogen|nicht (mehr )?(aktiv|gültig|erreichbar|abrufbar|aufrufbar|buchbar|lieferbar)|ist (bereits )?(beendet|vorbei)|inaktiv|aufgelöst|ins leere|vertippt|nicht existier|stillgelegt|fehlt\b|ausgelaufen|archiviert|unbekannt|falsche (adresse|url)|nicht veröffentlicht|vergangenheit|verloren gegangen|nicht (mehr )?(angeboten|verkauft|geführt)|reserviert|hat stattgefunden|verflogen|verschwunden|hierher verirrt|verlaufen|verfasser gelöscht|falsch abgebogen|sackgasse|kaputt
    closed: eingestellt|abgeschaltet|geschlossen|beendet|pause
    failed: schiefgegangen|schiefgelaufen|fehlgeschlagen|fehler aufgetreten|nicht geladen|fehler (ist )?(aufgetreten|passiert)|trat ein|interner (server-?)?fehler|serverfehler|konnte(n)? nicht|ein problem|nicht geklappt|schief\b|anwendungsfehler
    waiting: wird geladen|laden|lädt|bitte warten|lade\b|wird (geladen|aufgebaut|gestartet|vorbereitet)|bitte (einen )?(moment|kurz)|warte(n)?\b
    enable: aktivier|einschalt|erlaub|zulassen
    country: land\b|ausland|region|rechtlich|lizenz|außerhalb
    thing: gruppe|nachricht|kommentar|kanal|video|bild\b|foto|album|playlist|ressource|dokument|kategorie|forum|thread|diskussion|frage\b|mitglied|stellen(angebot|anzeige)|bewertung|sammlung|eintrag|webseite|kleinanzeige|auktion|website|shop|blog|gesuchte|auftritt|haus\b
    purpose: musst|müssen|muss\b|bitte|erforderlich|nötig|damit|notwendig|nur\b|benötig|erst\b|um .{1,50} zu\b|zum (weiter)?lesen|zum fort
    hidden: privat|nicht öffentlich|geheim|versteckt
    permission: berechtig|rechte\b|erlaubnis|zugriffsrecht|befugnis|freigabe|autorisier|zugriffsberechtigung
    lacking: nicht|kein|fehl|unzureich|verweiger
    access: zugriffe|website|webseite|inhalte|anfragen|verbindung|versuche?\b|anmeldeversuch|ip-adresse|aufrufe
    session: sitzung|session
    domain: domain|domäne
    forSale: verkauf|kaufen|registriert|geparkt|abgelaufen|gehören|reserviert|konnektiert|internetpräsenz|entsteht|interess|angebot|gebot`,
  nl: String.raw`
    login: in te loggen|inlog|aanmeld|log in|ingelogd|meld(en)? (je|u)|aangemeld|log(gen)? in|authenticat|registreer
    password: wachtwoord
    protected: beveiligd|beschermd|voer
    member: abonnee|lid\b|leden|koper
    reserved: alleen|exclusief|uitsluitend|voor\b
    pay: abonne|word lid|koop|ontgrendel|proefabonnement
    readOn: verder lezen|lees verder|hele artikel|volledige|rest van|resterend|lees (direct|meteen|nu|gratis)? ?verder
    human: mens\b|robot|captcha|bot\b|geautomatiseerd|echt persoon
    check: bevestig|verifi|beveilig|veiligheid|control|bewijs|los\b
    denied: geblokkeerd|niet (beschikbaar|toegestaan|tonen|bereikbaar)|verboden|verbannen|opgeschort|geweiger|afgewezen|beperkt|geschorst|niet (toegestaan|gemachtigd|vrij)|uitgesloten|schakel .{0,20}uit
    tooMany: te (veel|vaak|snel)|limiet|teveel|te veel|overschreden|maximum aantal|te vaak
    browser: browser
    outdated: verouderd|niet (meer )?ondersteund|nieuwste versie|bijwerken
    queue: wachtrij|wachtkamer
    works: onderhoud|verbouw|vernieuw|verhuiz|werkzaamheden|pauze|aanbouw|in opbouw|verbeter|werken aan
    later: later|snel terug|binnenkort|geduld|straks|morgen|zo terug|weer terug|enkele minuten|zijn terug
    age: 18 jaar|leeftijd|meerderjarig
    data: cookie|toestemming|privacy|partners
    choose: voorkeur|selecteer|aanvaard|accepteer|toelaat|toestaan|kies|keuze|instel|weiger|akkoord
    absent: gesloten|offline gehaald|niet (meer )?(gevonden|beschikbaar|online|actief|bestaa)|verwijderd|verhuurd|verkocht|vervuld|ingevuld|verlopen|ongeldig|niet (kunnen )?(worden )?(gevonden|vinden|bestaan|geldig|actief|bereikbaar|meer)|(bestaat|bestaan) niet|onbeschikbaar|gewist|gedeactiveerd|opgeheven|gearchiveerd|afgelopen|beëindigd|ingetrokken|(heeft|hebben) .{0,40}(verwijderd|gewist)|inactief|kapot|foutief|kwijt|niet gepubliceerd|onvindbaar|leeg\b|uit de lucht|uit (het )?assortiment|niet meer (verkocht|leverbaar)|voorbij|zoek\b|verloren|stuk\b
    closed: gesloten|gestopt|opgeheven|beëindigd
    failed: ging (er )?iets (mis|fout)|iets misgegaan|is mislukt|fout opgetreden|(interne|onverwachte|onbekende|technische) (server)?fout|er (trad|is|deed) .{0,20}(fout|probleem)|(een|de) .{0,16}fout (is )?opgetreden|iets (ging|is|gaat) (er )?(mis|fout|verkeerd)|ging (er )?iets|mislukt|niet geladen|lukt(e)? niet|kritieke fout
    waiting: laden|even geduld|bezig met|wacht\b|een (ogenblik|moment)|wordt geladen|momentje
    enable: schakel|inschakel|activeer|zet .{0,12}aan|toestaan
    country: land\b|buitenland|buiten|rechten|regio
    thing: groep|bericht|reactie|kanaal|video|afbeelding|foto|bron\b|document|categorie|onderwerp|discussie|gebruiker|evenement|community|woning|melding|publicatie|post\b|album|afspeellijst|forum|vraag|site|winkel|link|url|nieuwsbericht|aanbod|vacature|pagina|blog|profiel|adres|advertentie|topic|account|huis\b
    purpose: moet|dient|vereist|nodig|verplicht|gelieve|alstublieft|alleen|eerst|pas\b|voordat|kunt|graag|om .{1,40} te\b
    hidden: privé|private?\b|besloten|verborgen|geheim|afgeschermd|niet openbaar
    permission: machtig|rechten|toestemming|bevoegd|toegang
    lacking: geen|niet|geweiger|onvoldoende|ontbre
    access: toegang|site|pagina|inhoud|verzoek|pogingen|verbinding|ip\b|dienst|adres|bezoeken|account
    session: sessie
    domain: dome(i|in)n
    forSale: koop|geregistreerd|gereserveerd|verlopen|geparkeerd|beschikbaar|overname|interes|bod\b|bieden`,
  sv: String.raw`
    login: inlogg|inloggad|logg|autentiser|registrera
    password: lösenord
    protected: skydda|ange\b
    member: prenumerant|medlem|köpare
    reserved: endast|bara\b|exklusiv|för\b
    pay: prenumer|köp\b|bli medlem|lås upp|digital (pren|läs|åtk)
    readOn: läs (vidare|hela|mer)|läsa (vidare|hela|mer)|fortsätt|resten|återstår|kvar av
    human: robot|människ|captcha|bot\b|automatis
    check: kontroll|säkerhet|verifi|bekräft|bevisa|lös\b
    denied: inte (tillgänglig|visa|nås|tillåt)|förbjud|blocker|bannad|spärr|avstäng|neka|begräns|avvisa|ej tillåt|inte (behörig|tillåt)|stängts av
    tooMany: för (många|ofta|snabbt)|för många|för mycket|överskri|för ofta
    browser: webbläsare
    outdated: föråldrad|stöds inte|senaste version|uppdatera
    queue: kö\b|kön\b|väntrum|köplats|plats i kön
    works: underhåll|uppgrader|uppdatera|flyttar|paus\b|bygger|förbättrar|jobbar
    later: senare|snart|strax|tålamod|imorgon|återkom|om en stund
    age: 18 år|fyllt|ålder|äldre|under 18
    data: cookie|kakor|samtyck|integritet|partner
    choose: preferens|godkänn|acceptera|välj|inställning|neka|tillåt
    absent: (inte|ej) (längre )?(hitta|finns|kvar|tillgänglig|publicera)|tagits bort|såld|uthyrd|tillsatt|ogiltig|(inte|ej|icke) (att )?(gå |går att |kunde |kan )?(hitta|finns|finna|funn|tillgänglig|giltig|aktiv|exister|publicer|längre)|hitta(des|de|r)? (inte|ej)|finns (det )?(inte|ej|inga|ingen|inget)|fanns inte|existerar inte|kunde inte hittas|går inte att hitta|gick inte att hitta|radera|borttag|ta(git|gits|s|gen)? bort|togs bort|flytt|utgå|avslut|upphör|inaktiv|är såld|felstav|trasig|stängt? ner|arkivera|avpublicera|sålt|passerat|är över|försvunn|slut\b|över\b
    closed: stängt|stängts|lagts ner|nedlagd|avslutats|upphört
    failed: gick fel|gick snett|ett fel|(internt|intern|oväntat|okänt|kritiskt|tekniskt).{0,12}fel|(ett|något).{0,16}(fel|problem).{0,16}(uppst|inträff|har)|något (verkar )?(ha |har )?(gick|gått)|misslyck|kunde inte (ladda|läsa|hämta)|fel (har|vid)
    waiting: laddar|vänta|hämtar|ladda\b|läser|ett ögonblick
    enable: aktivera|slå på|sätt på|tillåt
    country: land\b|utomlands|utanför|rättighet|region
    thing: grupp|meddelande|kommentar|kanal|video|bild|foto|resurs|dokument|kategori|ämne|tråd|diskussion|användar|medlem|evenemang|gemenskap|bostad|inlägg|post\b|album|spellista|objekt|forum|fråga|webbplats|sajt|butik|länk|adress|nyhet|erbjudande|sida|sidor|blogg|profil|annons|produkt|fil\b|filen|konto|artikel|vara\b|varan|hemsid
    purpose: måste|behöver|krävs|kräver|vänligen|för att|endast|bara\b|först|var god
    hidden: privat|dold|hemlig|stängd
    permission: behörig|rättighet|tillstånd|tillåtelse|tillgång|åtkomst
    lacking: inte|ej\b|ingen|inga|saknar|nekad|otillräcklig
    access: åtkomst|tillgång|webbplats|sida|innehåll|förfråg|försök|anslut|ip\b|tjänst|adress|konto|begäran
    session: session
    domain: domän
    forSale: salu|köp|registrera|parkera|utgå|reservera|intresse|bud\b`,
  da: String.raw`
    login: log ind|logget ind|log(ge|get)? (venligst |dig )?(ind|på)|logge på|godkendelse|login|registrer|autentific
    password: adgangskode|kodeord
    protected: beskyttet|indtast
    member: abonnent|medlem|køber
    reserved: kun\b|eksklusiv|forbeholdt|(kun|er|forbeholdt) for\b
    pay: abonn|køb\b|bliv (medlem|en del)|lås op|få adgang|prøv
    readOn: læs (videre|hele|mere|resten)|læse (videre|hele|resten)|fortsæt|resten af|tilbage af
    human: menneske|robot|captcha|bot\b|automatis
    check: bekræft|kontrol|sikkerhed|verific|bevis|løs\b
    denied: blokere|nægtet|afvist|ikke (tilgængelig|vise|tilladt)|forbudt|bannet|udelukk|spærr|begræns|ikke (tilladt|autoriseret)|suspender|bortvist
    tooMany: for (mange|ofte|hurtigt)|for mange|for meget|overskred|for ofte
    browser: browser
    outdated: forældet|understøttes ikke|nyeste version|opdater
    queue: kø\b|køen|venteværelse
    works: vedligehold|opdater|opgrader|flytter|bygger om|pause\b
    later: senere|snart|straks|tålmodig|i morgen|lige om lidt
    age: 18 år|fyldt|alder
    data: cookie|samtykke|privatliv|partner
    choose: accepter|tillad|vælg|indstilling|afvis
    absent: ikke (længere )?(fundet|find|tilgængelig|aktiv|eksister)|slettet|solgt|udlejet|besat|ugyldig|trukket tilbage|taget ned|ikke mere|ikke (kunne |at |blevet |blev )?(finde|findes|fundet|eksister|gyldig|aktiv|tilgængelig|længere|opstøves)|(eksisterer|findes|fandtes|fandt|blev|kunne|er) (desværre )?(ikke)|slet(tet|tes)|fjern|flyttet|udløb|utilgængelig|afsluttet|inaktiv|forkert|ødelagt|lukket ned|arkiveret|annulleret|udgået|forsvundet|overstået|optaget
    closed: lukket|lukker|ophørt|nedlagt
    failed: gik galt|opstod en fejl|opstået en fejl|(intern|uventet|ukendt|kritisk|teknisk).{0,12}fejl|(en|der).{0,20}(fejl|problem).{0,16}(opst|sket)|opst(od|ået).{0,12}fejl|noget (gik|er)|mislyk|kunne ikke (indlæse|hente)|fejl (er|under|ved)
    waiting: indlæser|henter|vent\b|øjeblik|vent venligst|loader
    enable: aktiver|slå .{0,12}til|tillad
    country: land\b|udland|uden for|rettighed|region
    thing: gruppe|besked|kommentar|kanal|video|billede|foto|ressource|dokument|kategori|emne|tråd|diskussion|bruger|medlem|begivenhed|fællesskab|bolig|indlæg|post\b|album|afspilningsliste|element|forum|spørgsmål|websted|hjemmeside|butik|link|adresse|nyhed|tilbud|side|blog|profil|annonce|produkt|fil\b|filen|konto|artikel|vare|opslag|stilling|job
    purpose: skal|nødvendig|kræv|venligst|for at|kun\b|først|påkræv|bedes|før\b
    hidden: privat|skjult|hemmelig|lukket
    permission: tillad|rettighed|adgang|bemyndig|autoris
    lacking: ikke|ingen|mangler|nægtet|utilstrækkelig
    access: adgang|websted|hjemmeside|side|indhold|anmodning|forsøg|forbindelse|ip\b|tjeneste|adresse|konto|loginforsøg
    session: session
    domain: domæn
    forSale: salg|købe?\b|registrer|parker|udløb|reserver`,
  no: String.raw`
    login: logg(e|a)? inn|innlogg|logg(e|et)? (deg )?(inn|på)|pålogg|autentis|registrer
    password: passord
    protected: beskytt|verna|skriv inn
    member: abonnent|medlem|medlemm|kjøpar|kjøper
    reserved: kun\b|bare\b|berre\b|(kun|bare|berre|er|forbeholdt) for\b|eksklusiv
    pay: abonn|kjøp|bli medlem|lås opp|få tilgang|prøv
    readOn: les(e|a)? (vidare|videre|hele|heile|meir|mer|resten)|fortsett|hald fram|resten av|gjenstår
    human: menneske|robot|captcha|bot\b|automatis
    check: bekreft|stadfest|kontroll|sikkerhet|tryggleik|verifis|bevis|løs\b
    denied: blokker|nekt|avvist|sperr|ikk?je (tilgjengeleg|vise|tillate)|ikke (tilgjengelig|vise|tillatt)|kan vi ikke|forbudt|utesteng|begrens|ikke (tillatt|autorisert)|suspender
    tooMany: for (mange|ofte|raskt)|for mange|for mye|overskred|for ofte
    browser: nettles
    outdated: utdater|forelda|støttes ikke|nyeste versjon|oppdater
    queue: kø\b|køen|venterom
    works: vedlike|oppdater|oppgrader|flytter|flyttar|byg(ger|gjer) om|pause\b
    later: senere|seinare|snart|straks|tålmod|i morgen|litt
    age: 18 år|fylt|alder
    data: cookie|informasjonskaps|samtykke|personvern|partner
    choose: godta|tillat|velg|vel\b|innstilling|avvis
    absent: (ikke|ikkje) (lenger )?(funnet|finn|tilgjengelig|tilgjengeleg|aktiv|eksister)|solgt|leid ut|besatt|utgått|ugyldig|ikk?[je]e? (kunne |å |blitt |ble )?(finne|finnes|funnet|eksister|gyldig|aktiv|tilgjengelig|lenger)|(eksisterer|finnes|fantes|fant|ble|kunne|er) (dessverre )?(ikke|ikkje)|slett|fjern|flytt|utløp|utilgjengelig|avslutt|inaktiv|ødelagt|arkivert|kansellert|forsvunnet
    closed: stengt|lagt ned|avslutt|nedlagt
    failed: gikk galt|gjekk gale|oppstod en feil|oppsto en feil|(intern|uventet|ukjent|kritisk|teknisk).{0,12}feil|(en|det|der).{0,20}(feil|problem).{0,16}(oppst|skjed)|oppst(o|od|ått).{0,16}feil|noe (gikk|er)|mislyk|kunne ikke (laste|hente)|feil (er|under|ved)
    waiting: laster|lastar|henter|vent\b|vennligst vent|øyeblikk
    enable: aktiver|slå .{0,12}på|tillat
    country: land\b|utland|utenfor|utanfor|rettighet|region
    thing: gruppe|melding|kommentar|kanal|video|bilde|foto|ressurs|dokument|kategori|emne|tråd|diskusjon|bruker|medlem|arrangement|fellesskap|bolig|innlegg|post\b|album|spilleliste|element|forum|spørsmål|nettsted|hjemmeside|butikk|lenke|adresse|nyhet|tilbud|side|blogg|profil|annonse|produkt|fil\b|filen|konto|artikkel|vare|stilling
    purpose: må\b|skal|nødvendig|krev|vennligst|for å|kun\b|bare\b|først|før\b
    hidden: privat|skjult|hemmelig|lukket
    permission: tillat|rettighet|tilgang|autoris|lov til
    lacking: ikke|ingen|mangler|nektet|utilstrekkelig
    access: tilgang|nettsted|side|innhold|forespørsel|forsøk|tilkobling|ip\b|tjeneste|adresse|konto
    session: økt(en)?\b|sesjon
    domain: domene
    forSale: salgs?\b|kjøp|registrer|parker|utløp|reserver`,
  is: String.raw`
    login: innskrá|skráðu þig inn|skrá inn
    password: lykilorð|aðgangsorð
    protected: varið|varin|sláðu inn
    member: áskrif|meðlim|félag
    reserved: aðeins|eingöngu|einungis|fyrir\b
    pay: áskrift|kaupa|gerast|opna
    readOn: lesa (áfram|meira|alla)|lestu|halda áfram|afgang
    human: mannesk|vélmenni|maður
    check: staðfest|athug|öryggi
    denied: lokað (á|fyrir)|hafnað|bannað|ekki (aðgengileg|tiltæk|heimil|hægt)|óheimil
    access: aðgang|síð[au]|vef|efni|beiðni
    tooMany: of (margar|oft|hratt)
    visitor: þú\b|þig\b|þín|þitt|þér\b|yðar
    browser: vafr
    outdated: úrelt|ekki stud|nýjust
    queue: biðröð|röðin|biðstof
    works: viðhald|uppfær|endurbæt|flytj
    site: vefur|vefsíð|síðan|kerfi|þjónust
    later: síðar|innan skamms|fljótlega|bráðum|þolinmæði|á morgun
    sorry: afsak|því miður|þökkum|takk
    age: ára\b|aldur|lögaldur|fædd
    confirm: staðfest|ertu|veldu|vinsamleg
    data: vafrakök|kökur|samþykk|persónuvernd
    choose: samþykk|leyfa|velja|veldu|stilling|hafna
    thing: síða|síðan|síðuna|slóð|grein|auglýsing|skrá|vara|efni|færsl
    absent: (fannst|finnst) ekki|ekki (til|lengur|fund|að finna)|verið (eytt|fjarlægð|flutt|seld)|eytt|fjarlægð|útrunn|breyst
    wayOut: forsíð|leita|til baka|athug
    oops: villa|úps|því miður
    closed: lokað|hætt\b|lagt niður
    failed: fór úrskeiðis|villa kom upp|mistókst
    waiting: hleð|augnablik|bíð|sæki
    enable: virkja|kveik|leyfa
    country: land|erlendis|utan|rétt`,
  af: String.raw`
    login: teken in|aanteken|meld aan|ingeteken
    password: wagwoord
    protected: beskerm|voer
    member: intekenaar|lid\b|lede
    reserved: slegs|net vir|alleenlik
    pay: teken in|inteken|koop
    readOn: lees verder|lees meer|volledige|res van
    denied: geblokkeer|geweier|nie beskikbaar|verbode
    access: toegang|bladsy|webwerf|inhoud
    works: instandhouding|onderhoud|opgrader
    later: later|binnekort|weer
    thing: bladsy|artikel|skakel|advertensie
    absent: nie gevind|bestaan nie|nie meer|verwyder|geskuif
    closed: gesluit|gestaak
    failed: verkeerd geloop|fout het
    waiting: laai|wag asseblief`,
};
