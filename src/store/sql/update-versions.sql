UPDATE records SET versions = :versions WHERE client = :client
