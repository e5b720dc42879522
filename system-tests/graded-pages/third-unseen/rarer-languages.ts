// Good pages in languages that are seldom saved, so that they aren't known from bad pages only.
import type { GradedPage } from '../types.ts';
import { application, authority, complianz, daily, forum, oneTrust, wordpress } from './site-frames.ts';

export const rarerLanguages: readonly GradedPage[] = [
  {
    name: 'vi-bao-cho-noi',
    label: 'ok',
    why: 'Vietnamese news',
    html: daily(
      {
        lang: 'vi',
        name: 'Báo Miền Tây',
        menu: ['Thời sự', 'Du lịch', 'Thể thao', 'Đăng nhập'],
        footer: 'Giấy phép số 12/GP-BTTTT · Liên hệ quảng cáo',
        aside: '<h3>Đọc nhiều</h3><ul><li>Giá lúa tăng nhẹ</li><li>Cầu Rạch Miễu 2 thông xe</li></ul>',
      },
      'Chợ nổi đông khách trở lại',
      `<article><h1>Chợ nổi đông khách trở lại</h1><p>Thứ bảy, 12/4/2025, 08:15 (GMT+7)</p><p>Từ năm giờ sáng, hơn hai trăm ghe đã neo kín khúc sông. Trái cây treo trên cây bẹo, khách chỉ việc nhìn lên là biết ghe nào bán gì.</p><p>Bà Sáu, bán bún trên sông ba mươi năm, nói chưa mùa nào bà nấu nhiều nước lèo như năm nay.</p><p>Thành phố sẽ hỗ trợ mỗi ghe một khoản tiền nhỏ để giữ nghề, và cấm xả rác xuống sông.</p></article>`,
    ),
  },
  {
    name: 'el-syntagi-fava',
    label: 'ok',
    why: 'a Greek recipe',
    html: wordpress(
      {
        lang: 'el',
        name: 'Κουζίνα του νησιού',
        menu: ['Συνταγές', 'Σχετικά', 'Επικοινωνία'],
        footer: 'Με τη δύναμη του WordPress',
        extras: complianz('Διαχείριση συγκατάθεσης', 'Χρησιμοποιούμε cookies.', 'Αποδοχή', 'Άρνηση'),
      },
      'Φάβα Σαντορίνης',
      `<h1>Φάβα Σαντορίνης</h1><p>Η γιαγιά την ανακάτευε με ξύλινη κουτάλα και δεν την άφηνε λεπτό από τα μάτια της.</p><h2>Υλικά</h2><ul><li>400 γρ. φάβα</li><li>2 κρεμμύδια</li><li>ελαιόλαδο, λεμόνι, θυμάρι</li></ul><h2>Εκτέλεση</h2><ol><li>Ξεπλένουμε τη φάβα και τη βράζουμε με το κρεμμύδι για 45 λεπτά.</li><li>Ξαφρίζουμε, αλατίζουμε στο τέλος και χτυπάμε με το λάδι.</li><li>Σερβίρουμε χλιαρή με κάπαρη.</li></ol><h3>Αφήστε ένα σχόλιο</h3>`,
    ),
  },
  {
    name: 'hu-hir-fogaskereku',
    label: 'ok',
    why: 'Hungarian news',
    html: daily(
      {
        lang: 'hu',
        name: 'Budai Hírlap',
        menu: ['Belföld', 'Kultúra', 'Sport', 'Előfizetés', 'Belépés'],
        footer: 'Impresszum · Adatvédelem',
        extras: oneTrust('Az oldal sütiket használ.', 'Elfogadom', 'Beállítások'),
      },
      'Újra jár a fogaskerekű',
      `<article><h1>Újra jár a fogaskerekű</h1><p>2025. május 3., 7:40</p><p>Másfél év szünet után szombat reggel ismét elindult a fogaskerekű vasút a hegyre. Az első kocsin már negyed órával indulás előtt nem volt ülőhely.</p><p>A pályát végig kicserélték, a régi piros kocsik azonban maradtak, csak az ajtók záródnak halkabban.</p><p>A jegy ára nem változott, kerékpárt hétköznap lehet vinni.</p></article>`,
    ),
  },
  {
    name: 'ro-ghid-pasaport',
    label: 'ok',
    why: 'a Romanian authority on passports',
    html: authority(
      { lang: 'ro', name: 'Prefectura Județului Bistra', menu: ['Servicii', 'Programări', 'Contact'], footer: 'Hartă site · Protecția datelor' },
      'Pașaport simplu electronic',
      `<h1>Pașaport simplu electronic</h1><p>Cererea se depune personal, cu programare. Aveți nevoie de cartea de identitate și de dovada plății taxei de 265 de lei.</p><h2>Termen</h2><p>Pașaportul se eliberează în cel mult treizeci de zile și poate fi trimis prin curier.</p><h2>Pentru minori</h2><p>Sunt necesare certificatul de naștere și acordul ambilor părinți. Dacă unul dintre părinți nu poate veni, aduceți o declarație notarială.</p>`,
    ),
  },
  {
    name: 'uk-blog-pro-bdzhil',
    label: 'ok',
    why: 'a Ukrainian blog',
    html: wordpress(
      { lang: 'uk', name: 'Пасічникові нотатки', menu: ['Головна', 'Мед', 'Про мене'], footer: 'Сайт працює на WordPress' },
      'Перший обліт',
      `<h1>Перший обліт</h1><p>16 березня 2025</p><p>Сьогодні дванадцять градусів і сонце, тож бджоли нарешті облетілися. З вісімнадцяти сімей перезимували шістнадцять, одна дуже слабка.</p><p>Підмор вимів, льотки відкрив наполовину. Корму ще кілограмів по вісім, тому сироп поки не даватиму.</p><p>Сусід каже, що верба зацвіте за тиждень. Якщо не буде дощу, перші рамки поставлю на Великдень.</p><h2>Коментарі</h2><p><b>Олег</b>: У нас під Полтавою ще холодно, чекаємо.</p>`,
    ),
  },
  {
    name: 'he-forum-gina',
    label: 'ok',
    why: 'a Hebrew thread',
    html: forum(
      { lang: 'he', dir: 'rtl', name: 'פורום גינון', menu: ['חיפוש', 'הרשמה', 'התחברות'], footer: 'מופעל על ידי phpBB' },
      'עלים צהובים בלימון',
      `<div class="post"><b>רותי</b><div class="content">העלים של הלימון מצהיבים מהקצה כבר חודש. משקה פעמיים בשבוע, קומפוסט בפברואר. מה חסר לו?</div></div><div class="post"><b>אבי_גנן</b><div class="content">אם העורקים נשארים ירוקים זה ברזל. כלאט ברזל פעם בשבועיים, ולבדוק שהמים לא עומדים.</div></div><div class="post"><b>רותי</b><div class="content">תודה! אחרי שבועיים כבר רואים עלים חדשים ירוקים.</div></div>`,
    ),
  },
  {
    name: 'th-review-cafe',
    label: 'ok',
    why: 'a Thai review',
    html: wordpress(
      { lang: 'th', name: 'เดินช้าๆ', menu: ['หน้าแรก', 'คาเฟ่', 'ติดต่อ'], footer: 'ขับเคลื่อนด้วย WordPress' },
      'คาเฟ่ริมคลองที่อัมพวา',
      `<h1>คาเฟ่ริมคลองที่อัมพวา</h1><p>9 กุมภาพันธ์ 2568</p><p>ร้านเล็กๆ ในเรือนไม้เก่า มีเพียงหกโต๊ะ นั่งห้อยขาดูเรือผ่านได้ทั้งบ่าย กาแฟคั่วกลาง หอมและไม่เปรี้ยวจนเกินไป</p><p>ที่ชอบที่สุดคือขนมเปียกปูนใบเตยกับกะทิสด ราคา 45 บาท ควรมาก่อนสิบเอ็ดโมงเพราะหมดเร็ว</p><p>ที่จอดรถอยู่หลังวัด เดินข้ามสะพานมาไม่เกินห้านาที</p>`,
    ),
  },
  {
    name: 'fi-uutinen-majakka',
    label: 'ok',
    why: 'Finnish news',
    html: daily(
      {
        lang: 'fi',
        name: 'Saaristolehti',
        menu: ['Uutiset', 'Mielipide', 'Tilaa', 'Kirjaudu'],
        footer: 'Tietosuoja · Mediatiedot',
        extras: oneTrust('Käytämme evästeitä.', 'Hyväksy kaikki', 'Vain välttämättömät'),
      },
      'Majakka sai uuden valon',
      `<article><h1>Majakka sai uuden valon</h1><p>4.5.2025 9:30</p><p>Bengtskärin kivet näkyvät taas kauemmas. Vanha lamppu vaihdettiin viime viikolla lediin, joka kuluttaa kymmenesosan entisestä.</p><p>”Väri on vähän kylmempi, mutta merellä ei valiteta”, sanoo majakkaopas Liisa Nordström.</p><p>Kesän ensimmäinen yhteysalus lähtee Rosalasta kesäkuun alussa. Yöpyä voi edelleen majakanvartijan huoneessa, jos varaa ajoissa.</p></article>`,
    ),
  },
  {
    name: 'nb-stilling-ledig',
    label: 'ok',
    why: 'an open vacancy in Norway',
    html: application(
      { lang: 'nb', name: 'Jobbtorget', menu: ['Ledige stillinger', 'Lag CV', 'Logg inn'], footer: 'Personvern · Vilkår' },
      'Båtbygger, Hardanger',
      `<h1>Båtbygger</h1><p>Norheimsund Trebåt AS · Fast · Søknadsfrist 15. juni</p><button>Søk på stillingen</button><p>Vi restaurerer jekter og bygger færinger på bestilling. Nå trenger vi en til i verkstedet, gjerne en som har klinkbygget før, men vi lærer også opp.</p><h2>Vi tilbyr</h2><ul><li>Lønn etter tariff</li><li>Verktøy og arbeidsklær</li><li>Fjorden rett utenfor døra</li></ul><p>Spørsmål? Ring Eivind på 555 01 234.</p>`,
    ),
  },
];
