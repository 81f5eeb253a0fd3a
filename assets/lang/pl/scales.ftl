# Reliability of rating scales: what is found, and what cannot be used.

## Figures

scales-people = { $n ->
    [one] osoba z odpowiedziami
    [few] osoby z odpowiedziami
    [many] osób z odpowiedziami
   *[other] osoby z odpowiedziami
}
scales-items = { $n ->
    [one] pozycja
    [few] pozycje
    [many] pozycji
   *[other] pozycji
}
scales-alpha = alfa Cronbacha
scales-lambda6 = lambda 6 Guttmana
scales-omega = omega całkowita McDonalda, z jednym czynnikiem
scales-mean = średnia
scales-sd = odchylenie standardowe
scales-sem = standardowy błąd pomiaru
scales-sem-points = ten sam błąd standardowy w punktach od 0 do 100
scales-each-item = Każda pozycja: korelacja z pozostałymi pozycjami, alfa bez tej pozycji
scales-reversed-item = { $item }, odwrócona

scales-persons = Jak odpowiadano, we wszystkich pozycjach
scales-string-median = najdłuższy ciąg równych odpowiedzi: mediana
scales-string-ninetieth = najdłuższy ciąg równych odpowiedzi: 90. centyl
scales-string-long = { $n ->
    [one] osoba z ciągiem dłuższym niż połowa pozycji
    [few] osoby z ciągiem dłuższym niż połowa pozycji
    [many] osób z ciągiem dłuższym niż połowa pozycji
   *[other] osoby z ciągiem dłuższym niż połowa pozycji
}
scales-spread-median = rozrzut odpowiedzi jednej osoby: mediana
scales-spread-ninetieth = rozrzut odpowiedzi jednej osoby: 90. centyl
scales-spread-flat = { $n ->
    [one] osoba z rozrzutem poniżej 0,3
    [few] osoby z rozrzutem poniżej 0,3
    [many] osób z rozrzutem poniżej 0,3
   *[other] osoby z rozrzutem poniżej 0,3
}

scales-unused = { $n ->
    [one] Tej kolumny nie ma w kluczu, więc jest pominięta: { $names }
    [few] Tych { $n } kolumn nie ma w kluczu, więc są pominięte: { $names }
    [many] Tych { $n } kolumn nie ma w kluczu, więc są pominięte: { $names }
   *[other] Tych { $n } kolumn nie ma w kluczu, więc są pominięte: { $names }
}

## What is strange about a scale

scales-constant = Wszyscy tak samo odpowiedzieli na „{ $item }”, więc ta pozycja jest pominięta
scales-contrary = „{ $item }” nie idzie w parze z pozostałymi pozycjami
scales-contrary-hint = Sprawdź, czy w kluczu nie powinna być odwrócona.
scales-few-people = { $n ->
    [one] Odpowiedziała tylko 1 osoba, a do obliczeń trzeba co najmniej { $fewest }
    [few] Odpowiedziały tylko { $n } osoby, a do obliczeń trzeba co najmniej { $fewest }
    [many] Odpowiedziało tylko { $n } osób, a do obliczeń trzeba co najmniej { $fewest }
   *[other] Odpowiedziało tylko { $n } osoby, a do obliczeń trzeba co najmniej { $fewest }
}
scales-few-varying = Zostaje mniej niż dwie pozycje, bo na te wszyscy odpowiedzieli tak samo: { $items }
scales-never-together = Mniej niż dwie osoby odpowiedziały zarówno na „{ $first }”, jak i na „{ $second }”, więc ta skala nie ma wyników

## Files

scales-file-empty = Ten plik jest pusty
scales-header-hint = Jego pierwszy wiersz musi zawierać nazwy kolumn, takie jak nazwy pozycji w kluczu.
scales-no-header = W tym wierszu nie ma nazwy żadnej pozycji z klucza
scales-ragged = { $found ->
    [one] Ten wiersz ma 1 pole, a pierwszy wiersz ma ich { $wanted }
    [few] Ten wiersz ma { $found } pola, a pierwszy wiersz ma ich { $wanted }
    [many] Ten wiersz ma { $found } pól, a pierwszy wiersz ma ich { $wanted }
   *[other] Ten wiersz ma { $found } pola, a pierwszy wiersz ma ich { $wanted }
}
scales-no-number = „{ $value }” nie jest liczbą
scales-no-number-hint = Przy braku odpowiedzi zostaw puste pole.
scales-out-of-range = „{ $value }” nie mieści się w zakresie tej pozycji, od { $min } do { $max }
scales-column-twice = Ta kolumna występuje dwa razy
scales-item-missing = W odpowiedziach nie ma kolumny „{ $item }”
scales-more-mistakes = { $n ->
    [one] W tym pliku jest jeszcze 1 błąd
    [few] W tym pliku są jeszcze { $n } błędy
    [many] W tym pliku jest jeszcze { $n } błędów
   *[other] W tym pliku jest jeszcze { $n } błędu
}

scales-key-no-header = W tym wierszu nie ma nazw kolumn klucza
scales-key-columns = { $n ->
    [one] Brakuje kolumny: { $names }
    [few] Brakuje { $n } kolumn: { $names }
    [many] Brakuje { $n } kolumn: { $names }
   *[other] Brakuje { $n } kolumny: { $names }
}
scales-key-hint = Pierwszy wiersz klucza to: item,scale,reversed,min,max.
scales-key-empty = W tym kluczu nie ma żadnej pozycji
scales-field-empty = To pole jest puste
scales-direction = „{ $value }” nie mówi, czy pozycja jest odwrócona
scales-direction-hint = Wpisz true (tak) lub false (nie).
scales-min-max = Najniższa odpowiedź, { $min }, nie jest niższa od najwyższej, { $max }
scales-item-twice = „{ $item }” jest już w wierszu { NUMBER($line, useGrouping: "false") }
scales-one-item = Skala „{ $scale }” ma tylko tę pozycję
scales-one-item-hint = Skala potrzebuje co najmniej dwóch.
