SELECT profile, cv, seed, questionnaire, position, sitting, earlier, preparation, drawer, versions
FROM records WHERE client = ?1
