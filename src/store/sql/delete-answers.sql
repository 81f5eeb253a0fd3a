DELETE FROM answers WHERE client = :client
