## The CV. Headings are printed in capitals where the script has them.

cv-title = CV – { $name }
cv-title-nameless = CV

cv-heading-summary = Podsumowanie
cv-heading-skills = Kluczowe umiejętności
cv-heading-work = Doświadczenie zawodowe
cv-heading-education = Wykształcenie
cv-heading-languages = Języki
cv-heading-certificates = Szkolenia i certyfikaty
cv-heading-projects = Projekty
cv-heading-volunteering = Wolontariat
cv-heading-awards = Nagrody i wyróżnienia
cv-heading-publications = Publikacje
cv-heading-interests = Zainteresowania
cv-heading-references = Referencje

## Small pieces

# $label is what the client wrote, e.g. a skill; $text its keywords.
cv-labelled = { $label }: { $text }
cv-skill-level = { $skill } ({ $level })
cv-grade = Ocena: { $grade }

## Dates. A month may also be in figures: that is decided by the country.

cv-period = { $from } – { $to }
cv-until-now = obecnie
cv-month-year = { $month } { $year }

## Languages: "C1 in listening and reading, B2 in speaking and writing"

cv-language-native = język ojczysty
cv-language-level = { $level } w { $skills }
cv-language-listening = słuchaniu
cv-language-reading = czytaniu
cv-language-conversation = rozmowie
cv-language-speaking = mówieniu
cv-language-writing = pisaniu

## Sentences of the summary where the client has written none in this language.
## Noun phrases without a full stop; nothing in them agrees with the client.

cv-summary-years = { $years ->
    [one] { $years } rok doświadczenia zawodowego
    [few] { $years } lata doświadczenia zawodowego
    [many] { $years } lat doświadczenia zawodowego
   *[other] { $years } roku doświadczenia zawodowego
}
cv-summary-years-sectors = { $years ->
    [one] { $years } rok doświadczenia zawodowego, m.in. w { $sectors }
    [few] { $years } lata doświadczenia zawodowego, m.in. w { $sectors }
    [many] { $years } lat doświadczenia zawodowego, m.in. w { $sectors }
   *[other] { $years } roku doświadczenia zawodowego, m.in. w { $sectors }
}
cv-summary-sectors = Doświadczenie zawodowe w { $sectors }
cv-summary-contact-centre = { $years ->
    [one] { $years } rok pracy w contact center
    [few] { $years } lata pracy w contact center
    [many] { $years } lat pracy w contact center
   *[other] { $years } roku pracy w contact center
}
cv-summary-customers-1-to-3 = Od roku do trzech lat pracy z klientami
cv-summary-customers-over-3 = Ponad trzy lata pracy z klientami
cv-summary-languages = Praca w językach: { $languages }
cv-summary-strengths = Mocne strony: { $strengths }

## Sectors as they stand in the sentences above

cv-sector-retail = handlu
cv-sector-hospitality = branży hotelarsko-gastronomicznej
cv-sector-telecom = telekomunikacji
cv-sector-banking = bankowości
cv-sector-insurance = ubezpieczeniach
cv-sector-energy = energetyce
cv-sector-delivery = branży kurierskiej
cv-sector-public = sektorze publicznym
cv-sector-health = ochronie zdrowia

## Consent clause for Poland, with the regulation's official title.
## cv-consent-language is the language of the clause: Polish where the regulation has no official wording.

cv-consent-language = pl
cv-consent = Wyrażam zgodę na przetwarzanie moich danych osobowych dla potrzeb niezbędnych do realizacji procesu rekrutacji zgodnie z Rozporządzeniem Parlamentu Europejskiego i Rady (UE) 2016/679 z dnia 27 kwietnia 2016 r. w sprawie ochrony osób fizycznych w związku z przetwarzaniem danych osobowych i w sprawie swobodnego przepływu takich danych oraz uchylenia dyrektywy 95/46/WE (RODO).
# Behind the sentence above, for later applications as well.
cv-consent-future = Wyrażam zgodę na przetwarzanie moich danych osobowych także na potrzeby przyszłych procesów rekrutacyjnych.

## Sections that some countries and employers ask for

cv-heading-personal = Dane osobowe
cv-heading-availability = Dyspozycyjność
cv-heading-driving = Prawo jazdy
cv-heading-declaration = Oświadczenie
cv-label-birth-date = Data urodzenia
cv-label-nationality = Obywatelstwo
cv-label-marital-status = Stan cywilny
cv-label-father = Imię i nazwisko ojca
cv-label-mother = Imię i nazwisko matki
cv-label-military-service = Służba wojskowa
cv-label-start-date = Możliwy termin rozpoczęcia pracy
cv-label-shifts = Możliwe godziny pracy
cv-label-home-office = Praca zdalna
cv-label-notice = Okres wypowiedzenia
cv-photo-said = Zdjęcie: { $name }
cv-declaration = Oświadczam, że powyższe informacje są prawdziwe i kompletne.
cv-sign-place-date = Miejscowość i data
cv-sign = Podpis
