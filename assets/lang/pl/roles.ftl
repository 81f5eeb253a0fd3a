# The roles and one role. Reasons, fits, must-haves and pay are in explain.ftl.
# <b>…</b> stands out by its colour.

## The list

roles-title = Stanowiska dla Ciebie
roles-title-all = Wszystkie stanowiska
roles-sentence = Liczba od 0 do 100 pokazuje, jak dobrze stanowisko do Ciebie pasuje. Przedział pokazuje, jak pewny jest ten wynik. Na początku są stanowiska, które korzystają z Twoich mocnych stron.
roles-sentence-all = Czym zajmują się ludzie w obsłudze klienta, od pierwszego do ostatniego szczebla
roles-filter-all = Wszystkie { $count }
roles-filter-phone = Telefon
roles-filter-writing = Na piśmie
roles-filter-face = Twarzą w twarz
roles-filter-home = Z domu
roles-filter-no-selling = Bez sprzedaży
roles-filter-no-shifts = Bez zmian
roles-filter-languages = Języki
roles-filter-key = Klawisz
roles-order = Kolejność
roles-order-ranking = Od najlepszego dopasowania
roles-order-number = Według liczby
roles-order-ladder = Według szczebla
roles-order-name = Według nazwy
roles-why = Dlaczego: <b>{ $reason }</b>
roles-tied = prawie równe
roles-pay-not-stated = { $amount }, okres niepodany
roles-pay-year-france = { $amount } rocznie, średnio we Francji
roles-pay-hour = { $amount } za godzinę
roles-pay-month = { $amount } miesięcznie
roles-pay-year = { $amount } rocznie
roles-must-haves = { $count ->
    [one] { $count } wymaganie
    [few] { $count } wymagania
    [many] { $count } wymagań
   *[other] { $count } wymagania
}
roles-unranked = Potrzeba więcej odpowiedzi
roles-unranked-words = Przy tych stanowiskach jest za mało odpowiedzi, żeby powiedzieć, jak dobrze pasują. Pasmo pokazuje, gdzie może leżeć dopasowanie.
roles-none-title = Nie zostało żadne stanowisko
roles-none-words = Ten filtr ukrywa najwięcej stanowisk: { $filter }
roles-none-lift = Pokaż je znowu: { $filter }
roles-none-at-all = W plikach danych nie ma stanowiska, którego można użyć. Co jest z nimi nie tak, widać w części „Ustawienia i dane”.
roles-empty-title = Które z tych stanowisk do Ciebie pasują?
roles-empty-words = Odpowiedz na pytania z pierwszych części ankiety, a to zobaczysz. Wszystkie stanowiska możesz obejrzeć już teraz.

## Where a role can lead

roles-leads = Dokąd może prowadzić „{ $role }”
roles-here = to stanowisko
roles-next-step = { $steps ->
    [0] ten sam szczebel
    [one] szczebel wyżej
    [few] { $steps } szczeble wyżej
    [many] { $steps } szczebli wyżej
   *[other] { $steps } szczebla wyżej
}
roles-next-step-fit = { $steps ->
    [0] ten sam szczebel, dziś dopasowanie { $fit }
    [one] szczebel wyżej, dziś dopasowanie { $fit }
    [few] { $steps } szczeble wyżej, dziś dopasowanie { $fit }
    [many] { $steps } szczebli wyżej, dziś dopasowanie { $fit }
   *[other] { $steps } szczebla wyżej, dziś dopasowanie { $fit }
}
roles-next-sideways = zmiana kierunku
roles-next-sideways-fit = zmiana kierunku, dziś dopasowanie { $fit }
roles-next-more = i jeszcze { $count }

## One role

roles-tied-with = O ile możemy to ocenić, to stanowisko pasuje do Ciebie tak samo dobrze jak poprzednie: { $role }
roles-back = Wszystkie stanowiska
roles-make-cv = Zrób CV na to stanowisko
roles-gone-title = Tego stanowiska tu nie ma
roles-gone-words = Pliki danych się zmieniły i nie ma już w nich tego stanowiska
roles-reasons = Dlaczego do Ciebie pasuje
roles-no-reasons = Na razie nic nie przemawia za tym stanowiskiem. Drogę do niego pokazuje to, czego możesz się jeszcze nauczyć.
roles-gaps = Czego możesz się jeszcze nauczyć
roles-no-gaps = Twoje odpowiedzi pokazują już wszystko, czego wymaga to stanowisko. Więcej zawsze można nauczyć się w pracy.
roles-answers = Twoje odpowiedzi
roles-show-all = Pokaż wszystkie ({ $count })
roles-show-fewer = Pokaż mniej
roles-work = Ta praca i to, co lubisz
roles-duties = Co robisz na tym stanowisku
roles-must-haves-title = Wymagania
roles-pay = Zarobki
roles-pay-unknown = Nasze źródła nie podają kwot dla tego stanowiska. Ile płaci się dziś, pokażą oferty pracy w Twojej okolicy.
roles-next = Następne kroki
roles-variants = Szczególne odmiany tego stanowiska
roles-variant-fit = Dopasowanie { $fit }, { $range }
roles-codes = To stanowisko w klasyfikacjach publicznych

## The career map

map-title = Mapa kariery
map-sentence-held = Zaznaczyliśmy stanowisko, na którym masz już doświadczenie. Zobacz, dokąd może prowadzić i co daje każdy szczebel.
map-sentence-held-step = Masz doświadczenie na infolinii. Ze stanowisk na tym szczeblu zaznaczyliśmy to, które pasuje do Ciebie najlepiej.
map-sentence-start = Nie masz jeszcze doświadczenia w contact center. Ze stanowisk na początek zaznaczyliśmy to, które pasuje do Ciebie najlepiej.
map-sentence-best-fit = Nie wiemy jeszcze, na jakim szczeblu jesteś. Zaznaczyliśmy stanowisko, które pasuje do Ciebie najlepiej.
map-sentence-unknown = Zobacz, jak jedno stanowisko prowadzi do drugiego. Odpowiedz na pierwsze części ankiety, a mapa pokaże też, gdzie jesteś.
map-as-list = Pokaż jako listę
map-as-map = Pokaż jako mapę
map-step-1 = Na początek
map-step-2 = Specjalizacja lub zespół
map-step-3 = Kilka zespołów
map-step-4 = Całe centrum
map-step-5 = Wszystkie centra
map-fit = Dopasowanie { $fit }
map-here = Tu jesteś
map-start = Możesz zacząć tutaj
map-best-fit = Najlepsze dopasowanie
map-goal = Twój cel
map-adds = Co daje ten szczebel
map-years = Zwykle wymagane doświadczenie
map-estimate = { $years } (nasz szacunek)
map-pay-unknown = Nasze źródła nie podają kwot
map-learn = Czego jeszcze się nauczyć
map-nothing-to-learn = Masz już to, czego wymaga to stanowisko
map-open = Otwórz to stanowisko
map-leads-up = Szczebel wyżej
map-leads-sideways = Przejście w bok
map-legend-up = szczebel wyżej
map-legend-sideways = przejście w bok
map-keys = <key>←</key> <key>→</key> <key>↑</key> <key>↓</key> przejście, <key>Enter</key> otwiera stanowisko, <key>L</key> pokazuje listę
map-whole = Zobacz całą mapę

## The parts of the page

roles-parts = Część strony
roles-part-fit = Dopasowanie
roles-part-asks = Czego wymaga
roles-part-work = Praca
roles-part-ways = Drogi do niej

## What the role asks for

roles-levels = Czego wymaga i co już masz
roles-legend-you = Ty, z przedziałem
roles-legend-asked = Wymagany poziom
roles-legend-floor = Konieczne minimum
roles-level-you = Ty
roles-level-asked = Wymóg
roles-level-open = { $competency }: jeszcze bez odpowiedzi. To stanowisko wymaga około { $needs }.
roles-level-floor = Wymaganie: co najmniej { $floor }.
roles-shares = Skąd biorą się Twoje punkty
roles-shares-words = Długi pasek dużo znaczy na tym stanowisku. Ciemna część to, co już masz, a jasna to, co może jeszcze dojść.
roles-raises = Co najbardziej podniosłoby dopasowanie

## What the work is like

roles-day = Dzień w pracy
roles-where = Gdzie i jak
roles-contacts = Jak kontaktują się klienci
roles-contact-chat = Czat
roles-contact-email = E-mail
roles-contact-face = Twarzą w twarz
roles-contact-phone = Telefon
roles-contact-social = Media społecznościowe
roles-contact-support = Infolinia techniczna
roles-sectors = Branże, w których jest to stanowisko
roles-settings = Miejsca pracy
roles-benefits = Co jest w niej dobre
roles-downsides = Co jest w niej trudne
roles-what-helps = <b>Co pomaga:</b> { $help }

## Ways into the role

roles-ways-start = Od czego zacząć
roles-ways-search = Gdzie szukać
roles-ways-qualify = Certyfikaty i uznanie doświadczenia
roles-ways-grow = Jak iść dalej
roles-ways-elsewhere = Inne kraje ({ $count })
roles-ways-by-country = Kraj po kraju ({ $count })
roles-ways-abroad = W poszczególnych krajach
roles-ways-no-country = Wpisz w CV, w jakim kraju mieszkasz, a to, co tam obowiązuje, pojawi się wyżej
roles-way-office = <b>Kogo zapytać:</b> { $office }
roles-way-checked = Sprawdzono: { $month } { $year }

## Roles side by side

compare-title = Stanowiska obok siebie
compare-sentence = Co jest takie samo, a co się różni, wiersz po wierszu
compare-button = Porównaj
compare-role = Porównaj: { $role }
compare-remove = Usuń z porównania
compare-remove-role = Usuń z porównania: { $role }
compare-see = Zobacz porównanie ({ $count })
compare-full = Obok siebie stoją już trzy stanowiska. Usuń jedno, żeby dodać inne.
compare-add = Dodaj stanowisko
compare-one = Wybierz jeszcze jedno lub dwa, a staną obok
compare-none = Żadne stanowiska nie stoją jeszcze obok siebie
compare-none-words = Wybierz „Porównaj” na stronie stanowiska albo naciśnij C na liście. Obok siebie mogą stać dwa lub trzy stanowiska.
compare-to-list = Zobacz wszystkie stanowiska
compare-years = Zwykle lat doświadczenia wcześniej, według naszej oceny
compare-pay-unknown = Nasze źródła nie podają kwot
compare-nothing = Nic do wymienienia

## What an organisation changes

roles-own-title = Zmienione przez Twoją organizację
roles-own-new = To stanowisko dodała Twoja organizacja
roles-own-pay = Zarobki
roles-own-asks = Wymagane poziomy: { $names }
roles-own-facts = Wymagane dane
roles-own-conditions = Warunki pracy: { $names }
roles-own-steps = Szczebel lub następne kroki
roles-own-topics = Kanały, branże, miejsca albo to, co dobre i trudne
roles-own-variants = Szczególne odmiany tego stanowiska
roles-own-codes = Kody w klasyfikacjach publicznych
roles-own-wording = Teksty
roles-own-trainings = Szkolenia: { $names }
roles-own-ways = Drogi do pracy: { $names }
roles-own-practice = Pytania na rozmowę: { $names }
roles-own-left-out = { $count ->
    [one] Pominięto { $count } dołączoną poradę
    [few] Pominięto { $count } dołączone porady
    [many] Pominięto { $count } dołączonych porad
   *[other] Pominięto { $count } dołączonej porady
}
