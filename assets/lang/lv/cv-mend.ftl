## Buttons that solve what was found, and what is said before and after. $text is a piece of the CV.

cv-mend-becomes = Būs tā: “{ $text }”
cv-mend-remove = Noņemt to
cv-mend-invisible-words = Šeit: “{ $text }”. Lapā tās nebūs, bet tā var traucēt citām programmām.
cv-mend-invisible-done = Neredzamās zīmes ir noņemtas
cv-mend-replace = Aizstāt tās
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
cv-mend-swap = Samainīt datumus
cv-mend-swap-done = Datumi ir samainīti
cv-mend-split = Sadalīt rindu
cv-mend-split-becomes = Rindas, kas būs cita zem citas: { $n }
cv-mend-split-done = Rinda ir sadalīta
cv-mend-headline = Lietot šo virsrakstu
cv-mend-headline-done = Virsraksts ir pievienots
cv-mend-newest-first = Jaunāko likt vispirms
cv-mend-newest-first-done = Jaunākais darbs tagad ir pirmais
cv-mend-take-off = Noņemt no lapas
cv-mend-take-off-done = Ielas un pasta indeksa lapā vairs nav

## Length

cv-mend-many-words = Lasītāji apskata ne vairāk kā { $most }. Tas, ko šajā CV nerādāt, paliek Jūsu profilā.
cv-mend-leaves-out = Netiks rādīti ({ $n }): { $entries }
cv-mend-leave-out-oldest = Nerādīt vecākos
cv-mend-leave-out-last = Nerādīt pēdējos
cv-mend-left-out = Šajā CV vairs nerāda, Jūsu profilā viss paliek
cv-mend-pages-words = Parasti to nav vairāk par { $most }
cv-mend-fit = Ietilpināt divās lapās
cv-mend-fit-becomes = Atstarpes un teksts kļūs mazliet mazāki
cv-mend-fit-done = Garums ir iestatīts uz divām lapām
cv-mend-edges-title = Kaut kas sniedzas pāri malai
cv-mend-edges-words = Printeris to nogrieztu: “{ $text }”
cv-mend-good-edges = Malās nekas nav nogriezts

## What is usual in the country

cv-mend-photo-title = CV rāda Jūsu fotogrāfiju
cv-mend-photo-words = Šajā valstī darba devēji vēlas lemt bez tās
cv-mend-photo = Nerādīt šajā CV
cv-mend-photo-done = Šis CV vairs nerāda fotogrāfiju
cv-mend-good-photo = Bez fotogrāfijas, kā pieņemts
cv-mend-personal-title = CV rāda personiskas ziņas
cv-mend-personal-words = Dzimšanas datums, ģimenes stāvoklis un tamlīdzīgas ziņas šajā valstī nav pieņemtas
cv-mend-personal = Nerādīt tās šajā CV
cv-mend-personal-done = Šis CV vairs nerāda personiskas ziņas
cv-mend-good-personal = Bez liekām personiskām ziņām
cv-mend-consent-title = Nav piekrišanas teikuma
cv-mend-consent-words = Šajā valstī darba devēji to prasa. Tas ir lapas beigās.
cv-mend-consent = Pievienot
cv-mend-consent-done = Piekrišanas teikums ir pievienots
cv-mend-good-consent = Piekrišanas teikums ir
cv-mend-clause-title = Piekrišanas teikuma lapā nav
cv-mend-clause-words = Tas ir izvēlēts, bet failā nav atrodams

## Colours

cv-mend-contrast-title = Daļa teksta ir grūti saskatāma
cv-mend-contrast-words = “{ $text }” ir pārāk līdzīgs fonam vai tāds būs, drukājot pelēkā krāsā
cv-mend-accent = Lietot citu krāsu
cv-mend-accent-done = CV ir cita krāsa
cv-mend-good-contrast = Teksts labi redzams, arī pelēks

## Buttons that lead to what only the client can solve

cv-mend-fix-words = Mainīt vārdus
cv-mend-fix-date = Rakstīt datumu
cv-mend-fix-dates = Apskatīt datumus
cv-mend-fix-look = Mainīt izskatu
cv-mend-fix-short = Saīsināt
cv-mend-fix-address = Rakstīt adresi
cv-mend-settle = Atstāt, kā ir
cv-mend-settle-done = Par to šajā CV vairs nejautāsim

## Fields that the form does not have

cv-mend-grade = Atzīme
cv-mend-region = Reģions
