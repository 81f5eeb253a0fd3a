#!/usr/bin/env bash
# Makes the CVs of the three invented people in all six languages, and asks nine readers and veraPDF about them.
# Uses the program as `cargo test` builds it, or the one named by CALLFIT.
set -euo pipefail
cd "$(dirname "$0")/../.."

program=${CALLFIT:-target/debug/callfit}
[ -x "$program" ] || { echo "there is no $program: run cargo test first" >&2; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# make PROFILE ANSWERS NAME: that person's CVs for the best role, each with its text.
make() {
  for lang in en fr pl lv el bn; do
    for kind in pdf txt; do
      "$program" cv --profile "$1" --answers "$2" --role best --lang "$lang" -o "$folder/$3-$lang.$kind" 2>/dev/null
    done
  done
}

for profile in assets/examples/*.resume.json; do
  name=$(basename "$profile" .resume.json)
  make "$profile" "assets/examples/$name.answers.toml" "$name"
done
# The same words in Bengali, in every language's CV.
make tests/cases/resumes/nusrat-jahan-bengali.resume.json assets/examples/nusrat-jahan.answers.toml bengali
[ "$(find "$folder" -name '*.pdf' | wc -l)" -eq 24 ] || { echo 'some CVs were not made' >&2; exit 1; }

tests/conformance/run.sh "$folder"
