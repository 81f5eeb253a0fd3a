SELECT question, answer, millis FROM answers WHERE client = ?1
