#!/bin/sh
# Installs a release of infra below a prefix, after its checksum was verified:
#
#   sh install.sh [--version VERSION] [--from URL|FOLDER] [--prefix FOLDER] [--key PUBLIC.pem]
#
# The default version is that of this script, or that of .infra-version in the folder where it runs; the default prefix is
# ~/.local, or /usr/local for root. --from is the folder of the release's files, by its URL or its path; the default is the
# folder of this script, and INFRA_RELEASES/vVERSION if that variable is set. With --key, the checksums must bear a
# signature (SHA256SUMS.sig) that this public key verifies.
#
# Each version has a folder of its own, PREFIX/lib/infra-VERSION; PREFIX/bin/infra is a link that changes at once.
set -eu

version=
from= prefix= key=
while [ $# -gt 0 ]; do
  case $1 in
    --version) version=$2; shift 2 ;;
    --from) from=$2; shift 2 ;;
    --prefix) prefix=$2; shift 2 ;;
    --key) key=$2; shift 2 ;;
    *) echo "install.sh: unknown option $1" >&2; exit 2 ;;
  esac
done

fail() { echo "install.sh: $1" >&2; exit 1; }

if [ -z "$version" ] && [ -f .infra-version ]; then version=$(grep -v '^#' .infra-version | head -n 1 | tr -d ' \t\r'); fi
[ -n "$version" ] || fail "give a version: --version 0.1.0"
case $version in *[!0-9a-z.-]*) fail "'$version' is not a version" ;; esac
if [ -z "$prefix" ]; then
  if [ "$(id -u)" = 0 ]; then prefix=/usr/local; else prefix=$HOME/.local; fi
fi
if [ -z "$from" ]; then
  if [ -n "${INFRA_RELEASES:-}" ]; then from=$INFRA_RELEASES/v$version; else from=$(dirname "$0"); fi
fi
[ "$(uname -s)" = Linux ] || fail "infra runs on Linux only"
case $(uname -m) in
  x86_64 | aarch64) name=infra-$version-linux-$(uname -m) ;;
  *) fail "no release is made for $(uname -m)" ;;
esac

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM

get() {
  case $from in
    http://* | https://*)
      if command -v curl >/dev/null; then curl -fsSL --retry 3 -o "$work/$1" "$from/$1"
      else wget -q -O "$work/$1" "$from/$1"; fi ;;
    *) cp "$from/$1" "$work/$1" ;;
  esac || fail "cannot get $1 from $from"
}

get SHA256SUMS
if [ -n "$key" ]; then
  get SHA256SUMS.sig
  openssl pkeyutl -verify -rawin -pubin -inkey "$key" -in "$work/SHA256SUMS" -sigfile "$work/SHA256SUMS.sig" >/dev/null ||
    fail "the signature of SHA256SUMS is not one of $key"
fi
get "$name.tar.gz"
grep " $name.tar.gz\$" "$work/SHA256SUMS" >"$work/wanted" || fail "SHA256SUMS does not name $name.tar.gz"
(cd "$work" && sha256sum -c wanted >/dev/null 2>&1) || fail "$name.tar.gz does not have the checksum that SHA256SUMS names"

mkdir -p "$prefix/lib" "$prefix/bin"
tar -xzf "$work/$name.tar.gz" -C "$work" --no-same-owner
folder=$prefix/lib/infra-$version
# Beside its place first: what runs now is not taken away, and a broken copy is never found.
rm -rf "$folder.new"
mv "$work/$name" "$folder.new" 2>/dev/null || cp -R "$work/$name" "$folder.new"
rm -rf "$folder.old"
if [ -e "$folder" ]; then mv "$folder" "$folder.old"; fi
mv "$folder.new" "$folder"
rm -rf "$folder.old"
for program in infra infra-sandbox; do
  ln -sf "../lib/infra-$version/bin/$program" "$prefix/bin/.$program.new"
  mv -f "$prefix/bin/.$program.new" "$prefix/bin/$program"
done
for file in share/bash-completion/completions/infra share/zsh/site-functions/_infra share/fish/vendor_completions.d/infra.fish; do
  mkdir -p "$prefix/$(dirname "$file")"
  ln -sf "$folder/$file" "$prefix/$file"
done
mkdir -p "$prefix/share/man/man1"
for page in "$folder"/share/man/man1/*; do ln -sf "$page" "$prefix/share/man/man1/"; done

echo "installed infra $version: $prefix/bin/infra"
case ":$PATH:" in
  *":$prefix/bin:"*) ;;
  *) echo "put it on the PATH: export PATH=\"$prefix/bin:\$PATH\"" ;;
esac
