# Problems in a file of competency levels that were measured elsewhere.

levels-not-a-table = { $found ->
    [list] W tym pliku jest lista, a nie kompetencje z poziomami
    [number] W tym pliku jest liczba, a nie kompetencje z poziomami
    [text] W tym pliku jest tekst, a nie kompetencje z poziomami
   *[other] W tym pliku nie ma kompetencji z poziomami
}
levels-not-a-level = { $found ->
    [text] Ten poziom jest tekstem, a nie liczbą
    [list] Ten poziom jest listą, a nie liczbą
    [null] Ten poziom jest pusty
   *[other] Ten poziom nie jest liczbą
}
levels-not-a-number = { $found ->
    [text] To jest tekst, a nie liczba
    [list] To jest lista, a nie liczba
    [null] Tu jest pusto
   *[other] To nie jest liczba
}
levels-form-hint = Zapisz każdy poziom tak: {"{"}"oral": 78, "empathy": {"{"}"level": 82, "se": 6{"}"}{"}"}. Pomiń to, czego nie zmierzono.
levels-no-level = Brakuje tu poziomu
levels-unknown-key = W poziomie nie ma niczego o nazwie „{ $key }”
levels-off-scale = Poziom { $found } jest poza skalą
levels-off-scale-hint = Poziomy są od 0 do 100
levels-error-off-scale = Błąd standardowy { $found } nie jest możliwy. Może wynosić od 0 do 100
levels-unknown-competency = Nie ma kompetencji „{ $id }”
levels-known-competencies = Kompetencje to: { $ids }
