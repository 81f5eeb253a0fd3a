## Buttons that solve what was found, and what is said before and after. $text is a piece of the CV.

cv-mend-becomes = Būs tā: “{ $text }”
cv-mend-remove = Noņemt zīmi
cv-mend-invisible-words = Šeit: “{ $text }”. Lapā tās nebūs, bet tā var traucēt citām programmām.
cv-mend-invisible-done = Neredzamās zīmes ir noņemtas
cv-mend-replace = Aizstāt zīmes
cv-mend-unprintable-words = Nevienā fontā šeit nav šo zīmju: { $letters }. Tās ir tekstā “{ $text }”.
cv-mend-unprintable-done = Tagad visas zīmes var izdrukāt
cv-mend-spaces-title = Tekstā ir vairākas atstarpes pēc kārtas
cv-mend-spaces-words = Šeit: “{ $text }”. Lapā būs viena, bet citas programmas var rādīt visas.
cv-mend-spaces = Atstāt vienu atstarpi
cv-mend-spaces-done = Tagad starp vārdiem ir viena atstarpe
cv-mend-correct = Izlabot
cv-mend-correct-done = Adrese ir izlabota
cv-mend-email-typo-words = Jūs uzrakstījāt { $email }
cv-mend-address-words = “{ $address }” nav tīmekļa adrese
cv-mend-swap = Apmainīt datumus vietām
cv-mend-swap-done = Datumi ir apmainīti vietām
cv-mend-split = Sadalīt rindu
cv-mend-split-becomes = Rindu skaits pēc sadalīšanas: { $n }
cv-mend-split-done = Rinda ir sadalīta
cv-mend-headline = Izmantot šo virsrakstu
cv-mend-headline-done = Virsraksts ir pievienots
cv-mend-newest-first = Sākt ar jaunāko
cv-mend-newest-first-done = Jaunākais darbs tagad ir pirmais
cv-mend-take-off = Noņemt no lapas
cv-mend-take-off-done = Ielas un pasta indeksa lapā vairs nav

## Length

cv-mend-many-words = Lasītāji apskata ne vairāk kā { $most }. Tas, ko šajā CV nerādāt, paliek Jūsu profilā.
cv-mend-leaves-out = Šis CV nerādīs ({ $n }): { $entries }
cv-mend-leave-out-oldest = Nerādīt vecākos ierakstus
cv-mend-leave-out-last = Nerādīt pēdējās prasmes
cv-mend-left-out = Šis CV to vairs nerāda, bet Jūsu profilā viss paliek
cv-mend-pages-words = Parasti to nav vairāk par { $most }
cv-mend-fit = Ietilpināt divās lapās
cv-mend-fit-becomes = Atstarpes un teksts kļūs mazliet mazāki
cv-mend-fit-done = Iestatītais garums ir divas lapas
cv-mend-edges-title = Kaut kas sniedzas pāri lapas malai
cv-mend-edges-words = Printeris to nogrieztu: “{ $text }”
cv-mend-good-edges = Malās nekas nav nogriezts

## What is usual in the country

cv-mend-photo-title = CV rāda Jūsu fotogrāfiju
cv-mend-photo-words = Šajā valstī darba devēji vēlas lemt bez tās
cv-mend-photo = Nerādīt šajā CV
cv-mend-photo-done = Šis CV vairs nerāda fotogrāfiju
cv-mend-good-photo = Bez fotogrāfijas, kā šeit pieņemts
cv-mend-personal-title = CV rāda personas datus
cv-mend-personal-words = Dzimšanas datumu, ģimenes stāvokli un tamlīdzīgus datus šajā valstī norādīt nav pieņemts
cv-mend-personal = Nerādīt tos šajā CV
cv-mend-personal-done = Šis CV vairs nerāda personas datus
cv-mend-good-personal = Bez liekiem personas datiem
cv-mend-consent-title = Nav piekrišanas teikuma
cv-mend-consent-words = Šajā valstī darba devēji to prasa. Tas būs lapas beigās.
cv-mend-consent = Pievienot
cv-mend-consent-done = Piekrišanas teikums ir pievienots
cv-mend-good-consent = Piekrišanas teikums ir
cv-mend-clause-title = Piekrišanas teikuma lapā nav
cv-mend-clause-words = Tas ir izvēlēts, bet failā nav atrodams

## Colours

cv-mend-contrast-title = Daļa teksta ir grūti saskatāma
cv-mend-contrast-words = Teksta “{ $text }” krāsa ir pārāk līdzīga fonam vai tāda būs melnbaltā drukā
cv-mend-accent = Izmantot citu krāsu
cv-mend-accent-done = CV krāsa ir nomainīta
cv-mend-good-contrast = Teksts labi redzams arī melnbaltā drukā

## Buttons that lead to what only the client can solve

cv-mend-fix-words = Mainīt tekstu
cv-mend-fix-date = Ierakstīt datumu
cv-mend-fix-dates = Apskatīt datumus
cv-mend-fix-look = Mainīt izskatu
cv-mend-fix-short = Saīsināt
cv-mend-fix-address = Ierakstīt adresi
cv-mend-settle = Atstāt, kā ir
cv-mend-settle-done = Par to šajā CV vairs nejautāsim

## Fields that the form does not have

cv-mend-grade = Atzīme
cv-mend-region = Reģions
