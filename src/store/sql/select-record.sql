SELECT profile, cv, seed, questionnaire, position, sitting, earlier FROM records WHERE client = ?1
