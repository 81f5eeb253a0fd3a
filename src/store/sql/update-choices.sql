UPDATE records SET cv = :cv WHERE client = :client
