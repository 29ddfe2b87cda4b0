# Sourced by run and compose/prepare, in the project's folder, after find_jdk and find_maven: builds what is missing.

modules="directive-service task-service notification-service sandbox"
jar_of() {
  if [ "$1" = sandbox ]; then echo sandbox/target/sandbox.jar; else echo "$1/target/quarkus-app/quarkus-run.jar"; fi
}

# Is any source newer than what was built of it?
is_stale() {
  local module
  for module in $modules; do
    local jar
    jar=$(jar_of "$module")
    [ -e "$jar" ] || return 0
    [ -z "$(find pom.xml contracts libs "$module" -name target -prune -o -newer "$jar" -type f \( -path '*/src/main/*' -o -name pom.xml -o -path 'contracts/*' \) -print | head -n 1)" ] || return 0
  done
  return 1
}

build_what_is_stale() {
  is_stale || return 0
  echo "Building (the first time, Maven also fetches its libraries) …"
  local log module
  log=$(mktemp)
  mvn -B -DskipTests -Dspotless.check.skip=true -pl "$(echo $modules | tr ' ' ',')" -am package 2>&1 \
    | tee "$log" | sed -un 's/^\[INFO\] \(Building .*\[[0-9]*\/[0-9]*\]\)$/  \1/p'
  if ! grep -aq 'BUILD SUCCESS' "$log"; then
    grep -aE '^\[ERROR\]' "$log" | head -n 30 >&2
    echo "The build failed; all it said is in $log" >&2
    return 1
  fi
  rm -f "$log"
  for module in $modules; do touch "$(jar_of "$module")"; done
}
