SELECT profile, cv, seed, questionnaire, position FROM records WHERE client = ?1
