/** Stems by concept; `topics/stems.ts` says how they are read. */
export const romance = {
  fr: String.raw`
    login: connect(er|ez|é)|identifi|se connecter
    password: mot de passe
    protected: protégé|saisi|entrez
    member: abonné|membre|acheteur|adhérent
    reserved: réservé|seulement|exclusiv|uniquement|aux\b
    pay: abonne|acheter|achet|adhére|débloqu|formule
    readOn: lire la suite|il (vous )?reste|reste à|poursuiv|article complet|l'intégralité|continuer
    human: humain|robot
    check: vérif|confirm|sécurité
    denied: bloqu|refus|interdit|pas (disponible|accessible|autoris|afficher)|indisponible|suspend
    tooMany: trop (de|souvent|vite)
    browser: navigateur
    outdated: obsolète|pas (compatible|pris en charge)|plus (compatible|prise? en charge)|dernière version|mettre à jour
    queue: file d'attente|salle d'attente|file virtuelle
    works: maintenance|travaux|mise à jour|migration|refonte|amélior
    later: plus tard|bientôt|de retour|patience|dans quelques|demain
    age: ans\b|majeur|âge
    data: cookie|consentement|vie privée|partenaires|données
    choose: préféren|accept|autoris|choisi|paramétr|refus|gérer
    absent: indisponible|n'est plus|plus proposé|introuvable|n'existe plus|supprimé|retiré|expiré|plus (en ligne|disponible|d'actualité)|pourvu|vendu|loué|invalide|désactivé
    closed: a fermé|est fermé|a cessé|fermeture définitive|s'arrête|a pris fin
    failed: erreur est survenue|s'est mal passé|a échoué|impossible de
    waiting: chargement|patienter|un instant
    enable: activ(ez|er)|autoris
    country: pays|étranger|région|territoire|hors de|droits`,
  es: String.raw`
    login: inici(a|ar|e) sesión|acced(e|er|a)|identif[ií]|entrar
    password: contraseña|clave
    protected: protegid|introdu|escrib
    member: suscriptor|socios?\b|miembro|comprador
    reserved: exclusiv|reservad|sólo|solo\b
    pay: suscr[ií]|compra|hazte|desbloque
    readOn: seguir leyendo|sigue leyendo|continuar leyendo|leer (más|el|completo)|resto de|restante|queda
    human: human|robot
    check: verific|comprueb|comprob|confirm|seguridad
    denied: bloquead|denegad|prohibid|rechazad|no (está )?(disponible|permitid)|no podemos (mostrar|ofrecer)|suspendid
    tooMany: demasiad|excedid
    browser: navegador
    outdated: obsolet|no (es )?compatible|última versión|actualiz
    queue: cola\b|sala de espera|fila\b|turno
    works: mantenimiento|mejora|obras|actualizando|migra|renovando
    later: más tarde|pronto|en breve|volvemos|paciencia|mañana
    age: años|edad|mayor de
    data: cookies?\b|consentimiento|privacidad|socios|datos
    choose: preferenc|acept|permit|elig|decid|rechaz|configur|consent
    absent: ha finalizado|no encontr|no existe|ya no (está|existe)|dad[oa] de baja|dio de baja|eliminad|retirad|caducad|alquilad|vendid|cubiert|no disponible|desactivad|inválid
    thing: curso|piso\b|vivienda|empleo|trabajo
    closed: ha cerrado|cerr[óa]|ha cesado|dejó de funcionar|dejado de
    failed: salió mal|ha fallado|error inesperad|ocurrido un error
    waiting: cargando|espere|un momento
    enable: activ(a|e|ar)\b|habilit
    country: país|región|extranjero|fuera de|territorio|derechos`,
  pt: String.raw`
    login: entr(ar|e)\b|inici(a|ar|e|es) sessão|faça login|acess[ae]r?\b|identifi
    password: senha|palavra-passe
    protected: protegid|digite|insira|introduz
    member: assinante|membro|sócio|comprador
    reserved: exclusiv|apenas|somente|só\b|reservad
    pay: assin|compr|torne-se|desbloque
    readOn: continu(e|ar) (a )?(lend|ler)|leia (mais|o|a)|ler (mais|o)|restante|resto d|completo
    human: human|robô|robot
    check: verific|confirm|segurança
    denied: bloquead|negad|proibid|recusad|não (está )?(disponível|permitid|acessível)|indisponível|suspens|privad
    tooMany: demasiad|muitos|muitas|excedid
    browser: navegador
    outdated: desatualizad|não (é )?(compatível|suportad)|última versão|versão mais recente|atualiz
    queue: fila\b|sala de espera|vez\b
    works: manutenção|melhor(ia|ando)|obras|atualizando|migra
    later: mais tarde|em breve|voltamos|paciência|amanhã
    age: anos|idade|maior de
    data: cookies?\b|consentimento|privacidade|parceiros|dados
    choose: preferên|aceit|permit|escolh|rejeit|recus|configur
    absent: não encontr|não existe|já não (está|existe)|não está mais|removid|exclu[íi]d|apagad|retirad|expirad|vendid|alugad|preenchid|encerrad|inválid|desativad
    closed: encerr|fechou|foi desativad|terminou
    failed: deu errado|correu mal|ocorreu um erro|falhou
    waiting: carregando|a carregar|aguarde|um momento
    enable: ativ(e|ar)\b|habilit
    country: país|região|estrangeiro|fora d|direitos`,
  it: String.raw`
    login: acced(i|ere)|login|effettua
    password: password|parola
    protected: protett|inserisci
    member: abbonat|iscritt|membri|soci\b|acquirent
    reserved: riservat|esclusiv|solo\b|soltanto|per gli
    pay: abbon|acquist|compra|sblocc
    readOn: continua a leggere|leggi (tutto|l'|ancora|di più)|per leggere|resto d|rimane|completo|integrale
    human: uman|robot
    check: verific|conferm|sicurezza
    denied: bloccat|negat|vietat|rifiutat|non (è )?(visibil|disponibil|consentit|raggiungibil)|non possiamo
    tooMany: tropp|superat
    browser: browser
    outdated: obsolet|non (è )?(supportat|compatibil)|ultima versione|aggiorna
    queue: coda\b|sala d'attesa|fila\b|turno
    works: manutenzione|aggiornament|aggiornando|lavori|migrazion|migliorando
    later: più tardi|presto|torniamo|pazienza|tra (qualche|poco)|riprova|domani
    age: anni\b|maggiorenn|età
    data: cookie|consenso|privacy|fornitori|dati\b
    choose: preferenz|accett|consent|scegli|rifiut|gestisc|imposta
    absent: non (è )?(stata )?(trovat|disponibil|esiste|più|attiv)|rimoss|eliminat|scadut|venduto|affittat|ritirat|cancellat|non valid|disattivat
    closed: ha chiuso|abbiamo (chiuso|spento)|è stat[oa] chius|ha cessato|non è più attiv|chiude
    failed: andato storto|si è verificato un errore|non riuscit|fallit
    waiting: caricamento|attend|un momento
    enable: attiv(a|are)\b|abilit|consent
    country: paese|estero|regione|fuori d|diritti|territorio`,
  ca: String.raw`
    login: inici(a|eu|ar) (la )?sessió|accedi|accedeix|entra\b|identific
    password: contrasenya
    protected: protegi|introdu
    member: subscriptor|soci\b|socis|membre
    reserved: només|exclusiu|reservat|per a\b
    pay: subscri|compra|fes-te|desbloque
    readOn: continua(r)? llegint|llegeix|llegir|resta d|complet
    human: humà|robot|persona
    check: verific|comprov|confirm|seguretat
    denied: bloque|denega|prohibi|rebutja|no (està )?disponible|restringi
    access: accés|pàgina|web\b|contingut|sol·licitud|element
    tooMany: massa|límit|supera
    visitor: vostr|el teu|la teva|teu\b|us\b
    browser: navegador
    outdated: obsolet|no (és )?compatible|última versió|actualitz
    queue: cua\b|sala d'espera|torn\b
    works: manteniment|millor(a|ant)|obres|actualitz
    site: lloc web|web\b|servei|botiga|portal
    later: més tard|aviat|tornem|paciència|demà
    sorry: ho sentim|disculp|gràcies
    age: anys|edat|major d
    confirm: confirm|tens\b|teniu|tria|selecciona
    data: galetes|cookies|consentiment|privadesa|dades|socis
    choose: accept|permet|tria|rebutj|configur
    thing: pàgina|anunci|article|enllaç|fitxer|producte|contingut
    absent: no (s'ha |s'han )?(trob|exist)|ja no|eliminat|retirat|caducat|mogut
    wayOut: inici|torna|cerca|comprov
    oops: error|ho sentim|ui\b
    closed: ha tancat|tancat|ha deixat
    failed: ha anat malament|s'ha produït un error|ha fallat
    waiting: carregant|espereu|un moment
    enable: activ(a|eu|ar)|habilit
    country: país|regió|estranger|fora d|drets`,
  gl: String.raw`
    login: inici(a|ar|e) sesión|accede|identif
    password: contrasinal
    protected: protexid|introduc
    member: subscritor|socio|membro
    reserved: só\b|exclusiv|reservad
    pay: subscri|mercar|faite
    readOn: seguir lendo|continuar lendo|ler (máis|o)
    denied: bloquead|denegad|non (está )?dispoñible|prohibid
    access: acceso|páxina|web\b|contido
    works: mantemento|mellora
    later: máis tarde|pronto|volvemos
    thing: páxina|anuncio|ligazón|artigo|contido
    absent: non (se )?(atop|exist|encontr)|xa non|eliminad|retirad
    closed: pechou|pechad
    failed: saíu mal|produciuse un erro
    waiting: cargando|agarda`,
  ro: String.raw`
    login: autentific|conect|intră în cont|logat|loga
    password: parol
    protected: protejat|introduce
    member: abona(ț|t)|membri|membru|cumpărător
    reserved: doar|exclusiv|numai|rezervat|pentru\b
    pay: abon|cumpăr|devino|debloc
    readOn: cite(ș|s)te (mai|în|tot|restul)|citi(ț|t)i|continu|restul|integral
    human: om\b|uman|robot
    check: verific|confirm|securit
    denied: blocat|refuzat|interzis|nu (este |sunt )?(disponibil|permis)|restric(ț|t)ionat|suspendat
    tooMany: prea (mult|des|repede)
    browser: browser
    outdated: învechit|nu (este |mai este )?(acceptat|compatibil|suportat)|ultima versiune|actualiz
    queue: coad[aă]|rând|sal[aă] de așteptare
    works: mentenan|întreținere|lucrări|actualiz|îmbunătăț
    later: mai târziu|curând|revenim|răbdare|mâine
    age: ani\b|vârst|major
    data: cookie|consimț|confiden|parteneri|date(le)?\b
    choose: accept|permite|alege|refuz|set[aă]ri
    absent: nu (a |au )?(fost )?(găsit|există|mai|este)|șters|ters\b|eliminat|expirat|vândut|închiriat|retras|mutat|dezactivat
    closed: s-a închis|închis|a încetat|nu mai funcționează
    failed: nu a mers|a apărut o eroare|a eșuat|ceva nu
    waiting: se încarcă|așteptați|un moment
    enable: activa|permite
    country: țar|regiun|străinătate|drepturi|afara`,
};
