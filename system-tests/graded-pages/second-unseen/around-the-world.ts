// Ordinary pages in languages that are seldom tested, each with something in it that could be taken for a refusal.
import type { GradedPage } from '../types.ts';
import { drupalPage, newsPage, nextPage, shopPage, wordpressPage } from './site-software.ts';

export const aroundTheWorld: readonly GradedPage[] = [
  {
    name: 'persian-report-on-filtering',
    label: 'ok',
    why: 'a Persian report on slow and filtered networks',
    html: newsPage(
      { lang: 'fa', dir: 'rtl', name: 'روزنامه کارون', menu: ['سیاست', 'اقتصاد', 'فناوری', 'ورود'], footer: 'همه حقوق محفوظ است' },
      'دسترسی به این سایت ممکن نیست',
      `<h1>«دسترسی به این سایت ممکن نیست»؛ یک روز با کسب‌وکارهای خانگی</h1><p>مریم از اهواز ترشی می‌فروشد. تا دو سال پیش سفارش‌ها از شبکه‌های اجتماعی می‌آمد؛ حالا بیشتر مشتریان با تلفن سفارش می‌دهند.</p><p>او می‌گوید هر بار که صفحه باز نمی‌شود، یک مشتری از دست می‌رود. «مردم فکر می‌کنند حسابم مسدود شده است.»</p><p>به گفته اتحادیه، فروش اینترنتی مغازه‌های کوچک در یک سال گذشته ۲۳ درصد کم شده و هزینه ارسال دو برابر شده است.</p>`,
    ),
  },
  {
    name: 'urdu-column-on-electricity',
    label: 'ok',
    why: 'an Urdu column',
    html: newsPage(
      { lang: 'ur', dir: 'rtl', name: 'روزنامہ سویرا', menu: ['پاکستان', 'دنیا', 'کالم', 'لاگ ان'], footer: 'جملہ حقوق محفوظ ہیں' },
      'بجلی بند ہے، سرور بند ہے',
      `<h1>بجلی بند ہے، سرور بند ہے</h1><p>دفتر کے دروازے پر لکھا تھا: ’’سسٹم ڈاؤن ہے، بعد میں کوشش کریں۔‘‘ کلرک نے چائے کی پیالی رکھی اور کہا، بجلی آئے گی تو سرور آئے گا، سرور آئے گا تو آپ کا کام ہوگا۔</p><p>باہر بنچ پر ایک بزرگ بیٹھے تھے جو تیسرے دن آئے تھے۔ انہوں نے اپنی فائل سے ایک پرانا کاغذ نکالا، جس پر ۱۹۶۲ کی مہر تھی۔ کہنے لگے، یہ کاغذ کبھی ڈاؤن نہیں ہوا۔</p>`,
    ),
  },
  {
    name: 'bengali-flood-notice',
    label: 'ok',
    why: 'a Bengali notice that schools are closed',
    html: drupalPage(
      { lang: 'bn', name: 'উপজেলা প্রশাসন', menu: ['প্রথম পাতা', 'নোটিশ', 'সেবা', 'যোগাযোগ'], footer: 'সাইটটি শেষ হাল-নাগাদ করা হয়েছে: ২০২৪-১০-১৫' },
      'বন্যার কারণে বিদ্যালয় বন্ধ',
      `<h1>বন্যার কারণে বিদ্যালয় বন্ধ</h1><p>নদীর পানি বিপৎসীমার উপর দিয়ে প্রবাহিত হওয়ায় চরাঞ্চলের সতেরোটি প্রাথমিক বিদ্যালয় আগামী বৃহস্পতিবার পর্যন্ত বন্ধ থাকবে।</p><p>আশ্রয়কেন্দ্রে শুকনো খাবার ও বিশুদ্ধ পানি রাখা হয়েছে। জরুরি প্রয়োজনে ৩৩৩ নম্বরে ফোন করুন।</p>`,
    ),
  },
  {
    name: 'tamil-temple-festival',
    label: 'ok',
    why: 'a Tamil notice of a festival with closed roads',
    html: newsPage(
      { lang: 'ta', name: 'தினச் செய்தி', menu: ['தமிழகம்', 'விளையாட்டு', 'ஆன்மிகம்', 'உள்நுழைக'], footer: '© தினச் செய்தி' },
      'தேரோட்டம்: நான்கு வீதிகளில் போக்குவரத்துக்குத் தடை',
      `<h1>தேரோட்டம்: நான்கு வீதிகளில் போக்குவரத்துக்குத் தடை</h1><p>வரும் வெள்ளிக்கிழமை நடைபெறும் தேரோட்டத்தை முன்னிட்டு, காலை 6 மணி முதல் மாலை 4 மணி வரை நான்கு மாட வீதிகளில் வாகனங்கள் அனுமதிக்கப்படாது.</p><p>வெளியூர்ப் பேருந்துகள் புறவழிச் சாலை வழியாகச் செல்லும். குடிநீர், மருத்துவ முகாம் ஆகியவை பத்து இடங்களில் அமைக்கப்பட்டுள்ளன.</p>`,
    ),
  },
  {
    name: 'swahili-news-national-id',
    label: 'ok',
    why: 'a Swahili report on a register that was down',
    html: newsPage(
      { lang: 'sw', name: 'Habari za Pwani', menu: ['Kitaifa', 'Biashara', 'Michezo', 'Ingia'], footer: '© Habari za Pwani' },
      'Mfumo wa vitambulisho warejea baada ya siku tatu',
      `<h1>Mfumo wa vitambulisho warejea baada ya siku tatu</h1><p>Wakazi wa Tanga waliopanga foleni tangu Jumatatu wamepata huduma jana jioni baada ya mfumo wa usajili kurejea. Kwa siku tatu skrini zilionyesha ujumbe mmoja tu: “Huduma haipatikani kwa sasa.”</p><p>Afisa msajili, Bi. Rehema Juma, alisema hitilafu ilitokana na kukatika kwa mkongo wa mawasiliano. Aliomba radhi na kuahidi kituo kitafunguliwa hadi saa mbili usiku wiki hii.</p>`,
    ),
  },
  {
    name: 'afrikaans-column-on-load-shedding',
    label: 'ok',
    why: 'an Afrikaans column',
    html: newsPage(
      { lang: 'af', name: 'Die Karoo-nuus', menu: ['Nuus', 'Rubrieke', 'Sport', 'Teken in'], footer: 'Die Karoo-nuus' },
      'Die bladsy is nie beskikbaar nie, sê my kleinkind',
      `<h1>Die bladsy is nie beskikbaar nie, sê my kleinkind</h1><p>Ons het Saterdagaand Scrabble gespeel by kerslig, want fase vier het vroeër begin as wat die app gesê het. Die app self het ook niks meer gesê nie.</p><p>“Ouma, die bladsy is nie beskikbaar nie,” sê Liesl van vyf, wat nog nie kan lees nie, maar die prentjie ken.</p><p>Ek het vir haar die woordeboek gegee. Daardie bladsye is altyd beskikbaar, behalwe bladsy 311, wat haar pa in 1988 opgeëet het.</p>`,
    ),
  },
  {
    name: 'armenian-museum-visit',
    label: 'ok',
    why: 'an Armenian museum’s page for visitors',
    html: wordpressPage(
      { lang: 'hy', name: 'Գորգի թանգարան', menu: ['Գլխավոր', 'Ցուցադրություն', 'Այցելություն'], footer: '© Գորգի թանգարան' },
      'Այցելություն',
      `<h1>Այցելություն</h1><p>Թանգարանը բաց է երեքշաբթիից կիրակի, ժամը 11:00-ից 18:00-ն։ Երկուշաբթի օրը փակ է։</p><p>Մուտքը՝ 1000 դրամ, մինչև 12 տարեկան երեխաների համար՝ անվճար։ Լուսանկարել կարելի է առանց լուսաբռնկիչի։</p>`,
    ),
  },
  {
    name: 'georgian-wine-harvest-report',
    label: 'ok',
    why: 'a Georgian report of the harvest',
    html: newsPage(
      { lang: 'ka', name: 'კახეთის მაცნე', menu: ['ამბები', 'სოფელი', 'სპორტი', 'შესვლა'], footer: '© კახეთის მაცნე' },
      'რთველი გვიან დაიწყო',
      `<h1>რთველი წელს ორი კვირით გვიან დაიწყო</h1><p>თელავის მუნიციპალიტეტში რქაწითელი 20 სექტემბრიდან იკრიფება. წვიმიანი ზაფხულის გამო ყურძენს შაქარი აკლია, თუმცა მევენახეები ამბობენ, რომ მჟავიანობა საუკეთესოა.</p><p>„ქვევრი ღია გვაქვს და ველოდებით“, — გვითხრა ვანო ბერიძემ ართანიდან. ქარხნები კილოგრამში 1,50 ლარს იხდიან.</p>`,
    ),
  },
  {
    name: 'kazakh-school-announcement',
    label: 'ok',
    why: 'a Kazakh school’s announcement',
    html: wordpressPage(
      { lang: 'kk', name: '№ 12 мектеп', menu: ['Басты бет', 'Жаңалықтар', 'Ата-аналарға', 'Кіру'], footer: '№ 12 мектеп-лицей' },
      'Күзгі каникул кестесі',
      `<h1>Күзгі каникул кестесі</h1><p>Құрметті ата-аналар! Күзгі каникул 28 қазан мен 3 қараша аралығында өтеді. Осы күндері кітапхана мен асхана жабық болады.</p><p>Робототехника үйірмесі әдеттегідей жұмыс істейді. Оқуға қайта шығатын күн — 4 қараша.</p>`,
    ),
  },
  {
    name: 'macedonian-bus-timetable',
    label: 'ok',
    why: 'a Macedonian timetable',
    html: `<!DOCTYPE html><html lang="mk"><head><meta charset="utf-8"><title>Возен ред: Охрид – Струга</title></head><body><h1>Возен ред: Охрид – Струга</h1><table><tr><th>Поаѓа</th><th>Пристигнува</th><th>Забелешка</th></tr><tr><td>06:15</td><td>06:40</td><td>не вози во недела</td></tr><tr><td>08:00</td><td>08:25</td><td></td></tr><tr><td>12:30</td><td>12:55</td><td>преку Подмоље</td></tr><tr><td>17:45</td><td>18:10</td><td></td></tr></table><p>Линијата во 20:00 е укината.</p></body></html>`,
  },
  {
    name: 'albanian-hotel-room',
    label: 'ok',
    why: 'an Albanian guesthouse’s room',
    html: shopPage(
      { lang: 'sq', name: 'Bujtina Lumi', menu: ['Dhomat', 'Restoranti', 'Rezervo'], footer: 'Përmet, Shqipëri' },
      'Dhomë dyshe me ballkon',
      `<h1>Dhomë dyshe me ballkon</h1><p>4 200 lekë nata, mëngjesi i përfshirë</p><p>Dhoma sheh nga Vjosa dhe ura e vjetër. Dysheme druri, banjë me dush, ngrohje me dru në dimër. Mëngjesi: gliko, djathë, bukë misri dhe mjaltë i shtëpisë.</p><p>Për datat që kërkuat nuk ka dhoma të lira; provoni të hënën.</p>`,
    ),
  },
  {
    name: 'galician-local-festival',
    label: 'ok',
    why: 'a Galician programme',
    html: wordpressPage(
      { lang: 'gl', name: 'Concello de Vilar', menu: ['Concello', 'Trámites', 'Axenda', 'Acceder'], footer: 'Concello de Vilar' },
      'Festa da castaña 2024',
      `<h1>Festa da castaña 2024</h1><p>Venres 8 de novembro: magosto popular na praza ás 19:00, con gaitas.</p><p>Sábado 9: roteiro polos soutos (inscrición pechada, prazas esgotadas) e concurso de filloas de castaña.</p><p>En caso de chuvia, todo pasa ao pavillón.</p>`,
    ),
  },
  {
    name: 'ukrainian-railway-notice',
    label: 'ok',
    why: 'a notice of cancelled trains',
    html: drupalPage(
      { lang: 'uk', name: 'Приміські поїзди', menu: ['Розклад', 'Тарифи', 'Новини', 'Особистий кабінет'], footer: 'Гаряча лінія 0 800 000 000' },
      'Зміни в русі на 19–20 жовтня',
      `<h1>Зміни в русі на 19–20 жовтня</h1><p>У зв’язку з ремонтом колії на перегоні Коломия — Делятин скасовано поїзди № 6271 та № 6274. Замість них курсуватимуть автобуси від привокзальної площі.</p><p>Квитки, придбані заздалегідь, дійсні. Сервіс онлайн-оплати тимчасово недоступний, оплата в провідника.</p>`,
    ),
  },
  {
    name: 'estonian-digital-id-guide',
    label: 'ok',
    why: 'an Estonian guide to logging in by telephone',
    html: nextPage(
      { lang: 'et', name: 'Riigi teejuht', menu: ['Teenused', 'Artiklid', 'Sisene'], footer: 'Riigi teejuht' },
      'Kuidas Mobiil-IDga sisse logida',
      `<h1>Kuidas Mobiil-IDga sisse logida</h1><p>Sisesta isikukood ja telefoninumber ning vajuta „Jätka“. Ekraanile ilmub neljakohaline kontrollkood; võrdle seda telefonis nähtavaga.</p><p>Kui koodid ei ühti, katkesta. Kui PIN1 on kolm korda vale, siis see lukustub ja sind sisse ei lasta enne, kui oled PUK-koodiga uue PINi määranud.</p>`,
    ),
  },
  {
    name: 'croatian-water-cut-notice',
    label: 'ok',
    why: 'a notice that there will be no water',
    html: wordpressPage(
      { lang: 'hr', name: 'Vodovod Brinje', menu: ['Obavijesti', 'Cjenik', 'Moj račun'], footer: 'Vodovod Brinje d.o.o.' },
      'Obustava vodoopskrbe 17. listopada',
      `<h1>Obustava vodoopskrbe 17. listopada</h1><p>Zbog radova na održavanju bez vode će od 8 do 14 sati biti ulice Frankopanska, Vinogradska i Stara cesta. Cisterna će stajati kod škole.</p><p>Nakon ponovnog puštanja voda može biti zamućena; ispirite je nekoliko minuta.</p>`,
    ),
  },
  {
    name: 'malay-explainer-scam-links',
    label: 'ok',
    why: 'a Malay warning of false pages',
    html: wordpressPage(
      { lang: 'ms', name: 'Celik Siber', menu: ['Utama', 'Panduan', 'Log masuk'], footer: '© Celik Siber' },
      'Kenali laman log masuk palsu',
      `<h1>Kenali laman log masuk palsu</h1><p>“Akaun anda telah digantung. Sila log masuk untuk mengesahkan identiti.” Jika SMS seperti ini datang pada malam Jumaat, kemungkinan besar ia palsu.</p><ul><li>Semak ejaan alamat, huruf demi huruf.</li><li>Bank tidak pernah meminta TAC melalui telefon.</li><li>Hubungi 997 dalam tempoh 24 jam jika sudah tertipu.</li></ul>`,
    ),
  },
  {
    name: 'hebrew-recipe-with-login-for-saving',
    label: 'ok',
    why: 'a Hebrew recipe, saving it needs an account',
    html: wordpressPage(
      { lang: 'he', name: 'סיר על האש', dir: 'rtl', menu: ['מרקים', 'לחמים', 'התחברות'], footer: '© סיר על האש' },
      'מרק עדשים כתומות',
      `<h1>מרק עדשים כתומות</h1><p>כדי לשמור מתכון יש להתחבר.</p><p>מטגנים בצל ושתי שיני שום בשמן זית, מוסיפים כף כמון, כוס וחצי עדשים, גזר קצוץ ושישה כוסות מים.</p><p>מבשלים עשרים וחמש דקות, טוחנים קצת ומשאירים קצת. לימון בסוף, לא בהתחלה.</p>`,
    ),
  },
  {
    name: 'arabic-museum-ticket-info',
    label: 'ok',
    why: 'an Arabic museum’s page for visitors',
    html: drupalPage(
      { lang: 'ar', dir: 'rtl', name: 'متحف البحر', menu: ['الزيارة', 'المعارض', 'التذاكر', 'حسابي'], footer: 'متحف البحر' },
      'التذاكر ومواعيد الزيارة',
      `<h1>التذاكر ومواعيد الزيارة</h1><p>يفتح المتحف أبوابه يوميا من التاسعة صباحا حتى السادسة مساء، ويغلق يوم الأحد.</p><p>نفدت تذاكر ليلة المتاحف. لا يسمح بدخول الأطفال دون السادسة إلى قاعة الغواصة.</p><table><tr><td>الكبار</td><td>30</td></tr><tr><td>الطلاب</td><td>15</td></tr></table>`,
    ),
  },
];
