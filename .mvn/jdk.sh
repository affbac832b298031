# Sets JAVA_HOME to a JDK of 25 or newer: JAVA_HOME itself, java on the path, or one under
# /usr/lib/jvm. Says how to get one when there is none.

jdk_major() {
  [ -x "$1/bin/javac" ] || return 1
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

find_jdk() {
  local home java
  java=$(command -v java || true)
  [ -n "$java" ] && java=$(dirname "$(dirname "$(readlink -f "$java")")")
  for home in "${JAVA_HOME:-}" "$java" /usr/lib/jvm/*; do
    [ -n "$home" ] || continue
    if [ "$(jdk_major "$home" || echo 0)" -ge 25 ] 2>/dev/null; then
      export JAVA_HOME="$home"
      return 0
    fi
  done
  cat >&2 <<'TEXT'
Cần JDK 25 trở lên nhưng chưa tìm thấy (đã xem JAVA_HOME, PATH và /usr/lib/jvm).
A JDK 25 or newer is needed and none was found (looked in JAVA_HOME, the path and /usr/lib/jvm).

  Debian, Ubuntu   apt-get install openjdk-25-jdk
  Fedora           dnf install java-25-openjdk-devel
  macOS            brew install openjdk@25
  or unpack any JDK 25 and set JAVA_HOME to its folder
TEXT
  return 1
}

find_mvn() {
  if ! command -v mvn >/dev/null; then
    echo "Cần Apache Maven 3.8 trở lên. / Apache Maven 3.8 or newer is needed: apt-get install maven" >&2
    return 1
  fi
}
