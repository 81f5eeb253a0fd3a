UPDATE records SET profile = :profile WHERE client = :client
