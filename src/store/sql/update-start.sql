UPDATE records SET questionnaire = :questionnaire, seed = :seed WHERE client = :client
