#!/usr/bin/env bash
# Builds the packages for Linux into target/packages: a Debian package, an archive that runs from any folder, a list of what
# is built in (SBOM), and checksums. What a machine lacks for it is said before anything is built.
#
#     packaging/linux.sh [--no-build]        # --no-build packs the program that target/release holds
set -euo pipefail
cd "$(dirname "$0")/.."

lacking=()
for tool in git:git cargo:rustup cc:gcc make:make perl:perl dpkg-shlibdeps:dpkg-dev sha256sum:coreutils tar:tar gzip:gzip; do
  command -v "${tool%%:*}" >/dev/null || lacking+=("${tool##*:}")
done
# OpenSSL, which encrypts projects, is built with these parts of perl.
perl -MFindBin -MIPC::Cmd -MTime::Piece -e 1 2>/dev/null || lacking+=(perl)
if [ ${#lacking[@]} -gt 0 ]; then
  echo "needed and not here: ${lacking[*]} (RELEASING.md says how to get them)" >&2
  exit 1
fi

# The same packages whoever builds them: files that everybody may read, texts in English, the usual places.
umask 022
export LC_ALL=C.UTF-8
unset CARGO_TARGET_DIR
# The two tools that pack, each in one version, without touching those of the machine.
tools=$PWD/target/tools
export PATH="$tools/bin:$PATH"
cargo install --quiet --locked --root "$tools" cargo-deb@3.8.0 cargo-cyclonedx@0.5.9

# Dates in packages are that of the last commit, and paths of this machine are in no package.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
if [ "${1:-}" != --no-build ]; then
  export RUSTFLAGS="--remap-path-prefix=$PWD=desire-path --remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo"
  cargo build --release --locked --features encrypted
fi

version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
name=desire-path-$version-linux-$(uname -m)
out=target/packages
program=target/release/desire-path
if [ "$("$program" --lang en --version | head -1 | cut -d ' ' -f 2)" != "$version" ]; then
  echo "$program is not version $version: build it first" >&2
  exit 1
fi
rm -rf "$out"
share=$out/files/share
mkdir -p "$share"/{applications,mime/packages,icons/hicolor/scalable/apps,man/man1,doc/desire-path} \
  "$share"/{bash-completion/completions,zsh/vendor-completions,fish/vendor_completions.d}

cp assets/desire-path.desktop "$share/applications/"
cp assets/desire-path.xml "$share/mime/packages/"
cp assets/icon.svg "$share/icons/hicolor/scalable/apps/desire-path.svg"
"$program" --lang en completions bash > "$share/bash-completion/completions/desire-path"
"$program" --lang en completions zsh > "$share/zsh/vendor-completions/_desire-path"
"$program" --lang en completions fish > "$share/fish/vendor_completions.d/desire-path.fish"
"$program" --lang en man --quiet --out "$share/man/man1"
gzip -9 -n "$share"/man/man1/*.1
"$program" --lang en licences > "$share/doc/desire-path/LICENCES.txt"
cp README.md CHANGELOG.md "$share/doc/desire-path/"
cp -r docs "$share/doc/desire-path/docs"
cp -r sample-data "$share/doc/desire-path/sample-data"

cargo deb --no-build --no-strip --quiet --output "$out/"

folder=$out/$name
mkdir -p "$folder/bin"
cp "$program" "$folder/bin/"
cp -r "$out/files/share" "$folder/share"
tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner -C "$out" -cf - "$name" |
  gzip -9 -n > "$out/$name.tar.gz"
rm -r "$folder"

# The tool writes one beside each crate of the workspace; that of the program holds the others.
cargo cyclonedx --quiet --format json --features encrypted --override-filename sbom
mv sbom.json "$out/$name.cdx.json"
rm {engine,intake,answers,kmeans}/sbom.json

(cd "$out" && sha256sum ./*.deb ./*.tar.gz ./*.cdx.json > SHA256SUMS && cat SHA256SUMS)
