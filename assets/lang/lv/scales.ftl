# Reliability of rating scales: what is found, and what cannot be used.

## Figures

scales-people = { $n ->
    [zero] cilvēku ar atbildēm
    [one] cilvēks ar atbildēm
   *[other] cilvēki ar atbildēm
}
scales-items = { $n ->
    [zero] pantu
    [one] pants
   *[other] panti
}
scales-alpha = Kronbaha alfa
scales-lambda6 = Gutmana lambda 6
scales-omega = Makdonalda kopējā omega ar vienu faktoru
scales-mean = vidējais
scales-sd = standartnovirze
scales-sem = mērījuma standartkļūda
scales-sem-points = tā pati standartkļūda punktos no 0 līdz 100
scales-each-item = Katrs pants: korelācija ar pārējiem pantiem, alfa bez šī panta
scales-reversed-item = { $item }, apgriezts

scales-persons = Kā cilvēki atbildēja, visos pantos kopā
scales-string-median = garākā vienādu atbilžu virkne: mediāna
scales-string-ninetieth = garākā vienādu atbilžu virkne: 90. procentile
scales-string-long = { $n ->
    [zero] cilvēku ar virkni, kas garāka par pusi no pantiem
    [one] cilvēks ar virkni, kas garāka par pusi no pantiem
   *[other] cilvēki ar virkni, kas garāka par pusi no pantiem
}
scales-spread-median = viena cilvēka atbilžu izkliede: mediāna
scales-spread-ninetieth = viena cilvēka atbilžu izkliede: 90. procentile
scales-spread-flat = { $n ->
    [zero] cilvēku ar izkliedi zem 0,3
    [one] cilvēks ar izkliedi zem 0,3
   *[other] cilvēki ar izkliedi zem 0,3
}

scales-unused = { $n ->
    [zero] Šo { $n } kolonnu atslēgā nav, tāpēc tās ir izlaistas: { $names }
    [one] Šīs kolonnas atslēgā nav, tāpēc tā ir izlaista: { $names }
   *[other] Šo { $n } kolonnu atslēgā nav, tāpēc tās ir izlaistas: { $names }
}

## What is strange about a scale

scales-constant = Uz “{ $item }” visi atbildēja vienādi, tāpēc šis pants ir izlaists
scales-contrary = “{ $item }” nesaskan ar pārējiem pantiem
scales-contrary-hint = Pārbaudiet, vai atslēgā tam nav jābūt apgrieztam.
scales-few-people = { $n ->
    [zero] Atbildēja tikai { $n } cilvēku, bet aprēķiniem vajag vismaz { $fewest }
    [one] Atbildēja tikai { $n } cilvēks, bet aprēķiniem vajag vismaz { $fewest }
   *[other] Atbildēja tikai { $n } cilvēki, bet aprēķiniem vajag vismaz { $fewest }
}
scales-few-varying = Paliek mazāk nekā divi panti, jo uz šiem visi atbildēja vienādi: { $items }
scales-never-together = Mazāk nekā divi cilvēki atbildēja gan uz “{ $first }”, gan uz “{ $second }”, tāpēc šai skalai nav rādītāju

## Files

scales-file-empty = Šis fails ir tukšs
scales-header-hint = Tā pirmajā rindā jābūt kolonnu nosaukumiem, tādiem pašiem kā pantiem atslēgā.
scales-no-header = Šajā rindā nav neviena atslēgas panta nosaukuma
scales-ragged = { $found ->
    [zero] Šajā rindā ir { $found } lauku, bet pirmajā rindā { $wanted }
    [one] Šajā rindā ir { $found } lauks, bet pirmajā rindā { $wanted }
   *[other] Šajā rindā ir { $found } lauki, bet pirmajā rindā { $wanted }
}
scales-no-number = “{ $value }” nav skaitlis
scales-no-number-hint = Trūkstošu atbildi atstājiet tukšu.
scales-out-of-range = “{ $value }” ir ārpus šī panta robežām no { $min } līdz { $max }
scales-column-twice = Šī kolonna ir divreiz
scales-item-missing = Atbildēs nav kolonnas “{ $item }”
scales-more-mistakes = { $n ->
    [zero] Šajā failā ir vēl { $n } kļūdu
    [one] Šajā failā ir vēl { $n } kļūda
   *[other] Šajā failā ir vēl { $n } kļūdas
}

scales-key-no-header = Šajā rindā nav atslēgas kolonnu nosaukumu
scales-key-columns = { $n ->
    [zero] Trūkst { $n } kolonnu: { $names }
    [one] Trūkst kolonnas: { $names }
   *[other] Trūkst { $n } kolonnu: { $names }
}
scales-key-hint = Atslēgas pirmā rinda ir: item,scale,reversed,min,max.
scales-key-empty = Šajā atslēgā nav neviena panta
scales-field-empty = Šis lauks ir tukšs
scales-direction = “{ $value }” nepasaka, vai pants ir apgriezts
scales-direction-hint = Rakstiet true (jā) vai false (nē).
scales-min-max = Zemākā atbilde { $min } nav zemāka par augstāko { $max }
scales-item-twice = “{ $item }” jau ir { NUMBER($line, useGrouping: "false") }. rindā
scales-one-item = Skalai “{ $scale }” ir tikai šis pants
scales-one-item-hint = Skalai vajag vismaz divus.
