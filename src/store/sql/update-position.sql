UPDATE records SET position = :position WHERE client = :client
