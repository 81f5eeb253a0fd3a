## A photo that is taken in

photo-not-a-picture = Šis fails nav izmantojama fotogrāfija
photo-unread = Šī fotogrāfija ir bojāta vai pārāk liela
photo-hint = Izvēlieties JPEG vai PNG failu, piemēram, no tālruņa
photo-other-kind = Šis ir { $kind } attēls, ko Callfit neprot nolasīt
photo-other-kind-hint = Atveriet to attēlu programmā, saglabājiet kā JPEG un izvēlieties šo failu
