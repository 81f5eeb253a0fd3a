# The five skills of a language, and what a person can do at each level, in plain words.
# The levels follow the Common European Framework of Reference for Languages; the descriptions are ours.

cefr-listening = Słuchanie
cefr-reading = Czytanie
cefr-conversation = Rozmowa
cefr-speaking = Dłuższa wypowiedź
cefr-writing = Pisanie

cefr-listening-a1 = Rozumiem imiona, liczby i powitania, gdy ktoś mówi powoli
cefr-listening-a2 = Rozumiem proste prośby klienta, na przykład zamówienie lub adres
cefr-listening-b1 = Rozumiem, czego potrzebuje klient, gdy temat jest znany, a mowa wyraźna
cefr-listening-b2 = Rozumiem klienta mówiącego w zwykłym tempie, także gdy sprawa jest dla mnie nowa
cefr-listening-c1 = Rozumiem długie i zawiłe opowieści i słyszę, o co klientowi naprawdę chodzi
cefr-listening-c2 = Z łatwością rozumiem każdego, także przy szybkiej mowie, gwarze i złym połączeniu

cefr-reading-a1 = Rozumiem pojedyncze słowa i bardzo krótkie wiadomości, na przykład imię lub datę
cefr-reading-a2 = Znajduję to, czego potrzebuję, w krótkim, prostym e-mailu lub cenniku
cefr-reading-b1 = Rozumiem codzienny e-mail, w którym klient opisuje problem
cefr-reading-b2 = Samodzielnie czytam długie e-maile, instrukcje i zasady firmy
cefr-reading-c1 = Czytam umowy i długie reklamacje i widzę, co kryje się między wierszami
cefr-reading-c2 = Z łatwością czytam każdy tekst, także prawniczy, techniczny i żartobliwy

cefr-conversation-a1 = Umiem powitać klienta i odpowiedzieć na proste pytania, gdy rozmawiamy powoli
cefr-conversation-a2 = Radzę sobie w krótkiej, prostej rozmowie, na przykład umawiam termin
cefr-conversation-b1 = Pomagam klientowi w typowych sprawach i dopytuję, gdy nie mam pewności
cefr-conversation-b2 = Dość swobodnie rozmawiam z klientem, także o problemie, który mnie zaskoczył
cefr-conversation-c1 = Rozmawiam swobodnie, znajduję właściwy ton i uspokajam zdenerwowanego klienta
cefr-conversation-c2 = Z łatwością prowadzę każdą rozmowę, także trudne negocjacje pełne subtelnych różnic

cefr-speaking-a1 = Umiem w kilku krótkich zdaniach powiedzieć, kim jestem i gdzie pracuję
cefr-speaking-a2 = Umiem prostymi zdaniami opisać produkt lub swoją pracę
cefr-speaking-b1 = Po krótkim przygotowaniu opowiadam krok po kroku, co się stało lub co zrobić
cefr-speaking-b2 = Jasno przedstawiam ofertę, jej dobre i złe strony
cefr-speaking-c1 = W dobrym porządku wyjaśniam trudne tematy i szczegółowo odpowiadam na dalsze pytania
cefr-speaking-c2 = Mówię jasno i ciekawie na każdy temat i dopasowuję wypowiedź do słuchaczy

cefr-writing-a1 = Umiem wypełnić formularz i napisać powitanie w kilku słowach
cefr-writing-a2 = Piszę krótką, prostą wiadomość, na przykład podziękowanie lub termin dostawy
cefr-writing-b1 = Odpowiadam e-mailem na typowe pytanie, jasno i prosto
cefr-writing-b2 = Piszę szczegółowe e-maile i notatki ze spraw, które wymagają niewielu poprawek
cefr-writing-c1 = Na trudne reklamacje odpowiadam pisemnie, w dobrym porządku i we właściwym tonie
cefr-writing-c2 = Piszę każdy rodzaj tekstu w odpowiednim stylu i poprawiam teksty innych
