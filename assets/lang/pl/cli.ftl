# The command line: help pages and what it says.

cli-heading-usage = Jak wywołać
cli-heading-tasks = Zadania
cli-heading-options = Opcje

cli-main-about =
    Callfit sprawdza, które stanowiska w obsłudze klienta pasują do danej osoby i dlaczego, i tworzy CV na wybrane stanowisko. Działa bez internetu.
    Bez zadania otwiera się okno.
cli-main-examples =
    Przykłady
      callfit
      callfit match --example piotr-zielinski
      callfit cv --example nusrat-jahan --lang fr -o cv.pdf

    Kod wyjścia: 0 gotowe, 1 nie ma czego pokazać, 2 czegoś z podanych danych nie można użyć.

cli-option-help = Pokazuje tę stronę
cli-option-version = Pokazuje wersję
cli-option-data = Folder z własnymi plikami danych, które zastępują dołączone. Można podać kilka razy
cli-option-data-dir = Folder, w którym okno przechowuje dane, zamiast zwykłego
cli-option-messages = Język komunikatów: en, fr, pl, lv, el lub bn. Bez tej opcji język z --lang, potem język komputera
cli-option-lang = Język wyniku: en, fr, pl, lv, el lub bn
cli-option-example = Jedna z wymyślonych osób: nusrat-jahan, piotr-zielinski lub eleni-papadaki
cli-option-country = Kraj, którego zwyczaje uwzględnia CV, dwiema literami: FR, PL, LV, GR, BD, GB
cli-option-role = Stanowisko, na które powstaje CV: jego id, "best" dla najlepszego dopasowania lub "none" dla profilu bez zmian
cli-option-template = Szablon CV: classic, modern, two-column lub compact
cli-option-paper = Papier: a4 lub letter
cli-option-accent = Kolor nagłówków: teal, navy lub plum
cli-option-to = Co zapisać: pdf, docx, html, md, txt, json-resume lub europass

cli-match-about = Układa stanowiska dla jednej osoby od najlepszego dopasowania, z przedziałem i tym, czego jeszcze brakuje
cli-match-answers = Plik z odpowiedziami na ankietę
cli-match-levels = Plik z poziomami kompetencji od 0 do 100 zmierzonymi gdzie indziej
cli-match-json = Wypisuje po jednym obiekcie JSON na stanowisko, w kolejności dopasowania
cli-match-explain = Mówi, dlaczego jedno stanowisko pasuje: jego id z pierwszej kolumny listy
cli-match-examples =
    Przykłady
      callfit match answers.toml
      callfit match answers.toml --lang bn --explain inbound_agent
      callfit match --levels levels.json --json

    Plik z poziomami wygląda tak: {"{"}"oral": 78, "empathy": {"{"}"level": 82, "se": 6{"}"}{"}"}

cli-cv-about = Tworzy CV w formacie PDF
cli-cv-profile = Dane osoby: JSON Resume, PDF z Callfit, Europass albo dane z LinkedIn
cli-cv-answers = Plik z odpowiedziami na ankietę
cli-cv-role = Stanowisko, na które powstaje CV: jego id, "best" dla najlepszego dopasowania lub "none" dla profilu bez zmian
cli-cv-lang = Język CV: en, fr, pl, lv, el lub bn
cli-cv-country = Kraj, którego zwyczaje uwzględnia CV, dwiema literami: FR, PL, LV, GR, BD, GB
cli-cv-vacancy = Ogłoszenie, na które odpowiada CV, jako .txt lub .pdf: pokazuje wymagania i przesuwa na początek to, co w nim jest
cli-cv-json = Razem z --vacancy: wymagania z ogłoszenia jako JSON
cli-cv-letter = Gdzie zapisać list motywacyjny do CV: PDF, Word lub tekst
cli-cv-company = Firma wymieniona w liście motywacyjnym
cli-cv-recipient = Osoba, do której jest list. Jej nazwisko jest nad treścią listu
cli-cv-output = Gdzie zapisać PDF
cli-cv-examples =
    Przykłady
      callfit cv --profile resume.json -o cv.pdf
      callfit cv --profile resume.json --answers answers.toml --role best --lang fr --country FR -o cv.pdf
      callfit cv --profile resume.json --letter letter.pdf --company "Linumo" -o cv.pdf
cli-parse-about = Pokazuje, co program odczytuje z CV, bez względu na to, kto je zrobił: nazwisko, kontakt, wpisy, umiejętności, języki
cli-parse-file = CV do odczytania, jako .pdf lub .txt
cli-parse-json = Pola jako JSON
cli-parse-examples =
    Przykłady
      callfit parse cv.pdf
      callfit parse cv.pdf --json

cli-check-about = Mówi, co jest nie tak w plikach danych: w stanowiskach, kompetencjach, ankietach i ich tekstach
cli-check-folder = Folder lub plik do sprawdzenia, także arkusz albo plik SurveyJS. Bez niego sprawdzane są pliki dołączone
cli-check-examples =
    Przykłady
      callfit check my-data
      callfit check questions.xlsx

cli-scales-about = Mówi, jak rzetelne są skale ocen, na podstawie odpowiedzi wielu osób
cli-scales-answers = Odpowiedzi jako CSV: jeden wiersz na osobę, jedna kolumna na pozycję. Brak odpowiedzi to puste pole
cli-scales-key = Klucz jako CSV: jeden wiersz na pozycję z jej skalą, kierunkiem, najniższą i najwyższą odpowiedzią
cli-scales-json = Wypisuje wszystkie wyniki jako jeden obiekt JSON
cli-scales-toml = Wypisuje błędy standardowe jako wiersze do pliku ankiety, w punktach od 0 do 100
cli-scales-persons = Zapisuje też tabelę z jednym wierszem na osobę: najdłuższy ciąg równych odpowiedzi i rozrzut
cli-scales-examples =
    Przykłady
      callfit scales answers.csv --key key.csv
      callfit scales answers.csv --key key.csv --json
      callfit scales answers.csv --key key.csv --toml --persons persons.csv

    Klucz wygląda tak:

      item,scale,reversed,min,max
      oral_1,oral,false,1,5
      oral_2,oral,true,1,5

    A odpowiedzi tak; p02 nie ma odpowiedzi na oral_2. Kolumny, których nie ma w kluczu, są pomijane:

      id,oral_1,oral_2
      p01,4,2
      p02,5,

    Zamiast przecinków mogą stać średniki. Pozycje odwrócone są przeliczane przed wszystkimi obliczeniami.
    Dla każdej skali są alfa, lambda 6, omega, średnia, odchylenie standardowe i błąd standardowy, a dla każdej pozycji jej korelacja z pozostałymi i alfa bez niej. Wyniki zgadzają się z pakietem psych do R.

cli-import-about = Wczytuje profil do danych okna: JSON Resume, PDF z Callfit, Europass jako XML lub PDF albo dane z LinkedIn
cli-import-file = Profil: .json, .pdf, .xml, .zip lub .csv
cli-import-examples =
    Przykład
      callfit import resume.json

cli-export-about = Zapisuje dane okna: wszystko jako .json, odpowiedzi jako .toml lub CV jako .pdf
cli-export-file = Plik do zapisania, z końcówką .json, .toml lub .pdf
cli-export-examples =
    Przykład
      callfit export my-data.json

cli-form-about = Wczytuje ankiety napisane w arkuszu (XLSForm) albo w SurveyJS i zapisuje je jako arkusz
cli-form-examples =
    Przykłady
      callfit form import questions.xlsx -o my-data/questionnaires
      callfit form export customer_contact -o questions.xlsx

    Własne kolumny Callfit są opisane w questionnaires/README.md.
cli-form-import-about = Tworzy folder ankiety z arkusza albo z pliku SurveyJS
cli-form-import-file = Plik z końcówką .xlsx, .xls lub .json
cli-form-import-output = Folder, w którym ankieta dostaje własny folder
cli-form-import-examples =
    Przykład
      callfit form import questions.xlsx -o my-data/questionnaires
cli-form-export-about = Zapisuje ankietę jako arkusz, który można zmienić i wczytać z powrotem
cli-form-export-questionnaire = Identyfikator ankiety albo jej folder
cli-form-export-output = Arkusz do zapisania, z końcówką .xlsx
cli-form-export-examples =
    Przykład
      callfit form export customer_contact -o questions.xlsx

# What was typed
cli-typed-conflict = { $arg } i { $prior } wykluczają się. Użyj jednego z nich
cli-typed-task = Nie ma zadania "{ $task }". callfit --help pokazuje listę zadań
cli-typed-no-value = Po { $arg } musi coś być. callfit --help pokazuje, jak to wywołać
cli-typed-value = "{ $value }" nie pasuje do { $arg }. callfit --help pokazuje, co pasuje
cli-typed-missing = Tego brakuje: { $arg }. callfit --help pokazuje, jak to wywołać
cli-typed-unknown = Nie ma opcji { $arg }. callfit --help pokazuje listę opcji
cli-typed-other = Tego polecenia nie udało się zrozumieć. callfit --help pokazuje, jak je wywołać

cli-language-unknown = Nie ma języka "{ $tag }"
cli-language-hint = Użyj jednego z tych: { $tags }
cli-role-unknown = Nie ma stanowiska "{ $role }"
cli-role-hint = Czy chodzi o "{ $guess }"?
cli-role-list = Stanowiska to: { $roles }
cli-example-unknown = Nie ma przykładu "{ $name }"
cli-example-hint = Użyj jednego z tych: { $names }
cli-country-unknown = "{ $country }" nie jest kodem kraju
cli-country-hint = Użyj dwóch liter, na przykład FR
cli-file-type = Ten rodzaj pliku nie jest tu znany
cli-file-type-hint = Użyj pliku z końcówką { $endings }

# What it says
cli-no-best-role = Odpowiedzi jest jeszcze za mało, żeby powiedzieć, które stanowisko pasuje najlepiej
cli-no-best-role-hint = Podaj stanowisko za pomocą --role albo użyj --role none
cli-no-answers = Nie ma odpowiedzi, według których można ułożyć stanowiska
cli-written = Zapisano: { $path }
cli-batch-made = { $all ->
    [one] Zapisano dla { $n } z 1 osoby
   *[other] Zapisano dla { $n } z { $all } osób
}
cli-form-imported = { $n ->
    [one] Wczytano 1 pytanie
    [few] Wczytano { $n } pytania
    [many] Wczytano { $n } pytań
   *[other] Wczytano { $n } pytania
}
cli-imported = Wczytano z { $path }
cli-check-clean = Wszystko jest w porządku
cli-check-errors = { $n ->
    [one] 1 błąd
    [few] { $n } błędy
    [many] { $n } błędów
   *[other] { $n } błędu
}
cli-check-warnings = { $n ->
    [one] 1 rzecz do sprawdzenia
    [few] { $n } rzeczy do sprawdzenia
    [many] { $n } rzeczy do sprawdzenia
   *[other] { $n } rzeczy do sprawdzenia
}

cli-table-role = Stanowisko
cli-table-fit = Wynik
cli-table-range = Przedział
cli-table-category = Słownie

cli-window-failed = Nie udało się otworzyć okna
cli-window-instead = To samo bez okna, na przykładzie:
cli-levels-not-json = To nie jest plik z poziomami
cli-levels-not-json-hint = Zapisz go jako JSON, na przykład {"{"}"oral": 78{"}"}
cli-import-nothing = W tym pliku nie ma nic, czego można użyć
cli-letters-missing = Żadna czcionka nie ma { $letters }: na stronie są w ich miejscu puste kratki
cli-letters-missing-hint = Zapisz je innymi literami albo zapisz CV jako plik Worda, w którym pozostaną
cli-parse-nothing = Program nie znajduje w tym pliku niczego z CV
cli-parse-others = Także u góry strony
cli-vacancy-nothing = W ogłoszeniu nie ma niczego, co program rozpoznaje
cli-vacancy-role = Ogłoszenie wygląda na to stanowisko: { $role }
cli-vacancy-company = Pracodawca: { $name }
cli-vacancy-contact = Kontakt: { $name }
cli-vacancy-covered = To jest w Twoim CV
cli-vacancy-known = To już wiadomo z Twoich odpowiedzi lub wpisów, ale nie ma tego w CV
cli-vacancy-missing = Tego nie ma w CV. Dodaj, jeśli to prawda.

cli-report-about = Zapisuje wyniki jednej osoby: raport do czytania, JSON albo tabelę odpowiedzi
cli-report-answers = Plik z odpowiedziami na pytania. Bez niego to, co zapisało okno
cli-report-name = Imię i nazwisko w raporcie. Inaczej to z profilu, jeśli jest
cli-report-codebook = Zapisuje też, co znaczy każdy kod w tabeli
cli-report-output = Gdzie zapisać: .pdf to raport, .json wszystkie wyniki, .csv odpowiedzi, .txt słowa raportu
cli-report-examples =
    Przykłady
      callfit report answers.toml --name "Marta Ozola" -o report.pdf
      callfit report --example piotr-zielinski --lang pl -o raport.pdf
      callfit report answers.toml -o answers.csv --codebook codes.csv

cli-paper-about = Zapisuje ankietę do wypełnienia na papierze
cli-paper-questionnaire = Która ankieta, według id. Bez tego pierwsza
cli-paper-form = Ile pytań: short, standard lub full
cli-paper-seed = Liczba, która decyduje o kolejności zdań. Ta sama liczba daje tę samą kolejność
cli-paper-lang = Język formularza: en, fr, pl, lv, el lub bn
cli-paper-output = Gdzie zapisać formularz: .pdf albo .txt z jego słowami
cli-paper-examples =
    Przykłady
      callfit paper -o form.pdf
      callfit paper customer_contact --form standard --lang pl --seed 7 -o form.pdf

cli-practice-about = Zapisuje pytania z rozmowy o pracę na dane stanowisko, do ćwiczenia
cli-practice-role = Które stanowisko, według id
cli-practice-answers = Plik z Twoimi przykładami. Bez niego arkusz ma miejsce na notatki
cli-practice-lang = Język arkusza: en, fr, pl, lv, el lub bn
cli-practice-output = Gdzie zapisać arkusz: .pdf albo .txt z jego słowami
cli-practice-examples =
    Przykłady
      callfit practice inbound_agent -o interview.pdf
      callfit practice inbound_agent --answers examples.toml --lang el -o interview.pdf

cli-enter-about = Przyjmuje odpowiedzi z papieru: z pliku albo pytając po kolei
cli-enter-what = Ankieta według id, plik z odpowiedziami albo jedno i drugie. - czyta standardowe wejście
cli-enter-form = Tylko pytania tej wersji: short, standard lub full
cli-enter-seed = Liczba z dołu formularza
cli-enter-output = Plik do zapisania. Nie może jeszcze istnieć
cli-enter-examples =
    Przykłady
      callfit enter marked.txt -o answers.toml
      callfit enter customer_contact --form short --seed 7 -o answers.toml

    Wiersz pliku to kod i to, co zaznaczono: B07 4, b8=0, A02 b, A04 ac, J03 1 5 3 2, G01 fr C1 C1 B2 B2 B1

## Roles and plans

cli-roles-about = Wypisuje wszystkie stanowiska
cli-roles-json = Wszystko, co wiadomo o każdym stanowisku, jako JSON
cli-roles-examples =
    Przykłady
      callfit roles
      callfit roles --json --lang fr
cli-role-about = Pokazuje jedno stanowisko: pracę, wymagania, drogi wejścia, a przy odpowiedziach także dopasowanie
cli-role-role = Stanowisko według id. callfit roles wypisuje wszystkie
cli-role-answers = Plik z odpowiedziami na ankietę
cli-role-country = Pokazuje też drogi wejścia w tym kraju, np. FR
cli-role-json = Wszystko, co wiadomo o stanowisku, jako JSON
cli-role-output = Dokąd zapisać: .pdf do druku, .txt jako tekst. Bez tego na ekranie
cli-role-examples =
    Przykłady
      callfit role inbound_agent
      callfit role trainer --answers answers.toml --country FR -o trainer.pdf
cli-plan-about = Pisze plan z terminami: co zrobić z lukami na drodze do stanowiska
cli-plan-role = Stanowisko według id. Bez tego najlepiej dopasowane
cli-plan-answers = Plik z odpowiedziami na ankietę. Bez niego to, co zapisało okno
cli-plan-json = Plan jako JSON
cli-plan-output = Dokąd zapisać: .pdf do druku, .ics do kalendarza, .json lub .txt. Bez tego na ekranie
cli-plan-examples =
    Przykłady
      callfit plan --example piotr-zielinski
      callfit plan team_leader --answers answers.toml -o plan.ics

## Converting, and many people at once

cli-convert-about = Wczytuje profil dowolnego rodzaju i zapisuje go inaczej: JSON Resume, PDF z Callfit, Europass jako XML lub PDF, dane z LinkedIn
cli-convert-file = Profil: .json, .pdf, .xml, .zip lub .csv. Liczy się zawartość, nie nazwa
cli-convert-output = Gdzie zapisać. Bez --to decyduje rozszerzenie; - to standardowe wyjście
cli-convert-examples =
    Przykłady
      callfit convert Basic_LinkedInDataExport.zip -o ja.json
      callfit convert europass.pdf -o cv.docx --lang fr --country FR
      callfit convert ja.json --to europass -o ja.xml
cli-batch-about = Tworzy CV dla każdej osoby z folderu albo z pliku, w którym każdy wiersz to JSON Resume. Jeden zły plik lub wiersz nie zatrzymuje pozostałych
cli-batch-from = Folder z jednym profilem w pliku albo plik z jednym profilem w wierszu
cli-batch-json = Wypisuje jeden obiekt JSON na osobę: imię i nazwisko, plik i to, co było nie tak
cli-batch-output = Folder na CV. Pliki, które już tam są, nigdy nie są zastępowane
cli-batch-examples =
    Przykłady
      callfit batch osoby -o cv
      callfit batch osoby.ndjson -o cv --lang pl --country PL --template modern --json
