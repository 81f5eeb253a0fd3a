## What a file holds, before it is taken in

incoming-title = Zawartość pliku { $file }
incoming-words = Jeszcze nic nie zostało zmienione. Wyłącz, czego nie chcesz.
incoming-more = Inne dane i własne sekcje
incoming-unread = Nie dało się wykorzystać: { $n }
incoming-answers = Wczytaj też odpowiedzi w miejsce Twoich
incoming-how = To, co już jest
incoming-add = Zachowaj i dodaj
incoming-replace = Zastąp
incoming-add-words = Nowe wpisy są dodawane, a luki uzupełniane. Przy różnicach zostaje Twój tekst.
incoming-replace-words = Te sekcje będą takie jak w pliku. Cofnięcie przywróci Twoje.
incoming-take = Wczytaj
