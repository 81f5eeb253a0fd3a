# Problems in a file of competency levels that were measured elsewhere.

levels-not-a-table = { $found ->
    [list] Šajā failā ir saraksts, nevis prasmes ar līmeņiem
    [number] Šajā failā ir skaitlis, nevis prasmes ar līmeņiem
    [text] Šajā failā ir teksts, nevis prasmes ar līmeņiem
   *[other] Šajā failā nav prasmju ar līmeņiem
}
levels-not-a-level = { $found ->
    [text] Šis līmenis ir teksts, nevis skaitlis
    [list] Šis līmenis ir saraksts, nevis skaitlis
    [null] Šis līmenis ir tukšs
   *[other] Šis līmenis nav skaitlis
}
levels-not-a-number = { $found ->
    [text] Šis ir teksts, nevis skaitlis
    [list] Šis ir saraksts, nevis skaitlis
    [null] Šeit ir tukšs
   *[other] Šis nav skaitlis
}
levels-form-hint = Katru līmeni rakstiet šādi: {"{"}"oral": 78, "empathy": {"{"}"level": 82, "se": 6{"}"}{"}"}. To, kas nav izmērīts, nerakstiet.
levels-no-level = Šeit trūkst līmeņa
levels-unknown-key = Līmenim nav nekā ar nosaukumu “{ $key }”
levels-off-scale = Līmenis { $found } ir ārpus skalas
levels-off-scale-hint = Līmeņi ir no 0 līdz 100
levels-error-off-scale = Standartkļūda { $found } nav iespējama. Tā ir no 0 līdz 100
levels-unknown-competency = Prasmes “{ $id }” nav
levels-known-competencies = Prasmes: { $ids }
