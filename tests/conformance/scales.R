# Rscript scales.R OURS.json REFERENCE.json: fails if a figure of the reference is more than 0.001 away from ours.
args <- commandArgs(trailingOnly = TRUE)
ours <- jsonlite::fromJSON(args[1], simplifyVector = FALSE)
reference <- jsonlite::fromJSON(args[2], simplifyVector = FALSE)
compared <- 0
worst <- 0

compare <- function(path, ours, reference) {
  if (is.list(reference)) {
    places <- if (is.null(names(reference))) seq_along(reference) else setdiff(names(reference), "psych")
    for (place in places) compare(c(path, place), ours[[place]], reference[[place]])
  } else if (is.numeric(reference)) {
    if (!is.numeric(ours)) stop(paste(c(path, "is missing"), collapse = " "))
    distance <- abs(ours - reference)
    if (!(distance <= 0.001)) stop(paste(c(path, "is", ours, "and not", reference), collapse = " "))
    compared <<- compared + 1
    worst <<- max(worst, distance)
  } else if (!identical(ours, reference)) {
    stop(paste(c(path, "differs"), collapse = " "))
  }
}

compare(NULL, ours, reference)
if (compared < 100) stop(paste("compared only", compared, "figures"))
cat("agreed:", compared, "figures, at most", signif(worst, 2), "apart\n")
