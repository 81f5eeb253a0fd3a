#!/usr/bin/env bash
# Compares the figures of `callfit scales` with those of R's psych, to 0.001: on the stored answers and on new ones.
# Installs r-cran-psych if it is missing. Uses the program as `cargo test` builds it, or the one named by CALLFIT.
set -euo pipefail
cd "$(dirname "$0")/../.."

program=${CALLFIT:-target/debug/callfit}
[ -x "$program" ] || { echo "there is no $program: run cargo test first" >&2; exit 1; }
if ! Rscript -e 'library(psych); library(GPArotation); library(jsonlite)' > /dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    r-cran-psych r-cran-gparotation r-cran-jsonlite > /dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# compare ANSWERS KEY REFERENCE: every figure of the reference against ours.
compare() {
  "$program" scales "$1" --key "$2" --json > "$folder/ours.json" 2> "$folder/talk" || { cat "$folder/talk" >&2; exit 1; }
  Rscript tests/conformance/scales.R "$folder/ours.json" "$3"
}

cases=tests/cases/scales
Rscript $cases/reference.R figures $cases/answers.csv $cases/key.csv > "$folder/stored.json"
cmp "$folder/stored.json" $cases/reference.json || echo 'psych gives other digits than the stored reference'
compare $cases/answers.csv $cases/key.csv $cases/reference.json
compare $cases/answers.csv $cases/key.csv "$folder/stored.json"

seed=${SEED:-$(date +%s)}
# Few people would make psych stop its search for a factor early, where ours goes on.
for people in 400 3000; do
  echo "new answers of $people people, seed $seed"
  Rscript $cases/reference.R simulate "$seed" "$people" "$folder"
  Rscript $cases/reference.R figures "$folder/answers.csv" "$folder/key.csv" > "$folder/new.json"
  compare "$folder/answers.csv" "$folder/key.csv" "$folder/new.json"
done
