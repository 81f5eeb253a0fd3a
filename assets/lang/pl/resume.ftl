## Problems with a résumé file (JSON Resume) that somebody opens. The place is said beside each sentence.

resume-file-empty = Ten plik jest pusty
resume-file-cut-off = Ten plik kończy się za wcześnie: brakuje jego części
resume-not-json = Ten plik nie zawiera CV w formacie JSON Resume
resume-not-an-object = W tym pliku jest JSON, ale nie ma CV
resume-no-sections = W tym pliku nie ma żadnej części CV
resume-hint-choose-resume = Wybierz plik w formacie JSON Resume albo CV z Callfit
resume-hint-fetch-again = Skopiuj lub pobierz plik jeszcze raz

resume-nulls = { $count ->
    [one] Jedno pole jest puste (null) i liczy się jako niepodane
    [few] { $count } pola są puste (null) i liczą się jako niepodane; to jest pierwsze z nich
    [many] { $count } pól jest pustych (null) i liczy się jako niepodane; to jest pierwsze z nich
   *[other] { $count } pola jest puste (null) i liczy się jako niepodane; to jest pierwsze z nich
}
resume-text-expected = Tu powinien być tekst
resume-list-expected = Tu powinna być lista
resume-object-expected = Tu powinien być wpis z polami
resume-hint-kept = Zostaje w pliku, ale nie pojawia się w CV

resume-date-unread = Nie można odczytać „{ $text }” jako daty; w CV będzie tak, jak jest zapisane
resume-hint-date = Zapisz datę jako 2021 lub 2021-03

resume-own-unread = Nie można odczytać tej części zapisanych danych
