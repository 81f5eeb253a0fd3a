# The screens around the CV: the editor, and the check before it is saved.
# The words of the CV itself are in cv.ftl.

## Bar of the editor

cv-screen-role = Stanowisko
# Chosen while no role is known: the CV shows the profile as it stands.
cv-screen-role-none = Jak w profilu
cv-screen-language = Język CV
cv-screen-country = Kraj
cv-screen-check = Sprawdź i zapisz
cv-screen-tabs = Widok
cv-screen-tab-content = Treść
cv-screen-tab-page = Strona
cv-screen-tab-checks = Uwagi
cv-screen-tab-look = Wygląd
cv-screen-tab-job = Oferta
cv-screen-tab-drawer = CV

## Where there is no CV yet

cv-screen-empty-title = Tu zaczyna się Twoje CV
cv-screen-empty-words = Wypełnij kilka krótkich części, a obok od razu powstanie strona CV. Zajmie to około dziesięciu minut.
cv-screen-empty-start = Zacznij CV
cv-screen-import = Wczytaj CV z pliku

## Sections of the form, and how much is in them

cv-screen-about = O Tobie
cv-screen-summary = Podsumowanie
cv-screen-work = Doświadczenie zawodowe
cv-screen-education = Wykształcenie
cv-screen-skills = Umiejętności
cv-screen-languages = Języki
cv-screen-training = Szkolenia
cv-screen-count-complete = komplet
cv-screen-count-things = { $n ->
    [one] { $n } rzecz do uzupełnienia
    [few] { $n } rzeczy do uzupełnienia
    [many] { $n } rzeczy do uzupełnienia
   *[other] { $n } rzeczy do uzupełnienia
}
cv-screen-count-lines = { $n ->
    [one] { $n } wiersz
    [few] { $n } wiersze
    [many] { $n } wierszy
   *[other] { $n } wiersza
}
cv-screen-count-entries = { $n ->
    [one] { $n } wpis
    [few] { $n } wpisy
    [many] { $n } wpisów
   *[other] { $n } wpisu
}
cv-screen-count-skills = { $n ->
    [one] { $n } umiejętność
    [few] { $n } umiejętności
    [many] { $n } umiejętności
   *[other] { $n } umiejętności
}
cv-screen-count-languages = { $n ->
    [one] { $n } język
    [few] { $n } języki
    [many] { $n } języków
   *[other] { $n } języka
}
cv-screen-count-written = napisane za Ciebie
cv-screen-count-empty = puste, pominięte

## About you

cv-screen-name = Imię i nazwisko
cv-screen-name-hint = Imię i nazwisko
cv-screen-headline = Nagłówek
cv-screen-headline-hint = Kim jesteś w pracy
cv-screen-headline-help = Na stronie będzie tu nazwa wybranego stanowiska
cv-screen-email = E-mail
cv-screen-email-hint = nazwa@example.com
cv-screen-phone = Telefon
cv-screen-phone-hint = Z numerem kierunkowym kraju
cv-screen-town = Miejscowość
cv-screen-home = Kraj zamieszkania
cv-screen-home-none = Wybierz kraj
cv-screen-link = Link
cv-screen-link-hint = Strona o Tobie lub Twojej pracy
# Feminine, masculine or neutral forms in the sentences that the program writes for the CV.
cv-screen-spoken = Jak CV mówi o Tobie
cv-screen-spoken-help = W niektórych językach słowa zmieniają się zależnie od rodzaju. Wybierz formę, która Ci odpowiada. Zdania neutralne nie wskazują rodzaju.
cv-screen-spoken-feminine = Żeńska
cv-screen-spoken-masculine = Męska
cv-screen-spoken-neutral = Neutralna

## Summary

cv-screen-summary-hint = Dwa lub trzy zdania o Tobie i Twojej pracy
cv-screen-summary-help = Jeśli zostawisz to pole puste, napiszemy tekst na podstawie Twoich wpisów i odpowiedzi

## Entries of all kinds

cv-screen-new-entry = Nowy wpis
cv-screen-from = Od
cv-screen-to = Do
cv-screen-date-hint = Miesiąc i rok
# A period on screen, e.g. March 2022 – May 2024
cv-screen-period = { $from } – { $to }
cv-screen-until-now = obecnie
cv-screen-move-up = Przesuń w górę
cv-screen-move-down = Przesuń w dół
cv-screen-remove = Usuń
cv-screen-removed = Usunięto: { $entry }
cv-screen-removed-unnamed = Usunięto wpis
cv-screen-newest-first = Na stronie najnowsze wpisy są na początku

## Work

cv-screen-add-work = Dodaj pracę
cv-screen-employer = Pracodawca
cv-screen-place = Miejscowość
cv-screen-title = Stanowisko
cv-screen-still-work = Nadal tu pracuję
cv-screen-did = Twoje zadania
cv-screen-did-hint = Każde zadanie w osobnym wierszu

## Education

cv-screen-add-education = Dodaj szkołę lub kurs
cv-screen-school = Szkoła lub uczelnia
cv-screen-diploma = Dyplom
cv-screen-studied = Kierunek
cv-screen-still-study = Nadal się tu uczę

## Skills

cv-screen-add-skill = Dodaj umiejętność
cv-screen-skill = Umiejętność
cv-screen-skill-hint = Na przykład: systemy rezerwacji
cv-screen-details = Szczegóły
cv-screen-details-hint = Nazwy oddzielone przecinkami

## Languages

cv-screen-add-language = Dodaj język
cv-screen-answered = Z Twoich odpowiedzi
cv-screen-answered-words = Te języki i poziomy pochodzą z ankiety
cv-screen-answered-change = Zmień odpowiedzi
cv-screen-own-language = Język
cv-screen-own-level = Poziom
cv-screen-own-level-hint = Na przykład: B1
cv-screen-native = Język ojczysty
# Lowest and highest level of a language, e.g. B1 to B2
cv-screen-level-range = od { $low } do { $high }

## Training and certificates

cv-screen-add-training = Dodaj szkolenie
cv-screen-course = Szkolenie lub certyfikat
cv-screen-issuer = Organizator
cv-screen-when = Kiedy

## The page

cv-screen-page-of = Strona { $page } z { $count }
# What a screen reader says of the picture of the page.
cv-screen-page-said = Twoje CV, strona { $page } z { $count }
cv-screen-page-none = Twoje CV
cv-screen-page-making = Strona powstaje
cv-screen-zoom-in = Powiększ
cv-screen-zoom-out = Pomniejsz
cv-screen-fit = Cała strona
cv-screen-page-before = Poprzednia strona
cv-screen-page-after = Następna strona

## How far the CV is

cv-screen-ready = Gotowe do wysłania
cv-screen-nearly = Prawie gotowe
cv-screen-begun = W trakcie
# $share is 0 to 100; $n is the number of things to look at.
cv-screen-share = { $n ->
    [one] { $share } na 100, { $n } rzecz do sprawdzenia
    [few] { $share } na 100, { $n } rzeczy do sprawdzenia
    [many] { $share } na 100, { $n } rzeczy do sprawdzenia
   *[other] { $share } na 100, { $n } rzeczy do sprawdzenia
}
cv-screen-share-all = { $share } na 100, nic więcej nie trzeba
cv-screen-to-look-at = Do sprawdzenia
cv-screen-reading = Gotowe do automatycznego odczytu

## What was done for the role

cv-screen-changes = Dopasowane do stanowiska
cv-screen-change-headline = Nagłówek podaje stanowisko, bo tam patrzy się najpierw
cv-screen-change-summary = Podsumowanie powstało z Twoich wpisów i odpowiedzi. Napisz własne, żeby je zastąpić.
# $skill is a line of the CV; $entry the employer or course that shows it.
cv-screen-change-skill-added = Dodano „{ $skill }”: potwierdzają to Twoje odpowiedzi oraz { $entry }
cv-screen-change-skill-added-plain = Dodano „{ $skill }”: potwierdzają to Twoje odpowiedzi i wpisy
cv-screen-change-skills = Umiejętności potrzebne na tym stanowisku są na początku
cv-screen-change-vacancy = Umiejętności z ogłoszenia są na początku
cv-screen-change-bullets = { $n ->
    [one] W { $n } wpisie wiersze ważne dla stanowiska są na początku
    [few] W { $n } wpisach wiersze ważne dla stanowiska są na początku
    [many] W { $n } wpisach wiersze ważne dla stanowiska są na początku
   *[other] W { $n } wpisu wiersze ważne dla stanowiska są na początku
}

## What is usual in a country

cv-screen-note-gb = Wielka Brytania: bez zdjęcia, daty urodzenia i stanu cywilnego. Najwyżej dwie strony.
cv-screen-note-ie = Irlandia: bez zdjęcia, daty urodzenia i stanu cywilnego. Najwyżej dwie strony.
cv-screen-note-fr = Francja: zdjęcie nie jest potrzebne. Jedna lub dwie strony.
cv-screen-note-pl = Polska: na końcu strony jest zgoda na przetwarzanie danych osobowych
cv-screen-note-lv = Łotwa: dla wielu pracodawców ważny jest poziom łotewskiego. Jedna lub dwie strony.
cv-screen-note-gr = Grecja: daty zapisuje się cyframi. Najwyżej dwie strony.
cv-screen-note-bd = Bangladesz: zwykle do trzech stron

## Things to look at. $entry names an employer, school or course.

cv-screen-find-name = Brakuje imienia i nazwiska
cv-screen-find-name-words = Powinny być na samej górze strony
cv-screen-find-email = Brakuje adresu e-mail
cv-screen-find-email-words = Większość pracodawców odpowiada e-mailem
cv-screen-find-email-form = Sprawdź adres e-mail
cv-screen-find-email-form-words = Zwykle wygląda jak nazwa@example.com
cv-screen-find-phone = Brakuje numeru telefonu
cv-screen-find-phone-words = Wielu pracodawców najpierw dzwoni
cv-screen-find-headline = Brakuje nagłówka
cv-screen-find-headline-words = Wybierz stanowisko albo napisz, kim jesteś w pracy
cv-screen-find-history = Nie ma jeszcze wpisów o pracy ani nauce
cv-screen-find-history-words = Na początek wystarczy jeden wpis
cv-screen-find-employer = Brakuje nazwy pracodawcy
cv-screen-find-title = Brakuje nazwy stanowiska
cv-screen-find-school = Brakuje nazwy szkoły
cv-screen-find-start = Brakuje daty rozpoczęcia
cv-screen-find-start-words = { $entry }. Najpierw szuka się dat.
cv-screen-find-end = Brakuje daty zakończenia
cv-screen-find-end-work-words = { $entry }. Jeśli dalej tam pracujesz, zaznacz „Nadal tu pracuję”.
cv-screen-find-end-study-words = { $entry }. Jeśli dalej się tam uczysz, zaznacz „Nadal się tu uczę”.
cv-screen-find-date = Nie można odczytać daty
cv-screen-find-date-words = { $entry }: „{ $date }”. Zapisz ją tak: „{ $example }”.
cv-screen-find-future = Jedna z dat jest w przyszłości
cv-screen-find-backwards = Koniec jest wcześniejszy niż początek
cv-screen-find-overlap = Dwa wpisy w tym samym czasie
cv-screen-find-overlap-words = { $entry } i { $other }. Jeśli tak było, nic nie zmieniaj.
cv-screen-find-did = Napisz, jakie były Twoje zadania
cv-screen-find-did-words = { $entry }. Wystarczą dwa lub trzy wiersze.
cv-screen-find-long = Jeden wiersz jest bardzo długi
cv-screen-find-long-words = { $entry }. Dwa krótkie wiersze czyta się łatwiej.
cv-screen-find-script = Niektóre słowa są w innym alfabecie
cv-screen-find-script-words = { $entry }. Język tego CV: { $language }.
cv-screen-find-gap = Między datami jest przerwa
cv-screen-find-gap-words = Liczba miesięcy między wpisami „{ $before }” i „{ $after }”: { $n }. Jeden wiersz o tym czasie, na przykład o rodzinie, kursie lub wyjeździe, odpowie na pytanie, zanim ktoś je zada.
cv-screen-find-many = Liczba wpisów w tej sekcji: { $n }
cv-screen-find-email-typo = W Twoim adresie e-mail może być literówka
cv-screen-find-email-typo-words = Czy chodziło o { $guess }?
cv-screen-find-address = Jeden z linków prowadzi donikąd
cv-screen-find-address-words = „{ $address }” nie jest adresem strony. Zwykle wygląda on tak: example.com/nazwa.
cv-screen-find-hidden = W tekście jest niewidoczny znak
cv-screen-find-glyphs = Niektórych znaków nie da się wydrukować
cv-screen-find-glyphs-words = W czcionkach programu nie ma: { $letters }. Jest to tutaj: „{ $text }”. Użyj innych liter.
cv-screen-find-pages = { $n ->
    [one] CV ma { $n } stronę
    [few] CV ma { $n } strony
    [many] CV ma { $n } stron
   *[other] CV ma { $n } strony
}
cv-screen-find-pages-words = Zwykle oczekuje się nie więcej niż { $most }. Skróć najstarsze wpisy.
cv-screen-find-entry-words = { $entry }

## Below a field

cv-screen-field-name = Jak się nazywasz?
cv-screen-field-email = Gdzie pracodawcy mogą do Ciebie napisać?
cv-screen-field-email-form = Zwykle wygląda jak nazwa@example.com
cv-screen-field-phone = Gdzie pracodawcy mogą zadzwonić?
cv-screen-field-employer = Kto był pracodawcą?
cv-screen-field-title = Jakie to było stanowisko?
cv-screen-field-school = Jaka to była szkoła?
cv-screen-field-start = Kiedy to się zaczęło?
cv-screen-field-end = Kiedy to się skończyło?
cv-screen-field-date = Zapisz ją tak: „{ $example }”
cv-screen-field-future = Ta data jest w przyszłości
cv-screen-field-backwards = Ta data jest wcześniejsza niż początek
cv-screen-field-did = Jakie były Twoje zadania?
cv-screen-field-long = Jeden wiersz jest bardzo długi
cv-screen-field-address = Zwykle wygląda tak: example.com/nazwa

## Buttons that lead to what can be done

cv-screen-fix-name = Dodaj imię i nazwisko
cv-screen-fix-email = Dodaj e-mail
cv-screen-fix-phone = Dodaj telefon
cv-screen-fix-headline = Dodaj nagłówek
cv-screen-fix-history = Dodaj wpis
cv-screen-fix-date = Dodaj datę
cv-screen-fix-did = Dodaj wiersze
cv-screen-fix-complete = Uzupełnij
cv-screen-fix-look = Zobacz

## What a machine does not find

cv-screen-find-unread = Nie można odczytać tekstu
cv-screen-find-unread-words = Automatyczny odczyt nie znajduje w pliku żadnych słów, więc plik nie został zapisany. Napisz nam, co zawiera Twoje CV.
cv-screen-find-letters = Niektórych liter nie można odczytać
cv-screen-find-letters-words = Poszukaj w tekście nietypowych znaków i zastąp je zwykłymi literami
cv-screen-find-name-unread = Automatyczny odczyt nie znajduje imienia i nazwiska
cv-screen-find-contact-unread = Automatyczny odczyt nie znajduje telefonu lub e-maila
cv-screen-find-headings-unread = Automatyczny odczyt nie znajduje wszystkich nagłówków
cv-screen-find-content-unread = Automatyczny odczyt nie znajduje wszystkich słów
cv-screen-find-missed-words = Brakuje: { $what }
cv-screen-find-order = Automatyczny odczyt znajduje najpierw starszą pracę
cv-screen-find-order-words = Sprawdź daty swoich wpisów
cv-screen-find-private = Na stronie jest ulica lub kod pocztowy
cv-screen-find-private-words = Wystarczą miejscowość i kraj

## What is well

cv-screen-good-name = Imię i nazwisko są na miejscu
cv-screen-good-contact = Telefon i e-mail są na miejscu
cv-screen-good-headline = Nagłówek jest na miejscu
cv-screen-good-history = Praca i wykształcenie są opisane
cv-screen-good-complete = Każdy wpis ma potrzebne nazwy
cv-screen-good-dates = Wszystkie daty można odczytać
cv-screen-good-order = Kolejność dat się zgadza
cv-screen-good-did = Każdy wpis mówi o Twoich zadaniach
cv-screen-good-short = Wszystkie wiersze są krótkie
cv-screen-good-script = Litery pasują do języka CV
cv-screen-good-gaps = Między datami nie ma długich przerw
cv-screen-good-many = Liczba wpisów jest odpowiednia
cv-screen-good-addresses = E-mail i linki są zapisane poprawnie
cv-screen-good-signs = Każdy znak da się wydrukować
cv-screen-good-pages = { $n ->
    [one] { $n } strona, właściwa długość
    [few] { $n } strony, właściwa długość
    [many] { $n } stron, właściwa długość
   *[other] { $n } strony, właściwa długość
}
cv-screen-good-text = Cały tekst można odczytać automatycznie
cv-screen-good-letters = Wszystkie litery wyświetlają się poprawnie
cv-screen-good-name-read = Imię i nazwisko łatwo znaleźć
cv-screen-good-contact-read = Telefon i e-mail łatwo znaleźć
cv-screen-good-headings-read = Każda sekcja ma wyraźny nagłówek
cv-screen-good-content-read = Wszystkie Twoje słowa są na stronie
cv-screen-good-newest-first = Najnowsza praca jest na początku
cv-screen-good-private = Ulicy i kodu pocztowego nie ma na stronie

## The check before saving

cv-screen-back = Wróć do mojego CV
cv-screen-check-ready = Twoje CV jest gotowe do wysłania
cv-screen-check-nearly = Twoje CV jest prawie gotowe do wysłania
cv-screen-check-begun = Twoje CV powstaje
cv-screen-checked-all = Sprawdziliśmy { $checks } rzeczy i wszystkie są w porządku
cv-screen-checked = { $n ->
    [one] Sprawdziliśmy { $checks } rzeczy. Możesz już zapisać CV albo najpierw spojrzeć na { $n } uwagę.
    [few] Sprawdziliśmy { $checks } rzeczy. Możesz już zapisać CV albo najpierw spojrzeć na { $n } uwagi.
    [many] Sprawdziliśmy { $checks } rzeczy. Możesz już zapisać CV albo najpierw spojrzeć na { $n } uwag.
   *[other] Sprawdziliśmy { $checks } rzeczy. Możesz już zapisać CV albo najpierw spojrzeć na { $n } uwagi.
}
cv-screen-things = { $n ->
    [one] { $n } rzecz do sprawdzenia
    [few] { $n } rzeczy do sprawdzenia
    [many] { $n } rzeczy do sprawdzenia
   *[other] { $n } rzeczy do sprawdzenia
}
cv-screen-passed = { $n ->
    [one] { $n } rzecz w porządku
    [few] { $n } rzeczy w porządku
    [many] { $n } rzeczy w porządku
   *[other] { $n } rzeczy w porządku
}
cv-screen-machine-show = Pokaż, co odczytuje komputer
cv-screen-machine-hide = Ukryj, co odczytuje komputer
cv-screen-machine = Co odczytuje komputer
cv-screen-file-name = Nazwa pliku
cv-screen-file-name-missing = Nadaj plikowi nazwę
# $folder is a folder of the computer; $size the size of the file in kilobytes.
cv-screen-folder = { $folder }, { $size } KB
# Where no folder is known.
cv-screen-size = { $size } KB
cv-screen-folder-change = Zmień
cv-screen-save = Zapisz jako PDF
cv-screen-save-other = Inne formaty
cv-screen-save-waits = Strona powstaje
cv-screen-save-unread = Nie można odczytać tekstu, więc taki plik nie byłby przydatny
cv-screen-saved = Zapisano w folderze { $folder }
cv-screen-open = Otwórz
cv-screen-show-folder = Pokaż folder

## Dates


## Sections, their order, and what this CV leaves out

cv-screen-count-hidden = nie w tym CV
cv-screen-count-filled = wypełnione
cv-screen-projects = Projekty
cv-screen-volunteering = Wolontariat
cv-screen-awards = Nagrody
cv-screen-publications = Publikacje
cv-screen-interests = Zainteresowania
cv-screen-references = Referencje
cv-screen-availability = Dyspozycyjność
cv-screen-driving = Prawo jazdy
cv-screen-personal = Dane osobowe
cv-screen-declaration = Oświadczenie i podpis
cv-screen-own-section = Własna sekcja
cv-screen-own-title = Tytuł sekcji
cv-screen-own-title-hint = np. Sport
cv-screen-own-name = Nazwa
cv-screen-own-detail = Dopisek w tym samym wierszu
cv-screen-add-own = Dodaj wpis
cv-screen-add-section = Dodaj sekcję
cv-screen-remove-section = Usuń tę sekcję
cv-screen-show-section = Pokaż tę sekcję
cv-screen-hide-entry = Pomiń w tym CV
cv-screen-show-entry = Pokaż w tym CV
cv-screen-sort = Ułóż znów od najnowszych
cv-screen-second = Pisz też w języku
cv-screen-second-none = Bez drugiego języka
cv-screen-in-language = { $label } ({ $language })

## Fields of the other sections

cv-screen-add-project = Dodaj projekt
cv-screen-project = Nazwa projektu
cv-screen-project-for = Dla kogo
cv-screen-still-this = Nadal trwa
cv-screen-about-it = Opis
cv-screen-add-volunteering = Dodaj wolontariat
cv-screen-organisation = Organizacja
cv-screen-task = Twoje zadanie
cv-screen-add-award = Dodaj nagrodę
cv-screen-award = Nazwa nagrody
cv-screen-awarder = Przyznana przez
cv-screen-add-publication = Dodaj publikację
cv-screen-publication = Tytuł publikacji
cv-screen-publisher = Wydawca
cv-screen-add-interest = Dodaj zainteresowanie
cv-screen-interest = Zainteresowanie
cv-screen-add-reference = Dodaj referencję
cv-screen-reference = Imię i nazwisko osoby
cv-screen-reference-words = Kontakt do tej osoby lub jej opinia
cv-screen-reference-hint = Najpierw zapytaj tę osobę o zgodę
cv-screen-personal-shown = To CV pokazuje to, co tu wpiszesz. Możesz to wyłączyć w zakładce „Wygląd”.
cv-screen-personal-kept = To CV nie pokazuje tych danych, bo w tym kraju nie jest to przyjęte. Możesz je włączyć w zakładce „Wygląd”.
cv-screen-birth-date = Data urodzenia
cv-screen-nationality = Obywatelstwo
cv-screen-marital-status = Stan cywilny
cv-screen-father = Imię i nazwisko ojca
cv-screen-mother = Imię i nazwisko matki
cv-screen-military-service = Służba wojskowa
cv-screen-start-date = Możesz zacząć od
cv-screen-shifts = Godziny pracy
cv-screen-shifts-hint = np. zmiana ranna i popołudniowa, bez nocy
cv-screen-home-office = Praca zdalna
cv-screen-home-office-hint = np. spokojny pokój i szybki internet
cv-screen-notice = Okres wypowiedzenia
cv-screen-notice-hint = np. miesiąc
cv-screen-driving-hint = np. B, własny samochód

## The look of the CV

cv-screen-template = Szablon
cv-screen-template-classic = Klasyczny
cv-screen-template-modern = Nowoczesny
cv-screen-template-two-column = Dwie kolumny
cv-screen-template-compact = Zwarty
cv-screen-two-column-note = Niektóre starsze systemy pracodawców lepiej czytają jedną kolumnę.
cv-screen-accent = Kolor
cv-screen-accent-teal = Morski
cv-screen-accent-navy = Niebieski
cv-screen-accent-plum = Śliwkowy
cv-screen-family = Krój pisma
cv-screen-family-sans = Prosty
cv-screen-family-serif = Książkowy
cv-screen-text-size = Wielkość tekstu
cv-screen-text-size-small = Mała
cv-screen-text-size-normal = Zwykła
cv-screen-text-size-large = Duża
cv-screen-paper = Papier
cv-screen-paper-a4 = A4
cv-screen-paper-letter = US Letter
cv-screen-fit-to = Długość
cv-screen-fit-to-free = Dowolna
cv-screen-fit-to-one-page = Jedna strona
cv-screen-fit-to-two-pages = Dwie strony
cv-screen-fit-as-it-is = Mieści się bez zmian.
cv-screen-fit-not = Nie mieści się, więc nic nie zostało zmniejszone. Pomiń jakiś wpis albo pozwól na więcej stron.
cv-screen-fit-tightened = Aby się zmieściło, zmniejszono: { $steps }.
cv-screen-fit-sections = odstępy między sekcjami
cv-screen-fit-entries = odstępy między wpisami
cv-screen-fit-lines = odstępy między wierszami
cv-screen-fit-margins = marginesy
cv-screen-fit-text = tekst, do { $size } pkt

## What the CV shows beside its sections

cv-screen-shown = Co pokazuje CV
cv-screen-show-photo = Zdjęcie
cv-screen-photo-usual = Przyjęte w tym kraju
cv-screen-photo-optional = W tym kraju według uznania
cv-screen-photo-unusual = W tym kraju nieprzyjęte, lepiej bez
cv-screen-show-personal = Dane osobowe
cv-screen-show-personal-words = Data urodzenia, obywatelstwo itp., jeśli je wpiszesz
cv-screen-show-address = Ulica i kod pocztowy
cv-screen-show-address-words = Większości pracodawców wystarczy miejscowość
cv-screen-show-signature = Oświadczenie i podpis
cv-screen-show-signature-words = Miejsce na podpis na końcu
cv-screen-latin-digits = Daty cyframi 0–9
cv-screen-latin-digits-words = Zamiast cyfr bengalskich
cv-screen-consent = Zgoda na przetwarzanie danych
cv-screen-consent-off = Bez zgody
cv-screen-consent-this = Na tę rekrutację
cv-screen-consent-future = Także na przyszłe
cv-screen-consent-own = Treść wymagana przez pracodawcę
cv-screen-consent-own-hint = Pozostaw puste, aby użyć zwykłej klauzuli

## Changes for the role, and words of this CV alone

cv-screen-changes-none = Nic nie zostało dopasowane do stanowiska. Wybierz stanowisko u góry i uzupełnij doświadczenie oraz umiejętności.
cv-screen-changes-words = Wyłącz to, czego nie chcesz. Twoje własne wpisy nigdy nie są zmieniane.
cv-screen-own-words = Teksty tylko do tego CV
cv-screen-own-words-words = To, co tu napiszesz, będzie tylko w tym CV i zastąpi w nim inne teksty.

## Several CVs, and CVs as they were

cv-screen-cvs = Twoje CV
cv-screen-cvs-words = Wszystkie powstają z tych samych wpisów. Każde ma własne stanowisko, język, wygląd i kolejność.
cv-screen-cv-name = Nazwa tego CV
cv-screen-cv-name-hint = np. pracodawca
cv-screen-cv-copy = Skopiuj do innej rekrutacji
cv-screen-cv-numbered = CV { $number }
cv-screen-cv-open = Otwórz: { $name }
cv-screen-cv-discard = Usuń: { $name }
cv-screen-versions = Wcześniejsze wersje
cv-screen-versions-words = Wersja jest zachowywana przy każdym zapisie i wczytaniu pliku. Powrót można cofnąć.
cv-screen-version-keep = Zachowaj wersję teraz
cv-screen-version-when = { $date }, { $time }
cv-screen-version-asked = zachowana przez Ciebie
cv-screen-version-import = przed wczytaniem pliku
cv-screen-version-return = przed powrotem
cv-screen-version-saved = zapisana jako plik
cv-screen-version-back = Wróć do: { $when }
cv-screen-version-forget = Usuń: { $when }

## The photo, and the address

cv-screen-photo = Zdjęcie
cv-screen-photo-choose = Wybierz zdjęcie
cv-screen-photo-other = Wybierz inne zdjęcie
cv-screen-photo-remove = Usuń zdjęcie
cv-screen-photo-reading = Wczytywanie zdjęcia
cv-screen-photo-shown = To CV pokazuje Twoje zdjęcie
cv-screen-photo-wanted = Pracodawcy w tym kraju oczekują zdjęcia
cv-screen-photo-not-shown = To CV nie pokazuje zdjęcia. Możesz je włączyć w zakładce „Wygląd”.
cv-screen-crop-title = Wybierz kadr
cv-screen-crop-words = Przeciągnij ramkę lub przesuń ją strzałkami. Najlepiej wygląda głowa z ramionami.
cv-screen-crop-frame = Widoczna część zdjęcia
cv-screen-crop-more = Pokaż więcej
cv-screen-crop-less = Pokaż mniej
cv-screen-crop-use = Użyj tego zdjęcia
cv-screen-street = Ulica i numer
cv-screen-postcode = Kod pocztowy

## The vacancy, and lines that the CV could have

cv-screen-vacancy = Ogłoszenie
cv-screen-vacancy-words = Wklej tekst ogłoszenia. Sprawdzimy, czego wymaga i co mówi o tym Twoje CV.
cv-screen-vacancy-text = Tekst ogłoszenia
cv-screen-vacancy-hint = Zostaje na tym komputerze
cv-screen-earlier = Z Twojej dotychczasowej pracy
cv-screen-earlier-words = Taka praca zwykle to obejmuje. Dodaj tylko to, co naprawdę było Twoim zadaniem.
cv-screen-earlier-more = Pokaż więcej: { $n }
cv-screen-examples = Z Twoich przygotowań do rozmowy
cv-screen-examples-words = Przykład opisany w ćwiczeniach może być jednym wierszem w CV.
cv-screen-examples-entry = Dodaj do
cv-screen-add-line = Dodaj do CV: { $line }
cv-screen-add-line-short = Dodaj do CV

## What a machine reads, field by field

cv-screen-fields = Co znajdują programy pracodawców
cv-screen-fields-words = Odczytano dokładnie ten plik. Pola zgodne z tym, co jest w CV: { $read } z { $all }.
cv-screen-fields-missing = nie znaleziono
