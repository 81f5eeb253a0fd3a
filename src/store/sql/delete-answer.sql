DELETE FROM answers WHERE client = :client AND question = :question
