#!/usr/bin/env bash
# Reads and writes every JSON Resume that is found in packages of npm, and compares: nothing may be lost or changed.
# Uses the program as `cargo test` builds it, or the one named by CALLFIT. Installs Node.js if it is missing.
set -euo pipefail
cd "$(dirname "$0")/../.."

packages=(
    @jsonresume/schema@1.3.1
    resume-schema@1.0.1
    jsonresume-theme-elegant@1.16.1
    jsonresume-theme-macchiato@1.1.0
    jsonresume-theme-stackoverflow@3.3.0
)

program=$(realpath "${CALLFIT:-target/debug/callfit}")
[ -x "$program" ] || { echo "there is no $program: run cargo test first" >&2; exit 1; }
if ! command -v npm >/dev/null 2>&1; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends nodejs npm >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --omit=dev --legacy-peer-deps --prefix "$folder" "${packages[@]}"

# A résumé has its sections at the top; a schema has them under "properties".
cat >"$folder/compare.cjs" <<'END'
const { readFileSync } = require('node:fs');
const { isDeepStrictEqual } = require('node:util');
const [, , task, ...files] = process.argv;
const read = (file) => JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
if (task === 'is-resume') {
    let document = {};
    try { document = read(files[0]); } catch { }
    process.exit(document?.basics && !document.properties ? 0 : 1);
}
process.exit(isDeepStrictEqual(...files.map(read)) ? 0 : 1);
END

count=0
wrong=0
while IFS= read -r file; do
    node "$folder/compare.cjs" is-resume "$file" || continue
    count=$((count + 1))
    status=0
    "$program" convert "$file" -o "$folder/out.json" 2>"$folder/said" || status=$?
    # Some samples hold a date or a field of a wrong kind on purpose: that is told with status 2, and kept.
    if [ "$status" -gt 2 ] || [ ! -s "$folder/out.json" ] || ! node "$folder/compare.cjs" equal "$file" "$folder/out.json"; then
        echo "differs: ${file#"$folder"/}" >&2
        cat "$folder/said" >&2
        wrong=$((wrong + 1))
    fi
    rm -f "$folder/out.json"
done < <(find "$folder/node_modules" -name '*.json' ! -name 'package*.json' | sort)

echo "$count samples of JSON Resume, $wrong of them changed"
[ "$count" -ge 7 ] || { echo 'too few samples were found' >&2; exit 1; }
[ "$wrong" -eq 0 ]
