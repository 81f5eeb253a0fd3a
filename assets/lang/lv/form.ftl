# Izklājlapā vai SurveyJS rakstītas anketas: kas tajās nav kārtībā un ko darīt.

## The file as a whole

form-no-spreadsheet = Šī nav izklājlapa, ko var nolasīt ({ $reason })
form-no-spreadsheet-hint = Atveriet to izklājlapu programmā un saglabājiet kā .xlsx.
form-locked = Šī izklājlapa ir slēgta ar paroli
form-locked-hint = Saglabājiet kopiju bez paroles.
form-too-many-cells = Šajā izklājlapā ir vairāk nekā { $max } aizpildītu šūnu, un tik daudz Callfit nelasa
form-no-survey = Nav lapas ar nosaukumu survey
form-no-survey-hint = Šeit ir šādas lapas: { $sheets }.
form-nothing-to-ask = Šeit nav neviena izmantojama jautājuma
form-no-json = Šī rinda nav JSON
form-no-survey-js = Šī nav SurveyJS anketa
form-no-survey-js-hint = Callfit meklē sarakstu ar nosaukumu pages vai elements.
form-folder-taken = Šī mape jau ir un paliek, kāda tā ir
form-folder-taken-hint = Izvēlieties citu vietu ar -o vai pārvietojiet mapi.
form-cell-too-long = Šīs rindas šūnā būtu vairāk nekā { $max } burtu, un tik daudz neviena izklājlapa neuzņem
form-not-written = Izklājlapu neizdevās izveidot ({ $reason })

## Columns and cells

form-column-missing = Trūkst kolonnas “{ $name }”
form-column-left-out = Callfit neizmanto kolonnu “{ $name }” un to izlaiž
form-column-twice = Kolonna “{ $name }” valodai “{ $language }” ir divreiz. Der pirmā
form-cell-empty = Šajā rindā “{ $name }” ir tukšs, tāpēc rinda ir izlaista
form-cell-merged-hint = Šūna ir sapludināta ar citu, un vērtība ir tikai pirmajai: sadaliet tās.
form-cell-flag = Šeit jābūt yes vai no, bet ir “{ $found }”
form-cell-number = Šeit jābūt veselam skaitlim, bet ir “{ $found }”
form-name-changed = Nosaukums “{ $name }” nevar būt id un kļūst par “{ $id }”
form-name-twice = Nosaukumu “{ $name }” jau izmanto { $kind ->
    [row] { $row }. rinda
   *[path] { $row }
  }. Šis jautājums ir izlaists
form-value-twice = Vērtība “{ $name }” šajā sarakstā jau ir. Šī ir izlaista
form-toml = Tas nav TOML: { $found }

## Languages

form-no-language = Nav pateikts, kādā valodā ir teksti, tāpēc pieņemta angļu valoda
form-no-language-hint = Ierakstiet default_language lapā settings, piemēram, French (fr).
form-language-unknown = Nav zināma valoda ar nosaukumu “{ $language }”
form-language-unknown-hint = Ierakstiet tās kodu iekavās: label::French (fr).
form-row-lacks = Citām rindām ir teksti šajās valodās, šai nav: { $languages }. To vietā redzama noklusējuma valoda
form-default-words-missing = Nav teksta noklusējuma valodā “{ $language }”, tā vietā ir teksts valodā “{ $other }”
form-no-intro = Lapā settings nav callfit::intro, tāpēc tā vietā redzams virsraksts
form-no-description = Nav apraksta, tāpēc tā vietā redzams virsraksts
form-words-with-answers = Tekstā ir { "${" }…{ "}" }, ko Callfit rāda nemainītu

## Groups and questions

form-group-within = Šī grupa ir citā grupā, tāpēc tās jautājumi pievienojas ārējai, un tās virsraksts ir izlaists
form-group-no-label = Šai grupai nav label, tāpēc redzams anketas virsraksts
form-group-not-begun = Šeit beidzas grupa, kas nav sākusies
form-group-not-ended = Šeit sākas grupa, kas nekad nebeidzas
form-repeat = Rindas no { $first } līdz { $last } ir jājautā vairākkārt, bet to Callfit nespēj. Tās ir izlaistas
form-repeat-hint = Uzrakstiet jautājumus tik reižu, cik vajag.
form-panel = Šis panelis ir izjaukts: tā jautājumi pievienojas lapai, un tā virsraksts ir izlaists
form-type-refused = Callfit nav jautājumu ar tipu “{ $type }”
form-type-unknown = Tips “{ $type }” nav zināms
form-type-unknown-hint = Izmantojiet select_one, select_multiple, integer, range, text, note, begin_group vai end_group.
form-type-metadata = “{ $type }” nevienam neko nejautā un ir izlaists
form-task-unknown = “{ $type }” nav jautājuma veids, ko Callfit pazīst
form-hint-acknowledge = Izmantojiet note vai select_one ar jā un nē.
form-hint-calculate = Izņemiet rindu: Callfit savus rezultātus aprēķina pats.
form-hint-decimal = Izmantojiet integer, ja vajag, mazākā mērvienībā.
form-hint-date = Gadam izmantojiet integer, citādi text.
form-hint-rank = Izmantojiet select_multiple vai vienu select_one katrai vietai.
form-hint-list = Ielieciet atbildes lapā choices un nosauciet to sarakstu aiz tipa.
form-hint-media = Pajautājiet to vārdos ar tipu text vai izņemiet rindu.
form-hint-elements = Izmantojiet radiogroup, dropdown, checkbox, boolean, rating, matrix, text, comment vai html.
form-list-unknown = Lapā choices nav saraksta “{ $name }”
form-choice-no-label = Šai atbildei nav label, tāpēc redzams tās nosaukums “{ $name }”
form-choice-twice = Šajā sarakstā nosaukums “{ $name }” jau ir { $row }. rindā. Šis ir izlaists
form-choice-filter = Callfit nespēj rādīt tikai daļu no saraksta
form-choice-filter-hint = Katrai daļai veidojiet savu jautājumu ar savu sarakstu un savu relevant.
form-or-other = Papildu atbilde “cits” ir izlaista. Pievienojiet to sarakstam, ja tā vajadzīga
form-options-keep-order = Atbildes saglabā savu secību. Jaukt var tikai jautājumus, ar callfit::shuffle pie to grupas
form-range = Šim diapazonam nav veselu soļu pa 1
form-range-hint = Rakstiet start=1 end=5 step=1 vai izmantojiet select_one.
form-constraint = Šo robežu nevar saglabāt, tā ir izlaista: { $found }
form-constraint-hint = Tipam integer norādiet mazāko un lielāko skaitli: . >= 0 and . <= 120
form-scale-needs-list = Tikai jautājums ar vienu atbildi no saraksta kaut ko pasaka par prasmi vai darba apstākli
form-scale-needs-list-hint = Izmantojiet select_one ar sarakstu no divām līdz deviņām pakāpēm, zemākā vispirms.
form-measures-two = Šis jautājums ir reizē par prasmi un darba apstākli. Der prasme

## Conditions

form-condition-part = Šī nosacījuma daļa nav saprotama: { $part }
form-condition-cut = Nosacījums beidzas par agru
form-condition-hint = Izmantojiet { "${" }nosaukums{ "}" } ar =, <, >, selected(), not(), and, or.
form-condition-question = Nosacījumā minēts “{ $name }”, bet tāda jautājuma nav
form-condition-option = Nosacījums salīdzina “{ $name }” ar “{ $option }”, kas nav neviena no tā atbildēm
form-condition-compares = Atbildi uz “{ $name }” tā salīdzināt nevar
form-condition-compares-hint = Sarakstus salīdzina ar = un selected(), skaitļus arī ar < un >, tekstus tikai ar tukšu tekstu.
form-condition-itself = Jautājumu “{ $name }” uzdod tikai tad, ja uz to ir atbildēts, tāpēc to nevar uzdot nekad
form-condition-circle = Jautājums “{ $name }” ({ $kind ->
    [row] { $row }. rinda
   *[path] { $row }
  }) un šis gaida viens otru, tāpēc nevienu nevar uzdot
form-condition-later = Nosacījumā minēts “{ $name }”, kas ir tikai vēlāk ({ $kind ->
    [row] { $row }. rinda
   *[path] { $row }
  })
form-condition-left-out = Nosacījumā minēts “{ $name }” ({ $kind ->
    [row] { $row }. rinda
   *[path] { $row }
  }), kas ir izlaists, tāpēc izlaists ir arī šis jautājums

## SurveyJS

form-json-object = Šeit jābūt objektam figūriekavās
form-json-text = Šeit jābūt tekstam vai tekstam katrā valodā
form-json-value = Šeit jābūt vērtībai vai objektam ar vērtību un tekstu
form-json-whole = Šeit jābūt veselam skaitlim
form-property-left-out = Callfit neizmanto “{ $name }” un to izlaiž
form-property-missing = Trūkst “{ $name }”
