// Pages in other languages that speak of errors, checks, logins and pay walls, and short good pages of theirs.
import type { GradedPage } from '../types.ts';
import { application, daily, forum, ghost, manual, mediawiki, oneTrust, wordpress } from './site-frames.ts';

export const worldAboutTrouble: readonly GradedPage[] = [
  {
    name: 'de-forum-seite-nicht-gefunden',
    label: 'ok',
    why: 'a German thread whose title is the message of an error',
    html: forum(
      { lang: 'de', name: 'TYPO-Treff', menu: ['Suche', 'Registrieren', 'Anmelden'], footer: 'Community-Software: WoltLab Suite' },
      '„Die Seite wurde nicht gefunden“ nach Update',
      `<div class="post"><b>sanne_k</b><div class="content">Seit dem Update liefert jede Unterseite „404 – Die angeforderte Seite wurde nicht gefunden“. Nur die Startseite geht. Cache ist geleert.</div></div><div class="post"><b>rootbernd</b><div class="content">Klingt nach der .htaccess, die wird beim Update überschrieben. Gibt es noch eine _.htaccess?</div></div><div class="post"><b>sanne_k</b><div class="content">Das war’s! Umbenannt, alles wieder da. Danke, Bernd.</div></div><p>Um schreiben zu können, müssen Sie sich anmelden.</p>`,
    ),
  },
  {
    name: 'de-kolumne-nur-fuer-abonnenten',
    label: 'ok',
    why: 'a German column about articles for subscribers, open to anyone',
    html: daily(
      { lang: 'de', name: 'Medienwoche', menu: ['Themen', 'Dossiers', 'Über uns', 'Spenden'], footer: 'Impressum · Datenschutz' },
      'Dieser Artikel ist nur für Abonnenten',
      `<article><h1>Dieser Artikel ist nur für Abonnenten</h1><p>Keine Sorge, dieser nicht. Aber der Satz steht inzwischen über jedem dritten Text der Regionalpresse.</p><p>„Jetzt weiterlesen mit Plus“, „4 Wochen für 1 Euro“, „Sie haben bereits ein Abo? Hier anmelden“: Die Formeln gleichen sich, die Preise auch. Gezahlt wird trotzdem zu selten. Von hundert Menschen, die vor der Schranke stehen, kehren 97 um.</p><p>Die Verlage haben dafür eine Erklärung, nämlich die Gewohnheit. Ich habe eine andere: Wer nie durch die Tür darf, weiß nicht, wie das Haus von innen aussieht.</p><p>Eine Zeitung in Jena lässt deshalb am Wochenende alle hinein. Die Zahl der Abos ist seither um elf Prozent gestiegen.</p></article>`,
    ),
  },
  {
    name: 'fr-aide-page-introuvable',
    label: 'ok',
    why: 'a French help page on errors',
    html: manual(
      { lang: 'fr', name: 'Aide HébergeNet', menu: ['Guides', 'Statut', 'Espace client'], footer: '© HébergeNet SAS' },
      'Comprendre l’erreur 403',
      `<h1>Comprendre l’erreur « 403 Accès refusé »</h1><p>Votre site affiche « Vous n’êtes pas autorisé à accéder à cette page » ? Trois causes reviennent sans cesse.</p><ol><li><b>Les droits des fichiers.</b> Les dossiers doivent être en 755 et les fichiers en 644.</li><li><b>Pas de fichier index.</b> Sans <code>index.html</code>, le serveur refuse de lister le dossier.</li><li><b>Votre adresse IP est bloquée</b> par le pare-feu après plusieurs connexions échouées. Elle est libérée au bout d’une heure.</li></ol><p>Si la page est introuvable (404), lisez plutôt notre guide sur les réécritures.</p>`,
    ),
  },
  {
    name: 'fr-tribune-robots',
    label: 'ok',
    why: 'a French essay about having to prove that one is human',
    html: ghost(
      { lang: 'fr', name: 'La Mauvaise Herbe', menu: ['Accueil', 'Archives', 'Soutenir'], footer: 'La Mauvaise Herbe, revue libre' },
      'Je ne suis pas un robot',
      `<h1>Je ne suis pas un robot</h1><p>Par Élodie Vasseur · 7 min</p><section class="gh-content"><p>Chaque matin, avant la météo, une case me demande de confirmer que je suis humaine. Je coche. Puis viennent les feux tricolores, les passages piétons, ces vélos dont dépasse un bout de roue.</p><p>Mon père, qui a quatre-vingt-deux ans, appelle à l’aide dès la deuxième grille. « Ils veulent quoi, les poteaux aussi ? » Personne ne sait pour les poteaux.</p><p>On a fait de nous les contremaîtres gratuits de machines qui, elles, passent désormais le test sans peine. Vérification en cours, veuillez patienter. Nous patientons.</p></section>`,
    ),
  },
  {
    name: 'es-pregunta-pagina-en-blanco',
    label: 'ok',
    why: 'a Spanish question on blank pages',
    html: application(
      { lang: 'es', name: 'Preguntódromo', menu: ['Preguntas', 'Etiquetas', 'Iniciar sesión', 'Registrarse'], footer: 'CC BY-SA' },
      'Error 500 y página en blanco con PHP',
      `<h1>Error 500 y página en blanco con PHP</h1><div class="question"><p>Desde que cambié a PHP 8.3, el navegador dice «Esta página no funciona. No se puede procesar esta solicitud en este momento. HTTP ERROR 500». ¿Cómo veo el error de verdad?</p></div><h2>1 respuesta</h2><div class="answer"><p>Mira el registro de Apache, o activa <code>display_errors</code> solo en tu máquina:</p><pre>ini_set('display_errors', 1);
error_reporting(E_ALL);</pre><p>En mi caso era <code>utf8_encode()</code>, que está obsoleta.</p></div><p>¿Conoces la respuesta? Inicia sesión para responder.</p>`,
    ),
  },
  {
    name: 'es-noticia-bloqueo-de-paginas',
    label: 'ok',
    why: 'Spanish news about blocked sites',
    html: daily(
      {
        lang: 'es',
        name: 'El Faro Digital',
        menu: ['Actualidad', 'Tecnología', 'Suscríbete'],
        footer: 'Aviso legal',
        extras: oneTrust('Usamos cookies propias y de terceros.', 'Aceptar', 'Configurar'),
      },
      'Miles de webs inaccesibles durante el partido',
      `<article><h1>Miles de webs inaccesibles durante el partido</h1><p>El bloqueo de direcciones por orden judicial deja fuera a tiendas, museos y a un fabricante de quesos</p><p>«El contenido al que intenta acceder ha sido bloqueado»: es lo que leyeron el domingo quienes querían comprar entradas para el museo de la ciudad. La dirección la comparte con otros tres mil dominios.</p><p>Los afectados piden que se avise antes. La operadora alega que la lista llega los viernes por la noche y que no puede revisarla.</p></article>`,
    ),
  },
  {
    name: 'pt-ajuda-conta-bloqueada',
    label: 'ok',
    why: 'a Brazilian help page on blocked accounts',
    html: application(
      { lang: 'pt-BR', name: 'Central de Ajuda PagFácil', menu: ['Início', 'Minha conta', 'Contato'], footer: 'PagFácil Instituição de Pagamento' },
      'Minha conta foi bloqueada. E agora?',
      `<h1>Minha conta foi bloqueada. E agora?</h1><p>Se aparece a mensagem “Acesso negado. Sua conta foi bloqueada por segurança”, seu dinheiro está guardado. Siga os passos:</p><ol><li>Abra o aplicativo e toque em “Confirmar que sou eu”.</li><li>Tire uma foto do documento e uma selfie em lugar claro.</li><li>Aguarde até 24 horas. Avisamos por e-mail.</li></ol><p>Nunca pedimos sua senha por telefone. Este artigo foi útil? Sim · Não</p>`,
    ),
  },
  {
    name: 'it-guida-sito-in-manutenzione',
    label: 'ok',
    why: 'an Italian guide to maintenance pages',
    html: wordpress(
      { lang: 'it-IT', name: 'Webmaster Pratico', menu: ['Guide', 'SEO', 'Contatti'], footer: 'P.IVA 09876500012' },
      'Sito in manutenzione: come fare la pagina giusta',
      `<h1>Sito in manutenzione: come fare la pagina giusta</h1><p>«Torniamo presto!» non basta. Una buona pagina di manutenzione risponde con il codice <b>503</b> e l’intestazione <code>Retry-After</code>, altrimenti i motori di ricerca indicizzano l’avviso al posto del sito.</p><h2>Il testo</h2><p>Dite quando tornate, a chi scrivere nel frattempo, e che i dati sono al sicuro. Evitate l’omino con la pala.</p><h2>Con un plugin</h2><p>Bastano dieci righe in <code>maintenance.php</code>. Ricordatevi però di toglierlo: ho visto un negozio «chiuso per lavori» per tre Natali.</p>`,
    ),
  },
  {
    name: 'pl-artykul-o-captcha',
    label: 'ok',
    why: 'a Polish encyclopaedia on captchas',
    html: mediawiki(
      { lang: 'pl', name: 'Wolna Encyklopedia', menu: ['Utwórz konto', 'Zaloguj się'], footer: 'Tę stronę ostatnio edytowano 5 kwi 2025.' },
      'Test obrazkowy',
      `<p><b>Test obrazkowy</b> – rodzaj zabezpieczenia na stronach internetowych, które ma potwierdzić, że odwiedzający jest człowiekiem. Użytkownik zaznacza na przykład wszystkie zdjęcia z sygnalizacją świetlną albo pole „Nie jestem robotem”.</p><h2>Krytyka</h2><p>Testy wykluczają osoby niewidome, a współczesne modele rozwiązują je szybciej niż ludzie<sup>[1]</sup>. Dlatego część serwisów przeszła na sprawdzanie przeglądarki w tle.</p><h2>Przypisy</h2><ol><li>Badanie z 2023 roku, próba 1400 osób.</li></ol>`,
    ),
  },
  {
    name: 'ru-zametka-o-409-sajtah',
    label: 'ok',
    why: 'a Russian post on pages that are gone',
    html: wordpress(
      { lang: 'ru-RU', name: 'Записки архивиста', menu: ['Главная', 'Об авторе'], footer: 'Работает на WordPress' },
      'Страница не найдена: что стало с моими закладками',
      `<h1>Страница не найдена: что стало с моими закладками</h1><p>В 2009 году у меня было 1820 закладок. На днях я проверил их все.</p><p>Живы 611. Ещё 340 ведут на главную, 502 отвечают «404», на 190 адресах домен продаётся, а остальные просят войти или доказать, что я не робот.</p><p>Больше всего жаль форум о ламповых приёмниках: «Сайт закрыт, спасибо всем, кто был с нами». Хорошо, что треть тем успели сохранить.</p>`,
    ),
  },
  {
    name: 'ja-help-login-dekinai',
    label: 'ok',
    why: 'a Japanese help page on logging in',
    html: application(
      { lang: 'ja', name: 'まちのわ ヘルプセンター', menu: ['よくある質問', 'お問い合わせ', 'ログイン'], footer: '運営会社 · 利用規約' },
      'ログインできない',
      `<h1>「ログインしてください」と表示され、先に進めない</h1><p>ブラウザの設定でCookieが無効になっている可能性があります。以下をお試しください。</p><ol><li>設定からCookieを有効にする</li><li>別のブラウザで開く</li><li>パスワードを再設定する</li></ol><p>「アクセスが集中しています」と表示される場合は、しばらく時間をおいてから再度お試しください。</p><p>この記事は役に立ちましたか？ はい・いいえ</p>`,
    ),
  },
  {
    name: 'zh-news-verification-codes',
    label: 'ok',
    why: 'a Chinese article about verification of visitors',
    html: daily(
      { lang: 'zh-CN', name: '江城晚报', menu: ['要闻', '社会', '科技', '登录'], footer: '版权所有 未经授权不得转载' },
      '验证码为什么越来越难',
      `<article><h1>验证码为什么越来越难</h1><p>2025-01-16 记者 周岚</p><p>“请点击图中所有的红绿灯”“请拖动滑块完成拼图”“您的访问过于频繁，请稍后再试”——上网的人几乎每天都会遇到这样的提示。</p><p>工程师告诉记者，机器识别图片的正确率已超过九成，题目只好越出越偏。老年读者张先生说，为了挂一个号，他试了十一次。</p><p>也有网站改用后台判断：看鼠标怎么动，看字打得快不快，多数人根本不会看到题目。</p></article>`,
    ),
  },
];
