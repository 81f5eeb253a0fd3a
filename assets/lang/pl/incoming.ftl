## What a file holds, before it is taken in

incoming-title = Zawartość pliku { $file }
incoming-words = Jeszcze nic nie zostało zmienione. Wyłącz to, czego nie chcesz.
incoming-more = Inne dane i własne sekcje
incoming-unread = Nie udało się wykorzystać { $n } rzeczy
incoming-answers = Wczytaj też odpowiedzi i zastąp nimi swoje
incoming-how = Obecna treść
incoming-add = Zachowaj i dodaj
incoming-replace = Zastąp
incoming-add-words = Nowe wpisy są dodawane, a luki uzupełniane. Przy różnicach zostaje Twój tekst.
incoming-replace-words = Te sekcje będą takie jak w pliku. Cofnięcie przywróci Twoje.
incoming-take = Wczytaj
