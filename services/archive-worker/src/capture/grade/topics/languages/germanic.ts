/** Stems by concept; `topics/stems.ts` says how they are read. */
export const germanic = {
  en: String.raw`
    login: log(ged)? ?(in|on)\b|sign(ed)? ?in|authenticat
    password: pass(word|phrase|code)
    protected: protected|enter\b
    member: subscriber|member|patron|buyer
    reserved: only\b|exclusive|reserved
    pay: subscri|membership|premium|purchase|buy\b|unlock
    readOn: read (on|more|the)|keep reading|continue reading|the rest|remaining|full (story|article|text)
    denied: block|banned|denied|not (available|allowed|permitted)|unavailable|can('t| ?not) (show|display|offer|play)|suspended
    tooMany: too (many|often|fast|quickly)
    outdated: unsupported|isn't supported|latest version|out of date|outdated|upgrade your
    works: maintenance|upgrading|under construction|new server|migrat|rebuilding
    later: back (soon|shortly)|later|tomorrow|patience|bear with us
    age: 18 (or|years)|\bage\b|over 18|over 21|adult
    absent: no longer|invalid|expired|withdrawn|(been|is|already) (sold|rented|filled|let)\b(?! out)|let agreed|has been moved|never was|deleted|taken down|not found
    closed: has (closed|shut)|shut down|switched off|said goodbye|no longer (operat|with us)|discontinued
    failed: something went wrong|could not connect|connection refused|unhandled|failed to
    waiting: loading|please wait|one moment
    enable: enable|turn on|activate|allow|switch on`,
  de: String.raw`
    login: anzumelden|einzuloggen|anmeld|einlogg|angemeldet
    password: passwort|kennwort
    protected: geschützt|eingeben
    member: abonnent|mitglied|abokund|käufer
    reserved: nur\b|exklusiv|vorbehalten
    pay: abo\b|abonn|kaufen|mitgliedschaft|freischalt
    readOn: weiterlesen|lesen sie|ganzen? (artikel|text)|vollständig|verbleib|übrig
    human: mensch|roboter
    check: prüf|bestätig|sicherheits
    denied: gesperrt|verweigert|blockiert|nicht (verfügbar|erlaubt|abrufbar|zeigen|anzeigen|erreichbar)
    tooMany: zu (viele|oft|schnell)
    browser: browser
    outdated: veraltet|nicht (mehr )?unterstützt|neueste version|aktualisieren
    queue: warteschlange|warteraum
    works: wartung|umbau|umzug|überarbeit|aktualisier|bauarbeiten
    later: später|gleich zurück|bald|geduld|in kürze|morgen
    age: jahre alt|volljährig|mindestalter|18 jahre
    data: cookie|einwillig|datenschutz|privatsphäre|partner
    choose: präferenz|akzeptier|zustimm|auswähl|wählen|einstell|ablehn
    absent: nicht (mehr )?(gefunden|vorhanden|online|verfügbar|aktuell)|gelöscht|entfernt|vermietet|verkauft|besetzt|vergeben|ungültig|abgelaufen|deaktiviert
    closed: eingestellt|abgeschaltet|geschlossen|beendet
    failed: schiefgegangen|schiefgelaufen|fehlgeschlagen|fehler aufgetreten|nicht geladen
    waiting: wird geladen|laden|lädt|bitte warten
    enable: aktivier|einschalt|erlaub|zulassen
    country: land\b|ausland|region|rechtlich|lizenz|außerhalb`,
  nl: String.raw`
    login: in te loggen|inlog|aanmeld|log in|ingelogd
    password: wachtwoord
    protected: beveiligd|beschermd|voer
    member: abonnee|lid\b|leden|koper
    reserved: alleen|exclusief|uitsluitend|voor\b
    pay: abonne|word lid|koop|ontgrendel|proefabonnement
    readOn: verder lezen|lees verder|hele artikel|volledige|rest van|resterend
    human: mens\b|robot
    check: bevestig|controle|beveiliging|verifi
    denied: geblokkeerd|geweigerd|niet (beschikbaar|toegestaan|tonen|bereikbaar)
    tooMany: te (veel|vaak|snel)|limiet
    browser: browser
    outdated: verouderd|niet (meer )?ondersteund|nieuwste versie|bijwerken
    queue: wachtrij|wachtkamer
    works: onderhoud|verbouw|vernieuw|verhuiz|werkzaamheden
    later: later|snel terug|binnenkort|geduld|straks|morgen
    age: 18 jaar|leeftijd|meerderjarig
    data: cookie|toestemming|privacy|partners
    choose: voorkeur|selecteer|aanvaard|accepteer|toelaat|toestaan|kies|keuze|instel|weiger|akkoord
    absent: gesloten|offline gehaald|niet (meer )?(gevonden|beschikbaar|online|actief|bestaa)|verwijderd|verhuurd|verkocht|vervuld|ingevuld|verlopen|ongeldig
    closed: gesloten|gestopt|opgeheven|beëindigd
    failed: ging (er )?iets (mis|fout)|iets misgegaan|is mislukt|fout opgetreden
    waiting: laden|even geduld|bezig met
    enable: schakel|inschakel|activeer|zet .{0,12}aan|toestaan
    country: land\b|buitenland|buiten|rechten|regio`,
  sv: String.raw`
    login: logga in|inlogg|inloggad
    password: lösenord
    protected: skydda|ange\b
    member: prenumerant|medlem|köpare
    reserved: endast|bara\b|exklusiv|för\b
    pay: prenumer|köp\b|bli medlem|lås upp|digital
    readOn: läs (vidare|hela|mer)|läsa (vidare|hela|mer)|fortsätt|resten|återstår|kvar av
    human: människa|robot
    check: bekräfta|kontroll|säkerhet|verifi
    denied: blockera|nekad|spärra|inte (tillgänglig|visa|nås|tillåt)
    tooMany: för (många|ofta|snabbt)
    browser: webbläsare
    outdated: föråldrad|stöds inte|senaste version|uppdatera
    queue: kö\b|kön\b|väntrum|köplats|plats i kön
    works: underhåll|uppgrader|uppdatera|flyttar|bygger om
    later: senare|snart|strax|tålamod|imorgon|återkom
    age: 18 år|fyllt|ålder|äldre|under 18
    data: cookie|kakor|samtyck|integritet|partner
    choose: preferens|godkänn|acceptera|välj|inställning|neka|tillåt
    absent: (inte|ej) (längre )?(hitta|finns|kvar|tillgänglig|publicera)|tagits bort|borttagen|såld|uthyrd|tillsatt|utgång|ogiltig
    closed: stängt|stängts|lagts ner|nedlagd|avslutats|upphört
    failed: gick fel|gick snett|misslyckades|ett fel
    waiting: laddar|läser in|vänta|hämtar
    enable: aktivera|slå på|sätt på|tillåt
    country: land\b|utomlands|utanför|rättighet|region`,
  da: String.raw`
    login: log ind|logget ind
    password: adgangskode|kodeord
    protected: beskyttet|indtast
    member: abonnent|medlem|køber
    reserved: kun\b|eksklusiv|forbeholdt|for\b
    pay: abonn|køb\b|bliv (medlem|en del)|lås op|få adgang|prøv
    readOn: læs (videre|hele|mere|resten)|læse (videre|hele|resten)|fortsæt|resten af|tilbage af
    human: menneske|robot
    check: bekræft|kontrol|sikkerhed|verificer
    denied: blokere|nægtet|afvist|spærret|ikke (tilgængelig|vise|tilladt)
    tooMany: for (mange|ofte|hurtigt)
    browser: browser
    outdated: forældet|understøttes ikke|nyeste version|opdater
    queue: kø\b|køen|venteværelse
    works: vedligehold|opdater|opgrader|flytter|bygger om
    later: senere|snart|straks|tålmodig|i morgen
    age: 18 år|fyldt|alder
    data: cookie|samtykke|privatliv|partner
    choose: accepter|tillad|vælg|indstilling|afvis
    absent: ikke (længere )?(fundet|find|tilgængelig|aktiv|eksister)|slettet|fjernet|solgt|udlejet|besat|udløbet|ugyldig|trukket tilbage|taget ned|ikke mere
    closed: lukket|lukker|ophørt|nedlagt
    failed: gik galt|opstod en fejl|opstået en fejl|mislykkedes
    waiting: indlæser|henter|vent\b|øjeblik
    enable: aktiver|slå .{0,12}til|tillad
    country: land\b|udland|uden for|rettighed|region`,
  no: String.raw`
    login: logg(e|a)? inn|innlogg
    password: passord
    protected: beskytt|verna|skriv inn
    member: abonnent|medlem|medlemm|kjøpar|kjøper
    reserved: kun\b|bare\b|berre\b|for\b|eksklusiv
    pay: abonn|kjøp|bli medlem|lås opp|få tilgang|prøv
    readOn: les(e|a)? (vidare|videre|hele|heile|meir|mer|resten)|fortsett|hald fram|resten av|gjenstår
    human: menneske|robot
    check: bekreft|stadfest|kontroll|sikkerhet|tryggleik
    denied: blokker|nekt|avvist|sperr|ikk?je (tilgjengeleg|vise|tillate)|ikke (tilgjengelig|vise|tillatt)|kan vi ikke
    tooMany: for (mange|ofte|raskt)
    browser: nettles
    outdated: utdater|forelda|støttes ikke|nyeste versjon|oppdater
    queue: kø\b|køen|venterom
    works: vedlike|oppdater|oppgrader|flytter|flyttar|byg(ger|gjer) om
    later: senere|seinare|snart|straks|tålmod|i morgen
    age: 18 år|fylt|alder
    data: cookie|informasjonskaps|samtykke|personvern|partner
    choose: godta|tillat|velg|vel\b|innstilling|avvis
    absent: (ikke|ikkje) (lenger )?(funnet|finn|tilgjengelig|tilgjengeleg|aktiv|eksister)|slettet|sletta|fjernet|fjerna|solgt|leid ut|besatt|utgått|utløpt|ugyldig
    closed: stengt|lagt ned|avslutt|nedlagt
    failed: gikk galt|gjekk gale|oppstod en feil|oppsto en feil|mislyktes
    waiting: laster|lastar|henter|vent\b
    enable: aktiver|slå .{0,12}på|tillat
    country: land\b|utland|utenfor|utanfor|rettighet|region`,
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
