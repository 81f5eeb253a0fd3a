## Plan: what to do until when, on the screen and on paper

plan-title = Mój plan
plan-sentence = Co robisz i do kiedy, krok po kroku. Każdy krok to coś, co potem możesz pokazać.
plan-for = Plan na stanowisko: { $role }
plan-progress = Zrobione kroki: { $done } z { $all }
plan-paper-intro = Zaznaczaj, co jest zrobione, i zapisuj, co to pokazuje. Krok, który trwa dłużej, to nie błąd: wyznacz mu nowy dzień.
plan-done = Zrobione
plan-what = Co zrobić
plan-about = Pomaga w
plan-until = Do kiedy
plan-evidence = Co to pokazuje
plan-how = Jak wykonać każdy krok
plan-again = Gdy większość kroków jest zrobiona, wypełnij ankietę na nowo. Wyniki pokażą wtedy, co się zmieniło.
plan-foot = Utworzono w Callfit. Plan to pomoc dla Ciebie, a nie obietnica pracy.
plan-empty-words = Nie ma w nim jeszcze kroków. Wybierz stanowisko na stronie stanowisk i tam zacznij plan.

## On the screen

plan-goal = Stanowisko, do którego dążysz
plan-goal-none = Wybierz stanowisko
plan-goal-fit = Dopasowanie dziś: { $fit }, { $range }. { $word }.
plan-goal-unknown = Dla tego stanowiska jest za mało odpowiedzi, by ocenić dopasowanie.
plan-no-steps = W planie nie ma jeszcze kroków. Dodaj jedną z propozycji albo własny krok.
plan-no-gaps = Już pokazujesz to, czego wymaga to stanowisko. Poćwicz rozmowę, przygotuj CV i aplikuj. Albo wybierz stanowisko wyżej i zobacz, czego trzeba.
plan-own = Dodaj własny krok
plan-own-hint = Na przykład: zadzwonić do urzędu pracy
plan-unnamed = Krok bez nazwy
plan-start-title = Dokąd chcesz dojść?
plan-start-words = Wybierz stanowisko. Plan zaczyna się od małego kroku dla każdej z najważniejszych luk. Wszystko możesz zmienić.
plan-start-answer-first = Odpowiedz na pierwsze części ankiety. Wtedy plan będzie wiedzieć, które stanowisko do Ciebie pasuje i czego warto się nauczyć.
plan-start-for = Zacznij plan: { $role }
plan-start-other = Zobacz inne stanowiska
plan-more = Co jeszcze może pomóc
plan-suggestion = { $weeks ->
    [one] { $competency } · tydzień
    [few] { $competency } · { $weeks } tygodnie
   *[many] { $competency } · { $weeks } tygodni
  }
plan-add = Dodaj do planu
plan-training = Kursy i szkolenia
plan-take = Weź plan ze sobą
plan-take-words = Na papierze albo jako przypomnienia w kalendarzu telefonu lub komputera
plan-save = Zapisz jako PDF
plan-calendar = Zapisz do kalendarza
plan-no-days = Żaden otwarty krok nie ma jeszcze dnia
plan-to-results = Do wyników
plan-earlier = Wcześniej
plan-later = Później
plan-remove = Usuń z planu
plan-no-day = Bez terminu
plan-in-weeks = { $weeks ->
    [one] Za tydzień, { $date }
    [few] Za { $weeks } tygodnie, { $date }
   *[many] Za { $weeks } tygodni, { $date }
  }
plan-until-day = do { $date }
plan-was-until = było planowane do { $date }
plan-done-on = zrobione { $date }

## On the page of a role

plan-open = Otwórz mój plan
plan-begin = Zacznij plan
plan-begin-words = Kilka małych kroków z terminami: to, czego jeszcze warto się nauczyć
plan-change = Ustaw to stanowisko jako cel
plan-change-words = Twój plan prowadzi do innego stanowiska. Jego kroki zostaną.
