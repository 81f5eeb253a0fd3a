#!/usr/bin/env bash
# Makes the CVs of the three invented people in all six languages, and asks nine readers and veraPDF about them.
# Uses the program as `cargo test` builds it, or the one named by CALLFIT.
set -euo pipefail
cd "$(dirname "$0")/../.."

program=${CALLFIT:-target/debug/callfit}
[ -x "$program" ] || { echo "there is no $program: run cargo test first" >&2; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for profile in assets/examples/*.resume.json; do
  name=$(basename "$profile" .resume.json)
  for lang in en fr pl lv el bn; do
    for kind in pdf txt; do
      "$program" cv --profile "$profile" --answers "assets/examples/$name.answers.toml" --role best \
        --lang "$lang" -o "$folder/$name-$lang.$kind" 2>/dev/null
    done
  done
done
[ "$(find "$folder" -name '*.pdf' | wc -l)" -ge 18 ] || { echo 'some CVs were not made' >&2; exit 1; }

tests/conformance/run.sh "$folder"
