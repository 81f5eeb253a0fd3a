#!/usr/bin/env bash
# Reads pyxform's own example spreadsheets, and lets pyxform read ours.
# Uses the program as `cargo test` builds it, or the one named by CALLFIT. Needs Python with pip and a network.
set -euo pipefail
cd "$(dirname "$0")/../.."

program=${CALLFIT:-target/debug/callfit}
[ -x "$program" ] || { echo "there is no $program: run cargo test first" >&2; exit 1; }
program=$(realpath "$program")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# The last release whose source package holds its examples; BSD-2.
python3 -m pip download --quiet --no-deps --no-binary :all: --dest "$folder" pyxform==1.0.0
tar -xzf "$folder"/pyxform-1.0.0.tar.gz -C "$folder"

count=0 sound=0 wrong=0
while IFS= read -r file; do
  count=$((count + 1))
  status=0
  "$program" check --messages en "$file" >"$folder/said" 2>"$folder/talk" || status=$?
  name=$(basename "$file")
  case $status in
    0) sound=$((sound + 1)) ;;
    2)
      # What is refused is refused by its row, or there is no sheet to have rows.
      grep -qE ', row [0-9]+|no sheet called survey' "$folder/said" || { echo "$name: no row is named" >&2; wrong=1; }
      ;;
    *) echo "$name: status $status" >&2; wrong=1 ;;
  esac
  if grep -qi 'panic' "$folder/said" "$folder/talk"; then
    echo "$name: $(cat "$folder/said")" >&2
    wrong=1
  fi
done < <(find "$folder/pyxform-1.0.0" -name '*.xls' -o -name '*.xlsx' | sort)
[ "$count" -ge 50 ] || { echo "only $count examples were found" >&2; wrong=1; }

# Our own questionnaire must be an XLSForm to others as well.
"$program" form export customer_contact -o "$folder/contact.xlsx" 2>/dev/null
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet pyxform==4.5.0
"$folder/python/bin/xls2xform" --skip_validate "$folder/contact.xlsx" "$folder/contact.xml" >/dev/null
grep -q '<h:title>Customer contact</h:title>' "$folder/contact.xml" || { echo 'pyxform does not read our form' >&2; wrong=1; }

echo "$count examples of pyxform: $sound without mistakes, $((count - sound)) with mistakes told by row; ours is read by pyxform"
exit "$wrong"
