# Results in words: fits, reasons, what can still be learned, conditions, pay, how sure we are.
# Names of competencies, conditions and roles are put in as they stand, so they come first or after a colon.

## The fit

explain-fit-between = najpewniej między { $low } a { $high }
explain-fit-range = { $low }–{ $high }
explain-fit-between-all = Jeśli nic nie zakładać o tym, czego w Twoich odpowiedziach brakuje, dopasowanie leży między { $low } a { $high }
explain-fit-strong = Bardzo dobre dopasowanie
explain-fit-good = Dobre dopasowanie
explain-fit-partial = Możliwe dopasowanie
explain-fit-low = Wymaga nauki
explain-fit-must-have-gap = Wymaganie do omówienia
explain-fit-not-enough = Za mało odpowiedzi
explain-fit-tied = O ile możemy to ocenić, to stanowisko pasuje do Ciebie tak samo dobrze jak poprzednie
explain-fit-needs-answers = Twoje odpowiedzi obejmują { $answered } tego, co liczy się na tym stanowisku. Najbardziej pomogą odpowiedzi w tych dziedzinach: { $competencies }
explain-category-no-data = Jeszcze bez odpowiedzi
explain-category-must-have-check = Wymaganie do sprawdzenia

explain-must-haves-met = { $met } z { $total } spełnione, { $open } do omówienia
explain-must-haves-all-met = { $met } z { $total } spełnione

## Levels in a word

explain-band-no-evidence = Jeszcze nieznany
explain-band-starting = Początkowy
explain-band-growing = Rosnący
explain-band-solid = Dobry
explain-band-strong = Wysoki

## Why a role fits, and what can still be learned

explain-level-and-need = { $competency }: { $has }. To stanowisko wymaga około { $needs }.
explain-reason-enough = { $competency }: wystarczy na tym stanowisku
explain-reason-learn-first = { $competency }: od tego warto zacząć
explain-gap-advice = { $numbers } { $advice }.
explain-gap-partly = Już blisko
explain-gap-missing = Jeszcze brakuje
explain-need-onet = To, czego wymaga stanowisko, jest naszą oceną. O*NET ocenia tę kompetencję w takiej pracy na { $onet } ze 100.
explain-need-judged = To, czego wymaga stanowisko, jest naszą oceną. O*NET nie podaje dla tej kompetencji oceny.
explain-about-figures = To, czego wymaga stanowisko, jest naszą oceną opartą na artykułach o tej pracy i na O*NET. Nie mówi nic o Twoich szansach na zatrudnienie.

## The answers behind it

explain-evidence-answer = { $question }: Twoja odpowiedź to { $answer }
explain-evidence-languages = Języki z Twoich odpowiedzi: { $languages }

## Must-haves

explain-must-have-met = Twój wynik to { $has }. To stanowisko wymaga co najmniej { $floor }.
explain-must-have-borderline = Twój wynik to około { $has }. To stanowisko wymaga co najmniej { $floor }, więc podaj w rekrutacji przykład ze swojego życia.
explain-must-have-not-met = Twój wynik to { $has }. To stanowisko wymaga co najmniej { $floor }. Innym udało się to dzięki ćwiczeniom, zanim wysłali CV.
explain-must-have-unknown = To stanowisko wymaga co najmniej { $floor }. W tej części nie ma jeszcze Twoich odpowiedzi.
explain-state-met = Spełnione
explain-state-borderline = Do omówienia
explain-state-not-met = Jeszcze nie
explain-state-unknown = Jeszcze nie wiadomo

## Facts that a role asks for

explain-fact-background-check = Sprawdzenie przeszłości
explain-fact-background-check-ask = Niektórzy pracodawcy sprawdzają przeszłość kandydatów przed zatrudnieniem. Zapytaj, co dokładnie.
explain-fact-step-agent = Doświadczenie na stanowisku konsultanta lub konsultantki w contact center
explain-fact-step-team-leader = Doświadczenie na stanowisku lidera lub liderki zespołu w contact center
explain-fact-step-supervisor = Doświadczenie na stanowisku supervisora lub supervisorki w contact center
explain-fact-step-manager = Doświadczenie na stanowisku kierowniczym w contact center
explain-fact-step-other = Doświadczenie w contact center
explain-fact-step-met = Z Twoich odpowiedzi wynika, że masz to doświadczenie
explain-fact-step-not-met = To jeden z późniejszych kroków. Większość osób zaczyna szczebel niżej i awansuje.
explain-fact-step-usual = Chce tego wielu pracodawców, ale nie wszyscy. Zapytaj i pokaż, co masz już za sobą gdzie indziej.
explain-fact-step-unknown = Opowiedz o swojej dotychczasowej pracy w części 1
explain-fact-customer-experience = Doświadczenie w pracy z klientami
explain-fact-customer-experience-met = Z Twoich odpowiedzi wynika, że masz doświadczenie w pracy z klientami
explain-fact-customer-experience-not-met = Liczy się kilka miesięcy w sklepie, kawiarni lub biurze. Wolontariat też.
explain-fact-customer-experience-unknown = Opowiedz o swojej dotychczasowej pracy w części 1
explain-fact-driving-licence = Prawo jazdy
explain-fact-driving-licence-met = Niektórzy pracodawcy go wymagają, a Ty je masz
explain-fact-driving-licence-not-met = Niektórzy pracodawcy go wymagają. Poszukaj takiego, który go nie potrzebuje.
explain-fact-driving-licence-unknown = Niektórzy pracodawcy go wymagają. Zaznacz w części 1, czy je masz.
explain-fact-sector-certificate = Certyfikat branżowy
explain-fact-sector-certificate-met = Niektórzy pracodawcy go wymagają, a Ty go masz
explain-fact-sector-certificate-not-met = Niektórzy pracodawcy go wymagają. Inni szkolą w pierwszych tygodniach pracy.
explain-fact-sector-certificate-unknown = Niektórzy pracodawcy go wymagają. Zaznacz w części 1, czy go masz.
explain-fact-typing = Pisanie na klawiaturze: około { $words } słów na minutę, poprawność { $accuracy }
explain-fact-typing-ask = Niektórzy pracodawcy to sprawdzają. Tutaj tego nie mierzymy.
explain-fact-language-any = Język pracy: { $level } lub wyżej
explain-fact-language-spoken = Język pracy w mowie: { $level } lub wyżej
explain-fact-language-written = Język pracy w piśmie: { $level } lub wyżej
explain-fact-language-met = { $count ->
    [one] Masz ten poziom w jednym języku: { $languages }. Liczy się, jeśli pracodawca w nim pracuje.
    [few] Masz ten poziom w { $count } językach: { $languages }. Liczy się, jeśli pracodawca pracuje w jednym z nich.
    [many] Masz ten poziom w { $count } językach: { $languages }. Liczy się, jeśli pracodawca pracuje w jednym z nich.
   *[other] Masz ten poziom w { $count } językach: { $languages }. Liczy się, jeśli pracodawca pracuje w jednym z nich.
}
explain-fact-language-not-met = Żaden z Twoich języków nie jest jeszcze na tym poziomie. Wiele osób uczy się na kursie obok pracy.
explain-fact-language-unknown = Zaznacz, jak dobrze znasz swoje języki

## The work and what you like

explain-flag-rather-not = Na tym stanowisku jest tego więcej. Z Twoich odpowiedzi wynika, że wolisz tego unikać.
explain-flag-only-some = Na tym stanowisku jest tego dużo. Z Twoich odpowiedzi wynika, że trochę Ci odpowiada, ale nie aż tyle.
explain-flag-wanted = Na tym stanowisku jest tego mało. Z Twoich odpowiedzi wynika, że chcesz więcej.
explain-condition-talk = Do omówienia
explain-condition-less = Wolisz mniej
explain-condition-more = Wolisz więcej
explain-condition-suits = To lubisz
explain-condition-fine = Odpowiada Ci
explain-condition-unanswered = Jeszcze bez odpowiedzi
explain-exposure-much = Dużo
explain-exposure-some = Trochę
explain-exposure-little = Mało lub wcale
explain-exposure-onet = { $amount } (O*NET)
explain-exposure-estimate = { $amount } (nasza ocena)
explain-suits-little = { $condition }: mało lub wcale, tak jak chcesz
explain-suits-little-detail = Na tym stanowisku jest tego { $exposure } na 100. Odpowiada Ci do { $tolerance }.
explain-suits-much = { $condition }: dużo, tak jak chcesz
explain-suits-much-detail = To stanowisko daje { $exposure } na 100. Odpowiada Ci około { $tolerance }.

## Education and pay

explain-education = Wykształcenie, którego zwykle oczekują pracodawcy: { $education }
explain-pay-between = od { $low } do { $high } { $currency }
explain-pay-about = około { $low } { $currency }
explain-pay-not-stated = Źródło nie podaje, za jaki okres ani czy brutto, czy netto
explain-pay-year-gross-france = rocznie brutto, średnio we Francji
explain-pay-hour-gross = za godzinę brutto
explain-pay-month-gross = miesięcznie brutto
explain-pay-month-net = miesięcznie na rękę
explain-pay-year-gross = rocznie brutto
explain-pay-undated = Źródło nie podaje roku, a dzisiejsza płaca minimalna może być wyższa. Ile płaci się teraz, pokażą oferty pracy w Twojej okolicy.
explain-pay-unknown = Zarobki: nasze źródła nie podają kwot
explain-source-bn = Z artykułu po bengalsku o pracy we Francji, niesprawdzone przez nas
explain-source-el = Z artykułu po grecku o call center, niesprawdzone przez nas
explain-source-fr = Z artykułu po francusku o call center, niesprawdzone przez nas
explain-source-lv = Z artykułu po łotewsku o obsłudze klienta, niesprawdzone przez nas
explain-source-pl = Z artykułu po polsku o obsłudze klienta, niesprawdzone przez nas
explain-source-other = Źródło: { $source }, niesprawdzone przez nas

## The results as a whole

explain-summary-empty = Tu pojawią się Twoje wyniki, gdy odpowiesz na pierwsze pytania
explain-summary-two-strengths = { $first }. { $second }.
explain-summary-one-strength = { $first }.
explain-summary-no-strength-yet = To dopiero początek, a wszystkiego można się nauczyć.
explain-summary-growing = { $count ->
    [one] Nadal rośnie i można to ćwiczyć: { $competencies }.
    [few] Nadal rosną i można je ćwiczyć: { $competencies }.
    [many] Nadal rosną i można je ćwiczyć: { $competencies }.
   *[other] Nadal rosną i można je ćwiczyć: { $competencies }.
}

explain-certainty-none = Jak pewny jest ten wynik? Jeszcze niepewny
explain-certainty-none-detail = Nie ma jeszcze odpowiedzi, które pokazują poziom.
explain-certainty-partly = Jak pewny jest ten wynik? Częściowo pewny
explain-certainty-partly-detail = Dość odpowiedzi mają kompetencje: { $answered } z { $total }. Najbardziej pomogą odpowiedzi tutaj: { $competency }.
explain-certainty-fairly = Jak pewny jest ten wynik? Dość pewny
explain-certainty-fairly-detail = Każda kompetencja ma dość odpowiedzi. Twój prawdziwy poziom najpewniej różni się od pokazanego najwyżej o { $reach } pkt w górę lub w dół.
explain-certainty-careful = Jak pewny jest ten wynik? Mniej pewny
explain-certainty-careful-detail = Niektóre odpowiedzi mogły powstać w pośpiechu.

explain-careful-long-string = Na stronie z { $items } zdaniami ta sama odpowiedź powtarza się { $length } razy z rzędu. Niektóre z tych zdań mówią coś przeciwnego niż inne.
explain-careful-fast = Na jedno zdanie przypada około { $seconds } s. To mało czasu na zastanowienie.
explain-careful-flat = Prawie wszystkie Twoje odpowiedzi są takie same.
explain-careful-contradiction = { $pairs ->
    [one] { $pairs } para zdań o przeciwnym znaczeniu ma prawie taką samą odpowiedź.
    [few] { $pairs } pary zdań o przeciwnym znaczeniu mają prawie takie same odpowiedzi.
    [many] { $pairs } par zdań o przeciwnym znaczeniu ma prawie takie same odpowiedzi.
   *[other] { $pairs } pary zdań o przeciwnym znaczeniu ma prawie takie same odpowiedzi.
}
explain-careful-together = Przeczytaj ten wynik z kimś, kto Cię zna, albo odpowiedz jeszcze raz, gdy będziesz mieć więcej czasu.

## The explanation as plain text

explain-heading-reasons = Dlaczego do Ciebie pasuje
explain-heading-gaps = Czego możesz się jeszcze nauczyć
explain-heading-must-haves = Wymagania
explain-heading-flags = Ta praca i to, co lubisz
explain-heading-variants = Szczególne odmiany tego stanowiska
explain-plain-fit = { $word }: { $fit }, { $range }
explain-plain-title = { $title } ({ $word })
explain-plain-variant = { $title }: dopasowanie { $fit }, { $range }
explain-plain-pay = Zarobki: { $amount }. { $period }. { $source }.

explain-evidence-task = Wykonane zadanie: { $question }
explain-careful-unread = Jedno zdanie prosiło o konkretną odpowiedź, a padła inna, więc może nie wszystkie zdania były przeczytane

explain-part = { $instrument }: { $points }
explain-instrument-self-report = Twoja własna ocena
explain-instrument-situation = Sytuacje z pracy
explain-instrument-call = Rozmowy na próbę
explain-instrument-typing = Pisanie na klawiaturze
explain-instrument-record = Zapisywanie sprawy
explain-instrument-cefr = Poziomy językowe
explain-contrast-lower = { $competency }: oceniasz się niżej ({ $said }), niż działasz ({ $shown })
explain-contrast-higher = { $competency }: oceniasz się wyżej ({ $said }), niż pokazują zadania ({ $shown }). Ćwiczenie może to wyrównać
explain-change-up = { $competency }: z { $before } na { $now }
explain-change-down = { $competency }: z { $before } na { $now }

## What would raise the fit, and its points

explain-raise = { $competency }: z { $from } do { $to }
explain-raise-gains = { $points ->
    [one] około { $points } punkt więcej
    [few] około { $points } punkty więcej
    [many] około { $points } punktów więcej
   *[other] około { $points } punktu więcej
}
explain-share = { $gives } z { $of }
explain-share-sum = Razem: { $sum } ze 100. Dopasowanie { $fit } bierze też pod uwagę, że każdy poziom może być naprawdę trochę niższy albo wyższy.
explain-source-own = Z naszej własnej wiedzy o tej pracy, nie z artykułu
