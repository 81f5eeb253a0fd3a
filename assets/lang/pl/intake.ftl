# What is said about a file that was taken in, and names for groups of skills that come from Europass.


intake-unknown = Callfit nie obsługuje plików tego rodzaju
intake-unknown-hint = Wybierz CV z Callfit, CV Europass jako PDF lub XML, archiwum swoich danych z LinkedIn albo plik w formacie JSON Resume
intake-xml-unknown = Ten plik XML nie jest CV Europass
intake-xml-broken = Plik jest uszkodzony albo kończy się tutaj: wczytano to, co było wcześniej
intake-xml-too-large = Ten plik XML ma więcej elementów lub więcej poziomów niż jakiekolwiek CV
intake-doctype = Ten plik XML zawiera własne definicje (DOCTYPE). Dla bezpieczeństwa nie są wczytywane
intake-doctype-hint = Zapisz CV w Europass ponownie jako XML i wczytaj nowy plik
intake-archive-cut = To archiwum kończy się za wcześnie: wczytano to, co dało się odczytać
intake-archive-too-large = To archiwum zawiera dużo więcej niż dane jednej osoby
intake-no-table = W tym archiwum nie ma żadnej z tabel, które udostępnia LinkedIn
intake-entry-unread = Tej części archiwum nie da się rozpakować w całości
intake-entry-locked = Ta część archiwum jest chroniona hasłem
intake-entry-locked-hint = Rozpakuj archiwum, podając hasło, i wczytaj tabele jedna po drugiej
intake-row-empty = Z tego wiersza nic nie dało się wczytać
intake-photo-unread = Zdjęcie w tym pliku nie jest obrazem JPEG ani PNG albo jest uszkodzone
intake-no-end = Brakuje daty zakończenia: przyjęto „obecnie”
intake-more-kept = { $n ->
    [one] Jeszcze jeden sposób kontaktu zostaje w profilu, ale nie pojawia się w CV
    [few] Jeszcze { $n } sposoby kontaktu zostają w profilu, ale nie pojawiają się w CV
    [many] Jeszcze { $n } sposobów kontaktu zostaje w profilu, ale nie pojawia się w CV
   *[other] Jeszcze { $n } sposobu kontaktu zostaje w profilu, ale nie pojawia się w CV
}
intake-attachments-left = { $n ->
    [one] Nie wczytano jednego załączonego dokumentu
    [few] Nie wczytano { $n } załączonych dokumentów
    [many] Nie wczytano { $n } załączonych dokumentów
   *[other] Nie wczytano { $n } załączonego dokumentu
}
intake-letter-left = Listu motywacyjnego z tego pliku nie wczytano
intake-part-left = W profilu nie ma miejsca na tę część, więc jej nie wczytano
intake-skills-communication = Komunikacja
intake-skills-organisation = Organizacja pracy
intake-skills-job = Umiejętności zawodowe
intake-skills-digital = Umiejętności cyfrowe
intake-skills-other = Inne umiejętności
intake-digital-information = Przetwarzanie informacji: { $level ->
    [A] poziom podstawowy
    [B] poziom średnio zaawansowany
   *[C] poziom zaawansowany
}
intake-digital-communication = Komunikacja cyfrowa: { $level ->
    [A] poziom podstawowy
    [B] poziom średnio zaawansowany
   *[C] poziom zaawansowany
}
intake-digital-content = Tworzenie treści: { $level ->
    [A] poziom podstawowy
    [B] poziom średnio zaawansowany
   *[C] poziom zaawansowany
}
intake-digital-safety = Bezpieczeństwo cyfrowe: { $level ->
    [A] poziom podstawowy
    [B] poziom średnio zaawansowany
   *[C] poziom zaawansowany
}
intake-digital-problems = Rozwiązywanie problemów technicznych: { $level ->
    [A] poziom podstawowy
    [B] poziom średnio zaawansowany
   *[C] poziom zaawansowany
}
intake-section-conferences = Konferencje i seminaria
intake-section-creative = Twórczość
intake-section-networks = Członkostwo w organizacjach i sieciach
intake-section-social = Działalność społeczna i polityczna
intake-field-general = Programy ogólne
intake-field-education = Kształcenie
intake-field-arts = Nauki humanistyczne i sztuka
intake-field-social = Nauki społeczne, dziennikarstwo i informacja
intake-field-business = Biznes, administracja i prawo
intake-field-sciences = Nauki przyrodnicze, matematyka i statystyka
intake-field-computing = Technologie informacyjno-komunikacyjne
intake-field-engineering = Technika, przemysł i budownictwo
intake-field-farming = Rolnictwo, leśnictwo, rybactwo i weterynaria
intake-field-health = Zdrowie i opieka społeczna
intake-field-services = Usługi
europass-left-out = W formacie Europass nie ma miejsca na te dane: { $fields }
