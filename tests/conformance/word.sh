#!/usr/bin/env bash
# Opens the Word files of three people in six languages with LibreOffice and compares what it finds: the headings and
# their levels, the lists, and all the words in their order. Also prints each as PDF.
# Uses the program as `cargo test` builds it, or the one named by CALLFIT. Installs LibreOffice if it is missing.
set -euo pipefail
cd "$(dirname "$0")/../.."

program=${CALLFIT:-target/debug/callfit}
[ -x "$program" ] || { echo "there is no $program: run cargo test first" >&2; exit 1; }
if ! command -v soffice >/dev/null 2>&1; then
    echo 'installing libreoffice-writer-nogui'
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for profile in assets/examples/*.resume.json; do
    name=$(basename "$profile" .resume.json)
    for lang in en fr pl lv el bn; do
        for kind in docx md; do
            "$program" convert "$profile" --lang "$lang" -o "$folder/$name-$lang.$kind" 2>/dev/null
        done
    done
done

convert() {
    soffice "-env:UserInstallation=file://$folder/office" --headless --convert-to "$1" --outdir "$folder/$2" "$folder"/*.docx >/dev/null 2>&1
}
convert fodt odt
convert pdf pdf

python3 tests/conformance/word.py "$folder"
