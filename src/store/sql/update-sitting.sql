UPDATE records SET sitting = :sitting, earlier = :earlier WHERE client = :client
