# The program itself: notices, names of files, what went wrong.

# File names; spaces become hyphens
app-cv-file = { $name } CV { $language }
app-cv-file-unnamed = CV { $language }
app-letter-file = { $name } list motywacyjny { $language }
app-letter-file-unnamed = List motywacyjny { $language }
app-resume-file = { $name } profil
app-resume-file-unnamed = Profil
app-report-file = { $name } raport z oceny
app-report-file-unnamed = Raport z oceny
app-plan-file = Plan { $name }
app-plan-file-unnamed = Plan
app-reminders-file = Przypomnienia { $name }
app-reminders-file-unnamed = Przypomnienia
app-interview-file = Rozmowa o pracę { $role }
app-paper-file = { $title } { $form ->
    [full] wersja pełna
    [standard] wersja standardowa
   *[short] wersja krótka
}

app-still-busy = To jeszcze trwa
app-still-busy-hint = Poczekaj chwilę i spróbuj ponownie

app-no-thread = Komputer nie ma teraz zasobów na to zadanie ({ $reason })
app-no-thread-hint = Zamknij inne programy i spróbuj ponownie

app-bug = W programie Callfit coś poszło źle ({ $reason })
app-bug-hint = Twoje odpowiedzi są bezpieczne. Spróbuj ponownie i napisz nam, w jakiej sytuacji to się stało

app-no-data-folder = Ten system nie podaje, gdzie programy przechowują dane
app-no-data-folder-hint = Wskaż folder za pomocą --data-dir

# Seen by developers only
app-undo-storm = Jeden z ekranów zmienia dane w każdej klatce

app-cv-saved = CV jest zapisane w folderze { $folder }
app-left-out = W formacie Europass nie ma miejsca na wszystko: { $fields }
app-left-out-hint = Plik jest zapisany bez tego. W Twoim profilu zostaje wszystko.
app-letter-saved = List motywacyjny jest zapisany w folderze { $folder }
app-resume-saved = Profil jest zapisany w folderze { $folder }
app-report-saved = Wyniki są zapisane w folderze { $folder }
app-plan-saved = Plan jest zapisany w folderze { $folder }
app-reminders-saved = Przypomnienia są zapisane w folderze { $folder }. Otwórz plik, aby dodać je do kalendarza.
app-interview-saved = Arkusz do rozmowy o pracę jest zapisany w folderze { $folder }
app-paper-saved = Formularz na papier jest zapisany w folderze { $folder }
app-deleted = Wszystkie Twoje dane są usunięte

app-cv-failed = Nie udało się przygotować CV ({ $reason })
app-cv-failed-hint = Twoje dane są bezpieczne. Napisz nam, co miało być w CV

app-imported = Wczytano z pliku { $file }. Możesz to cofnąć
app-import-more = { $n ->
    [one] Jeszcze jednej rzeczy w tym pliku nie dało się odczytać jak trzeba
    [few] Jeszcze { $n } rzeczy w tym pliku nie dało się odczytać jak trzeba
    [many] Jeszcze { $n } rzeczy w tym pliku nie dało się odczytać jak trzeba
   *[other] Jeszcze { $n } rzeczy w tym pliku nie dało się odczytać jak trzeba
}
app-parse-unreadable = Tego pliku PDF nie da się odczytać: jest uszkodzony albo zabezpieczony
app-parse-unreadable-hint = Otwórz go w innym programie, zapisz jeszcze raz jako PDF i spróbuj z tym plikiem
app-parse-pictures = W tym pliku PDF są tylko obrazy, więc program nie znajduje w nim słów
app-parse-pictures-hint = Użyj pliku, który nie jest skanem, albo napisz CV od nowa w Callfit
app-foreign-pdf = W tym PDF nie ma danych do wczytania: są w plikach z Callfit i Europass
app-foreign-pdf-hint = Wybierz PDF z Callfit lub Europass albo plik w formacie JSON Resume

app-example-unknown = Nie ma przykładu o tej nazwie: { $name }
app-version-kept = Ta wersja CV została zachowana
app-version-back = Wcześniejsza wersja wróciła. Poprzedni stan zachowano jako wersję.
