## Plan: what to do until when, on the screen and on paper

plan-title = Mans plāns
plan-sentence = Ko Jūs darāt un līdz kuram laikam, soli pa solim. Katrs solis dod kaut ko, ko pēc tam varat parādīt.
plan-for = Plāns darbam: { $role }
plan-progress = Izdarīti soļi: { $done } no { $all }
plan-paper-intro = Atzīmējiet, kas izdarīts, un pierakstiet, kas to parāda. Ja solis prasa vairāk laika, tā nav kļūda: nosakiet jaunu dienu.
plan-done = Izdarīts
plan-what = Ko darīt
plan-about = Palīdz ar
plan-until = Līdz
plan-evidence = Kas to parāda
plan-how = Kā veikt katru soli
plan-again = Kad lielākā daļa soļu izdarīta, atbildiet uz anketu no jauna. Rezultāti tad parāda, kas mainījies.
plan-foot = Veidots ar Callfit. Plāns ir palīgs Jums, nevis darba solījums.
plan-empty-words = Tajā vēl nav neviena soļa. Izvēlieties darbu darbu lapā un sāciet plānu tur.

## On the screen

plan-goal = Darbs, ko vēlaties sasniegt
plan-goal-none = Izvēlieties darbu
plan-goal-fit = Atbilstība šodien: { $fit }, { $range }. { $word }.
plan-goal-unknown = Šim darbam vēl trūkst atbilžu, lai pateiktu, cik labi tas der.
plan-no-steps = Plānā vēl nav neviena soļa. Pievienojiet kādu no ieteikumiem vai savu soli.
plan-no-gaps = Jūs jau parādāt to, ko šis darbs prasa. Vingrinieties intervijai, sagatavojiet CV un piesakieties. Vai izvēlieties darbu augstāk un skatiet, kas tam vajadzīgs.
plan-own = Pievienot savu soli
plan-own-hint = Piemēram: piezvanīt nodarbinātības dienestam
plan-unnamed = Solis bez nosaukuma
plan-start-title = Uz kurieni vēlaties doties?
plan-start-words = Izvēlieties darbu. Plāns sākas ar mazu soli katrā jomā, kas vēl jāmācās visvairāk. Visu varat mainīt.
plan-start-answer-first = Atbildiet uz anketas pirmajām daļām. Tad plāns zina, kurš darbs Jums der un kas vēl jāmācās.
plan-start-for = Sākt plānu: { $role }
plan-start-other = Skatīt citus darbus
plan-more = Kas vēl var palīdzēt
plan-suggestion = { $weeks ->
    [zero] { $competency } · { $weeks } nedēļu
    [one] { $competency } · { $weeks } nedēļa
   *[other] { $competency } · { $weeks } nedēļas
  }
plan-add = Pievienot plānam
plan-training = Kursi un apmācība
plan-take = Paņemiet līdzi
plan-take-words = Uz papīra vai kā atgādinājumi tālruņa vai datora kalendārā
plan-save = Saglabāt PDF failā
plan-calendar = Saglabāt kalendāram
plan-no-days = Nevienam atvērtam solim vēl nav dienas
plan-to-results = Uz rezultātiem
plan-earlier = Agrāk
plan-later = Vēlāk
plan-remove = Izņemt no plāna
plan-no-day = Bez dienas
plan-in-weeks = { $weeks ->
    [zero] Pēc { $weeks } nedēļām, { $date }
    [one] Pēc { $weeks } nedēļas, { $date }
   *[other] Pēc { $weeks } nedēļām, { $date }
  }
plan-until-day = līdz { $date }
plan-was-until = bija plānots līdz { $date }
plan-done-on = izdarīts { $date }

## On the page of a role

plan-open = Atvērt manu plānu
plan-begin = Sākt plānu
plan-begin-words = Daži mazi soļi ar dienām tam, kas vēl jāmācās
plan-change = Padarīt šo darbu par mērķi
plan-change-words = Jūsu plāns ved uz citu darbu. Tā soļi paliks.
