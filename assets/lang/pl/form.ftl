# Ankiety napisane w arkuszu albo w SurveyJS: co w nich nie gra i co zrobić.

## The file as a whole

form-no-spreadsheet = To nie jest arkusz, który da się odczytać ({ $reason })
form-no-spreadsheet-hint = Otwórz go w programie do arkuszy i zapisz jako .xlsx.
form-locked = Ten arkusz jest zabezpieczony hasłem
form-locked-hint = Zapisz kopię bez hasła.
form-too-many-cells = Ten arkusz ma ponad { $max } wypełnionych komórek, czyli więcej, niż Callfit czyta
form-no-survey = Nie ma arkusza o nazwie survey
form-no-survey-hint = Arkusze w tym pliku: { $sheets }.
form-nothing-to-ask = Nie ma tu pytania, którego można użyć
form-no-json = Ten wiersz to nie JSON
form-no-survey-js = To nie jest ankieta SurveyJS
form-no-survey-js-hint = Callfit szuka listy o nazwie pages albo elements.
form-folder-taken = Ten folder już istnieje i zostaje bez zmian
form-folder-taken-hint = Wybierz inne miejsce przez -o albo przenieś folder.
form-cell-too-long = Komórka w tym wierszu miałaby ponad { $max } liter, a tyle nie mieści żaden arkusz
form-not-written = Nie udało się utworzyć arkusza ({ $reason })

## Columns and cells

form-column-missing = Brakuje kolumny „{ $name }”
form-column-left-out = Callfit nie używa kolumny „{ $name }” i ją pomija
form-column-twice = Kolumna „{ $name }” występuje dwa razy w języku „{ $language }”. Liczy się pierwsza
form-cell-empty = Pole „{ $name }” jest w tym wierszu puste, więc wiersz jest pominięty
form-cell-merged-hint = Komórka jest scalona z inną, a wartość ma tylko pierwsza z nich: rozdziel je.
form-cell-flag = Tu ma być yes albo no, a jest „{ $found }”
form-cell-number = Tu ma być liczba całkowita, a jest „{ $found }”
form-name-changed = Nazwa „{ $name }” nie może być identyfikatorem i zmienia się w „{ $id }”
form-name-twice = Nazwę „{ $name }” ma już { $kind ->
    [row] wiersz { $row }
   *[path] { $row }
  }. To pytanie jest pominięte
form-value-twice = Wartość „{ $name }” jest już na tej liście. Ta jest pominięta
form-toml = To nie jest TOML: { $found }

## Languages

form-no-language = Nie podano języka tekstów, więc przyjęto angielski
form-no-language-hint = Wpisz default_language w arkuszu settings, na przykład French (fr).
form-language-unknown = Nie ma znanego języka o nazwie „{ $language }”
form-language-unknown-hint = Wpisz jego kod w nawiasie: label::French (fr).
form-row-lacks = Inne wiersze mają teksty w tych językach, ten nie: { $languages }. Zamiast nich widać język domyślny
form-default-words-missing = Brakuje tekstu w języku domyślnym „{ $language }”, zastępuje go tekst w języku „{ $other }”
form-no-intro = W arkuszu settings nie ma callfit::intro, więc w jego miejscu widać tytuł
form-no-description = Nie ma opisu, więc w jego miejscu widać tytuł
form-words-with-answers = W tekście jest { "${" }…{ "}" }, co Callfit pokazuje bez zmian

## Groups and questions

form-group-within = Ta grupa leży w innej, więc jej pytania przechodzą do zewnętrznej, a jej tytuł jest pominięty
form-group-no-label = Ta grupa nie ma pola label, więc widać tytuł ankiety
form-group-not-begun = Tu kończy się grupa, która się nie zaczęła
form-group-not-ended = Tu zaczyna się grupa, która się nie kończy
form-repeat = Wiersze od { $first } do { $last } mają być zadawane wiele razy, czego Callfit nie potrafi. Są pominięte
form-repeat-hint = Wypisz pytania tyle razy, ile trzeba.
form-panel = Ten panel jest rozłożony: jego pytania przechodzą na stronę, a jego tytuł jest pominięty
form-type-refused = Callfit nie ma pytań typu „{ $type }”
form-type-unknown = Typ „{ $type }” nie jest znany
form-type-unknown-hint = Użyj select_one, select_multiple, integer, range, text, note, begin_group albo end_group.
form-type-metadata = „{ $type }” nikogo o nic nie pyta i jest pominięte
form-task-unknown = „{ $type }” to nie jest rodzaj pytania, który Callfit zna
form-hint-acknowledge = Użyj note albo select_one z odpowiedziami tak i nie.
form-hint-calculate = Usuń wiersz: Callfit sam liczy swoje wyniki.
form-hint-decimal = Użyj integer, w razie potrzeby w mniejszej jednostce.
form-hint-date = Użyj integer dla roku albo text.
form-hint-rank = Użyj select_multiple albo po jednym select_one na każde miejsce.
form-hint-list = Umieść odpowiedzi w arkuszu choices i podaj nazwę ich listy po typie.
form-hint-media = Zapytaj o to słowami, typem text, albo usuń wiersz.
form-hint-elements = Użyj radiogroup, dropdown, checkbox, boolean, rating, matrix, text, comment albo html.
form-list-unknown = W arkuszu choices nie ma listy „{ $name }”
form-choice-no-label = Ta odpowiedź nie ma pola label, więc widać jej nazwę „{ $name }”
form-choice-twice = Ta lista ma już nazwę „{ $name }” w wierszu { $row }. Ta jest pominięta
form-choice-filter = Callfit nie potrafi pokazać tylko części listy
form-choice-filter-hint = Zrób osobne pytanie dla każdej części, z własną listą i własnym relevant.
form-or-other = Dodatkowa odpowiedź „inne” jest pominięta. Dopisz ją do listy, jeśli jest potrzebna
form-options-keep-order = Odpowiedzi zachowują kolejność. Mieszać można tylko pytania, przez callfit::shuffle przy ich grupie
form-range = Ten zakres nie ma całych kroków po 1
form-range-hint = Wpisz start=1 end=5 step=1 albo użyj select_one.
form-constraint = Tego ograniczenia nie da się zachować, jest pominięte: { $found }
form-constraint-hint = Dla integer podaj najmniejszą i największą liczbę: . >= 0 and . <= 120
form-scale-needs-list = Tylko pytanie z jedną odpowiedzią z listy mówi coś o kompetencji albo warunku pracy
form-scale-needs-list-hint = Użyj select_one z listą od dwóch do dziewięciu stopni, najniższy na początku.
form-measures-two = To pytanie dotyczy naraz kompetencji i warunku pracy. Liczy się kompetencja

## Conditions

form-condition-part = Ta część warunku nie jest zrozumiała: { $part }
form-condition-cut = Warunek urywa się za wcześnie
form-condition-hint = Użyj { "${" }nazwa{ "}" } z =, <, >, selected(), not(), and, or.
form-condition-question = Warunek wymienia „{ $name }”, ale nie ma takiego pytania
form-condition-option = Warunek porównuje „{ $name }” z „{ $option }”, a to nie jest żadna z jego odpowiedzi
form-condition-compares = Odpowiedzi na „{ $name }” nie da się tak porównać
form-condition-compares-hint = Listy porównuje się przez = i selected(), liczby także przez < i >, teksty tylko z pustym tekstem.
form-condition-itself = Pytanie „{ $name }” pada tylko wtedy, gdy ma odpowiedź, więc nie padnie nigdy
form-condition-circle = Pytanie „{ $name }” ({ $kind ->
    [row] wiersz { $row }
   *[path] { $row }
  }) i to pytanie czekają na siebie, więc żadne nie może paść
form-condition-later = Warunek wymienia „{ $name }”, które jest dopiero dalej ({ $kind ->
    [row] wiersz { $row }
   *[path] { $row }
  })
form-condition-left-out = Warunek wymienia „{ $name }” ({ $kind ->
    [row] wiersz { $row }
   *[path] { $row }
  }), które jest pominięte, więc i to pytanie jest pominięte

## SurveyJS

form-json-object = Tu ma być obiekt w nawiasach klamrowych
form-json-text = Tu ma być tekst albo po jednym tekście na język
form-json-value = Tu ma być wartość albo obiekt z wartością i tekstem
form-json-whole = Tu ma być liczba całkowita
form-property-left-out = Callfit nie używa „{ $name }” i to pomija
form-property-missing = Brakuje „{ $name }”
