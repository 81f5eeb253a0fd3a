SELECT profile, cv, seed, questionnaire, position, sitting, earlier, preparation FROM records WHERE client = ?1
