# The five skills of a language, and what a person can do at each level, in plain words.
# The levels follow the Common European Framework of Reference for Languages; the descriptions are ours.

cefr-listening = Klausīšanās
cefr-reading = Lasīšana
cefr-conversation = Saruna
cefr-speaking = Runāšana
cefr-writing = Rakstīšana

cefr-listening-a1 = Es saprotu vārdus, skaitļus un sveicienus, ja zvanītājs runā lēni
cefr-listening-a2 = Es saprotu vienkāršas klienta vēlmes, piemēram, pasūtījumu vai adresi
cefr-listening-b1 = Es saprotu, kas klientam vajadzīgs, ja temats ir pazīstams un runa ir skaidra
cefr-listening-b2 = Es spēju sekot klienta runai parastā ātrumā arī tad, ja problēma man ir jauna
cefr-listening-c1 = Es spēju sekot garam un juceklīgam stāstījumam un sadzirdu, ko klients patiesībā domā
cefr-listening-c2 = Es viegli saprotu ikvienu zvanītāju, arī ātru runu, izloksni un sliktus sakarus

cefr-reading-a1 = Es saprotu atsevišķus vārdus un ļoti īsas ziņas, piemēram, vārdu vai datumu
cefr-reading-a2 = Es atrodu vajadzīgo īsā, vienkāršā e-pasta vēstulē vai cenrādī
cefr-reading-b1 = Es saprotu ikdienišķu e-pasta vēstuli, kurā klients apraksta problēmu
cefr-reading-b2 = Es bez palīdzības lasu garas vēstules, instrukcijas un uzņēmuma noteikumus
cefr-reading-c1 = Es lasu līgumus un garas sūdzības un pamanu, kas rakstīts starp rindām
cefr-reading-c2 = Es viegli lasu jebkuru tekstu, arī juridisku, tehnisku un humoristisku

cefr-conversation-a1 = Es protu sasveicināties ar klientu un atbildēt uz vienkāršiem jautājumiem, ja abi runājam lēni
cefr-conversation-a2 = Es tieku galā ar īsu, vienkāršu sarunu, piemēram, sarunāju tikšanos
cefr-conversation-b1 = Es palīdzu klientam ar parastiem jautājumiem un pārjautāju, ja kaut kas ir neskaidrs
cefr-conversation-b2 = Es diezgan brīvi sarunājos ar klientu arī par negaidītu problēmu
cefr-conversation-c1 = Es runāju brīvi, atrodu īsto toni un nomierinu satrauktu klientu
cefr-conversation-c2 = Es viegli veicu jebkuru sarunu, arī sarežģītas pārrunas ar smalkām nozīmes niansēm

cefr-speaking-a1 = Es dažos īsos teikumos pastāstu, kā mani sauc un kur strādāju
cefr-speaking-a2 = Es vienkāršos teikumos aprakstu produktu vai savu darbu
cefr-speaking-b1 = Ar nelielu sagatavošanos es soli pa solim izstāstu, kas notika vai kas jādara
cefr-speaking-b2 = Es skaidri izklāstu piedāvājumu ar tā labajām un vājajām pusēm
cefr-speaking-c1 = Es sakārtoti izskaidroju sarežģītus tematus un sīki atbildu uz papildu jautājumiem
cefr-speaking-c2 = Es skaidri un dzīvi runāju par jebkuru tematu tā, kā der klausītājiem

cefr-writing-a1 = Es aizpildu veidlapu un uzrakstu sveicienu dažos vārdos
cefr-writing-a2 = Es uzrakstu īsu, vienkāršu ziņu, piemēram, pateicību vai piegādes datumu
cefr-writing-b1 = Es e-pastā skaidros, vienkāršos vārdos atbildu uz parastu jautājumu
cefr-writing-b2 = Es rakstu izvērstas vēstules un klienta lietas piezīmes, kurās maz kas jālabo
cefr-writing-c1 = Es rakstiski atbildu uz sarežģītām sūdzībām, sakārtoti un īstajā tonī
cefr-writing-c2 = Es uzrakstu jebkuru tekstu piemērotā stilā un uzlaboju citu rakstīto
