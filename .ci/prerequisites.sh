# Sourced by run, verify and .ci/run: finds what Đôn Đốc is built with, and says plainly what is missing.

# The major version of a JDK's directory, 0 where there is none.
jdk_version() {
  [ -x "$1/bin/javac" ] || { echo 0; return; }
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p' | grep . || echo 0
}

# Sets JAVA_HOME to a JDK of version 25 or newer: the one it names, else the one on the PATH, else one under /usr/lib/jvm.
find_jdk() {
  local on_path candidate
  on_path=$(command -v javac 2>/dev/null) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/*; do
    if [ -n "$candidate" ] && [ "$(jdk_version "$candidate")" -ge 25 ]; then
      export JAVA_HOME=$candidate
      return 0
    fi
  done
  echo "Đôn Đốc needs a JDK 25 or newer: none in JAVA_HOME, on the PATH or under /usr/lib/jvm." >&2
  return 1
}

# Checks that Maven 3.8 or newer is there.
find_maven() {
  local version
  command -v mvn >/dev/null || { echo "Đôn Đốc needs Maven 3.8 or newer: there is no mvn on the PATH." >&2; return 1; }
  version=$(mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
  if [ "$(printf '3.8\n%s\n' "$version" | sort -V | head -n 1)" != 3.8 ]; then
    echo "Đôn Đốc needs Maven 3.8 or newer: this is ${version:-of an unknown version}." >&2
    return 1
  fi
}

# Installs kubectl where there is none: Debian 12's own (1.20) cannot render the overlays of k8s/, Debian 13's runs on 12 as well.
# Nothing else comes from there, and the machine's own sources stay as they are.
install_kubectl() {
  local folder mirror into=${1:-/usr/local/bin}
  command -v kubectl >/dev/null && return 0
  # the mirror this machine takes its own packages from
  mirror=$(apt-get indextargets --format '$(RELEASE) $(REPO_URI)' 'Created-By: Packages' |
    awk -v release="$(. /etc/os-release && echo "$VERSION_CODENAME")" '$1 == release { print $2; exit }')
  [ -n "$mirror" ] || { echo "kubectl is missing, and apt-get knows no mirror of Debian to take it from." >&2; return 1; }
  folder=$(mktemp -d)
  mkdir -p "$folder/parts" "$folder/lists/partial" "$folder/cache/archives/partial" "$folder/unpacked"
  cat >"$folder/parts/trixie.sources" <<SOURCE
Types: deb
URIs: $mirror
Suites: trixie
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
SOURCE
  local apart=(-o Dir::Etc::SourceList=/dev/null -o "Dir::Etc::SourceParts=$folder/parts" -o "Dir::State::Lists=$folder/lists"
    -o "Dir::Cache=$folder/cache" -o APT::Sandbox::User=root)
  apt-get "${apart[@]}" update -qq
  (cd "$folder" && apt-get "${apart[@]}" download -qq kubectl/trixie)
  dpkg -x "$folder"/kubectl_*.deb "$folder/unpacked"
  install -m 755 "$folder/unpacked/usr/bin/kubectl" "$into/kubectl"
  rm -rf "$folder"
}
