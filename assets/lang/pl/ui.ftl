# Words that all screens share, home, first run, settings and about.
# <b>…</b> is shown in bold, <key>…</key> as a key of the keyboard.

## Navigation and saving

ui-nav-home = Start
ui-nav-assessment = Ankieta
ui-nav-results = Wyniki
ui-nav-roles = Stanowiska
ui-nav-plan = Mój plan
ui-nav-cv = Moje CV
ui-nav-settings = Ustawienia i dane
ui-nav-settings-short = Ustawienia
ui-saved = Wszystko zapisane
ui-saving = Zapisywanie
ui-not-saved = Niezapisane

## Small words

ui-cancel = Anuluj
ui-choose = Wybierz…
ui-close = Zamknij
ui-open = Otwórz
ui-show-folder = Pokaż folder
ui-try-again = Spróbuj ponownie
ui-undo = Cofnij

## Asking for a file

ui-import-title = Wczytaj CV
ui-import-words = Wybierz CV z Callfit, Europass lub JSON Resume albo dane pobrane z LinkedIn. Zanim coś się zmieni, zobaczysz, co zawiera plik.
ui-import-open = Wczytaj
ui-save-cv-title = Zapisz swoje CV
ui-save-cv-save = Zapisz jako PDF
ui-save-letter-title = Zapisz swój list motywacyjny
ui-save-copy-title = Zapisz kopię swoich danych
ui-save-copy-save = Zapisz kopię
ui-save-report-title = Zapisz swoje wyniki
ui-save-interview-title = Zapisz arkusz do rozmowy o pracę
ui-save-report-words = O rodzaju pliku decyduje koniec nazwy: .pdf do czytania i druku, .csv do arkusza kalkulacyjnego, .json dla innych programów, .txt jako zwykły tekst
ui-save-paper-title = Zapisz formularz na papier
ui-save-plan-title = Zapisz swój plan
ui-save-reminders-title = Zapisz swoje przypomnienia
ui-save-reminders-words = Plik kalendarza z końcówką .ics. Prawie każdy kalendarz wczyta go po otwarciu.
ui-save = Zapisz
ui-save-words = Wybierz miejsce dla pliku
ui-path = Plik
ui-path-empty-handed = Nie wybrano pliku. Możesz też wpisać, gdzie jest.
ui-file-kind = CV
ui-file-pdf = PDF do czytania i druku
ui-file-table = Tabela do arkusza kalkulacyjnego
ui-file-calendar = Kalendarz
ui-file-json = JSON dla innych programów
ui-file-text = Zwykły tekst
ui-file-word = Dokument Worda
ui-file-page = Strona internetowa
ui-file-markdown = Tekst z Markdownem
ui-file-europass = XML dla Europass

## Keys

ui-help-title = Klawisze
ui-key-enter = Enter
ui-key-escape = Esc
ui-key-tab = Tab
ui-key-alt = Alt
ui-key-ctrl = Ctrl
ui-help-main = Główne działanie na ekranie
ui-help-back = Wróć lub zamknij to, co otwarte
ui-help-answer = Wybierz odpowiedź
ui-help-no-experience = Jeszcze bez doświadczenia
ui-help-compare = Postaw wybrane stanowisko obok innych
ui-help-next-control = Przejdź do następnego przycisku lub pola
ui-help-screens = Przejdź do ekranu
ui-help-undo = Cofnij
ui-help-redo = Ponów
ui-help-save = Zapisz teraz
ui-help-size = Większy, mniejszy lub zwykły tekst
ui-help-this = Ta lista

## The window does not open

ui-window-no-display = Nie ma ekranu, na którym można pokazać okno: nie ustawiono ani DISPLAY, ani WAYLAND_DISPLAY
ui-window-unreachable = Ekran { $display } nie odpowiada
ui-window-libraries = Nie można otworzyć okna, bo brakuje tych bibliotek: { $names }
ui-window-other = Nie można otworzyć okna: { $detail }

## Home

ui-home-morning = Dzień dobry
ui-home-morning-name = Dzień dobry, { $name }
ui-home-afternoon = Dzień dobry
ui-home-afternoon-name = Dzień dobry, { $name }
ui-home-evening = Dobry wieczór
ui-home-evening-name = Dobry wieczór, { $name }
ui-home-fresh = Odpowiedz na kilka pytań, zobacz, które stanowiska do Ciebie pasują, i odbierz gotowe CV
ui-home-begun = Początek już za Tobą. Kontynuuj od ostatniego miejsca albo zobacz, co już wiemy.
ui-home-more-than-half = Ponad połowa już za Tobą. Kontynuuj od ostatniego miejsca albo zobacz, co już wiemy.
ui-home-done = Wszystkie części już za Tobą. Obejrzyj swoje stanowiska i zrób CV na to, które Ci się podoba.
ui-home-part = Część { $part } z { $count }
ui-home-all-parts = Wszystkie części gotowe: { $count }
ui-home-start-title = Zacznij od części 1
ui-home-part-words = { $questions ->
    [one] Jedno pytanie, około { $minutes ->
        [one] minuty
        [few] { $minutes } minut
        [many] { $minutes } minut
       *[other] { $minutes } minuty
    }. Nie ma złych odpowiedzi.
    [few] { $questions } pytania, około { $minutes ->
        [one] minuty
        [few] { $minutes } minut
        [many] { $minutes } minut
       *[other] { $minutes } minuty
    }. Nie ma złych odpowiedzi.
    [many] { $questions } pytań, około { $minutes ->
        [one] minuty
        [few] { $minutes } minut
        [many] { $minutes } minut
       *[other] { $minutes } minuty
    }. Nie ma złych odpowiedzi.
   *[other] { $questions } pytania, około { $minutes ->
        [one] minuty
        [few] { $minutes } minut
        [many] { $minutes } minut
       *[other] { $minutes } minuty
    }. Nie ma złych odpowiedzi.
}
ui-home-continue = Kontynuuj
ui-home-or-enter = lub naciśnij Enter
ui-home-parts-done = Gotowe części: { $done } z { $count }
ui-home-minutes-left = { $minutes ->
    [one] jeszcze około minuty
    [few] jeszcze około { $minutes } minut
    [many] jeszcze około { $minutes } minut
   *[other] jeszcze około { $minutes } minuty
}
ui-home-ready = Twoje wyniki są gotowe
ui-home-ready-words = Zobacz swoje mocne strony, pasujące stanowiska i powody
ui-home-see-results = Zobacz wyniki
ui-home-best-role = Na razie najlepsze stanowisko
ui-home-must-haves = Wymagania: { $count }
ui-home-see-why = Zobacz dlaczego
ui-home-all-roles = Wszystkie stanowiska ({ $count })
ui-home-no-role = Tu będzie najlepsze dla Ciebie stanowisko
ui-home-no-role-words = Po pierwszych częściach zobaczysz pierwszy obraz. Z każdą częścią będzie wyraźniejszy.
ui-home-cv = Twoje CV
ui-home-cv-page = Pierwsza strona Twojego CV
ui-home-cv-begun = Dobry początek
ui-home-cv-nearly = Prawie gotowe
ui-home-cv-ready = Gotowe do zapisania
ui-home-cv-ready-words = Wszystkie części są na miejscu. Sprawdź stronę, a potem zapisz ją jako PDF.
ui-home-cv-missing = { $n ->
    [one] Jedna część jest jeszcze pusta. Potem możesz zapisać CV jako PDF.
    [few] { $n } części są jeszcze puste. Potem możesz zapisać CV jako PDF.
    [many] { $n } części jest jeszcze pustych. Potem możesz zapisać CV jako PDF.
   *[other] { $n } części jest jeszcze puste. Potem możesz zapisać CV jako PDF.
}
ui-home-cv-done = Wypełnione części: { $done } z { $count }, język: { $language }
ui-home-cv-continue = Pisz CV dalej
ui-home-cv-open = Otwórz moje CV
ui-home-no-cv = Tu będzie Twoje CV
ui-home-no-cv-words = Opisz swoją pracę i naukę. Zajmuje to około 15 minut.
ui-home-no-cv-start = Zacznij CV
ui-home-privacy = Wszystko, co piszesz, zostaje na tym komputerze. Callfit działa bez internetu.

## First run

ui-first-title = Stanowisko w obsłudze klienta, które do Ciebie pasuje
ui-first-answer = 1. Odpowiedz
ui-first-answer-words = Pytania o to, jak pracujesz i jak rozmawiasz z ludźmi. Około { $minutes } min, z przerwą, kiedy chcesz.
ui-first-roles = 2. Zobacz stanowiska
ui-first-roles-words = Stanowiska w obsłudze klienta, które do Ciebie pasują, z prostym wyjaśnieniem
ui-first-cv = 3. Odbierz CV
ui-first-cv-words = Przejrzyste CV na wybrane stanowisko, gotowe do druku lub wysłania
ui-first-language = Wybierz język
ui-first-language-words = To język ekranu. Dla CV możesz później wybrać inny.
ui-first-start = Zacznij
ui-first-privacy = Bez konta i bez internetu. Twoje odpowiedzi zostają na tym komputerze i możesz je usunąć w każdej chwili.
ui-text-size = Wielkość tekstu
ui-size-normal = Zwykła
ui-size-large = Duża
ui-size-very-large = Bardzo duża

## Settings

ui-settings-look = Język i wygląd
ui-settings-data = Twoje dane
ui-settings-privacy = Callfit nigdy nigdzie nie wysyła Twoich danych
ui-settings-problems = { $n ->
    [one] Jedna rzecz w plikach danych jest nie tak, jak powinna
    [few] { $n } rzeczy w plikach danych są nie tak, jak powinny
    [many] { $n } rzeczy w plikach danych jest nie tak, jak powinno
   *[other] { $n } rzeczy w plikach danych jest nie tak, jak powinno
}
ui-settings-problems-title = Pliki danych
ui-settings-problems-words = Wszystko inne działa, a to, co piszesz, jest bezpieczne. Pokaż to osobie, która opiekuje się plikami.
ui-settings-problems-show = Pokaż szczegóły
ui-show = Pokaż
ui-copy = Kopiuj
ui-screen-language = Język ekranu
ui-screen-language-words = Zmienia się od razu
ui-cv-language = Język CV
ui-cv-language-words = W jakim języku jest Twoje CV
ui-cv-language-same = Taki jak ekran
ui-size-letter = A
ui-theme = Motyw
ui-theme-light = Jasny
ui-theme-dark = Ciemny
ui-theme-system = Systemowy
ui-go-on = Samo przechodzenie dalej
ui-go-on-words = Po odpowiedzi pokazuje następne pytanie
ui-less-movement = Mniej ruchu
ui-less-movement-words = Bez przesuwania i zanikania
ui-import-row = Wczytaj CV
ui-import-row-words = Z Callfit, Europass, LinkedIn lub JSON Resume
ui-import-choose = Wybierz plik…
ui-copy-row = Zapisz kopię moich danych
ui-copy-row-words = Jeden plik, który możesz przeczytać i zachować
ui-copy-save = Zapisz kopię…
ui-example-row = Zobacz przykład
ui-example-row-words = Wymyślona osoba, dopóki nie usuniesz wszystkiego
ui-keys-row = Klawisze
ui-keys-row-words = Wszystko działa bez myszy
ui-about-row = O programie Callfit
ui-about-row-words = Wersja, źródła i licencje
ui-delete-row = Usuń wszystko
ui-delete-row-words = Odpowiedzi, wyniki i CV na tym komputerze
ui-delete = Usuń
ui-delete-title = Usunąć wszystko?
ui-delete-words = Odpowiedzi, wyniki i wszystko, co jest w Twoim CV, znikną na zawsze. Zapisane pliki PDF zostają na swoim miejscu.
ui-delete-word = USUWAM
ui-delete-type = Wpisz { $word }, żeby usunąć
ui-delete-keep = Zachowaj dane

## About. The attributions of O*NET and ESCO are asked for by their owners.

ui-about-title = O programie Callfit
ui-about-version = Wersja { $version }. Działa bez internetu.
ui-about-onet = O*NET
ui-about-onet-words = Ten produkt zawiera informacje z bazy O*NET Departamentu Pracy Stanów Zjednoczonych, Employment and Training Administration (USDOL/ETA). Wykorzystano je na licencji CC BY 4.0. O*NET® jest znakiem towarowym USDOL/ETA. Niektóre z tych informacji zmieniliśmy. USDOL/ETA nie zatwierdziło, nie poparło ani nie sprawdziło tych zmian.
ui-about-esco = ESCO
ui-about-esco-words = Ta usługa korzysta z klasyfikacji ESCO Komisji Europejskiej
ui-about-fonts = Czcionki
ui-about-fonts-words = Noto Sans i Noto Sans Bengali, autorzy projektu Noto (Noto Project Authors), na licencji SIL Open Font License 1.1
ui-about-icons = Ikony
ui-about-icons-words = Lucide, współtwórcy projektu Lucide, na licencji ISC; część pochodzi z Feather (Cole Bemis), na licencji MIT
ui-about-code = Program
ui-about-code-words = Callfit to wolne oprogramowanie na licencji MIT lub Apache License 2.0, do wyboru
ui-about-made = To, czego wymaga stanowisko, jest naszą oceną opartą na artykułach o tej pracy i na źródłach powyżej. Czcionki, ikony i dane są częścią programu, więc ekran wygląda tak samo na każdym komputerze.

ui-replace-title = Plik o tej nazwie już istnieje
ui-replace-words = Nowy plik zastąpi { $name } w folderze { $folder }
ui-replace = Zastąp
ui-replace-keep = Zachowaj stary
ui-quit-title = Ostatnie zmiany nie są zapisane
ui-quit-words = Nie można zapisywać na dysku. Jeśli teraz zamkniesz program, te zmiany przepadną.
ui-quit-anyway = Zamknij mimo to
ui-quit-stay = Zostań
ui-photo-title = Wybierz zdjęcie
ui-photo-words = Plik JPEG lub PNG. Zapisy aparatu, na przykład miejsce, nie są zachowywane.
ui-photo-open = Użyj tego pliku
ui-file-photo = Zdjęcia
