#!/usr/bin/env bash
# Makes the reports of the three invented people, the questionnaire on paper, the page of a role, a plan and sheets for interviews in all six languages, and asks nine readers and veraPDF about them.
# Uses the program as `cargo test` builds it, or the one named by CALLFIT.
set -euo pipefail
cd "$(dirname "$0")/../.."

program=${CALLFIT:-target/debug/callfit}
[ -x "$program" ] || { echo "there is no $program: run cargo test first" >&2; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for lang in en fr pl lv el bn; do
  for name in eleni-papadaki nusrat-jahan piotr-zielinski; do
    for kind in pdf txt; do
      "$program" report --example "$name" --lang "$lang" -o "$folder/report-$name-$lang.$kind" 2>/dev/null
    done
  done
  for role in inbound_agent director; do
    for kind in pdf txt; do
      "$program" practice "$role" --lang "$lang" -o "$folder/practice-$role-$lang.$kind" 2>/dev/null
    done
  done
  for kind in pdf txt; do
    "$program" role inbound_agent --example piotr-zielinski --country FR --lang "$lang" -o "$folder/role-$lang.$kind" 2>/dev/null
    "$program" plan sales_role --example piotr-zielinski --lang "$lang" -o "$folder/plan-$lang.$kind" 2>/dev/null
    "$program" paper --form full --lang "$lang" --seed 7 -o "$folder/paper-$lang.$kind" 2>/dev/null
  done
done
[ "$(find "$folder" -name '*.pdf' | wc -l)" -eq 48 ] || { echo 'some files were not made' >&2; exit 1; }

CALLFIT_TABLES=1 tests/conformance/run.sh "$folder"
