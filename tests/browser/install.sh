#!/usr/bin/env bash
# Installs what the tests in the browser need, with Debian's packages, where it is missing.
set -euo pipefail

packages=()
command -v chromium > /dev/null || packages+=(chromium)
command -v pdftotext > /dev/null || packages+=(poppler-utils)
command -v zbarimg > /dev/null || packages+=(zbar-tools)
fc-list :lang=zh-cn 2> /dev/null | grep --quiet . || packages+=(fontconfig fonts-noto-cjk)
((${#packages[@]})) || exit 0

root=()
if [[ $(id --user) != 0 ]]; then
  command -v sudo > /dev/null || { echo "Missing, to be installed by hand: ${packages[*]}" >&2; exit 1; }
  root=(sudo)
fi
export DEBIAN_FRONTEND=noninteractive
"${root[@]}" apt-get update --quiet --quiet
"${root[@]}" apt-get install --quiet --quiet --yes --no-install-recommends "${packages[@]}" > /dev/null
