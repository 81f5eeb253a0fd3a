#!/usr/bin/env bash
# Makes an English CV in all four templates, and asks a résumé parser that is not ours for every field as it was written.
# Uses the program as `cargo test` builds it, or the one named by CALLFIT. Installs what it needs; fails if it cannot.
set -euo pipefail
cd "$(dirname "$0")/../.."

program=${CALLFIT:-target/debug/callfit}
[ -x "$program" ] || { echo "there is no $program: run cargo test first" >&2; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

tools=${CALLFIT_TOOLS:-$folder}/parsers
if [ ! -x "$tools/bin/python" ]; then
  python3 -m venv "$tools"
  "$tools/bin/pip" install --quiet --disable-pip-version-check openresume-parser==0.1.6 pdfplumber==0.11.10
fi

resume=tests/conformance/people/marta-ozola.resume.json
count=0
for template in classic modern two-column compact; do
  # The look is one of the choices that a résumé of ours carries.
  "$tools/bin/python" - "$resume" "$template" "$folder/$template.json" <<'PYTHON'
import json, sys
with open(sys.argv[1], encoding="utf-8") as file:
    resume = json.load(file)
resume["meta"] = {"callfit": {"cv": {"look": {"template": sys.argv[2]}}}}
with open(sys.argv[3], "w", encoding="utf-8") as file:
    json.dump(resume, file)
PYTHON
  "$program" cv --profile "$folder/$template.json" --lang en --country GB --role none -o "$folder/$template.pdf" 2>/dev/null
  "$tools/bin/python" tests/conformance/parsers.py "$folder/$template.pdf" "$resume"
  count=$((count + 1))
done
[ "$count" -eq 4 ] || { echo 'some CVs were not made' >&2; exit 1; }
