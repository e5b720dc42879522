/** Stems by concept; `topics/stems.ts` says how they are read. */
export const romance = {
  fr: String.raw`
    login: identifi|se connecter|connect(er|ez|é|ée|és)\b|authentifi|session|se logger|inscri(re|vez|t)
    password: mot de passe
    protected: protégé|saisi|entrez
    member: abonné|membre|acheteur|adhérent
    reserved: réservé|seulement|exclusiv|uniquement|aux\b
    pay: abonne|acheter|achet|adhére|débloqu|formule
    readOn: lire la suite|il (vous )?reste|reste à|poursuiv|article complet|l'intégralité|continuer
    human: humain|robot|captcha|bot\b|automatisé|personne réelle
    check: vérif|confirm|sécurité|contrôle|résou|recop|prouv
    denied: bloqu|refus|interdit|pas (disponible|accessible|autoris|afficher)|indisponible|suspend|bannie?s?\b|non autoris|restreint|exclu\b
    tooMany: trop (de|souvent|vite)|trop\b|dépass|nombre maximum|fréquent
    browser: navigateur
    outdated: obsolète|pas (compatible|pris en charge)|plus (compatible|prise? en charge)|dernière version|mettre à jour|plus supporté
    queue: file d'attente|salle d'attente|file virtuelle
    works: maintenance|travaux|mise à jour|migration|refonte|amélior|pause\b|refait|en construction|mettons à jour
    later: plus tard|bientôt|de retour|patience|dans quelques|demain|revenons|très vite|dans un instant|quelques (minutes|instants)
    age: ans\b|majeur|âge
    data: cookie|consentement|vie privée|partenaires|données
    choose: préféren|accept|autoris|choisi|paramétr|refus|gérer
    absent: indisponible|n'est plus|plus proposé|introuvable|retiré|plus (en ligne|disponible|d'actualité)|pourvu|vendu|loué|invalide|(trouvée?s?|trouvable)|non (trouvé|disponible|valide|publié)|ne peu(t|vent) (pas )?être (trouvé|affiché)|n'a (pas|pu) .{0,12}(trouvé)|ne correspond|inexistant|supprim|retir[ée]|désactiv|obsolète|plus (active?|valide|accessible|visible|consultable|vente)|n'existe|expir|périmé|clôturé|échu|vide\b|mal (saisi|orthographié)|égaré|cassé|brisé|volatilis|évapor|n'y a (rien|pas)|perdu|plus commercialis|passé\b|s'est égaré|rompu|quitté|terminé|fausse route|mort
    closed: a fermé|est fermé|a cessé|fermeture définitive|s'arrête|a pris fin
    failed: erreur est survenue|s'est mal passé|a échoué|erreur (interne|du serveur|serveur|inattendue|inconnue|technique)|(une|l'|d')erreur|s'est produit|un problème|dysfonction|échou|échec|n'a pas (pu|fonctionné)|a planté|impossible d
    waiting: chargement|patienter|un instant|patient(ez|er)|charge(ment|r)?\b|en cours de chargement|merci de patienter|ça charge
    enable: activ(ez|er)|autoris
    country: pays|étranger|région|territoire|hors de|droits
    thing: groupe|message|commentaire|chaîne|vidéo|image|photo|ressource|document|catégorie|discussion|fil\b|utilisateur|membre|évènement|communauté|fiche|avis\b|logement|demande|album|playlist|élément|profil|topic|forum|question|site|blog|boutique|url\b|adresse|petite annonce|lien|maison|vente
    purpose: devez|doit|veuillez|merci de|requise?|nécessaire|obligatoire|faut|afin|seuls?\b|réservé|uniquement|d'abord|besoin|pour (\p{L}+ )?\p{L}+(er|ir|re)\b
    hidden: privée?s?\b|confidentiel|caché|masqué|secret
    permission: permission|droits?\b|autoris|habilit|privilège
    lacking: pas\b|aucun|refus|insuffis|manqu|sans\b|non\b|n'avez
    access: accès|accéder|site|page|contenu|requêtes?|demandes?|essais|tentatives?|connexion|adresse ip|service
    session: session
    domain: domaine
    forSale: vendre|vente|achet|enregistré|réservé|expiré|parqué|déposé|disponible|intéress|offre|pas encore configuré`,
  es: String.raw`
    login: inici(a|ar|e) sesión|acced(e|er|a)|identif[ií]|entrar|autentic|logue|conect(ad|arse|ate|ars)|ingres(ar|a|e)\b|registrad|accede|entra\b|entre\b|inicie|inicia
    password: contraseña|clave
    protected: protegid|introdu|escrib
    member: suscriptor|socios?\b|miembro|comprador
    reserved: exclusiv|reservad|sólo|solo\b
    pay: suscr[ií]|compra|hazte|desbloque
    readOn: seguir leyendo|sigue leyendo|continuar leyendo|leer (más|el|completo)|resto de|restante|queda
    human: human[oa]s?\b|robot|captcha|bot\b|bots\b|persona real|automatiz
    check: verific|comprueb|comprob|confirm|seguridad|demuestr|resuelv
    denied: denegad|prohibid|no (está )?(disponible|permitid)|no podemos (mostrar|ofrecer)|bloque|vetad|baneo|banead|suspend|rechaz|restring|expulsad|no autorizad|inhabilitad
    tooMany: demasiad|muchos intentos|excedi|excesiv|superad|máximo de
    browser: navegador
    outdated: obsolet|no (es )?compatible|última versión|actualiz
    queue: cola\b|sala de espera|fila\b|turno
    works: mantenimiento|mejora|obras|actualizando|migra|renovando|pausa|en construcción|trabajando
    later: más tarde|pronto|en breve|volvemos|paciencia|mañana|enseguida|volveremos|unos minutos|pocos minutos
    age: años|edad|mayor de
    data: cookies?\b|consentimiento|privacidad|socios|datos
    choose: preferenc|acept|permit|elig|decid|rechaz|configur|consent
    absent: ha finalizado|no encontr|no existe|ya no (está|existe)|dad[oa] de baja|dio de baja|eliminad|retirad|caducad|alquilad|vendid|cubiert|no disponible|desactivad|inválid|no (se )?(ha |han |fue |pudo |puede |pudimos |podemos )?(sido )?(encontr|hall|exist|localiz|ser encontrad)|(eliminó|eliminar?on|borró|retiró|quitad|suprimid)|no (es|está) (válid|activ|disponib|public|vigente)|ya no (está|se|existe|es)|inactiv|caducó|expiró|vencid|venció|descatalogad|equivocad|rot[oa]\b|archivad|vac[ií][oa]\b|no hay (nada|resultados|ningún)|perdiste|ya fue (vendid|alquilad|cubiert)|desactivó|cancelad|ya pasó|perdid|agotó|finaliz|acab[óo]|roto
    thing: curso|piso\b|vivienda|empleo|trabajo|grupo|mensaje|comentario|canal|v[ií]deo|imagen|foto|recurso|documento|categor[ií]a|tema|hilo|discusi[oó]n|usuario|miembro|evento|comunidad|inmueble|aviso|publicación|post\b|álbum|lista de reproducción|elemento|foro|pregunta|sitio|web\b|tienda|enlace|url|ficha|noticia|propiedad|p[aá]gina|blog|perfil|casa\b|subasta
    closed: ha cerrado|cerr[óa]|ha cesado|dejó de funcionar|dejado de
    failed: salió mal|ha fallado|error inesperad|ocurrido un error|error (interno|del servidor|inesperad|desconocid|al\b|de )|(un|hubo un|ha habido un|ocurrió un|producido un) (error|problema|fallo)|algo (fue|va|ha ido|salió|no) |fall[oó]\b|no se (ha )?(podido|pudo)|se cayó|no funciona|dejado de
    waiting: cargando|espere|un momento|espera\b|por favor,? (aguard|esper)|cargar
    enable: activ(a|e|ar)\b|habilit
    country: país|región|extranjero|fuera de|territorio|derechos
    purpose: debes?\b|debe|tienes que|hay que|necesit|requier|obligatori|por favor|sólo|solo|solamente|únicamente|primero|es preciso|antes de|para \p{L}+[aeií]r
    hidden: privad[oa]s?|ocult|secret|confidencial
    permission: permisos?\b|autoriz|privilegio|derechos|acceso
    lacking: no\b|sin\b|deneg|insuficient|falta|carece
    access: acceso|acceder|sitio|página|contenido|peticiones|solicitud|intentos|conexión|ip\b|servicio|dirección|visitas|cuenta
    session: sesi[oó]n
    domain: dominio
    forSale: venta|vende|compr|registrad|caducad|expirad|estacionad|aparcad|disponible|próximamente|interes|oferta`,
  pt: String.raw`
    login: entr(ar|e)\b|inici(a|ar|e|es) sessão|faça login|acess[ae]r?\b|identifi|autentic|logad|logar|conect(ad|ar|e-se)|entr(ar|e|a)\b|registad|registrad|cadastr|inicia|faça (o )?login|acess(e|ar) (sua|a sua)
    password: senha|palavra-passe
    protected: protegid|digite|insira|introduz
    member: assinante|membro|sócio|comprador
    reserved: exclusiv|apenas|somente|só\b|reservad
    pay: assin|compr[aeo]r?\b|torne-se|desbloque
    readOn: continu(e|ar) (a )?(lend|ler)|leia (mais|o|a)|ler (mais|o)|restante|resto d|completo
    human: human[oa]s?\b|robô|robot|captcha|bot\b|bots\b|pessoa real|automatiz
    check: verific|confirm|segurança|prov(e|ar)|resolv|valid
    denied: negad|proibid|não (está )?(disponível|permitid|acessível)|indisponível|suspens|privad|bloque|banid|recus|rejeit|restrit|restring|expuls|não autorizad|inabilitad
    tooMany: demasiad|muitos|muitas|muit[ao]s|excedi|excessiv|ultrapass|máximo de
    browser: navegador
    outdated: desatualizad|não (é )?(compatível|suportad)|última versão|versão mais recente|atualiz
    queue: fila\b|sala de espera|vez\b
    works: manutenção|melhor(ia|ando)|obras|atualizando|migra|pausa|em construção|melhorando|trabalhando
    later: mais tarde|em breve|voltamos|paciência|amanhã|já (já|volta)|instantes|minutos|voltaremos
    age: anos|idade|maior de
    data: cookies?\b|consentimento|privacidade|parceiros|dados
    choose: preferên|aceit|permit|escolh|rejeit|recus|configur
    absent: não encontr|não existe|já não (está|existe)|não está mais|removid|exclu[íi]d|apagad|retirad|expirad|vendid|alugad|preenchid|encerrad|inválid|desativad|não (foi |foram |pôde |pode |conseguimos |se )?(ser )?(encontr|exist|localiz|achou|achamos|possível encontrar)|(eliminad|deletad|exclu[ií]|apagou|removeu|retirou)|não (é|está) (válid|ativ|disponív|publicad)|já não (está|existe|se)|inativ|finalizad|expirou|vencid|errad[oa]|quebrad[oa]|arquivad|vazi[oa]\b|perdeu-se|já foi (vendid|alugad|preenchid|arrendad)|desativou|cancelad|indisponível|sumiu|fora do ar|arrendad|descontinuad|já (passou|aconteceu)|fugiu|terminou|quebrou
    closed: encerr|fechou|foi desativad|terminou
    failed: deu errado|correu mal|ocorreu um erro|falhou|erro (interno|do servidor|inesperad|desconhecid|ao\b|de )|(um|houve um|ocorreu um|ocorreu algo|aconteceu um) (erro|problema|falha|de errad)|algo (correu|deu|não|saiu)|falh(a|ou)\b|não foi possível|não funciona|caiu
    waiting: carregando|a carregar|aguarde|um momento|espere|só um (momento|instante|segundo)
    enable: ativ(e|ar)\b|habilit
    country: país|região|estrangeiro|fora d|direitos
    thing: grupo|mensagem|comentário|canal|v[ií]deo|imagem|foto|recurso|documento|categoria|tópico|tema|discussão|utilizador|usuário|membro|evento|comunidade|imóvel|aviso|publicação|post\b|postagem|álbum|lista de reprodução|fórum|pergunta|site|loja|link|url|ficha|notícia|vaga|propriedade|página|blog|perfil|ligação|endereço|matéria|anúncio|leilão|casa\b
    purpose: deve|precisa|necess|tem de|tem que|requer|obrigat|exig|por favor|só\b|apenas|somente|primeiro|antes de|é preciso|para \p{L}+r\b
    hidden: privad[oa]s?|particular|ocult|secret|confidencial|fechado
    permission: permiss|autoriza|privilégio|direitos|acesso
    lacking: não\b|sem\b|neg|insuficient|falta|nenhum
    access: acesso|aceder|acessar|site|página|conteúdo|pedidos|solicitaç|tentativas|conexão|ligação|ip\b|serviço|endereço|visitas|conta|requisiç
    session: sess[aã]o
    domain: domínio
    forSale: venda|vende|compr|registrad|registad|expirad|estacionad|disponível|interes|oferta`,
  it: String.raw`
    login: login|effettua|acced|autenticat|autenticazion|collegat|collegars|entra\b|loggat|iscri|registra|l'accesso
    password: password|parola
    protected: protett|inserisci
    member: abbonat|iscritt|membri|soci\b|acquirent
    reserved: riservat|esclusiv|solo\b|soltanto|per gli
    pay: abbon|acquist|compra|sblocc
    readOn: continua a leggere|leggi (tutto|l'|ancora|di più)|per leggere|resto d|rimane|completo|integrale
    human: uman|robot|captcha|bot\b|persona reale|automatizz
    check: verific|conferm|sicurezza|controll|dimostr|risolv
    denied: negat|vietat|non (è )?(visibil|disponibil|consentit|raggiungibil)|non possiamo|blocc|bandit|bannat|sospes|rifiut|limitat|espuls|non autorizzat|inibit|interdett
    tooMany: tropp|supera|eccessiv|massimo di
    browser: browser
    outdated: obsolet|non (è )?(supportat|compatibil)|ultima versione|aggiorna
    queue: coda\b|sala d'attesa|fila\b|turno
    works: manutenzione|aggiornament|aggiornando|lavori|migrazion|pausa|in costruzione|lavorando|miglior
    later: più tardi|presto|torniamo|pazienza|tra (qualche|poco)|riprova|domani|subito|torneremo|pochi (minuti|istanti)
    age: anni\b|maggiorenn|età
    data: cookie|consenso|privacy|fornitori|dati\b
    choose: preferenz|accett|consent|scegli|rifiut|gestisc|imposta
    absent: non (è )?(stata )?(trovat|disponibil|esiste|più|attiv)|rimoss|eliminat|scadut|affittat|ritirat|cancellat|non valid|disattivat|non (è |sono |è stato |è stata |abbiamo |si |può essere )?(stat[oa] )?(trovat|trovabil|possibile trovare|reperibil|disponibil|valid|attiv|presente|esist|pubblicat)|inesistent|(eliminat|rimoss|cancell|ritirat)|(ha|hanno) (eliminato|rimosso|cancellato)|indisponibil|inattiv|conclus|terminat|sbagliat|interrott|archiviat|vuot[oa]\b|è già stat[oa]|annullat|smarrit|pers[oa]\b|non c'è (più)?|chius[ao]|fuori catalogo|fuori produzione|passato\b|vendut|scappat|rott[oa]\b
    closed: ha chiuso|abbiamo (chiuso|spento)|è stat[oa] chius|ha cessato|non è più attiv|chiude
    failed: andato storto|si è verificato un errore|non riuscit|fallit|errore (interno|del server|imprevist|inattes|inaspettat|sconosciut|durante|nel|di )|(un|si è verificato un|c'è stato un|riscontrato un) (errore|problema)|qualcosa (è|non|va)|non (è stato possibile|riesc)|impossibile|malfunzion
    waiting: caricamento|attend|un momento|caric(o|ando|amento)|aspetta|un (momento|attimo|istante)|in corso
    enable: attiv(a|are)\b|abilit|consent
    country: paese|estero|regione|fuori d|diritti|territorio
    thing: gruppo|messaggio|commento|canale|video|immagine|foto|risorsa|documento|categoria|argomento|discussion|utente|membro|evento|comunità|immobile|avviso|pubblicazione|post\b|album|playlist|elemento|forum|domanda|sito|negozio|link|url|scheda|notizia|offerta|proprietà|pagina|blog|profilo|indirizzo|inserzione|collegamento|contenuto|topic|casa\b|asta\b
    purpose: devi|deve|bisogna|occorre|necessari|richied|richiest|si prega|solo\b|soltanto|prima\b|obbligatori|serve\b|è possibile|per \p{L}+(are|ere|ire)\b
    hidden: privat[oaie]\b|nascost|segret|riservat
    permission: permess|autorizza|diritt|privileg|abilita|accesso
    lacking: non\b|nessun|senza|negat|insufficient|manca
    access: accesso|accedere|sito|pagina|contenuto|richiest|tentativ|connession|ip\b|servizio|indirizzo|visite|account|utenza
    session: session
    domain: dominio
    forSale: vendita|acquist|registrat|scadut|parcheggiat|disponibil|interess|offerta`,
  ca: String.raw`
    login: accedi|accedeix|identific|inici|entra|autentic|registr|connect
    password: contrasenya
    protected: protegi|introdu
    member: subscriptor|soci\b|socis|membre
    reserved: només|exclusiu|reservat|per a\b
    pay: subscri|compra|fes-te|desbloque
    readOn: continua(r)? llegint|llegeix|llegir|resta d|complet
    human: humà|robot|persona
    check: verific|comprov|confirm|seguretat
    denied: bloque|denega|no (està )?disponible|prohib|suspè|suspend|rebutj|restring|expuls|no autoritz
    access: accés|pàgina|web\b|contingut|sol·licitud|element|lloc|petició|intents|connexió|servei|adreça|compte
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
    thing: pàgina|anunci|article|enllaç|fitxer|producte|contingut|grup|missatge|comentari|canal|v[ií]deo|imatge|foto|recurs|document|categoria|tema|fil\b|usuari|membre|esdeveniment|comunitat|projecte|immoble|publicaci|entrada|àlbum|llista|element|fòrum|pregunta|lloc|botiga|adreça|notícia|oferta|blog|perfil|compte
    absent: no (s'ha |s'han )?(trob|exist)|ja no|eliminat|retirat|caducat|mogut|no (s'ha |es |ha |està |és |s'han )?(pogut )?(trob|exist|disponib|vàlid|actiu|publicat)|(eliminat|suprimit|esborrat|mogut|caducat|expirat|retirat|tancat|inactiu|venut|invàlid|cancel·lat)
    wayOut: inici|torna|cerca|comprov
    oops: error|ho sentim|ui\b
    closed: ha tancat|tancat|ha deixat
    failed: ha anat malament|s'ha produït un error|ha fallat|error (intern|inesperat|del servidor|desconegut)|(hi ha hagut|s'ha produït|ha ocorregut).{0,12}(error|problema)|alguna cosa
    waiting: carregant|espereu|un moment|espera
    enable: activ(a|eu|ar)|habilit
    country: país|regió|estranger|fora d|drets
    purpose: cal\b|heu de|has de|necess|requer|si us plau|només|primer|obligat|per \p{L}+r\b
    hidden: privat|privad|ocult|secret
    permission: permís|permisos|autoritz|drets|accés
    lacking: no\b|sense|denega|insuficient
    session: sessió`,
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
    login: autentific|conect|intră în cont|logat|loga|logheaz|înregistr|intr[aă] în cont|intrați
    password: parol
    protected: protejat|introduce
    member: abona(ț|t)|membri|membru|cumpărător
    reserved: doar|exclusiv|numai|rezervat|pentru\b
    pay: abon|cumpăr|devino|debloc
    readOn: cite(ș|s)te (mai|în|tot|restul)|citi(ț|t)i|continu|restul|integral
    human: om\b|uman|robot|captcha|bot\b|automat
    check: verific|confirm|securit|demonstr|rezolv
    denied: interzis|nu (este |sunt )?(disponibil|permis)|bloca[tț]|suspend|refuz|respins|restric|banat|exclus|nu sunte[tț]i autoriz|neautoriz
    tooMany: prea (mult|des|repede)|prea mult|depăș|prea des
    browser: browser
    outdated: învechit|nu (este |mai este )?(acceptat|compatibil|suportat)|ultima versiune|actualiz
    queue: coad[aă]|rând|sal[aă] de așteptare
    works: mentenan|întreținere|lucrări|actualiz|îmbunătăț|pauză|lucrăm
    later: mai târziu|curând|revenim|răbdare|mâine|imediat|în curând
    age: ani\b|vârst|majorat|majori\b
    data: cookie|consimț|confiden|parteneri|date(le)?\b
    choose: accept|permite|alege|refuz|set[aă]ri
    absent: nu (a |au )?(fost )?(găsit|există|mai|este)|șters|ters\b|eliminat|expirat|vândut|închiriat|retras|mutat|dezactivat|neg[aă]sit|nu (a |au |s-a |mai |este |poate fi |am |putut )?(putut )?(fi )?(fost )?(g[aă]si|exist|disponibil|valid|activ|mai)|nu (mai )?exist|(șters|şters|ștearsă|ștears|eliminat|mutat|expirat|retras|închis|invalid|inactiv|vândut|anulat|indisponibil|arhivat|terminat|încheiat|încetat)|greșit|ocupat|a trecut|s-a încheiat|pierdut
    closed: s-a închis|închis|a încetat|nu mai funcționează
    failed: nu a mers|a apărut o eroare|a eșuat|ceva nu|(intern|neașteptat|necunoscut|critic|server).{0,12}eroare|eroare (intern|neașteptat|de server|necunosc|la\b)|(a apărut|s-a produs|a survenit).{0,16}(eroare|problem)|ceva (nu|a)|eșuat|nu a reușit|nu s-a putut
    waiting: se încarcă|un moment|încarc|așteapt|aștepta
    enable: activa|permite
    country: țar|regiun|străinătate|drepturi|afara
    thing: grup|mesaj|comentariu|canal|video|imagin|foto|resurs|document|categori|subiect|topic|discuți|utilizator|membru|eveniment|comunitat|imobil|postare|post\b|album|list[aă]|element|forum|întrebare|site|magazin|leg[aă]tur|link|adres|știre|ofert|pagin|blog|profil|anunț|produs|fișier|cont\b|contul|articol|conținut|loc de muncă
    purpose: trebuie|necesar|necesit|obligatori|v[aă] rug|te rug|doar|numai|mai întâi|este nevoie|ca s[aă]
    hidden: privat|ascuns|secret|închis
    permission: permisi|drept|autoriz|acces\b|accesul
    lacking: nu\b|fără|lips|refuz|insuficient
    access: acces|site|pagin|conținut|cerer|încerc|conexiun|ip\b|serviciu|adres|cont\b|contul
    session: sesiune
    domain: domeni
    forSale: vânz|cump|înregistr|parcat|expir|rezerv`,
};
