//! Sample CVs in all six languages, written in a few signs a line, for the tests of pages and files.

use std::sync::Arc;

use callfit::base::id::LanguageTag;
use callfit::cv::block::{Block, CvDocument, Entry, Photo, Run, Section};
use callfit::cv::letter::{LetterDocument, Paragraph, Topic};
use callfit::record::look::{Accent, Family, Look, Paper, Template};

/// Languages with a sample.
pub(crate) const LANGUAGES: [&str; 6] = ["en", "fr", "pl", "lv", "el", "bn"];

/// A one-page CV; empty in a language without a sample.
pub(crate) fn short(language: &str) -> CvDocument {
    let text = SAMPLES.iter().find(|(tag, _)| *tag == language);
    read(language, text.map_or("", |(_, text)| *text))
}

/// The same CV with its entries of work four times over: more than one page.
pub(crate) fn long(language: &str) -> CvDocument {
    let mut document = short(language);
    let is_work = |block: &Block| matches!(block, Block::Entry(entry) if !entry.bullets.is_empty());
    let Some(start) = document.blocks.iter().position(is_work) else {
        return document;
    };
    let entries: Vec<Block> = document
        .blocks
        .iter()
        .filter(|block| is_work(block))
        .cloned()
        .collect();
    let more: Vec<Block> = (0..3).flat_map(|_| entries.clone()).collect();
    document.blocks.splice(start..start, more);
    document
}

/// Words that readers get wrong, in all scripts and mixed.
pub(crate) fn stress() -> CvDocument {
    read("en", STRESS)
}

/// The stress words in the Bengali measures.
pub(crate) fn bengali_stress() -> CvDocument {
    let mut document = read("bn", STRESS);
    document.title = "চাপ পরীক্ষা".to_owned();
    document
}

/// Every sample with a name for its file.
pub(crate) fn all() -> Vec<(String, CvDocument)> {
    let pages = LANGUAGES.iter().flat_map(|language| {
        [
            (format!("{language}-short"), short(language)),
            (format!("{language}-long"), long(language)),
        ]
    });
    let stress = [
        ("mixed".to_owned(), stress()),
        ("mixed-bn".to_owned(), bengali_stress()),
    ];
    pages.chain(stress).collect()
}

/// Every language in every template, with and without a photo, on one page and on more: with names for their files.
/// Papers, families and accents take turns.
pub(crate) fn looks() -> Vec<(String, CvDocument)> {
    let mut documents = Vec::new();
    for (index, language) in LANGUAGES.into_iter().enumerate() {
        for (shift, template) in Template::ALL.into_iter().enumerate() {
            let name = |kind: &str| format!("{language}-{}-{kind}", template.name());
            let look = Look {
                template,
                accent: Accent::ALL[(index + shift) % 3],
                ..Look::default()
            };
            let other = Look {
                paper: Paper::Letter,
                family: Family::Serif,
                ..look
            };
            let set = |document: CvDocument, look| CvDocument { look, ..document };
            documents.push((name("short"), set(short(language), look)));
            documents.push((name("photo"), with_photo(set(short(language), look))));
            documents.push((
                name("letter-serif"),
                with_photo(set(short(language), other)),
            ));
            documents.push((name("long"), set(long(language), look)));
        }
    }
    documents
}

/// The document with a small picture of hills.
pub(crate) fn with_photo(document: CvDocument) -> CvDocument {
    CvDocument {
        photo: Some(Photo {
            jpeg: Arc::from(&include_bytes!("../cases/photo/hills.jpg")[..]),
            width: 279,
            height: 348,
            said: "Photo".to_owned(),
        }),
        ..document
    }
}

/// A paragraph of a letter as the program writes it.
pub(crate) fn paragraph(run: Run) -> Paragraph {
    Paragraph {
        topic: Topic::Opening,
        suggested: vec![run],
        own: Vec::new(),
        is_left_out: false,
    }
}

/// A letter from the client of the short CV, in the words of the CV.
pub(crate) fn letter(language: &str, template: Template) -> LetterDocument {
    let document = short(language);
    let (sender, rest) = document.blocks.split_at(3);
    let run = |text: &str| Run::plain(text);
    let paragraph = rest.iter().find_map(|block| match block {
        Block::Paragraph(run) => Some(run.clone()),
        _ => None,
    });
    let bullets = rest.iter().filter_map(|block| match block {
        Block::Entry(entry) => Some(entry.bullets.iter().map(|bullet| bullet.text.as_str())),
        _ => None,
    });
    let mut paragraphs: Vec<Run> = paragraph.into_iter().collect();
    paragraphs.extend(bullets.map(|bullets| Run::plain(bullets.collect::<Vec<_>>().join(" "))));
    paragraphs.retain(|run| !run.text.is_empty());
    let paragraphs = paragraphs.into_iter().map(self::paragraph).collect();
    LetterDocument {
        language: document.language.clone(),
        title: document.title.clone(),
        author: document.author.clone(),
        look: Look {
            template,
            ..Look::default()
        },
        sender: sender.to_vec(),
        place_date: run("Riga, 14 July 2026"),
        recipient: ["Linumo Online Shop", "Brivibas iela 1", "Riga, LV-1010"]
            .map(run)
            .to_vec(),
        subject: run("Application for work in your team"),
        greeting: run("Dear Sir or Madam,"),
        paragraphs,
        closing: run("Yours sincerely,"),
        name: run(&document.author),
        enclosed: Run::default(),
        attachment: Vec::new(),
    }
}

/// The document's text as it must come out of a file, white space aside.
pub(crate) fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

/// Reads a CV from lines that begin with a sign:
/// `#` name, `=` headline, `@` contact, `+` heading, `*` bullet, `>` head of an entry, `-` title `::` dates,
/// `~` summary of an entry, `%` label `::` text, `!` clause; without a sign, a paragraph.
pub(crate) fn read(language: &str, text: &str) -> CvDocument {
    let mut blocks: Vec<Block> = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let (sign, rest) = line.split_once(' ').unwrap_or((line, ""));
        match sign {
            "#" => blocks.push(Block::Name(Run::plain(rest))),
            "=" => blocks.push(Block::Headline(Run::plain(rest))),
            "@" => blocks.push(Block::Contact(rest.split(" | ").map(contact).collect())),
            "+" => blocks.push(Block::Heading {
                text: Run::plain(rest),
                section: section(&blocks),
            }),
            "*" => bullet(&mut blocks, rest),
            ">" => blocks.push(Block::Entry(Entry {
                head: Run::plain(rest),
                ..entry()
            })),
            "-" => title(&mut blocks, rest),
            "~" => last_entry(&mut blocks).summary = Some(Run::plain(rest)),
            "%" => {
                let (label, text) = rest.split_once(" :: ").unwrap_or((rest, ""));
                blocks.push(Block::Labelled {
                    label: Run::plain(label),
                    text: Run::plain(text),
                });
            }
            "!" => blocks.push(Block::Clause(Run::plain(rest))),
            _ => blocks.push(Block::Paragraph(Run::plain(line))),
        }
    }
    let author = blocks.iter().find_map(|block| match block {
        Block::Name(run) => Some(run.text.clone()),
        _ => None,
    });
    let author = author.unwrap_or_default();
    CvDocument {
        language: LanguageTag::new(language).unwrap(),
        title: format!("CV – {author}"),
        attachment: format!(r#"{{"basics":{{"name":"{author}"}}}}"#).into_bytes(),
        author,
        blocks,
        photo: None,
        look: Look::default(),
        changes: Vec::new(),
        refused: Vec::new(),
    }
}

/// The sections of the samples stand in this order.
fn section(before: &[Block]) -> Section {
    let headings = before.iter();
    let count = headings.filter(|block| matches!(block, Block::Heading { .. }));
    let sections = [
        Section::Summary,
        Section::Skills,
        Section::Work,
        Section::Education,
        Section::Languages,
        Section::Certificates,
    ];
    let count = count.count();
    sections
        .get(count)
        .copied()
        .unwrap_or_else(|| Section::Own(u32::try_from(count).unwrap()))
}

fn contact(item: &str) -> Run {
    let link = if item.contains('@') {
        Some(format!("mailto:{item}"))
    } else if item.starts_with("https:") {
        Some(item.to_owned())
    } else {
        None
    };
    Run {
        link,
        ..Run::plain(item)
    }
}

fn entry() -> Entry {
    Entry {
        head: Run::plain(""),
        title: Run::plain(""),
        dates: Run::default(),
        summary: None,
        bullets: Vec::new(),
    }
}

fn last_entry(blocks: &mut Vec<Block>) -> &mut Entry {
    if !matches!(blocks.last(), Some(Block::Entry(_))) {
        blocks.push(Block::Entry(entry()));
    }
    match blocks.last_mut() {
        Some(Block::Entry(entry)) => entry,
        _ => unreachable!("an entry was pushed"),
    }
}

fn title(blocks: &mut Vec<Block>, text: &str) {
    let (title, dates) = text.split_once(" :: ").unwrap_or((text, ""));
    let entry = last_entry(blocks);
    entry.title = Run::plain(title);
    entry.dates = Run::plain(dates);
}

fn bullet(blocks: &mut Vec<Block>, text: &str) {
    match blocks.last_mut() {
        Some(Block::Entry(entry)) => entry.bullets.push(Run::plain(text)),
        Some(Block::Bullets(items)) => items.push(Run::plain(text)),
        _ => blocks.push(Block::Bullets(vec![Run::plain(text)])),
    }
}

/// By language.
const SAMPLES: [(&str, &str); 6] = [
    ("en", EN),
    ("fr", FR),
    ("pl", PL),
    ("lv", LV),
    ("el", EL),
    ("bn", BN),
];

const EN: &str = "
# Marta Ozola
= Customer Support Agent, Chat and E-mail
@ Riga, Latvia | +371 2000 0123 | marta.ozola@example.com
+ SUMMARY
Customer service specialist with six years in hotels and online retail. Calm and friendly with upset customers, and careful in writing. Used to answering 60 or more messages a day in three languages while keeping customer records correct.
+ KEY SKILLS
* Written customer service by e-mail and live chat
* Calming upset customers and handling complaints through to a solution
* Accurate data entry, 42 words per minute with 98 % accuracy
* Booking systems, ticket systems, spreadsheets
+ WORK EXPERIENCE
> Hotel Baltvilla, Riga
- Front Desk Agent :: March 2022 – June 2026
* Answered 60 to 80 guest e-mails, chats and calls a day in English, Latvian and Polish.
* Solved 9 out of 10 complaints on first contact, without passing them to a manager.
* Trained five new colleagues and wrote the team’s guide for replies to guests.
> Linumo Online Shop, Riga
- Customer Service Assistant :: May 2020 – February 2022
* Handled orders, returns and refunds for about 40 customers a day.
* Kept order records with fewer than 3 errors in 1,000 entries.
* Suggested clearer delivery messages; questions about parcels fell by a quarter.
+ EDUCATION
> Riga Commerce College
- Diploma in Tourism and Hospitality :: 2017 – 2020
+ LANGUAGES
% Latvian :: Native
% English :: C1 in listening and reading, B2 in speaking and writing
% Polish :: B2
+ TRAINING
* Complaint Handling in Writing, 16 hours, 2025
* Data Protection for Customer Service, 8 hours, 2024
";

const FR: &str = "
# Élodie Lefèvre-Châtaignier
= Chargée de clientèle à distance, appels entrants
@ Tourcoing, France | +33 6 00 00 01 23 | elodie.lefevre@example.com | https://example.com/elodie
+ PROFIL
Téléconseillère depuis l’été 2019, à l’aise avec les clients mécontents : écoute, reformulation, solution. Plus de 70 appels par jour, 95 % de dossiers complets dès le premier échange, et le cœur à l’ouvrage.
+ COMPÉTENCES
* Accueil téléphonique, prise de congé, compte rendu d’appel
* Traitement des réclamations jusqu’à leur résolution
* Saisie rapide et exacte, 48 mots par minute
+ EXPÉRIENCE PROFESSIONNELLE
> Centre d’appels Nordéal, Lille
- Téléconseillère, service après-vente :: mars 2021 – aujourd’hui
* Répond à 70 appels par jour et à une vingtaine de courriels.
* A réduit de 12 % les rappels grâce à des réponses « clés en main ».
* Forme les nouveaux arrivés à l’outil de tickets.
> Boutique Fleur de Lin, Roubaix
- Vendeuse et caissière :: sept. 2018 – févr. 2021
* Encaissait 150 clients par jour sans écart de caisse.
* Réglait les retours et les échanges en moins de 5 minutes.
+ FORMATION
> Lycée Gambetta, Tourcoing
- Baccalauréat professionnel Accueil et relation clients :: 2015 – 2018
+ LANGUES
% Français :: langue maternelle
% Anglais :: B2 à l’oral, B1 à l’écrit
% Néerlandais :: A2
";

const PL: &str = "
# Anna Wiśniewska
= Konsultantka ds. obsługi klienta
@ Gdańsk | +48 500 000 123 | anna.wisniewska@example.com
+ PODSUMOWANIE
Specjalistka obsługi klienta z sześcioletnim doświadczeniem w infolinii i w sklepie internetowym. Zachowuję spokój w rozmowie ze zdenerwowanym klientem, piszę starannie i bezbłędnie.
+ KLUCZOWE UMIEJĘTNOŚCI
* Obsługa klienta przez telefon, czat i e-mail
* Rozpatrywanie reklamacji od zgłoszenia do rozwiązania
* Szybkie i bezbłędne wprowadzanie danych (45 słów na minutę)
* Systemy zgłoszeń, CRM, arkusze kalkulacyjne
+ DOŚWIADCZENIE ZAWODOWE
> Infolinia Bałtyk Kontakt, Gdańsk
- Konsultantka ds. obsługi klienta :: 03.2022 – 06.2026
* Prowadziłam od 50 do 60 rozmów dziennie w języku polskim i angielskim.
* 8 na 10 zgłoszeń rozwiązywałam przy pierwszym kontakcie.
* Wdrożyłam do pracy cztery nowe osoby.
> Sklep internetowy Lnianka, Gdynia
- Pracowniczka działu reklamacji :: 05.2020 – 02.2022
* Obsługiwałam zwroty i reklamacje około 40 klientów dziennie.
* Przygotowałam wzory odpowiedzi, które skróciły czas reakcji o jedną trzecią.
* Prowadziłam ewidencję zgłoszeń bez zaległości.
+ WYKSZTAŁCENIE
> Zespół Szkół Handlowych w Gdyni
- Technik handlowiec :: 2016 – 2020
+ JĘZYKI
% Polski :: ojczysty
% Angielski :: C1
% Niemiecki :: B1
+ SZKOLENIA
* Trudne rozmowy z klientem, 16 godzin, 2025
! Wyrażam zgodę na przetwarzanie moich danych osobowych dla potrzeb niezbędnych do realizacji procesu rekrutacji zgodnie z Rozporządzeniem Parlamentu Europejskiego i Rady (UE) 2016/679 z dnia 27 kwietnia 2016 r. w sprawie ochrony osób fizycznych w związku z przetwarzaniem danych osobowych i w sprawie swobodnego przepływu takich danych oraz uchylenia dyrektywy 95/46/WE (RODO).
";

const LV: &str = "
# Ģirts Ķirsons-Žagars
= Klientu apkalpošanas speciālists
@ Jelgava, Latvija | +371 2000 0456 | girts.kirsons@example.com
+ PROFILS
Sešus gadus strādāju ar klientiem pa tālruni un klātienē. Mierīgi uzklausu, skaidri paskaidroju un vienmēr pierakstu, par ko vienojāmies. Ātri apgūstu jaunas sistēmas.
+ PRASMES
* Klientu konsultēšana pa tālruni un e-pastā
* Sūdzību izskatīšana līdz galīgajam risinājumam
* Datu ievade: 40 vārdi minūtē, precizitāte 98 %
+ DARBA PIEREDZE
> SIA “Ziemeļu zvans”, Jelgava
- Zvanu centra operators :: 03.2021 – šobrīd
* Atbildu uz 60 līdz 70 zvaniem dienā latviešu un krievu valodā.
* Astoņus no desmit jautājumiem atrisinu pirmajā sarunā.
* Apmācu jaunos kolēģus darbam ar pieteikumu sistēmu.
> Veikals “Ļaudis un lietas”, Rīga
- Pārdevējs konsultants :: 06.2018 – 02.2021
* Apkalpoju ap 90 pircējiem dienā un pieņēmu maksājumus.
* Kārtoju preču atgriešanu un garantijas remontu.
+ IZGLĪTĪBA
> Jelgavas Tehnikums
- Komercdarbinieks :: 2014 – 2018
+ VALODAS
% Latviešu :: dzimtā
% Krievu :: C1
% Angļu :: B2, rakstos B1
";

const EL: &str = "
# Ελένη Παππά
= Εκπρόσωπος Εξυπηρέτησης Πελατών
@ Θεσσαλονίκη | +30 2310 000 123 | eleni.pappa@example.com
+ ΠΡΟΦΙΛ
Υπάλληλος εξυπηρέτησης πελατών με πενταετή εμπειρία σε κατάστημα και τηλεφωνικό κέντρο. Ήρεμη και ευγενική με δυσαρεστημένους πελάτες, ακριβής στα στοιχεία και συνεπής στις βάρδιες.
+ ΒΑΣΙΚΕΣ ΔΕΞΙΟΤΗΤΕΣ
* Τηλεφωνική και γραπτή εξυπηρέτηση πελατών
* Διαχείριση παραπόνων έως την οριστική λύση
* Γρήγορη και ακριβής καταχώριση στοιχείων (40 λέξεις το λεπτό)
* Συστήματα αιτημάτων, υπολογιστικά φύλλα
+ ΕΠΑΓΓΕΛΜΑΤΙΚΗ ΕΜΠΕΙΡΙΑ
> Τηλεφωνικό Κέντρο Καλλιρρόη, Θεσσαλονίκη
- Εκπρόσωπος Εξυπηρέτησης :: Απρίλιος 2023 – Ιούνιος 2026
* Απαντούσα σε 50 έως 60 κλήσεις την ημέρα στα ελληνικά και στα αγγλικά.
* Έλυνα 8 στα 10 αιτήματα με την πρώτη επικοινωνία.
* Εκπαίδευσα τρεις νέους συναδέλφους στο σύστημα αιτημάτων.
> Κατάστημα Ηλεκτρικών Φάρος, Θεσσαλονίκη
- Πωλήτρια και Υπάλληλος Ταμείου :: Σεπτέμβριος 2020 – Μάρτιος 2023
* Εξυπηρετούσα περίπου 80 πελάτες την ημέρα στο κατάστημα και στο τηλέφωνο.
* Χειριζόμουν επιστροφές και εγγυήσεις σε συνεργασία με την αποθήκη.
* Έκλεινα το ταμείο κάθε βράδυ χωρίς διαφορές.
+ ΕΚΠΑΙΔΕΥΣΗ
> ΙΕΚ Θεσσαλονίκης
- Δίπλωμα Διοίκησης και Οικονομίας :: 2018 – 2020
+ ΓΛΩΣΣΕΣ
% Ελληνικά :: Μητρική γλώσσα
% Αγγλικά :: B2
% Γερμανικά :: A2
+ ΣΕΜΙΝΑΡΙΑ
* Επικοινωνία με απαιτητικούς πελάτες, 20 ώρες, 2025
* Προστασία προσωπικών δεδομένων, 8 ώρες, 2024
";

const BN: &str = "
# নুসরাত জাহান
= গ্রাহকসেবা প্রতিনিধি
@ ঢাকা, বাংলাদেশ | +880 1000 000123 | nusrat.jahan@example.com
+ সারসংক্ষেপ
দোকান ও কল সেন্টারে পাঁচ বছরের গ্রাহকসেবার অভিজ্ঞতা। অসন্তুষ্ট গ্রাহকের সঙ্গেও শান্ত ও ভদ্র থাকি, তথ্য নির্ভুলভাবে লিখি এবং সময়মতো কাজ শেষ করি।
+ মূল দক্ষতা
* ফোন, চ্যাট ও ই-মেইলে গ্রাহকসেবা
* অভিযোগ শোনা এবং সমাধান পর্যন্ত দায়িত্ব নেওয়া
* দ্রুত ও নির্ভুল তথ্য লেখা (বাংলা ও ইংরেজি)
* টিকিট সিস্টেম ও স্প্রেডশিট ব্যবহার
+ কাজের অভিজ্ঞতা
> শাপলা টেলিকেয়ার, ঢাকা
- গ্রাহকসেবা প্রতিনিধি :: মার্চ ২০২৩ – জুন ২০২৬
* প্রতিদিন ৫০ থেকে ৬০টি কলের উত্তর বাংলা ও ইংরেজিতে দিয়েছি।
* প্রতি ১০টি সমস্যার ৮টি প্রথম কলেই সমাধান করেছি।
* তিনজন নতুন সহকর্মীকে কাজ শিখিয়েছি।
> মেঘনা ইলেকট্রনিকস, ঢাকা
- বিক্রয় সহকারী :: জানুয়ারি ২০২১ – ফেব্রুয়ারি ২০২৩
* প্রতিদিন প্রায় ৮০ জন গ্রাহককে দোকানে ও ফোনে সেবা দিয়েছি।
* পণ্য ফেরত ও ওয়ারেন্টির কাজ সময়মতো শেষ করেছি।
* দিনের শেষে হিসাব নির্ভুলভাবে মিলিয়েছি।
+ শিক্ষাগত যোগ্যতা
> ঢাকা বাণিজ্য কলেজ
- ব্যবসায় শিক্ষায় স্নাতক :: ২০১৭ – ২০২০
+ ভাষা
% বাংলা :: মাতৃভাষা
% ইংরেজি :: B2
% হিন্দি :: B1
+ প্রশিক্ষণ
* গ্রাহকের সঙ্গে যোগাযোগ, ২০ ঘণ্টা, ২০২৫
* কম্পিউটার অফিস অ্যাপ্লিকেশন, ৪০ ঘণ্টা, ২০২২
";

const STRESS: &str = "
# Zażółć gęślą jaźń, ķīlis ৎসুক
= Office ffi fl fi, AVATAR To. œuvre à l’été — Εξυπηρέτηση ΐ ΰ ώ
@ Rīga | +371 2000 0123 | a.very.long.address.that.nobody.would.ever.write@a-very-long-domain.example.com | https://example.org/profile/with/a/long/path?and=query | র‍্যাব
+ DIFFICULT WORDS শৃঙ্খলা
র্কর্তৃপক্ষ স্ত্রী মন্ত্রী কৌশল ঐতিহ্য উদ্যোক্তা হৃৎপিণ্ড চাঁদ দুঃখ র‍্যাব শৃঙ্খলা জ্ঞান স্বাস্থ্য বিশ্ববিদ্যালয় ইঞ্জিনিয়ারিং বড় গাঢ় ০১২৩৪৫৬৭৮৯ যৌথ সৌজন্য লোকো নৈতিক কার্যালয় ধৈর্য পর্যবেক্ষণ স্ট্র্যাটেজি
Mixed: ব্যবস্থাপক (Manager) এসকিউএল SQL 12.5 %, ঢাকা। Rīga Ļoti ģ ņ ķ ļ Š Č Ž — Łódź Ωμέγα «œuf» “x” ‘y’ €100 & <tag> 1 000 98 % e\u{301}te\u{301}
* দ্রুত data entry ৪৫ wpm, ক্ষুদ্র প্রশিক্ষণ ২০২৪–২০২৬
* উৎপাদন ক্রেতা যৌথ মৌলিক সৌজন্য লোকো নৈতিক নির্ভুল অর্থনীতি সূর্য এবং স্নাতক ইলেকট্রনিক্স ফ্ল্যাট ক্লাস গ্লাস স্প্রিং স্ট্র্যাটেজি বাংলাদেশ রূপান্তর প্রকৌশলী আয় বিষয়
* Zażółć gęślą jaźń; ķīlis, ģints, ņem, ļauj; Εξυπηρέτηση πελατών: ΐ ΰ ώ; œuvre, cœur, à l’été
> র্কর্তৃপক্ষ স্বাস্থ্য, ঢাকা
- স্ট্র্যাটেজি Manager :: ০৩/২০২১ – present
~ বিশ্ববিদ্যালয় ইঞ্জিনিয়ারিং and ffi fl office.
* জ্ঞান ও ধৈর্য
* কার্যালয় পর্যবেক্ষণ
+ ΔΎΣΚΟΛΕΣ ΛΈΞΕΙΣ
% বাংলা :: মাতৃভাষা, C2
% Ελληνικά :: A2 – ΐ ΰ
% Label much too long for its column of the page :: and its text, which goes on and on until it needs a second line
";
