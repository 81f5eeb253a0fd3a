# Reference figures of scales by psych, and answers to compute them from.
#
#   Rscript reference.R simulate SEED PEOPLE FOLDER    writes FOLDER/answers.csv and FOLDER/key.csv
#   Rscript reference.R figures ANSWERS.csv KEY.csv    prints the figures as JSON
#
# Needs r-cran-psych, r-cran-gparotation and r-cran-jsonlite.
suppressPackageStartupMessages(library(psych))

# Steps of an answer scale that share one factor, some of them missing, every third item reversed.
simulate_scale <- function(people, name, loadings, min, max, missing) {
  trait <- rnorm(people)
  steps <- max - min
  items <- sapply(seq_along(loadings), function(i) {
    latent <- loadings[i] * trait + sqrt(1 - loadings[i]^2) * rnorm(people)
    middle <- (min + max) / 2 + runif(1, -0.1, 0.1) * steps
    answer <- pmin(max, pmax(min, round(middle + latent * steps / 4)))
    if (i %% 3 == 0) answer <- min + max - answer
    answer[runif(people) < missing] <- NA
    answer
  })
  colnames(items) <- paste0(name, "_", seq_along(loadings))
  key <- data.frame(
    item = colnames(items), scale = name,
    reversed = ifelse(seq_along(loadings) %% 3 == 0, "true", "false"), min = min, max = max
  )
  list(items = items, key = key)
}

simulate <- function(seed, people, folder) {
  set.seed(seed, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")
  scales <- list(
    simulate_scale(people, "calm", c(0.8, 0.7, 0.6, 0.7, 0.5, 0.6), 1, 5, 0.05),
    simulate_scale(people, "drive", c(0.7, 0.6, 0.8, 0.5), 1, 7, 0),
    simulate_scale(people, "pair", c(0.8, 0.7), 1, 5, 0.1),
    simulate_scale(people, "three", c(0.7, 0.6, 0.65), 0, 10, 0.02),
    simulate_scale(people, "weak", c(0.4, 0.3, 0.35, 0.3, 0.45), 1, 4, 0.15),
    simulate_scale(people, "long", runif(12, 0.4, 0.9), 0, 3, 0.08)
  )
  answers <- do.call(cbind, lapply(scales, `[[`, "items"))
  # As people would answer them: items of all scales mixed.
  answers <- answers[, sample(ncol(answers))]
  # Two who tick the same step all along, and one who does from the middle on.
  answers[c(7, 27), ] <- 3
  answers[17, seq_len(ncol(answers)) > ncol(answers) / 2 - 2] <- 2
  answers <- data.frame(id = sprintf("p%04d", seq_len(people)), answers)
  key <- do.call(rbind, lapply(scales, `[[`, "key"))
  write.csv(answers, file.path(folder, "answers.csv"), row.names = FALSE, na = "", quote = FALSE)
  write.csv(key, file.path(folder, "key.csv"), row.names = FALSE, quote = FALSE)
}

quietly <- function(expression) {
  sink(nullfile())
  on.exit(sink())
  suppressMessages(suppressWarnings(expression))
}

figures_of_scale <- function(answers, key) {
  x <- answers[, key$item]
  for (i in which(key$reversed == "true")) x[[i]] <- key$min[i] + key$max[i] - x[[i]]
  found <- quietly(alpha(x, warnings = FALSE))
  total <- quietly(omega(x, nfactors = 1, plot = FALSE))$omega.tot
  raw <- found$total$raw_alpha
  sem <- found$total$sd * sqrt(1 - raw)
  dropped <- if (nrow(key) > 2) found$alpha.drop$raw_alpha else NA
  list(
    scale = key$scale[1], n = sum(rowSums(!is.na(x)) > 0), items = nrow(key),
    alpha = raw, lambda6 = found$total$`G6(smc)`, omega_total = total,
    mean = found$total$mean, sd = found$total$sd,
    sem = sem, sem_points = 100 * sem / mean(key$max - key$min),
    by_item = data.frame(item = key$item, r_drop = found$item.stats$r.drop, alpha_if_dropped = dropped)
  )
}

longest_string <- function(row) {
  # A missing answer is unlike any other.
  row[is.na(row)] <- -seq_along(row)[is.na(row)]
  runs <- rle(row)
  max(0, runs$lengths[runs$values >= 0])
}

figures_of_persons <- function(answers, items) {
  x <- as.matrix(answers[, names(answers) %in% items])
  longest <- apply(x, 1, longest_string)
  spread <- apply(x, 1, sd, na.rm = TRUE)
  ends <- function(v) list(median = median(v, na.rm = TRUE), ninetieth = quantile(v, 0.9, na.rm = TRUE, names = FALSE))
  list(
    longest_string = ends(longest), spread = ends(spread),
    long_strings = sum(longest > ncol(x) / 2), flat = sum(spread < 0.3, na.rm = TRUE)
  )
}

figures <- function(answers, key) {
  answers <- read.csv(answers, colClasses = c(id = "character"))
  key <- read.csv(key, colClasses = c(reversed = "character"))
  scales <- lapply(unique(key$scale), function(name) figures_of_scale(answers, key[key$scale == name, ]))
  found <- list(
    psych = as.character(packageVersion("psych")), people = nrow(answers),
    scales = scales, persons = figures_of_persons(answers, key$item)
  )
  cat(jsonlite::toJSON(found, auto_unbox = TRUE, digits = 10, na = "null", dataframe = "rows", pretty = 2), "\n")
}

args <- commandArgs(trailingOnly = TRUE)
if (args[1] == "simulate") {
  simulate(as.integer(args[2]), as.integer(args[3]), args[4])
} else {
  figures(args[2], args[3])
}
