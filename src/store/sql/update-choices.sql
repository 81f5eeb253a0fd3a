UPDATE records SET cv = :cv, drawer = :drawer WHERE client = :client
