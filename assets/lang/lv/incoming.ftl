## What a file holds, before it is taken in

incoming-title = Kas ir failā { $file }
incoming-words = Pagaidām nekas nav mainīts. Izslēdziet, ko nevēlaties.
incoming-more = Citi dati un savas sadaļas
incoming-unread = Neizdevās izmantot: { $n }
incoming-answers = Ņemt arī atbildes Jūsu atbilžu vietā
incoming-how = Ko darīt ar to, kas jau ir
incoming-add = Paturēt un papildināt
incoming-replace = Aizstāt
incoming-add-words = Jauni ieraksti tiek pievienoti, tukšās vietas aizpildītas. Ja ir atšķirības, paliek Jūsu teksts.
incoming-replace-words = Šīs sadaļas kļūs tādas kā failā. Ja darbību atsauksiet, atgriezīsies Jūsu sadaļas.
incoming-take = Ielādēt
