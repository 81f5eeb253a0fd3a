## A photo that is taken in

photo-not-a-picture = Šo failu nevar izmantot kā fotogrāfiju
photo-unread = Šī fotogrāfija ir bojāta vai pārāk liela, lai to nolasītu
photo-hint = Izvēlieties JPEG vai PNG failu, piemēram, no tālruņa
photo-other-kind = Šis ir { $kind } attēls, ko Callfit neprot nolasīt
photo-other-kind-hint = Atveriet to attēlu programmā, saglabājiet JPEG formātā un izvēlieties jauno failu
